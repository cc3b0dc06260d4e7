// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/workspacefixture.h"
#include "views/controls/rowlist.h"
#include "views/controls/sentencebutton.h"
#include "views/inspector/inspectorpanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace zuschnitt::test {

/// The panel in a window, with helpers that find things by what a person reads.
struct ShownPanel {
    WorkspaceFixture &fixture;
    InspectorPanel panel;

    explicit ShownPanel(WorkspaceFixture &fixed) : fixture(fixed), panel(fixed.workspace())
    {
        panel.resize(300, 900);
        panel.show();
        if (!QTest::qWaitForWindowActive(&panel))
            qWarning("the window does not become active");
    }

    void select(const Selectable &item) { fixture.workspace().selection().set(item); }

    GrowingEdit *field(const QString &name) const
    {
        for (GrowingEdit *edit : panel.form()->findChildren<GrowingEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no such field: %s", qPrintable(name));
    }

    QLineEdit *line(const QString &hint) const
    {
        for (QLineEdit *edit : panel.form()->findChildren<QLineEdit *>()) {
            if (edit->placeholderText() == hint)
                return edit;
        }
        qFatal("no such line: %s", qPrintable(hint));
    }

    void write(const QString &name, const QString &text) const
    {
        GrowingEdit *edit = field(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    /// The figure that says this; null if none does.
    SentenceButton *sentence(const QString &text) const
    {
        for (SentenceButton *button : panel.form()->findChildren<SentenceButton *>()) {
            if (button->text() == text && !button->parentWidget()->isHidden())
                return button;
        }
        return nullptr;
    }

    QStringList sentences() const
    {
        QStringList texts;
        for (const SentenceButton *button : panel.form()->findChildren<SentenceButton *>()) {
            if (!button->parentWidget()->isHidden())
                texts.append(button->text());
        }
        return texts;
    }

    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : panel.form()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    QStringList rows() const
    {
        QStringList texts;
        for (const ListRow *row : panel.form()->findChildren<ListRow *>()) {
            if (row->isVisible())
                texts.append(row->entry().text);
        }
        return texts;
    }

    ListRow *row(const QString &text) const
    {
        for (ListRow *row : panel.form()->findChildren<ListRow *>()) {
            if (row->isVisible() && row->entry().text == text)
                return row;
        }
        qFatal("no such row: %s", qPrintable(text));
    }

    /// Types into the line with that hint and presses Enter.
    void addTo(const QString &hint, const QString &text) const
    {
        QLineEdit *edit = line(hint);
        edit->setFocus();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

} // namespace zuschnitt::test

// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcutssheet.h"

#include "app/window/actionset.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

namespace zuschnitt {

namespace {

struct Gesture {
    const char *how;
    const char *what;
};

const Gesture gestures[] = {
    {QT_TRANSLATE_NOOP("Gestures", "Drag"), QT_TRANSLATE_NOOP("Gestures", "Move {services} into a {product}")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag onto empty ground"), QT_TRANSLATE_NOOP("Gestures", "A new {product}")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag a capability into a card"),
     QT_TRANSLATE_NOOP("Gestures", "The {product} promises it")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag onto a moment"), QT_TRANSLATE_NOOP("Gestures", "The moment needs it")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl at the drop"), QT_TRANSLATE_NOOP("Gestures", "Also here: share it")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag with the right button"),
     QT_TRANSLATE_NOOP("Gestures", "Choose between moving and sharing")},
    {QT_TRANSLATE_NOOP("Gestures", "Esc"), QT_TRANSLATE_NOOP("Gestures", "Cancel a drag")},
    {QT_TRANSLATE_NOOP("Gestures", "Double click on empty ground"),
     QT_TRANSLATE_NOOP("Gestures", "Add {products} or {services}")},
    {QT_TRANSLATE_NOOP("Gestures", "Space or middle button"), QT_TRANSLATE_NOOP("Gestures", "Move the map")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl and wheel"), QT_TRANSLATE_NOOP("Gestures", "Zoom under the pointer")},
};

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   "));
}

} // namespace

ShortcutsSheet::ShortcutsSheet(const Workspace &workspace, const ActionSet &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys and gestures"));
    auto *sheet = new QWidget(this);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    int line = 0;
    const auto addLine = [&](const QString &what, const QString &how) {
        grid->addWidget(makeLabel(what, "", sheet), line, 0);
        grid->addWidget(makeLabel(how, "muted", sheet), line++, 1);
    };
    const auto addHeading = [&](const QString &text) {
        grid->setRowMinimumHeight(line, line > 0 ? 10 : 0);
        ++line;
        grid->addWidget(makeLabel(text, "heading", sheet), line++, 0, 1, 2);
    };
    QString menu;
    for (const ActionRow &row : actionTable()) {
        const QAction &action = *actions.action(row.id);
        if (action.shortcuts().isEmpty())
            continue;
        const QString path = actions.pathOf(row.id);
        if (path != menu)
            addHeading(path);
        menu = path;
        addLine(action.text(), keysOf(action));
    }
    addHeading(tr("On the map"));
    for (const Gesture &gesture : gestures) {
        addLine(workspace.say(QCoreApplication::translate("Gestures", gesture.what)),
                QCoreApplication::translate("Gestures", gesture.how));
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    resize(520, 640);
}

} // namespace zuschnitt

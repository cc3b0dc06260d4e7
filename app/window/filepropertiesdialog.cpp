// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/filepropertiesdialog.h"

#include "app/window/fieldspage.h"
#include "app/window/findingfields.h"
#include "app/window/wordfields.h"
#include "model/document/edits.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

FilePropertiesDialog::FilePropertiesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_title(new QLineEdit(this)), m_currency(new QLineEdit(this)),
      m_author(new QLineEdit(this)),
      m_words(new WordFields(wordingOf(workspace.portfolio().info()), workspace.language(), this)),
      m_findings(new FindingFields(workspace.portfolio().info(), workspace.vocabulary(), this)),
      m_fields(new FieldsPage(workspace.portfolio(), workspace.vocabulary(), this)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Title, words and author"));
    const PortfolioInfo &info = workspace.portfolio().info();
    m_title->setText(info.title);
    m_currency->setText(info.currency);
    m_currency->setMaximumWidth(80);
    m_author->setText(workspace.document()->author());
    m_author->setPlaceholderText(tr("Nobody"));
    auto *hint = new QLabel(tr("Written beside every step from now on, in this file only."), this);
    hint->setProperty("role", QStringLiteral("caption"));
    m_problem->setProperty("role", QStringLiteral("bad"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 16, 12, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Currency"), m_currency);
    form->addRow(tr("Your name"), m_author);
    form->addRow(QString(), hint);
    form->addRow(tr("Words"), m_words);
    auto *pages = new QTabWidget(this);
    pages->addTab(page, tr("File"));
    pages->addTab(m_findings, tr("Findings"));
    pages->addTab(m_fields, tr("Fields"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(pages);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(560);
}

void FilePropertiesDialog::accept()
{
    const QString problem = write();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
}

QString FilePropertiesDialog::write()
{
    Document &document = *m_workspace.document();
    const PortfolioInfo before = m_workspace.portfolio().info();
    if (m_author->text().trimmed() != document.author()) {
        if (const Result<void> done = document.setAuthor(m_author->text().trimmed()); !done)
            return done.error().message;
    }
    std::vector<EditFunction> changes;
    if (m_title->text().trimmed() != before.title)
        changes.push_back(edits::setField<&PortfolioInfo::title>(before.id, m_title->text().trimmed()));
    if (m_currency->text().trimmed() != before.currency)
        changes.push_back(edits::setField<&PortfolioInfo::currency>(before.id, m_currency->text().trimmed()));
    if (m_words->isChanged())
        changes.push_back(edits::setVocabulary(m_words->wording()));
    for (const EditFunction &change : m_findings->changes())
        changes.push_back(change);
    for (const EditFunction &change : m_fields->changes(m_workspace.portfolio()))
        changes.push_back(change);
    for (const EditFunction &change : changes) {
        if (const Result<EditOutcome> done = document.perform(change); !done)
            return done.error().message;
    }
    return {};
}

} // namespace zuschnitt

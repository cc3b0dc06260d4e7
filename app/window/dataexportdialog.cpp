// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dataexportdialog.h"

#include "views/workspace/workspace.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace zuschnitt {

namespace {

/// What can be chosen first. A table and the return list are written in several forms.
enum class Subject { Workbook, OneTable, ReturnList, Archimate, Drawio, Dot, Mermaid, Markdown, Json };

template <typename Value>
void addChoice(QComboBox &box, const QString &text, Value value)
{
    box.addItem(text, static_cast<int>(value));
}

template <typename Value>
Value chosen(const QComboBox &box)
{
    return static_cast<Value>(box.currentData().toInt());
}

/// Of a table the form decides.
DataFormat formatOf(Subject subject)
{
    switch (subject) {
    case Subject::Workbook:
    case Subject::OneTable:
    case Subject::ReturnList:
        break;
    case Subject::Archimate:
        return DataFormat::Archimate;
    case Subject::Drawio:
        return DataFormat::Drawio;
    case Subject::Dot:
        return DataFormat::Dot;
    case Subject::Mermaid:
        return DataFormat::Mermaid;
    case Subject::Markdown:
        return DataFormat::Markdown;
    case Subject::Json:
        return DataFormat::Json;
    }
    return DataFormat::Xlsx;
}

bool hasForms(Subject subject) { return subject == Subject::OneTable || subject == Subject::ReturnList; }

} // namespace

DataExportDialog::DataExportDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_subject(new QComboBox(this)), m_table(new QComboBox(this)),
      m_form(new QComboBox(this)), m_cut(new QComboBox(this)), m_content(new QLabel(this)), m_rows(new QFormLayout)
{
    setWindowTitle(tr("Export tables and models"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_table->setObjectName(QStringLiteral("table"));
    m_form->setObjectName(QStringLiteral("form"));
    m_cut->setObjectName(QStringLiteral("cut"));
    m_content->setObjectName(QStringLiteral("content"));
    addSubjects();
    addTables();
    addForms();
    addCuts();
    build();
    refresh();
}

void DataExportDialog::addSubjects()
{
    addChoice(*m_subject, tr("Workbook with all tables"), Subject::Workbook);
    addChoice(*m_subject, tr("One table"), Subject::OneTable);
    addChoice(*m_subject, tr("Return list for the CMDB"), Subject::ReturnList);
    addChoice(*m_subject, tr("ArchiMate model"), Subject::Archimate);
    addChoice(*m_subject, tr("Drawing for draw.io"), Subject::Drawio);
    addChoice(*m_subject, tr("Diagram for Graphviz"), Subject::Dot);
    addChoice(*m_subject, tr("Diagram for Mermaid"), Subject::Mermaid);
    addChoice(*m_subject, tr("Text in Markdown"), Subject::Markdown);
    addChoice(*m_subject, tr("All data as JSON"), Subject::Json);
    // What shows a cut, without one.
    const auto *model = qobject_cast<QStandardItemModel *>(m_subject->model());
    for (int index = 0; index < m_subject->count(); ++index) {
        const auto subject = static_cast<Subject>(m_subject->itemData(index).toInt());
        const bool showsCut = subject == Subject::ReturnList || needsCut(formatOf(subject));
        model->item(index)->setEnabled(!showsCut || m_workspace.portfolio().currentCut());
    }
}

void DataExportDialog::addTables()
{
    const std::pair<QString, TableKind> tables[]{
        {tr("{Services}"), TableKind::Services},         {tr("Capabilities"), TableKind::Capabilities},
        {tr("Dependencies"), TableKind::Dependencies},   {tr("{Products}"), TableKind::Products},
        {tr("Assignments"), TableKind::Assignments},     {tr("Journeys"), TableKind::Journeys},
        {tr("Findings of the cut"), TableKind::Findings}};
    for (const auto &[text, kind] : tables)
        addChoice(*m_table, m_workspace.say(text), kind);
}

void DataExportDialog::addForms()
{
    addChoice(*m_form, tr("CSV"), DataFormat::Csv);
    addChoice(*m_form, tr("CSV for a German Excel"), DataFormat::GermanCsv);
    addChoice(*m_form, tr("TSV"), DataFormat::Tsv);
    addChoice(*m_form, tr("Workbook (XLSX)"), DataFormat::Xlsx);
    if (m_workspace.language() == Language::German)
        m_form->setCurrentIndex(1);
}

void DataExportDialog::addCuts()
{
    for (const Cut *cut : m_workspace.portfolio().all<Cut>()) {
        m_cut->addItem(cut->name, cut->id.toText());
        if (cut->id == m_workspace.cut())
            m_cut->setCurrentIndex(m_cut->count() - 1);
    }
}

DataExport DataExportDialog::what() const
{
    const auto subject = chosen<Subject>(*m_subject);
    DataExport what{formatOf(subject), {}, {}, m_workspace.vocabulary()};
    if (hasForms(subject)) {
        what.format = chosen<DataFormat>(*m_form);
        what.table = subject == Subject::ReturnList ? TableKind::ReturnList : chosen<TableKind>(*m_table);
    }
    for (const Cut *cut : m_workspace.portfolio().all<Cut>()) {
        if (cut->id.toText() == m_cut->currentData().toString())
            what.cut = cut->id;
    }
    return what;
}

QString DataExportDialog::partName() const
{
    const auto subject = chosen<Subject>(*m_subject);
    if (subject == Subject::OneTable)
        return m_table->currentText();
    if (subject == Subject::ReturnList)
        return tr("Return list");
    return needsCut(formatOf(subject)) ? m_cut->currentText() : QString();
}

void DataExportDialog::build()
{
    m_content->setProperty("role", QStringLiteral("muted"));
    m_content->setWordWrap(true);
    m_content->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_content->setMinimumHeight(5 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Choose a place…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_subject, m_table, m_form, m_cut}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &DataExportDialog::refresh);
    }
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    m_rows->addRow(tr("What"), m_subject);
    m_rows->addRow(tr("Table"), m_table);
    m_rows->addRow(tr("Written as"), m_form);
    m_rows->addRow(tr("Cut"), m_cut);
    m_rows->addRow(QString(), m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(m_rows);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(520, 280);
}

/// Only what matters is asked.
void DataExportDialog::refresh()
{
    const auto subject = chosen<Subject>(*m_subject);
    const DataExport chosenNow = what();
    const std::pair<QWidget *, bool> rows[]{{m_table, subject == Subject::OneTable},
                                            {m_form, hasForms(subject)},
                                            {m_cut, dependsOnCut(chosenNow) && m_cut->count() > 0}};
    for (const auto &[field, matters] : rows)
        m_rows->setRowVisible(field, matters);
    m_content->setText(contentOf(chosenNow.format, chosenNow.table, m_workspace.vocabulary()));
}

} // namespace zuschnitt

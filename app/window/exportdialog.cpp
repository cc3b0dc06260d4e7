// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exportdialog.h"

#include "app/window/drawingpreview.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

namespace zuschnitt {

namespace {

template <typename Value>
void addChoice(QComboBox &box, const QString &text, Value value)
{
    box.addItem(text, QVariant::fromValue(static_cast<int>(value)));
}

template <typename Value>
Value chosen(const QComboBox &box)
{
    return static_cast<Value>(box.currentData().toInt());
}

template <typename Part>
QVBoxLayout *columnOf(const std::vector<std::pair<Part, QCheckBox *>> &checks)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    for (const auto &[part, check] : checks)
        layout->addWidget(check);
    return layout;
}

} // namespace

ExportDialog::ExportDialog(const Workspace &workspace, ExportOptions asShown, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_asShown(std::move(asShown)), m_preview(new DrawingPreview(this)),
      m_format(new QComboBox(this)), m_theme(new QComboBox(this)), m_paper(new QComboBox(this)),
      m_scale(new QComboBox(this)), m_preset(new QComboBox(this))
{
    setWindowTitle(tr("Export as a picture"));
    addChoice(*m_format, tr("SVG: a drawing to edit further"), ExportFormat::Svg);
    addChoice(*m_format, tr("PDF: to print and to send"), ExportFormat::Pdf);
    addChoice(*m_format, tr("PNG: a picture for slides"), ExportFormat::Png);
    addChoice(*m_theme, tr("Light"), ThemeName::Light);
    addChoice(*m_theme, tr("Dark"), ThemeName::Dark);
    addChoice(*m_theme, tr("For print"), ThemeName::Print);
    addChoice(*m_paper, tr("As large as the picture"), Paper::Fitted);
    const std::pair<const char *, Paper> sheets[]
        = {{"A4", Paper::A4}, {"A3", Paper::A3}, {"A2", Paper::A2}, {"A1", Paper::A1}, {"A0", Paper::A0}};
    for (const auto &[name, paper] : sheets)
        addChoice(*m_paper, QString::fromLatin1(name), paper);
    for (const int percent : {100, 200, 300, 400})
        m_scale->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_scale->setCurrentIndex(1);
    m_preset->addItem(tr("Everything"));
    m_preset->addItem(tr("For outside: no names, no money"));
    build();
    choosePreset(0);
}

ExportFormat ExportDialog::format() const { return chosen<ExportFormat>(*m_format); }

ExportOptions ExportDialog::options() const
{
    ExportOptions options = m_asShown;
    options.theme = chosen<ThemeName>(*m_theme);
    options.facts = {};
    for (const auto &[fact, check] : m_facts)
        options.facts.setFlag(fact, check->isChecked());
    options.frame = {};
    for (const auto &[part, check] : m_frame)
        options.frame.setFlag(part, check->isChecked());
    if (options.frame.testFlag(FramePart::Date))
        options.date = QDate::currentDate();
    options.paper = chosen<Paper>(*m_paper);
    options.scale = m_scale->currentData().toInt() / 100.0;
    return options;
}

void ExportDialog::build()
{
    m_preview->setMinimumSize(480, 360);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Page"), m_paper);
    form->addRow(tr("Size"), m_scale);
    addChecks(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Choose a place…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_format, m_theme, m_paper, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::choosePreset);
    auto *right = new QVBoxLayout;
    right->addLayout(form);
    right->addStretch();
    right->addWidget(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(24);
    layout->addWidget(m_preview, 1);
    layout->addLayout(right);
    resize(1040, 620);
}

void ExportDialog::addChecks(QFormLayout &form)
{
    m_frame = {{FramePart::Title, makeCheck(tr("Title"), true)},
               {FramePart::CutName, makeCheck(tr("Name of the cut"), true)},
               {FramePart::Date, makeCheck(tr("Date"), false)}};
    if (isMap()) {
        m_frame.emplace_back(FramePart::Legend, makeCheck(tr("Legend"), true));
        m_frame.emplace_back(FramePart::Remainder, makeCheck(m_workspace.say(tr("{Services} on no card")), true));
    }
    form.addRow(tr("Around the picture"), columnOf(m_frame));
    m_preset->setVisible(isMap());
    if (isMap())
        addCardChecks(form);
}

void ExportDialog::addCardChecks(QFormLayout &form)
{
    m_facts = {{CardFact::CoreBenefit, makeCheck(tr("Core benefit"), true)},
               {CardFact::Count, makeCheck(m_workspace.say(tr("Number of {services}")), true)},
               {CardFact::Owner, makeCheck(m_workspace.say(QStringLiteral("{Owner}")), true)},
               {CardFact::Cost, makeCheck(tr("Cost"), true)},
               {CardFact::Users, makeCheck(tr("Users"), true)},
               {CardFact::Marks, makeCheck(tr("Notes and open questions"), true)}};
    form.addRow(tr("On the cards"), m_preset);
    form.addRow(QString(), columnOf(m_facts));
}

void ExportDialog::choosePreset(int index)
{
    const CardFacts facts = index == 0 ? allCardFacts : publicCardFacts;
    for (const auto &[fact, check] : m_facts) {
        const QSignalBlocker quiet(check);
        check->setChecked(facts.testFlag(fact));
    }
    refresh();
}

void ExportDialog::refresh()
{
    m_paper->setEnabled(format() == ExportFormat::Pdf);
    m_scale->setEnabled(format() == ExportFormat::Png);
    m_preview->setDrawing(exportDrawing(m_workspace.portfolio(), m_workspace.cut(), options()));
}

QCheckBox *ExportDialog::makeCheck(const QString &text, bool checked)
{
    auto *check = new QCheckBox(text, this);
    check->setChecked(checked);
    connect(check, &QCheckBox::toggled, this, &ExportDialog::refresh);
    return check;
}

} // namespace zuschnitt

// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importdialog.h"

#include "app/window/importpreview.h"
#include "app/window/meaningheader.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace zuschnitt {

namespace {

constexpr int stateWidth = 150;
constexpr int reasonWidth = 280; ///< with the reasons of refused rows
constexpr std::size_t mostProblems = 3;
constexpr std::size_t mostNames = 8;

template <typename Value>
void addChoice(QComboBox &box, const QString &text, Value value)
{
    box.addItem(text, static_cast<int>(value));
}

template <typename Value>
void choose(QComboBox &box, Value value)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

QLabel *makeLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

ImportDialog::ImportDialog(const Workspace &workspace, TableSource source, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_source(std::move(source)),
      m_preview(new ImportPreview(workspace, this)), m_view(new QTableView(this)),
      m_header(new MeaningHeader(workspace, *m_preview, m_view)), m_kind(new QComboBox(this)),
      m_encoding(new QComboBox(this)), m_separator(new QComboBox(this)), m_headerRow(new QComboBox(this)),
      m_decimal(new QComboBox(this)), m_counts(makeLabel("title", this)), m_alsoNew(makeLabel("muted", this)),
      m_remarks(makeLabel("warning", this)), m_problems(makeLabel("warning", this)), m_asIs(new QCheckBox(this)),
      m_asIsBy(new QComboBox(this)), m_accept(new QPushButton(this))
{
    setWindowTitle(tr("Import a list"));
    build();
    connect(m_preview, &ImportPreview::planned, this, &ImportDialog::refresh);
    connect(m_preview, &ImportPreview::modelReset, this, [this] {
        m_header->rebuild();
        const bool refuses = m_preview->plan().count(RowState::Refused) > 0;
        m_view->setColumnWidth(0, refuses ? reasonWidth : stateWidth);
        showForm();
        refreshAsIs();
    });
    for (QComboBox *box : {m_encoding, m_separator, m_headerRow, m_decimal})
        connect(box, &QComboBox::activated, this, &ImportDialog::readAgain);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_preview->setKind(static_cast<ListKind>(m_kind->currentData().toInt())); });
}

Result<void> ImportDialog::read() { return m_preview->read(m_source); }

std::optional<edits::AsIsBy> ImportDialog::asIsCut() const
{
    if (!m_asIs->isChecked() || m_asIsBy->count() == 0)
        return {};
    return static_cast<edits::AsIsBy>(m_asIsBy->currentData().toInt());
}

void ImportDialog::build()
{
    m_view->setModel(m_preview);
    m_view->setHorizontalHeader(m_header);
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept->setProperty("role", QStringLiteral("primary")); // before it is styled
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_asIs);
    foot->addWidget(m_asIsBy);
    foot->addStretch();
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_counts);
    layout->addWidget(m_alsoNew);
    layout->addWidget(m_remarks);
    layout->addWidget(makeForm());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problems);
    layout->addLayout(foot);
    resize(1080, 640);
}

QWidget *ImportDialog::makeForm()
{
    addChoice(*m_kind, m_workspace.say(tr("A list of {services}")), ListKind::Services);
    addChoice(*m_kind, tr("A list of journeys"), ListKind::Journeys);
    addChoice(*m_kind, tr("A list of capabilities"), ListKind::Capabilities);
    addChoice(*m_kind, tr("A list of dependencies"), ListKind::Dependencies);
    addChoice(*m_kind, m_workspace.say(tr("A list of {products}")), ListKind::Products);
    addChoice(*m_kind, tr("A list of assignments"), ListKind::Assignments);
    addChoice(*m_encoding, QStringLiteral("UTF-8"), TextEncoding::Utf8);
    addChoice(*m_encoding, QStringLiteral("UTF-16 LE"), TextEncoding::Utf16LittleEndian);
    addChoice(*m_encoding, QStringLiteral("UTF-16 BE"), TextEncoding::Utf16BigEndian);
    addChoice(*m_encoding, QStringLiteral("Windows-1252"), TextEncoding::Windows1252);
    addChoice(*m_separator, tr("Semicolon"), u';');
    addChoice(*m_separator, tr("Comma"), u',');
    addChoice(*m_separator, tr("Tab"), u'\t');
    addChoice(*m_separator, tr("Bar"), u'|');
    addChoice(*m_separator, tr("One cell in each line"), u'\0');
    addChoice(*m_headerRow, tr("First row names the columns"), HeaderRow::Present);
    addChoice(*m_headerRow, tr("No names of columns"), HeaderRow::Absent);
    addChoice(*m_decimal, tr("Decimal comma: 1.234,5"), DecimalMark::Comma);
    addChoice(*m_decimal, tr("Decimal point: 1,234.5"), DecimalMark::Point);
    auto *form = new QWidget(this);
    auto *layout = new QHBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *caption = makeLabel("muted", form);
    caption->setText(tr("Understood as"));
    caption->setWordWrap(false);
    layout->addWidget(caption);
    for (QComboBox *box : {m_kind, m_encoding, m_separator, m_headerRow, m_decimal})
        layout->addWidget(box);
    layout->addStretch();
    return form;
}

void ImportDialog::readAgain()
{
    TableForm form;
    form.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    form.separator = QChar(m_separator->currentData().toUInt());
    form.header = static_cast<HeaderRow>(m_headerRow->currentData().toInt());
    form.decimalMark = static_cast<DecimalMark>(m_decimal->currentData().toInt());
    const Result<void> done = m_preview->read(m_source, form);
    if (!done)
        m_problems->setText(done.error().message);
}

void ImportDialog::showForm()
{
    const TableForm &form = m_preview->table().form;
    choose(*m_kind, m_preview->kind());
    choose(*m_encoding, form.encoding.value_or(TextEncoding::Utf8));
    choose(*m_separator, form.separator.value_or(QLatin1Char(';')).unicode());
    // What was pasted has no encoding any more, and a table of its own neither separators.
    m_encoding->setVisible(!m_source.name.isEmpty());
    m_separator->setVisible(m_source.html.isEmpty() || form.separator.value_or(QChar()) != QChar());
    choose(*m_headerRow, form.header.value_or(HeaderRow::Absent));
    choose(*m_decimal, form.decimalMark.value_or(DecimalMark::Point));
}

void ImportDialog::refresh()
{
    const ImportPlan &plan = m_preview->plan();
    m_counts->setText(countsText());
    m_alsoNew->setText(alsoNewText());
    m_alsoNew->setVisible(!m_alsoNew->text().isEmpty());
    m_remarks->setText(plan.remarks().join(QLatin1Char('\n')));
    m_remarks->setVisible(!plan.remarks().isEmpty());
    QStringList problems;
    for (std::size_t index = 0; index < std::min(plan.problems().size(), mostProblems); ++index)
        problems.append(tr("Line %1: %2").arg(plan.problems()[index].line).arg(plan.problems()[index].message));
    const auto more = static_cast<int>(plan.problems().size()) - static_cast<int>(mostProblems);
    if (more > 0)
        problems.append(tr("and %n more", nullptr, more));
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    int taken = 0;
    for (std::size_t index = 0; index < plan.size(); ++index)
        taken += plan.row(index).isTaken() && plan.row(index).state != RowState::Same;
    m_accept->setText(tr("Take over %n rows", nullptr, taken));
    m_accept->setEnabled(taken > 0);
    refreshAsIs();
}

QString ImportDialog::countsText() const
{
    const ImportPlan &plan = m_preview->plan();
    const auto count = [&plan](RowState state) { return QString::number(plan.count(state)); };
    const QString name = m_source.name.isEmpty() ? tr("What was pasted") : m_source.name;
    return tr("%1: %2 new, %3 changed, %4 same, %5 refused")
        .arg(name, count(RowState::New), count(RowState::Changed), count(RowState::Same), count(RowState::Refused));
}

/// What is made besides the rows, so that a capability that is only spelled another way is seen.
QString ImportDialog::alsoNewText() const
{
    QStringList lines;
    const auto add = [&lines](const QString &sentence, const auto &made) {
        QStringList names;
        for (std::size_t index = 0; index < std::min(made.size(), mostNames); ++index)
            names.append(tr("“%1”").arg(made[index].name));
        if (made.size() > mostNames)
            names.append(QStringLiteral("…"));
        if (!made.empty())
            lines.append(sentence.arg(made.size()).arg(names.join(QStringLiteral(", "))));
    };
    const ImportPlan &plan = m_preview->plan();
    if (const auto *services = std::get_if<ServicePlan>(&plan.ofItsKind()))
        add(tr("Also new: capabilities (%1): %2"), services->newCapabilities);
    if (const auto *journeys = std::get_if<JourneyPlan>(&plan.ofItsKind())) {
        std::vector<Journey> made;
        for (const PlannedJourney &journey : journeys->journeys) {
            if (!journey.before)
                made.push_back(journey.after);
        }
        add(tr("Also new: journeys (%1): %2"), made);
        add(tr("Also new: personas (%1): %2"), journeys->newPersonas);
        add(tr("Also new: phases (%1): %2"), journeys->newPhases);
        add(tr("Also new: capabilities (%1): %2"), journeys->newCapabilities);
    }
    return lines.join(QLatin1Char('\n'));
}

void ImportDialog::refreshAsIs()
{
    const QVariant before = m_asIsBy->currentData();
    const QSignalBlocker quiet(m_asIsBy);
    m_asIsBy->clear();
    if (m_preview->has(Meaning::FormerGroup))
        addChoice(*m_asIsBy, tr("former group"), edits::AsIsBy::FormerGroup);
    if (m_preview->has(Meaning::Owner))
        addChoice(*m_asIsBy, m_workspace.say(QStringLiteral("{owner}")), edits::AsIsBy::Owner);
    if (m_preview->has(Meaning::Team))
        addChoice(*m_asIsBy, tr("team"), edits::AsIsBy::Team);
    m_asIsBy->setCurrentIndex(std::max(m_asIsBy->findData(before), 0));
    const bool possible = m_asIsBy->count() > 0;
    m_asIs->setText(tr("Also make the cut as it is, by"));
    m_asIs->setVisible(possible);
    m_asIsBy->setVisible(possible);
}

} // namespace zuschnitt

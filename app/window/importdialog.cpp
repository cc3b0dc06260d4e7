// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importdialog.h"

#include "app/window/importpreview.h"
#include "app/window/importsummary.h"
#include "app/window/meaningheader.h"
#include "app/window/sourcequestions.h"
#include "app/window/sourcereader.h"
#include "app/window/tableformbar.h"
#include "model/document/severaledits.h"
#include "model/exchange/importprofile.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

namespace zuschnitt {

namespace {

constexpr int stateWidth = 170;
constexpr int reasonWidth = 280; ///< with the reasons of refused rows, and with questions
constexpr int sideWidth = 260;
constexpr int remarksHeight = 76; ///< four lines; the rest is scrolled to

template <typename Value>
void addChoice(QComboBox &box, const QString &text, Value value)
{
    box.addItem(text, static_cast<int>(value));
}

QLabel *makeLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

void showText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

ImportDialog::ImportDialog(const Workspace &workspace, SharedFiles files, const SourceContent &content, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_files(std::move(files)), m_reader(new SourceReader(this)),
      m_preview(new ImportPreview(workspace, this)), m_questions(new SourceQuestions(workspace, this)),
      m_view(new QTableView(this)), m_header(new MeaningHeader(workspace, *m_preview, m_view)),
      m_lists(new QListWidget(this)), m_format(makeLabel("muted", this)), m_side(nullptr),
      m_formBar(new TableFormBar(workspace, this)), m_profile(new QComboBox(this)), m_keepProfile(new QCheckBox(this)),
      m_profileName(new QLineEdit(this)), m_progress(new QProgressBar(this)), m_counts(makeLabel("title", this)),
      m_alsoNew(makeLabel("muted", this)), m_remarks(makeLabel("warning", this)), m_remarksArea(new QScrollArea(this)),
      m_problems(makeLabel("warning", this)), m_asIs(new QCheckBox(this)), m_asIsBy(new QComboBox(this)),
      m_accept(new QPushButton(this))
{
    setWindowTitle(tr("Import"));
    build();
    connect(m_preview, &ImportPreview::planned, this, &ImportDialog::refresh);
    connect(m_preview, &ImportPreview::modelReset, this, [this] {
        m_header->rebuild();
        showForm();
        refreshAsIs();
    });
    connect(m_formBar, &TableFormBar::formChosen, this, [this](const TableForm &form) {
        m_form = form;
        readAgain();
    });
    connect(m_formBar, &TableFormBar::kindChosen, m_preview, &ImportPreview::setKind);
    connect(m_profile, &QComboBox::activated, this, &ImportDialog::applyProfile);
    connect(m_questions, &SourceQuestions::answered, this, &ImportDialog::readAgain);
    connect(m_view, &QTableView::clicked, this, &ImportDialog::clickCell);
    connect(m_lists, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_preview->setCurrent(static_cast<std::size_t>(row));
    });
    connect(m_lists, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_preview->setListTaken(static_cast<std::size_t>(m_lists->row(item)), item->checkState() == Qt::Checked);
    });
    connect(m_reader, &SourceReader::progressed, m_progress, &QProgressBar::setValue);
    connect(m_reader, &SourceReader::read, this, &ImportDialog::showContent);
    connect(m_reader, &SourceReader::failed, this, [this](const QString &sentence) {
        m_progress->hide();
        m_view->setEnabled(true);
        showText(*m_problems, sentence);
    });
    showContent(content);
    const std::vector<SourceProfile> profiles = profilesFor(m_workspace.portfolio());
    if (const SourceProfile *proposed = proposedProfile(profiles, content.lists)) {
        m_profile->setCurrentText(proposed->name);
        applyProfile();
    }
}

std::optional<edits::AsIsBy> ImportDialog::asIsCut() const
{
    if (!m_asIs->isChecked() || m_asIsBy->count() == 0)
        return {};
    return static_cast<edits::AsIsBy>(m_asIsBy->currentData().toInt());
}

void ImportDialog::accept()
{
    m_preview->settle();
    QDialog::accept();
}

EditFunction ImportDialog::edit() const
{
    EditFunction import = edits::importLists({sourceName(), m_preview->toImport(), asIsCut(), tr("As it is")});
    const QString name = m_profileName->text().trimmed();
    if (!m_keepProfile->isChecked() || name.isEmpty())
        return import;
    std::vector<ImportList> lists;
    for (const ListToImport &each : m_preview->toImport())
        lists.push_back(each.list);
    SourceProfile profile = profileOf(name, lists);
    profile.answers = m_questions->answers();
    profile.form = m_form;
    return edits::severalEdits({import, edits::saveImportProfile(ImportProfileId::random(), name, toJson(profile))});
}

QString ImportDialog::sourceName() const { return m_files->front().name; }

SourceChoices ImportDialog::choices() const { return {m_form, m_questions->answers()}; }

void ImportDialog::build()
{
    m_view->setModel(m_preview);
    m_view->setHorizontalHeader(m_header);
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_remarksArea->setWidget(m_remarks);
    m_remarksArea->setWidgetResizable(true);
    m_remarksArea->setFrameShape(QFrame::NoFrame);
    m_remarksArea->setMaximumHeight(remarksHeight);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    m_progress->hide();
    auto *main = new QVBoxLayout;
    main->setSpacing(12);
    main->addWidget(m_counts);
    main->addWidget(m_alsoNew);
    main->addWidget(m_remarksArea);
    main->addWidget(m_formBar);
    main->addWidget(m_progress);
    main->addWidget(m_view, 1);
    main->addWidget(m_problems);
    main->addLayout(makeProfileRow());
    main->addLayout(makeFoot());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(20);
    m_side = makeSide();
    layout->addWidget(m_side);
    layout->addLayout(main, 1);
    resize(1180, 680);
}

/// What the source is, what is asked about it and which lists it has.
QWidget *ImportDialog::makeSide()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_format);
    column->addWidget(m_questions);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->setAccessibleName(tr("Lists of this source"));
    m_lists->setFrameShape(QFrame::NoFrame);
    m_lists->setWordWrap(true);
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(scroll, 3);
    layout->addWidget(m_lists, 2);
    return side;
}

QLayout *ImportDialog::makeProfileRow()
{
    m_profile->addItem(tr("As recognised"));
    for (const SourceProfile &profile : profilesFor(m_workspace.portfolio()))
        m_profile->addItem(profile.name);
    m_profile->setAccessibleName(tr("Profile"));
    m_keepProfile->setText(tr("Keep as a profile called"));
    m_profileName->setEnabled(false);
    m_profileName->setAccessibleName(tr("Name of the profile"));
    m_profileName->setMaximumWidth(220);
    connect(m_keepProfile, &QCheckBox::toggled, m_profileName, &QLineEdit::setEnabled);
    auto *caption = makeLabel("muted", this);
    caption->setText(tr("Profile"));
    caption->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(caption);
    row->addWidget(m_profile);
    row->addSpacing(12);
    row->addWidget(m_keepProfile);
    row->addWidget(m_profileName, 1);
    row->addStretch(1);
    return row;
}

QLayout *ImportDialog::makeFoot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept->setProperty("role", QStringLiteral("primary")); // before it is styled
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_asIs->setObjectName(QStringLiteral("asIs"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_asIs);
    foot->addWidget(m_asIsBy);
    foot->addStretch();
    foot->addWidget(buttons);
    return foot;
}

void ImportDialog::showContent(const SourceContent &content)
{
    m_content = content;
    m_progress->hide();
    m_view->setEnabled(true);
    m_questions->show(content.questions);
    m_format->setText(content.format);
    m_side->setVisible(!content.questions.empty() || content.lists.size() > 1);
    applyColumns();
}

void ImportDialog::readAgain() { read(choices()); }

void ImportDialog::read(SourceChoices choices)
{
    m_view->setEnabled(false);
    m_accept->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_reader->start(m_files, std::move(choices));
}

/// What a profile answers otherwise is read anew, aside; then it maps the columns.
void ImportDialog::applyProfile()
{
    const std::vector<SourceProfile> profiles = profilesFor(m_workspace.portfolio());
    const SourceProfile *profile = chosenProfile(profiles);
    if (!profile || profile->answers.empty() || profile->answers == m_questions->answers())
        return applyColumns();
    m_form = profile->form;
    read({profile->form, profile->answers});
}

/// Maps the columns of what was read as the chosen profile says.
void ImportDialog::applyColumns()
{
    const std::vector<SourceProfile> profiles = profilesFor(m_workspace.portfolio());
    const SourceProfile *profile = chosenProfile(profiles);
    std::vector<ImportList> lists = m_content.lists;
    for (ImportList &list : lists) {
        if (profile)
            zuschnitt::applyProfile(*profile, list);
    }
    m_preview->setLists(std::move(lists), profile ? profile->source : QString());
    showLists();
}

const SourceProfile *ImportDialog::chosenProfile(const std::vector<SourceProfile> &profiles) const
{
    return m_profile->currentIndex() > 0 ? profileNamed(profiles, m_profile->currentText()) : nullptr;
}

void ImportDialog::clickCell(const QModelIndex &cell)
{
    if (m_preview->asks(cell))
        m_preview->switchSide(cell);
    else if (cell.column() == 0 && !m_preview->candidates(cell.row()).empty())
        askWhoItIs(cell);
}

/// A new row that resembles services of the file: is it one of them?
void ImportDialog::askWhoItIs(const QModelIndex &cell)
{
    QMenu menu(this);
    const std::optional<ServiceId> chosen = m_preview->sameAs(cell.row());
    const auto add = [&](const QString &text, std::optional<ServiceId> service) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(service == chosen);
        connect(action, &QAction::triggered, this,
                [this, row = cell.row(), service] { m_preview->setSameAs(row, service); });
    };
    add(tr("Something new"), std::nullopt);
    for (const LikelyService &likely : m_preview->candidates(cell.row())) {
        if (const Service *service = m_workspace.portfolio().find(likely.service))
            add(tr("The same as “%1”").arg(service->name), likely.service);
    }
    menu.exec(m_view->viewport()->mapToGlobal(m_view->visualRect(cell).bottomLeft()));
}

void ImportDialog::showLists()
{
    const QSignalBlocker quiet(m_lists);
    const ImportSummary summary(m_workspace, *m_preview, m_content);
    m_lists->clear();
    for (std::size_t list = 0; list < m_preview->listCount(); ++list) {
        auto *item = new QListWidgetItem(summary.titleOf(list), m_lists);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_preview->isListTaken(list) ? Qt::Checked : Qt::Unchecked);
    }
    m_lists->setCurrentRow(static_cast<int>(m_preview->current()));
    m_lists->setVisible(m_preview->listCount() > 1);
}

void ImportDialog::showForm()
{
    const TableForm &form = m_preview->table().form;
    // Only a plain table has a form to choose; what was pasted has no encoding any more, and a table
    // of its own neither separators.
    TableFormBar::Parts parts;
    if (m_content.questions.empty() && m_preview->listCount() == 1) {
        const bool isCut = m_files->front().html.isEmpty() || form.separator.value_or(QChar()) != QChar();
        parts.setFlag(TableFormBar::Part::HeaderAndNumbers);
        parts.setFlag(TableFormBar::Part::Separator, isCut);
        parts.setFlag(TableFormBar::Part::Encoding, !sourceName().isEmpty());
    }
    m_formBar->show(m_preview->kind(), form, parts);
}

void ImportDialog::refresh()
{
    const ImportPlan &plan = m_preview->plan();
    const ImportSummary summary(m_workspace, *m_preview, m_content);
    m_counts->setText(summary.counts(sourceName()));
    showText(*m_alsoNew, summary.alsoNew());
    m_remarks->setText(summary.remarks().join(QLatin1Char('\n')));
    m_remarksArea->setVisible(!summary.remarks().isEmpty());
    showText(*m_problems, ImportSummary::first(summary.problems()));
    m_problems->setToolTip(summary.problems().join(QLatin1Char('\n')));
    bool asks = plan.count(RowState::Refused) > 0;
    for (std::size_t row = 0; !asks && row < plan.size(); ++row)
        asks = plan.row(row).asks() || !m_preview->candidates(static_cast<int>(row)).empty();
    m_view->setColumnWidth(0, asks ? reasonWidth : stateWidth);
    if (m_lists->count() == static_cast<int>(m_preview->listCount())) {
        const QSignalBlocker quiet(m_lists);
        for (int list = 0; list < m_lists->count(); ++list)
            m_lists->item(list)->setText(summary.titleOf(static_cast<std::size_t>(list)));
    }
    const int taken = m_preview->changingRows();
    m_accept->setText(tr("Take over %n rows", nullptr, taken));
    m_accept->setEnabled(taken > 0);
    refreshAsIs();
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

// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fieldspage.h"

#include "model/document/edits.h"
#include "model/portfolio/ownfields.h"
#include "views/workspace/ownfieldwords.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int tableHeight = 260;

} // namespace

FieldsPage::FieldsPage(const Portfolio &portfolio, const Vocabulary &vocabulary, QWidget *parent)
    : QWidget(parent), m_vocabulary(vocabulary), m_table(new QTableWidget(0, columns, this)),
      m_add(new QPushButton(tr("Add"), this)), m_remove(new QPushButton(tr("Remove"), this)),
      m_up(new QPushButton(tr("Up"), this)), m_down(new QPushButton(tr("Down"), this)), m_sentence(new QLabel(this))
{
    build();
    for (const OwnField *field : portfolio.all<OwnField>())
        addRow(*field, static_cast<int>(portfolio.where<&OwnValue::field>(field->id).size()));
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Name);
    updateButtons();
}

void FieldsPage::build()
{
    auto *hint = new QLabel(m_vocabulary.say(tr("Facts about {services} that only this file has. They are filled in "
                                                "in the details, or come with a list. Choices are parted by commas.")),
                            this);
    hint->setProperty("role", u"caption"_s);
    hint->setWordWrap(true);
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("What it holds"), tr("Choices"), m_vocabulary.say(tr("{Services}"))});
    m_table->setAccessibleName(tr("Fields of this file"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(tableHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Kind, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Used, QHeaderView::ResizeToContents);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_sentence);
    connect(m_add, &QPushButton::clicked, this, &FieldsPage::addNew);
    connect(m_remove, &QPushButton::clicked, this, &FieldsPage::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &FieldsPage::updateButtons);
}

QString FieldsPage::sentence() const { return m_sentence->text(); }

void FieldsPage::addRow(const OwnField &field, int used)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < columns; ++column)
        m_table->setItem(row, column, new QTableWidgetItem);
    auto *kinds = new QComboBox(m_table);
    kinds->addItems(fieldKindWords());
    kinds->setAccessibleName(tr("What it holds"));
    m_table->setCellWidget(row, Kind, kinds);
    connect(kinds, &QComboBox::currentIndexChanged, this, [this, item = m_table->item(row, Choices)](int kind) {
        const bool choices = kind == static_cast<int>(FieldKind::Choice);
        item->setFlags(choices ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::ItemIsSelectable);
    });
    m_table->item(row, Choices)->setFlags(Qt::ItemIsSelectable);
    m_table->item(row, Kind)->setFlags(Qt::ItemIsEnabled);
    m_table->item(row, Used)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->item(row, Used)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    put(row, field, used);
}

void FieldsPage::put(int row, const OwnField &field, int used)
{
    m_table->item(row, Name)->setText(field.name);
    m_table->item(row, Name)->setData(idRole, field.id.uuid.toBytes());
    static_cast<QComboBox *>(m_table->cellWidget(row, Kind))->setCurrentIndex(static_cast<int>(field.kind));
    m_table->item(row, Choices)->setText(choicesOf(field).join(u", "_s));
    m_table->item(row, Used)->setData(Qt::DisplayRole, used);
}

OwnField FieldsPage::fieldIn(int row) const
{
    OwnField field;
    field.id = OwnFieldId{*Uuid::fromBytes(m_table->item(row, Name)->data(idRole).toByteArray())};
    field.name = m_table->item(row, Name)->text().simplified();
    field.kind = static_cast<FieldKind>(static_cast<QComboBox *>(m_table->cellWidget(row, Kind))->currentIndex());
    if (field.kind == FieldKind::Choice)
        field.choices = choicesText(m_table->item(row, Choices)->text().split(u','));
    return field;
}

void FieldsPage::addNew()
{
    OwnField field;
    field.id = OwnFieldId::random();
    addRow(field, 0);
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, Name);
    m_table->editItem(m_table->item(row, Name));
}

void FieldsPage::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const int used = m_table->item(row, Used)->data(Qt::DisplayRole).toInt();
    if (used > 0)
        m_removed += m_vocabulary.say(tr("“%1” and what %n {services:dat} say in it go.", nullptr, used))
                         .arg(fieldIn(row).name);
    m_table->removeRow(row);
    m_sentence->setText(m_removed.join(u'\n'));
    m_sentence->setVisible(!m_removed.isEmpty());
    updateButtons();
}

void FieldsPage::move(int step)
{
    const int row = m_table->currentRow();
    const int other = row + step;
    if (row < 0 || other < 0 || other >= m_table->rowCount())
        return;
    const auto usedIn = [this](int line) { return m_table->item(line, Used)->data(Qt::DisplayRole).toInt(); };
    const OwnField here = fieldIn(row);
    const OwnField there = fieldIn(other);
    const int usedHere = usedIn(row);
    put(row, there, usedIn(other));
    put(other, here, usedHere);
    m_table->setCurrentCell(other, Name);
}

void FieldsPage::updateButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

std::vector<EditFunction> FieldsPage::changes(const Portfolio &portfolio) const
{
    std::vector<OwnField> wanted;
    for (int row = 0; row < m_table->rowCount(); ++row)
        wanted.push_back(fieldIn(row));
    std::vector<EditFunction> changes;
    for (const OwnField *field : portfolio.all<OwnField>()) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
                                       [field](const OwnField &other) { return other.id == field->id; });
        if (!stays)
            changes.push_back(edits::removeOwnField(field->id));
    }
    for (const OwnField &field : wanted) {
        const OwnField *before = portfolio.find(field.id);
        if (!before) {
            changes.push_back(edits::addOwnField(field.id, field.name, field.kind, choicesOf(field)));
            continue;
        }
        if (field.name != before->name)
            changes.push_back(edits::setField<&OwnField::name>(field.id, field.name));
        if (field.kind != before->kind)
            changes.push_back(edits::setOwnFieldKind(field.id, field.kind));
        const bool toChoice = field.kind == FieldKind::Choice && before->kind != FieldKind::Choice;
        if (field.kind == FieldKind::Choice && field.choices != before->choices
            && !(toChoice && field.choices.isEmpty())) // then what is in use becomes the choices
            changes.push_back(edits::setField<&OwnField::choices>(field.id, field.choices));
    }
    addOrder(portfolio, changes);
    return changes;
}

void FieldsPage::addOrder(const Portfolio &portfolio, std::vector<EditFunction> &changes) const
{
    std::vector<OwnFieldId> wanted;
    for (int row = 0; row < m_table->rowCount(); ++row)
        wanted.push_back(fieldIn(row).id);
    std::vector<OwnFieldId> order; // as it will be after the other changes
    for (const OwnField *field : portfolio.all<OwnField>()) {
        if (std::find(wanted.begin(), wanted.end(), field->id) != wanted.end())
            order.push_back(field->id);
    }
    for (const OwnFieldId id : wanted) {
        if (!portfolio.find(id))
            order.push_back(id);
    }
    for (std::size_t index = wanted.size(); index-- > 0;) {
        const bool last = index + 1 == wanted.size();
        const auto place = std::find(order.begin(), order.end(), wanted[index]);
        if (last ? place + 1 == order.end() : place + 1 != order.end() && *(place + 1) == wanted[index + 1])
            continue;
        order.erase(place);
        order.insert(last ? order.end() : std::find(order.begin(), order.end(), wanted[index + 1]), wanted[index]);
        changes.push_back(edits::reorderOwnField(
            wanted[index], last ? std::optional<OwnFieldId>() : std::optional(wanted[index + 1])));
    }
}

} // namespace zuschnitt

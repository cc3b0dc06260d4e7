// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/meaningheader.h"

#include "app/window/importpreview.h"
#include "model/exchange/ownfieldplan.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

namespace zuschnitt {

namespace {

constexpr int titleHeight = 26;
constexpr int boxHeight = 28;
constexpr int gap = 4;
constexpr int narrowest = 150;

/// A number for what the program knows, a text for a field of the file's own.
QVariant dataOf(const ColumnMeaning &meaning)
{
    return meaning == Meaning::OwnField ? QVariant(QStringLiteral("field:") + meaning.ownField)
                                        : QVariant(static_cast<int>(meaning.meaning));
}

constexpr int kindRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

void add(QComboBox &box, const QString &text, const ColumnMeaning &meaning)
{
    box.addItem(text, dataOf(meaning));
    box.setItemData(box.count() - 1, static_cast<int>(meaning.kind), kindRole);
    box.setItemData(box.count() - 1, meaning.ownField, nameRole);
}

ColumnMeaning meaningAt(const QComboBox &box, int index)
{
    if (const QString field = box.itemData(index, nameRole).toString(); !field.isEmpty())
        return {field, static_cast<FieldKind>(box.itemData(index, kindRole).toInt())};
    return static_cast<Meaning>(box.itemData(index).toInt());
}

} // namespace

MeaningHeader::MeaningHeader(const Workspace &workspace, ImportPreview &preview, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_workspace(workspace), m_preview(preview)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSectionResizeMode(QHeaderView::Interactive);
    connect(this, &QHeaderView::sectionResized, this, &MeaningHeader::placeBoxes);
    connect(&preview, &ImportPreview::planned, this, &MeaningHeader::showMeanings);
}

QSize MeaningHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), titleHeight + boxHeight + gap}; }

void MeaningHeader::rebuild()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (std::size_t column = 0; column < m_preview.mapping().size(); ++column) {
        auto *box = new QComboBox(viewport());
        for (const Meaning meaning : meaningsOf(m_preview.kind()))
            add(*box, m_workspace.say(sentenceOf(meaning)), meaning);
        if (m_preview.kind() == ListKind::Services)
            addOwnFields(*box, column);
        box->setAccessibleName(
            tr("Meaning of the column %1").arg(m_preview.table().columns.value(static_cast<int>(column))));
        box->show();
        connect(box, &QComboBox::activated, this,
                [this, box, column] { m_preview.setMeaning(column, meaningAt(*box, box->currentIndex())); });
        m_boxes.push_back(box);
    }
    // Every meaning can be read as a whole, in either language.
    int width = narrowest;
    for (const QComboBox *box : m_boxes)
        width = std::max(width, box->sizeHint().width() + 2 * gap);
    setDefaultSectionSize(width);
    if (auto *table = qobject_cast<QTableView *>(parentWidget()))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MeaningHeader::placeBoxes,
                Qt::UniqueConnection);
    showMeanings();
    placeBoxes();
}

/// The fields that the file has, and a new one called as the column is.
void MeaningHeader::addOwnFields(QComboBox &box, std::size_t column)
{
    const QString header = m_preview.table().columns.value(static_cast<int>(column));
    const std::vector<const OwnField *> &fields = m_workspace.portfolio().all<OwnField>();
    if (!fields.empty())
        box.insertSeparator(box.count());
    bool isThere = header.isEmpty();
    for (const OwnField *field : fields) {
        add(box, field->name, {field->name, field->kind});
        isThere = isThere || field->name.compare(header, Qt::CaseInsensitive) == 0;
    }
    if (isThere)
        return;
    box.insertSeparator(box.count());
    add(box, tr("New field “%1”").arg(header), {header, proposedKind(m_preview.table(), column)});
}

void MeaningHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeBoxes();
}

void MeaningHeader::placeBoxes()
{
    for (std::size_t column = 0; column < m_boxes.size(); ++column) {
        const int section = static_cast<int>(column) + 1;
        m_boxes[column]->setGeometry(sectionViewportPosition(section) + gap, titleHeight,
                                     std::max(sectionSize(section) - 2 * gap, 0), boxHeight);
    }
}

void MeaningHeader::showMeanings()
{
    for (std::size_t column = 0; column < m_boxes.size() && column < m_preview.mapping().size(); ++column) {
        const ColumnMeaning &meaning = m_preview.mapping()[column];
        if (m_boxes[column]->findData(dataOf(meaning)) < 0)
            add(*m_boxes[column], m_workspace.say(sentenceOf(meaning)), meaning);
        m_boxes[column]->setCurrentIndex(m_boxes[column]->findData(dataOf(meaning)));
    }
}

} // namespace zuschnitt

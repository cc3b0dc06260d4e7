// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/meaningheader.h"

#include "app/window/importpreview.h"
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
            box->addItem(m_workspace.say(sentenceOf(meaning)), static_cast<int>(meaning));
        box->setAccessibleName(
            tr("Meaning of the column %1").arg(m_preview.table().columns.value(static_cast<int>(column))));
        box->show();
        connect(box, &QComboBox::activated, this, [this, box, column] {
            m_preview.setMeaning(column, static_cast<Meaning>(box->currentData().toInt()));
        });
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
        const Meaning meaning = m_preview.mapping()[column].meaning;
        m_boxes[column]->setCurrentIndex(m_boxes[column]->findData(static_cast<int>(meaning)));
    }
}

} // namespace zuschnitt

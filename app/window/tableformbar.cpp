// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tableformbar.h"

#include "views/workspace/workspace.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace zuschnitt {

namespace {

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

template <typename Value>
Value chosenIn(const QComboBox &box)
{
    return static_cast<Value>(box.currentData().toInt());
}

} // namespace

TableFormBar::TableFormBar(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_encoding(new QComboBox(this)), m_separator(new QComboBox(this)),
      m_headerRow(new QComboBox(this)), m_decimal(new QComboBox(this))
{
    fill(workspace);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *caption = new QLabel(tr("Understood as"), this);
    caption->setTextFormat(Qt::PlainText);
    caption->setProperty("role", QStringLiteral("muted"));
    layout->addWidget(caption);
    for (QComboBox *box : {m_kind, m_encoding, m_separator, m_headerRow, m_decimal})
        layout->addWidget(box);
    layout->addStretch();
    for (QComboBox *box : {m_encoding, m_separator, m_headerRow, m_decimal})
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT formChosen(form()); });
    connect(m_kind, &QComboBox::activated, this, [this] { Q_EMIT kindChosen(chosenIn<ListKind>(*m_kind)); });
}

void TableFormBar::fill(const Workspace &workspace)
{
    addChoice(*m_kind, workspace.say(tr("A list of {services}")), ListKind::Services);
    addChoice(*m_kind, tr("A list of journeys"), ListKind::Journeys);
    addChoice(*m_kind, tr("A list of capabilities"), ListKind::Capabilities);
    addChoice(*m_kind, tr("A list of dependencies"), ListKind::Dependencies);
    addChoice(*m_kind, workspace.say(tr("A list of {products}")), ListKind::Products);
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
}

void TableFormBar::show(ListKind kind, const TableForm &form, Parts parts)
{
    choose(*m_kind, kind);
    choose(*m_encoding, form.encoding.value_or(TextEncoding::Utf8));
    choose(*m_separator, form.separator.value_or(QLatin1Char(';')).unicode());
    choose(*m_headerRow, form.header.value_or(HeaderRow::Absent));
    choose(*m_decimal, form.decimalMark.value_or(DecimalMark::Point));
    m_encoding->setVisible(parts.testFlag(Part::Encoding));
    m_separator->setVisible(parts.testFlag(Part::Separator));
    m_headerRow->setVisible(parts.testFlag(Part::HeaderAndNumbers));
    m_decimal->setVisible(parts.testFlag(Part::HeaderAndNumbers));
}

TableForm TableFormBar::form() const
{
    TableForm form;
    form.encoding = chosenIn<TextEncoding>(*m_encoding);
    form.separator = QChar(chosenIn<char16_t>(*m_separator));
    form.header = chosenIn<HeaderRow>(*m_headerRow);
    form.decimalMark = chosenIn<DecimalMark>(*m_decimal);
    return form;
}

} // namespace zuschnitt

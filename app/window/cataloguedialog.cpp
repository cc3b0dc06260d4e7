// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/cataloguedialog.h"

#include "views/workspace/workspace.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace zuschnitt {

namespace {

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

} // namespace

CatalogueDialog::CatalogueDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_format(new QComboBox(this)), m_readers(new QComboBox(this)),
      m_language(new QComboBox(this)), m_date(new QCheckBox(tr("With today's date"), this)),
      m_explanation(new QLabel(this))
{
    setWindowTitle(tr("Export the catalogue"));
    addChoice(*m_format, tr("HTML: one file for every browser"), CatalogueFormat::Html);
    addChoice(*m_format, tr("PDF: to print and to send"), CatalogueFormat::Pdf);
    addChoice(*m_readers, tr("Users"), CatalogueReaders::Users);
    addChoice(*m_readers, tr("Readers inside"), CatalogueReaders::Inside);
    addChoice(*m_readers, tr("Outside: no names, no money"), CatalogueReaders::Outside);
    addChoice(*m_language, QStringLiteral("Deutsch"), Language::German);
    addChoice(*m_language, QStringLiteral("English"), Language::English);
    const bool isGerman = workspace.portfolio().info().language == QLatin1StringView("de");
    m_language->setCurrentIndex(isGerman ? 0 : 1);
    build();
    explain();
}

CatalogueFormat CatalogueDialog::format() const { return chosen<CatalogueFormat>(*m_format); }

CatalogueOptions CatalogueDialog::options() const
{
    CatalogueOptions options;
    options.vocabulary = Vocabulary(m_workspace.portfolio().info(), chosen<Language>(*m_language));
    options.readers = chosen<CatalogueReaders>(*m_readers);
    if (m_date->isChecked())
        options.date = QDate::currentDate();
    return options;
}

void CatalogueDialog::build()
{
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Choose a place…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_readers, &QComboBox::currentIndexChanged, this, &CatalogueDialog::explain);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Made for"), m_readers);
    form->addRow(QString(), m_explanation);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), m_date);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(460, 270);
}

void CatalogueDialog::explain()
{
    const auto sentence = [this] {
        switch (chosen<CatalogueReaders>(*m_readers)) {
        case CatalogueReaders::Users:
            return tr("The {products} that face customers: what they are for, what there is to get and how.");
        case CatalogueReaders::Inside:
            return tr("Also platforms, and of each {product} its {services}, former {owners} and teams, cost and "
                      "backlog.");
        case CatalogueReaders::Outside:
            return tr("As for users, without {owners} and prices.");
        }
        return QString();
    };
    m_explanation->setText(m_workspace.say(sentence()));
}

} // namespace zuschnitt

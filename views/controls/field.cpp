// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/field.h"

#include "views/controls/look.h"
#include "views/controls/textbutton.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

namespace zuschnitt {

namespace {

constexpr std::chrono::milliseconds rest(800);
constexpr int paddingX = 9;
constexpr int paddingY = 6;

} // namespace

Field::Field(Lines lines, QWidget *parent)
    : QWidget(parent), m_editor(new GrowingEdit(lines, this)), m_inner(new QVBoxLayout),
      m_caption(makeLabel(FontRole::Caption, panelcolour::muted, this)),
      m_sentence(makeLabel(FontRole::Caption, panelcolour::bad, this)), m_tryAgain(new TextButton(this))
{
    m_editor->setFont(diagramFont(FontRole::Body));
    if (lines == Lines::Several)
        m_editor->setToolTip(tr("Enter accepts, Shift+Enter begins a new line"));
    m_sentence->setWordWrap(true);
    m_tryAgain->setText(tr("Try again"));
    m_caption->hide();
    m_sentence->hide();
    m_tryAgain->hide();

    m_inner->setContentsMargins(paddingX, paddingY, paddingX, paddingY);
    m_inner->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_caption);
    layout->addLayout(m_inner);
    layout->addWidget(m_sentence);
    layout->addWidget(m_tryAgain, 0, Qt::AlignLeft);
    setFocusProxy(m_editor);

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &Field::flush);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &Field::noteTyping);
    connect(m_editor, &GrowingEdit::accepted, this, &Field::noteLeaving);
    connect(m_editor, &GrowingEdit::left, this, &Field::noteLeaving);
    connect(m_editor, &GrowingEdit::entered, this, qOverload<>(&QWidget::update));
    connect(m_tryAgain, &TextButton::clicked, this, &Field::flush);
}

Field::~Field()
{
    m_editor->disconnect(this); // it loses the focus when all of this is gone
}

void Field::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setBuddy(m_editor);
    m_caption->show();
    setSpokenName(caption);
}

void Field::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    m_editor->setAccessibleName(name);
    m_tryAgain->setAccessibleName(tr("Try again: %1").arg(name));
}

void Field::setTitleLook()
{
    m_title = true;
    m_editor->setFont(diagramFont(FontRole::DiagramTitle));
    m_inner->setContentsMargins(0, 0, 0, paddingY);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    updateHint();
}

void Field::setMissingHint(const QString &hint)
{
    m_missingHint = hint;
    updateHint();
}

void Field::setEmptyMarks(QStringList marks)
{
    m_emptyMarks = std::move(marks);
    updateHint();
}

void Field::setWrite(Write write) { m_write = std::move(write); }

QString Field::text() const { return m_editor->toPlainText(); }

void Field::setValue(const QString &value)
{
    const bool unwritten = m_refused || text() != m_clean;
    const bool differs = value != m_value;
    m_value = value;
    if (m_writing || unwritten || (!differs && text() == value))
        return;
    if (m_editor->hasFocus() && !differs)
        return;
    setEditorText(value);
}

void Field::setEditorText(const QString &text)
{
    m_clean = text;
    const QSignalBlocker quiet(this);
    m_editor->setPlainText(text);
    m_rest.stop();
    updateHint();
}

void Field::restoreRefused(const QString &text)
{
    m_editor->setPlainText(text);
    flush();
}

void Field::flush()
{
    m_rest.stop();
    const QString written = text();
    if ((written == m_clean && !m_refused) || !m_write || m_writing)
        return;
    m_writing = true;
    const Result<void> result = m_write(written.trimmed(), m_step);
    m_writing = false;
    if (!result) {
        showRefusal(result.error().message);
        return;
    }
    m_step = Step::Further;
    m_clean = written;
    showRefusal(QString());
}

void Field::noteTyping()
{
    updateHint();
    if (text() == m_clean && !m_refused)
        m_rest.stop();
    else
        m_rest.start();
}

void Field::noteLeaving()
{
    flush();
    m_step = Step::First;
    if (!m_refused && text() != m_value)
        setEditorText(m_value);
    update();
}

void Field::showRefusal(const QString &sentence)
{
    m_refused = !sentence.isEmpty();
    m_sentence->setText(sentence);
    m_sentence->setVisible(m_refused);
    m_tryAgain->setVisible(m_refused);
    m_editor->setAccessibleDescription(sentence);
    update();
}

bool Field::isMissing() const
{
    const QString trimmed = text().trimmed();
    return !m_missingHint.isEmpty() && (trimmed.isEmpty() || m_emptyMarks.contains(trimmed, Qt::CaseInsensitive));
}

void Field::updateHint()
{
    const bool missing = isMissing();
    m_editor->setPlaceholderText(missing ? m_missingHint : m_hint);
    QPalette palette;
    if (missing)
        palette.setColor(QPalette::PlaceholderText, this->palette().color(panelcolour::warning));
    m_editor->setPalette(palette);
    update();
}

QRect Field::frameRect() const { return m_editor->geometry().adjusted(-paddingX, -paddingY, paddingX, paddingY); }

void Field::paintEvent(QPaintEvent *)
{
    QPalette::ColorRole stroke = panelcolour::line;
    if (isMissing())
        stroke = panelcolour::warning;
    if (m_editor->hasFocus())
        stroke = panelcolour::accent;
    if (m_refused)
        stroke = panelcolour::bad;
    QPainter painter(this);
    if (!m_title)
        paintFrame(painter, frameRect(), palette().color(panelcolour::card), palette().color(stroke));
    else if (stroke != panelcolour::line)
        painter.fillRect(QRect(0, m_editor->geometry().bottom() + 3, width(), 1), palette().color(stroke));
}

void Field::mousePressEvent(QMouseEvent *event)
{
    if (frameRect().contains(event->pos()))
        m_editor->setFocus(Qt::MouseFocusReason);
}

void Field::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateHint();
    QWidget::changeEvent(event);
}

} // namespace zuschnitt

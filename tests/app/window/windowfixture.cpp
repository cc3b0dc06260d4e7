// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/windowfixture.h"

#include "app/window/workplace.h"
#include "model/document/jsonimport.h"
#include "views/inbox/inboxmodel.h"
#include "views/inbox/inboxpanel.h"
#include "views/inbox/inboxview.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

namespace zuschnitt::test {

namespace {

constexpr int glidingMilliseconds = 400;

void makeSample(const QString &path, WindowFixture::Content content)
{
    PortfolioInfo info;
    info.language = QStringLiteral("de");
    std::unique_ptr<Document> document = std::move(Document::create(path, info)).value();
    if (content == WindowFixture::Content::Nothing)
        return;
    QFile source(QStringLiteral(":/samples/workplace.de.json"));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const Result<NeutralJson> json = NeutralJson::parse(source.readAll());
    if (!document->perform(edits::replaceContent(*json, {})).ok())
        qFatal("the sample does not fit");
}

} // namespace

WindowFixture::WindowFixture(Content content)
    : m_file(m_folder.filePath(QStringLiteral("sample.zuschnitt"))), m_window(std::make_unique<MainWindow>())
{
    makeSample(m_file, content);
    show();
}

MapView &WindowFixture::map() { return m_window->workplace().map(); }

void WindowFixture::reopen()
{
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    show();
}

void WindowFixture::show()
{
    m_window->setGeometry(60, 60, 1600, 900);
    m_window->show();
    m_window->openFile(m_file);
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window was not activated");
    QTest::qWait(glidingMilliseconds);
}

const Product &WindowFixture::product(const QString &name)
{
    const Product *found = productNamed(portfolio(), workspace().cut(), name);
    if (!found)
        qFatal("no product %s", qPrintable(name));
    return *found;
}

const Service &WindowFixture::service(const QString &name)
{
    for (const Service *candidate : portfolio().all<Service>()) {
        if (candidate->name == name)
            return *candidate;
    }
    qFatal("no service %s", qPrintable(name));
}

bool WindowFixture::isIn(const QString &serviceName, const QString &productName)
{
    return portfolio().find(assignmentId(product(productName).id, service(serviceName).id)) != nullptr;
}

const Service &WindowFixture::unassigned()
{
    for (const Service *candidate : portfolio().all<Service>()) {
        if (assignmentsIn(portfolio(), workspace().cut(), candidate->id).empty()
            && !fateIn(portfolio(), workspace().cut(), candidate->id))
            return *candidate;
    }
    qFatal("every service has a place");
}

QPoint WindowFixture::cardPoint(const QString &name)
{
    const QRect rect = map().rectOf(cardShape(product(name).id));
    return map().viewport()->mapToGlobal(QPoint(rect.center().x(), rect.bottom() - 6));
}

QPoint WindowFixture::chipPoint(const QString &serviceName, const QString &productName)
{
    const AssignmentId chip = assignmentId(product(productName).id, service(serviceName).id);
    return map().viewport()->mapToGlobal(map().rectOf(chipShape(chip)).center());
}

QPoint WindowFixture::inboxPoint(const QString &name)
{
    InboxView &view = *m_window->workplace().inbox().view();
    const QModelIndex index = m_window->workplace().inbox().model().indexOf(service(name).id);
    view.scrollTo(index);
    return view.viewport()->mapToGlobal(view.visualRect(index).center());
}

QPoint WindowFixture::groundPoint()
{
    return map().viewport()->mapToGlobal(map().viewport()->rect().bottomRight() - QPoint(40, 20));
}

} // namespace zuschnitt::test

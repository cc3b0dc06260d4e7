// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/noticearea.h"
#include "app/window/settings.h"
#include "app/window/windowstyle.h"
#include "app/window/workplace.h"
#include "model/document/editname.h"
#include "tests/app/window/modalsteps.h"
#include "tests/app/window/realpointer.h"
#include "tests/app/window/shownwords.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/duplicates/duplicatespanel.h"
#include "views/inbox/inboxpanel.h"

#include <QtCore/QMimeData>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QClipboard>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

/// Languages, colours and the clipboard: what is seen, and what other programs get.
class TestAppearance final : public QObject {
    Q_OBJECT

private:
    static const QString collaboration;
    RealPointer m_pointer;

    static void press(WindowFixture &fixture, ActionId id) { fixture.window().actions().action(id)->trigger(); }

    /// Everything in turn that has a panel of its own.
    static std::vector<std::vector<Selectable>> selections(WindowFixture &fixture)
    {
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        const ProductId product = fixture.product(collaboration).id;
        return {{},
                {product},
                {fixture.product(u"Intranet"_s).id},
                {fax},
                {assignmentId(product, fax)},
                {assignmentId(product, fax), assignmentId(product, fixture.service(u"SMS"_s).id)},
                {fixture.portfolio().all<ProductGroup>().front()->id},
                {fixture.workspace().cut()}};
    }
    static QStringList textsOfAll(WindowFixture &fixture)
    {
        QStringList texts;
        for (const auto &selection : selections(fixture)) {
            fixture.workspace().selection().set(selection);
            QTest::qWait(30);
            texts += shownTexts(fixture.window());
        }
        texts.removeDuplicates();
        return texts;
    }

    /// What is shown in the other language, apart from the name of the sample's group, which the
    /// program knows too, and what is planned for its products, which reads like a sentence of the
    /// program's.
    static QString leftBehind(WindowFixture &fixture, const Sentences &sentences, Language language)
    {
        QStringList texts = shownTexts(fixture.window());
        for (const ProductGroup *group : fixture.portfolio().all<ProductGroup>())
            texts.removeAll(group->name);
        for (const BacklogItem *item : fixture.portfolio().all<BacklogItem>())
            texts.removeIf([&](const QString &text) { return text.startsWith(item->title); });
        return sentences.notIn(language, texts).join(u" | "_s);
    }

private Q_SLOTS:
    void thePageThatIsHiddenKeepsTheThemeThatIsChosenAgain()
    {
        WindowFixture fixture;
        Workplace &workplace = fixture.window().workplace();
        press(fixture, ActionId::ThemeDark);
        press(fixture, ActionId::FindDuplicates);
        press(fixture, ActionId::ShowHistory);
        press(fixture, ActionId::ThemeDark);
        press(fixture, ActionId::FindDuplicates);
        QCOMPARE(workplace.rightPage(), Workplace::RightPage::Duplicates);
        QTRY_VERIFY(workplace.duplicates().isVisible());
        const QImage seen = workplace.duplicates().grab().toImage();
        QCOMPARE(seen.pixelColor(3, 3), Theme::of(ThemeName::Dark).panel);
    }

    void cleanup()
    {
        Settings settings;
        settings.setTheme(ThemeChoice::Desktop);
        settings.setLanguage(LanguageChoice::System);
    }

    void noTextStaysBehindInTheOtherLanguage_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("service");
        QTest::newRow("default words") << QString() << QString();
        QTest::newRow("own words") << u"Angebot"_s << u"Baustein"_s;
    }

    void noTextStaysBehindInTheOtherLanguage()
    {
        QFETCH(const QString, product);
        QFETCH(const QString, service);
        WindowFixture fixture;
        if (!product.isEmpty()) {
            const Wording wording{
                {product, product + u"e"_s, Gender::Neuter}, {service, service + u"e"_s, Gender::Masculine}, {}};
            QVERIFY(fixture.workspace().perform(edits::setVocabulary(wording)));
        }
        const Sentences sentences(fixture.portfolio().info());
        for (const auto page : {Workplace::RightPage::Details, Workplace::RightPage::History}) {
            fixture.window().workplace().showRightPage(page);
            for (const auto &selection : selections(fixture)) {
                press(fixture, ActionId::LanguageEnglish);
                fixture.workspace().selection().set(selection);
                QTest::qWait(30);
                press(fixture, ActionId::LanguageGerman);
                QTest::qWait(30);
                QCOMPARE(leftBehind(fixture, sentences, Language::German), QString());
                press(fixture, ActionId::LanguageEnglish);
                QTest::qWait(30);
                QCOMPARE(leftBehind(fixture, sentences, Language::English), QString());
            }
        }
    }

    void theStartPageChangesItsLanguage()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        const Sentences sentences(fixture.portfolio().info());
        press(fixture, ActionId::LanguageEnglish);
        press(fixture, ActionId::LanguageGerman);
        QTest::qWait(30);
        QCOMPARE(leftBehind(fixture, sentences, Language::German), QString());
        press(fixture, ActionId::CloseFile);
        press(fixture, ActionId::LanguageEnglish);
        QTest::qWait(30);
        QCOMPARE(leftBehind(fixture, sentences, Language::English), QString());
        press(fixture, ActionId::LanguageGerman);
        QTest::qWait(30);
        QCOMPARE(leftBehind(fixture, sentences, Language::German), QString());
    }

    void whatWasDoneToSeveralIsSaidInGermanToo()
    {
        WindowFixture fixture;
        press(fixture, ActionId::LanguageGerman);
        const Vocabulary &words = fixture.workspace().vocabulary();
        QCOMPARE(describe({EditKind::SetFate, {u"Fax"_s, u"2"_s, u"retired"_s}}, words),
                 u"2 Alt-Services abschalten"_s);
        QCOMPARE(describe({EditKind::ArrangeCards, {u"P"_s, u"7"_s}}, words), u"7 Karten anordnen"_s);
    }

    void noPlaceholderOfAWordIsShown()
    {
        WindowFixture fixture;
        for (const ActionId language : {ActionId::LanguageEnglish, ActionId::LanguageGerman}) {
            press(fixture, language);
            for (const QString &text : textsOfAll(fixture))
                QVERIFY2(!text.contains(u'{') && !text.contains(u"%1"_s), qPrintable(text));
        }
    }

    void aThemeChosenByHandIsKept()
    {
        WindowFixture fixture;
        press(fixture, ActionId::ThemeDark);
        QVERIFY(fixture.workspace().theme().name == ThemeName::Dark);
        QVERIFY(isDesktopDark(fixture.window().palette()));
        QCOMPARE(fixture.map().drawing().ground(), Theme::of(ThemeName::Dark).ground);
        fixture.reopen();
        QVERIFY(fixture.workspace().theme().name == ThemeName::Dark);
        press(fixture, ActionId::ThemeLight);
        QVERIFY(fixture.workspace().theme().name == ThemeName::Light);
        QVERIFY(!isDesktopDark(fixture.window().palette()));
    }

    void theCopiedPictureIsAPngAndASvg()
    {
        WindowFixture fixture;
        QApplication::clipboard()->clear();
        m_pointer.key(u"ctrl+shift+c"_s);
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->hasFormat(u"image/svg+xml"_s));
        const auto image = qvariant_cast<QImage>(data->imageData());
        QVERIFY(image.width() > 800);
        QXmlStreamReader svg(data->data(u"image/svg+xml"_s));
        QString text;
        while (!svg.atEnd()) {
            if (svg.readNext() == QXmlStreamReader::Characters)
                text += svg.text();
        }
        QVERIFY(!svg.hasError());
        QVERIFY(text.contains(collaboration));
        QVERIFY(text.contains(u"OnPrem Mail"_s));
    }

    void theCopiedPictureIsColouredAsTheMap()
    {
        WindowFixture fixture;
        const auto copied = [&] {
            press(fixture, ActionId::CopyPicture);
            return QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s);
        };
        const QByteArray byProduct = copied();
        press(fixture, ActionId::ColourByGroup);
        QCOMPARE(fixture.map().colourBy(), std::optional(Classification()));
        QVERIFY(copied() != byProduct);
    }

    void linesPastedBecomeServices_data()
    {
        QTest::addColumn<bool>("inInbox");
        QTest::newRow("onto the map") << false;
        QTest::newRow("into the inbox") << true;
    }

    void linesPastedBecomeServices()
    {
        QFETCH(const bool, inInbox);
        WindowFixture fixture;
        const std::size_t before = fixture.workspace().document()->history().entries.size();
        const std::size_t services = fixture.portfolio().all<Service>().size();
        QApplication::clipboard()->setText(u"Telex\nBildschirmtext\nRohrpost"_s);
        m_pointer.click(inInbox ? fixture.inboxPoint(fixture.unassigned().name) : fixture.groundPoint());
        runModal([&] { m_pointer.key(u"ctrl+v"_s); }, {[this](QWidget *) { m_pointer.key(u"Return"_s); }});
        QTRY_COMPARE(fixture.portfolio().all<Service>().size(), services + 3);
        QCOMPARE(fixture.service(u"Rohrpost"_s).name, u"Rohrpost"_s);
        QCOMPARE(fixture.workspace().document()->history().entries.size(), before + 1);
    }
};

const QString TestAppearance::collaboration = QStringLiteral("Smart Collaboration");

ZUSCHNITT_TEST(TestAppearance)

#include "tst_appearance.moc"

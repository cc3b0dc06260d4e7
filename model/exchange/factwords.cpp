// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/factwords.h"

#include "model/exchange/cellvalues.h"

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

template <typename Word>
struct Spelling {
    Word word;
    const char16_t *text;
};

template <typename Word, std::size_t count>
bool read(const Spelling<Word> (&spellings)[count], const QString &text, Word &word)
{
    const QString key = nameKey(text);
    for (const Spelling<Word> &spelling : spellings) {
        if (QStringView(spelling.text) == key) {
            word = spelling.word;
            return true;
        }
    }
    return false;
}

} // namespace

bool readFactWord(const QString &text, ProductKind &kind)
{
    static constexpr Spelling<ProductKind> spellings[]{
        {ProductKind::Customer, u"customer"},        {ProductKind::Customer, u"customer-facing"},
        {ProductKind::Customer, u"kunde"},           {ProductKind::Customer, u"kunden"},
        {ProductKind::Customer, u"für kunden"},      {ProductKind::Customer, u"kundenprodukt"},
        {ProductKind::Platform, u"platform"},        {ProductKind::Platform, u"plattform"},
        {ProductKind::Platform, u"plattformprodukt"}};
    return read(spellings, text, kind);
}

bool readFactWord(const QString &text, Degree &degree)
{
    static constexpr Spelling<Degree> spellings[]{
        {Degree::Standard, u"standard"},     {Degree::Standard, u"standardisiert"}, {Degree::Standard, u"standardised"},
        {Degree::Standard, u"standardized"}, {Degree::Options, u"options"},         {Degree::Options, u"with options"},
        {Degree::Options, u"optionen"},      {Degree::Options, u"mit optionen"},    {Degree::Individual, u"individual"},
        {Degree::Individual, u"individuell"}};
    return read(spellings, text, degree);
}

bool readFactWord(const QString &text, Role &role)
{
    static constexpr Spelling<Role> spellings[]{{Role::Main, u"main"},
                                                {Role::Main, u"haupt"},
                                                {Role::Main, u"hauptsächlich"},
                                                {Role::Main, u"tragend"},
                                                {Role::Supporting, u"supporting"},
                                                {Role::Supporting, u"unterstützend"},
                                                {Role::Supporting, u"support"},
                                                {Role::Supporting, u"neben"}};
    return read(spellings, text, role);
}

bool readFactWord(const QString &text, Fate &fate)
{
    static constexpr Spelling<Fate> spellings[]{
        {Fate::Kept, u"kept"},           {Fate::Kept, u"keep"},         {Fate::Kept, u"kept as it is"},
        {Fate::Kept, u"behalten"},       {Fate::Kept, u"bleibt"},       {Fate::Kept, u"bleibt, wie er ist"},
        {Fate::Retired, u"retired"},     {Fate::Retired, u"retire"},    {Fate::Retired, u"abgeschaltet"},
        {Fate::Retired, u"stillgelegt"}, {Fate::Retired, u"abschalten"}};
    return read(spellings, text, fate);
}

} // namespace zuschnitt

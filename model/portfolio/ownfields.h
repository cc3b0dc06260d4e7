// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/numbertext.h"
#include "model/portfolio/result.h"
#include "model/portfolio/rows.h"

#include <QtCore/QStringList>

namespace zuschnitt {

// What values of own fields look like. In the file a value is text that means the same in every
// language, empty for none:
// - text and choice: as written, without white space around it;
// - number and money: digits with a decimal point, no grouping, no currency ("1234.5");
// - date: a day in ISO 8601 ("2026-03-31");
// - link: an address that begins with http:, https: or mailto:.

/// What a person or a list wrote as the value of such a field: numbers as parseNumber() reads them, days in
/// ISO, German and English forms, an e-mail address or one that begins with "www." as a link. The error
/// says why it cannot be one; which choices a field offers is not looked at.
Result<QString> ownValueOf(FieldKind kind, const QString &written, DecimalMark decimalMark);

/// A day as ISO 8601, from "2026-03-31", "31.3.26", "31. März 2026", "March 31, 2026", "3/31/2026" and the
/// like; a time behind it is left out. Empty if it is none, or could be two ("3/4/2026").
QString dayOf(const QString &written);

/// A value for people, in the form of their language; money without the currency.
QString shownOwnValue(FieldKind kind, const QString &value);

/// The choices a field offers, and back.
QStringList choicesOf(const OwnField &field);
QString choicesText(const QStringList &choices);

/// Why a field cannot have this value, as a sentence; empty if it can. The empty value is always possible.
QString complaintAboutOwnValue(const OwnField &field, const QString &value);

} // namespace zuschnitt

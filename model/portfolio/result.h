// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <optional>
#include <utility>
#include <variant>

namespace zuschnitt {

/// What went wrong, as a whole sentence for a person: what, where and what to do.
struct Error {
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either a value or an Error. Functions that can fail return it instead of throwing.
template <typename Value>
class [[nodiscard]] Result {
public:
    Result(Value value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const Value &value() const & { return std::get<0>(m_content); }
    Value &value() & { return std::get<0>(m_content); }
    Value &&value() && { return std::get<0>(std::move(m_content)); }
    const Value *operator->() const { return &std::get<0>(m_content); }
    Value *operator->() { return &std::get<0>(m_content); }
    const Value &operator*() const & { return value(); }
    Value &operator*() & { return value(); }
    Value &&operator*() && { return std::move(*this).value(); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace zuschnitt

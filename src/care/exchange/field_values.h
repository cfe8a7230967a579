// One field of the bundle to and from its typed value.
// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/exchange/bundle_rows.h"
#include "care/exchange/bundle_schema.h"
#include "platform/base/names.h"

namespace alongside::exchange {

/// What is wrong with a field, in words; empty when nothing is.
using FieldProblem = std::string;

// `ReadField` is given text that is not empty; `WriteField` appends to `out`.

FieldProblem ReadField(std::string_view text, std::string& value);
FieldProblem ReadField(std::string_view text, Date& value);
FieldProblem ReadField(std::string_view text, bool& value);
/// A whole number from 1 to 9999.
FieldProblem ReadField(std::string_view text, int& value);
FieldProblem ReadField(std::string_view text, Thousandths& value);
/// Pieces between `;`, none of them empty.
FieldProblem ReadField(std::string_view text, std::vector<std::string>& value);

void WriteField(const std::string& value, std::string& out);
void WriteField(Date value, std::string& out);
void WriteField(bool value, std::string& out);
void WriteField(int value, std::string& out);
void WriteField(Thousandths value, std::string& out);
void WriteField(const people::NhsNumber& value, std::string& out);
void WriteField(const std::vector<std::string>& value, std::string& out);

/// "a, b or c, not “d”".
FieldProblem NotOneOf(const std::string_view* names, std::size_t count, std::string_view text);
/// Whether text may stand in a column with this need; white space, control characters, length.
FieldProblem CheckText(std::string_view text, Need need);

template <NamedEnum E>
FieldProblem ReadField(std::string_view text, E& value) {
    const auto named = EnumNamed<E>(text);
    if (!named) return NotOneOf(NamesOf(E{}).data(), NamesOf(E{}).size(), text);
    value = *named;
    return {};
}

template <NamedEnum E>
void WriteField(E value, std::string& out) {
    out += NameOf(value);
}

FieldProblem ReadField(std::string_view text, std::optional<people::NhsNumber>& value);

template <class T>
FieldProblem ReadField(std::string_view text, std::optional<T>& value) {
    return ReadField(text, value.emplace());
}

template <class T>
void WriteField(const std::optional<T>& value, std::string& out) {
    if (value) WriteField(*value, out);
}

}  // namespace alongside::exchange

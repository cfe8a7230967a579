// The words and shapes of single fields.
// SPDX-License-Identifier: MIT
#include "care/exchange/field_values.h"

#include <algorithm>

#include "platform/base/text.h"

namespace alongside::exchange {
namespace {

constexpr std::size_t kIdCharacters = 64;
constexpr std::size_t kTextCharacters = 10'000;

// Enough of what was typed to find it again, within quotation marks.
std::string Quoted(std::string_view text) {
    constexpr std::size_t kShown = 30;
    std::string shown;
    for (const char c : text) {
        const bool starts_character = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (shown.size() >= kShown && starts_character) return "\"" + shown + "…\"";
        shown += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return "\"" + shown + "\"";
}

}  // namespace

FieldProblem CheckText(std::string_view text, Need need) {
    if (HasControlCharacters(text)) return "must not hold control characters";
    if (need == Need::kId) {
        if (CountCharacters(text) > kIdCharacters) return "must be 64 characters or fewer";
        if (Trim(text).size() != text.size()) return "must not begin or end with a space";
        if (text.find_first_of("\r\n\t") != std::string_view::npos) return "must be on one line";
    }
    if (CountCharacters(text) > kTextCharacters) return "must be 10,000 characters or fewer";
    if (need == Need::kRequired && Trim(text).empty()) return "is required";
    return {};
}

FieldProblem NotOneOf(const std::string_view* names, std::size_t count, std::string_view text) {
    std::string says = "must be ";
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) says += i + 1 == count ? " or " : ", ";
        says += names[i];
    }
    return says + ", not " + Quoted(text);
}

FieldProblem ReadField(std::string_view text, std::string& value) {
    value = text;
    return {};
}

FieldProblem ReadField(std::string_view text, Date& value) {
    const auto date = ParseDate(text);
    if (!date || *date >= kForever || *date < DateOf(1900, 1, 1))
        return "must be a real date written like 2023-01-09, not " + Quoted(text);
    value = *date;
    return {};
}

FieldProblem ReadField(std::string_view text, bool& value) {
    if (text != "yes" && text != "no") return "must be yes or no, not " + Quoted(text);
    value = text == "yes";
    return {};
}

FieldProblem ReadField(std::string_view text, int& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 1 || value > 9999)
        return "must be a whole number from 1 to 9999, not " + Quoted(text);
    return {};
}

FieldProblem ReadField(std::string_view text, Thousandths& value) {
    const auto digit = [&](std::size_t i) { return i < text.size() ? text[i] - '0' : 0; };
    const bool whole = text.size() == 1;
    const bool parted = (text.size() >= 3 && text.size() <= 5) && text[1] == '.';
    const bool digits = text.find_first_not_of("0123456789.") == std::string_view::npos &&
                        text.find('.', 2) == std::string_view::npos && text[0] != '.';
    if (!digits || (!whole && !parted))
        return "must be a number such as 1 or 0.6, not " + Quoted(text);
    value.value = digit(0) * 1000 + digit(2) * 100 + digit(3) * 10 + digit(4);
    return {};
}

FieldProblem ReadField(std::string_view text, std::optional<people::NhsNumber>& value) {
    const auto number = people::NhsNumber::Parse(text);
    if (!number) return "is not an NHS number: " + number.error().message;
    value = *number;
    return {};
}

FieldProblem ReadField(std::string_view text, std::vector<std::string>& value) {
    for (const std::string_view piece : Split(text, ';')) {
        if (Trim(piece).empty()) return "has an empty entry between semicolons";
        value.emplace_back(Trim(piece));
    }
    return {};
}

void WriteField(const std::string& value, std::string& out) {
    out += value;
}

void WriteField(Date value, std::string& out) {
    const auto chars = ToChars(value);
    out.append(chars.data(), chars.size());
}

void WriteField(bool value, std::string& out) {
    out += value ? "yes" : "no";
}

void WriteField(int value, std::string& out) {
    out += std::to_string(value);
}

void WriteField(Thousandths value, std::string& out) {
    out += std::to_string(value.value / 1000);
    int part = value.value % 1000;
    if (part != 0) out += '.';
    for (; part != 0; part = part * 10 % 1000) out += static_cast<char>('0' + part / 100);
}

void WriteField(const people::NhsNumber& value, std::string& out) {
    out += value.ToText();
}

void WriteField(const std::vector<std::string>& value, std::string& out) {
    out += Join(value, ";");
}

}  // namespace alongside::exchange

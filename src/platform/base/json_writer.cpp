// Escaping and commas.
// SPDX-License-Identifier: MIT
#include "platform/base/json_writer.h"

#include <charconv>

namespace alongside {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

bool IsPlain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

void AppendEscaped(std::string& to, char c) {
    switch (c) {
        case '"':
            to += "\\\"";
            return;
        case '\\':
            to += "\\\\";
            return;
        case '\n':
            to += "\\n";
            return;
        case '\r':
            to += "\\r";
            return;
        case '\t':
            to += "\\t";
            return;
        default:
            to += "\\u00";
            to += kHex[static_cast<unsigned char>(c) >> 4U];
            to += kHex[static_cast<unsigned char>(c) & 15U];
    }
}

}  // namespace

void JsonWriter::Separate() {
    if (next_ == Next::kFurther) text_ += ',';
    next_ = Next::kFurther;
}

JsonWriter& JsonWriter::Open(char bracket) {
    Separate();
    text_ += bracket;
    next_ = Next::kFirst;
    return *this;
}

JsonWriter& JsonWriter::Close(char bracket) {
    text_ += bracket;
    next_ = Next::kFurther;
    return *this;
}

JsonWriter& JsonWriter::Name(std::string_view name) {
    Separate();
    text_.append(1, '"').append(name).append("\":");
    next_ = Next::kValueOfName;
    return *this;
}

JsonWriter& JsonWriter::Value(std::string_view text) {
    Separate();
    text_ += '"';
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (IsPlain(text[i])) continue;
        text_.append(text, begin, i - begin);
        AppendEscaped(text_, text[i]);
        begin = i + 1;
    }
    text_.append(text, begin).append(1, '"');
    return *this;
}

JsonWriter& JsonWriter::Value(std::int64_t number) {
    Separate();
    char digits[20];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), number);
    text_.append(std::begin(digits), end);
    return *this;
}

JsonWriter& JsonWriter::Value(bool value) {
    Separate();
    text_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::Value(Date day) {
    Separate();
    const auto iso = ToChars(day);
    text_.append(1, '"').append(iso.data(), iso.size()).append(1, '"');
    return *this;
}

JsonWriter& JsonWriter::Value(std::nullopt_t) {
    Separate();
    text_ += "null";
    return *this;
}

}  // namespace alongside

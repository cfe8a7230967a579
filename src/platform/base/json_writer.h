// JSON written straight into one growing text, for answers that must cost little.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "platform/base/date.h"
#include "platform/base/names.h"

namespace alongside {

/// Writes one document from its first brace to its last. Commas are its own business; that every
/// list and object is closed is the caller's. Texts are valid UTF-8 and stay it. Days are ISO,
/// values of an enum their word, what is not known `null`.
class JsonWriter {
public:
    /// `expected` bytes are set aside at once.
    explicit JsonWriter(std::size_t expected = 0) { text_.reserve(expected); }

    JsonWriter& BeginObject() { return Open('{'); }
    JsonWriter& EndObject() { return Close('}'); }
    JsonWriter& BeginList() { return Open('['); }
    JsonWriter& EndList() { return Close(']'); }

    /// The name of the member that comes next: plain words of our own source.
    JsonWriter& Name(std::string_view name);

    JsonWriter& Value(std::string_view text);
    JsonWriter& Value(const std::string& text) { return Value(std::string_view(text)); }
    JsonWriter& Value(const char* text) { return Value(std::string_view(text)); }
    JsonWriter& Value(std::int64_t number);
    JsonWriter& Value(bool value);
    JsonWriter& Value(Date day);
    JsonWriter& Value(std::nullopt_t);
    template <NamedEnum E>
    JsonWriter& Value(E value) {
        return Value(NameOf(value));
    }
    template <class T>
    JsonWriter& Value(const std::optional<T>& value) {
        return value ? Value(*value) : Value(std::nullopt);
    }

    template <class T>
    JsonWriter& Member(std::string_view name, const T& value) {
        return Name(name).Value(value);
    }

    std::string Take() && { return std::move(text_); }

private:
    JsonWriter& Open(char bracket);
    JsonWriter& Close(char bracket);
    void Separate();

    std::string text_;
    enum class Next { kFirst, kFurther, kValueOfName } next_ = Next::kFirst;
};

}  // namespace alongside

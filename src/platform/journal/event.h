// How an event is declared: its fields once, from which its JSON, golden file and history follow.
// Include this from a *_facts.h; it drags in no JSON and no database.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "platform/base/date.h"
#include "platform/base/id.h"
#include "platform/base/names.h"
#include "platform/base/sensitive.h"

namespace alongside::journal {

/// An event as it is written down.
struct Fact {
    std::string type;     ///< `register.rating_given`
    int version = 1;      ///< Raised when a field's meaning needs an `Upgrade`.
    std::string payload;  ///< UTF-8 JSON object of the event's fields, sorted by name.
};

/// Receives an event's fields, one call a field.
class FieldWriter {
public:
    FieldWriter() = default;
    FieldWriter(const FieldWriter&) = delete;
    FieldWriter& operator=(const FieldWriter&) = delete;
    virtual ~FieldWriter() = default;
    virtual void Text(std::string_view name, std::string_view value) = 0;
    virtual void Int(std::string_view name, std::int64_t value) = 0;
    virtual void Bool(std::string_view name, bool value) = 0;
    virtual void Texts(std::string_view name, const std::vector<std::string>& values) = 0;
};

/// Gives an event's fields back. Absent fields are nothing; one of another type throws.
class FieldReader {
public:
    FieldReader() = default;
    FieldReader(const FieldReader&) = delete;
    FieldReader& operator=(const FieldReader&) = delete;
    virtual ~FieldReader() = default;
    virtual std::optional<std::string> Text(std::string_view name) = 0;
    virtual std::optional<std::int64_t> Int(std::string_view name) = 0;
    virtual std::optional<bool> Bool(std::string_view name) = 0;
    virtual std::vector<std::string> Texts(std::string_view name) = 0;
    /// The payload cannot be what the type and version say. Throws.
    [[noreturn]] virtual void Refuse(std::string_view name) = 0;
};

/// Writes one field. Optional fields without a value are left out.
template <class T>
void WriteField(FieldWriter& to, std::string_view name, const T& value) {
    if constexpr (requires { value.has_value(); }) {
        if (value) WriteField(to, name, *value);
    } else if constexpr (requires { value.Reveal(); }) {
        WriteField(to, name, value.Reveal());
    } else if constexpr (std::is_same_v<T, bool>) {
        to.Bool(name, value);
    } else if constexpr (std::is_integral_v<T>) {
        to.Int(name, value);
    } else if constexpr (std::is_same_v<T, Date>) {
        const auto chars = ToChars(value);
        to.Text(name, {chars.data(), chars.size()});
    } else if constexpr (NamedEnum<T>) {
        to.Text(name, NameOf(value));
    } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
        to.Texts(name, value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        to.Text(name, value);
    } else {
        to.Text(name, value.value);  // an id
    }
}

/// Reads one field. A required field that is absent, or a word that is no enumerator, is refused.
template <class T>  // One arm is compiled for a type, however many there are to choose from.
// NOLINTNEXTLINE(readability-function-cognitive-complexity)
void ReadField(FieldReader& from, std::string_view name, T& value) {
    const auto require = [&](auto found) {
        if (!found) from.Refuse(name);
        return *std::move(found);
    };
    if constexpr (requires { value.has_value(); }) {
        using Inner = typename T::value_type;
        bool present = false;
        if constexpr (std::is_same_v<Inner, bool>)
            present = from.Bool(name).has_value();
        else if constexpr (std::is_integral_v<Inner>)
            present = from.Int(name).has_value();
        else
            present = from.Text(name).has_value();
        if (present) {
            Inner inner{};
            ReadField(from, name, inner);
            value = std::move(inner);
        }
    } else if constexpr (requires { value.Reveal(); }) {
        ReadField(from, name, value.Reveal());
    } else if constexpr (std::is_same_v<T, bool>) {
        value = require(from.Bool(name));
    } else if constexpr (std::is_integral_v<T>) {
        const std::int64_t wide = require(from.Int(name));
        if (!std::in_range<T>(wide)) from.Refuse(name);
        value = static_cast<T>(wide);
    } else if constexpr (std::is_same_v<T, Date>) {
        value = require(ParseDate(require(from.Text(name))));
    } else if constexpr (NamedEnum<T>) {
        value = require(EnumNamed<T>(require(from.Text(name))));
    } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
        value = from.Texts(name);
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = require(from.Text(name));
    } else {
        value = T(require(from.Text(name)));  // an id
    }
}

/// Calls `visit(name, value)` for each field of an event, in the order they are listed.
void ForEachField(auto&& event, auto visit) {
    std::string_view names = std::remove_cvref_t<decltype(event)>::kFields;
    const auto next = [&](auto& value) {
        const std::string_view name = names.substr(0, names.find(','));
        names.remove_prefix(std::min(names.size(), name.size() + 2));
        visit(name, value);
    };
    std::apply([&](auto&... value) { (next(value), ...); }, event.Values());
}

/// A type declared with ALONGSIDE_EVENT.
template <class T>
concept Event = requires(T event) {
    { T::kType } -> std::convertible_to<std::string_view>;
    { T::kVersion } -> std::convertible_to<int>;
    { InWords(event) } -> std::convertible_to<std::string>;
};

/// The id of the thing that an event is about, e.g. of an admission: its first field, where that is
/// an id. "" when the event is about the record as a whole, or names another stream first.
template <Event E>
std::string ThingOf(const E& event) {
    const auto& first = std::get<0>(event.Values());
    using First = std::remove_cvref_t<decltype(first)>;
    if constexpr (requires { first.value; } && !std::is_same_v<First, StreamId>)
        return first.value;
    else
        return {};
}

template <class E>
void WriteFields(FieldWriter& to, const E& event) {
    ForEachField(event, [&](std::string_view name, const auto& value) {
        WriteField(to, name, value);
    });
}
template <class E>
E ReadFields(FieldReader& from) {
    E event{};
    ForEachField(event, [&](std::string_view name, auto& value) { ReadField(from, name, value); });
    return event;
}

}  // namespace alongside::journal

/// Lists an event's released name, version and fields. A field is added, never reused or renamed.
#define ALONGSIDE_EVENT(type, version, ...)                        \
    static constexpr std::string_view kType = type;                \
    static constexpr int kVersion = version;                       \
    static constexpr std::string_view kFields = #__VA_ARGS__ ", "; \
    auto Values() {                                                \
        return std::tie(__VA_ARGS__);                              \
    }                                                              \
    auto Values() const {                                          \
        return std::tie(__VA_ARGS__);                              \
    }

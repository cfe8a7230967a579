// Values that go into statements and rows that come out, with their types checked.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "platform/base/date.h"
#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/base/names.h"

namespace alongside::db {

/// Bytes as opposed to text: BLOB, BYTEA.
struct BytesView {
    std::string_view data;
};

/// A value bound to a named parameter for the length of one call. It refers to the caller's text.
class Parameter {
public:
    using Value = std::variant<std::monostate, std::int64_t, double, std::string_view, BytesView>;

    Parameter(std::string_view name, std::nullopt_t) : name_(name) {}
    Parameter(std::string_view name, std::string_view text) : name_(name), value_(text) {}
    Parameter(std::string_view name, const std::string& text)
        : Parameter(name, std::string_view(text)) {}
    Parameter(std::string_view name, const char* text) : Parameter(name, std::string_view(text)) {}
    Parameter(std::string_view name, BytesView bytes) : name_(name), value_(bytes) {}
    Parameter(std::string_view name, double number) : name_(name), value_(number) {}
    Parameter(std::string_view name, Date day)
        : name_(name), day_(ToChars(day)), holds_day_(true) {}
    Parameter(std::string_view name, Instant at) : name_(name), value_(ToMicros(at)) {}
    template <class Tag>
    Parameter(std::string_view name, const Id<Tag>& id)
        : Parameter(name, std::string_view(id.value)) {}
    template <NamedEnum E>
    Parameter(std::string_view name, E value) : Parameter(name, NameOf(value)) {}
    /// Whole numbers, and `bool` as 0 or 1.
    template <class T>
    requires std::is_integral_v<T> Parameter(std::string_view name, T number)
        : name_(name), value_(static_cast<std::int64_t>(number)) {}
    template <class T>
    Parameter(std::string_view name, const std::optional<T>& value)
        : Parameter(value ? Parameter(name, *value) : Parameter(name, std::nullopt)) {}

    std::string_view name() const { return name_; }
    /// The value; text of a day lives inside this object.
    Value value() const {
        if (holds_day_) return std::string_view(day_.data(), day_.size());
        return value_;
    }

private:
    std::string_view name_;
    Value value_;
    std::array<char, 10> day_{};
    bool holds_day_ = false;
};

/// One row of an answer; valid only inside the callback that receives it. Columns count from 0.
/// A column of another type than the one asked for throws `Failure{kMisuse}`: nothing is coerced,
/// nothing is cut to a narrower type.
class Row {
public:
    /// `statement` is named when a column is refused.
    explicit Row(std::string_view statement) : statement_(statement) {}
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;
    virtual ~Row() = default;

    virtual int Columns() const = 0;
    virtual bool IsNull(int column) const = 0;
    virtual std::int64_t Int(int column) const = 0;
    virtual double Real(int column) const = 0;
    virtual std::string_view Text(int column) const = 0;   ///< Valid until the callback returns.
    virtual std::string_view Bytes(int column) const = 0;  ///< Valid until the callback returns.

    /// Whatever its type, as text; "" for null. For comparing rows, not for meaning.
    virtual std::string AsText(int column) const = 0;

    /// Typed: `row.Get<Date>(2)`, `row.Get<std::optional<PersonId>>(0)`, `row.Get<Colour>(1)`.
    template <class T>
    T Get(int column) const;

protected:
    /// Throws `Failure{kMisuse}`: the column is not what the caller takes it for.
    [[noreturn]] void Refuse(int column, std::string_view wanted) const;

private:
    std::string_view statement_;
};

template <class T>
struct OptionalOf : std::false_type {};
template <class T>
struct OptionalOf<std::optional<T>> : std::true_type {
    using Inner = T;
};

// One arm is compiled for a type, however many there are to choose from.
template <class T>
T Row::Get(int column) const {  // NOLINT(readability-function-cognitive-complexity)
    if constexpr (OptionalOf<T>::value) {
        if (IsNull(column)) return std::nullopt;
        return Get<typename OptionalOf<T>::Inner>(column);
    } else if constexpr (std::is_same_v<T, bool>) {
        return Int(column) != 0;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return Int(column);
    } else if constexpr (std::is_same_v<T, int>) {
        const std::int64_t wide = Int(column);
        if (wide != static_cast<int>(wide)) Refuse(column, "a number of 32 bits");
        return static_cast<int>(wide);
    } else if constexpr (std::is_same_v<T, double>) {
        return Real(column);
    } else if constexpr (std::is_same_v<T, Instant>) {
        return FromMicros(Int(column));
    } else if constexpr (std::is_same_v<T, Date>) {
        const auto day = ParseDate(Text(column));
        if (!day) Refuse(column, "a day");
        return *day;
    } else if constexpr (NamedEnum<T>) {
        const auto value = EnumNamed<T>(Text(column));
        if (!value) Refuse(column, "one of the words of its list");
        return *value;
    } else {
        return T(std::string(Text(column)));  // text, an id
    }
}

}  // namespace alongside::db

// Attributes of an element: escaped by their own rule, with names that only our source can write.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/html/literal.h"
#include "platform/html/url.h"

namespace alongside::html {

/// One attribute on its way into a `Writer`, with the space before it. It views its value: stream
/// it at once.
class Attribute {
public:
    Attribute(AttributeName name, std::string_view value) : name_(name.view()), value_(value) {}
    /// Plain digits, without separators.
    Attribute(AttributeName name, std::integral auto number)
        : name_(name.view()), number_(static_cast<std::int64_t>(number)), kind_(Kind::kNumber) {}
    Attribute(UrlAttributeName name, const Url& url) : name_(name.view()), value_(url.view()) {}

    /// Left out when the value is empty.
    static Attribute IfAny(AttributeName name, std::string_view value) {
        Attribute attribute(name, value);
        if (value.empty()) attribute.kind_ = Kind::kNone;
        return attribute;
    }
    /// The bare name (`disabled`), or nothing.
    static Attribute Flag(AttributeName name, bool present) {
        Attribute attribute(name, std::string_view());
        attribute.kind_ = present ? Kind::kFlag : Kind::kNone;
        return attribute;
    }

private:
    friend class Writer;
    enum class Kind : std::uint8_t { kText, kNumber, kFlag, kNone };

    std::string_view name_;
    std::string_view value_ = {};
    std::int64_t number_ = 0;
    Kind kind_ = Kind::kText;
};

/// An attribute that a caller adds to a component. Without a value it is a bare name.
struct ExtraAttribute {
    AttributeName name;
    std::optional<std::string> value = std::nullopt;
};
using Attributes = std::vector<ExtraAttribute>;

/// A `class` attribute in the making, with the space before it; nothing is copied or allocated. It
/// views its pieces: stream it before they go. At most `kMost` pieces.
class ClassList {
public:
    explicit ClassList(std::string_view first) { Add(first); }

    /// A class, or several with spaces between; an empty one adds nothing.
    ClassList& Add(std::string_view classes) { return Add({}, classes); }
    /// `prefix` and `word` as one class, e.g. `nhsuk-tag--` and `red`; nothing without a word.
    ClassList& Add(std::string_view prefix, std::string_view word);
    ClassList& AddIf(bool condition, std::string_view classes) {
        return condition ? Add(classes) : *this;
    }

private:
    friend class Writer;
    static constexpr std::size_t kMost = 12;
    struct Piece {
        std::string_view prefix;
        std::string_view word;
    };

    std::array<Piece, kMost> pieces_ = {};
    std::size_t count_ = 0;
};

}  // namespace alongside::html

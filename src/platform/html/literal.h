// Pieces that only the compiler can make, so that nothing a user typed can become one.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace alongside::html {

/// Markup written in our own source. Its constructor is `consteval`: only a compile-time constant
/// converts to it.
class Markup {
public:
    template <std::size_t N>
    consteval Markup(const char (&text)[N])  // NOLINT(google-explicit-constructor)
        : text_(text, N - 1) {}

    constexpr std::string_view view() const { return text_; }

private:
    std::string_view text_;
};

/// The name of an attribute that holds plain text. Names that hold a script, a style or an address
/// do not compile: the first two our content security policy forbids, the last takes a `Url`.
class AttributeName {
public:
    template <std::size_t N>
    consteval AttributeName(const char (&name)[N])  // NOLINT(google-explicit-constructor)
        : name_(name, N - 1) {
        if (name_.starts_with("on")) throw "no inline script";
        for (const std::string_view refused : kRefused) {
            if (name_ == refused) throw "not an attribute for plain text";
        }
        for (const char c : name_) {
            const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                               (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (!plain) throw "not the name of an attribute";
        }
    }

    constexpr std::string_view view() const { return name_; }

private:
    static constexpr std::array<std::string_view, 10> kRefused = {
        "style",
        "href",
        "src",
        "srcset",
        "srcdoc",
        "action",
        "formaction",
        "data",
        "poster",
        "cite"};
    std::string_view name_;
};

/// The name of an attribute that holds an address.
class UrlAttributeName {
public:
    template <std::size_t N>
    consteval UrlAttributeName(const char (&name)[N])  // NOLINT(google-explicit-constructor)
        : name_(name, N - 1) {
        if (name_ != "href" && name_ != "src" && name_ != "action" && name_ != "formaction") {
            throw "not an attribute for an address";
        }
    }

    constexpr std::string_view view() const { return name_; }

private:
    std::string_view name_;
};

}  // namespace alongside::html

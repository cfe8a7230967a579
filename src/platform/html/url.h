// Addresses that a page may link to: made of literals and encoded pieces, or refused.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "platform/base/result.h"

namespace alongside::html {

/// Whether an address may stand in a link: site-relative (`/`, `?`, `#`) or of the scheme http,
/// https, mailto or tel, without spaces, control characters or backslashes.
constexpr bool IsAllowedUrl(std::string_view url) {
    for (const char c : url) {
        if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '\\') return false;
    }
    if (url.starts_with("/")) return !url.starts_with("//");
    for (const std::string_view scheme : {"http://", "https://", "mailto:", "tel:"}) {
        if (url.starts_with(scheme)) return url.size() > scheme.size();
    }
    return url.starts_with("?") || url.starts_with("#");
}

/// An address written in our own source, checked by the compiler.
class UrlLiteral {
public:
    template <std::size_t N>
    consteval UrlLiteral(const char (&url)[N])  // NOLINT(google-explicit-constructor)
        : url_(url, N - 1) {
        if (!IsAllowedUrl(url_)) throw "not an address that a page may link to";
    }
    constexpr std::string_view view() const { return url_; }

private:
    std::string_view url_;
};

/// An allowed address: `Url("/people").Segment(id).Query("page", "2")`. Names and NHS numbers never
/// belong in one.
class Url {
public:
    Url() = default;
    Url(UrlLiteral literal) : url_(literal.view()) {}  // NOLINT(google-explicit-constructor)

    /// Any allowed address; refuses every other scheme, `//host` and control characters.
    static Result<Url> Parse(std::string_view url);
    /// Only one within this site: begins with one slash. For "return to" parameters.
    static Result<Url> ParseLocal(std::string_view url);

    /// Adds `/` and one percent-encoded path segment. `.` and `..` name no record and are written
    /// as `-`, since browsers resolve them even when encoded. Not after a query or fragment.
    Url& Segment(std::string_view segment) &;
    Url&& Segment(std::string_view segment) && { return std::move(Segment(segment)); }
    /// Adds `?name=value` or `&name=value`, both percent-encoded.
    Url& Query(std::string_view name, std::string_view value) &;
    Url&& Query(std::string_view name, std::string_view value) && {
        return std::move(Query(name, value));
    }
    /// Adds `#id`, percent-encoded. Nothing may follow it.
    Url& Fragment(std::string_view id) &;
    Url&& Fragment(std::string_view id) && { return std::move(Fragment(id)); }

    bool empty() const { return url_.empty(); }
    std::string_view view() const { return url_; }
    bool operator==(const Url&) const = default;

private:
    std::string url_;
};

}  // namespace alongside::html

// Percent-encoding, and which addresses are refused.
// SPDX-License-Identifier: MIT
#include "platform/html/url.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "platform/base/check.h"

namespace alongside::html {
namespace {

constexpr std::array<bool, 256> UnreservedBytes() {
    std::array<bool, 256> table = {};
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                         "0123456789-._~"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
constexpr auto kUnreserved = UnreservedBytes();

bool IsUnreserved(char c) {
    return kUnreserved[static_cast<unsigned char>(c)];
}

void AppendEncoded(std::string& to, std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    while (!text.empty()) {
        const auto end = std::find_if_not(text.begin(), text.end(), IsUnreserved);
        to.append(text.begin(), end);
        if (end == text.end()) return;
        const auto byte = static_cast<unsigned char>(*end);
        text.remove_prefix(static_cast<std::size_t>(end - text.begin()) + 1);
        to.push_back('%');
        to.push_back(kHex[byte >> 4U]);
        to.push_back(kHex[byte & 0xFU]);
    }
}

Error NotAllowed() {
    return Error{Fault::kInvalid, "That address cannot be linked to"};
}

}  // namespace

Result<Url> Url::Parse(std::string_view url) {
    if (!IsAllowedUrl(url)) return NotAllowed();
    Url parsed;
    parsed.url_ = url;
    return parsed;
}

Result<Url> Url::ParseLocal(std::string_view url) {
    if (!url.starts_with('/')) return NotAllowed();
    return Parse(url);
}

Url& Url::Segment(std::string_view segment) & {
    ALONGSIDE_CHECK(url_.find('?') == std::string::npos && url_.find('#') == std::string::npos);
    url_.reserve(url_.size() + 1 + segment.size());
    if (!url_.ends_with('/')) url_.push_back('/');
    AppendEncoded(url_, segment == "." || segment == ".." ? "-" : segment);
    return *this;
}

Url& Url::Query(std::string_view name, std::string_view value) & {
    ALONGSIDE_CHECK(url_.find('#') == std::string::npos);
    url_.push_back(url_.find('?') == std::string::npos ? '?' : '&');
    AppendEncoded(url_, name);
    url_.push_back('=');
    AppendEncoded(url_, value);
    return *this;
}

Url& Url::Fragment(std::string_view id) & {
    ALONGSIDE_CHECK(url_.find('#') == std::string::npos);
    url_.push_back('#');
    AppendEncoded(url_, id);
    return *this;
}

}  // namespace alongside::html

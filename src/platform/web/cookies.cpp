// The cookie header is a list of pairs; ours hold nothing that needs quoting.
// SPDX-License-Identifier: MIT
#include "platform/web/cookies.h"

#include <algorithm>

#include "platform/base/check.h"
#include "platform/base/text.h"

namespace alongside::web {
namespace {

bool IsTokenByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

bool IsToken(std::string_view text) {
    return std::all_of(text.begin(), text.end(), IsTokenByte);
}

}  // namespace

std::optional<std::string_view> FindCookie(std::string_view header, std::string_view name) {
    while (!header.empty()) {
        const std::string_view pair = header.substr(0, header.find(';'));
        header.remove_prefix(std::min(header.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        if (equals == pair.npos || Trim(pair.substr(0, equals)) != name) continue;
        return Trim(pair.substr(equals + 1));
    }
    return std::nullopt;
}

std::string CookieName(std::string_view name, CookieSecurity security) {
    return (security == CookieSecurity::kSecure ? "__Host-" : "") + std::string(name);
}

std::string ToHeader(const SetCookie& cookie) {
    ALONGSIDE_CHECK(!cookie.name.empty() && IsToken(cookie.name) && IsToken(cookie.value));
    std::string header = CookieName(cookie.name, cookie.security);
    header.append("=").append(cookie.value).append("; Path=/; HttpOnly; SameSite=Lax");
    if (cookie.security == CookieSecurity::kSecure) header += "; Secure";
    if (cookie.max_age) header += "; Max-Age=" + std::to_string(cookie.max_age->count());
    return header;
}

}  // namespace alongside::web

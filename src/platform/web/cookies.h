// Cookies: reading those that came, writing those that go.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace alongside::web {

/// The first cookie of that name in a Cookie header, or nothing. The value is as sent.
std::optional<std::string_view> FindCookie(std::string_view header, std::string_view name);

/// Whether cookies are kept to TLS. Only a service on plain http at localhost says no.
enum class CookieSecurity { kSecure, kPlain };

/// A cookie as we set it: always `HttpOnly; SameSite=Lax; Path=/`.
struct SetCookie {
    std::string_view name;   ///< Without the `__Host-` prefix; letters, digits, `-` and `_`.
    std::string_view value;  ///< Letters, digits and `-._~`; anything else is a bug.
    CookieSecurity security = CookieSecurity::kSecure;
    /// Kept so long; without it, until the browser closes. Zero removes the cookie.
    std::optional<std::chrono::seconds> max_age = {};
};

/// The name under which a cookie is stored: `__Host-name` when it is secure.
std::string CookieName(std::string_view name, CookieSecurity security);
/// The value of a `Set-Cookie` header.
std::string ToHeader(const SetCookie& cookie);

}  // namespace alongside::web

// The flash cookie: words in hexadecimal, since a cookie takes few characters.
// SPDX-License-Identifier: MIT
#include "platform/site/flash.h"

#include <sodium.h>

#include "platform/base/text.h"

namespace alongside::site {
namespace {

constexpr std::string_view kName = "flash";
constexpr std::size_t kMost = 200;

}  // namespace

void SetFlash(web::Response& response, std::string_view words, web::CookieSecurity security) {
    words = words.substr(0, kMost);
    std::string hex(words.size() * 2 + 1, '\0');
    sodium_bin2hex(
        hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(words.data()), words.size()
    );
    hex.pop_back();
    response.Add(
        "Set-Cookie",
        web::ToHeader(
            {.name = kName, .value = hex, .security = security, .max_age = std::chrono::minutes(1)}
        )
    );
}

std::optional<std::string> ReadFlash(const web::Request& request, web::CookieSecurity security) {
    const auto hex = request.Cookie(web::CookieName(kName, security));
    if (!hex || hex->empty() || hex->size() > kMost * 2) return std::nullopt;
    std::string words(hex->size() / 2, '\0');
    std::size_t length = 0;
    if (sodium_hex2bin(
            reinterpret_cast<unsigned char*>(words.data()),
            words.size(),
            hex->data(),
            hex->size(),
            nullptr,
            &length,
            nullptr
        ) != 0 ||
        length != words.size() || !IsValidUtf8(words))
        return std::nullopt;
    return words;
}

void ClearFlash(web::Response& response, web::CookieSecurity security) {
    response.Add(
        "Set-Cookie",
        web::ToHeader(
            {.name = kName, .value = "", .security = security, .max_age = std::chrono::seconds(0)}
        )
    );
}

}  // namespace alongside::site

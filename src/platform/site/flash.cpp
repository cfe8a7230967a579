// The flash cookie: lines of text in hexadecimal, since a cookie takes few characters.
// SPDX-License-Identifier: MIT
#include "platform/site/flash.h"

#include <sodium.h>

#include "platform/base/text.h"

namespace alongside::site {
namespace {

constexpr std::string_view kName = "flash";
constexpr std::size_t kMost = 200;

// What stands in the cookie: the words, and on lines of their own where they lead.
std::string LinesOf(const Flash& flash) {
    if (flash.onward.to.empty()) return flash.words;
    std::string lines = flash.words + '\n' + flash.onward.text + '\n';
    return lines += flash.onward.to.view();
}

// A browser may send anything: what is no address of ours leads nowhere.
Flash FlashOf(const std::string& lines) {
    const auto first = lines.find('\n');
    if (first == std::string::npos) return {lines};
    const auto second = lines.find('\n', first + 1);
    Flash flash = {lines.substr(0, first)};
    if (second == std::string::npos) return flash;
    if (const auto to = html::Url::ParseLocal(std::string_view(lines).substr(second + 1)))
        flash.onward = {lines.substr(first + 1, second - first - 1), *to};
    return flash;
}

}  // namespace

void SetFlash(web::Response& response, const Flash& flash, web::CookieSecurity security) {
    const std::string words = LinesOf(flash).substr(0, kMost);
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

std::optional<Flash> ReadFlash(const web::Request& request, web::CookieSecurity security) {
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
    return FlashOf(words);
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

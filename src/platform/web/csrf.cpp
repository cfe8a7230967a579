// Keyed BLAKE2b over length-prefixed parts, so that no two pairs share a message.
// SPDX-License-Identifier: MIT
#include "platform/web/csrf.h"

#include <sodium.h>

namespace alongside::web {
namespace {

constexpr std::size_t kTokenBytes = 32;

}  // namespace

std::string CsrfToken(const CsrfKey& key, std::string_view session, std::string_view purpose) {
    std::string message = "csrf:" + std::to_string(purpose.size()) + ":";
    message.append(purpose).append(session);
    std::array<unsigned char, kTokenBytes> hash{};
    crypto_generichash(
        hash.data(),
        hash.size(),
        reinterpret_cast<const unsigned char*>(message.data()),
        message.size(),
        key.data(),
        key.size()
    );
    std::string token(kTokenBytes * 2 + 1, '\0');
    sodium_bin2hex(token.data(), token.size(), hash.data(), hash.size());
    token.pop_back();
    return token;
}

bool IsCsrfToken(
    const CsrfKey& key, std::string_view session, std::string_view purpose, std::string_view token
) {
    const std::string expected = CsrfToken(key, session, purpose);
    return token.size() == expected.size() &&
           sodium_memcmp(token.data(), expected.data(), expected.size()) == 0;
}

bool IsSameOrigin(const Request& request) {
    if (const auto site = request.headers.Find("Sec-Fetch-Site"))
        if (*site != "same-origin" && *site != "none") return false;
    const auto origin = request.headers.Find("Origin");
    if (!origin) return true;
    const std::size_t scheme = origin->find("://");
    return scheme != origin->npos && SameHeader(origin->substr(scheme + 3), request.host);
}

}  // namespace alongside::web

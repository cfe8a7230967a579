// X-Forwarded-For is written by whoever likes to; it is read from our end.
// SPDX-License-Identifier: MIT
#include "platform/web/proxies.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

#include "platform/base/text.h"

namespace alongside::web {
namespace {

// One spelling for each address; an IPv4 address mapped into IPv6 is the IPv4 address.
std::optional<std::string> Normalise(std::string_view text) {
    constexpr std::string_view mapped = "::ffff:";
    std::string address(Trim(text));
    if (address.starts_with(mapped) && address.find('.') != address.npos)
        address.erase(0, mapped.size());
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    std::array<char, INET6_ADDRSTRLEN> spelt{};
    const int family = address.find(':') == address.npos ? AF_INET : AF_INET6;
    if (inet_pton(family, address.c_str(), bytes.data()) != 1) return std::nullopt;
    if (inet_ntop(family, bytes.data(), spelt.data(), spelt.size()) == nullptr) return std::nullopt;
    return std::string(spelt.data());
}

}  // namespace

TrustedProxies::TrustedProxies(const std::vector<std::string>& addresses) {
    for (const std::string& address : addresses) {
        auto spelt = Normalise(address);
        if (!spelt) throw std::invalid_argument("not an IP address: " + address);
        addresses_.push_back(*std::move(spelt));
    }
}

bool TrustedProxies::Trusts(std::string_view address) const {
    return std::find(addresses_.begin(), addresses_.end(), address) != addresses_.end();
}

void TrustedProxies::Identify(Request& request, std::string_view peer) const {
    request.remote_address = peer;
    if (addresses_.empty()) return;
    const auto nearest = Normalise(peer);
    if (!nearest || !Trusts(*nearest)) return;
    const Headers& headers = request.headers;
    if (headers.Count("X-Forwarded-Proto") == 1 &&
        SameHeader(headers.Get("X-Forwarded-Proto"), "https")) {
        request.transport = Transport::kTls;
    }
    if (headers.Count("X-Forwarded-For") != 1) return;
    const auto hops = Split(headers.Get("X-Forwarded-For"), ',');
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const auto address = Normalise(*hop);
        if (!address) return;
        request.remote_address = *address;
        if (!Trusts(*address)) return;
    }
}

}  // namespace alongside::web

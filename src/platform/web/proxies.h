// Who the client is when proxies stand in between.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/web/request.h"

namespace alongside::web {

/// The addresses whose X-Forwarded-For and X-Forwarded-Proto are believed; nobody else's are.
class TrustedProxies {
public:
    /// Throws `std::invalid_argument` for what is not an IP address.
    explicit TrustedProxies(const std::vector<std::string>& addresses);

    /// Sets `remote_address` and `transport` of a request that came from `peer`: the last address
    /// in X-Forwarded-For that is not a proxy of ours. A header that is repeated or malformed is
    /// not believed.
    void Identify(Request& request, std::string_view peer) const;

private:
    bool Trusts(std::string_view address) const;
    std::vector<std::string> addresses_;
};

}  // namespace alongside::web

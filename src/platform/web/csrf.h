// Proof that a form was sent from a page of ours.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "platform/web/request.h"

namespace alongside::web {

/// A secret of the service, the same on every node.
using CsrfKey = std::array<std::uint8_t, 32>;

/// The hidden field of a form: a keyed hash of the session and of what the form is for, in hex.
/// Needs no storage and tells nothing of the session.
std::string CsrfToken(const CsrfKey& key, std::string_view session, std::string_view purpose);
/// Whether `token` is that one; takes as long whichever byte differs.
bool IsCsrfToken(
    const CsrfKey& key, std::string_view session, std::string_view purpose, std::string_view token
);

/// Whether a request that changes something may have come from a page of ours, by what the browser
/// says in Sec-Fetch-Site and Origin. A client that says neither is not a browser, and passes: the
/// token is the proof, this is the second net.
bool IsSameOrigin(const Request& request);

}  // namespace alongside::web

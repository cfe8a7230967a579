// Styles, scripts, fonts and images that are part of the program.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::web {

/// One embedded file. The path holds a hash of the content, so it may be cached for ever. A
/// compressed form is empty when it would not be smaller.
struct Asset {
    std::string_view path;
    std::string_view content_type;
    std::string_view identity;
    std::string_view gzip = {};
    std::string_view brotli = {};
};

/// Serves assets in the best encoding that a client takes, and 304 for what it has already.
class StaticFiles {
public:
    /// The assets must live as long. Throws `std::invalid_argument` for a repeated path.
    explicit StaticFiles(std::span<const Asset> assets);

    /// The answer to GET or HEAD of an asset; nothing when the request is for something else.
    std::optional<Response> Find(const Request& request) const;

private:
    struct Served {
        Asset asset;
        std::string hash;
    };
    std::unordered_map<std::string_view, Served> files_;
};

}  // namespace alongside::web

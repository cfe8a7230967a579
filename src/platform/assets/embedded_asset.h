// The files that pages ask for, built into the program by assets/build.mjs.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace alongside::assets {

/// A file under /assets. Its name holds a hash of its content, so it may be kept for ever.
struct EmbeddedAsset {
    std::string_view path;          ///< Where it is served, e.g. "/assets/app-0a1b2c3d4e5f.css".
    std::string_view content_type;  ///< With its charset.
    std::span<const std::byte> bytes;
    std::span<const std::byte> gzip;
    std::span<const std::byte> brotli;
};

/// Every embedded file. `platform/assets/asset_paths.h` names them: `kAppCss`, `kAppJs`,
/// `kFavicon`.
std::span<const EmbeddedAsset> All();

}  // namespace alongside::assets

// A zip archive as a bundle. Included by bundle_source.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "care/exchange/bundle_source.h"

namespace alongside::exchange {

/// `BundleSource::Open` for a file.
Result<std::unique_ptr<BundleSource>> OpenZip(
    const std::filesystem::path& path, const BundleLimits& limits
);

}  // namespace alongside::exchange

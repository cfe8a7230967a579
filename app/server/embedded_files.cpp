// From embedded bytes to served files.
// SPDX-License-Identifier: MIT
#include "server/embedded_files.h"

#include <string_view>
#include <vector>

#include "platform/assets/embedded_asset.h"

namespace alongside::app {
namespace {

std::string_view View(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

std::span<const web::Asset> EmbeddedFiles() {
    static const std::vector<web::Asset> files = [] {
        std::vector<web::Asset> all;
        for (const assets::EmbeddedAsset& asset : assets::All())
            all.push_back(
                {asset.path,
                 asset.content_type,
                 View(asset.bytes),
                 View(asset.gzip),
                 View(asset.brotli)}
            );
        return all;
    }();
    return files;
}

}  // namespace alongside::app

// The program carries its own files, and they ask nobody else for anything.
// SPDX-License-Identifier: MIT
#include "platform/assets/embedded_asset.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

#include "platform/assets/asset_paths.h"

namespace alongside::assets {
namespace {

std::string_view TextOf(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

TEST(EmbeddedAssets, HoldEveryNamedFileOnce) {
    std::set<std::string_view> paths;
    for (const EmbeddedAsset& asset : All()) EXPECT_TRUE(paths.insert(asset.path).second);
    EXPECT_EQ(
        paths,
        (std::set<std::string_view>{
            kAppCss,
            kAppJs,
            kFavicon,
            kNhsukIconArrowDown,
            kNhsukIconArrowUp,
            kNhsukIconArrowUpDown,
            kNhsukIconCross})
    );
}

TEST(EmbeddedAssets, AreWholeAndCompressed) {
    for (const EmbeddedAsset& asset : All()) {
        EXPECT_FALSE(asset.bytes.empty()) << asset.path;
        EXPECT_TRUE(TextOf(asset.gzip).starts_with("\x1f\x8b")) << asset.path;
        EXPECT_FALSE(asset.brotli.empty()) << asset.path;
    }
}

TEST(EmbeddedAssets, UseNoLicensedFontAndNoOtherHost) {
    for (const EmbeddedAsset& asset : All()) {
        EXPECT_EQ(TextOf(asset.bytes).find("Frutiger"), std::string_view::npos) << asset.path;
        EXPECT_EQ(TextOf(asset.bytes).find("assets.nhs.uk"), std::string_view::npos) << asset.path;
        EXPECT_EQ(TextOf(asset.bytes).find("url(//"), std::string_view::npos) << asset.path;
        EXPECT_EQ(TextOf(asset.bytes).find("url(http"), std::string_view::npos) << asset.path;
    }
}

TEST(EmbeddedAssets, KeepTheFirstVisitSmall) {
    std::size_t transferred = 0;
    for (const EmbeddedAsset& asset : All()) transferred += asset.brotli.size();
    EXPECT_LE(transferred, 60U * 1024U);
}

}  // namespace
}  // namespace alongside::assets

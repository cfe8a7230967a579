// A bundle on disk: a folder or a zip archive, as files that can be read.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "care/exchange/byte_stream.h"
#include "platform/base/result.h"

namespace alongside::exchange {

/// What an archive may hold before it is refused.
struct BundleLimits {
    std::size_t files = 64;
    std::uint64_t bytes = 16ULL << 30U;  ///< All files together, unpacked.
    std::uint64_t expansion = 250;       ///< Unpacked bytes for each packed one…
    std::uint64_t small = 1ULL << 20U;   ///< …of files larger than this.
};

/// The files of a bundle. Lives longer than the streams that it opens; one thread at a time.
class BundleSource {
public:
    BundleSource() = default;
    BundleSource(const BundleSource&) = delete;
    BundleSource& operator=(const BundleSource&) = delete;
    virtual ~BundleSource() = default;

    /// Opens a folder, or a file as a zip archive. Refused (`kNotFound`, `kInvalid`) in words: no
    /// such path, no archive, and whatever an honest bundle never holds: folders inside, names that
    /// lead elsewhere, links, a name twice, encryption, an enormous expansion.
    static Result<std::unique_ptr<BundleSource>> Open(
        const std::filesystem::path& path, const BundleLimits& limits = {}
    );

    /// The names of all files, sorted.
    const std::vector<std::string>& files() const { return files_; }
    bool Has(std::string_view file) const;
    /// Opens one of `files()` from its beginning, as often as wanted.
    virtual Result<std::unique_ptr<ByteSource>> OpenFile(std::string_view file) const = 0;

protected:
    std::vector<std::string> files_;
};

}  // namespace alongside::exchange

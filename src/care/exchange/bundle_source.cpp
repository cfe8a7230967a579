// Folders by std::filesystem; archives by zip_source.cpp.
// SPDX-License-Identifier: MIT
#include "care/exchange/bundle_source.h"

#include <algorithm>
#include <system_error>

#include "care/exchange/zip_source.h"
#include "platform/base/check.h"

namespace alongside::exchange {
namespace {

class FolderSource final : public BundleSource {
public:
    explicit FolderSource(std::filesystem::path folder) : folder_(std::move(folder)) {}

    Result<Done> List() {
        for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
            const std::string name = entry.path().filename().string();
            const auto status = entry.symlink_status();
            if (std::filesystem::is_directory(status))
                return Error{Fault::kInvalid, name + " is a folder: a bundle holds files only"};
            if (!std::filesystem::is_regular_file(status))
                return Error{Fault::kInvalid, name + " is a link or a device, not a file"};
            files_.push_back(name);
        }
        std::sort(files_.begin(), files_.end());
        return Done{};
    }

    Result<std::unique_ptr<ByteSource>> OpenFile(std::string_view file) const override {
        ALONGSIDE_CHECK(Has(file));
        return std::unique_ptr<ByteSource>(std::make_unique<FileSource>(folder_ / file));
    }

private:
    std::filesystem::path folder_;
};

}  // namespace

bool BundleSource::Has(std::string_view file) const {
    return std::binary_search(files_.begin(), files_.end(), file);
}

Result<std::unique_ptr<BundleSource>> BundleSource::Open(
    const std::filesystem::path& path, const BundleLimits& limits
) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return Error{Fault::kNotFound, "There is no file or folder " + path.string()};
    if (!std::filesystem::is_directory(status)) return OpenZip(path, limits);
    auto folder = std::make_unique<FolderSource>(path);
    TRY(folder->List());
    return std::unique_ptr<BundleSource>(std::move(folder));
}

}  // namespace alongside::exchange

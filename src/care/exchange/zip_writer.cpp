// A bundle folder as one archive, by libzip.
// SPDX-License-Identifier: MIT
#include <zip.h>

#include <stdexcept>

#include "care/exchange/bundle_schema.h"
#include "care/exchange/bundle_writer.h"

namespace alongside::exchange {
namespace {

// Fixed, so that the same files make the same archive: 1 January 1980, midnight.
constexpr zip_uint16_t kDosTime = 0;
constexpr zip_uint16_t kDosDate = (1U << 5U) | 1U;

// Adds one file; its bytes are read when the archive is closed.
void AddFile(zip_t* archive, const std::filesystem::path& folder, const std::string& name) {
    zip_source_t* const bytes = zip_source_file(archive, (folder / name).c_str(), 0, -1);
    if (bytes == nullptr) throw std::runtime_error("cannot read " + name);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        throw std::runtime_error("cannot add " + name + " to the archive");
    }
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), kDosTime, kDosDate, 0);
}

}  // namespace

Result<Done> ZipBundle(const std::filesystem::path& folder, const std::filesystem::path& archive) {
    int code = 0;
    zip_t* const opened = zip_open(archive.c_str(), ZIP_CREATE | ZIP_EXCL, &code);
    if (opened == nullptr && code == ZIP_ER_EXISTS)
        return Error{Fault::kConflict, archive.string() + " is there already: name a new file"};
    if (opened == nullptr) throw std::runtime_error("cannot write " + archive.string());
    try {
        for (const std::string_view file : kBundleFiles)
            if (std::filesystem::exists(folder / file)) AddFile(opened, folder, std::string(file));
    } catch (...) {
        zip_discard(opened);
        throw;
    }
    if (zip_close(opened) != 0) {
        const std::string why = zip_strerror(opened);
        zip_discard(opened);
        throw std::runtime_error("cannot write " + archive.string() + ": " + why);
    }
    return Done{};
}

}  // namespace alongside::exchange

// Reading zip archives with libzip, believing nothing that the archive says about itself.
// SPDX-License-Identifier: MIT
#include "care/exchange/zip_source.h"

#include <zip.h>

#include <algorithm>
#include <map>

#include "platform/base/check.h"
#include "platform/base/text.h"

namespace alongside::exchange {
namespace {

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

Error Refused(std::string message) {
    return Error{Fault::kInvalid, std::move(message)};
}

// A name fit to be shown: what an archive holds may be anything.
std::string Shown(std::string_view name) {
    std::string shown;
    for (const char c : name.substr(0, 60)) shown += c >= 0x20 && c < 0x7F ? c : '?';
    return shown;
}

// One entry; stops as soon as it gives more than its directory promised.
class EntrySource final : public ByteSource {
public:
    EntrySource(zip_file_t* entry, std::uint64_t promised) : entry_(entry), left_(promised) {}

    Result<std::size_t> Read(char* into, std::size_t capacity) override {
        const zip_int64_t count = zip_fread(entry_.get(), into, capacity);
        if (count < 0)
            return Refused("the archive is damaged here: make it again from the original files");
        const auto got = static_cast<std::uint64_t>(count);
        if (got > left_) return Refused("the archive holds more here than it says: not read on");
        left_ -= got;
        return static_cast<std::size_t>(got);
    }

private:
    std::unique_ptr<zip_file_t, CloseEntry> entry_;
    std::uint64_t left_;
};

class ZipSource final : public BundleSource {
public:
    explicit ZipSource(zip_t* archive) : archive_(archive) {}

    Result<Done> List(const BundleLimits& limits) {
        const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
        if (static_cast<std::size_t>(count) > limits.files)
            return Refused(
                "The archive holds " + Counted(static_cast<std::size_t>(count), "file", "files") +
                ": a bundle has a few"
            );
        std::uint64_t total = 0;
        for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index)
            TRY(AddEntry(index, limits, total));
        for (const auto& [name, entry] : entries_) files_.push_back(name);
        return Done{};
    }

    Result<std::unique_ptr<ByteSource>> OpenFile(std::string_view file) const override {
        const auto entry = entries_.find(file);
        ALONGSIDE_CHECK(entry != entries_.end());
        zip_file_t* const opened = zip_fopen_index(archive_.get(), entry->second.index, 0);
        if (opened == nullptr) return Refused("the archive is damaged: this file cannot be opened");
        return std::unique_ptr<ByteSource>(std::make_unique<EntrySource>(opened, entry->second.size)
        );
    }

private:
    struct Entry {
        zip_uint64_t index;
        std::uint64_t size;
    };

    Result<Done> AddEntry(zip_uint64_t index, const BundleLimits& limits, std::uint64_t& total) {
        zip_stat_t stat;
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                         ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(archive_.get(), index, ZIP_FL_ENC_RAW, &stat) != 0 ||
            (stat.valid & kNeeded) != kNeeded)
            return Refused("The archive is damaged: its list of files cannot be read");
        const std::string name = stat.name;
        TRY(CheckName(name));
        if (IsLink(index)) return Refused(Shown(name) + " is a link in the archive, not a file");
        if (stat.encryption_method != ZIP_EM_NONE)
            return Refused(Shown(name) + " is encrypted: make the archive without a password");
        if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
            return Refused(Shown(name) + " is packed in an unusual way: use ordinary zip");
        if (stat.size > limits.small && stat.size / limits.expansion > stat.comp_size)
            return Refused(Shown(name) + " would unpack to far more than a register holds");
        if (stat.size > limits.bytes - total)
            return Refused("The files in the archive are too large together");
        total += stat.size;
        if (!entries_.emplace(name, Entry{index, stat.size}).second)
            return Refused(Shown(name) + " is in the archive twice");
        return Done{};
    }

    static Result<Done> CheckName(const std::string& name) {
        const bool escapes = name.starts_with('/') || name.starts_with('\\') ||
                             name.find(':') != std::string::npos || name.starts_with("..") ||
                             name.find("/..") != std::string::npos ||
                             name.find("\\..") != std::string::npos;
        if (escapes) return Refused("The archive names a file outside itself: " + Shown(name));
        if (name.empty() || name.find_first_of("/\\") != std::string::npos)
            return Refused(
                "The archive has a folder inside (" + Shown(name) + "): put the files at its top"
            );
        return Done{};
    }

    bool IsLink(zip_uint64_t index) const {
        constexpr zip_uint32_t kKindMask = 0170000;
        constexpr zip_uint32_t kRegular = 0100000;
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        if (zip_file_get_external_attributes(archive_.get(), index, 0, &system, &attributes) != 0 ||
            system != ZIP_OPSYS_UNIX)
            return false;
        const zip_uint32_t kind = (attributes >> 16U) & kKindMask;
        return kind != 0 && kind != kRegular;
    }

    std::unique_ptr<zip_t, CloseArchive> archive_;
    std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace

Result<std::unique_ptr<BundleSource>> OpenZip(
    const std::filesystem::path& path, const BundleLimits& limits
) {
    int code = 0;
    zip_t* const archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (archive == nullptr)
        return Refused(path.string() + " is neither a folder nor a zip archive that can be read");
    auto source = std::make_unique<ZipSource>(archive);
    TRY(source->List(limits));
    return std::unique_ptr<BundleSource>(std::move(source));
}

}  // namespace alongside::exchange

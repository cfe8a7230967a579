// Bounds come first: how many parts, how large each is unpacked, and how large all of them are.
// The XML has no entities but those of XML itself: pugixml knows no others and follows no address.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/archive_xlsx.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "platform/base/number.h"

namespace alongside::spreadsheets {
namespace {

using pugi::xml_node;

constexpr std::uint64_t kMostPartBytes = 64UL * 1024 * 1024;
constexpr std::uint64_t kMostBytes = 128UL * 1024 * 1024;
constexpr std::uint64_t kSmallPart = 1024UL * 1024;
constexpr std::uint64_t kMostExpansion = 250;
constexpr zip_int64_t kMostParts = 2'000;

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

std::string PlainName(std::string_view name) {
    std::string plain(name);
    for (char& c : plain) {
        if (c == '\\') c = '/';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    plain.erase(0, std::min(plain.find_first_not_of('/'), plain.size()));
    return plain;
}

std::string_view LocalName(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon == nullptr ? name : colon + 1;
}

}  // namespace

Error RefusedFile(std::string words) {
    return {Fault::kInvalid, "There is a problem", {}, {{"file", std::move(words)}}};
}
Error DamagedFile() {
    return RefusedFile(
        "The file is damaged, or cut short: open it in Excel, save it again and send that"
    );
}

Result<Archive> Archive::Open(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) return DamagedFile();
    zip_t* opened = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (opened == nullptr) {
        zip_source_free(source);
        return DamagedFile();
    }
    Archive archive(opened);
    if (zip_get_num_entries(opened, 0) > kMostParts)
        return RefusedFile("The file holds more parts than a spreadsheet does");
    archive.ListNames();
    return archive;
}

void Archive::ListNames() {
    const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* name = zip_get_name(archive_.get(), index, ZIP_FL_ENC_GUESS);
        if (name != nullptr) names_.try_emplace(PlainName(name), index);
    }
}

bool Archive::Has(std::string_view name) const {
    return names_.contains(PlainName(name));
}

bool Archive::HasEndingWith(std::string_view end) const {
    return std::ranges::any_of(names_, [&](const auto& part) { return part.first.ends_with(end); });
}

Result<std::string> Archive::Read(std::string_view name) {
    const auto found = names_.find(PlainName(name));
    if (found == names_.end()) return std::string();
    zip_stat_t stat;
    if (zip_stat_index(archive_.get(), found->second, 0, &stat) != 0 ||
        (stat.valid & ZIP_STAT_SIZE) == 0 || (stat.valid & ZIP_STAT_COMP_SIZE) == 0)
        return DamagedFile();
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return RefusedFile("The file has a password: take it off and send it again");
    const bool bursts = stat.size > kSmallPart && stat.size / kMostExpansion > stat.comp_size;
    if (bursts || stat.size > kMostPartBytes || stat.size > kMostBytes - read_)
        return RefusedFile("The file unpacks to far more than a register holds");
    return Unpack(found->second, stat.size);
}

Result<std::string> Archive::Unpack(zip_uint64_t index, std::uint64_t promised) {
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(archive_.get(), index, 0));
    if (!entry) return DamagedFile();
    // One byte more than promised, so that a part that says too little is caught.
    std::string bytes(promised + 1, '\0');
    std::uint64_t got = 0;
    while (got < bytes.size()) {
        const zip_int64_t count = zip_fread(entry.get(), bytes.data() + got, bytes.size() - got);
        if (count < 0) return DamagedFile();
        if (count == 0) break;
        got += static_cast<std::uint64_t>(count);
    }
    if (got != promised) return DamagedFile();
    bytes.resize(got);
    read_ += got;
    return bytes;
}

Result<std::unique_ptr<Xml>> LoadXml(Archive& archive, std::string_view name) {
    auto xml = std::make_unique<Xml>();
    TRY_ASSIGN(xml->bytes, archive.Read(name));
    if (xml->bytes.empty()) return xml;
    const auto read = xml->document.load_buffer_inplace(
        xml->bytes.data(), xml->bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata
    );
    if (!read) return DamagedFile();
    xml->root = xml->document.document_element();
    return xml;
}

bool Is(const xml_node& node, std::string_view name) {
    return LocalName(node.name()) == name;
}
xml_node ChildOf(const xml_node& node, std::string_view name) {
    for (const xml_node& child : node.children())
        if (Is(child, name)) return child;
    return {};
}
std::string_view AttributeOf(const xml_node& node, std::string_view name) {
    for (const auto& attribute : node.attributes())
        if (LocalName(attribute.name()) == name) return attribute.value();
    return {};
}
int NumberAt(const xml_node& node, std::string_view name, int otherwise) {
    return ParseNumber<int>(AttributeOf(node, name)).value_or(otherwise);
}
bool FlagAt(const xml_node& node, std::string_view name) {
    const std::string_view value = AttributeOf(node, name);
    return value == "1" || value == "true";
}

}  // namespace alongside::spreadsheets

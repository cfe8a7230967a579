// The parts of an .xlsx file: an archive of XML that is believed in nothing.
// SPDX-License-Identifier: MIT
#pragma once

#include <zip.h>

#include <cstdint>
#include <map>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "platform/base/result.h"

namespace alongside::spreadsheets {

/// What is wrong with a file, in words for who sent it.
Error RefusedFile(std::string words);
Error DamagedFile();

/// The parts by name, read when they are asked for. Names are alike in capitals and small letters,
/// and with either slash: programs differ.
class Archive {
public:
    /// The bytes must outlive it.
    static Result<Archive> Open(std::string_view bytes);

    bool Has(std::string_view name) const;
    bool HasEndingWith(std::string_view end) const;
    /// The bytes of a part; empty when there is none.
    Result<std::string> Read(std::string_view name);

private:
    struct Close {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    explicit Archive(zip_t* archive) : archive_(archive) {}
    void ListNames();
    Result<std::string> Unpack(zip_uint64_t index, std::uint64_t promised);

    std::unique_ptr<zip_t, Close> archive_;
    std::map<std::string, zip_uint64_t, std::less<>> names_;
    std::uint64_t read_ = 0;
};

/// A part of XML; it keeps the bytes that its nodes point into.
struct Xml {
    std::string bytes;
    pugi::xml_document document;
    pugi::xml_node root;
};
/// Without a root when there is no such part.
Result<std::unique_ptr<Xml>> LoadXml(Archive& archive, std::string_view name);

// Names are compared without their prefix: programs choose it as they like.

bool Is(const pugi::xml_node& node, std::string_view name);
pugi::xml_node ChildOf(const pugi::xml_node& node, std::string_view name);
std::string_view AttributeOf(const pugi::xml_node& node, std::string_view name);
int NumberAt(const pugi::xml_node& node, std::string_view name, int otherwise);
bool FlagAt(const pugi::xml_node& node, std::string_view name);

}  // namespace alongside::spreadsheets

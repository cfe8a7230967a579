// Escaping, in runs: what needs none is copied whole.
// SPDX-License-Identifier: MIT
#include "platform/html/html.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "platform/base/check.h"

namespace alongside::html {
namespace {

constexpr std::array<std::string_view, 5> kEntities = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};

/// For each byte, the number of its entity from 1, or 0.
constexpr std::array<unsigned char, 256> EntityOfByte() {
    std::array<unsigned char, 256> table = {};
    unsigned char number = 0;
    for (const char c : std::string_view("&<>\"'")) table[static_cast<unsigned char>(c)] = ++number;
    return table;
}
constexpr auto kEntityOfByte = EntityOfByte();

// Buffers that wait on this thread for the next component. Few are in use at a time: as many as
// components are nested.
constexpr std::size_t kMostSpare = 8;
constexpr std::size_t kLargestSpare = 256 * 1024;
thread_local std::vector<std::string> spare_buffers;

// Sixteen bytes that are looked at together.
using Block = unsigned char __attribute__((vector_size(16)));

bool NeedsNoEscape(const char* sixteen) {
    Block block;
    std::memcpy(&block, sixteen, sizeof block);
    const auto special =
        (block == '&') | (block == '<') | (block == '>') | (block == '"') | (block == '\'');
    std::array<std::uint64_t, 2> halves;
    std::memcpy(halves.data(), &special, sizeof halves);
    return (halves[0] | halves[1]) == 0;
}

}  // namespace

ScratchWriter::ScratchWriter() {
    if (spare_buffers.empty()) return;
    writer_.buffer_ = std::move(spare_buffers.back());
    spare_buffers.pop_back();
}

ScratchWriter::~ScratchWriter() {
    std::string& buffer = writer_.buffer_;
    if (spare_buffers.size() >= kMostSpare || buffer.capacity() > kLargestSpare) return;
    buffer.clear();
    if (spare_buffers.capacity() == 0) spare_buffers.reserve(kMostSpare);
    spare_buffers.push_back(std::move(buffer));
}

void Writer::Escape(std::string_view text) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        while (text.size() - i >= sizeof(Block) && NeedsNoEscape(text.data() + i)) {
            i += sizeof(Block);
        }
        if (i == text.size()) break;
        const unsigned char entity = kEntityOfByte[static_cast<unsigned char>(text[i])];
        if (entity == 0) continue;
        buffer_.append(text, begin, i - begin);
        buffer_.append(kEntities[entity - 1U]);
        begin = i + 1;
    }
    buffer_.append(text, begin, std::string_view::npos);
}

void Text::Render(Writer& to) const {
    to.Escape(text_);
}

void Number::Render(Writer& to) const {
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), number_).ptr;
    for (auto it = digits.begin(); it != end; ++it) {
        const auto left = end - it;
        const bool inside = it != digits.begin() && *std::prev(it) != '-';
        if (inside && left % 3 == 0) to.buffer_.push_back(',');
        to.buffer_.push_back(*it);
    }
}

// Always between double quotes, which are escaped like the rest.
Writer& Writer::operator<<(const Attribute& attribute) {
    if (attribute.kind_ == Attribute::Kind::kNone) return *this;
    buffer_.push_back(' ');
    buffer_.append(attribute.name_);
    if (attribute.kind_ == Attribute::Kind::kFlag) return *this;
    buffer_.append("=\"");
    if (attribute.kind_ == Attribute::Kind::kNumber) {
        std::array<char, 20> digits;
        const auto end = std::to_chars(digits.begin(), digits.end(), attribute.number_).ptr;
        buffer_.append(digits.begin(), end);
    } else {
        Escape(attribute.value_);
    }
    buffer_.push_back('"');
    return *this;
}

Writer& Writer::operator<<(const Attributes& attributes) {
    for (const auto& [name, value] : attributes) {
        *this << (value ? Attribute(name, *value) : Attribute::Flag(name, true));
    }
    return *this;
}

ClassList& ClassList::Add(std::string_view prefix, std::string_view word) {
    if (word.empty()) return *this;
    ALONGSIDE_CHECK(count_ < kMost);
    pieces_[count_++] = {prefix, word};
    return *this;
}

Writer& Writer::operator<<(const ClassList& classes) {
    buffer_.append(" class=\"");
    for (std::size_t i = 0; i < classes.count_; ++i) {
        if (i > 0) buffer_.push_back(' ');
        buffer_.append(classes.pieces_[i].prefix);
        Escape(classes.pieces_[i].word);
    }
    buffer_.push_back('"');
    return *this;
}

}  // namespace alongside::html

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
constexpr std::size_t kLongestEntity = 6;

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
thread_local std::vector<Buffer> spare_buffers;

// Whether one of eight bytes is this one: the borrow of a subtraction shows a zero byte.
constexpr bool HasByte(std::uint64_t eight, char byte) {
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    const std::uint64_t zero_where_equal = eight ^ (kOnes * static_cast<unsigned char>(byte));
    return ((zero_where_equal - kOnes) & ~zero_where_equal & (kOnes << 7U)) != 0;
}

// Copies the next eight bytes if none of them needs an escape.
bool CopyEight(const char*& in, const char* end, char*& out) {
    std::uint64_t eight = 0;
    if (end - in < static_cast<std::ptrdiff_t>(sizeof eight)) return false;
    std::memcpy(&eight, in, sizeof eight);
    if (HasByte(eight, '&') || HasByte(eight, '<') || HasByte(eight, '>') || HasByte(eight, '"') ||
        HasByte(eight, '\''))
        return false;
    std::memcpy(out, &eight, sizeof eight);
    in += sizeof eight;
    out += sizeof eight;
    return true;
}

// There must be room for `kLongestEntity` characters for each. Gives the end of what was written.
char* WriteEscaped(std::string_view text, char* out) {
    const char* in = text.data();
    const char* const end = in + text.size();
    while (in != end) {
        if (CopyEight(in, end, out)) continue;
        const unsigned char entity = kEntityOfByte[static_cast<unsigned char>(*in)];
        if (entity == 0) {
            *out++ = *in++;
            continue;
        }
        const std::string_view name = kEntities[entity - 1U];
        std::memcpy(out, name.data(), name.size());
        out += name.size();
        ++in;
    }
    return out;
}

}  // namespace

ScratchWriter::ScratchWriter() {
    if (spare_buffers.empty()) return;
    writer_.buffer_ = std::move(spare_buffers.back());
    spare_buffers.pop_back();
}

ScratchWriter::~ScratchWriter() {
    Buffer& buffer = writer_.buffer_;
    if (spare_buffers.size() >= kMostSpare || buffer.capacity() > kLargestSpare) return;
    buffer.Clear();
    if (spare_buffers.capacity() == 0) spare_buffers.reserve(kMostSpare);
    spare_buffers.push_back(std::move(buffer));
}

void Writer::Escape(std::string_view text) {
    constexpr std::size_t kPiece = 512;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, kPiece);
        text.remove_prefix(piece.size());
        char* const begin = buffer_.Room(piece.size() * kLongestEntity);
        buffer_.Wrote(static_cast<std::size_t>(WriteEscaped(piece, begin) - begin));
    }
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
        if (inside && left % 3 == 0) to.buffer_.Append(',');
        to.buffer_.Append(*it);
    }
}

// Always between double quotes, which are escaped like the rest.
Writer& Writer::operator<<(const Attribute& attribute) {
    if (attribute.kind_ == Attribute::Kind::kNone) return *this;
    buffer_.Append(' ');
    buffer_.Append(attribute.name_);
    if (attribute.kind_ == Attribute::Kind::kFlag) return *this;
    buffer_.Append("=\"");
    if (attribute.kind_ == Attribute::Kind::kNumber) {
        std::array<char, 20> digits;
        const auto end = std::to_chars(digits.begin(), digits.end(), attribute.number_).ptr;
        buffer_.Append({digits.data(), static_cast<std::size_t>(end - digits.data())});
    } else {
        Escape(attribute.value_);
    }
    buffer_.Append('"');
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
    buffer_.Append(" class=\"");
    for (std::size_t i = 0; i < classes.count_; ++i) {
        if (i > 0) buffer_.Append(' ');
        buffer_.Append(classes.pieces_[i].prefix);
        Escape(classes.pieces_[i].word);
    }
    buffer_.Append('"');
    return *this;
}

}  // namespace alongside::html

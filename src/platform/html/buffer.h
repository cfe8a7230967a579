// Characters that are appended by the thousand.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace alongside::html {

/// A string kept at its full size beside how much of it is written, so that a literal costs its own
/// bytes and a comparison, without a call.
class Buffer {
public:
    void Reserve(std::size_t size) {
        if (size > text_.size()) text_.resize(size);
    }
    [[gnu::always_inline]] void Append(std::string_view piece) {
        if (piece.empty()) return;
        std::memcpy(Room(piece.size()), piece.data(), piece.size());
        written_ += piece.size();
    }
    void Append(char c) {
        *Room(1) = c;
        ++written_;
    }

    /// Where the next `size` characters may be written; how many were is then said by `Wrote`.
    [[gnu::always_inline]] char* Room(std::size_t size) {
        if (text_.size() - written_ < size) Grow(size);
        return text_.data() + written_;
    }
    void Wrote(std::size_t size) { written_ += size; }

    std::string_view view() const { return {text_.data(), written_}; }
    std::size_t capacity() const { return text_.size(); }
    void Clear() { written_ = 0; }
    /// What was written; the buffer is empty afterwards.
    std::string Take() {
        text_.resize(written_);
        written_ = 0;
        return std::exchange(text_, {});
    }

private:
    [[gnu::noinline]] void Grow(std::size_t size) {
        constexpr std::size_t kLeast = 256;
        text_.resize(std::max({written_ + size, 2 * text_.size(), kLeast}));
    }

    std::string text_;
    std::size_t written_ = 0;
};

}  // namespace alongside::html

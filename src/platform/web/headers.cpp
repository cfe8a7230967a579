// Header names compare without case, values are taken as they are.
// SPDX-License-Identifier: MIT
#include "platform/web/headers.h"

#include <algorithm>

#include "platform/base/text.h"

namespace alongside::web {
namespace {

constexpr std::size_t kExpectedHeaders = 16;
constexpr std::size_t kExpectedBytes = 512;

char Lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool SameHeader(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return Lower(x) == Lower(y);
    });
}

bool HasToken(std::string_view list, std::string_view token) {
    const auto pieces = Split(list, ',');
    return std::any_of(pieces.begin(), pieces.end(), [&](std::string_view piece) {
        return SameHeader(Trim(piece), token);
    });
}

void Headers::Add(std::string_view name, std::string_view value) {
    if (entries_.empty()) {
        entries_.reserve(kExpectedHeaders);
        text_.reserve(kExpectedBytes);
    }
    entries_.push_back(
        {static_cast<std::uint32_t>(text_.size()),
         static_cast<std::uint32_t>(name.size()),
         static_cast<std::uint32_t>(value.size())}
    );
    text_.append(name).append(value);
}

std::optional<std::string_view> Headers::Find(std::string_view name) const {
    const auto it = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return SameHeader(NameOf(entry), name);
    });
    if (it == entries_.end()) return std::nullopt;
    return ValueOf(*it);
}

std::size_t Headers::Count(std::string_view name) const {
    return static_cast<std::size_t>(std::count_if(
        entries_.begin(),
        entries_.end(),
        [&](const Entry& entry) { return SameHeader(NameOf(entry), name); }
    ));
}

}  // namespace alongside::web

// The headers of a request, in one block of memory.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::web {

/// Whether two header names are the same: ASCII, without regard to case.
bool SameHeader(std::string_view a, std::string_view b);
/// Whether a comma-separated header value holds `token`, without regard to case.
bool HasToken(std::string_view list, std::string_view token);

/// Names and values as they were sent, values trimmed. Two allocations whatever the number.
class Headers {
public:
    void Add(std::string_view name, std::string_view value);
    /// The first value of that name, or nothing.
    std::optional<std::string_view> Find(std::string_view name) const;
    /// The first value of that name, or "".
    std::string_view Get(std::string_view name) const { return Find(name).value_or(""); }
    std::size_t Count(std::string_view name) const;
    std::size_t size() const { return entries_.size(); }

private:
    struct Entry {
        std::uint32_t at;
        std::uint32_t name_length;
        std::uint32_t value_length;
    };
    std::string_view NameOf(const Entry& entry) const {
        return std::string_view(text_).substr(entry.at, entry.name_length);
    }
    std::string_view ValueOf(const Entry& entry) const {
        return std::string_view(text_).substr(entry.at + entry.name_length, entry.value_length);
    }

    std::string text_;
    std::vector<Entry> entries_;
};

}  // namespace alongside::web

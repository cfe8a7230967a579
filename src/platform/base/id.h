// Identifiers that cannot be mistaken for one another.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace alongside {

/// A new UUID version 7 as 36 characters: unique, unguessable in its last 62 bits, and greater than
/// every one that this process made before, so that ids sort in the order of creation.
std::string NewUuid();

/// Whether `text` has the shape of an id of ours: 1 to 64 of `a-z A-Z 0-9 - .`.
bool IsIdText(std::string_view text);

/// An identifier of the kind that `Tag` names; opaque text.
template <class Tag>
struct Id {
    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}
    static Id New() { return Id(NewUuid()); }
    bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
    std::string value;
};

/// A tenant: the service of one area. Opaque; `QKS` is a dated code of it, never its key.
using AreaId = Id<struct AreaTag>;
/// One person's, worker's or service's history in the journal.
using StreamId = Id<struct StreamTag>;

}  // namespace alongside

template <class Tag>
struct std::hash<alongside::Id<Tag>> {
    std::size_t operator()(const alongside::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.value);
    }
};

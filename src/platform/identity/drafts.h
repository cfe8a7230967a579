// What somebody typed into a form and has not sent, kept for them alone.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/journal/actor.h"
#include "platform/journal/keys.h"

namespace alongside::identity {

inline constexpr auto kDraftsKept = std::chrono::hours(72);
inline constexpr std::size_t kLongestDraft = 64UL * 1024;  ///< Bytes.
inline constexpr int kMostDrafts = 20;                     ///< Of one user; the oldest go first.

/// Whose draft it is, and of which page's form: a path, e.g. `/people/…/ratings/new`.
struct DraftOf {
    AreaId area;
    journal::ActorId user;
    std::string page;
};

struct Draft {
    std::string text;
    Instant saved;
};

/// Drafts are encrypted under their area's key, bound to user and page. They are operational: no
/// part of the record, and gone after three days. Safe to use from many threads.
class Drafts {
public:
    Drafts(db::Database& database, const journal::KeyRing& keys, const Clock& clock)
        : database_(database), keys_(keys), clock_(clock) {}

    /// Keeps it instead of what was kept before. One that is too long is left aside.
    void Keep(const DraftOf& of, std::string_view text) const;
    /// Nothing when there is none, when it is too old, or when it cannot be opened any more.
    std::optional<Draft> Find(const DraftOf& of) const;
    /// Forgets it, if there is one.
    void Discard(const DraftOf& of) const;

private:
    db::Database& database_;
    const journal::KeyRing& keys_;
    const Clock& clock_;
};

/// Deletes an area's drafts that are too old to be shown again: for a job.
void PurgeDrafts(db::Tx& tx, const AreaId& area, Instant now);

}  // namespace alongside::identity

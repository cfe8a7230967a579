// Who may do what to whom. The only maker of a Scope.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "platform/base/id.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/permission.h"
#include "platform/journal/entry.h"

namespace alongside::identity {

/// Why the actor may see the subject. More kinds follow with partner agencies and families.
enum class Relationship {
    kService,  ///< Works in the keyworking service of the subject's area.
};

/// Leave to touch one record, or one area's lists, for the length of a request. Stores can be built
/// from nothing else.
class Scope {
public:
    const AreaId& area() const { return area_; }
    /// The record: a person, a post; the area's own stream when the scope is the whole area.
    const StreamId& stream() const { return stream_; }
    Relationship relationship() const { return relationship_; }

private:
    friend class Policy;
    Scope(AreaId area, StreamId stream, Relationship relationship)
        : area_(std::move(area)), stream_(std::move(stream)), relationship_(relationship) {}

    AreaId area_;
    StreamId stream_;
    Relationship relationship_;
};

class Policy {
public:
    explicit Policy(const db::Reader& tables) : tables_(tables) {}

    /// Leave to use `permission` on one record of the actor's own area. `kForbidden` when the role
    /// does not include it; `kNotFound` when there is no such record of that kind here, or it was
    /// erased. The scope of a merged record is its survivor's.
    Result<Scope> Allow(
        const Actor& actor,
        Permission permission,
        const StreamId& subject,
        journal::StreamKind kind = journal::StreamKind::kPerson
    ) const;

    /// The scope of one record, for a derivation that runs inside the journal and answers to
    /// nobody.
    static Scope ForDerivation(const AreaId& area, const StreamId& stream) {
        return {area, stream, Relationship::kService};
    }

    /// Leave to use `permission` on the actor's area as a whole.
    Result<Scope> AllowArea(const Actor& actor, Permission permission) const;

private:
    const db::Reader& tables_;
};

}  // namespace alongside::identity

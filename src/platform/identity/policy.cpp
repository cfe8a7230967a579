// The decision who may see and change what. Nothing is remembered between requests.
// SPDX-License-Identifier: MIT
#include "platform/identity/policy.h"

#include "platform/journal/journal.h"

namespace alongside::identity {
namespace {

Error Forbidden() {
    return {Fault::kForbidden, "You do not have permission to do this"};
}

}  // namespace

Result<Scope> Policy::Allow(
    const Actor& actor, Permission permission, const StreamId& subject, journal::StreamKind kind
) const {
    if (!actor.grants.Has(permission)) return Forbidden();
    const auto found = journal::FindStream(tables_, actor.area, subject);
    if (!found || found->kind != kind || found->state == journal::StreamState::kErased)
        return Error{Fault::kNotFound, "There is no such record"};
    return Scope(actor.area, found->survivor, Relationship::kService);
}

Result<Scope> Policy::AllowArea(const Actor& actor, Permission permission) const {
    if (!actor.grants.Has(permission)) return Forbidden();
    return Scope(actor.area, StreamId(actor.area.value), Relationship::kService);
}

}  // namespace alongside::identity

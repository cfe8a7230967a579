// Whom a page or a form is about: found under the policy, with the name to show.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/permission.h"
#include "platform/identity/policy.h"
#include "platform/identity/work.h"

namespace alongside::people {

struct Subject {
    identity::Scope scope;
    std::string name;  ///< As shown. For pages only: never for a log or an address.
};

/// The person, when the viewer may use `permission` on them: `kForbidden` or `kNotFound` otherwise.
/// Of a merged record it is the survivor.
Result<Subject> FindSubject(
    const identity::View& view, identity::Permission permission, const PersonId& person
);

}  // namespace alongside::people

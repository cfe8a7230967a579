// Naming a worker who supports somebody, as lead keyworker or beside them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct NameKeyworkerCommand {
    people::PersonId person;
    workforce::PostId worker;
    AllocationRole role{};
    Date from;
    /// `VersionOf` the lead today whom the writer was shown. Read only when a lead is named: others
    /// take nobody's place.
    std::string seen;
};

/// Records who works with somebody; a new lead ends the part of the one before, on that day.
/// `kConflict` when somebody else named a lead meanwhile.
Result<KeyworkerNamed> NameKeyworker(
    const identity::Work& work, const NameKeyworkerCommand& command
);

}  // namespace alongside::keyworking

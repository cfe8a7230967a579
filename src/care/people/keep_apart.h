// Saying of two people who look alike that they are two.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::people {

struct KeepApartCommand {
    PersonId person;
    PersonId other;
    std::string reason;
};

/// Records it with both, so that nobody is asked again. `kInvalid` without a reason; `kRefused` by
/// PERSON-3 when both are one record.
Result<KeptApart> KeepApart(const identity::Work& work, const KeepApartCommand& command);

}  // namespace alongside::people

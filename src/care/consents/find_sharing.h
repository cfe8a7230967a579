// How consent stands for a person, and what may be shared by it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "care/consents/consent.h"
#include "platform/base/date.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::consents {

/// How everything that was asked stands on a day. `person` is the scope of a person.
ConsentState ConsentOn(const db::Reader& tables, const identity::Scope& person, Date day);

/// What may be shared today by consent.
SharingRules SharingOf(const db::Reader& tables, const identity::Scope& person, Date today);

/// When consent has to be asked again next, and why.
std::optional<AskingAgain> FindNextAsking(
    const db::Reader& tables, const identity::Scope& person, Date today
);

}  // namespace alongside::consents

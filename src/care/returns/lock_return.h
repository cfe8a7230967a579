// The stream of one quarter's return, begun when something is first said of it.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/returns/quarter_return.h"
#include "platform/base/result.h"
#include "platform/identity/permission.h"
#include "platform/identity/policy.h"
#include "platform/identity/work.h"

namespace alongside::returns {

/// A return that a use case is about to change: nobody else changes it until the transaction ends.
struct ReturnToChange {
    identity::Scope area;
    QuarterReturn held;
};

/// Locks the return of a quarter and loads it. `kForbidden` without leave to sign returns.
Result<ReturnToChange> LockReturn(const identity::Work& work, const Quarter& quarter);

/// The stream to record in: the return's own, or a new one.
StreamId StreamOf(const identity::Work& work, const QuarterReturn& held);

}  // namespace alongside::returns

// The quarterly return of an area, computed from the record as it was known at an instant.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/returns/progress_return.h"
#include "care/returns/quarter.h"
#include "care/returns/return_builder.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::returns {

/// The one way from the record to a return: the page, the command line, the spreadsheet and the API
/// all show what it gives. `area` is the scope of a whole area; the quarter may be any, past or
/// not. Reads each table once, in the order of people, and keeps only the rows that bear on the
/// quarter. The narrative is the one that is held now, whatever `as_known`: a signed return has its
/// own.
ProgressReturn ComputeReturn(
    const db::Reader& tables,
    const identity::Scope& area,
    Quarter quarter,
    Instant as_known,
    Detail detail
);

}  // namespace alongside::returns

// Rows of the returns' tables as values: read in one place for tables and store.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/returns/quarter_return.h"
#include "platform/db/value.h"

namespace alongside::returns {

/// Reads a return from all columns of get_return.sql.
inline QuarterReturn ReadQuarterReturn(const db::Row& row) {
    return {
        .stream = row.Get<StreamId>(0),
        .version = row.Get<int>(1),
        .state = row.Get<SigningState>(2),
        .narrative = {row.Get<std::string>(3), row.Get<std::string>(4), row.Get<std::string>(5)}};
}

/// Reads a signed return from all columns of list_signed_returns.sql.
inline SignedReturn ReadSignedReturn(const db::Row& row) {
    SignedReturn read{
        .entry = row.Int(0),
        .signed_by = row.Get<governance::UserId>(1),
        .signed_at = row.Get<Instant>(2),
        .as_known = row.Get<Instant>(3),
        .figures = row.Get<std::string>(4),
        .rules = row.Get<std::string>(5),
        .software = row.Get<std::string>(6)};
    if (!row.IsNull(7))
        read.reopened = {
            row.Get<Instant>(7), row.Get<governance::UserId>(8), row.Get<std::string>(9)};
    return read;
}

}  // namespace alongside::returns

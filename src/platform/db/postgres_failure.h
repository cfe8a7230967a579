// What PostgreSQL's error codes mean to a caller, and which of its words may be repeated.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "platform/db/database.h"

namespace alongside::db {

/// The kind of failure of an SQLSTATE. An empty one means that the connection was lost.
Failure::Kind KindOfSqlstate(std::string_view sqlstate);

/// Whether the primary message of this SQLSTATE names only tables, constraints and the like.
/// Messages about data quote it (`invalid input syntax for type bigint: "…"`), so they are not
/// repeated.
bool QuotesNoValue(std::string_view sqlstate);

}  // namespace alongside::db

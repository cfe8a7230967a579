// A database on a PostgreSQL server.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "platform/db/database.h"

namespace alongside::db {

/// Connects to the server that `url` names; see `Open`.
std::unique_ptr<Database> OpenPostgres(const std::string& url, const OpenOptions& options);

}  // namespace alongside::db

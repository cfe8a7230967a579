// A database in one SQLite file.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "platform/db/database.h"

namespace alongside::db {

/// Opens the file at `path`; see `Open`.
std::unique_ptr<Database> OpenSqlite(const std::string& path, const OpenOptions& options);

}  // namespace alongside::db

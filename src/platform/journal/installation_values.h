// What an installation keeps about itself, by name: that it is a demonstration, which key it
// belongs to. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "platform/db/database.h"

namespace alongside::journal {

/// The value, or "".
std::string InstallationValue(const db::Reader& tables, std::string_view name);
void SetInstallationValue(db::Tx& tx, std::string_view name, std::string_view value);

}  // namespace alongside::journal

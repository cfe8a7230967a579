// Everything that this release knows: the events and tables of every module, and their statements.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "platform/db/statement.h"
#include "platform/journal/catalogue.h"

namespace alongside::app {

/// The catalogue of the whole service. Built once, lives as long as the program.
const journal::Catalogue& Everything();

/// Every statement of every module, to be prepared when a server starts.
std::vector<const db::Statement*> AllStatements();

}  // namespace alongside::app

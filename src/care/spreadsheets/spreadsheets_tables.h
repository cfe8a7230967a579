// The table of remembered layouts: what each of the facts of spreadsheets does to it.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::spreadsheets {

/// Declares the events and the projection of spreadsheets.
void AddSpreadsheets(journal::Catalogue& catalogue);

}  // namespace alongside::spreadsheets

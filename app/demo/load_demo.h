// Loading the demonstration area: its history lived through day by day.
// SPDX-License-Identifier: MIT
#pragma once

#include <iosfwd>
#include <string>

#include "installation.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"

namespace alongside::app {

/// When the demonstration begins: Monday 9 January 2023, 09:00.
Instant DemoStart();

/// Loads the Kent and Medway demonstration into an empty installation through the use cases, with
/// the clock set to each day on which something happened, so that the record knows when it learned
/// what. Makes the demonstration's accounts and marks the database as a demonstration. `bundle` is
/// the folder of its rows.
Result<Done> LoadDemo(
    Installation& installation, const std::string& bundle, std::ostream& progress
);

/// Whether a database is marked as a demonstration.
bool IsDemo(Installation& installation);

}  // namespace alongside::app

// The configuration file, and what the command line says over it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "installation.h"

namespace alongside::app {

/// Reads `database`, `key_file` and `erasures` from a TOML file when one is named; `database` of
/// the command line wins. Throws `std::runtime_error` naming file and line when it cannot be read.
Place ReadPlace(const std::string& config_file, const std::string& database);

}  // namespace alongside::app

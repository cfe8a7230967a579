// The configuration file, and what the command line says over it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/nightpack/pack_jobs.h"
#include "installation.h"
#include "platform/notify/postman.h"

namespace alongside::app {

/// Reads `database`, `key_file` and `erasures` from a TOML file when one is named; `database` of
/// the command line wins. Throws `std::runtime_error` naming file and line when it cannot be read.
Place ReadPlace(const std::string& config_file, const std::string& database);

/// Reads `[mail]` from the same file: by whom letters go. Without it there is no mail server, and
/// they wait. Throws `std::runtime_error` naming the file when what it says cannot be used.
notify::Postman ReadMail(const std::string& config_file);

/// Reads `[night_pack]` from the same file: the folder that packs go to, and the public key that
/// they are sealed for. Throws `std::runtime_error` when only one of them is given.
nightpack::Settings ReadNightPack(const std::string& config_file);

}  // namespace alongside::app

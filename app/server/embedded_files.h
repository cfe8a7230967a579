// The embedded assets in the form in which the web server serves them.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/web/static_files.h"

namespace alongside::app {

std::span<const web::Asset> EmbeddedFiles();

}  // namespace alongside::app

// Serving an installation until somebody asks it to stop.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include "care/nightpack/pack_jobs.h"
#include "installation.h"
#include "platform/notify/postman.h"
#include "platform/web/security_headers.h"
#include "server/front.h"

namespace alongside::app {

struct ServeOptions {
    std::string address = {};  ///< Empty: 127.0.0.1 and, where there is one, [::1].
    std::uint16_t port = 8080;
    std::vector<std::string> trusted_proxies = {};
    web::InFront in_front = web::InFront::kNothing;
    std::size_t workers =
        0;  ///< Requests that only look, in hand at once; 0: what fits the machine.
    std::size_t writers = 64;      ///< The others; on SQLite those in hand at once share a commit.
    notify::Postman postman = {};  ///< Without a mail server letters wait.
    nightpack::Settings night_pack = {};  ///< Without it no night pack is written.
    FrontOptions front = {};
    /// Told the port when requests are being answered.
    std::function<void(std::uint16_t)> on_ready = {};
};

/// Blocks until SIGINT or SIGTERM, then lets requests in flight finish. 0 when all did.
int Serve(
    Installation& installation, const Clock& clock, const ServeOptions& options, std::ostream& log
);

}  // namespace alongside::app

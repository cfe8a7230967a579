// The mail server to which letters are handed.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/notify/postman.h"

namespace alongside::notify {

/// Whether what is handed over is encrypted on its way. A letter never leaves this machine in
/// clear.
enum class Encryption { kUnlessOnThisMachine, kAlways };

/// As the configuration says.
struct MailSettings {
    std::string server;           ///< `smtp://host:587`, or `smtps://host:465`.
    std::string from;             ///< The address that letters come from.
    std::string service_address;  ///< What people type to reach the service, for links in letters.
    std::string user = {};        ///< Empty: without signing in.
    std::string password = {};
    std::string certificates = {};  ///< A file of those that are trusted; empty: the system's.
    Encryption encryption = Encryption::kUnlessOnThisMachine;
};

/// What is wrong with settings, in words for an operator; "" when nothing is.
std::string WhyUnusable(const MailSettings& settings);

/// Hands letters to the server, each over a connection of its own, within a minute.
Postman PostmanTo(const MailSettings& settings);

}  // namespace alongside::notify

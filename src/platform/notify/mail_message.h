// A letter as it goes over the wire: RFC 5322, plain text, nothing of it beyond ASCII.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "platform/base/instant.h"
#include "platform/notify/letter.h"

namespace alongside::notify {

/// Everything that a mail server is told.
struct Message {
    std::string
        id;  ///< The letter's, from which the Message-ID follows: sent twice it is the same.
    std::string from;
    std::string to;
    std::string subject;
    std::string text;
    Instant sent;
};

/// Whether it is one address that a mail server can be told without any of it being taken for
/// something else.
bool IsMailAddress(std::string_view address);

/// Why a letter can go to nobody, in words for an administrator; "" when it can. A line break in an
/// address or a subject could add a header of its own.
std::string WhyItCannotBeSent(std::string_view to, std::string_view subject);

/// The message with its headers. Every line ends with CR LF and is at most 76 characters long, or
/// as long as an address. Asked for one that cannot be sent it is a bug.
std::string ToWire(const Message& message);

}  // namespace alongside::notify

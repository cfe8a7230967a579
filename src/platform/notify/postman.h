// The jobs that send letters.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "platform/jobs/worker.h"
#include "platform/notify/mail_message.h"

namespace alongside::notify {

/// What became of handing a letter to the mail server.
enum class Outcome {
    kTaken,
    kLater,    ///< It was not taken, and may be another time.
    kNever,    ///< It was refused for good.
    kUnknown,  ///< It was handed over, and nobody said whether it was taken.
};
struct Delivery {
    Outcome outcome{};
    std::string problem = {};  ///< In words for an administrator, without a word about anybody.
};
using Deliver = std::function<Delivery(const Message&)>;

/// By whom and from where letters go. Without `deliver` there is no mail server, and they wait.
struct Postman {
    Deliver deliver = {};
    std::string from = {};
    std::string service_address = {};  ///< `https://alongside.service.example`.
};

/// A letter is handed over at most this often when nobody said whether it was taken, or the service
/// stopped in the middle.
inline constexpr int kMostUnsure = 2;

/// For the timetable: sending one letter, and finding every hour what nobody will send.
std::vector<jobs::Kind> LetterJobs(const Postman& postman);

}  // namespace alongside::notify

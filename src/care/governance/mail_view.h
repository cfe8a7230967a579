// Letters by e-mail as markup: what waits, and what reached nobody.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "platform/base/instant.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::governance {

/// A letter that reached nobody.
struct FailedLetter {
    Instant posted;
    std::string subject;
    std::string to;
    std::string why;
};

/// A letter that waits, as only a demonstration shows it.
struct ShownLetter {
    Instant posted;
    std::string subject;
    std::string to;
    std::vector<std::string> paragraphs;
    html::Url link;  ///< The one-time link in it, if there is one.
};

struct MailView {
    std::string from;  ///< The address that letters come from; empty: there is no mail server.
    std::size_t waiting = 0;
    std::vector<FailedLetter> failed;
    enum class Service { kReal, kDemonstration } service = Service::kReal;
    std::vector<ShownLetter> shown;  ///< In a demonstration alone.
    std::vector<std::pair<std::string, std::string>> hidden;
};

html::Html MailPage(const MailView& view);

}  // namespace alongside::governance

// The page after something was done: that it was, and what happens next.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

struct Confirmation {
    std::string title = {};  ///< What was done, e.g. "Referral sent".
    std::string text = {};   ///< A reference, or whom it was sent to; may be empty.
    Html next = {};          ///< What happens next; nothing else on the page says it.
    std::string next_heading = "What happens next";

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

// The history of a record: who changed what, and when.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

struct Change {
    std::string words = {};  ///< What happened, as a sentence.
    std::string who = {};
    std::string when = {};      ///< As people read it.
    std::string datetime = {};  ///< The same in ISO 8601.
    Html act = {};              ///< A link to what may be done about it, beside who and when.
    Html detail = {};           ///< E.g. the reason, or what was there before.
};

/// Newest first is the caller's to see to.
struct ChangeList {
    std::vector<Change> changes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

// How long one stays signed in, and a warning before it ends.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// Without script it says in words when one is signed out. With script a dialog opens `warn` before
/// that, says how much time is left and lets one stay. Once a page.
struct SessionWarning {
    std::chrono::minutes idle = std::chrono::minutes(60);  ///< As `identity::SessionTimes::idle`.
    std::chrono::minutes warn = std::chrono::minutes(5);   ///< Shorter than `idle`.
    /// Any page for people signed in: asking for it counts as being here. A small one.
    Url stay = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

// How full something is, as a bar with its number.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// `count` of `limit` as a bar; past the limit the rest is drawn in another colour and said in
/// words.
struct CaseloadBar {
    long long count = 0;
    long long limit = 0;    ///< What is expected; 0 if nothing is.
    long long longest = 0;  ///< The count that fills the bar, so that bars compare.
    std::string unit =
        {};  ///< Said after the number by screen readers, e.g. "children and young people".

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

// Whether a thing is still as whoever changes it has seen it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "platform/base/result.h"

namespace alongside {

/// The thing, or `kConflict` when it has another version now; `what` as a sentence names it.
template <class Thing>
Result<Thing> AsSeen(Result<Thing> thing, int seen, const std::string& what = "this") {
    if (thing && thing->version != seen)
        return Error{Fault::kConflict, "Someone else changed " + what + " while you were writing"};
    return thing;
}

}  // namespace alongside

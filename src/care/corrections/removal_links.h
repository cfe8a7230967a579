// Where the pages of corrections are.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "care/corrections/ids.h"
#include "platform/html/url.h"

namespace alongside::corrections {

/// The form that asks to remove an entry of a stream.
inline html::Url AskingPage(const StreamId& origin, std::int64_t number) {
    return html::Url("/people")
        .Segment(origin.value)
        .Segment("entries")
        .Segment(std::to_string(number))
        .Segment("removal");
}

/// A request, for whoever decides it.
inline html::Url PageOf(const StreamId& person, const RemovalId& removal) {
    return html::Url("/people").Segment(person.value).Segment("removals").Segment(removal.value);
}

}  // namespace alongside::corrections

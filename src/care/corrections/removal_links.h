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

/// Where somebody looks for another record of the same person.
inline html::Url SamePageOf(const StreamId& person) {
    return html::Url("/people").Segment(person.value).Segment("same");
}

/// Where a record that was joined is separated again.
inline html::Url UnmergePageOf(const StreamId& person, const StreamId& joined) {
    return html::Url("/people").Segment(person.value).Segment("joined").Segment(joined.value);
}

/// Where somebody says whose an entry is, after two records were separated.
inline html::Url SortingPageOf(const StreamId& person) {
    return html::Url("/people").Segment(person.value).Segment("sorting");
}

}  // namespace alongside::corrections

// Where the pages of reviews are.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/ids.h"
#include "care/reviews/ids.h"
#include "platform/html/url.h"

namespace alongside::reviews {

inline html::Url PageOf(const people::PersonId& person) {
    return html::Url("/people").Segment(person.value);
}
inline html::Url ReviewsOf(const people::PersonId& person) {
    return PageOf(person).Segment("reviews");
}
inline html::Url PageOf(const people::PersonId& person, const ReviewId& review) {
    return ReviewsOf(person).Segment(review.value);
}

}  // namespace alongside::reviews

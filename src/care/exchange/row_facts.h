// Rows of a bundle as the facts that they state.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/exchange/bundle_rows.h"
#include "care/people/people_facts.h"
#include "care/workforce/workforce_facts.h"

namespace alongside::exchange {

people::DetailsRecorded DetailsOf(const PersonRow& row);
workforce::PostRecorded PostOf(const PostRow& row);

}  // namespace alongside::exchange

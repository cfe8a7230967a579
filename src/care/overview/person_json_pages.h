// A person's record as JSON, in the words of the register bundle.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/overview/person_record_pages.h"

namespace alongside::overview {

/// What the page of a person shows, as one object: the columns of people.csv, the day it is of, the
/// standing on that day, and a list for each of register, ratings, allocations, episodes and
/// admissions with the columns of those files. `yes` and `no` are `true` and `false`; what is not
/// known is `null`; `id` is the record's own, as in its address.
std::string PersonJson(const PersonRecord& record, const Looking& looking);

}  // namespace alongside::overview

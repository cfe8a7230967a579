// What other modules may ask about people.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/add_person.h"         // IWYU pragma: export
#include "care/people/find_likely_pairs.h"  // IWYU pragma: export
#include "care/people/find_likely_same.h"   // IWYU pragma: export
#include "care/people/keep_apart.h"         // IWYU pragma: export
#include "care/people/nhs_number.h"         // IWYU pragma: export
#include "care/people/people_store.h"       // IWYU pragma: export
#include "care/people/person.h"             // IWYU pragma: export
#include "care/people/person_store.h"       // IWYU pragma: export
#include "care/people/sole_identity.h"      // IWYU pragma: export
#include "care/people/subject_store.h"      // IWYU pragma: export

namespace alongside::html {
class Url;
}
namespace alongside::web {
struct Request;
}

namespace alongside::people {

/// Whose record the address of a request is below: its `{person}`.
PersonId PersonOf(const web::Request& request);
/// Where somebody's record is; what others hold of them is below it.
html::Url PageOf(const PersonId& person);

}  // namespace alongside::people

// Whether an NHS number or a reference is another's already.
// SPDX-License-Identifier: MIT
#include "care/people/sole_identity.h"

#include <optional>

#include "platform/base/check.h"

namespace alongside::people {
namespace {

Error Taken(const char* words, const char* rule, const PersonId& by) {
    return {Fault::kRefused, words, rule, {}, "/people/" + by.value};
}

}  // namespace

Result<Done> CheckSoleIdentity(
    const PeopleStore& people, const PersonId& person, const DetailsRecorded& details
) {
    if (details.nhs_number) {
        const auto number = NhsNumber::Parse(details.nhs_number->Reveal());
        ALONGSIDE_CHECK(bool(number));  // The details were decided before.
        if (const auto holder = people.FindByNhsNumber(*number, person))
            return Taken("Someone with this NHS number is on record already", "PERSON-1", *holder);
    }
    if (const auto bearer = people.FindByReference(details.reference, person))
        return Taken("Someone with this reference is on record already", "PERSON-2", *bearer);
    return Done{};
}

}  // namespace alongside::people

// From a referral to the people whom it may be about.
// SPDX-License-Identifier: MIT
#include "care/referrals/find_same.h"

#include "platform/base/text.h"

namespace alongside::referrals {

std::vector<people::LikelySame> FindSamePeople(
    const db::Reader& tables, const identity::Scope& area, const ReferralArrived& told
) {
    people::Sought sought = {
        .given_name = told.given_name.Reveal(),
        .family_name = told.family_name.Reveal(),
        .born = told.date_of_birth,
        .postcode = told.postcode};
    if (told.nhs_number) sought.nhs_number = told.nhs_number->Reveal();
    if (told.preferred_name) sought.preferred_name = told.preferred_name->Reveal();
    return people::FindLikelySame(tables, area, sought);
}

std::string AboutWords(const people::LikelySame& same) {
    return "born on " + InWords(same.born) + (same.locality ? ", " + *same.locality : "");
}

std::string BecauseWords(const people::LikelySame& same) {
    std::string words = Join(same.because, ", ");
    if (same.twins == people::Twins::kMayBe) words += ". It may be a twin";
    return words;
}

}  // namespace alongside::referrals

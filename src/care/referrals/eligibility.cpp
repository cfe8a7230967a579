// The checklist beside a referral.
// SPDX-License-Identifier: MIT
#include "care/referrals/eligibility.h"

#include <algorithm>

namespace alongside::referrals {
namespace {

using people::Diagnosis;

Fits FitsOf(Diagnosis diagnosis) {
    switch (diagnosis) {
        case Diagnosis::kConfirmed:
        case Diagnosis::kSuspectedOnPathway:
            return Fits::kYes;
        case Diagnosis::kNone:
            return Fits::kNo;
        case Diagnosis::kSuspectedNotOnPathway:
        case Diagnosis::kUnknown:
            break;
    }
    return Fits::kNotKnown;
}

std::string WordsOf(Diagnosis diagnosis) {
    switch (diagnosis) {
        case Diagnosis::kConfirmed:
            return "yes, confirmed";
        case Diagnosis::kSuspectedOnPathway:
            return "being looked at: on the pathway to an assessment";
        case Diagnosis::kSuspectedNotOnPathway:
            return "somebody thinks so, but no assessment is planned";
        case Diagnosis::kNone:
            return "no";
        case Diagnosis::kUnknown:
            break;
    }
    return "not known";
}

Criterion Condition(const ReferralArrived& told) {
    const Fits autism = FitsOf(told.autism);
    const Fits disability = FitsOf(told.learning_disability);
    Criterion found = {
        .what = "Autistic, or has a learning disability",
        .fits = Fits::kNotKnown,
        .because = "Autism: " + WordsOf(told.autism) +
                   ". Learning disability: " + WordsOf(told.learning_disability) + "."};
    if (autism == Fits::kYes || disability == Fits::kYes)
        found.fits = Fits::kYes;
    else if (autism == Fits::kNo && disability == Fits::kNo)
        found.fits = Fits::kNo;
    return found;
}

Criterion Age(const ReferralArrived& told, const Serves& serves, Date today) {
    Criterion found = {
        .what = "From birth to " + std::to_string(serves.oldest),
        .fits = Fits::kNotKnown,
        .because = "The date of birth is missing."};
    if (!told.date_of_birth) return found;
    const int age = AgeOn(*told.date_of_birth, today);
    found.fits = age <= serves.oldest ? Fits::kYes : Fits::kNo;
    found.because = "They are " + std::to_string(age) + ".";
    return found;
}

Criterion Place(const ReferralArrived& told) {
    Criterion found = {
        .what = "Lives in your area",
        .fits = Fits::kNotKnown,
        .because = "The postcode is missing."};
    if (told.postcode)
        found.because = "The postcode is " + *told.postcode + ". Look whether it is yours.";
    return found;
}

Criterion Risk(const ReferralArrived& told) {
    if (told.risk)
        return {
            .what = "At risk of going into a mental-health hospital",
            .fits = Fits::kNotKnown,
            .because = "They say: " + *told.risk};
    return {
        .what = "At risk of going into a mental-health hospital",
        .fits = Fits::kNotKnown,
        .because = "Nothing was said about it. Read what is happening, or ask."};
}

Criterion Agreement(const ReferralArrived& told) {
    Criterion found = {.what = "Agreement", .fits = Fits::kNotKnown, .because = {}};
    switch (told.consent) {
        case ToldConsent::kYoungPersonAgrees:
            found.fits = Fits::kYes;
            found.because = "The young person agrees, says who referred.";
            break;
        case ToldConsent::kParentAgrees:
            found.fits = Fits::kYes;
            found.because = "Somebody with parental responsibility agrees, says who referred.";
            break;
        case ToldConsent::kBestInterests:
            found.because = "Who referred thinks that it is in their best interests.";
            break;
        case ToldConsent::kRefused:
            found.fits = Fits::kNo;
            found.because = "They do not want it, says who referred. Talk with them first.";
            break;
        case ToldConsent::kNotAsked:
            found.because = "Nobody has asked them yet.";
            break;
    }
    return found;
}

}  // namespace

std::vector<Criterion> EligibilityOf(
    const ReferralArrived& told, const Serves& serves, Date today
) {
    return {Condition(told), Age(told, serves, today), Place(told), Risk(told), Agreement(told)};
}

}  // namespace alongside::referrals

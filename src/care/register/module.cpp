// The routes of the register.
// SPDX-License-Identifier: MIT
#include "care/register/module.h"

#include <array>

#include "care/register/rate_pages.h"
#include "care/register/stay_pages.h"

namespace alongside::dsr {

std::span<const site::Route> RegisterRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/ratings/{rating}/amend", kCorrectRecord, &GetRatingAmendment},
        {"POST /people/{person}/ratings/{rating}/amend", kCorrectRecord, &PostRatingAmendment},
        {"GET /people/{person}/ratings/{rating}/withdraw", kCorrectRecord, &GetRatingWithdrawal},
        {"POST /people/{person}/ratings/{rating}/withdraw", kCorrectRecord, &PostRatingWithdrawal},
        {"GET /people/{person}/referrals/new", kAddPerson, &GetReferral},
        {"POST /people/{person}/referrals", kAddPerson, &PostReferral},
        {"GET /people/{person}/referrals/{stay}/decision", kDecideReferral, &GetDecision},
        {"POST /people/{person}/referrals/{stay}/decision", kDecideReferral, &PostDecision},
        {"GET /people/{person}/referrals/{stay}/removal", kDecideReferral, &GetRemoval},
        {"POST /people/{person}/referrals/{stay}/removal", kDecideReferral, &PostRemoval},
        {"GET /people/{person}/referrals/{stay}/amend", kCorrectRecord, &GetStayAmendment},
        {"POST /people/{person}/referrals/{stay}/amend", kCorrectRecord, &PostStayAmendment},
        {"GET /people/{person}/referrals/{stay}/withdraw", kCorrectRecord, &GetStayWithdrawal},
        {"POST /people/{person}/referrals/{stay}/withdraw", kCorrectRecord, &PostStayWithdrawal},
    });
    return kRoutes;
}

}  // namespace alongside::dsr

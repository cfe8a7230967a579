// The routes of referrals.
// SPDX-License-Identifier: MIT
#include "care/referrals/module.h"

#include <array>

#include "care/referrals/public_pages.h"
#include "care/referrals/referral_form_pages.h"
#include "care/referrals/referral_pages.h"
#include "care/referrals/send_referral.h"

namespace alongside::referrals {

std::span<const site::Route> ReferralRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /referrals", kAddPerson, &GetReferrals},
        {"POST /referrals", kAddPerson, &PostReferral},
        {"GET /referrals/new", kAddPerson, &GetNewReferral},
        {"GET /referrals/{referral}", kAddPerson, &GetReferral},
        {"GET /referrals/{referral}/letters/{referral-letter}", kAddPerson, &GetLetter},
        {"POST /referrals/{referral}/mail", kAddPerson, &PostLinkMail},
        {"GET /referrals/{referral}/correct", kAddPerson, &GetCorrection},
        {"POST /referrals/{referral}/correct", kAddPerson, &PostCorrection},
        {"GET /referrals/{referral}/ask", kDecideReferral, &GetQuestion},
        {"POST /referrals/{referral}/ask", kDecideReferral, &PostQuestion},
        {"GET /referrals/{referral}/questions/{question}/answer", kAddPerson, &GetAnswer},
        {"POST /referrals/{referral}/questions/{question}/answer", kAddPerson, &PostAnswer},
        {"GET /referrals/{referral}/accept", kDecideReferral, &GetAcceptance},
        {"POST /referrals/{referral}/accept", kDecideReferral, &PostAcceptance},
        {"GET /referrals/{referral}/decline", kDecideReferral, &GetDecline},
        {"POST /referrals/{referral}/decline", kDecideReferral, &PostDecline},
        {"GET /referrals/{referral}/appeal", kAddPerson, &GetAppeal},
        {"POST /referrals/{referral}/appeal", kAddPerson, &PostAppeal},
        {"GET /referrals/{referral}/link", kDecideReferral, &GetLinking},
        {"POST /referrals/{referral}/link", kDecideReferral, &PostLinking},
        {"GET /referrals/{referral}/unlink", kDecideReferral, &GetUnlinking},
        {"POST /referrals/{referral}/unlink", kDecideReferral, &PostUnlinking},
        {"GET /referrals/{referral}/same", kDecideReferral, &GetSame},
        {"POST /referrals/{referral}/same", kDecideReferral, &PostSame},
        {"GET /referrals/{referral}/part", kDecideReferral, &GetParting},
        {"POST /referrals/{referral}/part", kDecideReferral, &PostParting},
        {"GET /referrals/{referral}/withdraw", kDecideReferral, &GetReferralWithdrawal},
        {"POST /referrals/{referral}/withdraw", kDecideReferral, &PostReferralWithdrawal},
        {"GET /people/{person}/referrals", kViewPerson, &GetReferralsOfPerson},
        {"GET /admin/referrals", kManageArea, &GetContact},
        {"POST /admin/referrals", kManageArea, &PostContact},
    });
    return kRoutes;
}

std::span<const site::GuestRoute> ReferralGuestRoutes() {
    using enum site::Guest;
    static constexpr auto kRoutes = std::to_array<site::GuestRoute>({
        {"GET /refer", {kAnybody, {}}, &GetStart},
        {"POST /refer", {kAnybody, {}}, &PostStart},
        {"GET /refer/form", {kLinkHolder, kFormPurpose}, &GetTelling},
        {"POST /refer/form", {kLinkHolder, kFormPurpose}, &PostTelling},
        {"POST /refer/form/change", {kLinkHolder, kFormPurpose}, &PostChange},
        {"POST /refer/form/send", {kLinkHolder, kFormPurpose}, &PostSending},
        {"GET /refer/news", {kLinkHolder, kNewsPurpose}, &GetNews},
        {"POST /refer/news/answer", {kLinkHolder, kNewsPurpose}, &PostNewsAnswer},
        {"POST /refer/news/appeal", {kLinkHolder, kNewsPurpose}, &PostNewsAppeal},
    });
    return kRoutes;
}

std::span<const site::LinkPurpose> ReferralLinkPurposes() {
    static constexpr auto kPurposes = std::to_array<site::LinkPurpose>(
        {{kFormPurpose, "/refer/form"}, {kNewsPurpose, "/refer/news"}}
    );
    return kPurposes;
}

}  // namespace alongside::referrals

// The routes of referrals.
// SPDX-License-Identifier: MIT
#include "care/referrals/module.h"

#include <array>

#include "care/referrals/decision_pages.h"
#include "care/referrals/public_pages.h"
#include "care/referrals/referral_form_pages.h"
#include "care/referrals/referral_pages.h"
#include "care/referrals/send_referral.h"
#include "care/referrals/tell_pages.h"
#include "platform/site/carry_out.h"

namespace alongside::referrals {

std::span<const site::Route> ReferralRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /referrals", kAddPerson, &GetReferrals},
        {"POST /referrals", kAddPerson, &PostReferral},
        {"GET /referrals/new", kAddPerson, &site::ShowFirst<ShowNew>},
        {"GET /referrals/{referral}", kAddPerson, &GetReferral},
        {"GET /referrals/{referral}/letters/{referral-letter}", kAddPerson, &GetLetter},
        {"POST /referrals/{referral}/mail", kAddPerson, &PostLinkMail},
        {"GET /referrals/{referral}/correct", kAddPerson, &site::ShowFirst<ShowCorrection>},
        {"POST /referrals/{referral}/correct", kAddPerson, &PostCorrection},
        {"GET /referrals/{referral}/ask", kDecideReferral, &site::ShowFirst<ShowQuestion>},
        {"POST /referrals/{referral}/ask", kDecideReferral, &PostQuestion},
        {"GET /referrals/{referral}/questions/{question}/answer",
         kAddPerson,
         &site::ShowFirst<ShowAnswer>},
        {"POST /referrals/{referral}/questions/{question}/answer", kAddPerson, &PostAnswer},
        {"GET /referrals/{referral}/accept", kDecideReferral, &site::ShowFirst<ShowAcceptance>},
        {"POST /referrals/{referral}/accept", kDecideReferral, &PostAcceptance},
        {"GET /referrals/{referral}/decline", kDecideReferral, &site::ShowFirst<ShowDecline>},
        {"POST /referrals/{referral}/decline", kDecideReferral, &PostDecline},
        {"GET /referrals/{referral}/appeal", kAddPerson, &site::ShowFirst<ShowAppeal>},
        {"POST /referrals/{referral}/appeal", kAddPerson, &PostAppeal},
        {"GET /referrals/{referral}/link", kDecideReferral, &site::ShowFirst<ShowLinking>},
        {"POST /referrals/{referral}/link", kDecideReferral, &PostLinking},
        {"GET /referrals/{referral}/unlink", kDecideReferral, &site::ShowFirst<ShowUnlinking>},
        {"POST /referrals/{referral}/unlink", kDecideReferral, &PostUnlinking},
        {"GET /referrals/{referral}/same", kDecideReferral, &site::ShowFirst<ShowSame>},
        {"POST /referrals/{referral}/same", kDecideReferral, &PostSame},
        {"GET /referrals/{referral}/part", kDecideReferral, &site::ShowFirst<ShowParting>},
        {"POST /referrals/{referral}/part", kDecideReferral, &PostParting},
        {"GET /referrals/{referral}/withdraw", kDecideReferral, &site::ShowFirst<ShowWithdrawal>},
        {"POST /referrals/{referral}/withdraw", kDecideReferral, &PostReferralWithdrawal},
        {"GET /people/{person}/referrals", kViewPerson, &GetReferralsOfPerson},
        {"GET /admin/referrals", kManageArea, &site::ShowFirst<ShowContact>},
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
        {"GET /refer/form/young-person", {kLinkHolder, kFormPurpose}, &GetTelling},
        {"POST /refer/form/young-person", {kLinkHolder, kFormPurpose}, &PostTelling},
        {"GET /refer/form/worries", {kLinkHolder, kFormPurpose}, &GetTelling},
        {"POST /refer/form/worries", {kLinkHolder, kFormPurpose}, &PostTelling},
        {"GET /refer/form/agreement", {kLinkHolder, kFormPurpose}, &GetTelling},
        {"POST /refer/form/agreement", {kLinkHolder, kFormPurpose}, &PostTelling},
        {"GET /refer/form/check", {kLinkHolder, kFormPurpose}, &GetCheck},
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

// The list of every module's pages.
// SPDX-License-Identifier: MIT
#include "server/routes.h"

#include "care/actions/module.h"
#include "care/admissions/module.h"
#include "care/clocks/module.h"
#include "care/consents/consent_pages.h"
#include "care/contacts/contact_pages.h"
#include "care/corrections/module.h"
#include "care/crisis/module.h"
#include "care/governance/module.h"
#include "care/insight/risk_pages.h"
#include "care/keyworking/module.h"
#include "care/meetings/module.h"
#include "care/oncall/module.h"
#include "care/overview/agenda_pages.h"
#include "care/overview/board_pages.h"
#include "care/overview/module.h"
#include "care/overview/process_pages.h"
#include "care/overview/team_pages.h"
#include "care/overview/transition_pages.h"
#include "care/people/module.h"
#include "care/referrals/module.h"
#include "care/register/module.h"
#include "care/returns/module.h"
#include "care/reviews/module.h"
#include "care/risk/module.h"
#include "care/safeguarding/module.h"
#include "care/signals/module.h"
#include "care/spreadsheets/spreadsheet_pages.h"
#include "care/today/module.h"
#include "care/transfers/module.h"
#include "care/workforce/post_pages.h"
#include "platform/site/draft_pages.h"

namespace alongside::app {
namespace {

using identity::Permission;

// The front door sends everybody on to the first place of their menu.
web::Response GetHome(const web::Request&, site::Visit& visit) {
    return visit.Refuse({Fault::kNotFound, "There is no such page"});
}
constexpr site::Route kHome[] = {{"GET /", Permission::kSignedIn, &GetHome}};

}  // namespace

std::vector<std::span<const site::Route>> AllRoutes() {
    return {
        kHome,
        site::DraftRoutes(),
        governance::GovernanceRoutes(),
        today::TodayRoutes(),
        overview::BoardRoutes(),
        overview::PersonRoutes(),
        overview::TeamRoutes(),
        overview::TransitionRoutes(),
        people::PeopleRoutes(),
        dsr::RegisterRoutes(),
        keyworking::KeyworkingRoutes(),
        admissions::AdmissionRoutes(),
        actions::ActionRoutes(),
        reviews::ReviewRoutes(),
        clocks::ClockRoutes(),
        signals::SignalRoutes(),
        risk::RiskAssessmentRoutes(),
        consents::ConsentRoutes(),
        contacts::ContactRoutes(),
        safeguarding::SafeguardingRoutes(),
        meetings::MeetingRoutes(),
        overview::AgendaRoutes(),
        overview::ProcessRoutes(),
        corrections::CorrectionRoutes(),
        referrals::ReferralRoutes(),
        transfers::TransferRoutes(),
        spreadsheets::SpreadsheetRoutes(),
        oncall::OnCallRoutes(),
        crisis::CrisisRoutes(),
        insight::RiskRoutes(),
        returns::ReturnsRoutes(),
        workforce::PostRoutes()};
}

std::vector<site::MenuItem> Menu() {
    return {
        {"Today", html::Url("/today"), Permission::kViewRegister},
        {"Crisis", html::Url("/crisis"), Permission::kViewPerson},
        {"Register", html::Url("/register"), Permission::kViewRegister},
        {"Referrals", html::Url("/referrals"), Permission::kAddPerson},
        {"Reviews", html::Url("/reviews"), Permission::kViewRegister},
        {"Team", html::Url("/team"), Permission::kViewTeam},
        {"Risks", html::Url("/risks"), Permission::kViewRisks},
        {"Return", html::Url("/returns"), Permission::kViewReturn},
        {"Administration", html::Url("/admin"), Permission::kManageUsers}};
}

std::vector<std::span<const site::GuestRoute>> GuestRoutes() {
    return {referrals::ReferralGuestRoutes(), signals::SignalGuestRoutes()};
}

std::vector<site::LinkPurpose> LinkPurposes() {
    std::vector<site::LinkPurpose> all;
    for (const auto purposes : {referrals::ReferralLinkPurposes(), signals::SignalLinkPurposes()})
        all.insert(all.end(), purposes.begin(), purposes.end());
    return all;
}

}  // namespace alongside::app

// The list of every module's pages.
// SPDX-License-Identifier: MIT
#include "server/routes.h"

#include "care/actions/module.h"
#include "care/admissions/module.h"
#include "care/clocks/module.h"
#include "care/corrections/module.h"
#include "care/governance/module.h"
#include "care/insight/risk_pages.h"
#include "care/keyworking/module.h"
#include "care/overview/board_pages.h"
#include "care/overview/module.h"
#include "care/overview/team_pages.h"
#include "care/people/module.h"
#include "care/register/module.h"
#include "care/returns/module.h"
#include "care/reviews/module.h"
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
        people::PeopleRoutes(),
        dsr::RegisterRoutes(),
        keyworking::KeyworkingRoutes(),
        admissions::AdmissionRoutes(),
        actions::ActionRoutes(),
        reviews::ReviewRoutes(),
        clocks::ClockRoutes(),
        corrections::CorrectionRoutes(),
        transfers::TransferRoutes(),
        insight::RiskRoutes(),
        returns::ReturnsRoutes(),
        workforce::PostRoutes()};
}

std::vector<site::MenuItem> Menu() {
    return {
        {"Today", html::Url("/today"), Permission::kViewRegister},
        {"Register", html::Url("/register"), Permission::kViewRegister},
        {"Reviews", html::Url("/reviews"), Permission::kViewRegister},
        {"Team", html::Url("/team"), Permission::kViewTeam},
        {"Risks", html::Url("/risks"), Permission::kViewRisks},
        {"Return", html::Url("/returns"), Permission::kViewReturn},
        {"Administration", html::Url("/admin"), Permission::kManageUsers}};
}

}  // namespace alongside::app

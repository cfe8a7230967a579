// From the form that names leads to the use case, and back.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/leads_pages.h"

#include <string>
#include <utility>
#include <vector>

#include "care/governance/api.h"
#include "care/safeguarding/concern_store.h"
#include "care/safeguarding/concern_view.h"
#include "care/safeguarding/name_leads.h"
#include "care/safeguarding/safeguarding_questions.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::safeguarding {
namespace {

using identity::Permission;

const html::Url kPage("/admin/safeguarding");

std::vector<patterns::Choice> WhoMayBeNamed(
    const identity::View& view, const identity::Scope& area
) {
    std::vector<patterns::Choice> people;
    for (const governance::User& user : governance::AccountStore(view.tables, area).Users()) {
        const auto actor = governance::ActorFor(view.tables, area.area(), user.id);
        if (!actor || !actor->grants.Has(Permission::kHandleConcerns)) continue;
        people.push_back({.value = user.id.value, .text = user.name, .hint = {}});
    }
    return people;
}

web::Response ShowLeads(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const Leads leads = ConcernStore(view.tables, area).GetLeads();
        const auto frame = site::FrameOf(
            visit, "", kPage, html::Url("/admin"), sent, std::to_string(leads.version)
        );
        return site::FormPage{
            "Safeguarding", frame.back, LeadsForm(frame, {leads, WhoMayBeNamed(view, area)})};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

std::vector<std::string> AllOf(const web::Request& request, std::string_view name) {
    std::vector<std::string> all;
    for (const std::string_view each : request.form.fields.All(name)) all.emplace_back(each);
    return all;
}

}  // namespace

web::Response GetLeads(const web::Request& request, site::Visit& visit) {
    return ShowLeads(request, visit, site::FirstTime(request, visit));
}

web::Response PostLeads(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    NameLeadsCommand command{.seen = site::SeenVersion(request), .named = {}};
    command.named.leads = AllOf(request, "leads");
    command.named.allegation_leads = AllOf(request, "allegation_leads");
    command.named.look_within = static_cast<int>(answers.Of(kLookWithinAsked));
    command.named.answer_within = static_cast<int>(answers.Of(kAnswerWithinAsked));
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowLeads,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(NameLeads(work, command));
            return site::Receipt{kPage, "It is saved who looks after safeguarding concerns"};
        }
    );
}

}  // namespace alongside::safeguarding

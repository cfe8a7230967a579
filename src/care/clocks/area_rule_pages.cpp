// From the addresses of an area's rules to the pages and use cases.
// SPDX-License-Identifier: MIT
#include "care/clocks/area_rule_pages.h"

#include <string>
#include <utility>

#include "care/clocks/area_rule_view.h"
#include "care/clocks/clock_questions.h"
#include "care/clocks/clock_store.h"
#include "care/clocks/clocks_jobs.h"
#include "care/clocks/recalculate_deadlines.h"
#include "care/clocks/set_area_rules.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/jobs/job_store.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::clocks {
namespace {

using identity::Permission;

const html::Url kPage("/admin/rules");

html::Url At(std::string_view part, const std::string& which) {
    return html::Url(kPage).Segment(part).Segment(which);
}

Result<AreaRules> FindRules(const identity::View& view) {
    TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageArea));
    return RulesOf(RuleSettingsOf(view.tables, scope.area()));
}

const deadlines::Rule* FindRule(const AreaRules& rules, std::string_view name) {
    for (const auto& set : rules.book.sets)
        for (const auto& rule : set.rules)
            if (rule.name == name) return &rule;
    return nullptr;
}

Error NoSuch() {
    return {Fault::kNotFound, "There is no such rule"};
}

web::Response ShowTerm(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const AreaRules rules, FindRules(view));
        const std::string name(request.Parameter("rule"));
        const auto* rule = FindRule(rules, name);
        if (rule == nullptr || rule->standing != deadlines::Standing::kLocalDefault)
            return NoSuch();
        const auto frame =
            site::FrameOf(visit, "Your area’s setting", At("terms", name), kPage, sent);
        return site::FormPage{"Your area’s setting", kPage, TermForm(frame, *rule)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowAdoption(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const AreaRules rules, FindRules(view));
        const std::string name(request.Parameter("set"));
        const auto* set = rules.book.Find(name);
        if (set == nullptr) return NoSuch();
        const auto frame = site::FrameOf(visit, "", At("sets", name), kPage, sent);
        return site::FormPage{"From when rules count", kPage, AdoptionForm(frame, *set)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// The calendar as it would be published: the last that was, or the one that came with the program.
std::string TextOf(const std::vector<RuleSetting>& said, const AreaRules& rules) {
    for (auto it = said.rbegin(); it != said.rend(); ++it)
        if (it->what == RuleSetting::What::kCalendar) return it->value;
    const auto& calendar = rules.book.calendar;
    std::string text = "version = \"" + calendar.version + "\"\nfrom = " + ToText(calendar.first) +
                       "\nto = " + ToText(calendar.last) +
                       "\nsource = \"https://www.gov.uk/bank-holidays\"\nholidays = [\n";
    for (const Date day : calendar.holidays) text += "  " + ToText(day) + ",\n";
    return text + "]\n";
}

web::Response ShowHolidays(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const AreaRules rules, FindRules(view));
        const auto said = RuleSettingsOf(view.tables, view.actor.area);
        const auto frame =
            site::FrameOf(visit, "", html::Url(kPage).Segment("holidays"), kPage, sent);
        return site::FormPage{"Bank holidays", kPage, HolidaysForm(frame, TextOf(said, rules))};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

void AddWaiting(const jobs::Job& job, Instant now, RecalculationView& shown) {
    using Now = RecalculationView::Now;
    const RecalculationProgress come = ReadProgress(job.progress);
    shown.so_far = {come.looked_at, come.moved};
    const bool at_work = job.lease_until > now;
    if (!at_work && !job.problem.empty())
        shown.now = Now::kTriedLater;
    else if (at_work || !job.progress.empty())
        shown.now = Now::kAtWork;
    else if (job.not_before <= now)
        shown.now = Now::kWaiting;
}

RecalculationView HowItStands(const identity::View& view, const identity::Scope& area) {
    RecalculationView shown;
    for (const jobs::Job& job : jobs::JobStore(view.tables, area).OfKind(kWorkOutDueDates)) {
        const RecalculationProgress come = ReadProgress(job.progress);
        if (job.state == jobs::JobState::kWaiting) AddWaiting(job, view.now, shown);
        if (job.state == jobs::JobState::kFailed) shown.failed = job.ended;
        if (job.state != jobs::JobState::kDone) continue;
        shown.done = job.ended;
        shown.found = {come.looked_at, come.moved};
    }
    return shown;
}

}  // namespace

web::Response GetAreaRules(const web::Request& /*request*/, site::Visit& visit) {
    const auto found = visit.Show([](const identity::View& view) -> Result<AreaRulesView> {
        TRY_ASSIGN(AreaRules rules, FindRules(view));
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        return AreaRulesView{std::move(rules), view.today, kPage, HowItStands(view, area), {}};
    });
    if (!found) return visit.Refuse(found.error());
    AreaRulesView page = *found;
    page.hidden = {visit.CsrfField()};
    return visit.Page(
        {.title = "Dates and times",
         .before = nhsuk::BackLink{.href = html::Url("/admin")},
         .content = AreaRulesPage(page)}
    );
}

web::Response GetTerm(const web::Request& request, site::Visit& visit) {
    return ShowTerm(request, visit, site::FirstTime(request, visit));
}

web::Response PostTerm(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const TermChosen chosen = {
        .rule = std::string(request.Parameter("rule")),
        .whom = answers.Text("whom", {.required = "Choose for whom it holds", .label = "For whom"}),
        .term = answers.Of(kTermAsked),
        .from = answers.Of(kTermFromAsked),
        .reason = answers.Of(kRuleReasonAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowTerm,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(ChooseTerm(work, chosen));
            return site::Receipt{kPage, "The setting was saved"};
        }
    );
}

web::Response GetAdoption(const web::Request& request, site::Visit& visit) {
    return ShowAdoption(request, visit, site::FirstTime(request, visit));
}

web::Response PostAdoption(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RuleSetAdopted adopted = {
        .set = std::string(request.Parameter("set")),
        .from = answers.IfAny(kAdoptedFromAsked),
        .reason = answers.Of(kRuleReasonAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAdoption,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(AdoptRuleSet(work, adopted));
            return site::Receipt{kPage, "The day was saved"};
        }
    );
}

web::Response GetHolidays(const web::Request& request, site::Visit& visit) {
    return ShowHolidays(request, visit, site::FirstTime(request, visit));
}

web::Response PostHolidays(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const PublishCalendarCommand command = {answers.Of(kHolidaysAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowHolidays,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(PublishCalendar(work, command));
            return site::Receipt{kPage, "The bank holidays were saved"};
        }
    );
}

web::Response PostRecalculation(const web::Request& /*request*/, site::Visit& visit) {
    const auto asked = visit.site().runner.Change(visit.actor(), &RequestRecalculation);
    if (!asked) return visit.Refuse(asked.error());
    return visit.Go({kPage, "Every date is being worked out again"});
}

}  // namespace alongside::clocks

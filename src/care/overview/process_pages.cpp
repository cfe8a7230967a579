// From the addresses of the process monitor to its pages.
// SPDX-License-Identifier: MIT
#include "care/overview/process_pages.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "care/clocks/api.h"
#include "care/consents/api.h"
#include "care/keyworking/api.h"
#include "care/overview/person_record_pages.h"
#include "care/overview/process_view.h"
#include "care/overview/standing_view.h"
#include "care/people/api.h"
#include "care/reviews/api.h"
#include "care/risk/api.h"
#include "care/today/api.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"

namespace alongside::overview {
namespace {

using identity::Permission;
using people::PersonOf;

constexpr int kPeopleAtOnce = 50;

const html::Url kMonitor("/register/processes");

today::FirstDue ReadAfter(const web::Request& request) {
    today::FirstDue after;
    if (const auto day = ParseDate(request.query.Get("after"))) {
        after.due_on = *day;
        after.person = people::PersonId(std::string(request.query.Get("after-person")));
    }
    return after;
}

AskedFor AskedBy(const clocks::Clock& clock) {
    using Became = AskedFor::Became;
    const bool done = clock.ending == clocks::DeadlineEnding::kFulfilled;
    return {
        .rule = clock.rule,
        .due_on = clock.due_on,
        .has_more_time = clock.extended_because.has_value(),
        .became = clock.IsOpen() ? Became::kOpen
                  : done         ? Became::kDone
                                 : Became::kFellAway,
        .ended_on = clock.ended_on.value_or(Date{})};
}

AskedFor AskedBy(const risk::Duty& duty) {
    using Became = AskedFor::Became;
    const bool fell_away = duty.ending == risk::DutyEnding::kNoLongerDue;
    return {
        .rule = std::string(NameOf(duty.kind)),
        .due_on = duty.due_on,
        .became = duty.IsOpen() ? Became::kOpen
                  : fell_away   ? Became::kFellAway
                                : Became::kDone,
        .ended_on = duty.ended_on.value_or(Date{})};
}

// What was asked first: the register, or else keyworking, or sharing.
consents::Stands FirstAsked(const consents::ConsentState& state) {
    const auto asked = [](const consents::Stands& stands) {
        return stands.standing != consents::Standing::kNotAsked;
    };
    if (asked(state.on_register)) return state.on_register;
    if (asked(state.keyworking)) return state.keyworking;
    const auto shared = std::ranges::find_if(state.sharing, asked);
    return shared != state.sharing.end() ? *shared : consents::Stands();
}

// What a birthday changes is told by `again_on`.
ConsentGiven ConsentOf(
    const std::vector<consents::Consent>& said,
    std::optional<Date> again_on,
    int told_before,
    Date today
) {
    const auto stands = FirstAsked(consents::StateOn(said, kForever, today));
    return {stands.standing, stands.since, again_on, told_before};
}

ConsentGiven ConsentNow(
    const identity::View& view,
    const identity::Scope& person,
    const std::vector<consents::Consent>& said
) {
    const auto again = consents::FindNextAsking(view.tables, person, view.today);
    const auto on = again ? std::optional(again->on) : std::nullopt;
    const auto told_before = again ? static_cast<int>((again->on - again->ask_from).count()) : 0;
    return ConsentOf(said, on, told_before, view.today);
}

// The reviews of the EHC plan that were held, and the one that is due.
void AddEhcReviews(
    std::vector<AskedFor>& asked, const identity::View& view, const identity::Scope& person
) {
    const auto who = people::PersonStore(view.tables, person).Get();
    if (!who || !who->details.ehcp_from) return;
    const auto context = keyworking::EhcReviewStore(view.tables, person)
                             .Context({who->details.ehcp_from, who->details.ehcp_to}, view.today);
    const auto add = [&](AskedFor::Became became, Date on) {
        asked.push_back(
            {.rule = std::string(kEhcPlanReview), .due_on = on, .became = became, .ended_on = on}
        );
    };
    for (const keyworking::EhcReview& review : context.reviews)
        add(AskedFor::Became::kDone, review.held_on);
    if (who->details.date_of_death) return;
    if (const auto next = keyworking::NextEhcReview(context))
        add(AskedFor::Became::kOpen, next->by);
}

std::array<ProcessLine, kProcesses> LinesOf(
    const identity::View& view, const identity::Scope& person, const ConsentGiven& consent
) {
    std::vector<AskedFor> asked;
    for (const clocks::Clock& clock : clocks::ClockStore(view.tables, person).List())
        asked.push_back(AskedBy(clock));
    for (const risk::Duty& duty : risk::RiskStore(view.tables, person).Duties())
        asked.push_back(AskedBy(duty));
    AddEhcReviews(asked, view, person);
    return ProcessesOf(asked, consent, view.today);
}

Result<ProcessGridView> FindGrid(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewRegister));
    const today::FirstDue after = ReadAfter(request);
    const int told_before = consents::AskAgainDaysOn(view.tables, area, view.today);
    auto due = today::ListMostOverdue(
        view.tables, area, after, view.today + std::chrono::days(told_before), kPeopleAtOnce + 1
    );
    ProcessGridView found{
        .rows = {}, .more = {}, .first_page = after.person.empty(), .today = view.today};
    if (due.size() > kPeopleAtOnce) {
        due.pop_back();
        found.more = kMonitor;
        found.more.Query("after", ToText(due.back().due_on))
            .Query("after-person", due.back().person.value);
    }
    for (const today::FirstDue& each : due) {
        const auto scope = view.policy.Allow(view.actor, Permission::kViewRegister, each.person);
        if (!scope) continue;
        const auto said = consents::ConsentStore(view.tables, *scope).List();
        found.rows.push_back(
            {each.name.Reveal(),
             people::PageOf(each.person).Segment("journey"),
             LinesOf(view, *scope, ConsentOf(said, each.consent_due_on, told_before, view.today))}
        );
    }
    return found;
}

// Where two episodes overlap, which only an import brings, the later is drawn from the end of the
// earlier.
std::vector<patterns::StripSegment> SupportOf(const PersonRecord& record) {
    std::vector<Period> periods;
    for (const keyworking::Episode& episode : record.episodes)
        if (episode.kind == keyworking::EpisodeKind::kKeyworking) periods.push_back(episode.Open());
    std::ranges::sort(periods, {}, &Period::from);
    std::vector<patterns::StripSegment> segments;
    Date drawn_to = DateOf(1900, 1, 1);
    for (Period period : periods) {
        period.from = std::max(period.from, drawn_to);
        if (period.to <= period.from) continue;
        drawn_to = period.to;
        segments.push_back(
            {.period = period,
             .label = "Keyworking",
             .colour = patterns::Tone::kPurple,
             .shape = patterns::Shape::kBar}
        );
    }
    return segments;
}

void AddRegister(std::vector<JourneyStep>& steps, const PersonRecord& record) {
    for (const dsr::Stay& stay : record.stays) {
        steps.push_back({stay.referred_on, "Referred to the register"});
        if (stay.decided_on && stay.decision == dsr::Decision::kAccepted)
            steps.push_back({*stay.decided_on, "Accepted onto the register"});
        if (stay.decided_on && stay.decision == dsr::Decision::kDeclined)
            steps.push_back({*stay.decided_on, "Not accepted onto the register"});
        if (stay.removed_on) steps.push_back({*stay.removed_on, "Taken off the register"});
    }
    for (const dsr::GivenRating& rating : record.ratings)
        steps.push_back(
            {rating.rated_on,
             "Rated " + std::string(NameOf(rating.rating)) + ": " + rating.rationale}
        );
}

void AddSupport(std::vector<JourneyStep>& steps, const PersonRecord& record) {
    for (const keyworking::Episode& episode : record.episodes) {
        const std::string what =
            episode.kind == keyworking::EpisodeKind::kKeyworking ? "Keyworking" : "A consultation";
        steps.push_back({episode.opened_on, what + " began"});
        if (episode.closed_on) steps.push_back({*episode.closed_on, what + " ended"});
    }
    for (const admissions::Admission& stay : record.admissions) {
        steps.push_back({stay.admitted_on, "Admitted to " + stay.hospital});
        if (stay.discharged_on)
            steps.push_back({*stay.discharged_on, "Came home from " + stay.hospital});
    }
}

void AddReviews(
    std::vector<JourneyStep>& steps, const identity::View& view, const identity::Scope& person
) {
    for (const reviews::Review& review : reviews::ReviewStore(view.tables, person).List())
        if (review.held_on)
            steps.push_back({*review.held_on, WithCapital(reviews::KindInWords(review)) + " held"});
    for (const keyworking::EhcReview& review :
         keyworking::EhcReviewStore(view.tables, person).List())
        steps.push_back(
            {review.held_on,
             "EHC plan reviewed: " + std::string(keyworking::WordsOf(review.outcome))}
        );
}

void AddDuties(
    std::vector<JourneyStep>& steps, const identity::View& view, const identity::Scope& person
) {
    for (const risk::Duty& duty : risk::RiskStore(view.tables, person).Duties()) {
        if (duty.IsOpen() || duty.ending == risk::DutyEnding::kNoLongerDue) continue;
        const std::string what =
            duty.ending == risk::DutyEnding::kDecidedNot ? "Decided not to do: " : "Done: ";
        steps.push_back(
            {*duty.ended_on,
             what + std::string(risk::AskedBy(duty.kind)) + ", as the " +
                 std::string(NameOf(duty.rating)) + " rating asked"}
        );
    }
}

void AddConsents(std::vector<JourneyStep>& steps, const std::vector<consents::Consent>& said) {
    for (const consents::Consent& each : said)
        steps.push_back(
            {each.decided_on,
             (each.kind == consents::Consent::Kind::kTakenBack ? "Took consent back: "
                                                               : "Asked about consent: ") +
                 consents::GiverInWords(each)}
        );
}

struct FoundJourney {
    people::PersonId person;
    JourneyView page;
};

Result<FoundJourney> FindJourney(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(view, Permission::kViewPerson, PersonOf(request))
    );
    const identity::Scope& scope = subject.scope;
    TRY_ASSIGN(const PersonRecord record, ReadPersonNow(view, scope));
    const auto said = consents::ConsentStore(view.tables, scope).List();
    FoundJourney found{
        scope.stream(),
        {.name = subject.name,
         .page = people::PageOf(scope.stream()),
         .processes = LinesOf(view, scope, ConsentNow(view, scope, said)),
         .standing = SegmentsOf(StandingHistory(FactsOf(record), view.today)),
         .support = SupportOf(record),
         .steps = {},
         .today = view.today}};
    std::vector<JourneyStep>& steps = found.page.steps;
    AddRegister(steps, record);
    AddSupport(steps, record);
    AddReviews(steps, view, scope);
    AddDuties(steps, view, scope);
    AddConsents(steps, said);
    std::ranges::stable_sort(steps, std::ranges::greater(), &JourneyStep::on);
    return found;
}

web::Response GetMonitor(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindGrid(request, view); });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "processes");
    return visit.Page(
        {.title = "Processes",
         .before = nhsuk::BackLink{.text = "Register", .href = html::Url("/register")},
         .content = ProcessGrid(*found),
         .width = site::Frame::Width::kWide}
    );
}

web::Response GetJourney(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindJourney(request, view); });
    if (!found) return visit.Refuse(found.error());
    if (found->person != PersonOf(request))
        return web::Redirect(html::Url(found->page.page).Segment("journey").view());
    visit.NoteAccess(found->person, "journey");
    return visit.Page(
        {.title = "Journey",
         .before = nhsuk::BackLink{.href = found->page.page},
         .content = JourneyPage(found->page),
         .width = site::Frame::Width::kWide}
    );
}

}  // namespace

std::span<const site::Route> ProcessRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /register/processes", Permission::kViewRegister, &GetMonitor},
        {"GET /people/{person}/journey", Permission::kViewPerson, &GetJourney},
    });
    return kRoutes;
}

}  // namespace alongside::overview

// From a person's record to the facts that deadlines are worked out from, and back to the record.
// SPDX-License-Identifier: MIT
#include "care/clocks/conclude_deadlines.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>

#include "care/admissions/api.h"
#include "care/clocks/clock_store.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/reviews/api.h"
#include "platform/journal/codec.h"

namespace alongside::clocks {
namespace {

using deadlines::Deadline;
using identity::Scope;
using journal::Fact;

constexpr std::array<std::string_view, 3> kRegisterRules = {
    "triage", "rating-review", "keyworker-named"};
// Not something to be done by a day, but how long a rating stays red: see `FindRedUntil`.
constexpr std::string_view kNothingToDo = "red-after-discharge";

enum class Group { kRegister, kReviews };

Group GroupOf(std::string_view rule) {
    const bool found = std::ranges::find(kRegisterRules, rule) != kRegisterRules.end();
    return found ? Group::kRegister : Group::kReviews;
}

// The record as deadlines look at it.
struct Record {
    Scope scope;
    Date today;
    people::Person person;
    const AreaRules& rules;
    std::vector<Clock> open;

    const std::optional<Date>& died() const { return person.details.date_of_death; }
};

std::optional<Record> ReadRecord(
    const db::Reader& tables,
    const AreaRules& rules,
    const AreaId& area,
    const StreamId& stream,
    Instant now
) {
    const Scope scope = identity::Policy::ForDerivation(area, stream);
    auto person = people::PersonStore(tables, scope).Get();
    if (!person) return std::nullopt;
    auto open = ClockStore(tables, scope).Open();
    return Record{scope, ToLocal(now).day, *std::move(person), rules, std::move(open)};
}

std::vector<Fact> FactsOf(
    const Record& record, Group group, std::vector<Deadline> wanted, const EndingOf& ending_of
) {
    std::vector<Clock> open = record.open;
    std::erase_if(open, [&](const Clock& clock) { return GroupOf(clock.rule) != group; });
    std::erase_if(wanted, [](const Deadline& each) { return each.rule == kNothingToDo; });
    if (record.died()) wanted.clear();
    const auto ending = [&](const Clock& clock) {
        return record.died() ? Ending{DeadlineEnding::kDied, *record.died()} : ending_of(clock);
    };
    std::vector<Fact> facts;
    for (const ClockChange& change : MoveClocks(open, wanted, ending))
        facts.push_back(std::visit([](const auto& e) { return journal::Encode(e); }, change));
    return facts;
}

// A count of working days that leaves the calendar gives no day: the administrator's page says that
// the calendar ends.
std::vector<Deadline> AllOf(const Result<std::vector<Deadline>>& wanted) {
    return wanted ? *wanted : std::vector<Deadline>();
}

// --- round the register ---

deadlines::TermFor TermForOf(dsr::Rating rating) {
    switch (rating) {
        case dsr::Rating::kRed:
            return deadlines::TermFor::kRed;
        case dsr::Rating::kAmber:
            return deadlines::TermFor::kAmber;
        case dsr::Rating::kGreen:
            return deadlines::TermFor::kGreen;
    }
    return deadlines::TermFor::kAll;
}

struct RegisterRecord {
    std::vector<dsr::Stay> stays;
    std::vector<dsr::GivenRating> ratings;
    std::vector<keyworking::Allocation> allocations;
};

// Since when the latest ratings have been red or amber without a green one between.
std::optional<Date> AtRiskSince(const std::vector<dsr::GivenRating>& ratings, Date today) {
    std::optional<Date> since;
    for (const dsr::GivenRating& rating : ratings) {
        if (rating.rated_on > today) break;
        if (rating.rating == dsr::Rating::kGreen)
            since.reset();
        else if (!since)
            since = rating.rated_on;
    }
    return since;
}

std::optional<Date> WithoutLeadSince(
    const RegisterRecord& record, const Period& on_register, Date today
) {
    auto since = AtRiskSince(record.ratings, today);
    if (!since || keyworking::LeadOn(record.allocations, today)) return std::nullopt;
    since = std::max(*since, on_register.from);
    for (const keyworking::Allocation& part : record.allocations)
        if (part.role == keyworking::AllocationRole::kLead && part.to)
            since = std::max(*since, *part.to);
    return since;
}

deadlines::ServiceFacts ServiceFactsOf(const RegisterRecord& record, Date today) {
    deadlines::ServiceFacts facts;
    for (const dsr::Stay& stay : record.stays) {
        if (stay.decision == dsr::Decision::kPending) facts.referred_on = stay.referred_on;
        if (!stay.OnRegister().Contains(today)) continue;
        if (const auto rating = dsr::RatingOn(record.ratings, today))
            facts.rating = {TermForOf(rating->rating), rating->rated_on};
        facts.without_lead_since = WithoutLeadSince(record, stay.OnRegister(), today);
    }
    return facts;
}

Ending EndingOfRegister(const RegisterRecord& record, const Clock& clock, Date today) {
    if (clock.rule == "triage")
        for (const dsr::Stay& stay : record.stays)
            if (stay.referred_on == clock.starts_on && stay.decided_on)
                return {DeadlineEnding::kFulfilled, *stay.decided_on};
    if (clock.rule == "keyworker-named")
        if (const auto lead = keyworking::LeadOn(record.allocations, today))
            return {DeadlineEnding::kFulfilled, lead->from};
    return {DeadlineEnding::kNoLongerDue, today};
}

// --- round hospital and reviews ---

struct ReviewRecord {
    std::vector<admissions::Admission> admissions;
    std::vector<reviews::Review> reviews;
    std::vector<reviews::RootCause> root_causes;
    std::vector<admissions::OversightVisit> visits;
    std::vector<admissions::LegalStatusChange> legal_statuses;
};

deadlines::ReviewKind KindOf(reviews::ReviewKind kind) {
    return EnumNamed<deadlines::ReviewKind>(NameOf(kind)).value();
}

deadlines::Security SecurityOf(const std::optional<admissions::Security>& secure) {
    if (!secure) return deadlines::Security::kNone;
    return EnumNamed<deadlines::Security>(NameOf(*secure)).value();
}

// The latest spell: its days, how secure its last ward is, and since when they were liable to
// detention.
void SayStay(
    const ReviewRecord& known, const std::optional<Date>& died, deadlines::StayFacts& facts
) {
    std::vector<admissions::AdmissionPeriod> periods;
    for (std::size_t i = 0; i < known.admissions.size(); ++i)
        periods.push_back({known.admissions[i].InHospital(), i});
    const auto spells = admissions::MergeSpells(periods, died);
    if (spells.empty()) return;
    const admissions::Spell& last = spells.back();
    std::vector<admissions::Admission> wards;
    for (std::size_t i = last.first; i < last.last; ++i)
        wards.push_back(known.admissions[periods[i].index]);
    facts.admitted = last.when.from;
    if (last.when.to != kForever) facts.discharged = last.when.to;
    facts.security = SecurityOf(wards.back().secure);
    facts.applicable_day = admissions::ApplicableDay(wards, known.legal_statuses);
}

bool IsHeld(const ReviewRecord& known, const admissions::AdmissionId& admission) {
    return std::ranges::any_of(known.admissions, [&](const admissions::Admission& each) {
        return each.id == admission;
    });
}

deadlines::StayFacts StayFactsOf(const Record& record, const ReviewRecord& known) {
    const people::DetailsRecorded& who = record.person.details;
    deadlines::StayFacts facts = {.born = who.date_of_birth, .admitted = kForever};
    if (who.ehcp_from) facts.ehc_plans.push_back({*who.ehcp_from, who.ehcp_to.value_or(kForever)});
    SayStay(known, record.died(), facts);
    for (const admissions::OversightVisit& visit : known.visits)
        if (IsHeld(known, visit.admission)) facts.oversight_visits.push_back(visit.visited_on);
    for (const reviews::Review& review : known.reviews)
        if (review.status == reviews::ReviewStatus::kHeld && review.held_on)
            facts.reviews.push_back({KindOf(review.kind), *review.held_on, review.id.value});
    return facts;
}

// When a review that counts was held on a day or later; the first of them.
template <class Counts>
std::optional<Date> FirstHeld(const ReviewRecord& known, Date from, const Counts& counts) {
    std::optional<Date> first;
    for (const reviews::Review& review : known.reviews) {
        if (review.status != reviews::ReviewStatus::kHeld || !review.held_on) continue;
        if (*review.held_on < from || !counts(review)) continue;
        if (!first || *review.held_on < *first) first = review.held_on;
    }
    return first;
}

bool IsOfInpatients(const reviews::Review& review) {
    return review.kind == reviews::ReviewKind::kPostAdmission ||
           review.kind == reviews::ReviewKind::kInpatient;
}
bool IsCetr(const reviews::Review& review) {
    return review.kind != reviews::ReviewKind::kLaep;
}

const reviews::Review* FindReview(const ReviewRecord& known, std::string_view id) {
    const auto it =
        std::ranges::find(known.reviews, id, [](const auto& each) { return each.id.value; });
    return it == known.reviews.end() ? nullptr : &*it;
}

// The day on which what a rule asks for was done, where the record says so; the rules themselves
// know only admissions, reviews and visits.
std::optional<Date> DoneOn(
    const ReviewRecord& known, std::string_view rule, Date starts_on, std::string_view about
) {
    const reviews::Review* review = FindReview(known, about);
    if (rule == "review-report" || rule == "statutory-report")
        return review != nullptr ? review->report_sent_on : std::nullopt;
    if (rule == "review-pack") return review != nullptr ? review->pack_sent_on : std::nullopt;
    if (rule == "laep-follow-up") return FirstHeld(known, starts_on, IsCetr);
    if (rule == "post-admission-review" || rule == "first-statutory-meeting")
        return FirstHeld(known, starts_on, IsOfInpatients);
    if (rule == "admission-without-review")
        for (const reviews::RootCause& found : known.root_causes)
            if (found.held_on >= starts_on) return found.held_on;
    return std::nullopt;
}

deadlines::ServiceFacts PacksOf(const ReviewRecord& known) {
    deadlines::ServiceFacts facts;
    for (const reviews::Review& review : known.reviews)
        if (review.status == reviews::ReviewStatus::kPlanned && review.planned_on &&
            !review.pack_sent_on)
            facts.packs_to_send.push_back({review.id.value, *review.planned_on});
    return facts;
}

std::vector<Deadline> WantedOf(const Record& record, const ReviewRecord& known) {
    const auto sets = record.rules.InForce();
    const auto& book = record.rules.book;
    auto wanted =
        AllOf(deadlines::OpenDeadlines(book, sets, StayFactsOf(record, known), record.today));
    std::erase_if(wanted, [&](const Deadline& each) {
        return DoneOn(known, each.rule, each.starts_on, each.about).has_value();
    });
    const auto packs = AllOf(deadlines::OpenServiceDeadlines(book, sets, PacksOf(known)));
    wanted.insert(wanted.end(), packs.begin(), packs.end());
    return wanted;
}

std::vector<Fact> RegisterFacts(const db::Reader& tables, const Record& record) {
    const dsr::RegisterStore on_register(tables, record.scope);
    const RegisterRecord known = {
        on_register.Stays(),
        on_register.Ratings(),
        keyworking::KeyworkingStore(tables, record.scope).Allocations()};
    const auto wanted = AllOf(deadlines::OpenServiceDeadlines(
        record.rules.book, record.rules.InForce(), ServiceFactsOf(known, record.today)
    ));
    return FactsOf(record, Group::kRegister, wanted, [&](const Clock& clock) {
        return EndingOfRegister(known, clock, record.today);
    });
}

std::vector<Fact> ReviewFacts(const db::Reader& tables, const Record& record) {
    const reviews::ReviewStore held(tables, record.scope);
    ReviewRecord known = {
        .admissions = admissions::AdmissionStore(tables, record.scope).List(),
        .reviews = held.List(),
        .root_causes = held.RootCauses(),
        .visits = {},
        .legal_statuses = {}};
    if (!known.admissions.empty()) {
        const admissions::StayStore stays(tables, record.scope);
        known.visits = stays.OversightVisits();
        known.legal_statuses = stays.LegalStatusChanges();
    }
    const auto ending = [&](const Clock& clock) -> Ending {
        if (const auto done = DoneOn(known, clock.rule, clock.starts_on, clock.about))
            return {DeadlineEnding::kFulfilled, *done};
        return {DeadlineEnding::kNoLongerDue, record.today};
    };
    return FactsOf(record, Group::kReviews, WantedOf(record, known), ending);
}

using FactsFrom = std::vector<Fact> (*)(const db::Reader&, const Record&);

std::vector<Fact> Conclude(
    const db::Reader& tables,
    const AreaId& area,
    const StreamId& person,
    Instant now,
    FactsFrom facts_from
) {
    const AreaRules rules = RulesOf(RuleSettingsOf(tables, area));
    const auto record = ReadRecord(tables, rules, area, person, now);
    if (!record) return {};
    return facts_from(tables, *record);
}

}  // namespace

std::vector<Fact> ConcludeRegister(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
) {
    return Conclude(tables, area, person, now, &RegisterFacts);
}

std::vector<Fact> ConcludeReviews(
    const db::Reader& tables, const AreaId& area, const StreamId& person, Instant now
) {
    return Conclude(tables, area, person, now, &ReviewFacts);
}

std::vector<Fact> ConcludeAll(
    const db::Reader& tables,
    const AreaRules& rules,
    const AreaId& area,
    const StreamId& person,
    Instant now
) {
    const auto record = ReadRecord(tables, rules, area, person, now);
    if (!record) return {};
    auto facts = RegisterFacts(tables, *record);
    std::ranges::move(ReviewFacts(tables, *record), std::back_inserter(facts));
    return facts;
}

std::optional<Deadline> FindRedUntil(const db::Reader& tables, const Scope& person, Date today) {
    if (!dsr::IsOnRegister(dsr::RegisterStore(tables, person).Stays(), today)) return std::nullopt;
    const auto who = people::PersonStore(tables, person).Get();
    if (!who || who->details.date_of_death) return std::nullopt;
    ReviewRecord known;
    known.admissions = admissions::AdmissionStore(tables, person).List();
    if (known.admissions.empty()) return std::nullopt;
    deadlines::StayFacts facts = {.born = who->details.date_of_birth, .admitted = kForever};
    SayStay(known, std::nullopt, facts);
    const AreaRules rules = RulesOf(RuleSettingsOf(tables, person.area()));
    for (const Deadline& each :
         AllOf(deadlines::OpenDeadlines(rules.book, rules.InForce(), facts, today)))
        if (each.rule == kNothingToDo && each.due >= today) return each;
    return std::nullopt;
}

std::optional<Deadline> FindELearningDue(
    const db::Reader& tables, const Scope& area, Date started_on
) {
    const AreaRules rules = RulesOf(RuleSettingsOf(tables, area.area()));
    const auto due = AllOf(
        deadlines::OpenServiceDeadlines(rules.book, rules.InForce(), {.worker_started = started_on})
    );
    if (due.empty()) return std::nullopt;
    return due.front();
}

}  // namespace alongside::clocks

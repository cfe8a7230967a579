// What a stay in hospital comes to.
// SPDX-License-Identifier: MIT
#include "care/admissions/stay_story.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "care/admissions/legal_status.h"
#include "care/admissions/spell.h"
#include "platform/base/text.h"

namespace alongside::admissions {
namespace {

// s.125A(1) leaves out whoever is there informally (01), by s.4 before the second recommendation
// (04: it is recorded as another status once that came), s.5(2) and (4) (05, 06), s.135 and s.136
// (19, 20). Guardianship (35, 36) detains nobody in hospital; 98 and 99 say nothing of it, and
// another Act (32) is not this one.
constexpr std::array<std::string_view, 11> kNotCounted = {
    "01", "04", "05", "06", "19", "20", "32", "35", "36", "98", "99"};

Period DaysOfDelay(const Stay& stay, const Delay& delay, Date today) {
    const Date open_until = std::min(today, stay.admission.discharged_on.value_or(kForever));
    return {delay.from, std::min(delay.ended_on.value_or(open_until), open_until)};
}

// Periods in the order of their beginnings, each day counted once.
int CountDays(const std::vector<Period>& periods) {
    int count = 0;
    Date counted_to{};
    for (const Period& period : periods) {
        const Date from = std::max(period.from, counted_to);
        if (period.to <= from) continue;
        count += static_cast<int>((period.to - from).count());
        counted_to = period.to;
    }
    return count;
}

std::string Day(const char* before, Date day) {
    return before + InWords(day);
}

// Gathers the lines of a timeline.
class Story {
public:
    template <class Thing>
    void Tell(
        const Thing& thing,
        StayThing kind,
        Date on,
        const std::string& words,
        const std::string& detail = {}
    ) {
        lines_.push_back(
            {.on = on,
             .words = words,
             .detail = detail,
             .thing = kind,
             .record = thing.id,
             .version = thing.version}
        );
    }
    // What happened later to something told before: it is taken back with that.
    void Then(Date on, std::string words, std::string detail = {}) {
        lines_.push_back({.on = on, .words = std::move(words), .detail = std::move(detail)});
    }
    std::vector<Happening> LatestFirst() && {
        std::ranges::stable_sort(lines_, std::ranges::greater(), &Happening::on);
        return std::move(lines_);
    }
    std::vector<Happening> AsTold() && { return std::move(lines_); }

private:
    std::vector<Happening> lines_;
};

void TellStatusAndPlans(Story& story, const Stay& stay) {
    for (const LegalStatusChange& change : stay.statuses)
        story.Tell(
            change,
            StayThing::kLegalStatus,
            change.from,
            "Legal status became: " + std::string(LegalStatusInWords(change.code))
        );
    for (const PlannedDischarge& plan : PlansOf(stay.plans))
        story.Then(
            ToLocal(plan.recorded).day,
            plan.planned_on ? Day("Discharge planned for ", *plan.planned_on)
                            : std::string("No day planned for discharge any more"),
            plan.reason.value_or("")
        );
    for (const ReadyDay& ready : stay.ready)
        story.Tell(
            ready,
            StayThing::kReady,
            ready.ready_on,
            "Clinically ready to leave",
            ready.note.value_or("")
        );
}

void TellDelaysAndLeave(Story& story, const Stay& stay) {
    for (const Delay& delay : stay.delays) {
        const std::string why = std::string(InTheMiddle(delay.reason)) + ", for " + delay.owner;
        story.Tell(
            delay,
            StayThing::kDelay,
            delay.from,
            "Leaving is delayed: " + why + " to solve",
            delay.note.value_or("")
        );
        if (delay.ended_on) story.Then(*delay.ended_on, "Delay solved: " + why);
    }
    for (const Leave& leave : stay.leave) {
        story.Tell(
            leave,
            StayThing::kLeave,
            leave.from,
            "Went on leave" + (leave.due_back_on ? Day(", due back on ", *leave.due_back_on) : ""),
            leave.note.value_or("")
        );
        if (leave.back_on) story.Then(*leave.back_on, "Back from leave");
    }
}

void TellOversight(Story& story, const Stay& stay) {
    for (const OversightVisit& visit : stay.visits)
        story.Tell(
            visit,
            StayThing::kVisit,
            visit.visited_on,
            "Visited by " + visit.visitor + ": " + std::string(InTheMiddle(visit.safe)),
            visit.seen
        );
    for (const AdvocateOffer& offer : stay.advocates)
        story.Tell(
            offer,
            StayThing::kAdvocate,
            offer.offered_on,
            "Offered " + std::string(InTheMiddle(offer.kind)),
            (offer.answered_on ? Day("On ", *offer.answered_on) + " " : "") +
                std::string(InTheMiddle(offer.answer))
        );
    for (const Restriction& restriction : stay.restrictions) {
        const std::string kind(InTheMiddle(restriction.kind));
        story.Tell(
            restriction,
            StayThing::kRestriction,
            restriction.from,
            "Report of " + kind +
                (restriction.to ? Day(" until ", *restriction.to) : ", which goes on"),
            restriction.note
        );
        if (restriction.reviewed_on)
            story.Then(
                *restriction.reviewed_on,
                "Review of " + kind + " from " + InWords(restriction.from),
                restriction.outcome.value_or("")
            );
    }
}

// Without a day of their own: they stand beside the timeline, and are taken back from there.
void TellWhatHolds(Story& story, const Stay& stay) {
    const Date day = stay.admission.admitted_on;
    if (stay.responsibility)
        story.Tell(
            *stay.responsibility,
            StayThing::kResponsibility,
            day,
            stay.responsibility->commissioner + " is responsible for the stay"
        );
    if (stay.aftercare)
        story.Tell(
            *stay.aftercare,
            StayThing::kAftercare,
            day,
            stay.aftercare->entitled ? "Entitled to section 117 aftercare"
                                     : "Not entitled to section 117 aftercare"
        );
    if (stay.plan)
        story.Tell(
            *stay.plan,
            StayThing::kDischargePlan,
            day,
            "To leave for " + std::string(InTheMiddle(stay.plan->destination))
        );
    for (const DischargeNeed& need : stay.needs)
        story.Tell(
            need,
            StayThing::kDischargeNeed,
            day,
            "Needed before leaving, from " + need.agency + ": " + need.what
        );
}

void TellDays(Story& story, const Stay& stay) {
    TellStatusAndPlans(story, stay);
    TellDelaysAndLeave(story, stay);
    TellOversight(story, stay);
}

}  // namespace

std::string LegalStatusOn(
    const Admission& admission, std::span<const LegalStatusChange> changes, Date day
) {
    const LegalStatusChange* latest = nullptr;
    for (const LegalStatusChange& change : changes) {
        if (change.admission != admission.id || change.from > day) continue;
        const auto order = [](const LegalStatusChange& each) {
            return std::tie(each.from, each.id);
        };
        if (latest == nullptr || order(*latest) < order(change)) latest = &change;
    }
    return latest == nullptr ? admission.legal_status : latest->code;
}

bool IsLiableToDetention(std::string_view code) {
    return IsLegalStatus(code) && std::ranges::find(kNotCounted, code) == kNotCounted.end();
}

std::optional<Date> ApplicableDay(
    std::span<const Admission> admissions, std::span<const LegalStatusChange> changes
) {
    std::optional<Date> first;
    const auto detained_from = [&](std::string_view code, Date day) {
        if (IsLiableToDetention(code) && (!first || day < *first)) first = day;
    };
    for (const Admission& admission : admissions) {
        detained_from(
            LegalStatusOn(admission, changes, admission.admitted_on), admission.admitted_on
        );
        for (const LegalStatusChange& change : changes)
            if (change.admission == admission.id) detained_from(change.code, change.from);
    }
    return first;
}

std::vector<PlannedDischarge> PlansOf(const std::vector<PlannedDischarge>& recorded) {
    std::vector<PlannedDischarge> plans;
    std::optional<Date> held;
    for (const PlannedDischarge& plan : recorded) {
        if (plan.planned_on == held) continue;
        held = plan.planned_on;
        plans.push_back(plan);
    }
    return plans;
}

int CountMoves(const std::vector<PlannedDischarge>& recorded) {
    const auto plans = PlansOf(recorded);
    return plans.empty() ? 0 : static_cast<int>(plans.size()) - 1;
}

const Delay* RunningDelay(const Stay& stay) {
    const auto running =
        std::ranges::find_if(stay.delays, [](const Delay& delay) { return !delay.ended_on; });
    return running == stay.delays.end() ? nullptr : &*running;
}

DelayedDays CountDelayedDays(const Stay& stay, Date today) {
    DelayedDays days;
    std::vector<Period> all;
    std::map<std::string, std::vector<Period>> by_owner;
    for (const Delay& delay : stay.delays) {
        const Period period = DaysOfDelay(stay, delay, today);
        all.push_back(period);
        by_owner[delay.owner].push_back(period);
    }
    days.all = CountDays(all);
    for (const auto& [owner, periods] : by_owner) days.by_owner[owner] = CountDays(periods);
    return days;
}

int DaysOf(const Period& period, Date today) {
    return static_cast<int>(
        (std::max(period.from, std::min(period.to, today)) - period.from).count()
    );
}

SpellOfStay FindSpell(
    const std::vector<Admission>& admissions,
    const AdmissionId& admission,
    const std::optional<Date>& died,
    int readmission_days
) {
    std::vector<AdmissionPeriod> periods;
    periods.reserve(admissions.size());
    for (const Admission& each : admissions) periods.push_back({each.InHospital(), periods.size()});
    const std::vector<Spell> spells = MergeSpells(periods, died);
    SpellOfStay found;
    for (std::size_t at = 0; at < spells.size(); ++at) {
        found.when = spells[at].when;
        found.admissions.clear();
        for (std::size_t i = spells[at].first; i < spells[at].last; ++i)
            found.admissions.push_back(admissions[periods[i].index].id);
        if (std::ranges::find(found.admissions, admission) == found.admissions.end()) continue;
        if (at > 0) found.left_hospital_on = spells[at - 1].when.to;
        if (IsReadmission(spells, at, readmission_days))
            found.readmission = SpellOfStay::Readmission::kYes;
        break;
    }
    return found;
}

StaySummary SummaryOf(const Stay& stay, Date since) {
    StaySummary summary = {
        .admission = stay.admission.id,
        .hospital = stay.admission.hospital,
        .since = since,
        .legal_status = LegalStatusOn(stay.admission, stay.statuses, kForever),
        .planned_on = stay.admission.planned_discharge_on,
        .moved = CountMoves(stay.plans),
        .ready_on = {},
        .delay = {}};
    if (!stay.ready.empty()) summary.ready_on = stay.ready.back().ready_on;
    if (const Delay* delay = RunningDelay(stay))
        summary.delay = {{delay->from, delay->reason, delay->owner}};
    return summary;
}

std::vector<Happening> TimelineOf(const Stay& stay) {
    Story story;
    story.Then(stay.admission.admitted_on, "Admitted to " + stay.admission.hospital);
    TellDays(story, stay);
    if (stay.admission.discharged_on)
        story.Then(*stay.admission.discharged_on, "Left " + stay.admission.hospital);
    return std::move(story).LatestFirst();
}

std::optional<Happening> FindRecorded(const Stay& stay, const StayRecordId& record) {
    if (record.empty()) return std::nullopt;
    Story story;
    TellDays(story, stay);
    TellWhatHolds(story, stay);
    for (Happening& line : std::move(story).AsTold())
        if (line.record == record) return std::move(line);
    return std::nullopt;
}

std::vector<std::string> MissingFrom(std::span<const Stay> spell) {
    std::vector<std::string> missing;
    const auto say = [&](bool lacks, const char* words) {
        if (lacks) missing.emplace_back(words);
    };
    const auto none_has = [&](const auto& has) { return std::ranges::none_of(spell, has); };
    const Stay& now = spell.back();
    const bool there = !now.admission.discharged_on;
    say(none_has([](const Stay& stay) { return !stay.advocates.empty(); }),
        "No advocate has been offered yet.");
    say(none_has([](const Stay& stay) { return !stay.visits.empty(); }),
        "No oversight visit has been recorded yet.");
    say(none_has([](const Stay& stay) { return stay.responsibility.has_value(); }),
        "It is not recorded who is the responsible commissioner.");
    say(there && !now.admission.planned_discharge_on, "No day for leaving is planned yet.");
    say(there && none_has([](const Stay& stay) { return stay.plan.has_value(); }),
        "It is not recorded yet where they are to live when they leave.");
    say(none_has([](const Stay& stay) { return stay.aftercare.has_value(); }),
        "It is not recorded whether they get section 117 aftercare.");
    for (const Stay& stay : spell)
        for (const Restriction& restriction : stay.restrictions)
            if (!restriction.reviewed_on)
                missing.push_back(
                    "The " + std::string(InTheMiddle(restriction.kind)) + " from " +
                    InWords(restriction.from) + " has not been reviewed yet."
                );
    return missing;
}

}  // namespace alongside::admissions

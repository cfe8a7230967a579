// Compares what is open with what a rating asks for.
// SPDX-License-Identifier: MIT
#include "care/risk/duty.h"

#include <algorithm>
#include <utility>

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::risk {
namespace {

using std::chrono::days;

constexpr int kMostDays = 91;

struct Wanted {
    DutyKind kind{};
    RatedSince rated;
    int within = 0;
    Date due_on;
};

std::string CountedFrom(const Wanted& wanted) {
    return Counted(static_cast<std::size_t>(wanted.within), "day", "days") +
           " after the rating became " + std::string(NameOf(wanted.rated.rating));
}

bool IsSettledSince(const std::vector<Duty>& held, DutyKind kind, Date since) {
    return std::ranges::any_of(held, [&](const Duty& duty) {
        return duty.kind == kind && duty.IsSettled() && *duty.ended_on >= since;
    });
}

std::optional<Wanted> WantedOf(
    const std::vector<Duty>& held,
    const std::vector<DutySetting>& said,
    const DutyFacts& facts,
    DutyKind kind
) {
    if (!facts.rated) return std::nullopt;
    const RatedSince& rated = *facts.rated;
    const auto within = DaysFor(said, rated.rating, kind, rated.since);
    if (!within || IsSettledSince(held, kind, rated.since)) return std::nullopt;
    if (kind == DutyKind::kConsiderReview && facts.review_since) return std::nullopt;
    return Wanted{kind, rated, *within, rated.since + days(*within)};
}

RatingDutySet SetOf(const Wanted& wanted, DutyId id) {
    return {
        .id = std::move(id),
        .duty = wanted.kind,
        .rating = wanted.rated.rating,
        .starts_on = wanted.rated.since,
        .due_on = wanted.due_on,
        .counted = CountedFrom(wanted)};
}

RatingDutyEnded EndOf(const Duty& duty, const DutyFacts& facts) {
    RatingDutyEnded ended{
        .id = duty.id,
        .duty = duty.kind,
        .how = DutyEnding::kNoLongerDue,
        .ended_on = facts.today,
        .note = {}};
    if (duty.kind == DutyKind::kConsiderReview && facts.review_since) {
        ended.how = DutyEnding::kFulfilled;
        ended.ended_on = std::max(*facts.review_since, duty.starts_on);
        ended.note = "A review was asked for";
    } else if (!facts.rated) {
        ended.note = "They are not on the register, or not rated, any more";
    } else {
        ended.note = "The rating is " + std::string(NameOf(facts.rated->rating)) + " since " +
                     InWords(facts.rated->since);
    }
    return ended;
}

// Whether what is open stays as it is: it is the same rating and the same day, or it came with
// another rating and is due no later.
bool Stays(const Duty& open, const Wanted& wanted) {
    if (open.rating != wanted.rated.rating) return open.due_on <= wanted.due_on;
    return open.due_on == wanted.due_on && open.starts_on == wanted.rated.since;
}

void MoveKind(
    DutyKind kind,
    const std::vector<Duty>& held,
    const std::vector<DutySetting>& said,
    const DutyFacts& facts,
    std::vector<DutyChange>& changes
) {
    const auto wanted = WantedOf(held, said, facts, kind);
    const Duty* kept = nullptr;
    for (const Duty& duty : held) {
        if (duty.kind != kind || !duty.IsOpen()) continue;
        if (wanted && kept == nullptr)
            kept = &duty;
        else
            changes.emplace_back(EndOf(duty, facts));
    }
    if (!wanted || (kept != nullptr && Stays(*kept, *wanted))) return;
    changes.emplace_back(SetOf(*wanted, kept != nullptr ? kept->id : DutyId::New()));
}

}  // namespace

std::optional<int> DaysFor(
    const std::vector<DutySetting>& said, dsr::Rating rating, DutyKind duty, Date day
) {
    const DutySetting* holds = nullptr;
    for (const DutySetting& each : said) {
        if (each.rating != rating || each.duty != duty || each.from > day) continue;
        if (holds == nullptr || each.from >= holds->from) holds = &each;
    }
    return holds != nullptr ? holds->days : std::nullopt;
}

std::vector<DutyChange> MoveDuties(
    const std::vector<Duty>& held, const std::vector<DutySetting>& said, const DutyFacts& facts
) {
    std::vector<DutyChange> changes;
    for (const DutyKind kind : {DutyKind::kContact, DutyKind::kConsiderReview})
        MoveKind(kind, held, said, facts, changes);
    return changes;
}

Result<RatingDutyEnded> DecideSettling(
    const Duty& duty, Date ended_on, const std::string& note, Date today
) {
    // DUTY-1
    if (!duty.IsOpen()) return Error{Fault::kRefused, "This is not to be done any more", "DUTY-1"};
    FieldChecks checks;
    if (ended_on > today) checks.Add("ended_on", "The day must be today or in the past");
    if (ended_on < duty.starts_on)
        checks.Add("ended_on", "The day must not be before " + InWords(duty.starts_on));
    RatingDutyEnded ended{
        .id = duty.id,
        .duty = duty.kind,
        .how = duty.kind == DutyKind::kContact ? DutyEnding::kDone : DutyEnding::kDecidedNot,
        .ended_on = ended_on,
        .note = note};
    checks.Tidy(ended.note, "note", "The note");
    if (!ended.note) checks.Add("note", "Write what happened, or why not");
    return UnlessFaulty(std::move(ended), checks);
}

Result<DutyChosen> DecideDutySetting(DutyChosen chosen) {
    FieldChecks checks;
    if (chosen.days && (*chosen.days < 1 || *chosen.days > kMostDays))
        checks.Add("days", "Enter a number of days from 1 to " + std::to_string(kMostDays));
    checks.Require(chosen.reason, "reason", "The reason", "Enter who decided it, and where");
    return UnlessFaulty(std::move(chosen), checks);
}

std::string WhyDue(const Duty& duty) {
    return duty.counted + " on " + InWords(duty.starts_on);
}

}  // namespace alongside::risk

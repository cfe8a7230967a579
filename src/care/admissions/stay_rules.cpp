// The rules of what happens during a stay in hospital.
// SPDX-License-Identifier: MIT
#include "care/admissions/stay_rules.h"

#include <algorithm>
#include <utility>

#include "care/admissions/legal_status.h"
#include "care/admissions/stay_story.h"
#include "platform/base/field_checks.h"

namespace alongside::admissions {
namespace {

constexpr std::size_t kLongestText = 2'000;
constexpr int kMostMiles = 1'000;

// Everything that is wrong with what was typed, in the order of the form.
class Check {
public:
    Check(const Admission& admission, Date today) : admission_(admission), today_(today) {}

    void Say(const char* field, std::string message) { checks_.Add(field, std::move(message)); }
    Check& Words(std::string& text, const char* field, const char* called) {
        checks_.Tidy(text, field, called, kLongestText);
        return *this;
    }
    Check& Words(std::optional<std::string>& text, const char* field, const char* called) {
        checks_.Tidy(text, field, called, kLongestText);
        return *this;
    }
    Check& Needed(std::string& text, const char* field, const char* called, const char* missing) {
        checks_.Require(text, field, called, missing, kLongestText);
        return *this;
    }
    // A day that has been, while they were there.
    Check& Within(Date day, const char* field, const char* called) {
        const Date left = admission_.discharged_on.value_or(today_);
        if (day > today_)
            Say(field, std::string(called) + " must be today or in the past");
        else if (day < admission_.admitted_on || day > left)
            Say(field,
                std::string(called) + " must be while they were in hospital, from " +
                    InWords(admission_.admitted_on) + " to " + InWords(left));
        return *this;
    }
    Check& Past(Date day, const char* field, const char* called) {
        if (day > today_) Say(field, std::string(called) + " must be today or in the past");
        return *this;
    }
    Check& NotBefore(Date day, Date from, const char* field, const char* message) {
        if (day < from) Say(field, message);
        return *this;
    }
    bool IsSound() const { return checks_.fine(); }
    Error Invalid() && { return checks_.Refusal(); }

private:
    const Admission& admission_;
    Date today_;
    FieldChecks checks_;
};

Error Refused(std::string message, std::string rule) {
    return {Fault::kRefused, std::move(message), std::move(rule)};
}
Error ChangedMeanwhile() {
    return {Fault::kConflict, "Someone else changed this while you were writing"};
}

// The thing that a change is about, as its writer saw it.
template <class Thing>
Result<Thing> Find(const std::vector<Thing>& things, const StayRecordId& id, int seen) {
    const auto found = std::ranges::find(
        things, id, [](const Thing& thing) -> const auto& { return thing.id; }
    );
    if (found == things.end()) return Error{Fault::kNotFound, "There is no such thing"};
    if (found->version != seen) return ChangedMeanwhile();
    return *found;
}

// What is recorded once for a stay keeps its id, however often it is recorded.
template <class Thing, class Event>
Result<Event> InPlaceOf(const std::optional<Thing>& held, Event event, int seen) {
    if ((held ? held->version : 0) != seen) return ChangedMeanwhile();
    if (held) event.id = held->id;
    return event;
}

template <class Event>
Result<Event> Sound(Check&& check, Event&& event) {
    if (!check.IsSound()) return std::move(check).Invalid();
    return std::forward<Event>(event);
}

}  // namespace

Result<LegalStatusChanged> Decide(
    const Stay& stay, LegalStatusChanged event, const WrittenWith& with
) {
    Check check(stay.admission, with.today);
    if (!IsLegalStatus(event.code)) check.Say("code", "Choose a legal status");
    check.Within(event.from, "from", "The day of the change");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (LegalStatusOn(stay.admission, stay.statuses, event.from) == event.code)
        return Refused("That is their legal status on that day already", "ADM-4");
    return event;
}

Result<DischargePlanned> Decide(const Stay& stay, DischargePlanned event, const WrittenWith& with) {
    Check check(stay.admission, with.today);
    if (event.planned_on && *event.planned_on < with.today)
        check.Say("planned_on", "The planned day must be today or in the future");
    check.Needed(event.reason, "reason", "The reason", "Enter why");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (stay.admission.version != with.seen) return ChangedMeanwhile();
    if (stay.admission.discharged_on)
        return Refused("They left hospital on " + InWords(*stay.admission.discharged_on), "ADM-5");
    if (stay.admission.planned_discharge_on == event.planned_on)
        return Refused(
            event.planned_on ? "That day is planned already" : "No day is planned as it is", "ADM-5"
        );
    return event;
}

Result<ReadyForDischarge> Decide(
    const Stay& stay, ReadyForDischarge event, const WrittenWith& with
) {
    Check check(stay.admission, with.today);
    check.Within(event.ready_on, "ready_on", "The day").Words(event.note, "note", "The note");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (!stay.ready.empty())
        return Refused(
            "They are recorded as ready since " + InWords(stay.ready.back().ready_on) +
                ": withdraw that first, if it is not so any more",
            "ADM-6"
        );
    return event;
}

Result<DelayRecorded> Decide(const Stay& stay, DelayRecorded event, const WrittenWith& with) {
    Check check(stay.admission, with.today);
    check.Within(event.from, "from", "The first day")
        .Needed(event.owner, "owner", "The agency", "Enter which agency has to solve it")
        .Words(event.note, "note", "The note");
    if (!check.IsSound()) return std::move(check).Invalid();
    const auto same = std::ranges::find_if(stay.delays, [&](const Delay& delay) {
        return !delay.ended_on && delay.reason == event.reason && delay.owner == event.owner;
    });
    if (same != stay.delays.end())
        return Refused("This delay is recorded already, since " + InWords(same->from), "ADM-7");
    return event;
}

Result<DelayEnded> Decide(const Stay& stay, DelayEnded event, const WrittenWith& with) {
    TRY_ASSIGN(const Delay delay, Find(stay.delays, event.id, with.seen));
    Check check(stay.admission, with.today);
    check.Within(event.ended_on, "ended_on", "The day")
        .NotBefore(event.ended_on, delay.from, "ended_on", "The delay cannot end before it began");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (delay.ended_on)
        return Refused("It was solved on " + InWords(*delay.ended_on) + " already", "ADM-8");
    return event;
}

Result<LeaveRecorded> Decide(const Stay& stay, LeaveRecorded event, const WrittenWith& with) {
    Check check(stay.admission, with.today);
    check.Within(event.from, "from", "The first day")
        .NotBefore(
            event.due_back_on.value_or(kForever),
            event.from,
            "due_back_on",
            "They cannot be due back before they went"
        )
        .Words(event.note, "note", "The note");
    if (!check.IsSound()) return std::move(check).Invalid();
    const auto away = std::ranges::find_if(stay.leave, [&](const Leave& leave) {
        return Period{leave.from, leave.back_on.value_or(kForever)}.Contains(event.from);
    });
    if (away != stay.leave.end())
        return Refused(
            "They are on leave since " + InWords(away->from) + ": record first when they came back",
            "ADM-9"
        );
    return event;
}

Result<LeaveEnded> Decide(const Stay& stay, LeaveEnded event, const WrittenWith& with) {
    TRY_ASSIGN(const Leave leave, Find(stay.leave, event.id, with.seen));
    Check check(stay.admission, with.today);
    check.Within(event.back_on, "back_on", "The day")
        .NotBefore(event.back_on, leave.from, "back_on", "They cannot be back before they went");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (leave.back_on)
        return Refused("They came back on " + InWords(*leave.back_on) + " already", "ADM-8");
    return event;
}

Result<OversightVisited> Decide(const Stay& stay, OversightVisited event, const WrittenWith& with) {
    Check check(stay.admission, with.today);
    check.Within(event.visited_on, "visited_on", "The day of the visit")
        .Needed(event.visitor, "visitor", "The visitor", "Enter who visited")
        .Needed(event.seen, "seen", "What was seen", "Enter what was seen");
    return Sound(std::move(check), std::move(event));
}

Result<ResponsibilityRecorded> Decide(
    const Stay& stay, ResponsibilityRecorded event, const WrittenWith& with
) {
    Check check(stay.admission, with.today);
    check.Needed(
        event.commissioner, "commissioner", "The commissioner", "Enter who is responsible"
    );
    if (event.miles && (*event.miles < 0 || *event.miles > kMostMiles))
        check.Say("miles", "Enter a number of miles from 0 to 1,000");
    if (!check.IsSound()) return std::move(check).Invalid();
    return InPlaceOf(stay.responsibility, std::move(event), with.seen);
}

Result<AftercareRecorded> Decide(
    const Stay& stay, AftercareRecorded event, const WrittenWith& with
) {
    Check check(stay.admission, with.today);
    if (event.agreed_on) check.Past(*event.agreed_on, "agreed_on", "The day of the agreement");
    check.Words(event.responsible, "responsible", "Who is responsible")
        .Words(event.note, "note", "The note");
    if (!check.IsSound()) return std::move(check).Invalid();
    return InPlaceOf(stay.aftercare, std::move(event), with.seen);
}

Result<DischargePlanRecorded> Decide(
    const Stay& stay, DischargePlanRecorded event, const WrittenWith& with
) {
    return InPlaceOf(stay.plan, std::move(event), with.seen);
}

Result<DischargeNeedAdded> Decide(
    const Stay& stay, DischargeNeedAdded event, const WrittenWith& with
) {
    Check check(stay.admission, with.today);
    check.Needed(event.what, "what", "What is needed", "Enter what must be in place")
        .Needed(event.agency, "agency", "The agency", "Enter which agency sees to it");
    return Sound(std::move(check), std::move(event));
}

Result<DischargeNeedMet> Decide(const Stay& stay, DischargeNeedMet event, const WrittenWith& with) {
    TRY_ASSIGN(const DischargeNeed need, Find(stay.needs, event.id, with.seen));
    Check check(stay.admission, with.today);
    check.Past(event.met_on, "met_on", "The day");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (need.met_on)
        return Refused("It is in place since " + InWords(*need.met_on) + " already", "ADM-8");
    return event;
}

Result<DischargeNeedDropped> Decide(
    const Stay& stay, DischargeNeedDropped event, const WrittenWith& with
) {
    TRY(Find(stay.needs, event.id, with.seen));
    Check check(stay.admission, with.today);
    check.Needed(event.reason, "reason", "The reason", "Enter why it is not needed any more");
    return Sound(std::move(check), std::move(event));
}

Result<AdvocateOffered> Decide(const Stay& stay, AdvocateOffered event, const WrittenWith& with) {
    Check check(stay.admission, with.today);
    check.Within(event.offered_on, "offered_on", "The day");
    return Sound(std::move(check), std::move(event));
}

Result<AdvocateAnswered> Decide(const Stay& stay, AdvocateAnswered event, const WrittenWith& with) {
    TRY_ASSIGN(const AdvocateOffer offer, Find(stay.advocates, event.id, with.seen));
    Check check(stay.admission, with.today);
    check.Past(event.answered_on, "answered_on", "The day")
        .NotBefore(
            event.answered_on,
            offer.offered_on,
            "answered_on",
            "They cannot answer before it was offered"
        );
    if (!check.IsSound()) return std::move(check).Invalid();
    if (offer.answer == event.answer) return Refused("That is their answer already", "ADM-10");
    return event;
}

Result<RestrictionReported> Decide(
    const Stay& stay, RestrictionReported event, const WrittenWith& with
) {
    Check check(stay.admission, with.today);
    check.Within(event.from, "from", "The first day");
    if (event.to)
        check.Within(*event.to, "to", "The last day")
            .NotBefore(*event.to, event.from, "to", "It cannot end before it began");
    check.Past(event.reported_on, "reported_on", "The day of the report")
        .Needed(event.note, "note", "What the report says", "Enter what the report says");
    return Sound(std::move(check), std::move(event));
}

Result<RestrictionEnded> Decide(const Stay& stay, RestrictionEnded event, const WrittenWith& with) {
    TRY_ASSIGN(const Restriction restriction, Find(stay.restrictions, event.id, with.seen));
    Check check(stay.admission, with.today);
    check.Within(event.ended_on, "ended_on", "The last day")
        .NotBefore(event.ended_on, restriction.from, "ended_on", "It cannot end before it began");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (restriction.to)
        return Refused("It ended on " + InWords(*restriction.to) + " already", "ADM-8");
    return event;
}

Result<RestrictionReviewed> Decide(
    const Stay& stay, RestrictionReviewed event, const WrittenWith& with
) {
    TRY_ASSIGN(const Restriction restriction, Find(stay.restrictions, event.id, with.seen));
    Check check(stay.admission, with.today);
    check.Past(event.reviewed_on, "reviewed_on", "The day of the review")
        .NotBefore(
            event.reviewed_on,
            restriction.from,
            "reviewed_on",
            "The review cannot be before the restriction"
        )
        .Needed(event.outcome, "outcome", "The outcome", "Enter what the review found");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (restriction.reviewed_on)
        return Refused(
            "It was reviewed on " + InWords(*restriction.reviewed_on) + " already", "ADM-11"
        );
    return event;
}

Result<StayRecordWithdrawn> Decide(
    const Stay& stay, StayRecordWithdrawn event, const WrittenWith& with
) {
    const auto recorded = FindRecorded(stay, event.id);
    if (!recorded) return Error{Fault::kNotFound, "There is no such thing"};
    Check check(stay.admission, with.today);
    check.Needed(event.reason, "reason", "The reason", "Enter why this was never so");
    if (!check.IsSound()) return std::move(check).Invalid();
    if (recorded->version != with.seen) return ChangedMeanwhile();
    event.thing = recorded->thing;
    return event;
}

}  // namespace alongside::admissions

// The rules of safeguarding concerns.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/concern.h"

#include <algorithm>
#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::safeguarding {
namespace {

using std::chrono::days;

constexpr int kMostDays = 30;
// How far ahead a plan may begin; it may end twice as far ahead.
constexpr int kMostMonthsAhead = 12;

const std::vector<std::string>& Named(const Leads& leads, ConcernKind kind) {
    return kind == ConcernKind::kAllegation ? leads.allegation_leads : leads.leads;
}

bool IsAbout(const Onlooker& who, const Concern& concern) {
    return concern.said.about_post && !who.post.empty() && *concern.said.about_post == who.post;
}

std::string InWorkingDays(int count) {
    return count == 1 ? "one working day" : std::to_string(count) + " working days";
}

void TidyName(
    FieldChecks& checks,
    std::optional<Sensitive<std::string>>& name,
    std::string_view field,
    std::string_view called
) {
    std::optional<std::string> text = name ? std::optional(name->Reveal()) : std::nullopt;
    checks.Tidy(text, field, called, 200);
    name = text ? std::optional(Sensitive(*std::move(text))) : std::nullopt;
}

Error Refused(std::string message, std::string rule) {
    return {Fault::kRefused, std::move(message), std::move(rule)};
}

Result<Done> CheckOpen(const Concern& concern) {
    if (!concern.IsOpen()) return Refused("This concern is closed: open it again first", "SAFE-1");
    return Done{};
}

Result<Done> CheckNothingAwaited(const Concern& concern) {
    if (concern.state == ConcernState::kReferred)
        return Refused("An answer is awaited: record it first, or write that none came", "SAFE-3");
    return Done{};
}

}  // namespace

std::optional<Date> Concern::DueOn() const {
    if (state == ConcernState::kNew) return said.look_by;
    if (state == ConcernState::kReferred) return referral->answer_by;
    return std::nullopt;
}

std::string Concern::Because() const {
    if (state == ConcernState::kNew) return said.look_because;
    if (state == ConcernState::kReferred) return referral->answer_because;
    return {};
}

bool IsLead(const Leads& leads, const Onlooker& who, ConcernKind kind) {
    if (who.part != Onlooker::Part::kHandles) return false;
    const auto& named = Named(leads, kind);
    return named.empty() || std::ranges::find(named, who.id.value) != named.end();
}

bool MayHandle(const Leads& leads, const Onlooker& who, const Concern& concern) {
    return !IsAbout(who, concern) && IsLead(leads, who, concern.said.kind);
}

bool MaySee(const Leads& leads, const Onlooker& who, const Concern& concern) {
    if (IsAbout(who, concern)) return false;
    return concern.recorded_by == who.id || IsLead(leads, who, concern.said.kind);
}

Date WorkingDaysAfter(const deadlines::HolidayCalendar& calendar, Date day, int count) {
    if (const auto known = calendar.WorkingDaysAfter(day, count)) return *known;
    while (count > 0) {
        day += days(1);
        const std::chrono::weekday weekday(day);
        if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) --count;
    }
    return day;
}

DueDay LookBy(const Leads& leads, const deadlines::HolidayCalendar& calendar, Date recorded_on) {
    return {
        WorkingDaysAfter(calendar, recorded_on, leads.look_within),
        "A lead looks at every concern within " + InWorkingDays(leads.look_within) +
            " (your area’s setting)"};
}

DueDay AnswerBy(
    const Leads& leads, const deadlines::HolidayCalendar& calendar, ReferredTo to, Date referred_on
) {
    if (to == ReferredTo::kChildrensSocialCare)
        return {
            WorkingDaysAfter(calendar, referred_on, 1),
            "Children’s social care decides what to do within one working day (Working Together to "
            "Safeguard Children 2023, chapter 3)"};
    return {
        WorkingDaysAfter(calendar, referred_on, leads.answer_within),
        "Ask what came of it after " + InWorkingDays(leads.answer_within) +
            " (your area’s setting)"};
}

Result<ConcernRecorded> DecideConcern(ConcernRecorded concern, Date today) {
    FieldChecks checks;
    TidyName(checks, concern.about_name, "about_name", "The name");
    TidyName(checks, concern.who_name, "who_name", "The name");
    checks.Require(
        concern.said, "said", "What was said", "Enter what was said or seen, in their own words"
    );
    checks.NotAfter(
        concern.heard_on, today, "heard_on", "The day it was said must be today or in the past"
    );
    checks.Tidy(concern.done_now, "done_now", "What was done");
    checks.Tidy(concern.about_worker, "about_worker", "The name", 200);
    if (concern.kind == ConcernKind::kSafety) {
        concern.about_worker.reset();
        concern.about_post.reset();
        if (!concern.person && !concern.about_name)
            checks.Add("about_name", "Enter who may not be safe");
    } else if (!concern.about_worker && !concern.about_post) {
        checks.Add("about_worker", "Enter who it is about, or choose their post");
    }
    if (concern.safe_now == SafeNow::kNotSafe && !concern.done_now)
        checks.Add(
            "done_now",
            "Enter what you did so that they are safe. If nobody has, ring 999 before you go on"
        );
    return UnlessFaulty(std::move(concern), checks);
}

Result<ConcernTakenOn> DecideTakingOn(const Concern& concern, ConcernTakenOn taken) {
    TRY(CheckOpen(concern));
    if (concern.state != ConcernState::kNew)
        return Refused("Somebody has taken this concern on already", "SAFE-2");
    FieldChecks checks;
    checks.Tidy(taken.note, "note", "The note");
    return UnlessFaulty(std::move(taken), checks);
}

Result<ConcernReferred> DecideReferralOn(const Concern& concern, ConcernReferred made, Date today) {
    TRY(CheckOpen(concern));
    TRY(CheckNothingAwaited(concern));
    FieldChecks checks;
    checks.Tidy(made.to_name, "to_name", "The name", 200);
    if (made.to == ReferredTo::kOther && !made.to_name)
        checks.Add("to_name", "Enter which agency was told");
    checks.NotAfter(made.on, today, "on", "The day they were told must be today or in the past");
    checks.NotBefore(
        made.on,
        concern.said.heard_on,
        "on",
        "They cannot have been told before " + InWords(concern.said.heard_on) + ", when it was said"
    );
    checks.Tidy(made.reference, "reference", "The reference", 100);
    checks.Require(made.told, "told", "What they were told", "Enter what they were told and asked");
    checks.Tidy(made.family_note, "family_note", "The note");
    if (made.family != FamilyTold::kYes && !made.family_note)
        checks.Add("family_note", "Enter why the family was not told, and who decided that");
    return UnlessFaulty(std::move(made), checks);
}

Result<ConcernAnswered> DecideAnswer(const Concern& concern, ConcernAnswered answer, Date today) {
    if (concern.state != ConcernState::kReferred)
        return Refused("Nobody has to answer about this concern", "SAFE-4");
    FieldChecks checks;
    checks.NotAfter(answer.on, today, "on", "The day they answered must be today or in the past");
    checks.NotBefore(
        answer.on,
        concern.referral->on,
        "on",
        "They cannot have answered before " + InWords(concern.referral->on) +
            ", when they were told"
    );
    checks.Require(answer.answer, "answer", "The answer", "Enter what they answered");
    return UnlessFaulty(std::move(answer), checks);
}

Result<ConcernNoted> DecideNote(ConcernNoted note) {
    FieldChecks checks;
    checks.Require(note.note, "note", "The note", "Enter what there is to add");
    return UnlessFaulty(std::move(note), checks);
}

Result<ConcernClosed> DecideClosing(const Concern& concern, ConcernClosed closed) {
    TRY(CheckOpen(concern));
    TRY(CheckNothingAwaited(concern));
    FieldChecks checks;
    checks.Require(
        closed.reason,
        "reason",
        "The reason",
        "Enter what came of it, and why nothing more is to be done"
    );
    return UnlessFaulty(std::move(closed), checks);
}

Result<ConcernReopened> DecideReopening(const Concern& concern, ConcernReopened again) {
    if (concern.IsOpen()) return Refused("This concern is open", "SAFE-5");
    FieldChecks checks;
    checks.Require(again.reason, "reason", "The reason", "Enter why it is opened again");
    return UnlessFaulty(std::move(again), checks);
}

Result<LeadsNamed> DecideLeads(LeadsNamed named) {
    FieldChecks checks;
    const auto check_days = [&](int count, std::string_view field) {
        if (count < 1 || count > kMostDays)
            checks.Add(field, "Enter a number of working days from 1 to 30");
    };
    check_days(named.look_within, "look_within");
    check_days(named.answer_within, "answer_within");
    return UnlessFaulty(std::move(named), checks);
}

Result<ProtectionRecorded> DecideProtection(ProtectionRecorded recorded, Date today) {
    FieldChecks checks;
    checks.Require(
        recorded.authority,
        "authority",
        "The local authority",
        "Enter which local authority it is",
        200
    );
    checks.NotAfter(
        recorded.from,
        AddMonths(today, kMostMonthsAhead),
        "from",
        "The day it begins must be within a year"
    );
    checks.NotBefore(recorded.to, recorded.from, "to", "It cannot end before it begins");
    checks.NotAfter(
        recorded.to,
        AddMonths(today, 2 * kMostMonthsAhead),
        "to",
        "The day it ends must be within two years"
    );
    checks.Tidy(recorded.note, "note", "The note");
    checks.Tidy(recorded.reason, "reason", "The reason");
    return UnlessFaulty(std::move(recorded), checks);
}

std::string ProtectionLine(const std::vector<Protection>& protections, Date today) {
    std::string line;
    for (const Protection& protection : protections) {
        if (!protection.HoldsOn(today)) continue;
        if (!line.empty()) line += "; ";
        line += std::string(WordsOf(protection.details.kind)) + " (" +
                protection.details.authority + ", since " + InWords(protection.details.from) + ")";
    }
    return line;
}

}  // namespace alongside::safeguarding

// A safeguarding concern: who may see it, what may be done with it, and by when.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/deadlines/api.h"
#include "care/safeguarding/safeguarding_facts.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/journal/actor.h"

namespace alongside::safeguarding {

/// The agency that was told last.
struct Referral {
    ReferredTo to{};
    std::optional<std::string> to_name = {};
    Date on;
    std::optional<std::string> reference = {};
    Date answer_by;
    std::string answer_because;
    std::optional<Date> answered_on = {};
    std::optional<std::string> answer = {};
    bool operator==(const Referral&) const = default;
};

struct Concern {
    ConcernId id;
    int version = 1;
    ConcernState state = ConcernState::kNew;
    ConcernRecorded said;
    Instant recorded;
    Instant changed;  ///< When something was last done about it.
    journal::ActorId recorded_by;
    std::optional<journal::ActorId> taken_by = {};
    std::optional<Referral> referral = {};

    bool IsOpen() const { return state != ConcernState::kClosed; }
    /// By when somebody has to do something: look at it, or answer. Nothing once that is done.
    std::optional<Date> DueOn() const;
    /// Why by then.
    std::string Because() const;
};

/// Who looks after an area's concerns, and how soon. Where nobody is named, it is everybody who
/// handles concerns: better seen by too many than by nobody.
struct Leads {
    int version = 0;
    std::vector<std::string> leads = {};
    std::vector<std::string> allegation_leads = {};
    int look_within = 1;
    int answer_within = 5;
};

/// Who asks.
struct Onlooker {
    journal::ActorId id;
    StreamId post = {};  ///< Empty when they hold none.
    enum class Part { kRecords, kHandles } part = Part::kRecords;
};

/// Whether they look after concerns of a kind.
bool IsLead(const Leads& leads, const Onlooker& who, ConcernKind kind);
/// The rule by which a concern can be seen, by which alone: those who look after its kind, and
/// whoever recorded it. Never the worker whom it is about.
bool MaySee(const Leads& leads, const Onlooker& who, const Concern& concern);
/// Whether they may do something about it: the same without whoever recorded it.
bool MayHandle(const Leads& leads, const Onlooker& who, const Concern& concern);

/// A day and why it is that.
struct DueDay {
    Date on;
    std::string because;
};
/// By when a lead has to look: the area's own setting.
DueDay LookBy(const Leads& leads, const deadlines::HolidayCalendar& calendar, Date recorded_on);
/// By when an agency has to answer. Children's social care decides within one working day (Working
/// Together to Safeguard Children 2023, chapter 3); for others the area's own setting counts.
DueDay AnswerBy(
    const Leads& leads, const deadlines::HolidayCalendar& calendar, ReferredTo to, Date referred_on
);
/// The working day so many after `day`; where bank holidays are not known, Mondays to Fridays
/// count.
Date WorkingDaysAfter(const deadlines::HolidayCalendar& calendar, Date day, int count);

/// Tidies and checks what was said. `kInvalid` at the field: nothing said, nobody named, not safe
/// and nothing done about it, a day in the future, an allegation about nobody.
Result<ConcernRecorded> DecideConcern(ConcernRecorded concern, Date today);
/// SAFE-1: it is open. SAFE-2: nobody has taken it on.
Result<ConcernTakenOn> DecideTakingOn(const Concern& concern, ConcernTakenOn taken);
/// SAFE-1; SAFE-3: no other agency still has to answer.
Result<ConcernReferred> DecideReferralOn(const Concern& concern, ConcernReferred made, Date today);
/// SAFE-4: an agency has to answer.
Result<ConcernAnswered> DecideAnswer(const Concern& concern, ConcernAnswered answer, Date today);
Result<ConcernNoted> DecideNote(ConcernNoted note);
/// SAFE-1; SAFE-3.
Result<ConcernClosed> DecideClosing(const Concern& concern, ConcernClosed closed);
/// SAFE-5: it is closed.
Result<ConcernReopened> DecideReopening(const Concern& concern, ConcernReopened again);

/// Checks who is named and how soon.
Result<LeadsNamed> DecideLeads(LeadsNamed named);

struct Protection {
    int version = 1;
    ProtectionRecorded details;
    bool HoldsOn(Date day) const {
        return details.from <= day && (!details.to || day < *details.to);
    }
};
/// Tidies and checks what is known of a local authority's plan. It may begin, and end, on a day
/// that is already agreed.
Result<ProtectionRecorded> DecideProtection(ProtectionRecorded recorded, Date today);
/// One calm line for the head of somebody's page; empty when nothing holds.
std::string ProtectionLine(const std::vector<Protection>& protections, Date today);

}  // namespace alongside::safeguarding

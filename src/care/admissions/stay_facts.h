// What can happen during a stay in hospital, besides coming and going: part of admissions_facts.h.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/admissions/ids.h"
#include "platform/journal/event.h"

namespace alongside::admissions {

/// The legal status is another one from a day. The first is the admission's own.
struct LegalStatusChanged {
    StayRecordId id;
    AdmissionId admission;
    std::string code;  ///< Of `LegalStatuses()`.
    Date from;
    ALONGSIDE_EVENT("admissions.legal_status_changed", 1, id, admission, code, from)
    friend std::string InWords(const LegalStatusChanged& e) {
        return "Legal status in hospital changed on " + InWords(e.from);
    }
    bool operator==(const LegalStatusChanged&) const = default;
};

/// When they are expected to leave is settled, moved, or open again.
struct DischargePlanned {
    AdmissionId admission;
    std::optional<Date> planned_on;  ///< Absent: there is no day any more.
    std::string reason;
    ALONGSIDE_EVENT("admissions.discharge_planned", 1, admission, planned_on, reason)
    friend std::string InWords(const DischargePlanned& e) {
        return (e.planned_on ? "Discharge planned for " + InWords(*e.planned_on)
                             : std::string("No day planned for discharge any more")) +
               ": " + e.reason;
    }
    bool operator==(const DischargePlanned&) const = default;
};

/// Those who treat them found that they no longer need to be in hospital.
struct ReadyForDischarge {
    StayRecordId id;
    AdmissionId admission;
    Date ready_on;
    std::optional<std::string> note;
    ALONGSIDE_EVENT("admissions.ready_for_discharge", 1, id, admission, ready_on, note)
    friend std::string InWords(const ReadyForDischarge& e) {
        return "Clinically ready to leave hospital since " + InWords(e.ready_on);
    }
    bool operator==(const ReadyForDischarge&) const = default;
};

/// Something outside their treatment keeps them in hospital.
struct DelayRecorded {
    StayRecordId id;
    AdmissionId admission;
    Date from;
    DelayReason reason{};
    std::string owner;  ///< The agency that has to solve it.
    std::optional<std::string> note;
    ALONGSIDE_EVENT("admissions.delay_recorded", 1, id, admission, from, reason, owner, note)
    friend std::string InWords(const DelayRecorded& e) {
        return "Leaving hospital delayed since " + InWords(e.from) + " by " +
               std::string(InTheMiddle(e.reason)) + ", for " + e.owner + " to solve";
    }
    bool operator==(const DelayRecorded&) const = default;
};
struct DelayEnded {
    StayRecordId id;
    Date ended_on;
    ALONGSIDE_EVENT("admissions.delay_ended", 1, id, ended_on)
    friend std::string InWords(const DelayEnded& e) {
        return "Delay in leaving hospital solved on " + InWords(e.ended_on);
    }
};

/// Away from the ward, and still its patient.
struct LeaveRecorded {
    StayRecordId id;
    AdmissionId admission;
    Date from;
    std::optional<Date> due_back_on;
    std::optional<std::string> note;  ///< Where, with whom.
    ALONGSIDE_EVENT("admissions.leave_recorded", 1, id, admission, from, due_back_on, note)
    friend std::string InWords(const LeaveRecorded& e) {
        return "On leave from hospital from " + InWords(e.from);
    }
    bool operator==(const LeaveRecorded&) const = default;
};
struct LeaveEnded {
    StayRecordId id;
    Date back_on;
    ALONGSIDE_EVENT("admissions.leave_ended", 1, id, back_on)
    friend std::string InWords(const LeaveEnded& e) {
        return "Back in hospital from leave on " + InWords(e.back_on);
    }
};

/// The commissioner, or somebody for them, went to see how the person is.
struct OversightVisited {
    StayRecordId id;
    AdmissionId admission;
    Date visited_on;
    std::string visitor;
    std::string seen;
    Safety safe{};
    ALONGSIDE_EVENT(
        "admissions.oversight_visited", 1, id, admission, visited_on, visitor, seen, safe
    )
    friend std::string InWords(const OversightVisited& e) {
        return "Visited in hospital by " + e.visitor + " on " + InWords(e.visited_on) + ": " +
               std::string(InTheMiddle(e.safe));
    }
    bool operator==(const OversightVisited&) const = default;
};

/// Who pays for the stay and answers for it, and how far from home it is. Recorded again, it takes
/// the place of what was recorded before; so do the aftercare and the plan below.
struct ResponsibilityRecorded {
    StayRecordId id;
    AdmissionId admission;
    std::string commissioner;
    std::optional<int> miles;
    ALONGSIDE_EVENT("admissions.responsibility_recorded", 1, id, admission, commissioner, miles)
    friend std::string InWords(const ResponsibilityRecorded& e) {
        return e.commissioner + " is responsible for the stay in hospital" +
               (e.miles ? ", " + MilesInWords(*e.miles) + " from home" : "");
    }
    bool operator==(const ResponsibilityRecorded&) const = default;
};

/// What is known of free aftercare under section 117 of the Mental Health Act 1983.
struct AftercareRecorded {
    StayRecordId id;
    AdmissionId admission;
    bool entitled = false;
    std::optional<Date> agreed_on;           ///< When what they get was agreed.
    std::optional<std::string> responsible;  ///< Which council and which integrated care board.
    std::optional<std::string> note;
    ALONGSIDE_EVENT(
        "admissions.aftercare_recorded", 1, id, admission, entitled, agreed_on, responsible, note
    )
    friend std::string InWords(const AftercareRecorded& e) {
        return e.entitled ? "Entitled to section 117 aftercare"
                          : "Not entitled to section 117 aftercare";
    }
    bool operator==(const AftercareRecorded&) const = default;
};

/// Where they are to live when they leave, and who agreed to it.
struct DischargePlanRecorded {
    StayRecordId id;
    AdmissionId admission;
    Destination destination{};
    bool agreed_by_person = false;
    bool agreed_by_family = false;
    ALONGSIDE_EVENT(
        "admissions.discharge_plan_recorded",
        1,
        id,
        admission,
        destination,
        agreed_by_person,
        agreed_by_family
    )
    friend std::string InWords(const DischargePlanRecorded& e) {
        return "To leave hospital for " + std::string(InTheMiddle(e.destination));
    }
    bool operator==(const DischargePlanRecorded&) const = default;
};

/// What must be in place before they leave.
struct DischargeNeedAdded {
    StayRecordId id;
    AdmissionId admission;
    std::string what;
    std::string agency;
    std::optional<Date> needed_by;
    ALONGSIDE_EVENT("admissions.discharge_need_added", 1, id, admission, what, agency, needed_by)
    friend std::string InWords(const DischargeNeedAdded& e) {
        return "Needed before leaving hospital, from " + e.agency + ": " + e.what;
    }
    bool operator==(const DischargeNeedAdded&) const = default;
};
struct DischargeNeedMet {
    StayRecordId id;
    Date met_on;
    ALONGSIDE_EVENT("admissions.discharge_need_met", 1, id, met_on)
    friend std::string InWords(const DischargeNeedMet& e) {
        return "Something needed before leaving hospital is in place since " + InWords(e.met_on);
    }
};
struct DischargeNeedDropped {
    StayRecordId id;
    std::string reason;
    ALONGSIDE_EVENT("admissions.discharge_need_dropped", 1, id, reason)
    friend std::string InWords(const DischargeNeedDropped& e) {
        return "Not needed any more before leaving hospital: " + e.reason;
    }
};

/// An independent advocate was offered.
struct AdvocateOffered {
    StayRecordId id;
    AdmissionId admission;
    AdvocateKind kind{};
    Date offered_on;
    AdvocateAnswer answer{};
    ALONGSIDE_EVENT("admissions.advocate_offered", 1, id, admission, kind, offered_on, answer)
    friend std::string InWords(const AdvocateOffered& e) {
        return "Offered " + std::string(InTheMiddle(e.kind)) + " on " + InWords(e.offered_on);
    }
    bool operator==(const AdvocateOffered&) const = default;
};
struct AdvocateAnswered {
    StayRecordId id;
    AdvocateAnswer answer{};
    Date answered_on;
    ALONGSIDE_EVENT("admissions.advocate_answered", 1, id, answer, answered_on)
    friend std::string InWords(const AdvocateAnswered& e) {
        return "About the advocate, on " + InWords(e.answered_on) + ": " +
               std::string(InTheMiddle(e.answer));
    }
};

/// The hospital told of long-term segregation, seclusion or restraint.
struct RestrictionReported {
    StayRecordId id;
    AdmissionId admission;
    RestrictionKind kind{};
    Date from;
    std::optional<Date> to;  ///< The last day; absent while it goes on.
    Date reported_on;
    std::string note;
    ALONGSIDE_EVENT(
        "admissions.restriction_reported", 1, id, admission, kind, from, to, reported_on, note
    )
    friend std::string InWords(const RestrictionReported& e) {
        return "Report of " + std::string(InTheMiddle(e.kind)) + " from " + InWords(e.from);
    }
    bool operator==(const RestrictionReported&) const = default;
};
struct RestrictionEnded {
    StayRecordId id;
    Date ended_on;
    ALONGSIDE_EVENT("admissions.restriction_ended", 1, id, ended_on)
    friend std::string InWords(const RestrictionEnded& e) {
        return "A restriction in hospital ended on " + InWords(e.ended_on);
    }
};
struct RestrictionReviewed {
    StayRecordId id;
    Date reviewed_on;
    std::string outcome;
    ALONGSIDE_EVENT("admissions.restriction_reviewed", 1, id, reviewed_on, outcome)
    friend std::string InWords(const RestrictionReviewed& e) {
        return "A restriction in hospital was reviewed on " + InWords(e.reviewed_on) + ": " +
               e.outcome;
    }
};

/// One of the things above never was so.
struct StayRecordWithdrawn {
    StayRecordId id;
    AdmissionId admission;
    StayThing thing{};
    std::string reason;
    ALONGSIDE_EVENT("admissions.stay_record_withdrawn", 1, id, admission, thing, reason)
    friend std::string InWords(const StayRecordWithdrawn& e) {
        return "Withdrawn from the stay in hospital (" + std::string(InTheMiddle(e.thing)) +
               "): " + e.reason;
    }
};

}  // namespace alongside::admissions

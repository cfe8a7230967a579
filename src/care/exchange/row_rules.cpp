// The impossible, row by row. An end on the day of the start is possible: open on no day.
// SPDX-License-Identifier: MIT
#include "care/exchange/row_rules.h"

#include <algorithm>

#include "platform/base/id.h"
#include "platform/base/names.h"

namespace alongside::exchange {
namespace {

using Faults = std::vector<FieldFault>;

// Adds a fault when both days are known and the end comes first.
void CheckOrder(
    std::optional<Date> start,
    std::optional<Date> end,
    const char* end_column,
    const char* start_column,
    Faults& faults
) {
    if (start && end && *end < *start)
        faults.push_back(
            {end_column, ToText(*end) + " is before " + start_column + " " + ToText(*start)}
        );
}

void RequireEmpty(bool empty, const char* column, reviews::ReviewStatus status, Faults& faults) {
    if (!empty)
        faults.push_back({column, "must be empty when the status is " + std::string(NameOf(status))}
        );
}

void Require(
    const std::optional<Date>& day, const char* column, reviews::ReviewStatus status, Faults& faults
) {
    if (!day)
        faults.push_back({column, "is required when the status is " + std::string(NameOf(status))});
}

}  // namespace

void CheckRow(const AreaRow& row, Faults& faults) {
    if (!IsIdText(row.code)) faults.push_back({"code", "must be letters and digits, such as QKS"});
}

void CheckRow(const PersonRow& row, Faults& faults) {
    CheckOrder(row.date_of_birth, row.date_of_death, "date_of_death", "date_of_birth", faults);
    CheckOrder(row.date_of_birth, row.ehcp_from, "ehcp_from", "date_of_birth", faults);
    CheckOrder(row.ehcp_from, row.ehcp_to, "ehcp_to", "ehcp_from", faults);
}

void CheckRow(const PostRow& row, Faults& faults) {
    CheckOrder(row.opened_on, row.closed_on, "closed_on", "opened_on", faults);
    CheckOrder(row.started_on, row.left_on, "left_on", "started_on", faults);
}

void CheckRow(const RegisterRow& row, Faults& faults) {
    if (row.decision != dsr::Decision::kPending && !row.decided_on)
        faults.push_back({"decided_on", "is required once a referral is accepted or declined"});
    if (row.decision == dsr::Decision::kPending && row.decided_on)
        faults.push_back({"decided_on", "must be empty while the decision is pending"});
    if (row.decision != dsr::Decision::kAccepted && row.removed_on)
        faults.push_back({"removed_on", "must be empty for somebody who was not accepted"});
    CheckOrder(row.referred_on, row.decided_on, "decided_on", "referred_on", faults);
    CheckOrder(row.decided_on, row.removed_on, "removed_on", "decided_on", faults);
}

void CheckRow(const RatingRow&, Faults&) {}

void CheckRow(const EpisodeRow& row, Faults& faults) {
    CheckOrder(row.opened_on, row.closed_on, "closed_on", "opened_on", faults);
    if (row.close_reason && !row.closed_on)
        faults.push_back({"close_reason", "must be empty while the episode is open"});
}

void CheckRow(const AllocationRow& row, Faults& faults) {
    CheckOrder(row.from, row.to, "to", "from", faults);
}

void CheckRow(const AdmissionRow& row, Faults& faults) {
    CheckOrder(row.admitted_on, row.discharged_on, "discharged_on", "admitted_on", faults);
    CheckOrder(
        row.admitted_on, row.planned_discharge_on, "planned_discharge_on", "admitted_on", faults
    );
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (row.legal_status.size() != 2 ||
        !std::all_of(row.legal_status.begin(), row.legal_status.end(), is_digit))
        faults.push_back({"legal_status", "must be a code of two digits, such as 01 or 02"});
}

// A review is what its status says, no more and no less.
void CheckRow(const ReviewRow& row, Faults& faults) {
    using enum reviews::ReviewStatus;
    if (row.status == kRequested) RequireEmpty(!row.planned_on, "planned_on", row.status, faults);
    if (row.status == kPlanned) Require(row.planned_on, "planned_on", row.status, faults);
    if (row.status == kHeld) {
        Require(row.held_on, "held_on", row.status, faults);
    } else {
        RequireEmpty(!row.held_on, "held_on", row.status, faults);
        RequireEmpty(!row.report_sent_on, "report_sent_on", row.status, faults);
    }
    if (row.status == kRequested || row.status == kPlanned)
        RequireEmpty(row.outcome.empty(), "outcome", row.status, faults);
    CheckOrder(row.requested_on, row.planned_on, "planned_on", "requested_on", faults);
    CheckOrder(row.requested_on, row.held_on, "held_on", "requested_on", faults);
    CheckOrder(row.held_on, row.report_sent_on, "report_sent_on", "held_on", faults);
}

void CheckRow(const ActionRow& row, Faults& faults) {
    CheckOrder(row.raised_on, row.due_on, "due_on", "raised_on", faults);
    CheckOrder(row.raised_on, row.completed_on, "completed_on", "raised_on", faults);
}

void CheckRow(const RiskRow& row, Faults& faults) {
    CheckOrder(row.raised_on, row.closed_on, "closed_on", "raised_on", faults);
}

}  // namespace alongside::exchange

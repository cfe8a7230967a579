// Rows of keyworking's tables as values: read in one place for tables and stores.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/keyworking/allocation.h"
#include "care/keyworking/ehc_review.h"
#include "care/keyworking/episode.h"
#include "care/keyworking/stepping_down.h"
#include "platform/db/value.h"

namespace alongside::keyworking {

/// The end of a period, when it has one.
inline std::optional<Date> ReadEnd(const db::Row& row, int column) {
    const Date end = row.Get<Date>(column);
    if (end == kForever) return std::nullopt;
    return end;
}

/// Reads an episode from all columns of list_episodes.sql.
inline Episode ReadEpisode(const db::Row& row) {
    return {
        .id = row.Get<EpisodeId>(0),
        .version = row.Get<int>(1),
        .kind = row.Get<EpisodeKind>(2),
        .phase = row.Get<std::optional<std::string>>(3),
        .opened_on = row.Get<Date>(4),
        .closed_on = ReadEnd(row, 5),
        .close_reason = row.Get<std::optional<CloseReason>>(6)};
}

/// Reads an allocation from all columns of list_allocations.sql.
inline Allocation ReadAllocation(const db::Row& row) {
    return {
        .id = row.Get<AllocationId>(0),
        .version = row.Get<int>(1),
        .worker = row.Get<workforce::PostId>(2),
        .role = row.Get<AllocationRole>(3),
        .from = row.Get<Date>(4),
        .to = ReadEnd(row, 5)};
}

/// Reads an offer from all columns of list_lead_handovers.sql.
inline LeadHandover ReadLeadHandover(const db::Row& row) {
    return {
        .id = row.Get<LeadHandoverId>(0),
        .version = row.Get<int>(1),
        .from = row.Get<AllocationId>(2),
        .to = row.Get<workforce::PostId>(3),
        .reason = row.Get<std::string>(4),
        .offered_on = row.Get<Date>(5),
        .state = row.Get<HandoverState>(6),
        .accepted_on = row.Get<std::optional<Date>>(7),
        .why_declined = row.Get<std::optional<std::string>>(8)};
}

/// Reads a plan from all columns of list_step_downs.sql.
inline StepDown ReadStepDown(const db::Row& row) {
    return {
        .id = row.Get<StepDownId>(0),
        .version = row.Get<int>(1),
        .episode = row.Get<EpisodeId>(2),
        .starts_on = row.Get<Date>(3),
        .ends_on = row.Get<Date>(4),
        .agreed_with_family = row.Get<FamilyAgreement>(5),
        .why = row.Get<std::string>(6),
        .how_to_come_back = row.Get<std::string>(7),
        .stepped_back_on = row.Get<std::optional<Date>>(8),
        .outcome = row.Get<std::optional<std::string>>(9)};
}

/// Reads a step from all columns of list_steps.sql.
inline PlannedStep ReadStep(const db::Row& row) {
    return {
        .id = row.Get<StepId>(0),
        .version = row.Get<int>(1),
        .plan = row.Get<StepDownId>(2),
        .on = row.Get<Date>(3),
        .what = row.Get<std::string>(4),
        .taken_on = row.Get<std::optional<Date>>(5),
        .note = row.Get<std::optional<std::string>>(6)};
}

/// Reads a service that was asked from all columns of list_handovers.sql.
inline Handover ReadHandover(const db::Row& row) {
    return {
        .id = row.Get<HandoverId>(0),
        .version = row.Get<int>(1),
        .plan = row.Get<StepDownId>(2),
        .service = row.Get<std::string>(3),
        .contact = row.Get<std::optional<std::string>>(4),
        .what = row.Get<std::string>(5),
        .offered_on = row.Get<Date>(6),
        .accepted = row.Get<std::optional<bool>>(7),
        .answered_on = row.Get<std::optional<Date>>(8),
        .answered_by = row.Get<std::optional<std::string>>(9),
        .note = row.Get<std::optional<std::string>>(10)};
}

/// Reads a review from all columns of list_ehc_reviews.sql.
inline EhcReview ReadEhcReview(const db::Row& row) {
    return {
        .id = row.Get<EhcReviewId>(0),
        .version = row.Get<int>(1),
        .held_on = row.Get<Date>(2),
        .outcome = row.Get<EhcOutcome>(3),
        .what = row.Get<std::string>(4),
        .asked_back = row.Get<std::optional<AskedBack>>(5),
        .answer = row.Get<std::optional<std::string>>(6),
        .next_by = row.Get<std::optional<Date>>(7),
        .told_on = row.Get<std::optional<Date>>(8),
        .decision = row.Get<std::optional<std::string>>(9)};
}

}  // namespace alongside::keyworking

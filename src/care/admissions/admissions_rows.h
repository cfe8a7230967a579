// Rows of the tables of stays as values: read in one place for tables and store.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "care/admissions/stay.h"
#include "care/admissions/stay_story.h"
#include "platform/db/value.h"

namespace alongside::admissions {

/// Calls `visit(name, value)` for each column of a thing that was recorded of a stay: the fields of
/// its event, then what came later. The lists select in this order, after the version.
template <class Thing, class Visit>
void ForEachColumn(Thing& thing, const Visit& visit) {
    journal::ForEachField(thing, visit);
    if constexpr (requires { thing.ended_on; }) visit("ended_on", thing.ended_on);
    if constexpr (requires { thing.back_on; }) visit("back_on", thing.back_on);
    if constexpr (requires { thing.met_on; }) visit("met_on", thing.met_on);
    if constexpr (requires { thing.answered_on; }) visit("answered_on", thing.answered_on);
    if constexpr (requires { thing.reviewed_on; }) visit("reviewed_on", thing.reviewed_on);
    if constexpr (requires { thing.outcome; }) visit("outcome", thing.outcome);
}

template <class Thing>
Thing ReadThing(const db::Row& row) {
    Thing thing;
    thing.version = row.Get<int>(0);
    int column = 1;
    ForEachColumn(thing, [&](std::string_view, auto& value) {
        value = row.Get<std::remove_cvref_t<decltype(value)>>(column++);
    });
    return thing;
}

/// Reads the columns of list_planned_discharges.sql.
inline PlannedDischarge ReadPlannedDischarge(const db::Row& row) {
    return {
        .admission = row.Get<AdmissionId>(0),
        .planned_on = row.Get<std::optional<Date>>(1),
        .reason = row.Get<std::optional<std::string>>(2),
        .recorded = row.Get<Instant>(3)};
}

/// Reads the columns of get_inpatient.sql after the person's.
inline StaySummary ReadStaySummary(const db::Row& row) {
    StaySummary summary = {
        .admission = row.Get<AdmissionId>(1),
        .hospital = row.Get<std::string>(3),
        .since = row.Get<Date>(2),
        .legal_status = row.Get<std::string>(4),
        .planned_on = row.Get<std::optional<Date>>(5),
        .moved = row.Get<int>(6),
        .ready_on = row.Get<std::optional<Date>>(7),
        .delay = {}};
    if (!row.IsNull(9))
        summary.delay = {
            {.since = row.Get<Date>(8),
             .reason = row.Get<DelayReason>(9),
             .owner = row.Get<std::string>(10)}};
    return summary;
}

}  // namespace alongside::admissions

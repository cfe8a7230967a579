// Rows of the meetings' tables as values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/meetings/meeting.h"
#include "platform/db/value.h"

namespace alongside::meetings {

/// Agencies in one column, a line each.
inline std::string Joined(const std::vector<std::string>& agencies) {
    std::string all;
    for (const std::string& agency : agencies) all += agency + "\n";
    return all;
}

/// Reads a meeting from the columns of get_meeting.sql.
inline Meeting ReadMeeting(const db::Row& row) {
    Meeting meeting{
        .version = row.Get<int>(1),
        .plan =
            {.id = row.Get<MeetingId>(0),
             .on = row.Get<Date>(2),
             .starts_at = row.Get<std::string>(3),
             .place = row.Get<std::string>(4),
             .chair = row.Get<std::string>(5),
             .quorum = AgenciesOf(row.Get<std::string>(6))},
        .state = row.Get<MeetingState>(7),
        .cancelled_because = row.Get<std::optional<std::string>>(11)};
    if (const auto ended_on = row.Get<std::optional<Date>>(8))
        meeting.ended = MeetingEnded{
            .id = meeting.plan.id,
            .on = *ended_on,
            .note = row.Get<std::optional<std::string>>(9),
            .next_on = row.Get<std::optional<Date>>(10)};
    return meeting;
}

/// Reads an item from the columns of list_agenda.sql.
inline Item ReadItem(const db::Row& row) {
    Item item{
        .id = row.Get<ItemId>(0),
        .person = row.Get<people::PersonId>(1),
        .meeting = row.Get<MeetingId>(2),
        .version = row.Get<int>(3),
        .meets_on = row.Get<Date>(4),
        .position = row.Get<int>(5),
        .why = row.Get<std::string>(6),
        .state = row.Get<ItemState>(7),
        .written = row.Get<std::optional<Instant>>(12),
        .written_by = row.Get<std::optional<journal::ActorId>>(13)};
    if (const auto on = row.Get<std::optional<Date>>(8))
        item.discussed = ItemDiscussed{
            .id = item.id,
            .on = *on,
            .said = row.Get<std::string>(9),
            .decided = row.Get<std::optional<std::string>>(10),
            .rating = row.Get<std::optional<dsr::Rating>>(11)};
    return item;
}

}  // namespace alongside::meetings

// Rows of safeguarding's tables as values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/safeguarding/concern.h"
#include "platform/db/value.h"

namespace alongside::safeguarding {

/// Reads a concern from the columns of get_concern.sql.
inline Concern ReadConcern(const db::Row& row) {
    const auto hidden = [&](int column) {
        auto text = row.Get<std::optional<std::string>>(column);
        return text ? std::optional(Sensitive(*std::move(text))) : std::nullopt;
    };
    Concern concern{
        .id = row.Get<ConcernId>(0),
        .version = row.Get<int>(1),
        .state = row.Get<ConcernState>(3),
        .said =
            {.kind = row.Get<ConcernKind>(2),
             .person = row.Get<std::optional<StreamId>>(4),
             .about_name = hidden(5),
             .heard_on = row.Get<Date>(6),
             .who_said = row.Get<WhoSaid>(7),
             .who_name = hidden(8),
             .said = row.Get<std::string>(9),
             .safe_now = row.Get<SafeNow>(10),
             .done_now = row.Get<std::optional<std::string>>(11),
             .about_worker = row.Get<std::optional<std::string>>(12),
             .about_post = row.Get<std::optional<StreamId>>(13),
             .look_by = row.Get<Date>(14),
             .look_because = row.Get<std::string>(15)},
        .recorded = row.Get<Instant>(16),
        .changed = row.Get<Instant>(27),
        .recorded_by = row.Get<journal::ActorId>(17),
        .taken_by = row.Get<std::optional<journal::ActorId>>(18)};
    if (const auto to = row.Get<std::optional<ReferredTo>>(19))
        concern.referral = Referral{
            .to = *to,
            .to_name = row.Get<std::optional<std::string>>(20),
            .on = row.Get<Date>(21),
            .reference = row.Get<std::optional<std::string>>(22),
            .answer_by = row.Get<Date>(23),
            .answer_because = row.Get<std::string>(24),
            .answered_on = row.Get<std::optional<Date>>(25),
            .answer = row.Get<std::optional<std::string>>(26)};
    return concern;
}

/// Users in one column, a line each.
inline std::string Joined(const std::vector<std::string>& users) {
    std::string all;
    for (const std::string& user : users) all += user + "\n";
    return all;
}
inline std::vector<std::string> Apart(std::string_view users) {
    std::vector<std::string> all;
    while (!users.empty()) {
        const std::size_t end = users.find('\n');
        all.emplace_back(users.substr(0, end));
        users.remove_prefix(end + 1);
    }
    return all;
}

/// Reads from the columns of get_leads.sql.
inline Leads ReadLeads(const db::Row& row) {
    return {
        .version = row.Get<int>(0),
        .leads = Apart(row.Get<std::string>(1)),
        .allegation_leads = Apart(row.Get<std::string>(2)),
        .look_within = row.Get<int>(3),
        .answer_within = row.Get<int>(4)};
}

/// Reads from the columns of list_protections.sql.
inline Protection ReadProtection(const db::Row& row) {
    return {
        .version = row.Get<int>(1),
        .details = {
            .id = row.Get<ProtectionId>(0),
            .kind = row.Get<ProtectionKind>(2),
            .from = row.Get<Date>(3),
            .to = row.Get<std::optional<Date>>(4),
            .authority = row.Get<std::string>(5),
            .note = row.Get<std::optional<std::string>>(6),
            .reason = std::nullopt}};
}

}  // namespace alongside::safeguarding

// Rows of the referrals' tables as values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "care/referrals/referral.h"
#include "platform/db/value.h"

namespace alongside::referrals {

using OptionalText = std::optional<std::string>;

inline Sensitive<std::string> ReadSensitive(const db::Row& row, int column) {
    return Sensitive(row.Get<std::string>(column));
}
inline std::optional<Sensitive<std::string>> ReadSensitiveIfAny(const db::Row& row, int column) {
    auto text = row.Get<OptionalText>(column);
    if (!text) return std::nullopt;
    return Sensitive(*std::move(text));
}

/// What was told, from the columns of get_referral.sql.
inline ReferralArrived ReadTold(const db::Row& row) {
    ReferralArrived told;
    told.id = row.Get<ReferralId>(0);
    told.how = row.Get<HowItCame>(4);
    told.route = row.Get<Route>(5);
    told.received_on = row.Get<Date>(6);
    told.due_on = row.Get<Date>(7);
    told.counted = row.Get<std::string>(8);
    told.source = row.Get<std::string>(9);
    told.by_working_days = row.Get<bool>(10);
    told.referrer = ReadSensitive(row, 11);
    told.relation = row.Get<std::string>(12);
    told.organisation = row.Get<OptionalText>(13);
    told.email = ReadSensitiveIfAny(row, 14);
    told.phone = ReadSensitiveIfAny(row, 15);
    told.given_name = ReadSensitive(row, 16);
    told.family_name = ReadSensitive(row, 17);
    told.preferred_name = ReadSensitiveIfAny(row, 18);
    told.date_of_birth = row.Get<std::optional<Date>>(19);
    told.nhs_number = ReadSensitiveIfAny(row, 20);
    told.postcode = row.Get<OptionalText>(21);
    told.learning_disability = row.Get<people::Diagnosis>(22);
    told.autism = row.Get<people::Diagnosis>(23);
    told.what_happens = row.Get<std::string>(24);
    told.tried = row.Get<OptionalText>(25);
    told.risk = row.Get<OptionalText>(26);
    told.has_ehc_plan = row.Get<std::optional<bool>>(27);
    told.lives_with = row.Get<OptionalText>(28);
    told.school = row.Get<OptionalText>(29);
    told.safe_contact = row.Get<OptionalText>(30);
    told.young_person_knows = row.Get<Knows>(31);
    told.family_knows = row.Get<Knows>(32);
    told.their_view = row.Get<OptionalText>(33);
    told.consent = row.Get<ToldConsent>(34);
    return told;
}

/// Reads a referral from the columns of get_referral.sql.
inline Referral ReadReferral(const db::Row& row) {
    Referral held;
    held.told = ReadTold(row);
    held.version = row.Get<int>(1);
    held.stream = row.Get<StreamId>(2);
    held.state = row.Get<ReferralState>(3);
    held.linked = row.Get<std::optional<RecordBefore>>(35);
    held.from = row.Get<StreamId>(36);
    if (const auto outcome = row.Get<std::optional<Outcome>>(37))
        held.decided = Decided{
            .outcome = *outcome,
            .on = row.Get<Date>(38),
            .reason = row.Get<std::string>(39),
            .told = row.Get<std::string>(40)};
    if (auto from = row.Get<OptionalText>(41))
        held.appeal = Appeal{
            .from = *std::move(from), .words = row.Get<std::string>(42), .on = row.Get<Date>(43)};
    held.joined_to = row.Get<std::optional<ReferralId>>(44);
    held.withdrawn_because = row.Get<OptionalText>(45);
    held.settled_on = row.Get<std::optional<Date>>(46);
    return held;
}

/// Reads a question from the columns of list_referral_questions.sql.
inline Question ReadQuestion(const db::Row& row) {
    return {
        .id = row.Get<QuestionId>(0),
        .words = row.Get<std::string>(1),
        .asked_of = row.Get<std::string>(2),
        .asked_on = row.Get<Date>(3),
        .answer_by = row.Get<Date>(4),
        .stopped = row.Get<bool>(5),
        .left = row.Get<int>(6),
        .answer = row.Get<OptionalText>(7),
        .answered_on = row.Get<std::optional<Date>>(8)};
}

}  // namespace alongside::referrals

// Referrals, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral_store.h"

#include "care/referrals/referrals_rows.h"
#include "care/referrals/referrals_sql.h"

namespace alongside::referrals {
namespace {

constexpr int kMostLike = 10;
constexpr Date kBeforeAll =
    std::chrono::sys_days(std::chrono::year(1000) / std::chrono::month(1) / std::chrono::day(1));

std::size_t ReadCount(const db::Row& row) {
    return static_cast<std::size_t>(row.Int(0));
}

}  // namespace

Result<Referral> ReferralStore::Get(const ReferralId& id) const {
    auto referral =
        tables_.First(sql::kGetReferral, {{"area", area_.area()}, {"referral", id}}, ReadReferral);
    if (!referral) return Error{Fault::kNotFound, "There is no such referral"};
    return *std::move(referral);
}

Result<Referral> ReferralStore::GetToChange(const ReferralId& id, int seen) const {
    TRY_ASSIGN(Referral referral, Get(id));
    if (referral.version != seen)
        return Error{Fault::kConflict, "Somebody else changed this referral meanwhile"};
    return referral;
}

std::vector<Question> ReferralStore::Questions(const Referral& referral) const {
    return tables_.All(
        sql::kListReferralQuestions,
        {{"area", area_.area()}, {"stream", referral.stream}, {"referral", referral.id()}},
        ReadQuestion
    );
}

std::vector<Referral> ReferralStore::Open(
    ReferralState state, const std::optional<AfterReferral>& after, int most
) const {
    const AfterReferral from = after.value_or(AfterReferral{kBeforeAll, {}});
    return tables_.All(
        sql::kListOpenReferrals,
        {{"area", area_.area()},
         {"state", state},
         {"after_day", from.day},
         {"after", from.referral},
         {"limit", most}},
        ReadReferral
    );
}

std::vector<Referral> ReferralStore::Settled(const std::optional<AfterReferral>& before, int most)
    const {
    const AfterReferral from = before.value_or(AfterReferral{kForever, {}});
    return tables_.All(
        sql::kListSettledReferrals,
        {{"area", area_.area()},
         {"before_day", from.day},
         {"before", from.referral},
         {"limit", most}},
        ReadReferral
    );
}

std::size_t ReferralStore::Count(ReferralState state) const {
    return tables_
        .First(sql::kCountReferrals, {{"area", area_.area()}, {"state", state}}, ReadCount)
        .value_or(0);
}

std::size_t ReferralStore::CountUntil(ReferralState state, Date until) const {
    return tables_
        .First(
            sql::kCountDueReferrals,
            {{"area", area_.area()}, {"state", state}, {"until", until}},
            ReadCount
        )
        .value_or(0);
}

ReferralCounts ReferralStore::CountOn(Date today) const {
    const Date yesterday = today - std::chrono::days(1);
    const std::size_t appealed = Count(ReferralState::kAppealed);
    return {
        .to_decide = Count(ReferralState::kWaiting) + appealed,
        .overdue = CountUntil(ReferralState::kWaiting, yesterday) +
                   CountUntil(ReferralState::kAppealed, yesterday),
        .asked = Count(ReferralState::kAsked),
        .appealed = appealed};
}

std::vector<Referral> ReferralStore::Like(const Referral& referral) const {
    std::optional<std::string> number;
    if (referral.told.nhs_number) number = referral.told.nhs_number->Reveal();
    return tables_.All(
        sql::kListLikeReferrals,
        {{"area", area_.area()},
         {"referral", referral.id()},
         {"born", referral.told.date_of_birth},
         {"nhs_number", number},
         {"limit", kMostLike}},
        ReadReferral
    );
}

std::vector<Referral> ReferralStore::JoinedTo(const ReferralId& id) const {
    return tables_.All(
        sql::kListJoinedReferrals, {{"area", area_.area()}, {"referral", id}}, ReadReferral
    );
}

std::vector<Referral> ReferralStore::OfRecord(const people::PersonId& person) const {
    return tables_.All(
        sql::kListReferralsOfRecord, {{"area", area_.area()}, {"stream", person}}, ReadReferral
    );
}

std::optional<Contact> ReferralStore::WhomToRing() const {
    auto contact = tables_.First(
        sql::kGetReferralContact,
        {{"area", area_.area()}, {"stream", StreamId(area_.area().value)}},
        [](const db::Row& row) -> Contact {
            return {row.Get<std::string>(0), row.Get<std::string>(1)};
        }
    );
    if (contact && contact->phone.empty()) return std::nullopt;
    return contact;
}

}  // namespace alongside::referrals

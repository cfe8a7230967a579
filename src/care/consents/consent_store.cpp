// Consents, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/consents/consent_store.h"

#include "care/consents/consents_rows.h"
#include "care/consents/consents_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::consents {

std::vector<Consent> ConsentStore::List() const {
    return tables_.All(
        sql::kListConsents, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadConsent
    );
}

Result<Consent> ConsentStore::Get(const ConsentId& id) const {
    auto consent = tables_.First(
        sql::kGetConsent,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"consent", id}},
        ReadConsent
    );
    if (!consent) return Error{Fault::kNotFound, "There is no such record of consent"};
    return *std::move(consent);
}

Result<Consent> ConsentStore::GetToChange(const ConsentId& id, int seen) const {
    return AsSeen(Get(id), seen);
}

std::vector<Sharing> ConsentStore::Sharings() const {
    return tables_.All(
        sql::kListSharings, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadSharing
    );
}

Result<Sharing> ConsentStore::GetSharing(const SharingId& id) const {
    auto sharing = tables_.First(
        sql::kGetSharing,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"sharing", id}},
        ReadSharing
    );
    if (!sharing) return Error{Fault::kNotFound, "There is no such note of what was shared"};
    return *std::move(sharing);
}

Result<Sharing> ConsentStore::GetSharingToChange(const SharingId& id, int seen) const {
    return AsSeen(GetSharing(id), seen);
}

int AskAgainDaysOn(const db::Reader& tables, const identity::Scope& area, Date day) {
    return tables
        .First(
            sql::kGetAskingAgain,
            {{"area", area.area()}, {"day", day}},
            [](const db::Row& row) { return row.Get<int>(0); }
        )
        .value_or(kAskAgainDays);
}

DeclinedCounts CountRegisterAnswers(const db::Reader& tables, const identity::Scope& area) {
    DeclinedCounts counts;
    tables.Query(sql::kCountRegisterAnswers, {{"area", area.area()}}, [&](const db::Row& row) {
        const auto count = row.Get<std::int64_t>(1);
        const auto standing = row.Get<Standing>(0);
        if (standing == Standing::kRefused)
            counts.refused += count;
        else if (standing == Standing::kTakenBack)
            counts.taken_back += count;
        else
            counts.given += count;
    });
    return counts;
}

}  // namespace alongside::consents

// Looks up how consent stands.
// SPDX-License-Identifier: MIT
#include "care/consents/find_sharing.h"

#include <vector>

#include "care/consents/consent_store.h"
#include "care/people/api.h"

namespace alongside::consents {
namespace {

// Born on a day that no rule about ages reaches, where nothing is known of them.
Date BornOf(const db::Reader& tables, const identity::Scope& person) {
    const auto who = people::PersonStore(tables, person).Get();
    return who ? who->details.date_of_birth : kForever - std::chrono::days(1);
}

}  // namespace

ConsentState ConsentOn(const db::Reader& tables, const identity::Scope& person, Date day) {
    const auto consents = ConsentStore(tables, person).List();
    if (consents.empty()) return {};
    return StateOn(consents, BornOf(tables, person), day);
}

SharingRules SharingOf(const db::Reader& tables, const identity::Scope& person, Date today) {
    return SharingRules(ConsentOn(tables, person, today));
}

std::optional<AskingAgain> FindNextAsking(
    const db::Reader& tables, const identity::Scope& person, Date today
) {
    const auto consents = ConsentStore(tables, person).List();
    if (consents.empty()) return std::nullopt;
    return NextAsking(
        consents, BornOf(tables, person), today, AskAgainDaysOn(tables, person, today)
    );
}

}  // namespace alongside::consents

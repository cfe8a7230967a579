// A record with the board over it, and what the board must show, worked out anew from invented
// people.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "care/overview/board_store.h"
#include "care/people/person.h"
#include "support/invented_person.h"
#include "support/record_fixture.h"

namespace alongside::overview {

/// A record with the board over it.
class BoardFixture : public test::RecordTest {
protected:
    BoardFixture() : RecordTest(kBoardModules) {}

    void Add(Invented& person) {
        WithJournal([&](journal::Journal& journal) { RecordAll(journal, person); });
    }
    workforce::PostId AddWorker(const std::string& name) {
        workforce::PostId post;
        WithJournal([&](journal::Journal& journal) { post = RecordPost(journal, Keyworker(name)); }
        );
        return post;
    }

    BoardPage List(const BoardQuery& query, Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return BoardStore(tables, scope, day).List(query);
        });
    }
    BoardPage List(const BoardQuery& query) { return List(query, today_); }
    BoardCounts Counts(Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return BoardStore(tables, scope, day).Counts();
        });
    }
};

/// What the board must show of somebody on a day, worked out from that day alone; nothing when they
/// are not on the register.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): one column after another
inline std::optional<BoardRow> ExpectedRow(const Invented& person, Date day) {
    const auto& died = person.details.date_of_death;
    if (died && day >= *died) return std::nullopt;
    const auto open = [&](const Period& period) { return period.Contains(day); };
    if (std::ranges::none_of(person.stays, open)) return std::nullopt;
    BoardRow row;
    row.person = person.id;
    row.reference = person.details.reference;
    row.name = people::ShownName(person.details);
    row.born = person.details.date_of_birth;
    row.locality = person.details.locality.value_or("");
    // A discharge and an admission on the next day leave no day between.
    row.in_hospital =
        std::ranges::any_of(person.admissions, open) ||
        (std::ranges::any_of(person.admissions, [&](const Period& p) { return p.to == day; }) &&
         std::ranges::any_of(person.admissions, [&](const Period& p) {
             return p.from == day + std::chrono::days(1);
         }));
    for (const Invented::Rated& rated : person.ratings) {
        if (rated.on <= day && (!row.rated_on || rated.on >= *row.rated_on)) {
            row.rating = rated.rating;
            row.rated_on = rated.on;
        }
    }
    row.standing = row.in_hospital                      ? dsr::Standing::kBlue
                   : !row.rating                        ? dsr::Standing::kUnrated
                   : *row.rating == dsr::Rating::kRed   ? dsr::Standing::kRed
                   : *row.rating == dsr::Rating::kAmber ? dsr::Standing::kAmber
                                                        : dsr::Standing::kGreen;
    Date led_since{};
    std::set<workforce::PostId> workers;
    for (const Invented::Part& part : person.team) {
        if (!part.open.Contains(day)) continue;
        workers.insert(part.worker);
        if (part.role == keyworking::AllocationRole::kLead &&
            (row.lead.empty() || part.open.from > led_since)) {
            row.lead = part.worker;
            led_since = part.open.from;
        }
    }
    row.others = static_cast<int>(workers.size() - (row.lead.empty() ? 0 : 1));
    return row;
}

}  // namespace alongside::overview

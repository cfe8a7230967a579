// Load, decide, record: the removal of an entry.
// SPDX-License-Identifier: MIT
#include "care/corrections/agree_to_removal.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "care/corrections/record_line.h"
#include "care/corrections/removal_store.h"
#include "care/corrections/sorting_store.h"
#include "care/people/api.h"
#include "platform/base/check.h"

namespace alongside::corrections {
namespace {

// Details that are removed give way to those before them, whose number may be another's by now. The
// area's stream is locked.
Result<Done> CheckWhoTheyAreThen(
    const identity::Work& work, const identity::Scope& person, const identity::Scope& area
) {
    TRY_ASSIGN(const auto held, people::PersonStore(work.tables, person).Get());
    const auto sole = people::CheckSoleIdentity(
        people::PeopleStore(work.tables, area), person.stream(), held.details
    );
    if (sole) return Done{};
    return Error{
        Fault::kRefused,
        "Without this entry they would have the NHS number or the reference that somebody else "
        "has. Put their details right first",
        "CORR-7",
        {},
        sole.error().link};
}

// What is removed is no longer left to sort.
void RecordSorted(
    const identity::Work& work, const identity::Scope& person, const std::vector<RecordLine>& lines
) {
    for (const EntryToSort& entry : ListEntriesToSort(work.tables, person)) {
        const bool removed = std::ranges::any_of(lines, [&](const RecordLine& line) {
            return line.origin == entry.origin && line.number == entry.number;
        });
        if (removed)
            work.journal.Record(
                person.stream(),
                EntrySorted{entry.separation, entry.origin, entry.number, SortState::kRemoved}
            );
    }
}

}  // namespace

Result<RemovalAgreed> AgreeToRemoval(
    const identity::Work& work, const AgreeToRemovalCommand& command
) {
    constexpr auto permission = identity::Permission::kCorrectRecord;
    TRY_ASSIGN(
        const identity::Scope scope, work.policy.Allow(work.actor, permission, command.person)
    );
    TRY_ASSIGN(const identity::Scope area, work.policy.AllowArea(work.actor, permission));
    work.journal.Lock(std::min(scope.stream(), area.stream()));
    work.journal.Lock(std::max(scope.stream(), area.stream()));
    TRY_ASSIGN(const Removal removal, RemovalStore(work.tables, scope).Get(command.removal));
    TRY(CheckMaySettle(removal, work.actor.id));
    const auto lines =
        LinesToRemove(LinesOf(work.journal, scope.stream()), removal.origin, removal.number);
    if (lines.empty())
        return Error{
            Fault::kRefused, "This entry was removed already: decline the request", "CORR-8"};
    if (std::cmp_not_equal(lines.size(), command.seen))
        return Error{Fault::kConflict, "Something else was recorded that would go with this entry"};
    const auto agreed = work.journal.Record(removal.origin, RemovalAgreed{removal.id});
    for (const RecordLine& line : lines) {
        // Refused only where a rule of ours let through what the journal never gives up.
        TRY(work.journal.MayRedact(line.origin, line.number, removal.asked_by.value));
        work.journal.Redact(line.origin, line.number, removal.reason, removal.asked_by.value);
    }
    RecordSorted(work, scope, lines);
    const bool of_details = std::ranges::any_of(lines, [](const RecordLine& line) {
        return line.type == people::DetailsRecorded::kType;
    });
    if (of_details) TRY(CheckWhoTheyAreThen(work, scope, area));
    return agreed;
}

}  // namespace alongside::corrections

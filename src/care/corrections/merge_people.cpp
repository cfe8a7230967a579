// Load, decide, record: that two records are of one person, or of two.
// SPDX-License-Identifier: MIT
#include "care/corrections/merge_people.h"

#include <algorithm>

#include "care/corrections/sorting_store.h"
#include "care/people/api.h"
#include "platform/base/field_checks.h"
#include "platform/journal/journal.h"

namespace alongside::corrections {
namespace {

constexpr auto kPermission = identity::Permission::kMergePeople;

void LockBoth(const identity::Work& work, const StreamId& one, const StreamId& other) {
    work.journal.Lock(std::min(one, other));
    work.journal.Lock(std::max(one, other));
}

// As the fact names an entry.
std::string NameOf(const journal::HistoryLine& line) {
    return line.origin.value + " " + std::to_string(line.number);
}

// The referrals that became part of a record: they go on with it.
std::vector<StreamId> ReferralsIn(const identity::Work& work, const identity::Scope& person) {
    std::vector<StreamId> referrals;
    for (const StreamId& each :
         journal::StreamsOfRecord(work.tables, person.area(), person.stream())) {
        const auto found = journal::FindStream(work.tables, person.area(), each);
        if (found && found->kind == journal::StreamKind::kReferral) referrals.push_back(each);
    }
    return referrals;
}

}  // namespace

Doubt FindDoubt(const people::DetailsRecorded& one, const people::DetailsRecorded& other) {
    const auto sought = people::SoughtAs(people::KnownAs(people::PersonId(), one));
    const auto found = people::LikenessTo(sought).Of(people::KnownAs(people::PersonId(), other));
    if (found.twins == people::Twins::kMayBe) return Doubt::kMayBeTwins;
    return found.likeness < people::kMayBeSame ? Doubt::kUnlike : Doubt::kNone;
}

Result<Done> MergePeople(const identity::Work& work, const MergePeopleCommand& command) {
    TRY_ASSIGN(const auto stays, work.policy.Allow(work.actor, kPermission, command.stays));
    TRY_ASSIGN(const auto goes, work.policy.Allow(work.actor, kPermission, command.goes));
    LockBoth(work, stays.stream(), goes.stream());
    TRY_ASSIGN(const auto one, people::PersonStore(work.tables, stays).Get());
    TRY_ASSIGN(const auto other, people::PersonStore(work.tables, goes).Get());
    TRY_ASSIGN(
        const MergeAnswers answers,
        DecideMerge(
            one.details, other.details, FindDoubt(one.details, other.details), command.answers
        )
    );
    const auto referrals = ReferralsIn(work, goes);
    for (const StreamId& each : referrals)
        work.journal.Unmerge(goes.stream(), each, answers.reason);
    TRY(work.journal.MayMerge(stays.stream(), goes.stream()));
    if (one.version + other.version != command.seen)
        return Error{Fault::kConflict, "Somebody changed the details of one of them meanwhile"};
    work.journal.Merge(stays.stream(), goes.stream(), answers.reason);
    for (const StreamId& each : referrals) work.journal.Merge(stays.stream(), each, answers.reason);
    return Done{};
}

Result<std::size_t> UnmergePeople(const identity::Work& work, const UnmergePeopleCommand& command) {
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, kPermission, command.person));
    const StreamId& person = scope.stream();
    if (command.other == person ||
        journal::SurvivorOf(work.tables, scope.area(), command.other) != person)
        return Error{Fault::kNotFound, "There is no such record joined to this one"};
    TRY(CheckReason(command.reason, "Enter how you know that they are two people"));
    LockBoth(work, person, command.other);
    TRY(work.journal.MayUnmerge(person, command.other));
    // While they were joined, everything was recorded in the stream of the record that stayed.
    EntriesLeftToSort left = {.id = SeparationId::New(), .other = command.other, .entries = {}};
    for (const auto& line : work.journal.Unmerge(person, command.other, command.reason))
        if (IsToSort(line.type) && line.origin == person) left.entries.push_back(NameOf(line));
    if (!left.entries.empty()) work.journal.Record(person, left);
    TRY(people::KeepApart(
        work, {.person = person, .other = command.other, .reason = command.reason}
    ));
    return left.entries.size();
}

Result<EntrySorted> KeepEntry(const identity::Work& work, const KeepEntryCommand& command) {
    TRY_ASSIGN(const auto scope, work.policy.Allow(work.actor, kPermission, command.person));
    work.journal.Lock(scope.stream());
    for (const EntryToSort& entry : ListEntriesToSort(work.tables, scope))
        if (entry.origin == command.origin && entry.number == command.number)
            return work.journal.Record(
                scope.stream(),
                EntrySorted{entry.separation, entry.origin, entry.number, SortState::kStays}
            );
    return Error{Fault::kRefused, "Somebody said already whose this entry is", "MERGE-3"};
}

}  // namespace alongside::corrections

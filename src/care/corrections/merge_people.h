// Joining two records of one person, and taking it back. Both are events: nothing is lost by
// either. SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "care/corrections/corrections_facts.h"
#include "care/corrections/same_person.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::corrections {

/// Whether somebody has to be sure, from the details of both.
Doubt FindDoubt(const people::DetailsRecorded& one, const people::DetailsRecorded& other);

struct MergePeopleCommand {
    people::PersonId stays;  ///< Whose details stand, and whose address leads to both.
    people::PersonId goes;
    int seen = 0;  ///< The versions of both people's details that were shown, added up.
    MergeAnswers answers;
};
/// Makes one record of two. Refuses as `DecideMerge` and as the journal's own rules for whole,
/// separate records; `kConflict` when the details of one changed meanwhile.
Result<Done> MergePeople(const identity::Work& work, const MergePeopleCommand& command);

struct UnmergePeopleCommand {
    people::PersonId person;  ///< In whose record both are.
    people::PersonId other;
    std::string reason;
};
/// Makes two records of one again, keeps it that they are two people, and leaves to be sorted what
/// was recorded in between: all of it is in the record of `person`. Gives how much that is.
/// `kNotFound` when the other is not joined to this record.
Result<std::size_t> UnmergePeople(const identity::Work& work, const UnmergePeopleCommand& command);

struct KeepEntryCommand {
    people::PersonId person;
    StreamId origin;
    std::int64_t number = 0;
};
/// Says of an entry left to sort that it is about this person. What is about the other is removed
/// and recorded anew: see `AskRemoval`. `kRefused` by MERGE-3 when it does not wait.
Result<EntrySorted> KeepEntry(const identity::Work& work, const KeepEntryCommand& command);

}  // namespace alongside::corrections

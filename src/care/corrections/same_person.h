// Two records of one person: what speaks against joining them, and what is asked of whoever does.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "care/corrections/ids.h"
#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "platform/base/result.h"

namespace alongside::corrections {

/// Why somebody has to type that they are sure.
enum class Doubt {
    kNone,
    kMayBeTwins,  ///< The same birthday and family name, but other given names.
    kUnlike       ///< Hardly anything is the same.
};

/// What somebody types who is sure in spite of a doubt.
inline constexpr std::string_view kOnePerson = "one person";

struct MergeAnswers {
    std::string reason;
    std::string typed;  ///< `kOnePerson`, in capitals or not; asked only where there is a doubt.
};

/// MERGE-1: two people with an NHS number each are two people, until one of the numbers is put
/// right.
Result<Done> CheckNumbers(const people::DetailsRecorded& one, const people::DetailsRecorded& other);

/// Whether two records may become one, of which `stays` says who they are. MERGE-1, and `kInvalid`
/// at the fields.
Result<MergeAnswers> DecideMerge(
    const people::DetailsRecorded& stays,
    const people::DetailsRecorded& goes,
    Doubt doubt,
    MergeAnswers answers
);

/// One line about both records, in words.
struct InBoth {
    std::string what;
    std::string of_first;
    std::string of_second;
};

/// What would stand twice in the joined record, and what to do about it.
struct Clash {
    std::string what;
    std::string then;
};

/// An entry of a record that was joined, which somebody has to give to the right one of two people.
struct EntryToSort {
    SeparationId separation;
    StreamId origin;  ///< The stream that it was recorded in.
    std::int64_t number = 0;
    people::PersonId other;  ///< The person from whom this one was separated.
    bool operator==(const EntryToSort&) const = default;
};

/// Whether somebody has to say whose it is: not what the journal or a calculation says itself.
bool IsToSort(std::string_view type);

}  // namespace alongside::corrections

// What stands in the way of each row: what is wrong in it, who else is the same person.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "care/people/ids.h"
#include "care/spreadsheets/decide_row.h"
#include "care/spreadsheets/kept.h"
#include "care/spreadsheets/row.h"
#include "platform/identity/policy.h"
#include "platform/identity/work.h"

namespace alongside::spreadsheets {

/// Somebody on record whom a row may be about.
struct Twin {
    people::PersonId person;
    bool certain = false;  ///< The NHS number, or the reference, is theirs.
};

/// A row, judged.
struct AssessedRow {
    RegisterLine line;
    RowState state = RowState::kAside;
    std::optional<Twin> twin = {};
    RowFacts facts = {};  ///< Of one that is ready.
};

/// How thoroughly the record is searched for the same person.
enum class Searching {
    kLikely,  ///< Also for who may be, with a slip in a name or a day: some milliseconds a row.
    kExactly  ///< For a page, whose rows were judged before.
};

/// What rows are read and judged by; made once for many.
class Assessor {
public:
    /// `area` is the scope of the whole area.
    Assessor(
        const identity::View& view, const identity::Scope& area, const KeptBook& book, Date sent_on
    );

    /// Judges a row that is about nobody met before in this spreadsheet, and remembers it.
    AssessedRow Assess(const KeptRow& kept, Searching searching = Searching::kLikely);
    /// Remembers whom a row is about, without asking the record.
    void Remember(const KeptRow& kept);

private:
    void Meet(const RegisterLine& line, int number);
    std::optional<int> MetBefore(const RegisterLine& line, int number) const;
    std::optional<Twin> FindTwin(const RegisterLine& line, Searching searching);
    std::optional<Twin> FindHolder(const RegisterLine& line) const;
    void Settle(const KeptRow& kept, AssessedRow& assessed) const;
    void DecideFacts(const KeptRow& kept, AssessedRow& assessed) const;

    const identity::View& view_;
    identity::Scope area_;
    const KeptBook& book_;
    ReadingContext context_;
    // Beyond, only an import looks so closely: it takes few rows at a time.
    int searches_left_ = 150;
    std::map<std::string, int> met_;  // Keys of people, with the first row that has them.
};

}  // namespace alongside::spreadsheets

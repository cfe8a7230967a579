// Computes the quarterly return from people streamed one by one.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "care/returns/progress_return.h"

namespace alongside::returns {

/// Whether the return remembers whom each figure counts.
enum class Detail { kFiguresOnly, kFiguresAndPeople };

/// The one computation of a return, for any area and quarter. Give it everybody who has a fact, in
/// any order; the figures do not depend on the order. It keeps counts, and with
/// `kFiguresAndPeople` the ids of the people counted.
class ReturnBuilder {
public:
    /// `settings` are those of the quarter's last day, `previous_settings` those of the previous
    /// quarter's last day: its admissions are counted as its own return counts them.
    ReturnBuilder(
        std::string area,
        Quarter quarter,
        Settings settings,
        Settings previous_settings,
        Detail detail
    );

    /// Counts one person. Each must be given once. Sorts the admissions, and leaves the facts to
    /// the caller, who may fill the same object again.
    void Add(PersonFacts& person);

    /// The return. `posts` in the order of the table, `risks` in the order they were recorded;
    /// those not open on the as-at day are left out here.
    ProgressReturn Finish(
        const std::vector<Post>& posts, std::vector<Risk> risks, Narrative narrative
    ) &&;

private:
    // Distinct people of one worker: how many, and with `kFiguresAndPeople` who.
    struct People {
        int count = 0;
        std::vector<FigureMembers::Index> who;
    };
    struct Work {
        People caseload;
        People stepped_down;
    };
    // Who is counted now, remembered at the first figure that counts them.
    struct Counted;

    void CountOnRegister(Counted& counted, const PersonQuarter& person);
    void CountInBand(Counted& counted, const PersonQuarter& person);
    void CountWork(Counted& counted, const PersonFacts& person, bool stepped_back);
    void CountFor(People& people, Counted& counted);
    void Tally(Counted& counted, int& count, Figure figure, people::AgeBand band);
    void FindAboutPerson(const PersonFacts& facts, const PersonQuarter& person);
    WorkerLine LineOf(const Post& post);

    Settings settings_;
    Settings previous_settings_;
    Detail detail_;
    ProgressReturn return_;
    ByBand<RegisterFigures> on_register_;
    ByBand<KeyworkerFigures> with_keyworker_;
    ByBand<InpatientFigures> inpatients_;
    std::unordered_map<workforce::PostId, Work> work_;
};

/// The three highest of the risks open on `day`: by rating after mitigation (none counts as the
/// rating before), then before, then oldest, then as given.
std::vector<Risk> TopRisks(std::vector<Risk> risks, Date day);

}  // namespace alongside::returns

// Histories that nobody would write: every fact in any order, corrected, redacted, merged and
// separated. SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "platform/journal/journal.h"

namespace alongside::test {

/// One history of a few people and posts, from a seed.
class RandomHistory {
public:
    /// `add_person` makes somebody in a transaction of its own.
    RandomHistory(unsigned seed, std::vector<StreamId> people, std::vector<StreamId> posts)
        : random_(seed), people_(std::move(people)), posts_(std::move(posts)) {}

    /// Records, redacts, merges or separates something.
    void Step(journal::Journal& journal);

    const std::vector<StreamId>& people() const { return people_; }
    /// A number from 0 to `below` - 1.
    int Pick(int below) { return std::uniform_int_distribution(0, below - 1)(random_); }
    int Redactions() const { return redactions_; }
    int Merges() const { return merges_; }

private:
    class Words;
    void Redact(journal::Journal& journal);
    void MergeOrUnmerge(journal::Journal& journal);
    std::string Word();
    std::string IdFor(const StreamId& person, std::string_view kind, bool opens);

    std::mt19937 random_;
    std::vector<StreamId> people_;
    std::vector<StreamId> posts_;
    std::map<std::string, std::vector<std::string>> ids_;  // By survivor and kind of thing.
    int redactions_ = 0;
    int merges_ = 0;
};

}  // namespace alongside::test

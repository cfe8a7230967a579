// The two kinds of synthetic history. Included inside this module only.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "care/exchange/bundle_writer.h"
#include "care/synth/draw.h"
#include "care/synth/inventor.h"

namespace alongside::synth {

/// What one area's history is written with.
struct AreaStory {
    exchange::BundleWriter& writer;
    Draw& draw;
    TestNhsNumbers& nhs_numbers;
    std::string code;
    std::uint64_t people;
    Date last_day;
};

/// Writes area.csv, posts.csv and risks.csv; then people one by one.
class PlausibleHistory {
public:
    explicit PlausibleHistory(const AreaStory& story);
    void WritePerson(std::uint64_t number);

private:
    void WriteStay(const exchange::PersonRow& who, Date decided, Date ends);
    void WriteEpisode(const exchange::PersonRow& who, Period open, bool still_open);
    void WriteRatings(const exchange::PersonRow& who, Period stay);
    void WriteAdmissions(const exchange::PersonRow& who, Period stay);
    void Allocate(const exchange::PersonRow& who, keyworking::AllocationRole role, Period open);

    AreaStory story_;
    Inventor inventor_;
    std::uint64_t posts_;
    Date first_day_;
};

/// The same for edges: dates cluster round the ends of quarters, and everything that is not
/// impossible happens.
class EdgeHistory {
public:
    explicit EdgeHistory(const AreaStory& story);
    void WritePerson(std::uint64_t number);

private:
    Date EdgeDay();
    std::optional<Date> EdgeEnd(Date from);
    Date EdgeBirth();
    void WriteAdmissions(const std::string& person_id);

    AreaStory story_;
    Inventor inventor_;
};

}  // namespace alongside::synth

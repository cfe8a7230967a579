// The two kinds of synthetic history. Included inside this module only.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "care/exchange/bundle_writer.h"
#include "care/synth/draw.h"
#include "care/synth/inventor.h"

namespace alongside::synth {

/// What one area's history is written with.
struct AreaStory {
    exchange::BundleWriter& writer;
    Draw& draw;
    Draw& review_draw;  ///< Of reviews and actions alone, so that the rest stays as it was.
    TestNhsNumbers& nhs_numbers;
    std::string code;
    std::uint64_t people;
    Date last_day;
};

/// Writes the reviews of people and what they recommended.
class ReviewHistory {
public:
    /// `posts` are numbered from 1.
    ReviewHistory(const AreaStory& story, std::uint64_t posts)
        : writer_(story.writer),
          draw_(story.review_draw),
          posts_(posts),
          last_day_(story.last_day) {}

    /// One in the community now and then, of somebody on the register.
    void WriteCommunity(const exchange::PersonRow& who, Period on_register);
    /// Those before and during a stay in hospital. Stays of a person come in order.
    void WriteAround(
        const exchange::PersonRow& who, const exchange::AdmissionRow& stay, Date leaves_register
    );

private:
    std::optional<Date> WriteBefore(
        const exchange::PersonRow& who, const exchange::AdmissionRow& stay
    );
    void WriteInside(
        const exchange::PersonRow& who,
        reviews::ReviewKind kind,
        Date day,
        Date leaves_hospital,
        Date leaves_register
    );
    void Hold(
        exchange::ReviewRow row, const exchange::PersonRow& who, Date day, Date leaves_register
    );
    void Recommend(const exchange::ReviewRow& review, Date raised_on);
    void Finish(exchange::ActionRow& row);

    exchange::BundleWriter& writer_;
    Draw& draw_;
    std::uint64_t posts_;
    Date last_day_;
    std::string last_person_;
    std::optional<Date> left_on_;
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
    ReviewHistory reviews_;
    Date first_day_;
};

/// The same for edges: dates cluster round the ends of quarters, and everything that is not
/// impossible happens.
class EdgeHistory {
public:
    explicit EdgeHistory(const AreaStory& story);
    void WritePerson(std::uint64_t number);

private:
    Date EdgeDay() { return EdgeDay(story_.draw); }
    Date EdgeDay(Draw& draw) const;
    std::optional<Date> EdgeEnd(Date from);
    Date EdgeBirth();
    exchange::PostRow EdgePost(std::uint64_t number);
    void WriteEntries(const std::string& person_id);
    void WriteRatings(const std::string& person_id);
    void WriteEpisodes(const std::string& person_id);
    void WriteAllocations(const std::string& person_id);
    void WriteAdmissions(const std::string& person_id);
    exchange::ReviewRow EdgeReview(const std::string& person_id, Date day);
    std::vector<Date> WriteReviews(const std::string& person_id);
    void WriteActions(const std::string& person_id, const std::vector<Date>& reviewed);

    AreaStory story_;
    Inventor inventor_;
};

}  // namespace alongside::synth

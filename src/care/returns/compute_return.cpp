// Joins the tables of several modules by person and counts each person once.
// SPDX-License-Identifier: MIT
#include "care/returns/compute_return.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "care/admissions/api.h"
#include "care/governance/api.h"
#include "care/insight/api.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/returns/return_store.h"
#include "care/workforce/api.h"

namespace alongside::returns {
namespace {

// Everybody, in the database's order, and the place of each among them.
class Everybody {
public:
    Everybody(const db::Reader& tables, const identity::Scope& area, Instant as_known) {
        people::PeopleStore(tables, area).ForEachLife(as_known, [&](const people::Life& life) {
            lives_.push_back(life);
        });
    }
    const std::vector<people::Life>& lives() const { return lives_; }

    // The place of somebody at or after `from`. A table gives its rows in the same order, so the
    // search goes on where the row before it stopped.
    std::optional<std::size_t> Find(std::string_view person, std::size_t from) const {
        for (std::size_t place = from; place < lives_.size(); ++place)
            if (lives_[place].id.value == person) return place;
        return std::nullopt;
    }

private:
    std::vector<people::Life> lives_;
};

// One table's rows, each with the place of whose it is.
template <class Fact>
class Rows {
public:
    explicit Rows(const Everybody& everybody) : everybody_(everybody) {}

    // Rows of somebody who was not known then are passed over.
    void Add(std::string_view person, Fact fact) {
        const auto place = everybody_.Find(person, last_);
        if (!place) return;
        last_ = *place;
        rows_.push_back({*place, std::move(fact)});
    }

    // Moves the facts of the person at `place` to `facts`. Places are asked for in order.
    void MoveTo(std::vector<Fact>& facts, std::size_t place) {
        facts.clear();
        for (; taken_ < rows_.size() && rows_[taken_].place == place; ++taken_)
            facts.push_back(std::move(rows_[taken_].fact));
    }

private:
    struct Row {
        std::size_t place;
        Fact fact;
    };
    const Everybody& everybody_;
    std::size_t last_ = 0;
    std::vector<Row> rows_;
    std::size_t taken_ = 0;
};

// The facts about people that bear on a quarter.
class Record {
public:
    Record(
        const db::Reader& tables,
        const identity::Scope& area,
        const Quarter& quarter,
        Instant as_known
    )
        : everybody_(tables, area, as_known) {
        const Date first = quarter.FirstDay();
        const Date last = quarter.LastDay();
        dsr::ForEachStay(
            tables,
            area,
            last,
            last,
            as_known,
            [&](const people::PersonId& person, const Period& when) {
                stays_.Add(person.value, {when});
            }
        );
        dsr::ForEachRating(tables, area, first, last, as_known, [&](const dsr::AreaRating& rating) {
            ratings_.Add(rating.person.value, {rating.rated_on, rating.rating, rating.given});
        });
        keyworking::ForEachEpisode(
            tables,
            area,
            {first, last},
            as_known,
            [&](const keyworking::EpisodeSpan& span) {
                episodes_.Add(span.person, {span.kind, span.open, span.close_reason});
            }
        );
        keyworking::ForEachAllocation(
            tables,
            area,
            {first, last},
            as_known,
            [&](const keyworking::AllocationSpan& span) {
                allocations_.Add(
                    span.person, {workforce::PostId(std::string(span.worker)), span.role, span.open}
                );
            }
        );
        admissions::ForEachAdmissionPeriod(
            tables,
            area,
            as_known,
            [&](const people::PersonId& person, const Period& when) {
                admissions_.Add(person.value, {when});
            }
        );
    }

    // Counts everybody, one at a time.
    void CountIn(ReturnBuilder& builder) {
        PersonFacts facts;
        for (std::size_t place = 0; place < everybody_.lives().size(); ++place) {
            const people::Life& life = everybody_.lives()[place];
            stays_.MoveTo(facts.stays, place);
            ratings_.MoveTo(facts.ratings, place);
            episodes_.MoveTo(facts.episodes, place);
            allocations_.MoveTo(facts.allocations, place);
            admissions_.MoveTo(facts.admissions, place);
            // A rating alone counts nowhere.
            if (facts.stays.empty() && facts.episodes.empty() && facts.allocations.empty() &&
                facts.admissions.empty())
                continue;
            facts.person = life.id;
            facts.reference = life.reference;
            facts.born = life.born;
            facts.died = life.died;
            builder.Add(facts);
        }
    }

private:
    Everybody everybody_;
    Rows<RegisterStay> stays_{everybody_};
    Rows<RatingGiven> ratings_{everybody_};
    Rows<Episode> episodes_{everybody_};
    Rows<Allocation> allocations_{everybody_};
    Rows<admissions::AdmissionPeriod> admissions_{everybody_};
};

Settings SettingsOf(const governance::AreaSettings& area) {
    return {
        area.serves_18_25 == governance::AreaSettings::Serves18To25::kYes, area.readmission_days};
}

Post PostOf(workforce::KnownPost known) {
    workforce::PostRecorded& said = known.details;
    return {
        .post = std::move(known.id),
        .worker_id = std::move(said.worker_id),
        .role = std::move(said.role),
        .employer = said.employer,
        .grade = std::move(said.grade),
        .part_time = said.part_time,
        .vacant = said.vacant.value_or(false),
        .carries_caseload = said.carries_caseload,
        .open = {said.opened_on.value_or(kAlways), said.closed_on.value_or(kForever)},
        .elearning = {said.elearning_1_on, said.elearning_2_on, said.elearning_3_on},
        .operational = said.operational_on};
}

std::vector<Post> PostsOf(const db::Reader& tables, const identity::Scope& area, Instant as_known) {
    std::vector<Post> posts;
    for (workforce::KnownPost& known : workforce::PostsAsKnown(tables, area, as_known))
        posts.push_back(PostOf(std::move(known)));
    return posts;
}

std::vector<Risk> RisksOf(const db::Reader& tables, const identity::Scope& area, Instant as_known) {
    std::vector<Risk> risks;
    for (insight::Risk& risk : insight::RiskStore(tables, area).List(as_known))
        risks.push_back(
            {.description = std::move(risk.description),
             .rag_before = risk.rag_before,
             .mitigation = std::move(risk.mitigation).value_or(""),
             .rag_after = risk.rag_after,
             .open = risk.Open()}
        );
    return risks;
}

}  // namespace

ProgressReturn ComputeReturn(
    const db::Reader& tables,
    const identity::Scope& area,
    Quarter quarter,
    Instant as_known,
    Detail detail
) {
    const governance::AreaStore areas(tables, area);
    const governance::AreaSettings settings = areas.On(quarter.LastDay(), as_known);
    ReturnBuilder builder(
        settings.code,
        quarter,
        SettingsOf(settings),
        SettingsOf(areas.On(quarter.Previous().LastDay(), as_known)),
        detail
    );
    Record(tables, area, quarter, as_known).CountIn(builder);
    return std::move(builder).Finish(
        PostsOf(tables, area, as_known),
        RisksOf(tables, area, as_known),
        ReturnStore(tables, area).Get(quarter).narrative
    );
}

}  // namespace alongside::returns

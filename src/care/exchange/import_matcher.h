// Meeting the rows of a bundle with what an area already holds.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "care/exchange/bundle_reader.h"
#include "care/exchange/bundle_rows.h"
#include "care/exchange/export_rows.h"
#include "platform/identity/work.h"

namespace alongside::exchange {

/// What a row of a bundle is to the area.
enum class Meeting {
    kNew,        ///< No row with its key is held that was not met before.
    kHeld,       ///< The same facts are held.
    kDifferent,  ///< A row with its key is held, with other facts.
};

/// Rows of one kind that are held under one person, or in the area, each met at most once.
template <class Row>
struct Held {
    std::vector<Row> rows;
    std::vector<bool> met;
    /// The row that the last `kDifferent` was met with.
    Row other{};
};

/// Meets rows one by one, in the order of a file. Of several rows with one key the first in the
/// file meets the first that is held, and so on. Keys: a person's or post's id; of a stay the
/// person and `referred_on`; of a rating `rated_on`; of an episode kind and `opened_on`; of an
/// allocation worker, role and `from`; of an admission `admitted_on`; of a review its kind and the
/// first of its days; of an action title and `raised_on`; of a risk description and `raised_on`; of
/// the area's settings `from`.
class ImportMatcher final : public HeldRecords {
public:
    ImportMatcher(const identity::View& view, identity::Scope area);

    template <class Row>
    Meeting Meet(const Row& row);
    /// The columns in which `row` differs from what it was last met with.
    template <class Row>
    std::vector<std::string_view> Differences(const Row& row) const;

    bool HoldsPerson(std::string_view person_id) const override;
    bool HoldsWorker(std::string_view worker_id) const override;
    bool HoldsReview(std::string_view person_id, Date held_on) const override;
    std::optional<std::string> PersonWith(const people::NhsNumber& number) const override;

    std::optional<StreamId> FindPerson(std::string_view person_id) const;
    std::optional<StreamId> FindWorker(std::string_view worker_id) const;

private:
    template <class Row>
    using ByOwner = std::unordered_map<std::string, Held<Row>>;

    template <class Row>
    Held<Row>& HeldFor(const Row& row);

    const identity::View& view_;
    identity::Scope area_;
    HeldRows held_;
    std::tuple<
        ByOwner<AreaRow>,
        ByOwner<PersonRow>,
        ByOwner<PostRow>,
        ByOwner<RegisterRow>,
        ByOwner<RatingRow>,
        ByOwner<EpisodeRow>,
        ByOwner<AllocationRow>,
        ByOwner<AdmissionRow>,
        ByOwner<ReviewRow>,
        ByOwner<ActionRow>,
        ByOwner<RiskRow>>
        met_;
    std::unordered_map<std::string, StreamId> workers_;
};

}  // namespace alongside::exchange

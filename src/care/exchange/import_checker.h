// Reading a bundle through before anything is written: every fault, every warning.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "care/exchange/bundle_reader.h"
#include "care/exchange/bundle_warnings.h"
#include "care/exchange/import_matcher.h"
#include "care/exchange/import_recorder.h"

namespace alongside::exchange {

/// The most rows that an area which holds something can take at once.
inline constexpr std::size_t kMostRowsLive = 50'000;

/// What the area is to the bundle.
struct Ground {
    AreaState state = AreaState::kAbsent;
    ImportMatcher* matcher = nullptr;  ///< For an area that is there.
};

/// Judges every row: gathers warnings, and faults the rows whose key is held with other facts.
class ImportChecker final : public BundleVisitor {
public:
    ImportChecker(const Ground& ground, Date today)
        : ground_(ground), today_(today), collector_(today) {}

    void Visit(const AreaRow& row, std::size_t line) override;
    void Visit(const PersonRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const PostRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const RegisterRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const RatingRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const EpisodeRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const AllocationRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const AdmissionRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const ReviewRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const ActionRow& row, std::size_t line) override { Check(row, line); }
    void Visit(const RiskRow& row, std::size_t line) override { Check(row, line); }

    /// Adds what was found to the faults of reading. Call once, after the last row.
    void Finish(NoteList& faults);
    NoteList TakeWarnings() { return collector_.Take(); }

    /// What an import would add and skip.
    const FileCounts& counts() const { return counts_; }
    /// The first row of area.csv, which a new area is made with.
    const std::optional<AreaRow>& first_area_row() const { return first_area_row_; }

private:
    template <class Row>
    void Check(const Row& row, std::size_t line);
    template <class Row>
    void Meet(const Row& row, std::size_t line);

    const Ground ground_;
    const Date today_;
    WarningCollector collector_;
    NoteList faults_;
    FileCounts counts_{};
    std::size_t rows_ = 0;
    std::optional<AreaRow> first_area_row_;
    enum class InForce { kYes, kNotYet } in_force_ = InForce::kNotYet;
};

}  // namespace alongside::exchange

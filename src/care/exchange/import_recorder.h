// Recording the rows of a bundle as facts, in the order of its files.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "care/exchange/bundle_reader.h"
#include "care/exchange/import_matcher.h"
#include "platform/journal/journal.h"

namespace alongside::exchange {

/// What became of the rows of one file.
struct RowCounts {
    std::size_t added = 0;
    std::size_t skipped = 0;  ///< Held already.
    bool operator==(const RowCounts&) const = default;
};
/// In the order of `kBundleFiles`.
using FileCounts = std::array<RowCounts, 9>;

/// Whether the area has anybody or anything yet.
enum class AreaState {
    kAbsent,
    kEmpty,  ///< Made, and perhaps set up, but without people, posts and risks.
    kLive,
};

/// Records every row that is not held already. It judges nothing: the bundle was read before and
/// had no faults. Memory: the ids of people and posts.
class ImportRecorder final : public BundleVisitor {
public:
    /// `matcher` is null for an area without anything to meet. The first row of area.csv that made
    /// a new area was recorded with it.
    ImportRecorder(journal::Journal& journal, AreaState state, ImportMatcher* matcher)
        : journal_(journal), state_(state), matcher_(matcher) {}

    void Visit(const AreaRow& row, std::size_t line) override;
    void Visit(const PersonRow& row, std::size_t line) override;
    void Visit(const PostRow& row, std::size_t line) override;
    void Visit(const RegisterRow& row, std::size_t line) override;
    void Visit(const RatingRow& row, std::size_t line) override;
    void Visit(const EpisodeRow& row, std::size_t line) override;
    void Visit(const AllocationRow& row, std::size_t line) override;
    void Visit(const AdmissionRow& row, std::size_t line) override;
    void Visit(const RiskRow& row, std::size_t line) override;

    const FileCounts& counts() const { return counts_; }

private:
    using Streams = std::unordered_map<std::string, StreamId>;

    /// Counts the row, and says whether it is to be recorded.
    template <class Row>
    bool IsNew(const Row& row);
    const StreamId& PersonOf(const std::string& person_id);
    const StreamId& WorkerOf(const std::string& worker_id);
    StreamId AreaStream() const { return StreamId(journal_.area().value); }

    journal::Journal& journal_;
    AreaState state_;
    ImportMatcher* matcher_;
    Streams people_;
    Streams workers_;
    FileCounts counts_{};
};

}  // namespace alongside::exchange

// Recording the rows of a bundle as facts, in the order of its files.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "care/actions/ids.h"
#include "care/exchange/bundle_reader.h"
#include "care/exchange/import_matcher.h"
#include "care/reviews/api.h"
#include "platform/identity/work.h"

namespace alongside::exchange {

/// What became of the rows of one file.
struct RowCounts {
    std::size_t added = 0;
    std::size_t skipped = 0;  ///< Held already.
    bool operator==(const RowCounts&) const = default;
};
/// In the order of `kBundleFiles`.
using FileCounts = std::array<RowCounts, 11>;

/// Whether the area has anybody or anything yet.
enum class AreaState {
    kAbsent,
    kEmpty,  ///< Made, and perhaps set up, but without people, posts and risks.
    kLive,
};

/// Records every row that is not held already. It judges nothing: the bundle was read before and
/// had no faults. Memory: the ids of people and posts, and the reviews of one person.
class ImportRecorder final : public BundleVisitor {
public:
    /// `matcher` is null for an area without anything to meet. The first row of area.csv that made
    /// a new area was recorded with it.
    ImportRecorder(const identity::Work& work, AreaState state, ImportMatcher* matcher)
        : work_(work), journal_(work.journal), state_(state), matcher_(matcher) {}

    void Visit(const AreaRow& row, std::size_t line) override;
    void Visit(const PersonRow& row, std::size_t line) override;
    void Visit(const PostRow& row, std::size_t line) override;
    void Visit(const RegisterRow& row, std::size_t line) override;
    void Visit(const RatingRow& row, std::size_t line) override;
    void Visit(const EpisodeRow& row, std::size_t line) override;
    void Visit(const AllocationRow& row, std::size_t line) override;
    void Visit(const AdmissionRow& row, std::size_t line) override;
    void Visit(const ReviewRow& row, std::size_t line) override;
    void Visit(const ActionRow& row, std::size_t line) override;
    void Visit(const RiskRow& row, std::size_t line) override;

    const FileCounts& counts() const { return counts_; }

private:
    using Streams = std::unordered_map<std::string, StreamId>;

    /// Counts the row, and says whether it is to be recorded.
    template <class Row>
    bool IsNew(const Row& row);
    const StreamId& PersonOf(const std::string& person_id);
    const StreamId& WorkerOf(const std::string& worker_id);
    std::optional<StreamId> FindWorker(const std::string& worker_id) const;
    /// The review of a person that was held on a day; of several the one recorded first.
    std::optional<actions::SourceId> ReviewHeldOn(const StreamId& person, Date day);
    StreamId AreaStream() const { return StreamId(journal_.area().value); }

    const identity::Work& work_;
    journal::Journal& journal_;
    AreaState state_;
    ImportMatcher* matcher_;
    Streams people_;
    Streams workers_;
    StreamId reviewed_;  // Whose reviews were read last.
    std::vector<reviews::Review> reviews_;
    FileCounts counts_{};
};

}  // namespace alongside::exchange

// Reads and checks a bundle: every row typed, every fault listed, rows handed on in file order.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "care/exchange/bundle_faults.h"
#include "care/exchange/bundle_rows.h"
#include "care/exchange/bundle_source.h"

namespace alongside::exchange {

/// Receives rows. `line` is where the row begins in its file.
class BundleVisitor {
public:
    BundleVisitor() = default;
    BundleVisitor(const BundleVisitor&) = delete;
    BundleVisitor& operator=(const BundleVisitor&) = delete;
    virtual ~BundleVisitor() = default;
    virtual void Visit(const AreaRow& row, std::size_t line) = 0;
    virtual void Visit(const PersonRow& row, std::size_t line) = 0;
    virtual void Visit(const PostRow& row, std::size_t line) = 0;
    virtual void Visit(const RegisterRow& row, std::size_t line) = 0;
    virtual void Visit(const RatingRow& row, std::size_t line) = 0;
    virtual void Visit(const EpisodeRow& row, std::size_t line) = 0;
    virtual void Visit(const AllocationRow& row, std::size_t line) = 0;
    virtual void Visit(const AdmissionRow& row, std::size_t line) = 0;
    virtual void Visit(const ReviewRow& row, std::size_t line) = 0;
    virtual void Visit(const ActionRow& row, std::size_t line) = 0;
    virtual void Visit(const RiskRow& row, std::size_t line) = 0;
};

/// A visitor that passes every row to one callable, `call(row, line)`, for any type of row.
template <class Call>
class EachRow final : public BundleVisitor {
public:
    explicit EachRow(Call call) : call_(std::move(call)) {}
    void Visit(const AreaRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const PersonRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const PostRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const RegisterRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const RatingRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const EpisodeRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const AllocationRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const AdmissionRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const ReviewRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const ActionRow& row, std::size_t line) override { call_(row, line); }
    void Visit(const RiskRow& row, std::size_t line) override { call_(row, line); }

private:
    Call call_;
};

/// What the area already holds, for an import into a live one.
class HeldRecords {
public:
    HeldRecords() = default;
    HeldRecords(const HeldRecords&) = delete;
    HeldRecords& operator=(const HeldRecords&) = delete;
    virtual ~HeldRecords() = default;
    virtual bool HoldsPerson(std::string_view person_id) const = 0;
    virtual bool HoldsWorker(std::string_view worker_id) const = 0;
    /// Whether a review of the person was held on that day.
    virtual bool HoldsReview(std::string_view person_id, Date held_on) const = 0;
    /// The `person_id` that has this NHS number.
    virtual std::optional<std::string> PersonWith(const people::NhsNumber& number) const = 0;
};

struct ReadOptions {
    std::string area;                   ///< Every `code` in area.csv must equal it.
    const HeldRecords* held = nullptr;  ///< None: every reference must be met in the bundle.
    /// Called now and then with the file and the rows read from it so far.
    std::function<void(std::string_view file, std::size_t rows)> progress = {};
};

/// What came of reading. Rows are those handed to the visitor, in the order of `kBundleFiles`.
struct BundleReport {
    NoteList faults;
    std::array<std::size_t, 11> rows{};
    std::size_t total_rows() const;
};

/// Reads the whole bundle, handing every row that has no fault of its own to `visitor`. The bundle
/// may be used only when the report has no faults: a later row can fault an earlier one.
/// Memory: one record, the ids of people and workers, and the days of reviews.
BundleReport ReadBundle(
    const BundleSource& source, const ReadOptions& options, BundleVisitor& visitor
);

}  // namespace alongside::exchange

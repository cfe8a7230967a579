// Writes rows as the files of a bundle: the same rows are the same bytes.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "care/exchange/bundle_rows.h"
#include "care/exchange/byte_stream.h"
#include "care/exchange/csv_writer.h"
#include "platform/base/result.h"

namespace alongside::exchange {

/// One file: its header at once, then rows in the order of the calls. `Flush` must come last.
template <class Row>
class RowWriter {
public:
    explicit RowWriter(ByteSink& sink);
    void Write(const Row& row);
    void Flush() { csv_.Flush(); }

private:
    CsvWriter csv_;
    std::string field_;
};

/// All files in a new folder, each with its header even when it has no rows. Rows of different
/// files may come in any order. A failing disk throws; the folder is complete after `Finish`.
class BundleWriter {
public:
    /// Makes the folder. Refused (`kConflict`) when there is something in it already.
    static Result<BundleWriter> Create(const std::filesystem::path& folder);
    BundleWriter(BundleWriter&&) noexcept;
    BundleWriter& operator=(BundleWriter&&) noexcept;
    ~BundleWriter();

    void Write(const AreaRow& row);
    void Write(const PersonRow& row);
    void Write(const PostRow& row);
    void Write(const RegisterRow& row);
    void Write(const RatingRow& row);
    void Write(const EpisodeRow& row);
    void Write(const AllocationRow& row);
    void Write(const AdmissionRow& row);
    void Write(const ReviewRow& row);
    void Write(const ActionRow& row);
    void Write(const RiskRow& row);
    void Finish();

private:
    struct Files;
    explicit BundleWriter(std::unique_ptr<Files> files);
    std::unique_ptr<Files> files_;
};

/// Packs the files of a bundle folder into a new archive, with the same bytes for the same files.
/// Refused (`kConflict`) when `archive` is there already; a failing disk throws.
Result<Done> ZipBundle(const std::filesystem::path& folder, const std::filesystem::path& archive);

}  // namespace alongside::exchange

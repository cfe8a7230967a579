// Rows to canonical CSV, column by column of the schema.
// SPDX-License-Identifier: MIT
#include "care/exchange/bundle_writer.h"

#include <tuple>

#include "care/exchange/bundle_schema.h"
#include "care/exchange/field_values.h"

namespace alongside::exchange {
namespace {

template <class Row>
struct OpenFile {
    explicit OpenFile(const std::filesystem::path& folder)
        : sink(folder / Schema<Row>::kFile), writer(sink) {}
    void Finish() {
        writer.Flush();
        sink.Close();
    }
    FileSink sink;
    RowWriter<Row> writer;
};

}  // namespace

template <class Row>
RowWriter<Row>::RowWriter(ByteSink& sink) : csv_(sink) {
    std::apply(
        [this](const auto&... column) { (csv_.Field(column.name), ...); }, Schema<Row>::kColumns
    );
    csv_.EndRecord();
}

template <class Row>
void RowWriter<Row>::Write(const Row& row) {
    const auto put = [&](const auto& value) {
        field_.clear();
        WriteField(value, field_);
        csv_.Field(field_);
    };
    std::apply(
        [&](const auto&... column) { (put(row.*column.member), ...); }, Schema<Row>::kColumns
    );
    csv_.EndRecord();
}

template class RowWriter<AreaRow>;
template class RowWriter<PersonRow>;
template class RowWriter<PostRow>;
template class RowWriter<RegisterRow>;
template class RowWriter<RatingRow>;
template class RowWriter<EpisodeRow>;
template class RowWriter<AllocationRow>;
template class RowWriter<AdmissionRow>;
template class RowWriter<ReviewRow>;
template class RowWriter<ActionRow>;
template class RowWriter<RiskRow>;

struct BundleWriter::Files {
    explicit Files(const std::filesystem::path& folder)
        : area(folder),
          people(folder),
          posts(folder),
          entries(folder),
          ratings(folder),
          episodes(folder),
          allocations(folder),
          admissions(folder),
          reviews(folder),
          actions(folder),
          risks(folder) {}
    OpenFile<AreaRow> area;
    OpenFile<PersonRow> people;
    OpenFile<PostRow> posts;
    OpenFile<RegisterRow> entries;
    OpenFile<RatingRow> ratings;
    OpenFile<EpisodeRow> episodes;
    OpenFile<AllocationRow> allocations;
    OpenFile<AdmissionRow> admissions;
    OpenFile<ReviewRow> reviews;
    OpenFile<ActionRow> actions;
    OpenFile<RiskRow> risks;
};

Result<BundleWriter> BundleWriter::Create(const std::filesystem::path& folder) {
    if (std::filesystem::exists(folder) &&
        (!std::filesystem::is_directory(folder) || !std::filesystem::is_empty(folder)))
        return Error{
            Fault::kConflict, folder.string() + " is there already: name a new or empty folder"};
    std::filesystem::create_directories(folder);
    return BundleWriter(std::make_unique<Files>(folder));
}

BundleWriter::BundleWriter(std::unique_ptr<Files> files) : files_(std::move(files)) {}
BundleWriter::BundleWriter(BundleWriter&&) noexcept = default;
BundleWriter& BundleWriter::operator=(BundleWriter&&) noexcept = default;
BundleWriter::~BundleWriter() = default;

void BundleWriter::Write(const AreaRow& row) {
    files_->area.writer.Write(row);
}
void BundleWriter::Write(const PersonRow& row) {
    files_->people.writer.Write(row);
}
void BundleWriter::Write(const PostRow& row) {
    files_->posts.writer.Write(row);
}
void BundleWriter::Write(const RegisterRow& row) {
    files_->entries.writer.Write(row);
}
void BundleWriter::Write(const RatingRow& row) {
    files_->ratings.writer.Write(row);
}
void BundleWriter::Write(const EpisodeRow& row) {
    files_->episodes.writer.Write(row);
}
void BundleWriter::Write(const AllocationRow& row) {
    files_->allocations.writer.Write(row);
}
void BundleWriter::Write(const AdmissionRow& row) {
    files_->admissions.writer.Write(row);
}
void BundleWriter::Write(const ReviewRow& row) {
    files_->reviews.writer.Write(row);
}
void BundleWriter::Write(const ActionRow& row) {
    files_->actions.writer.Write(row);
}
void BundleWriter::Write(const RiskRow& row) {
    files_->risks.writer.Write(row);
}

void BundleWriter::Finish() {
    files_->area.Finish();
    files_->people.Finish();
    files_->posts.Finish();
    files_->entries.Finish();
    files_->ratings.Finish();
    files_->episodes.Finish();
    files_->allocations.Finish();
    files_->admissions.Finish();
    files_->reviews.Finish();
    files_->actions.Finish();
    files_->risks.Finish();
}

}  // namespace alongside::exchange

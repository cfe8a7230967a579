// File by file in the order of kBundleFiles, with the checks that need more than one row.
// SPDX-License-Identifier: MIT
#include "care/exchange/bundle_reader.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

#include "care/exchange/row_reader.h"

namespace alongside::exchange {
namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};
using LineOfKey = std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>>;

template <class Row>
constexpr std::size_t kFileIndex = static_cast<std::size_t>(
    std::find(kBundleFiles.begin(), kBundleFiles.end(), Schema<Row>::kFile) - kBundleFiles.begin()
);

class Reading {
public:
    Reading(const BundleSource& source, const ReadOptions& options, BundleVisitor& visitor)
        : source_(source), options_(options), visitor_(visitor) {}

    BundleReport Run() {
        CheckFiles();
        ReadFile<AreaRow>();
        ReadFile<PersonRow>();
        ReadFile<PostRow>();
        ReadFile<RegisterRow>();
        ReadFile<RatingRow>();
        ReadFile<EpisodeRow>();
        ReadFile<AllocationRow>();
        ReadFile<AdmissionRow>();
        ReadFile<ReviewRow>();
        ReadFile<ActionRow>();
        ReadFile<RiskRow>();
        return std::move(report_);
    }

private:
    void AddFault(std::string_view file, std::string message) {
        report_.faults.Add({std::string(file), 0, {}, std::move(message)});
    }

    void CheckFiles() {
        const auto listed = [](const auto& names, const std::string& file) {
            return std::find(names.begin(), names.end(), file) != names.end();
        };
        for (const std::string& file : source_.files()) {
            if (listed(kBundleFiles, file)) continue;
            AddFault(
                file,
                listed(kLaterBundleFiles, file)
                    ? "Alongside cannot take this file yet: keep it safe and leave it out for now"
                    : "is not a file of a bundle: take it out or check its name"
            );
        }
        for (const std::string_view file : {Schema<AreaRow>::kFile, Schema<PersonRow>::kFile})
            if (!source_.Has(file)) AddFault(file, "is required and is not there");
    }

    template <class Row>
    void ReadFile() {
        constexpr std::string_view kFile = Schema<Row>::kFile;
        if (!source_.Has(kFile)) return;
        const auto bytes = source_.OpenFile(kFile);
        if (!bytes) return AddFault(kFile, bytes.error().message);
        RowReader<Row> reader(**bytes, report_.faults);
        if (!reader.ReadHeader()) {
            unread_.push_back(kFile);
            return;
        }
        ReadRows(reader);
        if (options_.progress) options_.progress(kFile, report_.rows[kFileIndex<Row>]);
    }

    template <class Row>
    void ReadRows(RowReader<Row>& reader) {
        constexpr std::size_t kProgressEvery = 10'000;
        using Step = typename RowReader<Row>::Step;
        std::size_t& rows = report_.rows[kFileIndex<Row>];
        std::size_t seen = 0;
        Row row;
        for (Step step = reader.Next(row); step != Step::kEnd; step = reader.Next(row)) {
            ++seen;
            // The keys of a faulty row are kept too, so that one slip is not reported twice.
            const bool known = CheckKeys(row, reader);
            if (step == Step::kFaultyRow || !known) continue;
            visitor_.Visit(row, reader.line());
            if (++rows % kProgressEvery == 0 && options_.progress)
                options_.progress(Schema<Row>::kFile, rows);
        }
        if constexpr (std::is_same_v<Row, AreaRow>)
            if (seen == 0) AddFault(Schema<Row>::kFile, "must have a row with code and name");
    }

    bool CheckKeys(const AreaRow& row, RowReader<AreaRow>& reader) {
        if (row.code.empty()) return false;
        if (row.code != options_.area) {
            reader.AddFault(
                reader.line(), "code", row.code + " is not the area asked for, " + options_.area
            );
            return false;
        }
        const auto [held, added] = area_lines_.emplace(row.from, reader.line());
        if (added) return true;
        reader.AddFault(
            reader.line(),
            "from",
            (row.from ? ToText(*row.from) : std::string("an empty day")) + " is also on line " +
                std::to_string(held->second)
        );
        return false;
    }

    bool CheckKeys(const PersonRow& row, RowReader<PersonRow>& reader) {
        if (row.person_id.empty()) return false;
        bool good = AddKey(people_, row.person_id, "person_id", reader);
        if (!row.nhs_number) return good;
        const std::string number = row.nhs_number->ToText();
        if (!AddKey(nhs_numbers_, number, "nhs_number", reader)) return false;
        if (options_.held == nullptr) return good;
        const auto holder = options_.held->PersonWith(*row.nhs_number);
        if (!holder || *holder == row.person_id) return good;
        reader.AddFault(
            reader.line(), "nhs_number", "already belongs to " + *holder + " in this area"
        );
        return false;
    }

    bool CheckKeys(const PostRow& row, RowReader<PostRow>& reader) {
        return !row.worker_id.empty() && AddKey(workers_, row.worker_id, "worker_id", reader);
    }

    bool CheckKeys(const RiskRow&, RowReader<RiskRow>&) { return true; }

    bool CheckKeys(const AllocationRow& row, RowReader<AllocationRow>& reader) {
        const bool person = IsKnownPerson(row.person_id, reader);
        if (row.worker_id.empty() || workers_.contains(row.worker_id) || IsUnread(kPosts))
            return person;
        if (options_.held != nullptr && options_.held->HoldsWorker(row.worker_id)) return person;
        reader.AddFault(reader.line(), "worker_id", row.worker_id + " is not in posts.csv");
        return false;
    }

    bool CheckKeys(const ReviewRow& row, RowReader<ReviewRow>& reader) {
        if (row.held_on) held_reviews_[row.person_id].push_back(*row.held_on);
        return IsKnownPerson(row.person_id, reader);
    }

    bool CheckKeys(const ActionRow& row, RowReader<ActionRow>& reader) {
        if (!IsKnownPerson(row.person_id, reader)) return false;
        if (!row.review_held_on || IsUnread(kReviews)) return true;
        if (IsKnownReview(row.person_id, *row.review_held_on)) return true;
        reader.AddFault(
            reader.line(),
            "review_held_on",
            row.person_id + " had no review that was held on " + ToText(*row.review_held_on)
        );
        return false;
    }

    bool IsKnownReview(const std::string& person_id, Date held_on) const {
        const auto found = held_reviews_.find(person_id);
        if (found != held_reviews_.end() &&
            std::ranges::find(found->second, held_on) != found->second.end())
            return true;
        return options_.held != nullptr && options_.held->HoldsReview(person_id, held_on);
    }

    template <class Row>
    bool CheckKeys(const Row& row, RowReader<Row>& reader) {
        return IsKnownPerson(row.person_id, reader);
    }

    // A repeated key is a fault that names both lines.
    template <class Row>
    static bool AddKey(
        LineOfKey& keys, const std::string& key, std::string_view column, RowReader<Row>& reader
    ) {
        const auto [held, added] = keys.emplace(key, reader.line());
        if (!added)
            reader.AddFault(
                reader.line(), column, key + " is also on line " + std::to_string(held->second)
            );
        return added;
    }

    template <class Row>
    bool IsKnownPerson(const std::string& person_id, RowReader<Row>& reader) {
        if (person_id.empty() || people_.contains(person_id) || IsUnread(kPeople)) return true;
        if (options_.held != nullptr && options_.held->HoldsPerson(person_id)) return true;
        reader.AddFault(reader.line(), "person_id", person_id + " is not in people.csv");
        return false;
    }

    // One wrong header must not make a fault of every row that refers to its file.
    bool IsUnread(std::string_view file) const {
        return std::find(unread_.begin(), unread_.end(), file) != unread_.end();
    }

    static constexpr std::string_view kPeople = Schema<PersonRow>::kFile;
    static constexpr std::string_view kPosts = Schema<PostRow>::kFile;
    static constexpr std::string_view kReviews = Schema<ReviewRow>::kFile;

    const BundleSource& source_;
    const ReadOptions& options_;
    BundleVisitor& visitor_;
    BundleReport report_;
    std::map<std::optional<Date>, std::size_t> area_lines_;
    LineOfKey people_;
    LineOfKey nhs_numbers_;
    LineOfKey workers_;
    std::unordered_map<std::string, std::vector<Date>> held_reviews_;
    std::vector<std::string_view> unread_;
};

}  // namespace

std::size_t BundleReport::total_rows() const {
    return std::accumulate(rows.begin(), rows.end(), std::size_t{0});
}

BundleReport ReadBundle(
    const BundleSource& source, const ReadOptions& options, BundleVisitor& visitor
) {
    return Reading(source, options, visitor).Run();
}

}  // namespace alongside::exchange

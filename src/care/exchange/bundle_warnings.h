// What a bundle says that breaks a rule of practice but can have happened: warnings, never faults.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "care/exchange/bundle_faults.h"
#include "care/exchange/bundle_reader.h"
#include "platform/base/date.h"

namespace alongside::exchange {

/// The facts of one person that the rules look at, each with the line it came from.
struct PersonFacts {
    struct Span {
        Period period;
        std::size_t line = 0;
    };
    Period life{};            ///< From the day of birth; ends with a death.
    std::vector<Span> stays;  ///< On the register, from acceptance to removal.
    std::vector<Span> episodes;
    std::vector<Span> leads;  ///< Lead allocations.
    std::vector<Span> admissions;
    std::vector<Span> reviews;  ///< Held.
};

/// The warnings about one person, in the order of the rules. Pure; facts may come in any order.
/// Rules: nobody is an inpatient who was never on the register meanwhile; admissions do not
/// overlap; a lead allocation lies within episodes; one lead at a time; nothing begins before birth
/// or after death.
std::vector<BundleNote> WarningsAbout(PersonFacts facts);

// Warnings that need one row only. `today` decides what is in the future.
std::vector<BundleNote> WarningsIn(const RegisterRow& row, std::size_t line, Date today);
std::vector<BundleNote> WarningsIn(const RatingRow& row, std::size_t line, Date today);
std::vector<BundleNote> WarningsIn(const EpisodeRow& row, std::size_t line, Date today);
std::vector<BundleNote> WarningsIn(const AllocationRow& row, std::size_t line, Date today);
std::vector<BundleNote> WarningsIn(const AdmissionRow& row, std::size_t line, Date today);
std::vector<BundleNote> WarningsIn(const ReviewRow& row, std::size_t line, Date today);
std::vector<BundleNote> WarningsIn(const ActionRow& row, std::size_t line, Date today);
std::vector<BundleNote> WarningsIn(const RiskRow& row, std::size_t line, Date today);

/// Collects what the rules need while a bundle is read: 20 bytes a fact, so three million facts are
/// 60 MB. People whom the bundle leaves out are not judged: their history is not here to see. Ask
/// for `Take` once, after the last row.
class WarningCollector final : public BundleVisitor {
public:
    explicit WarningCollector(Date today) : today_(today) {}

    void Visit(const AreaRow&, std::size_t) override {}
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

    /// All warnings: those of single rows in file order, then those about people, in the order of
    /// people.csv.
    NoteList Take();

private:
    enum class Kind : std::uint8_t { kStay, kEpisode, kLead, kAdmission, kReview };
    // Days are counted since 1970 in 32 bits: millions of these are held at once.
    struct Fact {
        std::uint32_t person;
        std::uint32_t line;
        std::int32_t from;
        std::int32_t to;
        Kind kind;
    };
    template <class Row>
    void Note(const Row& row, std::size_t line);
    void Add(
        const std::string& person_id, Kind kind, Date from, std::optional<Date> to, std::size_t line
    );

    struct Post {
        Period open;
        bool carries_caseload;
    };

    Date today_;
    NoteList notes_;
    std::deque<Fact> facts_;
    std::vector<Period> lives_;
    std::unordered_map<std::string, std::uint32_t> person_numbers_;
    std::unordered_map<std::string, Post> posts_;
};

}  // namespace alongside::exchange

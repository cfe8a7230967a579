// Each row is read, met with the rows before it, and then with the record.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/assess_rows.h"

#include <algorithm>
#include <utility>

#include "care/people/api.h"
#include "care/spreadsheets/reading.h"
#include "care/workforce/api.h"

namespace alongside::spreadsheets {
namespace {

std::vector<WorkerName> WorkersOf(const identity::View& view, const identity::Scope& area) {
    constexpr int kMost = 1'000;
    std::vector<WorkerName> workers;
    for (const auto& post : workforce::CaseloadPostsOn(view.tables, area, view.today, kMost))
        workers.push_back({post.id, post.name});
    return workers;
}

}  // namespace

Assessor::Assessor(
    const identity::View& view, const identity::Scope& area, const KeptBook& book, Date sent_on
)
    : view_(view), area_(area), book_(book), context_{view.today, sent_on, WorkersOf(view, area)} {}

void Assessor::Meet(const RegisterLine& line, int number) {
    for (const std::string& key : KeysOf(line)) met_.try_emplace(key, number);
}

std::optional<int> Assessor::MetBefore(const RegisterLine& line, int number) const {
    for (const std::string& key : KeysOf(line)) {
        const auto found = met_.find(key);
        if (found != met_.end() && found->second != number) return found->second;
    }
    return std::nullopt;
}

// Who has the NHS number or the reference of the row.
std::optional<Twin> Assessor::FindHolder(const RegisterLine& line) const {
    const people::PeopleStore people(view_.tables, area_);
    const people::DetailsRecorded& details = line.details;
    if (details.nhs_number) {
        const auto number = people::NhsNumber::Parse(details.nhs_number->Reveal());
        if (number)
            if (const auto holder = people.FindByNhsNumber(*number)) return Twin{*holder, true};
    }
    if (details.reference.empty()) return std::nullopt;
    const auto bearer = people.FindByReference(details.reference);
    if (!bearer) return std::nullopt;
    return Twin{*bearer, true};
}

std::optional<Twin> Assessor::FindTwin(const RegisterLine& line, Searching searching) {
    constexpr int kAlike = 75;
    if (auto holder = FindHolder(line)) return holder;
    const people::DetailsRecorded& details = line.details;
    const std::string name = details.given_name.Reveal() + " " + details.family_name.Reveal();
    if (Folded(name).empty() || line.HasProblem()) return std::nullopt;
    const people::PeopleStore people(view_.tables, area_);
    for (const people::PersonSummary& somebody : people.Search(name).people)
        if (somebody.born == details.date_of_birth) return Twin{somebody.id, false};
    if (searching == Searching::kExactly || searches_left_-- <= 0) return std::nullopt;
    const people::Sought sought{
        .given_name = details.given_name.Reveal(),
        .family_name = details.family_name.Reveal(),
        .born = details.date_of_birth,
        .postcode = details.postcode};
    for (const people::LikelySame& same : people::FindLikelySame(view_.tables, area_, sought, 1))
        if (same.likeness >= kAlike && same.twins == people::Twins::kNo)
            return Twin{same.person, false};
    return std::nullopt;
}

void Assessor::Settle(const KeptRow& kept, AssessedRow& assessed) const {
    RegisterLine& line = assessed.line;
    assessed.state = line.HasProblem() ? RowState::kLook : RowState::kReady;
    if (kept.skipped) {
        assessed.state = RowState::kSkipped;
        return;
    }
    if (!assessed.twin || kept.sameness == Sameness::kSame) return;
    if (assessed.twin->certain) {
        assessed.state = RowState::kHere;
        return;
    }
    if (kept.sameness == Sameness::kSomebodyElse) return;
    line.notes.push_back(
        {Note::Kind::kProblem,
         std::nullopt,
         "Somebody on record may be the same person: look, and say whether they are"}
    );
    assessed.state = RowState::kLook;
}

// What would be recorded is decided here already, so that nothing is promised that is refused
// later.
void Assessor::DecideFacts(const KeptRow& kept, AssessedRow& assessed) const {
    if (assessed.state != RowState::kReady) return;
    const people::PersonId same =
        kept.sameness == Sameness::kSame ? kept.same_as : people::PersonId();
    auto facts = DecideRow(view_, area_, same, assessed.line);
    if (facts) {
        assessed.facts = *std::move(facts);
        return;
    }
    assessed.state = RowState::kLook;
    AddFaults(facts.error(), assessed.line);
}

AssessedRow Assessor::Assess(const KeptRow& kept, Searching searching) {
    AssessedRow assessed;
    if (kept.row.number <= book_.layout.last_heading_row) return assessed;
    assessed.line = ReadRow(book_.layout, kept, context_);
    if (!assessed.line.about_somebody) return assessed;
    if (const auto before = MetBefore(assessed.line, kept.row.number);
        before && kept.sameness == Sameness::kNotSaid)
        assessed.line.notes.push_back(
            {Note::Kind::kProblem,
             std::nullopt,
             "Row " + std::to_string(*before) +
                 " seems to be about the same person: leave one of them out"}
        );
    assessed.twin = FindTwin(assessed.line, searching);
    Settle(kept, assessed);
    DecideFacts(kept, assessed);
    if (!kept.skipped) Meet(assessed.line, kept.row.number);
    return assessed;
}

void Assessor::Remember(const KeptRow& kept) {
    if (kept.skipped || kept.row.number <= book_.layout.last_heading_row) return;
    const RegisterLine line = ReadRow(book_.layout, kept, context_);
    if (line.about_somebody) Meet(line, kept.row.number);
}

}  // namespace alongside::spreadsheets

// Warnings from the rules of practice, faults from what is held.
// SPDX-License-Identifier: MIT
#include "care/exchange/import_checker.h"

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>

#include "care/exchange/bundle_schema.h"
#include "care/exchange/row_mapping.h"
#include "care/governance/api.h"

namespace alongside::exchange {
namespace {

template <class Row>
BundleNote NoteAt(std::size_t line, std::string_view column, std::string message) {
    return {std::string(Schema<Row>::kFile), line, std::string(column), std::move(message)};
}

}  // namespace

template <class Row>
void ImportChecker::Meet(const Row& row, std::size_t line) {
    constexpr auto kFile = static_cast<std::size_t>(
        std::ranges::find(kBundleFiles, Schema<Row>::kFile) - kBundleFiles.begin()
    );
    // More rows than a live area takes are refused as a whole, without meeting each.
    const bool may_be_held = ground_.state == AreaState::kLive || std::is_same_v<Row, AreaRow>;
    const bool meets = may_be_held && ground_.matcher && ++rows_ <= kMostRowsLive;
    const Meeting meeting = meets ? ground_.matcher->Meet(row) : Meeting::kNew;
    ++(meeting == Meeting::kHeld ? counts_[kFile].skipped : counts_[kFile].added);
    // Nobody works with an area yet that is only set up: the bundle may describe it otherwise.
    if (meeting != Meeting::kDifferent || ground_.state == AreaState::kEmpty) return;
    for (const std::string_view column : ground_.matcher->Differences(row))
        faults_.Add(NoteAt<Row>(
            line, column, "is not what the area already holds: put it right there, or here"
        ));
}

template <class Row>
void ImportChecker::Check(const Row& row, std::size_t line) {
    collector_.Visit(row, line);
    Meet(row, line);
}

void ImportChecker::Visit(const AreaRow& row, std::size_t line) {
    if (!first_area_row_) first_area_row_ = row;
    if (!row.from || *row.from <= today_) in_force_ = InForce::kYes;
    const auto decided = governance::DecideSetting(FactOf(row));
    if (!decided) {
        for (const FieldFault& fault : decided.error().fields)
            faults_.Add(NoteAt<AreaRow>(line, fault.field, fault.message));
    }
    Meet(row, line);
}

void ImportChecker::Finish(NoteList& faults) {
    if (ground_.state == AreaState::kAbsent && first_area_row_ && in_force_ == InForce::kNotYet)
        faults_.Add(NoteAt<AreaRow>(0, "", "must have a row without from, or from today or before")
        );
    faults.Append(std::move(faults_));
}

}  // namespace alongside::exchange

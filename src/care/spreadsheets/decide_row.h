// What a row of a spreadsheet would record, by the rules of those whose facts they are.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "care/admissions/admissions_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/spreadsheets/row.h"
#include "platform/base/result.h"
#include "platform/identity/policy.h"
#include "platform/identity/work.h"

namespace alongside::spreadsheets {

/// The facts of one row, in the order in which they are recorded.
struct RowFacts {
    people::PersonId person = {};  ///< Who is on record already; empty for somebody new.
    std::optional<people::DetailsRecorded> details = {};
    std::optional<dsr::ReferralReceived> referral = {};
    std::optional<dsr::ReferralDecided> decision = {};
    std::optional<dsr::RemovedFromRegister> removal = {};
    std::optional<dsr::RatingGiven> rating = {};
    std::optional<keyworking::EpisodeOpened> episode = {};
    std::optional<keyworking::KeyworkerNamed> keyworker = {};
    std::optional<admissions::Admitted> admission = {};
};

/// Decides it for somebody new, when `same` is empty, or for somebody on record: of them only what
/// their record lacks. What is impossible is refused as the module says whose it is; what is only
/// against practice becomes a remark of the line and is left out.
Result<RowFacts> DecideRow(
    const identity::View& view,
    const identity::Scope& area,
    const people::PersonId& same,
    RegisterLine& line
);

/// Adds what was refused to the notes of a line, each at its column.
void AddFaults(const Error& refused, RegisterLine& line);

}  // namespace alongside::spreadsheets

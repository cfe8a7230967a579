// The only writer of the returns' tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/returns/returns_tables.h"

#include "care/returns/quarter_return.h"
#include "care/returns/returns_facts.h"
#include "care/returns/returns_sql.h"

namespace alongside::returns {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kReturns = ALONGSIDE_PROJECTION(
    "quarter_returns", 1, "quarter, version, state, successes, development, challenges"
);
constexpr journal::Projection kSignedReturns = ALONGSIDE_PROJECTION(
    "signed_returns",
    1,
    "entry, quarter, signed_by, signed_at, as_known, figures, rules, software, reopened_at, "
    "reopened_by, reopen_reason"
);

void SetState(Tx& tx, const Entry& entry, const std::string& quarter, SigningState state) {
    tx.Execute(
        sql::kInsertSigningState,
        {{"area", entry.area}, {"stream", entry.stream}, {"quarter", quarter}, {"state", state}}
    );
}

void Apply(Tx& tx, const Entry& entry, const NarrativeWritten& e) {
    tx.Execute(
        sql::kInsertNarrative,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"quarter", e.quarter},
         {"successes", e.successes},
         {"development", e.development},
         {"challenges", e.challenges}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ReturnSigned& e) {
    SetState(tx, entry, e.quarter, SigningState::kSigned);
    tx.Execute(
        sql::kInsertSignedReturn,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"entry", entry.number},
         {"quarter", e.quarter},
         {"signed_by", entry.actor},
         {"signed_at", entry.recorded},
         {"as_known", e.as_known},
         {"figures", e.figures},
         {"rules", e.rules},
         {"software", e.software}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ReturnReopened& e) {
    SetState(tx, entry, e.quarter, SigningState::kOpen);
    tx.Execute(
        sql::kUpdateSignedReturnReopened,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"reopened_at", entry.recorded},
         {"reopened_by", entry.actor},
         {"reopen_reason", e.reason}}
    );
}

}  // namespace

void AddReturns(journal::Catalogue& catalogue) {
    catalogue.Add<NarrativeWritten>(&Apply);
    catalogue.Add<ReturnSigned>(&Apply);
    catalogue.Add<ReturnReopened>(&Apply);
    catalogue.AddTable(kReturns);
    catalogue.AddTable(kSignedReturns);
}

}  // namespace alongside::returns

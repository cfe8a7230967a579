// The only writer of the risks' table. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/insight/insight_tables.h"

#include "care/insight/insight_facts.h"
#include "care/insight/insight_sql.h"
#include "care/insight/risk.h"
#include "care/insight/risk_rows.h"

namespace alongside::insight {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kRisks = ALONGSIDE_PROJECTION(
    "service_risks",
    1,
    "risk, version, entry, raised, description, rag_before, mitigation, rag_after, valid_from, "
    "valid_to, known_from, known_to"
);

void Close(Tx& tx, const Entry& entry, const RiskId& risk) {
    tx.Execute(
        sql::kUpdateRiskKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"risk", risk},
         {"recorded", entry.recorded}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RiskRecorded& e) {
    const auto held = tx.First(
        sql::kGetRisk, {{"area", entry.area}, {"stream", entry.stream}, {"risk", e.id}}, ReadRisk
    );
    Close(tx, entry, e.id);
    tx.Execute(
        sql::kInsertRisk,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"risk", e.id},
         {"version", held ? held->version + 1 : 1},
         {"entry", entry.number},
         {"raised", held ? held->raised : entry.number},
         {"description", e.description},
         {"rag_before", e.rag_before},
         {"mitigation", e.mitigation},
         {"rag_after", e.rag_after},
         {"valid_from", e.raised_on},
         {"valid_to", e.closed_on.value_or(kForever)},
         {"recorded", entry.recorded}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RiskWithdrawn& e) {
    Close(tx, entry, e.id);
}

}  // namespace

void AddInsight(journal::Catalogue& catalogue) {
    catalogue.Add<RiskRecorded>(&Apply);
    catalogue.Add<RiskWithdrawn>(&Apply);
    catalogue.AddTable(kRisks);
}

}  // namespace alongside::insight

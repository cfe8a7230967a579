// The only writer of the tables of early signals. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/signals/signals_tables.h"

#include "care/signals/signals_facts.h"
#include "care/signals/signals_sql.h"
#include "platform/base/text.h"

namespace alongside::signals {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kSignals = ALONGSIDE_PROJECTION(
    "signals", 1, "signal, entry, kind, noticed_on, told_by, note, considered"
);
constexpr journal::Projection kLooks = ALONGSIDE_PROJECTION(
    "signal_looks", 1, "look, entry, asked_on, due_on, counted, because, ended_on"
);
constexpr journal::Projection kRules =
    ALONGSIDE_PROJECTION("signal_rules", 1, "entry, alone, several, within_days, days, starts_on");

void Apply(Tx& tx, const Entry& entry, const SignalRecorded& e) {
    tx.Execute(
        sql::kInsertSignal,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"signal", e.id},
         {"entry", entry.number},
         {"kind", e.kind},
         {"noticed_on", e.noticed_on},
         {"told_by", e.told_by},
         {"note", e.note}}
    );
}

void Apply(Tx& tx, const Entry& entry, const SignalWithdrawn& e) {
    tx.Execute(
        sql::kDeleteSignal, {{"area", entry.area}, {"stream", entry.stream}, {"signal", e.id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const SignalsConsidered& e) {
    tx.Execute(
        sql::kUpdateSignalsConsidered,
        {{"area", entry.area}, {"stream", entry.stream}, {"up_to", e.up_to}}
    );
}

void Apply(Tx& tx, const Entry& entry, const LookAsked& e) {
    tx.Execute(
        sql::kInsertSignalLook,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"look", e.id},
         {"entry", entry.number},
         {"asked_on", e.asked_on},
         {"due_on", e.due_on},
         {"counted", e.counted},
         {"because", Join(e.because, "\n")}}
    );
}

void Apply(Tx& tx, const Entry& entry, const LookEnded& e) {
    tx.Execute(
        sql::kUpdateSignalLookEnded,
        {{"area", entry.area}, {"stream", entry.stream}, {"look", e.id}, {"ended_on", e.ended_on}}
    );
}

void Apply(Tx& tx, const Entry& entry, const SignalRuleChosen& e) {
    tx.Execute(
        sql::kInsertSignalRule,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"entry", entry.number},
         {"alone", Join(e.alone, "\n")},
         {"several", e.several},
         {"within_days", e.within_days},
         {"days", e.days},
         {"starts_on", e.from}}
    );
}

}  // namespace

void AddSignalTables(journal::Catalogue& catalogue) {
    catalogue.Add<SignalRecorded>(&Apply);
    catalogue.Add<SignalWithdrawn>(&Apply);
    catalogue.Add<SignalsConsidered>(&Apply);
    catalogue.Add<LookAsked>(&Apply);
    catalogue.Add<LookEnded>(&Apply);
    catalogue.Add<SignalRuleChosen>(&Apply);
    catalogue.AddTable(kSignals);
    catalogue.AddTable(kLooks);
    catalogue.AddTable(kRules);
}

}  // namespace alongside::signals

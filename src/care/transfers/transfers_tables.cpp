// The only writer of the transfers' tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/transfers/transfers_tables.h"

#include <optional>
#include <string>

#include "care/transfers/transfers_facts.h"
#include "care/transfers/transfers_sql.h"

namespace alongside::transfers {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kTransfers = ALONGSIDE_PROJECTION(
    "transfers",
    2,
    "transfer, entry, kind, to_name, contact, to_area, reason, offered_on, wished_on, handed_over, "
    "wishes, ends_keyworking, state, settled_on, accepted_by, to_stream, settled_reason, "
    "answer_by, answer_within, ask_again_on, settled, ended_because"
);
constexpr journal::Projection kReminders =
    ALONGSIDE_PROJECTION("transfer_reminders", 1, "transfer, entry, asked_on, asked, how");
constexpr journal::Projection kAnswerTimes =
    ALONGSIDE_PROJECTION("transfer_answer_times", 1, "entry, days, starts_on, reason");
constexpr journal::Projection kArrivals = ALONGSIDE_PROJECTION(
    "arriving_transfers", 1, "transfer, from_area, from_stream, arrived, state, settled"
);
constexpr journal::Projection kReceived = ALONGSIDE_PROJECTION(
    "received_transfers", 1, "transfer, entry, from_name, received_on, handed_over"
);

void Apply(Tx& tx, const Entry& entry, const TransferOffered& e) {
    tx.Execute(
        sql::kInsertTransfer,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"transfer", e.id},
         {"entry", entry.number},
         {"kind", e.kind},
         {"to_name", e.to_name},
         {"contact", e.contact},
         {"to_area", e.to_area},
         {"reason", e.reason},
         {"offered_on", e.offered_on},
         {"wished_on", e.wished_on},
         {"handed_over", e.handed_over},
         {"wishes", e.wishes},
         {"ends_keyworking", e.ends_keyworking}}
    );
}

struct Settlement {
    TransferState state;
    Date on;
    std::optional<std::string> accepted_by = {};
    std::optional<StreamId> to_stream = {};
    std::optional<std::string> reason = {};
    std::optional<EndCause> because = {};
};

void Settle(Tx& tx, const Entry& entry, const TransferId& transfer, const Settlement& settled) {
    tx.Execute(
        sql::kUpdateTransferSettled,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"transfer", transfer},
         {"state", settled.state},
         {"settled_on", settled.on},
         {"accepted_by", settled.accepted_by},
         {"to_stream", settled.to_stream},
         {"settled_reason", settled.reason},
         {"settled", entry.recorded},
         {"ended_because", settled.because}}
    );
}

void WaitAgain(Tx& tx, const Entry& entry, const TransferId& transfer) {
    tx.Execute(
        sql::kUpdateTransferWaiting,
        {{"area", entry.area}, {"stream", entry.stream}, {"transfer", transfer}}
    );
}

void Apply(Tx& tx, const Entry& entry, const AnswerExpected& e) {
    tx.Execute(
        sql::kUpdateTransferAnswer,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"transfer", e.id},
         {"answer_by", e.by},
         {"answer_within", e.within_days}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RemindedAboutTransfer& e) {
    tx.Execute(
        sql::kInsertTransferReminder,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"transfer", e.id},
         {"entry", entry.number},
         {"asked_on", e.on},
         {"asked", e.asked},
         {"how", e.how}}
    );
    tx.Execute(
        sql::kUpdateTransferAskAgain,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"transfer", e.id},
         {"ask_again_on", e.again_on}}
    );
}

void Apply(Tx& tx, const Entry& entry, const TransferNotAccepted& e) {
    WaitAgain(tx, entry, e.id);
}

void Apply(Tx& tx, const Entry& entry, const TransferEnded& e) {
    Settle(tx, entry, e.id, {.state = TransferState::kEnded, .on = e.on, .because = e.because});
}

void Apply(Tx& tx, const Entry& entry, const TransferResumed& e) {
    WaitAgain(tx, entry, e.id);
}

void Apply(Tx& tx, const Entry& entry, const AnswerTimeSet& e) {
    tx.Execute(
        sql::kInsertTransferAnswerTime,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"entry", entry.number},
         {"days", e.days},
         {"starts_on", e.from},
         {"reason", e.reason}}
    );
}

void Apply(Tx& tx, const Entry& entry, const TransferAccepted& e) {
    Settle(
        tx,
        entry,
        e.id,
        {.state = TransferState::kAccepted,
         .on = e.on,
         .accepted_by = e.accepted_by,
         .to_stream = e.to_stream}
    );
}

void Apply(Tx& tx, const Entry& entry, const TransferDeclined& e) {
    Settle(tx, entry, e.id, {.state = TransferState::kDeclined, .on = e.on, .reason = e.reason});
}

void Apply(Tx& tx, const Entry& entry, const TransferTakenBack& e) {
    Settle(tx, entry, e.id, {.state = TransferState::kTakenBack, .on = e.on, .reason = e.reason});
}

void Apply(Tx& tx, const Entry& entry, const OfferArrived& e) {
    tx.Execute(
        sql::kInsertArrival,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"transfer", e.id},
         {"from_area", e.from_area},
         {"from_stream", e.from_stream},
         {"arrived", entry.recorded}}
    );
}

void Apply(Tx& tx, const Entry& entry, const OfferSettled& e) {
    tx.Execute(
        sql::kUpdateArrivalSettled,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"transfer", e.id},
         {"state", e.state},
         {"settled", entry.recorded}}
    );
}

void Apply(Tx& tx, const Entry& entry, const TransferReceived& e) {
    tx.Execute(
        sql::kInsertReceivedTransfer,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"transfer", e.id},
         {"entry", entry.number},
         {"from_name", e.from_name},
         {"received_on", e.on},
         {"handed_over", e.handed_over}}
    );
}

}  // namespace

void AddTransferTables(journal::Catalogue& catalogue) {
    catalogue.Add<TransferOffered>(&Apply);
    catalogue.Add<TransferAccepted>(&Apply);
    catalogue.Add<TransferDeclined>(&Apply);
    catalogue.Add<TransferTakenBack>(&Apply);
    catalogue.Add<OfferArrived>(&Apply);
    catalogue.Add<OfferSettled>(&Apply);
    catalogue.Add<TransferReceived>(&Apply);
    catalogue.Add<AnswerExpected>(&Apply);
    catalogue.Add<RemindedAboutTransfer>(&Apply);
    catalogue.Add<TransferNotAccepted>(&Apply);
    catalogue.Add<TransferEnded>(&Apply);
    catalogue.Add<TransferResumed>(&Apply);
    catalogue.Add<AnswerTimeSet>(&Apply);
    catalogue.AddTable(kTransfers);
    catalogue.AddTable(kArrivals);
    catalogue.AddTable(kReceived);
    catalogue.AddTable(kReminders);
    catalogue.AddTable(kAnswerTimes);
}

}  // namespace alongside::transfers

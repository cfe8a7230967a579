// Offers, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/transfers/transfer_store.h"

#include "care/transfers/transfers_rows.h"
#include "care/transfers/transfers_sql.h"

namespace alongside::transfers {
namespace {

Arrival ReadArrival(const db::Row& row) {
    return {
        .id = row.Get<TransferId>(0),
        .from_area = row.Get<AreaId>(1),
        .from_stream = row.Get<StreamId>(2),
        .arrived = row.Get<Instant>(3),
        .state = row.Get<TransferState>(4),
        .settled = row.Get<std::optional<Instant>>(5)};
}

// What ended where it was offered, or is no longer there, has ended.
Arrival ReadListedArrival(const db::Row& row) {
    Arrival arrival = ReadArrival(row);
    const auto there = row.Get<std::optional<TransferState>>(6);
    arrival.answer_by = row.Get<std::optional<Date>>(8);
    if (arrival.state != TransferState::kOffered || there == TransferState::kOffered)
        return arrival;
    arrival.state = TransferState::kEnded;
    arrival.settled = row.Get<std::optional<Instant>>(7);
    return arrival;
}

AreaTransfer ReadAreaTransfer(const db::Row& row) {
    return {row.Get<people::PersonId>(kTransferColumns), ReadTransfer(row)};
}

}  // namespace

std::vector<Transfer> TransferStore::List() const {
    return tables_.All(
        sql::kListTransfers, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadTransfer
    );
}

Result<Transfer> TransferStore::Get(const TransferId& id) const {
    auto transfer = tables_.First(
        sql::kGetTransfer,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"transfer", id}},
        ReadTransfer
    );
    if (!transfer) return Error{Fault::kNotFound, "There is no such offer"};
    return *std::move(transfer);
}

std::vector<Reminder> TransferStore::Reminders(const TransferId& id) const {
    return tables_.All(
        sql::kListTransferReminders,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"transfer", id}},
        [](const db::Row& row) -> Reminder {
            return {row.Get<Date>(0), row.Get<std::string>(1), row.Get<AskedHow>(2)};
        }
    );
}

std::vector<Received> TransferStore::ListReceived() const {
    return tables_.All(
        sql::kListReceivedTransfers,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        [](const db::Row& row) -> Received {
            return {
                row.Get<TransferId>(0),
                row.Get<std::string>(1),
                row.Get<Date>(2),
                row.Get<std::string>(3)};
        }
    );
}

std::vector<AreaTransfer> AreaTransferStore::Waiting(int limit) const {
    return tables_.All(
        sql::kListWaitingTransfers, {{"area", scope_.area()}, {"limit", limit}}, ReadAreaTransfer
    );
}

std::vector<AreaTransfer> AreaTransferStore::Settled(int limit) const {
    return tables_.All(
        sql::kListSettledTransfers, {{"area", scope_.area()}, {"limit", limit}}, ReadAreaTransfer
    );
}

Result<Arrival> AreaTransferStore::GetArrival(const TransferId& id) const {
    auto arrival = tables_.First(
        sql::kGetArrival,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"transfer", id}},
        ReadArrival
    );
    if (!arrival) return Error{Fault::kNotFound, "There is no such offer"};
    return *std::move(arrival);
}

std::vector<AnswerTime> AnswerTimesOf(const db::Reader& tables, const AreaId& area) {
    return tables.All(
        sql::kListTransferAnswerTimes,
        {{"area", area}, {"stream", StreamId(area.value)}},
        [](const db::Row& row) -> AnswerTime {
            return {row.Get<int>(0), row.Get<Date>(1), row.Get<std::string>(2)};
        }
    );
}

std::vector<Arrival> ListArrivals(const db::Reader& every_area, const AreaId& asked, int limit) {
    return every_area.All(
        sql::kListArrivals,
        {{"area", asked}, {"stream", StreamId(asked.value)}, {"limit", limit}},
        ReadListedArrival
    );
}

}  // namespace alongside::transfers

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

std::vector<Arrival> AreaTransferStore::Arrivals(int limit) const {
    return tables_.All(
        sql::kListArrivals,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"limit", limit}},
        ReadArrival
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

}  // namespace alongside::transfers

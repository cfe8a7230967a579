// Rows of the transfers' tables as values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/transfers/transfer.h"
#include "platform/db/value.h"

namespace alongside::transfers {

/// How many columns `ReadTransfer` reads: whose it is comes after them.
inline constexpr int kTransferColumns = 20;

/// Reads an offer from the columns of get_transfer.sql.
inline Transfer ReadTransfer(const db::Row& row) {
    return {
        .id = row.Get<TransferId>(0),
        .kind = row.Get<TransferKind>(1),
        .to_name = row.Get<std::string>(2),
        .contact = row.Get<std::optional<std::string>>(3),
        .to_area = row.Get<std::optional<AreaId>>(4),
        .reason = row.Get<std::string>(5),
        .offered_on = row.Get<Date>(6),
        .wished_on = row.Get<Date>(7),
        .handed_over = row.Get<std::string>(8),
        .wishes = row.Get<Wishes>(9),
        .ends_keyworking = row.Get<bool>(10),
        .state = row.Get<TransferState>(11),
        .settled_on = row.Get<std::optional<Date>>(12),
        .accepted_by = row.Get<std::optional<std::string>>(13),
        .settled_reason = row.Get<std::optional<std::string>>(14),
        .answer_by = row.Get<std::optional<Date>>(15),
        .answer_within = row.Get<std::optional<int>>(16),
        .ask_again_on = row.Get<std::optional<Date>>(17),
        .settled = row.Get<std::optional<Instant>>(18),
        .ended_because = row.Get<std::optional<EndCause>>(19)};
}

}  // namespace alongside::transfers

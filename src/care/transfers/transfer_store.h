// Reads the offers to hand somebody over: of a person, of an area, and those made to an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "care/people/ids.h"
#include "care/transfers/transfer.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::transfers {

/// The offers about one person.
class TransferStore {
public:
    TransferStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// The oldest first.
    std::vector<Transfer> List() const;
    /// The offer, whatever became of it, or `kNotFound`.
    Result<Transfer> Get(const TransferId& id) const;
    /// Each time that the other side was asked again about an offer, the first time first.
    std::vector<Reminder> Reminders(const TransferId& id) const;
    /// Where they came from, the first time first.
    std::vector<Received> ListReceived() const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// An offer of an area, and about whom.
struct AreaTransfer {
    people::PersonId person;
    Transfer transfer;
};

/// An offer that another area of the installation made to this one: ids, and nothing of whom it is
/// about.
struct Arrival {
    TransferId id;
    AreaId from_area;
    StreamId from_stream;
    Instant arrived;
    TransferState state = TransferState::kOffered;
    std::optional<Instant> settled = {};
    std::optional<Date> answer_by = {};  ///< As the area that offers expects it.
    bool operator==(const Arrival&) const = default;
};

/// What an area offered, and what was offered to it. `scope` is of a whole area.
class AreaTransferStore {
public:
    AreaTransferStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// What waits for an answer, the oldest first.
    std::vector<AreaTransfer> Waiting(int limit) const;
    /// What was answered or taken back, the latest first.
    std::vector<AreaTransfer> Settled(int limit) const;

    /// One that was made to this area, or `kNotFound`.
    Result<Arrival> GetArrival(const TransferId& id) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// What an area said of how soon it expects answers, in the order of recording.
std::vector<AnswerTime> AnswerTimesOf(const db::Reader& tables, const AreaId& area);

/// What was offered to an area: what waits, the oldest first, and then what does not, the latest
/// first. An offer that ended in the area that made it, or whose record is gone there, has ended
/// here. The reader must see every area.
std::vector<Arrival> ListArrivals(const db::Reader& every_area, const AreaId& asked, int limit);

}  // namespace alongside::transfers

// Appending to the access log in batches, and verifying it.
// SPDX-License-Identifier: MIT
#include "platform/identity/access_log.h"

#include <sodium.h>

#include <array>
#include <condition_variable>
#include <exception>
#include <optional>
#include <utility>

#include "platform/identity/identity_sql.h"

namespace alongside::identity {
namespace {

/// The last row of a chain.
struct Head {
    Date day;
    std::int64_t number = 0;
    std::string hash;
};

std::string FirstHash() {
    return std::string(crypto_generichash_BYTES, '\0');
}

/// A row, by what its hash covers.
struct LogRow {
    const AreaId& area;
    std::string_view node;
    Date day;
    std::int64_t number;
    Instant at;
    std::string_view user;
    std::string_view stream;
    std::string_view what;
};

// Each part with its length before it, so that no two rows give the same bytes.
std::string HashOf(const LogRow& row, std::string_view previous) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    const auto add = [&](std::string_view part) {
        const std::uint64_t size = part.size();
        std::array<unsigned char, 8> length{};
        for (unsigned i = 0; i < length.size(); ++i)
            length[i] = static_cast<unsigned char>(size >> (8 * i));
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(
            &state, reinterpret_cast<const unsigned char*>(part.data()), part.size()
        );
    };
    add(previous);
    add(row.area.value);
    add(row.node);
    add(ToText(row.day));
    add(std::to_string(row.number));
    add(std::to_string(ToMicros(row.at)));
    add(row.user);
    add(row.stream);
    add(row.what);
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
    return hash;
}

}  // namespace

struct AccessLog::Chain {
    /// One thread's look, until a transaction has taken it.
    struct Ticket {
        const Look* look;
        enum class State { kWaiting, kWritten, kFailed } state = State::kWaiting;
        std::exception_ptr failure = nullptr;
    };

    std::mutex guard;
    std::condition_variable moved;
    std::vector<Ticket*> waiting;
    enum class Writer { kIdle, kWriting } writer = Writer::kIdle;
    /// What is durable; nothing when it has to be read first. Only the thread that writes touches
    /// it.
    std::optional<Head> head;
};

AccessLog::AccessLog(db::Database& database, std::string node, const Clock& clock)
    : database_(database), node_(std::move(node)), clock_(clock) {}

AccessLog::~AccessLog() = default;

AccessLog::Chain& AccessLog::ChainOf(const AreaId& area) {
    const std::lock_guard lock(guard_);
    auto& chain = chains_[area];
    if (!chain) chain = std::make_unique<Chain>();
    return *chain;
}

void AccessLog::Append(const AreaId& area, const Look& look) {
    using Ticket = Chain::Ticket;
    Chain& chain = ChainOf(area);
    Ticket ticket{&look};
    std::unique_lock lock(chain.guard);
    chain.waiting.push_back(&ticket);
    chain.moved.wait(lock, [&] {
        return ticket.state != Ticket::State::kWaiting || chain.writer == Chain::Writer::kIdle;
    });
    if (ticket.state == Ticket::State::kWaiting) {
        const std::vector<Ticket*> batch = std::exchange(chain.waiting, {});
        std::vector<const Look*> looks;
        for (const Ticket* each : batch) looks.push_back(each->look);
        chain.writer = Chain::Writer::kWriting;
        lock.unlock();
        std::exception_ptr failure;
        try {
            WriteBatch(area, chain, looks);
        } catch (...) {
            chain.head.reset();  // Whether it was committed only the database knows.
            failure = std::current_exception();
        }
        lock.lock();
        chain.writer = Chain::Writer::kIdle;
        for (Ticket* each : batch) {
            each->state = failure ? Ticket::State::kFailed : Ticket::State::kWritten;
            each->failure = failure;
        }
        chain.moved.notify_all();
    }
    if (ticket.failure) std::rethrow_exception(ticket.failure);
}

void AccessLog::WriteBatch(const AreaId& area, Chain& chain, const std::vector<const Look*>& looks)
    const {
    const Instant now = clock_.Now();
    const Date day = ToLocal(now).day;
    Head head;
    database_.Write(db::AreaSetting::Of(area), [&](db::Tx& tx) {
        if (chain.head && chain.head->day == day) {
            head = *chain.head;
        } else {
            head = tx.First(
                         sql::kGetLastLook,
                         {{"area", area}, {"node", node_}, {"day", day}},
                         [&](const db::Row& row) {
                             return Head{day, row.Int(0), std::string(row.Bytes(1))};
                         }
            ).value_or(Head{day, 0, FirstHash()});
        }
        for (const Look* look : looks) {
            ++head.number;
            head.hash = HashOf(
                {area,
                 node_,
                 day,
                 head.number,
                 now,
                 look->user.value,
                 look->stream.value,
                 look->what},
                head.hash
            );
            tx.Execute(
                sql::kInsertLook,
                {{"area", area},
                 {"node", node_},
                 {"day", day},
                 {"number", head.number},
                 {"at", now},
                 {"user_id", look->user},
                 {"stream", look->stream},
                 {"what", look->what},
                 {"hash", db::BytesView{head.hash}}}
            );
        }
        return db::Ending::kCommit;
    });
    chain.head = std::move(head);
}

std::vector<AccessLogFault> VerifyAccessLog(const db::Reader& tables, const AreaId& area) {
    std::vector<AccessLogFault> faults;
    std::string node;
    Head previous;
    tables.Query(sql::kListLooks, {{"area", area}}, [&](const db::Row& row) {
        const Date day = row.Get<Date>(1);
        if (row.Text(0) != node || day != previous.day) {
            node = row.Text(0);
            previous = {day, 0, FirstHash()};
        }
        const std::int64_t number = row.Int(2);
        const std::string hash = HashOf(
            {area, node, day, number, row.Get<Instant>(3), row.Text(4), row.Text(5), row.Text(6)},
            previous.hash
        );
        if (number != previous.number + 1 || hash != row.Bytes(7))
            faults.push_back({node, day, number});
        previous = {day, number, std::string(row.Bytes(7))};
    });
    return faults;
}

std::vector<LoggedLook> LooksAt(
    const db::Reader& tables, const Scope& scope, Instant before, int limit
) {
    return tables.All(
        sql::kListLooksAtStream,
        {{"area", scope.area()}, {"stream", scope.stream()}, {"before", before}, {"limit", limit}},
        [](const db::Row& row) -> LoggedLook {
            return {row.Get<Instant>(0), row.Get<journal::ActorId>(1), row.Get<std::string>(2)};
        }
    );
}

}  // namespace alongside::identity

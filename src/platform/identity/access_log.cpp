// Appending to the access log in batches, and verifying it.
// SPDX-License-Identifier: MIT
#include "platform/identity/access_log.h"

#include <sodium.h>

#include <array>
#include <condition_variable>
#include <future>
#include <optional>
#include <thread>
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

/// The log of one area, and the thread that writes it.
class AccessLog::Chain {
public:
    Chain(db::Database& database, AreaId area, std::string node, const Clock& clock)
        : database_(database),
          area_(std::move(area)),
          node_(std::move(node)),
          clock_(clock),
          thread_([this] { Serve(); }) {}
    Chain(const Chain&) = delete;
    Chain& operator=(const Chain&) = delete;

    ~Chain() {
        {
            const std::lock_guard lock(guard_);
            closing_ = true;
        }
        arrived_.notify_one();
        thread_.join();
    }

    void Add(std::vector<Look> looks, Then then) {
        {
            const std::lock_guard lock(guard_);
            waiting_.push_back({std::move(looks), std::move(then)});
        }
        arrived_.notify_one();
    }

private:
    struct Waiting {
        std::vector<Look> looks;
        Then then;
    };

    void Serve() {
        for (auto batch = Take(); !batch.empty(); batch = Take()) {
            std::exception_ptr failure;
            try {
                Write(batch);
            } catch (...) {
                head_.reset();  // Whether it was committed only the database knows.
                failure = std::current_exception();
            }
            for (const Waiting& each : batch) each.then(failure);
        }
    }

    std::vector<Waiting> Take() {
        std::unique_lock lock(guard_);
        arrived_.wait(lock, [this] { return closing_ || !waiting_.empty(); });
        return std::exchange(waiting_, {});
    }

    void Write(const std::vector<Waiting>& batch);
    Head LastHead(const db::Tx& tx, Date day) const;

    db::Database& database_;
    const AreaId area_;
    const std::string node_;
    const Clock& clock_;
    /// What is durable; nothing when it has to be read first. Only the chain's thread touches it.
    std::optional<Head> head_;

    std::mutex guard_;
    std::condition_variable arrived_;
    std::vector<Waiting> waiting_;
    bool closing_ = false;
    std::thread thread_;
};

AccessLog::AccessLog(db::Database& database, std::string node, const Clock& clock)
    : database_(database), node_(std::move(node)), clock_(clock) {}

AccessLog::~AccessLog() = default;

AccessLog::Chain& AccessLog::ChainOf(const AreaId& area) {
    const std::lock_guard lock(guard_);
    auto& chain = chains_[area];
    if (!chain) chain = std::make_unique<Chain>(database_, area, node_, clock_);
    return *chain;
}

void AccessLog::Append(const AreaId& area, std::vector<Look> looks, Then then) {
    ChainOf(area).Add(std::move(looks), std::move(then));
}

void AccessLog::Append(const AreaId& area, const Look& look) {
    std::promise<void> durable;
    Append(area, {look}, [&](std::exception_ptr failure) {
        if (failure)
            durable.set_exception(std::move(failure));
        else
            durable.set_value();
    });
    durable.get_future().get();
}

Head AccessLog::Chain::LastHead(const db::Tx& tx, Date day) const {
    if (head_ && head_->day == day) return *head_;
    return tx
        .First(
            sql::kGetLastLook,
            {{"area", area_}, {"node", node_}, {"day", day}},
            [&](const db::Row& row) {
                return Head{day, row.Int(0), std::string(row.Bytes(1))};
            }
        )
        .value_or(Head{day, 0, FirstHash()});
}

void AccessLog::Chain::Write(const std::vector<Waiting>& batch) {
    const Instant now = clock_.Now();
    const Date day = ToLocal(now).day;
    Head head;
    const auto write = [&](db::Tx& tx, const Look& look) {
        ++head.number;
        head.hash = HashOf(
            {area_, node_, day, head.number, now, look.user.value, look.stream.value, look.what},
            head.hash
        );
        tx.Execute(
            sql::kInsertLook,
            {{"area", area_},
             {"node", node_},
             {"day", day},
             {"number", head.number},
             {"at", now},
             {"user_id", look.user},
             {"stream", look.stream},
             {"what", look.what},
             {"hash", db::BytesView{head.hash}}}
        );
    };
    database_.Write(db::AreaSetting::Of(area_), [&](db::Tx& tx) {
        head = LastHead(tx, day);
        for (const Waiting& each : batch)
            for (const Look& look : each.looks) write(tx, look);
        return db::Ending::kCommit;
    });
    head_ = std::move(head);
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

// The event contract, points 1 to 3: ordering, conflict, reactions.
// SPDX-License-Identifier: MIT
#include <atomic>
#include <barrier>
#include <chrono>
#include <optional>
#include <set>
#include <thread>

#include "care/register/rate_person.h"
#include "care/register/rating.h"
#include "care/register/register_store.h"
#include "contract_fixture.h"
#include "every_event.h"
#include "platform/journal/follower.h"
#include "platform/journal/record_version.h"

namespace alongside::test {
namespace {

class Contract1Streams : public ContractTest {};
class Contract2Writers : public ContractTest {
protected:
    // Eight threads, each of which does `act(thread, time)` so many times.
    static void AtOnce(int times, const std::function<void(int, int)>& act) {
        constexpr int kThreads = 8;
        std::barrier start(kThreads);
        std::vector<std::thread> threads;
        for (int thread = 0; thread < kThreads; ++thread)
            threads.emplace_back([&, thread] {
                start.arrive_and_wait();
                for (int time = 0; time < times; ++time) act(thread, time);
            });
        for (std::thread& thread : threads) thread.join();
    }
    std::string CountOf(const StreamId& stream) {
        return Ask(
            "SELECT CAST(COUNT(*) AS TEXT), CAST(MAX(number) AS TEXT) FROM entries WHERE stream = "
            "'" +
            stream.value + "'"
        );
    }
    static dsr::RatingGiven Rating(int number) {
        return {
            dsr::RatingId::New(),
            static_cast<dsr::Rating>(number % 3),
            DateOf(2023, 1, 1),
            "Why",
            "RATE-1"};
    }
};
class Contract3Reactions : public ContractTest {};
class RecordVersion : public ContractTest {
protected:
    std::optional<std::int64_t> Now() {
        std::optional<std::int64_t> version;
        database_->Read(db::AreaSetting::Of(area_), [&](db::Reader& tables) {
            version = journal::RecordVersion(tables);
        });
        return version;
    }
};

// On PostgreSQL an entry may be committed before the last: nothing is promised there.
TEST_P(RecordVersion, IsAnotherAfterEveryEntryWhereItIsKnown) {
    const StreamId ann = NewHistory();
    std::set<std::optional<std::int64_t>> versions;
    for (int i = 0; i < 5; ++i) {
        versions.insert(Now());
        EXPECT_TRUE(versions.contains(Now())) << "changed although nobody wrote";
        WithJournal([&](journal::Journal& journal) {
            SameWords words("b");
            journal.Append(ann, EventNamed(people::DetailsRecorded::kType).filled(words));
        });
    }
    EXPECT_EQ(versions.size(), GetParam() == db::Dialect::kSqlite ? 5U : 1U);
    EXPECT_EQ(Now().has_value(), GetParam() == db::Dialect::kSqlite);
}

TEST_P(Contract1Streams, NumberTheirEntriesWithoutGaps) {
    const StreamId ann = NewHistory();
    const StreamId bea = NewHistory("Bea");
    std::vector<std::int64_t> numbers;
    WithJournal([&](journal::Journal& journal) {
        SameWords words("b");
        journal.Append(bea, EventNamed(people::DetailsRecorded::kType).filled(words));
        journal::ForEachEntry(
            journal.tx(),
            catalogue_,
            keys_,
            area_,
            ann,
            [&](const journal::Entry& entry) { numbers.push_back(entry.number); }
        );
    });
    EXPECT_EQ(numbers, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7}));
}

TEST_P(Contract1Streams, ConflictOnlyWhenTheThingItselfChanged) {
    const StreamId ann = NewHistory();
    const auto seen = Look(ann, [&](const db::Reader& tables, const identity::Scope& scope) {
        return dsr::VersionOf(dsr::RatingOn(dsr::RegisterStore(tables, scope).Ratings(), today_));
    });
    RecordAnyway(ann, dsr::ReferralReceived{dsr::RegisterEntryId::New(), today_, {}, {}, {}});
    const dsr::RatePersonCommand command{ann, dsr::Rating::kGreen, today_, "Better", seen};
    EXPECT_TRUE(Do(dsr::RatePerson, command)) << "another thing of the same person changed";
    const auto again = Do(dsr::RatePerson, command);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().fault, Fault::kConflict);
}

TEST_P(Contract1Streams, NeverRecordEarlierThanTheEntryBefore) {
    const StreamId ann = NewHistory();
    const Instant before = clock_.Now();
    clock_.AdvanceTo(before - std::chrono::hours(1));
    RecordAnyway(ann, dsr::ReferralReceived{dsr::RegisterEntryId::New(), today_, {}, {}, {}});
    EXPECT_EQ(
        Ask("SELECT recorded FROM entries WHERE stream = '" + ann.value + "' AND number = 8"),
        std::to_string(ToMicros(before))
    );
    EXPECT_EQ(VerifyAll(), Problems{});
}

TEST_P(Contract2Writers, EightAtOnceLoseNothingAndRebuildToEqualTables) {
    const StreamId shared = NewHistory("Shared");
    const StreamId other = NewHistory("Other");
    std::vector<StreamId> own;
    for (int i = 0; i < 8; ++i) own.push_back(NewHistory("Own" + std::to_string(i)));
    constexpr int kTimes = 12;
    AtOnce(kTimes, [&](int thread, int time) {
        const StreamId& mine = own.at(static_cast<std::size_t>(thread));
        WithJournal([&](journal::Journal& journal) {
            // Streams that meet are locked in the order of their ids; then any order will do.
            for (const StreamId& stream : {shared, other, mine}) journal.Lock(stream);
            journal.Record(mine, Rating(thread));
            if (thread % 2 == 0) journal.Record(other, Rating(time));
            journal.Record(shared, Rating(time));
        });
        if (thread % 2 == 1)
            WithJournal([&](journal::Journal& journal) {
                for (const StreamId& stream : {shared, other}) journal.Lock(stream);
                journal.Record(other, Rating(time));
                journal.Record(shared, Rating(thread));
            });
    });
    EXPECT_EQ(
        CountOf(shared), std::to_string(7 + kTimes * 12) + "|" + std::to_string(7 + kTimes * 12)
    );
    EXPECT_EQ(
        CountOf(other), std::to_string(7 + kTimes * 8) + "|" + std::to_string(7 + kTimes * 8)
    );
    EXPECT_EQ(CountOf(own.front()), "19|19");
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectRebuildChangesNothing();
}

TEST_P(Contract2Writers, GoOnWhileTheRecordIsVerified) {
    std::vector<StreamId> people;
    for (int i = 0; i < 8; ++i) people.push_back(NewHistory("P" + std::to_string(i)));
    std::atomic<bool> done = false;
    Problems problems;
    std::thread verifier([&] {
        while (!done) {
            for (auto& words : VerifyAll()) problems.push_back(std::move(words));
        }
    });
    AtOnce(10, [&](int thread, int time) {
        RecordAnyway(people.at(static_cast<std::size_t>(thread)), Rating(time));
    });
    done = true;
    verifier.join();
    EXPECT_EQ(problems, Problems{});
    ExpectRebuildChangesNothing();
}

TEST_P(Contract2Writers, WaitForARebuildOnTheSameServer) {
    if (GetParam() == db::Dialect::kSqlite) {
        // A rebuild holds the file alone, and the server holds it here.
        EXPECT_THROW(database_.Open({.alone = true}), db::Failure);
        return;
    }
    std::vector<StreamId> people;
    for (int i = 0; i < 8; ++i) people.push_back(NewHistory("P" + std::to_string(i)));
    std::thread rebuild([&] {
        for (int i = 0; i < 3; ++i)
            journal::Rebuild(database_.owner(), catalogue_, keys_, &NoProgress);
    });
    AtOnce(10, [&](int thread, int time) {
        RecordAnyway(people.at(static_cast<std::size_t>(thread)), Rating(time));
    });
    rebuild.join();
    ExpectRebuildChangesNothing();
}

TEST_P(Contract2Writers, FollowersStopBelowTheOldestRunningTransaction) {
    NewHistory();
    const auto positions = [&] {
        std::vector<std::int64_t> all;
        database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            for (const auto& entry : journal::EntriesSince(tables, 0, 1000))
                all.push_back(entry.stored.position);
        });
        return all;
    };
    // Whoever else writes to the same server, in another database, holds followers back for a
    // moment.
    const auto settled = [&](std::size_t count) {
        for (int tries = 0; tries < 2000 && positions().size() < count; ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return positions().size();
    };
    const StreamId slow = NewStream(journal::StreamKind::kPerson);
    const StreamId quick = NewStream(journal::StreamKind::kPerson);
    const std::size_t before = settled(7);
    EXPECT_EQ(before, 7U);
    if (GetParam() == db::Dialect::kSqlite) {
        RecordAnyway(quick, Rating(1));
        EXPECT_EQ(positions().size(), before + 1);
        return;
    }
    std::barrier step(2);
    std::thread open([&] {
        WithJournal([&](journal::Journal& journal) {
            journal.Record(slow, Rating(0));
            step.arrive_and_wait();  // It has a position now, and is not committed.
            step.arrive_and_wait();
        });
    });
    step.arrive_and_wait();
    RecordAnyway(quick, Rating(1));
    EXPECT_LE(positions().size(), before) << "a later entry was given before an earlier one";
    step.arrive_and_wait();
    open.join();
    EXPECT_EQ(settled(before + 2), before + 2);
}

// A reaction of the test's own, which counts how often it was asked.
std::atomic<int> asked = 0;
journal::Reaction OnRating(
    const db::Reader&, const journal::Entry&, const dsr::RatingGiven& given
) {
    ++asked;
    dsr::RatingAmended amended{given.id, given.rating, given.rated_on, "Said by a rule", "rule"};
    return {journal::Encode(amended)};
}
journal::Reaction
OnReferral(const db::Reader&, const journal::Entry&, const dsr::ReferralReceived&) {
    throw std::runtime_error("the reaction failed");
}

TEST_P(Contract3Reactions, AreRecordedInTheSameTransactionAndNeverReplayed) {
    catalogue_.On<dsr::RatingGiven>(&OnRating);
    const StreamId ann = NewPerson();
    asked = 0;
    RecordAnyway(ann, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kRed, today_, "Why", ""});
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(Ask("SELECT rationale FROM ratings WHERE version = 2"), "Said by a rule");
    WithJournal([&](journal::Journal& journal) { journal.Replay(ann); });
    ExpectRebuildChangesNothing();
    EXPECT_EQ(VerifyAll(), Problems{});
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(Ask("SELECT number FROM streams WHERE stream = '" + ann.value + "'"), "3");
}

TEST_P(Contract3Reactions, ThatFailTakeTheirCauseWithThem) {
    catalogue_.On<dsr::ReferralReceived>(&OnReferral);
    const StreamId ann = NewPerson();
    EXPECT_ANY_THROW(
        RecordAnyway(ann, dsr::ReferralReceived{dsr::RegisterEntryId::New(), today_, {}, {}, {}})
    );
    EXPECT_EQ(Ask("SELECT number FROM streams WHERE stream = '" + ann.value + "'"), "1");
    EXPECT_EQ(VerifyAll(), Problems{});
}

INSTANTIATE_ON_BOTH(Contract1Streams);
INSTANTIATE_ON_BOTH(Contract2Writers);
INSTANTIATE_ON_BOTH(Contract3Reactions);
INSTANTIATE_ON_BOTH(RecordVersion);

}  // namespace
}  // namespace alongside::test

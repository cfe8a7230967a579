// The event contract, points 11, 12, 15 and 16: what is secret, what is erased, what is no
// projection. SPDX-License-Identifier: MIT
#include <atomic>
#include <fstream>
#include <set>
#include <thread>

#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "contract_fixture.h"
#include "every_event.h"
#include "platform/journal/erasures.h"

namespace alongside::test {
namespace {

constexpr const char* kMarker = "Qwghlmarker";

bool Holds(const std::string& text, std::string_view word) {
    return text.find(word) != std::string::npos;
}

class Contract11Secrecy : public ContractTest {};
class Contract12Erasure : public ContractTest {
protected:
    static std::string Marked() {
        static int made = 0;
        return kMarker + std::to_string(++made);
    }
    // The marker word in every text. The same thing goes through all that can happen to it.
    class MarkedWords final : public Filling {
    public:
        std::string Text(std::string_view /*field*/) override { return Marked(); }
        std::string ThingId(std::string_view kind) override {
            return ids_.try_emplace(std::string(kind), Marked()).first->second;
        }

    private:
        std::map<std::string, std::string> ids_;
    };
    // Somebody with every event of a person, and the marker word in every text of them.
    StreamId NewMarkedPerson() {
        const StreamId person = NewPerson();
        MarkedWords words;
        WithJournal([&](journal::Journal& journal) {
            for (const AnyEvent& event : EventsOfAPerson())
                journal.Append(person, event.filled(words));
            journal.RememberCarriedOut("key", person, "/people/" + person.value);
        });
        return person;
    }
    bool TablesHold(std::string_view word) {
        for (const auto& [table, rows] : DumpEverything(database_.owner()))
            for (const std::string& row : rows)
                if (Holds(row, word)) return true;
        return false;
    }
    // In the main file, the write-ahead log or its index.
    std::set<std::string> FilesThatHold(std::string_view word) {
        std::set<std::string> found;
        const std::string path = database_.url().substr(sizeof "sqlite:" - 1);
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::ifstream file(path + suffix, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(file), {}};
            if (Holds(bytes, word)) found.insert(suffix);
        }
        return found;
    }
};
class Contract15Operational : public ContractTest {};
class Contract16Reads : public ContractTest {};

TEST_P(Contract11Secrecy, NothingOfAnEventStandsInClearInTheJournal) {
    const StreamId ann = NewPerson();
    RecordAnyway(
        ann, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kRed, today_, kMarker, ""}
    );
    const Dump dump = DumpEverything(database_.owner());
    for (const char* table : {"entries", "streams"})
        for (const std::string& row : dump.at(table)) {
            EXPECT_FALSE(Holds(row, kMarker)) << table;
            EXPECT_FALSE(Holds(row, "rating")) << "the type stands in clear in " << table;
        }
    ASSERT_EQ(dump.at("ratings").size(), 1U);
    EXPECT_TRUE(Holds(dump.at("ratings").front(), kMarker)) << "the search finds nothing anywhere";
}

TEST_P(Contract11Secrecy, TheWrongRootKeySaysWhatToDo) {
    NewHistory();
    const journal::KeyRing other{journal::SecretKey::Random()};
    try {
        journal::Verify(database_.owner(), catalogue_, other, &NoProgress);
        FAIL() << "another key opened the record";
    } catch (const journal::KeyProblem& problem) {
        EXPECT_TRUE(Holds(problem.what(), "use the key file that belongs to it"));
    }
}

TEST_P(Contract12Erasure, LeavesNoWordOfThePersonAnywhere) {
    const StreamId ann = NewMarkedPerson();
    NewHistory("Bea");
    ASSERT_TRUE(TablesHold(kMarker));
    if (GetParam() == db::Dialect::kSqlite) {
        ASSERT_FALSE(FilesThatHold(kMarker).empty());
    }
    WithJournal([&](journal::Journal& journal) { journal.Erase(ann, "The time had come"); });
    database_.owner().Compact();
    EXPECT_FALSE(TablesHold(kMarker));
    if (GetParam() == db::Dialect::kSqlite) {
        EXPECT_EQ(FilesThatHold(kMarker), std::set<std::string>{});
    }
    EXPECT_EQ(
        Ask("SELECT CAST(COUNT(*) AS TEXT) FROM idempotency WHERE stream = '" + ann.value + "'"),
        "0"
    );
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectRebuildChangesNothing();
}

TEST_P(Contract12Erasure, TakesTheWholeRecordWithAllThatWasMergedIntoIt) {
    const StreamId ann = NewHistory();
    const StreamId twice = NewMarkedPerson();
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann, twice, "One person"); });
    // Asked for by the id of either.
    WithJournal([&](journal::Journal& journal) { journal.Erase(twice, "Asked for"); });
    EXPECT_FALSE(TablesHold(kMarker));
    EXPECT_EQ(Ask("SELECT CAST(COUNT(*) AS TEXT) FROM people"), "0");
    EXPECT_EQ(Ask("SELECT CAST(COUNT(*) AS TEXT) FROM streams WHERE wrapped_key IS NULL"), "2");
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectRebuildChangesNothing();
}

TEST_P(Contract12Erasure, OfWhatWasRecordedInTheSameTransactionIsWhole) {
    StreamId ann;
    WithJournal([&](journal::Journal& journal) {
        ann = journal.Begin(journal::StreamKind::kPerson);
        MarkedWords words;
        journal.Append(ann, EventNamed(people::DetailsRecorded::kType).filled(words));
        journal.Erase(ann, "A mistake");
    });
    EXPECT_FALSE(TablesHold(kMarker));
    EXPECT_EQ(VerifyAll(), Problems{});
}

TEST_P(Contract12Erasure, IsRefusedForTheAreasOwnRecordAndForNobody) {
    const StreamId ann = NewHistory();
    WithJournal([&](journal::Journal& journal) {
        EXPECT_EQ(journal.MayErase(StreamId(area_.value)).error().rule, "JOURNAL-7");
        EXPECT_EQ(journal.MayErase(StreamId("nobody")).error().fault, Fault::kNotFound);
        EXPECT_TRUE(journal.MayErase(ann));
        journal.Erase(ann, "Asked for");
        EXPECT_EQ(journal.MayErase(ann).error().fault, Fault::kNotFound);
    });
}

TEST_P(Contract12Erasure, OfOneStreamLeavesWhatWasMergedWithItStanding) {
    const StreamId ann = NewHistory();
    const StreamId bea = NewHistory("Bea");
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann, bea, "One person"); });
    WithJournal([&](journal::Journal& journal) { journal.EraseAlone(ann, "Only Ann"); });
    EXPECT_EQ(Ask("SELECT given_name FROM people"), "Bea");
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectRebuildChangesNothing();
}

TEST_P(Contract12Erasure, OfACommandsKeyKeepsNoBody) {
    const StreamId ann = NewHistory();
    WithJournal([&](journal::Journal& journal) {
        EXPECT_FALSE(journal.CarriedOut(kMarker));
        journal.RememberCarriedOut(kMarker, ann, "/people/1");
        EXPECT_EQ(journal.CarriedOut(kMarker), "/people/1");
        EXPECT_FALSE(journal.CarriedOut(std::string(kMarker) + "2"));
        EXPECT_FALSE(journal.CarriedOut(""));
    });
    EXPECT_FALSE(TablesHold(kMarker));
    // The same key from another actor is another command.
    identity::Actor sam = ActorWith(identity::Grants::All());
    sam.id = journal::ActorId("sam");
    Must(runner_.Change(sam, [&](const identity::Work& work) {
        EXPECT_FALSE(work.journal.CarriedOut(kMarker));
        return Result<Done>(Done{});
    }));
}

TEST_P(Contract12Erasure, TheSameCommandTwiceAtOnceIsCarriedOutOnce) {
    const StreamId ann = NewHistory();
    std::atomic<int> carried_out = 0;
    std::vector<std::thread> senders;
    for (int i = 0; i < 8; ++i)
        senders.emplace_back([&] {
            WithJournal([&](journal::Journal& journal) {
                if (journal.CarriedOut("pressed twice")) return;
                journal.Record(ann, dsr::ReferralReceived{.stay = dsr::RegisterEntryId::New()});
                journal.RememberCarriedOut("pressed twice", ann, "/people/1");
                ++carried_out;
            });
        });
    for (std::thread& sender : senders) sender.join();
    EXPECT_EQ(carried_out, 1);
    EXPECT_EQ(Ask("SELECT number FROM streams WHERE stream = '" + ann.value + "'"), "8");
}

TEST_P(Contract15Operational, TablesAreNeitherProjectionsNorForgotten) {
    // Every table is a projection, a counter, the journal's own, or listed here as operational.
    const std::set<std::string> others = {
        "installation",
        "event_types",
        "projection_versions",
        "area_keys",
        "streams",
        "entries",
        "stream_aliases",
        "idempotency",
        "credentials",
        "sessions",
        "sign_in_attempts",
        "access_log",
        "stored_searches",
        "calendar_feeds",
        "form_drafts",
        "uploads",
        "upload_pieces",
        "jobs",
        "outbox",
        "one_time_links",
        "schema_migrations",
        // Those of the returns, whose tables are declared with their module.
        "quarter_returns",
        "signed_returns"};
    std::set<std::string> known = others;
    for (const auto* projection : catalogue_.projections()) known.emplace(projection->table);
    for (const auto* counters : catalogue_.counters()) known.emplace(counters->table);
    for (const auto& [table, rows] : DumpEverything(database_.owner()))
        EXPECT_TRUE(known.contains(table)) << table << " is nothing that this test knows";
}

TEST_P(Contract16Reads, AreNoFactsOfTheRecord) {
    const StreamId ann = NewHistory();
    const std::string before = Ask("SELECT CAST(COUNT(*) AS TEXT) FROM entries");
    Look(ann, [](const db::Reader&, const identity::Scope&) { return 1; });
    EXPECT_EQ(Ask("SELECT CAST(COUNT(*) AS TEXT) FROM entries"), before);
}

INSTANTIATE_ON_BOTH(Contract11Secrecy);
INSTANTIATE_ON_BOTH(Contract12Erasure);
INSTANTIATE_ON_BOTH(Contract15Operational);
INSTANTIATE_ON_BOTH(Contract16Reads);

}  // namespace
}  // namespace alongside::test

// The event contract, points 4 to 6: tables follow from the journal, whatever happened.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/workforce/workforce_facts.h"
#include "catalogue.h"
#include "contract_fixture.h"
#include "every_event.h"
#include "random_history.h"

namespace alongside::test {
namespace {

class Contract4Apply : public ContractTest {};
class Contract5Replay : public ContractTest {
protected:
    void RecordEveryEvent(const StreamId& person) {
        CountedWords words;
        WithJournal([&](journal::Journal& journal) {
            for (const AnyEvent& event : EventsOfAPerson())
                journal.Append(person, event.filled(words));
        });
    }
    std::vector<StreamId> NewPeople(int count) {
        std::vector<StreamId> people;
        for (int i = 0; i < count; ++i) people.push_back(NewPerson("P" + std::to_string(i)));
        return people;
    }
};
class Contract6Projections : public ContractTest {};

TEST_P(Contract4Apply, DependsOnNothingButTablesAndEvent) {
    NewHistory();
    const Dump before = DumpProjections(database_.owner(), catalogue_);
    clock_.AdvanceTo(clock_.Now() + std::chrono::days(4000));  // Nothing true only today is stored.
    ExpectRebuildChangesNothing();
    EXPECT_EQ(DumpProjections(database_.owner(), catalogue_), before);
}

TEST_P(Contract5Replay, OfRandomHistoriesChangesNothing) {
    const int histories = GetParam() == db::Dialect::kSqlite ? Times(200, 1000) : Times(20, 100);
    int redactions = 0;
    int merges = 0;
    std::vector<StreamId> posts = {
        NewStream(journal::StreamKind::kWorker), NewStream(journal::StreamKind::kWorker)};
    for (int seed = 0; seed < histories && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomHistory history(static_cast<unsigned>(seed), NewPeople(3), posts);
        const int transactions = 2 + history.Pick(6);
        for (int i = 0; i < transactions; ++i) {
            clock_.AdvanceTo(clock_.Now() + std::chrono::hours(history.Pick(40)));
            WithJournal([&](journal::Journal& journal) {
                for (int steps = history.Pick(10); steps >= 0; --steps) history.Step(journal);
            });
        }
        const Dump before = DumpProjections(database_.owner(), catalogue_);
        WithJournal([&](journal::Journal& journal) {
            journal.Replay(history.people().at(static_cast<std::size_t>(history.Pick(3))));
        });
        EXPECT_EQ(DumpProjections(database_.owner(), catalogue_), before);
        redactions += history.Redactions();
        merges += history.Merges();
    }
    EXPECT_GT(redactions, histories / 4);
    EXPECT_GT(merges, histories / 4);
    EXPECT_EQ(VerifyAll(), Problems{});
    ExpectRebuildChangesNothing();
}

TEST_P(Contract5Replay, OfSeveralAreasAtOnceLeavesEachItsRows) {
    NewHistory();
    const auto spans = DumpProjections(database_.owner(), catalogue_).at("board").size();
    for (const char* area : {"QH8", "QM7"}) {
        GoToNewArea(AreaId(area));
        NewHistory();
    }
    ASSERT_EQ(DumpProjections(database_.owner(), catalogue_).at("board").size(), 3 * spans);
    ExpectRebuildChangesNothing();
    EXPECT_EQ(VerifyAll(), Problems{});
}

TEST_P(Contract5Replay, CountsThePeopleOfTheBoardOnce) {
    const StreamId ann = NewHistory();
    const Dump before = DumpProjections(database_.owner(), catalogue_);
    ASSERT_FALSE(before.at("board").empty());
    ASSERT_FALSE(before.at("board_counts").empty());
    for (int i = 0; i < 2; ++i)
        WithJournal([&](journal::Journal& journal) { journal.Replay(ann); });
    EXPECT_EQ(DumpProjections(database_.owner(), catalogue_), before);
    EXPECT_EQ(VerifyAll(), Problems{});
}

TEST_P(Contract5Replay, PassesThroughAWrongValueThatIsAnothersByNow) {
    const auto post = [&](const StreamId& stream, const std::string& id) {
        SameWords words("x");
        auto details = journal::Decode<workforce::PostRecorded>(
            EventNamed(workforce::PostRecorded::kType).filled(words)
        );
        details.fte = "1.0";
        details.worker_id = id;
        RecordAnyway(stream, details);
    };
    const StreamId first = NewStream(journal::StreamKind::kWorker);
    const StreamId second = NewStream(journal::StreamKind::kWorker);
    post(first, "W-1");
    post(first, "W-2");
    post(second, "W-1");
    WithJournal([&](journal::Journal& journal) {
        journal.Replay(first);
        journal.Replay(second);
    });
    ExpectRebuildChangesNothing();
}

// What makes it right to pass a record over of which none of these tables was written.
TEST_P(Contract5Replay, DerivesFromNoOtherTablesThanItNames) {
    static std::set<std::string, std::less<>> asked;
    const StreamId ann = NewHistory();
    RecordEveryEvent(ann);
    for (const journal::Derivation& derivation : catalogue_.derivations()) {
        asked.clear();
        WithJournal([&](journal::Journal& journal) {
            db::SetStatementObserver([](std::string_view name) { asked.emplace(name); });
            derivation.settle(journal.tx(), area_, {{ann, clock_.Now()}});
            db::SetStatementObserver(nullptr);
        });
        std::set<std::string_view> own = {derivation.table};
        for (const journal::Counters* counters : catalogue_.counters()) own.insert(counters->table);
        EXPECT_FALSE(asked.empty());
        for (const db::Statement* statement : app::AllStatements()) {
            if (!asked.contains(statement->name)) continue;
            for (const std::string_view table : statement->tables)
                EXPECT_TRUE(own.contains(table) || std::ranges::count(derivation.reads, table) == 1)
                    << derivation.table << " asks " << statement->name << " of " << table;
        }
    }
}

TEST_P(Contract5Replay, OfAMergedStreamIsThatOfItsSurvivor) {
    const StreamId ann = NewHistory();
    const StreamId twice = NewHistory("Anne");
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann, twice, "One person"); });
    const Dump before = DumpProjections(database_.owner(), catalogue_);
    WithJournal([&](journal::Journal& journal) { journal.Replay(twice); });
    EXPECT_EQ(DumpProjections(database_.owner(), catalogue_), before);
}

TEST_P(Contract6Projections, ListEveryColumnOfTheirTables) {
    for (const auto* projection : catalogue_.projections()) {
        const std::string table(projection->table);
        const std::string sql(projection->list_stream.sqlite);
        std::vector<std::string> listed = {"area", "stream"};
        std::string columns = sql.substr(7, sql.find(" FROM ") - 7);
        for (std::size_t at = 0; at < columns.size();) {
            const auto end = std::min(columns.find(", ", at), columns.size());
            listed.push_back(columns.substr(at, end - at));
            at = end + 2;
        }
        std::ranges::sort(listed);
        EXPECT_EQ(listed, ColumnsOf(database_.owner(), table)) << table;
    }
}

TEST_P(Contract6Projections, OfAnOlderVersionAreFoundAndRebuilt) {
    const auto outdated = [&] {
        std::vector<std::string> names;
        database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            names = journal::OutdatedProjections(tables, catalogue_);
        });
        return names;
    };
    NewHistory();
    journal::Rebuild(database_.owner(), catalogue_, keys_, &NoProgress);
    EXPECT_EQ(outdated(), std::vector<std::string>{});
    Tamper("UPDATE projection_versions SET version = 0 WHERE name = 'ratings'");
    EXPECT_EQ(outdated(), std::vector<std::string>{"ratings"});
    journal::Rebuild(database_.owner(), catalogue_, keys_, &NoProgress);
    EXPECT_EQ(outdated(), std::vector<std::string>{});
}

INSTANTIATE_ON_BOTH(Contract4Apply);
INSTANTIATE_ON_BOTH(Contract5Replay);
INSTANTIATE_ON_BOTH(Contract6Projections);

}  // namespace
}  // namespace alongside::test

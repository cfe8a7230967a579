// The event contract, point 14: a backup is whole, opens on either database, and brings nobody
// back. SPDX-License-Identifier: MIT
#include <sstream>

#include "contract_fixture.h"
#include "platform/journal/backup.h"
#include "platform/journal/erasures.h"

namespace alongside::test {
namespace {

using journal::BadBackup;

class Contract14Backup : public TamperedTest {
protected:
    db::Dialect Other() const {
        return GetParam() == db::Dialect::kSqlite ? db::Dialect::kPostgres : db::Dialect::kSqlite;
    }
    std::string Backup() {
        std::ostringstream file;
        journal::WriteBackup(database_.owner(), catalogue_, keys_, file);
        return file.str();
    }
    void Restore(TestDatabase& into, const std::string& backup) {
        std::istringstream file(backup);
        journal::RestoreBackup(into.owner(), catalogue_, keys_, file);
    }
    std::string WhyBad(const std::string& backup, const journal::KeyRing& keys) {
        std::istringstream file(backup);
        try {
            journal::CheckBackup(catalogue_, keys, file);
        } catch (const BadBackup& bad) {
            return bad.what();
        }
        return "good";
    }
    std::string WhyBad(const std::string& backup) { return WhyBad(backup, keys_); }
};

TEST_P(Contract14Backup, RestoresOnTheOtherDatabaseAndRebuildsToEqualRows) {
    const StreamId ann = NewHistory();
    const StreamId twice = NewHistory("Anne");
    NewHistory("Bea");
    WithJournal([&](journal::Journal& journal) {
        journal.Merge(ann, twice, "One person");
        journal.Redact(twice, 4, "Not Ann", "sam");
    });
    const std::string backup = Backup();
    std::istringstream file(backup);
    const auto report = journal::CheckBackup(catalogue_, keys_, file);
    EXPECT_EQ(report.entries, 23);

    TestDatabase restored(Other());
    Restore(restored, backup);
    journal::Rebuild(restored.owner(), catalogue_, keys_, &NoProgress);
    // Days and instants are the same text on both.
    EXPECT_EQ(
        DumpProjections(restored.owner(), catalogue_),
        DumpProjections(database_.owner(), catalogue_)
    );
    EXPECT_EQ(
        journal::Verify(restored.owner(), catalogue_, keys_, &NoProgress).problems, Problems{}
    );
    // And back again.
    std::ostringstream again;
    journal::WriteBackup(restored.owner(), catalogue_, keys_, again);
    TestDatabase back(GetParam());
    Restore(back, again.str());
    journal::Rebuild(back.owner(), catalogue_, keys_, &NoProgress);
    EXPECT_EQ(
        DumpProjections(back.owner(), catalogue_), DumpProjections(database_.owner(), catalogue_)
    );
}

TEST_P(Contract14Backup, NeverHoldsTheRootKeyNorAnythingInClear) {
    NewHistory("Qwghlmarker");
    const std::string backup = Backup();
    EXPECT_EQ(backup.find(keys_.root().view()), std::string::npos);
    EXPECT_EQ(backup.find("Qwghlmarker"), std::string::npos);
    EXPECT_EQ(backup.find("QKS"), std::string::npos);
}

TEST_P(Contract14Backup, CarriesOutAgainWhatWasErasedSince) {
    const StreamId ann = NewHistory("Ann");
    const StreamId twice = NewHistory("Anne");
    const StreamId bea = NewHistory("Bea");
    const std::string backup = Backup();  // Before Ann's two records are found to be one.
    const TestFolder folder;
    const std::string registry = folder.path() + "/erasures";
    EXPECT_TRUE(journal::ReadErasures(registry).empty());
    WithJournal([&](journal::Journal& journal) {
        journal.Merge(ann, twice, "One person");
        for (const StreamId& each : journal::StreamsOfRecord(journal.tx(), area_, ann))
            journal::AppendErasure(registry, {area_, each, "Asked\nfor"}, clock_.Now());
        journal.Erase(ann, "Asked for");
    });
    const auto erasures = journal::ReadErasures(registry);
    ASSERT_EQ(erasures.size(), 2U);
    EXPECT_EQ(erasures.front().reason, "Asked for");

    TestDatabase restored(Other());
    Restore(restored, backup);
    const auto repeat = [&] {
        return journal::RepeatErasures(restored.owner(), catalogue_, keys_, erasures, clock_.Now());
    };
    EXPECT_EQ(repeat(), 2);
    EXPECT_EQ(repeat(), 0) << "it was erased twice";
    journal::Rebuild(restored.owner(), catalogue_, keys_, &NoProgress);
    const Dump dump = DumpProjections(restored.owner(), catalogue_);
    ASSERT_EQ(dump.at("people").size(), 1U);
    EXPECT_NE(dump.at("people").front().find(bea.value), std::string::npos);
    EXPECT_EQ(
        journal::Verify(restored.owner(), catalogue_, keys_, &NoProgress).problems, Problems{}
    );
}

TEST_P(Contract14Backup, ThatIsCutShortIsRefusedWhereverItWasCut) {
    NewHistory();
    const std::string backup = Backup();
    EXPECT_EQ(WhyBad(backup), "good");
    for (std::size_t size = 0; size < backup.size(); size += 1 + backup.size() / 97)
        EXPECT_EQ(WhyBad(backup.substr(0, size)), "this backup ends too soon: it was cut short");
}

TEST_P(Contract14Backup, ThatWasChangedIsRefusedWhereverItWasChanged) {
    NewHistory();
    const std::string backup = Backup();
    for (std::size_t at = 0; at < backup.size(); at += 1 + backup.size() / 97) {
        std::string changed = backup;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        EXPECT_NE(WhyBad(changed), "good") << "byte " << at;
    }
    std::string last = backup;
    last.back() = static_cast<char>(last.back() ^ 1);
    EXPECT_EQ(
        WhyBad(last), "this backup is not whole: its records are not those that were written"
    );
    EXPECT_EQ(WhyBad("PK\3\4" + backup), "this file is not a backup");
}

TEST_P(Contract14Backup, OfAnotherRootKeyIsRefused) {
    NewHistory();
    EXPECT_EQ(
        WhyBad(Backup(), journal::KeyRing{journal::SecretKey::Random()}),
        "this backup was damaged, or was made with another root key"
    );
}

TEST_P(Contract14Backup, GoesOnlyIntoAnEmptyDatabaseAndOtherwiseChangesNothing) {
    NewHistory();
    const std::string backup = Backup();
    const Dump before = DumpEverything(database_.owner());
    try {
        Restore(database_, backup);
        FAIL() << "it was restored over a record";
    } catch (const BadBackup& bad) {
        EXPECT_STREQ(bad.what(), "this database already holds a record: restore into an empty one");
    }
    EXPECT_EQ(DumpEverything(database_.owner()), before);

    TestDatabase empty(GetParam());
    const Dump nothing = DumpEverything(empty.owner());
    EXPECT_THROW(Restore(empty, backup.substr(0, backup.size() - 40)), BadBackup);
    EXPECT_EQ(DumpEverything(empty.owner()), nothing) << "half a backup was loaded";
}

INSTANTIATE_ON_BOTH(Contract14Backup);

}  // namespace
}  // namespace alongside::test

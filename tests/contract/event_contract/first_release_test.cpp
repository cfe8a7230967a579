// A database of an older release is brought up to date: migrated, and its projections rebuilt.
//
// The file lacks the last migration. As long as nothing is released, whoever edits a migration
// makes it anew: ALONGSIDE_WRITE_GOLDEN=1 event_contract_tests --gtest_filter='FirstRelease*'
// SPDX-License-Identifier: MIT
#include <zlib.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "care/people/people_tables.h"
#include "contract_fixture.h"
#include "every_event.h"

namespace alongside::test {
namespace {

constexpr const char* kDatabase = "tests/golden/databases/first_release.db.gz";
// Its tables come with the last migration, so that release had none of its events.
constexpr std::string_view kLastModule = "corrections.";
constexpr const char* kKeyFile = "tests/golden/databases/first_release.key";

class FirstRelease : public testing::Test {
protected:
    FirstRelease() {
        journal::AddJournalEvents(catalogue_);
        people::AddPeople(catalogue_);
        AddEveryModule(catalogue_);
    }
    std::string Path() const { return folder_.path() + "/first.db"; }
    // The key in the repository is readable by all, as no key file may be.
    journal::KeyRing Keys() const {
        const std::string copy = folder_.path() + "/key";
        std::filesystem::copy_file(
            kKeyFile, copy, std::filesystem::copy_options::overwrite_existing
        );
        std::filesystem::permissions(
            copy, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write
        );
        return journal::KeyRing(journal::KeyRing::LoadRoot(copy));
    }
    void WriteGolden() {
        std::filesystem::remove(kDatabase);
        std::filesystem::remove(kKeyFile);
        const journal::KeyRing keys(journal::KeyRing::CreateRoot(kKeyFile));
        const auto database = db::Open("sqlite:" + Path(), {.alone = true, .create = true});
        const Instant now(DateOf(2023, 1, 9));
        const std::span<const db::Migration> all(kMigrations);
        ASSERT_TRUE(db::Migrate(*database, all.first(all.size() - 1), now));
        database->Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
            const AreaId area("QKS");
            keys.CreateAreaKey(tx, area);
            journal::Journal journal(tx, catalogue_, keys, area, journal::ActorId("jo"), now);
            journal.Begin(StreamId(area.value), journal::StreamKind::kArea);
            const StreamId ann = journal.Begin(journal::StreamKind::kPerson);
            int words = 0;
            ForEachEvent<EventsOfAPerson>([&]<class E>() {
                if (E::kType.starts_with(kLastModule)) return;
                journal.Record(ann, Filled<E>([&] { return "w" + std::to_string(++words); }));
            });
            journal.Settle();
            return db::Ending::kCommit;
        });
        database->Compact();
        std::ifstream file(Path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        gzFile packed = gzopen(kDatabase, "wb9");
        EXPECT_EQ(
            gzwrite(packed, bytes.data(), static_cast<unsigned>(bytes.size())),
            static_cast<int>(bytes.size())
        );
        gzclose(packed);
    }
    void Unpack() const {
        gzFile packed = gzopen(kDatabase, "rb");
        ASSERT_NE(packed, nullptr) << kDatabase;
        std::ofstream file(Path(), std::ios::binary | std::ios::trunc);
        char part[16384];
        for (int size = 0; (size = gzread(packed, part, sizeof part)) > 0;) file.write(part, size);
        gzclose(packed);
    }

    TestFolder folder_;
    journal::Catalogue catalogue_;
};

TEST_F(FirstRelease, IsMigratedAndItsProjectionsAreRebuilt) {
    if (std::getenv("ALONGSIDE_WRITE_GOLDEN") != nullptr) WriteGolden();
    Unpack();
    const journal::KeyRing keys = Keys();
    const auto database = db::Open("sqlite:" + Path(), {.alone = true});
    const auto migrated = db::Migrate(*database, kMigrations, Instant(DateOf(2023, 2, 1)));
    ASSERT_TRUE(migrated) << migrated.error().message;
    EXPECT_FALSE(migrated->empty());

    const auto outdated = [&] {
        std::size_t count = 0;
        database->Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            journal::RefuseUnknownEvents(tables, catalogue_);
            count = journal::OutdatedProjections(tables, catalogue_).size();
        });
        return count;
    };
    EXPECT_GT(outdated(), 0U);
    std::int64_t recorded = 0;
    ForEachEvent<EventsOfAPerson>([&]<class E>() {
        if (!E::kType.starts_with(kLastModule)) ++recorded;
    });
    const auto report = journal::Rebuild(*database, catalogue_, keys, &NoProgress);
    EXPECT_EQ(report.entries, recorded);
    EXPECT_EQ(outdated(), 0U);
    EXPECT_EQ(
        journal::Verify(*database, catalogue_, keys, &NoProgress).problems,
        std::vector<std::string>{}
    );
    EXPECT_EQ(DumpProjections(*database, catalogue_).at("people").size(), 1U);
}

}  // namespace
}  // namespace alongside::test

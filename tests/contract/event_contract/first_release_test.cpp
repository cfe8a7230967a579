// A database of an older release is brought up to date: migrated, and its projections rebuilt.
// The file is kept as that release wrote it, and never made anew.
// SPDX-License-Identifier: MIT
#include <zlib.h>

#include <filesystem>
#include <fstream>

#include "contract_fixture.h"

namespace alongside::test {
namespace {

constexpr const char* kDatabase = "tests/golden/databases/first_release.db.gz";
constexpr const char* kKeyFile = "tests/golden/databases/first_release.key";

class FirstRelease : public testing::Test {
protected:
    FirstRelease() { AddEveryModule(catalogue_); }
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
    Unpack();
    const journal::KeyRing keys = Keys();
    const auto database = db::Open("sqlite:" + Path(), {.alone = true});
    const std::size_t recorded = DumpEverything(*database).at("entries").size();
    ASSERT_GT(recorded, 0U);
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
    const auto report = journal::Rebuild(*database, catalogue_, keys, &NoProgress);
    EXPECT_EQ(static_cast<std::size_t>(report.entries), recorded);
    EXPECT_EQ(outdated(), 0U);
    EXPECT_EQ(
        journal::Verify(*database, catalogue_, keys, &NoProgress).problems,
        std::vector<std::string>{}
    );
    EXPECT_EQ(DumpProjections(*database, catalogue_).at("people").size(), 1U);
}

}  // namespace
}  // namespace alongside::test

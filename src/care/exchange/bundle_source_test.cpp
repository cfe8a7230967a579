#include "care/exchange/bundle_source.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "care/exchange/bundle_writer.h"

namespace alongside::exchange {
namespace {

namespace fs = std::filesystem;

class BundleSourceTest : public ::testing::Test {
protected:
    BundleSourceTest()
        : folder_(
              fs::temp_directory_path() /
              ("alongside-bundle-" + std::to_string(::getpid()) + "-" +
               ::testing::UnitTest::GetInstance()->current_test_info()->name())
          ) {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    ~BundleSourceTest() override { fs::remove_all(folder_); }

    fs::path Put(const std::string& name, const std::string& bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return folder_ / name;
    }

    // An archive of stored entries, written by hand so that it may lie.
    static std::string Stored(
        const std::vector<std::pair<std::string, std::string>>& entries,
        std::uint32_t attributes = 0,
        std::uint16_t flags = 0
    ) {
        std::string out;
        std::string directory;
        const auto put = [](std::string& to, std::uint64_t value, int bytes) {
            for (int i = 0; i < bytes; ++i) to += static_cast<char>(value >> (8 * i));
        };
        for (const auto& [name, bytes] : entries) {
            const std::size_t at = out.size();
            std::string common;
            put(common, 20, 2);
            put(common, flags, 2);
            put(common, 0, 6);  // stored; no time, no date
            put(common, 0, 4);  // the checksum of no bytes
            put(common, bytes.size(), 4);
            put(common, bytes.size(), 4);
            put(common, name.size(), 2);
            put(common, 0, 2);
            out += "PK\x03\x04" + common + name + bytes;
            directory += "PK\x01\x02";
            put(directory, 0x0314, 2);
            directory += common;
            put(directory, 0, 6);
            put(directory, attributes, 4);
            put(directory, at, 4);
            directory += name;
        }
        const std::size_t at = out.size();
        out += directory + "PK\x05\x06";
        put(out, 0, 4);
        put(out, entries.size(), 2);
        put(out, entries.size(), 2);
        put(out, directory.size(), 4);
        put(out, at, 4);
        put(out, 0, 2);
        return out;
    }

    static std::string Why(const Result<std::unique_ptr<BundleSource>>& result) {
        return result ? "opened" : result.error().message;
    }

    fs::path folder_;
};

std::string ReadAll(const BundleSource& source, std::string_view file) {
    const auto stream = source.OpenFile(file);
    std::string all;
    char chunk[7];
    for (;;) {
        const auto count = (*stream)->Read(chunk, sizeof chunk);
        if (!count) return all + "!" + count.error().message;
        if (*count == 0) return all;
        all.append(chunk, *count);
    }
}

TEST_F(BundleSourceTest, ListsAndReadsAFolder) {
    Put("people.csv", "people");
    Put("area.csv", "the area");
    const auto source = BundleSource::Open(folder_);
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->files(), (std::vector<std::string>{"area.csv", "people.csv"}));
    EXPECT_EQ(ReadAll(**source, "area.csv"), "the area");
}

TEST_F(BundleSourceTest, RefusesFoldersAndLinksInAFolder) {
    fs::create_directory(folder_ / "more");
    EXPECT_EQ(Why(BundleSource::Open(folder_)), "more is a folder: a bundle holds files only");
    fs::remove(folder_ / "more");
    fs::create_symlink("/etc/hostname", folder_ / "people.csv");
    EXPECT_EQ(Why(BundleSource::Open(folder_)), "people.csv is a link or a device, not a file");
}

TEST_F(BundleSourceTest, SaysSoWhenThereIsNothingOrNoArchive) {
    EXPECT_EQ(BundleSource::Open(folder_ / "no").error().fault, Fault::kNotFound);
    EXPECT_NE(
        Why(BundleSource::Open(Put("notes.zip", "hello"))).find("neither a folder nor a zip"),
        std::string::npos
    );
}

TEST_F(BundleSourceTest, ReadsAnArchiveThatItPacked) {
    Put("people.csv", std::string(100'000, 'p'));
    Put("area.csv", "the area");
    const fs::path archive = folder_ / "bundle.zip";
    ASSERT_TRUE(ZipBundle(folder_, archive));
    const auto source = BundleSource::Open(archive);
    ASSERT_TRUE(source) << Why(source);
    EXPECT_EQ((*source)->files(), (std::vector<std::string>{"area.csv", "people.csv"}));
    EXPECT_EQ(ReadAll(**source, "people.csv"), std::string(100'000, 'p'));
    EXPECT_EQ(ZipBundle(folder_, archive).error().fault, Fault::kConflict);
}

TEST_F(BundleSourceTest, RefusesNamesThatLeadElsewhere) {
    struct Row {
        const char* name;
        const char* says;
    };
    const Row rows[] = {
        {"../people.csv", "The archive names a file outside itself: ../people.csv"},
        {"a/../../people.csv", "The archive names a file outside itself: a/../../people.csv"},
        {"..\\people.csv", "The archive names a file outside itself: ..\\people.csv"},
        {"/etc/people.csv", "The archive names a file outside itself: /etc/people.csv"},
        {"C:people.csv", "The archive names a file outside itself: C:people.csv"},
        {"bundle/people.csv",
         "The archive has a folder inside (bundle/people.csv): put the files at its top"},
        {"bundle/", "The archive has a folder inside (bundle/): put the files at its top"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(Why(BundleSource::Open(Put("a.zip", Stored({{row.name, ""}})))), row.says);
}

TEST_F(BundleSourceTest, RefusesLinksDoublesAndEncryption) {
    constexpr std::uint32_t kLink = 0120777U << 16U;
    EXPECT_EQ(
        Why(BundleSource::Open(Put("l.zip", Stored({{"people.csv", "/etc/passwd"}}, kLink)))),
        "people.csv is a link in the archive, not a file"
    );
    EXPECT_EQ(
        Why(BundleSource::Open(Put("d.zip", Stored({{"area.csv", ""}, {"area.csv", ""}})))),
        "area.csv is in the archive twice"
    );
    EXPECT_EQ(
        Why(BundleSource::Open(Put("e.zip", Stored({{"area.csv", "x"}}, 0, 1)))),
        "area.csv is encrypted: make the archive without a password"
    );
}

TEST_F(BundleSourceTest, RefusesAnArchiveThatUnpacksToFarTooMuch) {
    Put("people.csv", std::string(4'000'000, 'a'));
    ASSERT_TRUE(ZipBundle(folder_, folder_ / "bomb.zip"));
    EXPECT_EQ(
        Why(BundleSource::Open(folder_ / "bomb.zip")),
        "people.csv would unpack to far more than a register holds"
    );
    BundleLimits limits;
    limits.expansion = 100'000;
    EXPECT_EQ(Why(BundleSource::Open(folder_ / "bomb.zip", limits)), "opened");
    limits.bytes = 1000;
    EXPECT_EQ(
        Why(BundleSource::Open(folder_ / "bomb.zip", limits)),
        "The files in the archive are too large together"
    );
    limits.files = 0;
    EXPECT_EQ(
        Why(BundleSource::Open(folder_ / "bomb.zip", limits)),
        "The archive holds 1 file: a bundle has a few"
    );
}

TEST_F(BundleSourceTest, StopsReadingWhereAnArchiveIsDamaged) {
    // The checksum in the archive is that of no bytes, so these cannot be what was packed.
    const auto source = BundleSource::Open(Put("c.zip", Stored({{"area.csv", "changed"}})));
    ASSERT_TRUE(source) << Why(source);
    EXPECT_NE(ReadAll(**source, "area.csv").find("the archive is damaged here"), std::string::npos);
}

}  // namespace
}  // namespace alongside::exchange

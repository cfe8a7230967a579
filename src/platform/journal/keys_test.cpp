// Keys wrap and unwrap, and whoever holds the wrong one is told what to do.
// SPDX-License-Identifier: MIT
#include "platform/journal/keys.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <set>

#include "support/test_database.h"

namespace alongside::journal {
namespace {

std::string ProblemWith(const auto& act) {
    try {
        act();
    } catch (const KeyProblem& problem) {
        return problem.what();
    }
    return "none";
}

bool Says(const std::string& words, std::string_view part) {
    return words.find(part) != std::string::npos;
}

class KeyFile : public testing::Test {
protected:
    std::string Path() const { return folder_.path() + "/alongside.db.key"; }
    void Write(const std::string& text) const {
        std::ofstream(Path()) << text;
        chmod(Path().c_str(), 0600);
    }
    test::TestFolder folder_;
};

TEST(Wrapping, GivesBackWhatWasWrapped) {
    const SecretKey key = SecretKey::Random();
    const std::string wrapped = Wrap(key, "a secret", "place");
    EXPECT_EQ(Unwrap(key, wrapped, "place"), "a secret");
    EXPECT_EQ(wrapped.find("a secret"), std::string::npos);
    EXPECT_NE(Wrap(key, "a secret", "place"), wrapped) << "the nonce was used twice";
}

TEST(Wrapping, RefusesAnotherKeyAnotherPlaceAndEveryChangedByte) {
    const SecretKey key = SecretKey::Random();
    const std::string wrapped = Wrap(key, "a secret", "place");
    EXPECT_FALSE(Unwrap(SecretKey::Random(), wrapped, "place"));
    EXPECT_FALSE(Unwrap(key, wrapped, "another place"));
    EXPECT_FALSE(Unwrap(key, "", "place"));
    for (std::size_t i = 0; i < wrapped.size(); ++i) {
        std::string changed = wrapped;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(Unwrap(key, changed, "place")) << "byte " << i;
        EXPECT_FALSE(Unwrap(key, wrapped.substr(0, i), "place")) << "cut at " << i;
    }
}

TEST(Fingerprints, DifferByKeyPurposeAndText) {
    const SecretKey key = SecretKey::Random();
    const std::string print = Fingerprint(key, "once", "text");
    EXPECT_EQ(Fingerprint(key, "once", "text"), print);
    EXPECT_NE(Fingerprint(key, "words", "text"), print);
    EXPECT_NE(Fingerprint(key, "once", "texts"), print);
    EXPECT_NE(Fingerprint(SecretKey::Random(), "once", "text"), print);
    EXPECT_NE(Fingerprint(key, "on", "cetext"), print) << "purpose and text run into each other";
}

TEST(RandomKeys, AreAllDifferent) {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) seen.emplace(SecretKey::Random().view());
    EXPECT_EQ(seen.size(), 1000U);
}

TEST_F(KeyFile, IsReadableByItsOwnerAlone) {
    const SecretKey made = KeyRing::CreateRoot(Path());
    struct stat status {};
    ASSERT_EQ(stat(Path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(KeyRing::LoadRoot(Path()).view(), made.view());
}

TEST_F(KeyFile, IsNeverOverwritten) {
    const SecretKey made = KeyRing::CreateRoot(Path());
    EXPECT_TRUE(Says(ProblemWith([&] { KeyRing::CreateRoot(Path()); }), "there is one already"));
    EXPECT_EQ(KeyRing::LoadRoot(Path()).view(), made.view());
}

TEST_F(KeyFile, ThatIsMissingNamesTheWayOut) {
    const std::string words = ProblemWith([&] { KeyRing::LoadRoot(Path()); });
    EXPECT_TRUE(Says(words, Path()));
    EXPECT_TRUE(Says(words, "restore it from your key escrow"));
}

TEST_F(KeyFile, OpenToOthersIsRefusedWithTheCommandThatHelps) {
    KeyRing::CreateRoot(Path());
    chmod(Path().c_str(), 0640);
    EXPECT_TRUE(Says(ProblemWith([&] { KeyRing::LoadRoot(Path()); }), "run chmod 600 " + Path()));
}

TEST_F(KeyFile, WithAnythingButItsDigitsIsRefused) {
    const std::string digits(64, 'a');
    for (const std::string& text :
         {std::string(), digits.substr(1), digits.substr(1) + "g", "key " + digits}) {
        Write(text);
        EXPECT_TRUE(Says(ProblemWith([&] { KeyRing::LoadRoot(Path()); }), "64 hexadecimal digits"))
            << text;
    }
    Write(digits + "\n");
    EXPECT_EQ(KeyRing::LoadRoot(Path()).view(), std::string(32, '\xaa'));
    Write(digits + "b");
    EXPECT_TRUE(Says(ProblemWith([&] { KeyRing::LoadRoot(Path()); }), "64 hexadecimal digits"));
}

TEST_F(KeyFile, ThatCannotBeMadeAsksAboutItsFolder) {
    const std::string words = ProblemWith([&] { KeyRing::CreateRoot(Path() + "/none/key"); });
    EXPECT_TRUE(Says(words, "is its folder there and writable?"));
}

class AreaKeys : public test::DatabaseTest {};

TEST_P(AreaKeys, OpenWithTheRootTheyWereMadeWithAndNoOther) {
    const AreaId area("QKS");
    const KeyRing keys{SecretKey::Random()};
    SecretKey made;
    database_.owner().Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
        made = keys.CreateAreaKey(tx, area);
        return db::Ending::kCommit;
    });
    database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        EXPECT_EQ(keys.AreaKey(tables, area).view(), made.view());
        EXPECT_EQ(KeyRing(keys.root()).AreaKey(tables, area).view(), made.view());
        EXPECT_TRUE(Says(
            ProblemWith([&] { KeyRing(SecretKey::Random()).AreaKey(tables, area); }),
            "use the key file that belongs to it"
        ));
        EXPECT_TRUE(
            Says(ProblemWith([&] { keys.AreaKey(tables, AreaId("QXX")); }), "the area has no key")
        );
    });
}

TEST_P(AreaKeys, AreWrappedAnewByRewrap) {
    const AreaId area("QKS");
    const KeyRing before{SecretKey::Random()};
    const KeyRing after{SecretKey::Random()};
    SecretKey made;
    database_.owner().Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
        made = before.CreateAreaKey(tx, area);
        before.Rewrap(tx, after.root());
        return db::Ending::kCommit;
    });
    database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        EXPECT_EQ(after.AreaKey(tables, area).view(), made.view());
        EXPECT_THROW(before.AreaKey(tables, area), KeyProblem);
    });
}
INSTANTIATE_ON_BOTH(AreaKeys);

}  // namespace
}  // namespace alongside::journal

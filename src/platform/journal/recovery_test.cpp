// The root key can be rotated, and exported for nobody but its keeper.
// SPDX-License-Identifier: MIT
#include "platform/journal/recovery.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "support/test_database.h"

namespace alongside::journal {
namespace {

TEST(ExportedRoot, OpensWithTheRecoverySecretAlone) {
    const SecretKey root = SecretKey::Random();
    const RecoveryKeys keeper = NewRecoveryKeys();
    const std::string sealed = ExportRoot(root, keeper.open);
    EXPECT_EQ(OpenExportedRoot(sealed, keeper.secret).view(), root.view());
    EXPECT_THROW(OpenExportedRoot(sealed, NewRecoveryKeys().secret), KeyProblem);
    EXPECT_THROW(OpenExportedRoot(sealed, keeper.open), KeyProblem);
}

TEST(ExportedRoot, IsRefusedWhenItWasChangedOrCut) {
    const RecoveryKeys keeper = NewRecoveryKeys();
    const std::string sealed = ExportRoot(SecretKey::Random(), keeper.open);
    std::string changed = sealed;
    changed.back() = changed.back() == '0' ? '1' : '0';
    EXPECT_THROW(OpenExportedRoot(changed, keeper.secret), KeyProblem);
    EXPECT_THROW(OpenExportedRoot(sealed.substr(0, sealed.size() - 2), keeper.secret), KeyProblem);
    EXPECT_THROW(OpenExportedRoot("", keeper.secret), KeyProblem);
    EXPECT_THROW(ExportRoot(SecretKey::Random(), "12"), KeyProblem);
}

class Rotation : public test::DatabaseTest {
protected:
    Rotation() : before_(KeyRing::CreateRoot(Path())) {
        database_.owner().Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
            made_ = before_.CreateAreaKey(tx, area_);
            return db::Ending::kCommit;
        });
    }
    std::string Path() const { return folder_.path() + "/key"; }
    void ExpectOpenedBy(const SecretKey& root) {
        database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
            EXPECT_EQ(KeyRing(root).AreaKey(tables, area_).view(), made_.view());
        });
    }

    test::TestFolder folder_;
    const AreaId area_{"QKS"};
    KeyRing before_;
    SecretKey made_;
};

TEST_P(Rotation, PutsAnotherRootInTheKeyFileAndKeepsTheOneBefore) {
    RotateRoot(database_.owner(), Path(), [](db::Tx&, const SecretKey&) {});
    EXPECT_NE(KeyRing::LoadRoot(Path()).view(), before_.root().view());
    EXPECT_EQ(KeyRing::LoadRoot(Path() + ".old").view(), before_.root().view());
    ExpectOpenedBy(KeyRing::LoadRoot(Path()));
}

TEST_P(Rotation, GoesOnAfterAnInterruptionBeforeTheDatabaseWasChanged) {
    const SecretKey fresh = KeyRing::CreateRoot(Path() + ".new");
    RotateRoot(database_.owner(), Path(), [](db::Tx&, const SecretKey&) {});
    EXPECT_EQ(KeyRing::LoadRoot(Path()).view(), fresh.view());
    ExpectOpenedBy(fresh);
}

TEST_P(Rotation, GoesOnAfterAnInterruptionBetweenDatabaseAndFiles) {
    const SecretKey fresh = KeyRing::CreateRoot(Path() + ".new");
    database_.owner().Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
        before_.Rewrap(tx, fresh);
        return db::Ending::kCommit;
    });
    std::filesystem::rename(Path(), Path() + ".old");
    RotateRoot(database_.owner(), Path(), [](db::Tx&, const SecretKey&) {});
    ExpectOpenedBy(KeyRing::LoadRoot(Path()));
}
INSTANTIATE_ON_BOTH(Rotation);

}  // namespace
}  // namespace alongside::journal

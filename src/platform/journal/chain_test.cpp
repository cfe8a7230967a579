// An entry opens only where it was sealed, and every byte of it counts.
// SPDX-License-Identifier: MIT
#include "platform/journal/chain.h"

#include <gtest/gtest.h>

#include "platform/journal/codec.h"

namespace alongside::journal {
namespace {

class Sealing : public testing::Test {
protected:
    const AreaId area_{"QKS"};
    const StreamId stream_{"ann"};
    const SecretKey key_ = SecretKey::Random();
    const Entry entry_{
        .area = area_,
        .stream = stream_,
        .origin = stream_,
        .number = 3,
        .recorded = FromMicros(1'673'254'800'000'001),
        .actor = ActorId("jo"),
        .fact = {"register.rating_given", 2, "{\"a\":\"line\\nline\"}"}};
    const std::string before_ = std::string(32, 'b');
    const StoredEntry stored_ = Seal(entry_, before_, key_);

    std::string Hash(const StoredEntry& stored) const {
        return HashOf(area_, stream_, stored.number, stored.recorded, before_, stored.ciphertext);
    }
};

TEST_F(Sealing, GivesTheEntryBack) {
    const auto opened = Unseal(area_, stream_, stored_, before_, key_);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->fact.type, entry_.fact.type);
    EXPECT_EQ(opened->fact.version, entry_.fact.version);
    EXPECT_EQ(opened->fact.payload, entry_.fact.payload);
    EXPECT_EQ(opened->actor, entry_.actor);
    EXPECT_EQ(opened->number, entry_.number);
    EXPECT_EQ(opened->recorded, entry_.recorded);
    EXPECT_EQ(stored_.hash, Hash(stored_));
}

TEST_F(Sealing, ShowsNothingOfWhatWasSaid) {
    EXPECT_EQ(stored_.ciphertext.find("rating"), std::string::npos);
    EXPECT_EQ(stored_.ciphertext.find("jo\n"), std::string::npos);
    EXPECT_NE(Seal(entry_, before_, key_).ciphertext, stored_.ciphertext) << "a key was used twice";
}

TEST_F(Sealing, OpensNowhereElse) {
    const auto opens_at = [&](const AreaId& area,
                              const StreamId& stream,
                              std::int64_t number,
                              const std::string& before,
                              const SecretKey& key) {
        StoredEntry moved = stored_;
        moved.number = number;
        try {
            return Unseal(area, stream, moved, before, key).has_value();
        } catch (const UnreadableFact&) {
            return false;
        }
    };
    EXPECT_TRUE(opens_at(area_, stream_, 3, before_, key_));
    EXPECT_FALSE(opens_at(AreaId("QXX"), stream_, 3, before_, key_));
    EXPECT_FALSE(opens_at(area_, StreamId("bob"), 3, before_, key_));
    EXPECT_FALSE(opens_at(area_, stream_, 4, before_, key_));
    EXPECT_FALSE(opens_at(area_, stream_, 3, FirstHash(), key_));
    EXPECT_FALSE(opens_at(area_, stream_, 3, before_, SecretKey::Random()));
}

TEST_F(Sealing, IsBrokenByEveryChangedByte) {
    for (std::size_t i = 0; i < stored_.ciphertext.size(); ++i) {
        StoredEntry changed = stored_;
        changed.ciphertext[i] = static_cast<char>(changed.ciphertext[i] ^ 1);
        EXPECT_THROW(Unseal(area_, stream_, changed, before_, key_), UnreadableFact);
        EXPECT_NE(Hash(changed), stored_.hash);
    }
    for (std::size_t i = 0; i < stored_.content_key->size(); ++i) {
        StoredEntry changed = stored_;
        (*changed.content_key)[i] = static_cast<char>((*changed.content_key)[i] ^ 1);
        EXPECT_THROW(Unseal(area_, stream_, changed, before_, key_), UnreadableFact);
    }
}

TEST_F(Sealing, HashesPlaceInstantAndWhatCameBefore) {
    const auto hash = [&](const AreaId& area,
                          const StreamId& stream,
                          std::int64_t number,
                          Instant recorded,
                          const std::string& before) {
        return HashOf(area, stream, number, recorded, before, stored_.ciphertext);
    };
    const Instant at = entry_.recorded;
    EXPECT_EQ(hash(area_, stream_, 3, at, before_), stored_.hash);
    EXPECT_NE(hash(AreaId("QKSa"), StreamId("nn"), 3, at, before_), stored_.hash);
    EXPECT_NE(hash(area_, stream_, 31, at, before_), stored_.hash);
    EXPECT_NE(hash(area_, stream_, 3, at + std::chrono::microseconds(1), before_), stored_.hash);
    EXPECT_NE(hash(area_, stream_, 3, at, FirstHash()), stored_.hash);
}

TEST_F(Sealing, GivesNothingOnceItsKeyIsDestroyedAndKeepsItsHash) {
    StoredEntry redacted = stored_;
    redacted.content_key.reset();
    EXPECT_FALSE(Unseal(area_, stream_, redacted, before_, key_));
    EXPECT_EQ(Hash(redacted), stored_.hash);
}

}  // namespace
}  // namespace alongside::journal

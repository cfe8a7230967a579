// Drafts: whose they are, how long they stay, and that nobody can read them. On both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <string>

#include "platform/identity/drafts.h"
#include "platform/identity/sessions.h"
#include "support/test_database.h"

namespace alongside::identity {
namespace {

using journal::ActorId;

class DraftsTest : public test::DatabaseTest {
protected:
    DraftsTest() {
        database_->Write(db::AreaSetting::Of(area_), [&](db::Tx& tx) {
            keys_.CreateAreaKey(tx, area_);
            return db::Ending::kCommit;
        });
    }
    DraftOf Of(const std::string& user, const std::string& page) const {
        return {.area = area_, .user = ActorId(user), .page = page};
    }
    std::string TextOf(const DraftOf& of) const {
        const auto draft = drafts_.Find(of);
        return draft ? draft->text : "nothing";
    }
    void Tamper(const std::string& script) {
        database_.owner().Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
            tx.Script(script);
            return db::Ending::kCommit;
        });
    }

    const AreaId area_{"QKS"};
    SetClock clock_{Instant(DateOf(2023, 1, 9)) + std::chrono::hours(9)};
    const journal::KeyRing keys_{journal::SecretKey::Random()};
    const Drafts drafts_{*database_, keys_, clock_};
};
INSTANTIATE_ON_BOTH(DraftsTest);

TEST_P(DraftsTest, AreKeptForOneUserAndOnePage) {
    drafts_.Keep(Of("jo", "/a"), "reason=first");
    drafts_.Keep(Of("jo", "/a"), "reason=second");
    drafts_.Keep(Of("jo", "/b"), "reason=other");
    EXPECT_EQ(TextOf(Of("jo", "/a")), "reason=second");
    EXPECT_EQ(TextOf(Of("jo", "/b")), "reason=other");
    EXPECT_EQ(TextOf(Of("kim", "/a")), "nothing");
    EXPECT_EQ(drafts_.Find(Of("jo", "/a"))->saved, clock_.Now());
    drafts_.Discard(Of("jo", "/a"));
    EXPECT_EQ(TextOf(Of("jo", "/a")), "nothing");
    EXPECT_EQ(TextOf(Of("jo", "/b")), "reason=other");
}

TEST_P(DraftsTest, GoAfterThreeDays) {
    drafts_.Keep(Of("jo", "/a"), "reason=old");
    clock_.AdvanceTo(clock_.Now() + kDraftsKept);
    EXPECT_EQ(TextOf(Of("jo", "/a")), "nothing");
    drafts_.Keep(Of("kim", "/b"), "reason=new");
    clock_.AdvanceTo(clock_.Now() - std::chrono::hours(1));
    EXPECT_EQ(TextOf(Of("jo", "/a")), "nothing") << "it is gone, not only hidden";
}

TEST_P(DraftsTest, KeepTheNewestOfAUserAndNothingTooLong) {
    for (int i = 0; i < kMostDrafts + 2; ++i) {
        drafts_.Keep(Of("jo", "/" + std::to_string(i)), "n=" + std::to_string(i));
        clock_.AdvanceTo(clock_.Now() + std::chrono::minutes(1));
    }
    EXPECT_EQ(TextOf(Of("jo", "/1")), "nothing");
    EXPECT_EQ(TextOf(Of("jo", "/2")), "n=2");
    drafts_.Keep(Of("jo", "/long"), std::string(kLongestDraft + 1, 'x'));
    EXPECT_EQ(TextOf(Of("jo", "/long")), "nothing");
}

TEST_P(DraftsTest, OpenForNobodyElse) {
    drafts_.Keep(Of("jo", "/a"), "reason=secret words");
    Tamper("UPDATE form_drafts SET user_id = 'kim'");
    EXPECT_EQ(TextOf(Of("kim", "/a")), "nothing");
    Tamper("UPDATE form_drafts SET user_id = 'jo', page = '/b'");
    EXPECT_EQ(TextOf(Of("jo", "/b")), "nothing");
    Tamper("UPDATE form_drafts SET page = '/a'");
    EXPECT_EQ(TextOf(Of("jo", "/a")), "reason=secret words");
}

// The cookie of a session that ran out says whose form it was; it lets nobody in.
TEST_P(DraftsTest, AnEndedSessionIsStillSomebodysForAWhile) {
    const Sessions sessions(*database_, clock_);
    const std::string cookie = sessions.Begin(area_, ActorId("jo"));
    clock_.AdvanceTo(clock_.Now() + std::chrono::hours(13));
    EXPECT_FALSE(sessions.Find(cookie));
    sessions.Purge(kDraftsKept);
    ASSERT_TRUE(sessions.FindEnded(cookie, kDraftsKept));
    EXPECT_EQ(sessions.FindEnded(cookie, kDraftsKept)->user, ActorId("jo"));
    EXPECT_FALSE(sessions.FindEnded("another", kDraftsKept));
    clock_.AdvanceTo(clock_.Now() + kDraftsKept);
    sessions.Purge(kDraftsKept);
    clock_.AdvanceTo(clock_.Now() - kDraftsKept);
    EXPECT_FALSE(sessions.FindEnded(cookie, kDraftsKept)) << "it is gone, not only hidden";
    const std::string second = sessions.Begin(area_, ActorId("jo"));
    sessions.End(second);
    EXPECT_FALSE(sessions.FindEnded(second, kDraftsKept)) << "who signed out has left";
}

}  // namespace
}  // namespace alongside::identity

// Signing in, being slowed down, and sessions, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "platform/identity/sign_in.h"
#include "support/test_database.h"

namespace alongside::identity {
namespace {

using journal::ActorId;

class SignInTest : public test::DatabaseTest {
protected:
    SignInTest() { Register("jo@example.com", "jo", kPassword); }

    void Register(const std::string& email, const std::string& user, const std::string& password) {
        const std::string hash = *pool_.Hash(password);
        Write([&](db::Tx& tx) {
            EXPECT_EQ(AddCredential(tx, {area_, ActorId(user), hash}, email), Claim::kGiven);
        });
    }
    template <class Body>
    void Write(const Body& body) {
        database_->Write(db::AreaSetting::None(), [&](db::Tx& tx) {
            body(tx);
            return db::Ending::kCommit;
        });
    }
    Result<SignedIn> Try(
        const std::string& email,
        const std::string& password,
        const std::string& address = "192.0.2.1",
        const std::string& device = ""
    ) {
        return sign_in_.Try({email, password, address, device});
    }
    /// Guesses until it is told to wait; gives how often it was let in to guess.
    int GuessUntilRefused(const std::string& email, const std::string& address) {
        constexpr int most = 200;
        for (int guesses = 0; guesses < most; ++guesses) {
            if (Try(email, "a wrong guess", address).error().rule == "SIGN-WAIT") return guesses;
        }
        return most;
    }
    void Advance(std::chrono::seconds by) { clock_.AdvanceTo(clock_.Now() + by); }

    static constexpr auto kPassword = "a quiet blue harbour";
    const AreaId area_{"QKS"};
    SetClock clock_{Instant(DateOf(2023, 1, 9)) + std::chrono::hours(9)};
    PasswordPool pool_{{8, 1}, {}};
    const Sessions sessions_{*database_, clock_};
    const journal::SecretKey key_ = journal::SecretKey::Random();
    const SignIn sign_in_{*database_, clock_, pool_, sessions_, key_};
};

INSTANTIATE_ON_BOTH(SignInTest);

TEST_P(SignInTest, BeginsASessionWhateverTheCaseOfTheAddress) {
    const auto signed_in = Try(" Jo@Example.com", kPassword);
    ASSERT_TRUE(signed_in);
    EXPECT_EQ(signed_in->user, ActorId("jo"));
    const auto session = sessions_.Find(signed_in->session_cookie);
    ASSERT_TRUE(session.has_value());
    EXPECT_EQ(session->user, ActorId("jo"));
    EXPECT_EQ(session->area, area_);
}

TEST_P(SignInTest, SaysTheSameOfAnUnknownAddressAndAWrongPassword) {
    const auto unknown = Try("kim@example.com", kPassword);
    const auto wrong = Try("jo@example.com", "a wrong guess");
    ASSERT_FALSE(unknown);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(unknown.error(), wrong.error());
    EXPECT_EQ(wrong.error().fault, Fault::kInvalid);
}

TEST_P(SignInTest, SlowsDownGuessesAtAnAccountLongerEachTime) {
    EXPECT_EQ(GuessUntilRefused("jo@example.com", "192.0.2.1"), 5);
    EXPECT_EQ(Try("jo@example.com", kPassword).error().rule, "SIGN-WAIT") << "even the right one";
    Advance(std::chrono::seconds(1));
    EXPECT_EQ(GuessUntilRefused("jo@example.com", "192.0.2.1"), 1);
    Advance(std::chrono::seconds(1));
    EXPECT_EQ(GuessUntilRefused("jo@example.com", "192.0.2.1"), 0) << "two seconds now";
    Advance(std::chrono::seconds(1));
    EXPECT_TRUE(Try("jo@example.com", kPassword));
}

TEST_P(SignInTest, TreatsAnUnknownAddressAsAKnownOne) {
    EXPECT_EQ(GuessUntilRefused("nobody@example.com", "192.0.2.1"), 5);
}

TEST_P(SignInTest, ForgetsFailuresOnceTheUserSignsIn) {
    for (int i = 0; i < 4; ++i) EXPECT_FALSE(Try("jo@example.com", "a wrong guess"));
    EXPECT_TRUE(Try("jo@example.com", kPassword));
    EXPECT_EQ(GuessUntilRefused("jo@example.com", "192.0.2.1"), 5);
}

TEST_P(SignInTest, DoesNotLetAnAttackerElsewhereSlowTheUserDown) {
    GuessUntilRefused("jo@example.com", "203.0.113.9");
    EXPECT_TRUE(Try("jo@example.com", kPassword, "192.0.2.1"));
}

TEST_P(SignInTest, NeverSlowsDownAKnownDeviceForWhatOthersDo) {
    const auto device = Try("jo@example.com", kPassword, "192.0.2.1")->device_cookie;
    // One address guesses at every account; and many addresses guess at this one.
    for (int i = 0; i < 30; ++i)
        EXPECT_FALSE(Try("u" + std::to_string(i) + "@example.com", "a wrong guess", "192.0.2.1"));
    for (int i = 0; i < 60; ++i)
        EXPECT_FALSE(Try("jo@example.com", "a wrong guess", "198.51.100." + std::to_string(i)));
    EXPECT_EQ(Try("kim@example.com", "first try", "192.0.2.1").error().rule, "SIGN-WAIT");
    EXPECT_EQ(Try("jo@example.com", kPassword, "192.0.2.200").error().rule, "SIGN-WAIT");
    EXPECT_TRUE(Try("jo@example.com", kPassword, "192.0.2.1", device));
    Advance(std::chrono::minutes(1));
    EXPECT_TRUE(Try("jo@example.com", kPassword, "192.0.2.200")) << "a minute, not an hour";
}

TEST_P(SignInTest, TakesADeviceCookieForNoOtherAccount) {
    const auto device = Try("jo@example.com", kPassword)->device_cookie;
    Register("kim@example.com", "kim", "another long secret");
    GuessUntilRefused("kim@example.com", "192.0.2.1");
    EXPECT_EQ(
        Try("kim@example.com", "another long secret", "192.0.2.1", device).error().rule, "SIGN-WAIT"
    );
    for (const char* forged : {".", "x.", "ab.cd"})
        EXPECT_EQ(
            Try("kim@example.com", "another long secret", "192.0.2.1", forged).error().rule,
            "SIGN-WAIT"
        );
}

TEST_P(SignInTest, SlowsDownAStolenDeviceCookieByItself) {
    const auto device = Try("jo@example.com", kPassword)->device_cookie;
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(
            Try("jo@example.com", "a wrong guess", "192.0.2.1", device).error().fault,
            Fault::kInvalid
        );
    EXPECT_EQ(Try("jo@example.com", kPassword, "192.0.2.1", device).error().rule, "SIGN-WAIT");
    EXPECT_TRUE(Try("jo@example.com", kPassword));
}

TEST_P(SignInTest, ForgetsWhatIsOlderThanAnHour) {
    GuessUntilRefused("jo@example.com", "192.0.2.1");
    Advance(std::chrono::hours(1));
    sign_in_.Purge();
    EXPECT_EQ(GuessUntilRefused("jo@example.com", "192.0.2.1"), 5);
}

TEST_P(SignInTest, HashesAnewAtTodaysCost) {
    PasswordPool dearer({16, 1}, {});
    const SignIn later(*database_, clock_, dearer, sessions_, key_);
    EXPECT_TRUE(later.Try({"jo@example.com", kPassword, "192.0.2.1", ""}));
    std::string hash;
    database_->Read(db::AreaSetting::None(), [&](db::Reader& tables) {
        hash = FindCredential(tables, "jo@example.com")->password_hash;
    });
    EXPECT_EQ(*dearer.Match(kPassword, hash), PasswordMatch::kMatches);
}

TEST_P(SignInTest, GivesAnAddressToOneUserOnly) {
    Register("kim@example.com", "kim", "another long secret");
    Write([&](db::Tx& tx) {
        EXPECT_EQ(
            AddCredential(tx, {AreaId("QRV"), ActorId("lee"), "hash"}, "kim@example.com"),
            Claim::kTaken
        );
        EXPECT_EQ(ChangeEmail(tx, area_, ActorId("jo"), "kim@example.com"), Claim::kTaken);
        EXPECT_EQ(ChangeEmail(tx, area_, ActorId("jo"), "jo@nhs.net"), Claim::kGiven);
    });
    EXPECT_TRUE(Try("jo@nhs.net", kPassword));
    EXPECT_FALSE(Try("jo@example.com", kPassword));
}

TEST_P(SignInTest, EndsASessionOnSigningOutOnSilenceAndAfterTwelveHours) {
    const auto cookie = [&] { return Try("jo@example.com", kPassword)->session_cookie; };
    const std::string out = cookie();
    sessions_.End(out);
    EXPECT_FALSE(sessions_.Find(out).has_value());

    const std::string silent = cookie();
    Advance(std::chrono::minutes(59));
    EXPECT_TRUE(sessions_.Find(silent).has_value()) << "and being seen begins the hour anew";
    Advance(std::chrono::minutes(59));
    EXPECT_TRUE(sessions_.Find(silent).has_value());
    Advance(std::chrono::hours(1));
    EXPECT_FALSE(sessions_.Find(silent).has_value());

    const std::string lively = cookie();
    for (int half_hours = 0; half_hours < 23; ++half_hours) {
        Advance(std::chrono::minutes(30));
        EXPECT_TRUE(sessions_.Find(lively).has_value());
    }
    Advance(std::chrono::minutes(30));
    EXPECT_FALSE(sessions_.Find(lively).has_value());
    sessions_.Purge(std::chrono::hours(0));
    EXPECT_FALSE(sessions_.Find("").has_value());
}

TEST_P(SignInTest, EndsEverySessionWhenThePasswordIsSetOrTheAccountClosed) {
    const std::string before = Try("jo@example.com", kPassword)->session_cookie;
    const std::string hash = *pool_.Hash("another long secret");
    Write([&](db::Tx& tx) { ChangePassword(tx, area_, ActorId("jo"), hash); });
    EXPECT_FALSE(sessions_.Find(before).has_value());
    EXPECT_FALSE(Try("jo@example.com", kPassword));
    const std::string after = Try("jo@example.com", "another long secret")->session_cookie;
    Write([&](db::Tx& tx) { RemoveCredential(tx, area_, ActorId("jo")); });
    EXPECT_FALSE(sessions_.Find(after).has_value());
    EXPECT_FALSE(Try("jo@example.com", "another long secret"));
}

}  // namespace
}  // namespace alongside::identity

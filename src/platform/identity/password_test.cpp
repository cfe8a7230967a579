// Which passwords are acceptable, and that hashing is kept apart and bounded.
// SPDX-License-Identifier: MIT
#include "platform/identity/password.h"

#include <gtest/gtest.h>

#include "platform/identity/credentials.h"

namespace alongside::identity {
namespace {

constexpr HashCost kCheap = {8, 1};

TEST(CheckPassword, RefusesWhatIsEasilyGuessed) {
    struct Row {
        std::string password;
        bool holds;
        const char* why;
    };
    const Row rows[] = {
        {"a quiet blue harbour", true, "four words"},
        {"elevenchars", false, "eleven characters"},
        {"twelve chars", true, "twelve"},
        {"zwölf zeiche", true, "twelve characters, not bytes"},
        {std::string(129, 'x') + "abcdef", false, "over 128"},
        {"Password1234", false, "among the commonest, whatever the case"},
        {"abababababab", false, "two different characters"},
        {"my jo.example password", false, "holds the name in the address"},
        {std::string("nul\0in the middle", 17), false, "a control character"},
        {"broken \xff utf eight", false, "not UTF-8"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(CheckPassword(row.password, "Jo.Example@example.com").empty(), row.holds)
            << row.why;
}

TEST(Email, IsFoldedAndChecked) {
    EXPECT_EQ(FoldEmail("  Jo@Example.COM "), "jo@example.com");
    for (const char* good : {"jo@example.com", "j.o+x@nhs.net"}) EXPECT_TRUE(IsEmail(good)) << good;
    for (const char* bad :
         {"",
          "jo",
          "@example.com",
          "jo@",
          "jo@example",
          "jo@example.",
          "jo@.com",
          "a@b@c.com",
          "jo @example.com",
          "jo@exa\nmple.com"})
        EXPECT_FALSE(IsEmail(bad)) << bad;
}

TEST(PasswordPool, MatchesOnlyThePasswordItHashed) {
    PasswordPool pool(kCheap, {});
    const std::string hash = *pool.Hash("a quiet blue harbour");
    EXPECT_EQ(*pool.Match("a quiet blue harbour", hash), PasswordMatch::kMatches);
    EXPECT_EQ(*pool.Match("a quiet blue harbor", hash), PasswordMatch::kDiffers);
    EXPECT_EQ(*pool.Match("a quiet blue harbour", "not a hash"), PasswordMatch::kDiffers);
    EXPECT_NE(*pool.Hash("a quiet blue harbour"), hash) << "every hash has a salt of its own";
}

TEST(PasswordPool, NoticesAHashMadeAtAnotherCost) {
    PasswordPool cheap(kCheap, {});
    PasswordPool dearer({16, 2}, {});
    const std::string hash = *cheap.Hash("a quiet blue harbour");
    EXPECT_EQ(*dearer.Match("a quiet blue harbour", hash), PasswordMatch::kMatchesAtOldCost);
}

TEST(PasswordPool, TurnsAwayWhoComesWhenTooManyWait) {
    PasswordPool full(kCheap, {.threads = 1, .most_waiting = 0});
    const auto hash = full.Hash("a quiet blue harbour");
    ASSERT_FALSE(hash);
    EXPECT_EQ(hash.error().rule, "SIGN-BUSY");
}

}  // namespace
}  // namespace alongside::identity

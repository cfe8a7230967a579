// The register's use cases, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/register/correct_rating.h"
#include "care/register/correct_stay.h"
#include "care/register/decide_referral.h"
#include "care/register/rate_person.h"
#include "care/register/refer_person.h"
#include "care/register/register_store.h"
#include "care/register/register_tables.h"
#include "care/register/remove_from_register.h"
#include "support/record_fixture.h"

namespace alongside::dsr {
namespace {

using identity::Permission;
using std::chrono::days;

class RegisterTest : public test::RecordTest {
protected:
    RegisterTest() : RecordTest({&AddRegister}) {}

    RegisterEntryId Refer() {
        return Must(Do(ReferPerson,
                       {.person = ann_,
                        .referred_on = today_ - days(30),
                        .source = ReferralSource::kSchool,
                        .consent = Consent::kGiven,
                        .consent_on = today_ - days(30)}))
            .stay;
    }
    RegisterEntryId Accept() {
        const RegisterEntryId stay = Refer();
        Must(
            Do(DecideReferral,
               {.person = ann_,
                .stay = stay,
                .seen = 1,
                .decision = Decision::kAccepted,
                .decided_on = today_ - days(20)})
        );
        return stay;
    }
    RatingGiven Rate(Rating rating, Date rated_on, const std::string& seen = {}) {
        return Must(
            Do(RatePerson,
               {.person = ann_,
                .rating = rating,
                .rated_on = rated_on,
                .rationale = "Two incidents",
                .seen = seen})
        );
    }
    std::vector<Stay> Stays(Instant as_known = kNowKnown) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return RegisterStore(tables, scope).Stays(as_known);
        });
    }
    std::vector<GivenRating> Ratings(Instant as_known = kNowKnown) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return RegisterStore(tables, scope).Ratings(as_known);
        });
    }

    const people::PersonId ann_ = NewPerson();
};

INSTANTIATE_ON_BOTH(RegisterTest);

TEST_P(RegisterTest, HoldsAStayFromReferralToRemoval) {
    const RegisterEntryId id = Accept();
    Must(
        Do(RemoveFromRegister,
           {.person = ann_, .stay = id, .seen = 2, .removed_on = today_, .reason = "Settled"})
    );
    const Stay expected{
        .id = id,
        .version = 3,
        .referred_on = today_ - days(30),
        .source = ReferralSource::kSchool,
        .decision = Decision::kAccepted,
        .decided_on = today_ - days(20),
        .consent = Consent::kGiven,
        .consent_on = today_ - days(30),
        .removed_on = today_,
        .removal_reason = "Settled"};
    EXPECT_EQ(Stays(), std::vector{expected});
}

TEST_P(RegisterTest, RefusesASecondReferral) {
    Accept();
    const auto refused = Do(ReferPerson, {.person = ann_, .referred_on = today_});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "REG-1");
}

TEST_P(RegisterTest, RefusesWhoMayNotDecide) {
    const auto refused =
        Do(DecideReferral,
           {.person = ann_,
            .stay = Refer(),
            .seen = 1,
            .decision = Decision::kAccepted,
            .decided_on = today_},
           {Permission::kAddPerson});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

TEST_P(RegisterTest, DecidesNothingThatChangedMeanwhile) {
    const RegisterEntryId stay = Accept();
    const auto refused =
        Do(RemoveFromRegister,
           {.person = ann_, .stay = stay, .seen = 1, .removed_on = today_, .reason = "Settled"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kConflict);
}

TEST_P(RegisterTest, DecidesNothingThatIsNotThere) {
    const auto refused =
        Do(DecideReferral,
           {.person = ann_, .stay = RegisterEntryId("none"), .seen = 1, .decided_on = today_});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kNotFound);
}

TEST_P(RegisterTest, AmendsAStayAndRemembersWhatWasKnown) {
    Accept();
    const Stay held = Stays().front();
    const Instant before = clock_.Now();
    AdvanceDays(1);
    Stay amended = held;
    amended.decided_on = today_ - days(19);
    const auto without = Do(AmendStay, {.person = ann_, .seen = 2, .stay = amended});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fault, Fault::kInvalid);
    ASSERT_TRUE(Do(AmendStay, {.person = ann_, .seen = 2, .stay = amended, .reason = "A day late"})
    );
    amended.version = 3;
    EXPECT_EQ(Stays(), std::vector{amended});
    EXPECT_EQ(Stays(before), std::vector{held});
}

TEST_P(RegisterTest, WithdrawsAStayThatNeverWas) {
    const RegisterEntryId stay = Accept();
    ASSERT_TRUE(Do(WithdrawStay, {.person = ann_, .stay = stay, .seen = 2, .reason = "Another Ann"})
    );
    EXPECT_EQ(Stays(), std::vector<Stay>{});
    EXPECT_TRUE(Do(ReferPerson, {.person = ann_, .referred_on = today_}));
}

TEST_P(RegisterTest, RatesAndRatesAgain) {
    Accept();
    const RatingGiven first = Rate(Rating::kRed, today_ - days(5));
    const RatingGiven second = Rate(Rating::kAmber, today_, VersionOf(RatingOn(Ratings(), today_)));
    const auto ratings = Ratings();
    ASSERT_EQ(ratings.size(), 2U);
    EXPECT_EQ(RatingOn(ratings, today_ - days(1))->id, first.id);
    EXPECT_EQ(RatingOn(ratings, today_)->id, second.id);
}

TEST_P(RegisterTest, RatesNobodyWhoWasRatedMeanwhile) {
    Accept();
    Rate(Rating::kRed, today_);
    const auto refused =
        Do(RatePerson,
           {.person = ann_, .rating = Rating::kAmber, .rated_on = today_, .rationale = "x"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kConflict);
}

TEST_P(RegisterTest, AmendsARatingOutOfOrder) {
    Accept();
    const RatingGiven first = Rate(Rating::kRed, today_ - days(5));
    Rate(Rating::kAmber, today_ - days(3), VersionOf(RatingOn(Ratings(), today_)));
    ASSERT_TRUE(
        Do(AmendRating,
           {.person = ann_,
            .rating_id = first.id,
            .seen = 2,
            .rating = Rating::kGreen,
            .rated_on = today_ - days(1),
            .rationale = "Calm",
            .reason = "Wrong week"})
    );
    const auto ratings = Ratings();
    EXPECT_EQ(RatingOn(ratings, today_)->rating, Rating::kGreen);
    EXPECT_EQ(RatingOn(ratings, today_ - days(2))->rating, Rating::kAmber);
    EXPECT_FALSE(RatingOn(ratings, today_ - days(5)));
}

TEST_P(RegisterTest, WithdrawsARatingThatWasNeverGiven) {
    Accept();
    const RatingGiven first = Rate(Rating::kRed, today_ - days(5));
    const RatingGiven second =
        Rate(Rating::kAmber, today_ - days(3), VersionOf(RatingOn(Ratings(), today_)));
    const Instant before = clock_.Now();
    AdvanceDays(1);
    ASSERT_TRUE(Do(
        WithdrawRating, {.person = ann_, .rating_id = second.id, .seen = 1, .reason = "Another Ann"}
    ));
    EXPECT_EQ(RatingOn(Ratings(), today_)->id, first.id);
    EXPECT_EQ(RatingOn(Ratings(before), today_)->id, second.id);
}

TEST_P(RegisterTest, GoesThroughTheArea) {
    Accept();
    Rate(Rating::kRed, today_ - days(5));
    const std::string seen = VersionOf(RatingOn(Ratings(), today_));
    Rate(Rating::kAmber, today_ - days(3), seen);
    int stays = 0;
    std::vector<Rating> ratings;
    LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
        const auto count = [&](const people::PersonId& person, const Period& period) {
            EXPECT_EQ(person, ann_);
            EXPECT_EQ(period, (Period{today_ - days(20), kForever}));
            ++stays;
        };
        ForEachStay(tables, area, today_, today_, kNowKnown, count);
        ForEachStay(tables, area, today_ - days(40), today_ - days(21), kNowKnown, count);
        ForEachRating(tables, area, today_, today_, kNowKnown, [&](const AreaRating& rating) {
            ratings.push_back(rating.rating);
        });
        return Done{};
    });
    EXPECT_EQ(stays, 1);
    EXPECT_EQ(ratings, std::vector{Rating::kAmber});
}

}  // namespace
}  // namespace alongside::dsr

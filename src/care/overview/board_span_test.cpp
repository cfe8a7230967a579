// Where somebody stands from day to day.
// SPDX-License-Identifier: MIT
#include "care/overview/board_span.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace alongside::overview {
namespace {

using dsr::Rating;
using dsr::Standing;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);

Date Day(int from_today) {
    return kToday + days(from_today);
}

dsr::Stay AcceptedFrom(int day, std::optional<int> removed = {}) {
    dsr::Stay stay{.id = dsr::RegisterEntryId("stay"), .referred_on = Day(day - 7)};
    stay.decision = dsr::Decision::kAccepted;
    stay.decided_on = Day(day);
    if (removed) stay.removed_on = Day(*removed);
    return stay;
}

std::vector<dsr::GivenRating> Rated(std::vector<std::pair<Rating, int>> given) {
    std::vector<dsr::GivenRating> ratings;
    for (const auto& [rating, day] : given) {
        dsr::GivenRating one;
        one.given = static_cast<std::int64_t>(ratings.size()) + 1;
        one.rating = rating;
        one.rated_on = Day(day);
        ratings.push_back(one);
    }
    dsr::ArrangeRatings(ratings);
    return ratings;
}

keyworking::Allocation Part(
    const std::string& worker, keyworking::AllocationRole role, int from, std::optional<int> to = {}
) {
    keyworking::Allocation part{.worker = workforce::PostId(worker), .role = role};
    part.id = keyworking::AllocationId(worker + std::to_string(from));
    part.from = Day(from);
    if (to) part.to = Day(*to);
    return part;
}
keyworking::Allocation Lead(const std::string& worker, int from, std::optional<int> to = {}) {
    return Part(worker, keyworking::AllocationRole::kLead, from, to);
}
keyworking::Allocation Support(const std::string& worker, int from, std::optional<int> to = {}) {
    return Part(worker, keyworking::AllocationRole::kSupport, from, to);
}

BoardFacts OnRegister() {
    BoardFacts facts;
    facts.born = DateOf(2008, 5, 17);
    facts.stays = {AcceptedFrom(-100)};
    return facts;
}

// The days and standings of the spans, from today's number: `ever..5 red, 5.. unrated`.
std::string Shown(const std::vector<BoardSpan>& spans) {
    const auto day = [](Date date) {
        if (date == kEverBefore) return std::string("ever");
        if (date == kForever) return std::string();
        return std::to_string((date - kToday).count());
    };
    std::string shown;
    for (const BoardSpan& span : spans) {
        if (!shown.empty()) shown += ", ";
        shown += day(span.days.from) + ".." + day(span.days.to) + " " +
                 std::string(NameOf(span.standing));
        if (!span.lead.empty()) shown += " " + span.lead.value;
        if (span.others > 0) shown += "+" + std::to_string(span.others);
    }
    return shown;
}
std::string SpansShown(const BoardFacts& facts) {
    return Shown(SpansOf(facts, kToday));
}

TEST(BoardSpan, SomebodyAcceptedAndNotRatedIsUnratedForEver) {
    EXPECT_EQ(SpansShown(OnRegister()), "ever.. unrated");
}

TEST(BoardSpan, AReferralThatIsPendingOrDeclinedPutsNobodyOnTheBoard) {
    for (const auto decision : {dsr::Decision::kPending, dsr::Decision::kDeclined}) {
        BoardFacts facts = OnRegister();
        facts.stays[0].decision = decision;
        EXPECT_EQ(SpansShown(facts), "") << NameOf(decision);
    }
}

struct StayCase {
    std::string why;
    int accepted;
    std::optional<int> removed;
    std::string expected;
};
TEST(BoardSpan, ARegisterEntryHoldsFromAcceptanceUpToRemoval) {
    const std::vector<StayCase> cases = {
        {"accepted today", 0, {}, "ever.. unrated"},
        {"accepted from tomorrow, as an import may say", 1, {}, "1.. unrated"},
        {"removed today: no longer on it", -10, 0, ""},
        {"removed tomorrow: on it today", -10, 1, "ever..1 unrated"},
        {"removed long ago", -10, -5, ""},
        {"accepted and removed on one day", 2, 2, ""},
    };
    for (const StayCase& each : cases) {
        BoardFacts facts = OnRegister();
        facts.stays = {AcceptedFrom(each.accepted, each.removed)};
        EXPECT_EQ(SpansShown(facts), each.expected) << each.why;
    }
}

TEST(BoardSpan, SomebodyWhoLeftAndCameBackIsOnTheBoardAgain) {
    BoardFacts facts = OnRegister();
    facts.stays = {AcceptedFrom(-300, -200), AcceptedFrom(-100)};
    EXPECT_EQ(SpansShown(facts), "ever.. unrated");
    facts.stays = {AcceptedFrom(-300, 3), AcceptedFrom(5)};
    EXPECT_EQ(SpansShown(facts), "ever..3 unrated, 5.. unrated");
}

TEST(BoardSpan, TheLatestRatingCounts) {
    BoardFacts facts = OnRegister();
    facts.ratings = Rated({{Rating::kRed, -50}, {Rating::kGreen, -3}});
    EXPECT_EQ(SpansShown(facts), "ever.. green");
    EXPECT_EQ(SpansOf(facts, kToday)[0].rated_on, Day(-3));
}

TEST(BoardSpan, OfTwoRatingsOnOneDayTheLaterRecordedCounts) {
    BoardFacts facts = OnRegister();
    facts.ratings = Rated({{Rating::kRed, -3}, {Rating::kAmber, -3}});
    EXPECT_EQ(SpansShown(facts), "ever.. amber");
    EXPECT_EQ(SpansOf(facts, kToday)[0].rating, Rating::kAmber);
}

TEST(BoardSpan, ARatingFromBeforeTheRegisterStillHolds) {
    BoardFacts facts = OnRegister();
    facts.ratings = Rated({{Rating::kRed, -500}});
    EXPECT_EQ(SpansShown(facts), "ever.. red");
}

struct AdmissionCase {
    std::string why;
    std::vector<std::pair<int, std::optional<int>>> admissions;
    std::string expected;
};
TEST(BoardSpan, SomebodyInHospitalIsBlueAndKeepsTheirRating) {
    const std::vector<AdmissionCase> cases = {
        {"in hospital now", {{-5, {}}}, "ever.. blue"},
        {"admitted today", {{0, {}}}, "ever.. blue"},
        {"discharged today", {{-5, 0}}, "ever.. red"},
        {"discharged tomorrow", {{-5, 1}}, "ever..1 blue, 1.. red"},
        {"planned", {{3, 5}}, "ever..3 red, 3..5 blue, 5.. red"},
        {"overlapping", {{-5, 4}, {2, 8}}, "ever..8 blue, 8.. red"},
        {"one within another", {{-5, 9}, {2, 3}}, "ever..9 blue, 9.. red"},
        {"moved on the next day: one spell", {{-5, 2}, {3, 6}}, "ever..6 blue, 6.. red"},
        {"two days between", {{-5, 2}, {4, 6}}, "ever..2 blue, 2..4 red, 4..6 blue, 6.. red"},
        {"in and out on one day", {{0, 0}}, "ever.. red"},
    };
    for (const AdmissionCase& each : cases) {
        BoardFacts facts = OnRegister();
        facts.ratings = Rated({{Rating::kRed, -50}});
        for (const auto& [from, to] : each.admissions)
            facts.admissions.push_back({Day(from), to ? Day(*to) : kForever});
        EXPECT_EQ(SpansShown(facts), each.expected) << each.why;
        for (const BoardSpan& span : SpansOf(facts, kToday)) {
            EXPECT_EQ(span.rating, Rating::kRed) << each.why;
            EXPECT_EQ(span.in_hospital, span.standing == Standing::kBlue) << each.why;
        }
    }
}

TEST(BoardSpan, TheLeadAndOthersAreNamed) {
    BoardFacts facts = OnRegister();
    facts.allocations = {Lead("ann", -9), Support("bob", -8), Support("cy", -8)};
    EXPECT_EQ(SpansShown(facts), "ever.. unrated ann+2");
}

TEST(BoardSpan, ALeadWhoAlsoSupportsIsNotAnother) {
    BoardFacts facts = OnRegister();
    facts.allocations = {
        Lead("ann", -9), Support("ann", -8), Support("bob", -8), Support("bob", -2)};
    EXPECT_EQ(SpansShown(facts), "ever.. unrated ann+1");
}

TEST(BoardSpan, OfTwoLeadsTheOneWhoBeganLastLeadsAndTheOtherIsAnother) {
    BoardFacts facts = OnRegister();
    facts.allocations = {Lead("ann", -2), Lead("bob", -9)};
    EXPECT_EQ(SpansShown(facts), "ever.. unrated ann+1");
}

TEST(BoardSpan, APlannedChangeOfLeadCutsTheTimeline) {
    BoardFacts facts = OnRegister();
    facts.allocations = {Lead("ann", -9, 10), Lead("bob", 10, 20)};
    EXPECT_EQ(SpansShown(facts), "ever..10 unrated ann, 10..20 unrated bob, 20.. unrated");
}

TEST(BoardSpan, ADeathEndsEverythingThatIsStillOpen) {
    BoardFacts facts = OnRegister();
    facts.ratings = Rated({{Rating::kRed, -50}});
    facts.allocations = {Lead("ann", -9)};
    facts.admissions = {{Day(-5), kForever}};
    facts.died = Day(-1);
    EXPECT_EQ(SpansShown(facts), "");
    facts.died = Day(0);
    EXPECT_EQ(SpansShown(facts), "") << "not on the register on the day of death";
    facts.died = Day(2);
    EXPECT_EQ(SpansShown(facts), "ever..2 blue ann") << "a day that only an import may bring";
}

TEST(BoardSpan, A29FebruaryIsADayLikeAnyOther) {
    const Date leap = DateOf(2024, 2, 29);
    BoardFacts facts = OnRegister();
    facts.born = DateOf(2008, 2, 29);
    facts.admissions = {{leap, leap + days(1)}};
    const auto spans = SpansOf(facts, leap);
    ASSERT_EQ(spans.size(), 2U);
    EXPECT_EQ(spans[0].standing, Standing::kBlue);
    EXPECT_EQ(spans[0].days.to, DateOf(2024, 3, 1));
    EXPECT_EQ(SpansOf(facts, DateOf(2024, 3, 1)).size(), 1U);
}

TEST(BoardSpan, WhatHasEndedByTheDayItIsWorkedOutIsLeftOut) {
    BoardFacts facts = OnRegister();
    facts.admissions = {{Day(-90), Day(-80)}, {Day(-20), Day(-10)}};
    EXPECT_EQ(SpansShown(facts), "ever.. unrated");
}

TEST(BoardSpan, SpansMeetEndToEndAndNeverOverlap) {
    BoardFacts facts = OnRegister();
    facts.stays = {AcceptedFrom(-100, 40)};
    facts.ratings = Rated({{Rating::kRed, -50}});
    facts.allocations = {Lead("ann", -9, 10), Support("bob", 5, 25)};
    facts.admissions = {{Day(8), Day(12)}};
    const auto spans = SpansOf(facts, kToday);
    ASSERT_EQ(spans.size(), 6U);
    for (std::size_t i = 1; i < spans.size(); ++i)
        EXPECT_EQ(spans[i].days.from, spans[i - 1].days.to);
    EXPECT_EQ(spans.front().days.from, kEverBefore);
    EXPECT_EQ(spans.back().days.to, Day(40));
}

TEST(BoardSpan, ConcernRanksHospitalFirstAndUnratedLast) {
    EXPECT_LT(RankOf(Standing::kBlue), RankOf(Standing::kRed));
    EXPECT_LT(RankOf(Standing::kRed), RankOf(Standing::kAmber));
    EXPECT_LT(RankOf(Standing::kAmber), RankOf(Standing::kGreen));
    EXPECT_LT(RankOf(Standing::kGreen), RankOf(Standing::kUnrated));
}

}  // namespace
}  // namespace alongside::overview

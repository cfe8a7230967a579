// The rules of reviews.
// SPDX-License-Identifier: MIT
#include "care/reviews/review.h"

#include <gtest/gtest.h>

#include "care/reviews/panel.h"

namespace alongside::reviews {
namespace {

using Faults = std::vector<std::string>;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);

template <class T>
Faults FaultsOf(const Result<T>& decided) {
    Faults faults;
    if (decided) return faults;
    for (const FieldFault& fault : decided.error().fields)
        faults.push_back(fault.field + ": " + fault.message);
    return faults;
}
template <class T>
std::string RuleOf(const Result<T>& decided) {
    return decided ? "" : decided.error().rule;
}

Review InState(ReviewStatus status) {
    return {.id = ReviewId("r"), .kind = ReviewKind::kCommunity, .status = status};
}

TEST(CeremonyOn, IsChosenByAgeAndPlan) {
    struct Row {
        const char* why;
        Date born;
        std::optional<Date> from;
        std::optional<Date> to;
        Ceremony ceremony;
    };
    const Row rows[] = {
        {"the day before 18", DateOf(2005, 1, 10), {}, {}, Ceremony::kCetr},
        {"18 today", DateOf(2005, 1, 9), {}, {}, Ceremony::kCtr},
        {"an adult with a plan", DateOf(2000, 1, 1), DateOf(2020, 1, 1), {}, Ceremony::kCetr},
        {"whose plan begins today", DateOf(2000, 1, 1), kToday, {}, Ceremony::kCetr},
        {"whose plan has ended", DateOf(2000, 1, 1), DateOf(2020, 1, 1), kToday, Ceremony::kCtr},
        {"whose plan is to come", DateOf(2000, 1, 1), kToday + days(1), {}, Ceremony::kCtr},
    };
    for (const Row& row : rows)
        EXPECT_EQ(CeremonyOn(row.born, row.from, row.to, kToday), row.ceremony) << row.why;
}

TEST(DecideRequest, RefusesWhatCannotBe) {
    ReviewRequested request = {.id = ReviewId("r"), .kind = ReviewKind::kCommunity};
    EXPECT_TRUE(DecideRequest(request, kToday)) << "the day may be unknown";
    request.requested_on = kToday + days(1);
    EXPECT_EQ(
        FaultsOf(DecideRequest(request, kToday)),
        (Faults{"requested_on: The day it was asked for must be today or in the past"})
    );
    request.requested_on = kToday;
    request.kind = ReviewKind::kLaep;
    EXPECT_EQ(FaultsOf(DecideRequest(request, kToday)).size(), 1U);
    request.kind = ReviewKind::kCommunity;
    request.before_discharge = true;
    EXPECT_FALSE(DecideRequest(request, kToday)->before_discharge) << "only from hospital";
}

TEST(Reviews, HaveATimeForEachStep) {
    struct Row {
        ReviewStatus status;
        bool ahead;
        bool after;
    };
    const Row rows[] = {
        {ReviewStatus::kRequested, true, false},
        {ReviewStatus::kPlanned, true, false},
        {ReviewStatus::kHeld, false, true},
        {ReviewStatus::kCancelled, false, false},
    };
    for (const Row& row : rows) {
        Review review = InState(row.status);
        review.consent = Consent::kGiven;
        const std::string ahead = row.ahead ? "" : "REV-1";
        const std::string after = row.after ? "" : "REV-1";
        EXPECT_EQ(RuleOf(DecidePlan(review, {.id = {}, .planned_on = kToday})), ahead);
        EXPECT_EQ(RuleOf(DecidePack(review, kToday, kToday)), ahead);
        EXPECT_EQ(RuleOf(DecideHolding(review, {.id = {}, .held_on = kToday}, kToday)), ahead);
        EXPECT_EQ(RuleOf(DecideCancelling(review, "They went home", kToday)), ahead);
        EXPECT_EQ(RuleOf(DecideReport(review, {.id = {}, .sent_on = kToday}, kToday)), after);
        EXPECT_EQ(
            RuleOf(DecideQualityCheck(review, {.id = {}, .checked_on = kToday}, kToday)), after
        );
    }
}

TEST(DecideHolding, RefusesWhatCannotBe) {
    Review review = InState(ReviewStatus::kPlanned);
    review.requested_on = kToday - days(7);
    EXPECT_TRUE(DecideHolding(review, {.id = {}, .held_on = kToday - days(7)}, kToday));
    EXPECT_EQ(
        FaultsOf(DecideHolding(review, {.id = {}, .held_on = kToday + days(1)}, kToday)),
        (Faults{"held_on: The day of the review must be today or in the past"})
    );
    EXPECT_EQ(
        FaultsOf(DecideHolding(review, {.id = {}, .held_on = kToday - days(8)}, kToday)),
        (Faults{"held_on: The review must not be held before it was asked for"})
    );
    EXPECT_EQ(DecideHolding(review, {.id = {}, .held_on = kToday}, kToday)->kind, review.kind);
}

TEST(DecideConsent, NeedsToKnowWhoDecidedForSomebody) {
    const Review review = InState(ReviewStatus::kRequested);
    ConsentRecorded consent = {.id = {}, .consent = Consent::kBestInterests};
    EXPECT_EQ(FaultsOf(DecideConsent(review, consent, kToday)).size(), 1U);
    consent.note = "Her mum, her doctor and her advocate, on 2 January";
    EXPECT_TRUE(DecideConsent(review, consent, kToday));
    EXPECT_EQ(RuleOf(DecideConsent(InState(ReviewStatus::kCancelled), consent, kToday)), "REV-1");
}

TEST(Papers, AreOpenOnlyWithConsent) {
    struct Row {
        std::optional<Consent> consent;
        bool open;
        bool declined;
    };
    const Row rows[] = {
        {std::nullopt, false, false},
        {Consent::kGiven, true, false},
        {Consent::kBestInterests, true, false},
        {Consent::kParentalResponsibility, true, false},
        {Consent::kRefused, false, true},
        {Consent::kWithdrawn, false, true},
    };
    for (const Row& row : rows) {
        Review review = InState(ReviewStatus::kPlanned);
        review.consent = row.consent;
        EXPECT_EQ(RuleOf(DecidePack(review, kToday, kToday)), row.open ? "" : "REV-2");
        EXPECT_EQ(
            RuleOf(DecidePlan(review, {.id = {}, .planned_on = kToday})),
            row.declined ? "REV-3" : ""
        );
    }
    EXPECT_EQ(LastDayForPack(DateOf(2023, 3, 1)), DateOf(2023, 2, 28));
}

TEST(DecideReport, IsNotBeforeTheReview) {
    Review review = InState(ReviewStatus::kHeld);
    review.held_on = kToday - days(1);
    EXPECT_TRUE(DecideReport(review, {.id = {}, .sent_on = kToday - days(1)}, kToday));
    EXPECT_EQ(
        FaultsOf(DecideReport(review, {.id = {}, .sent_on = kToday - days(2)}, kToday)).size(), 1U
    );
    EXPECT_EQ(
        FaultsOf(DecideReport(review, {.id = {}, .sent_on = kToday + days(1)}, kToday)).size(), 1U
    );
}

TEST(DecideAmendment, GivesTheStatusThatTheDaysSay) {
    struct Row {
        ReviewStatus was;
        std::optional<Date> planned_on;
        std::optional<Date> held_on;
        ReviewStatus status;
    };
    const Row rows[] = {
        {ReviewStatus::kHeld, kToday, kToday, ReviewStatus::kHeld},
        {ReviewStatus::kHeld, kToday, {}, ReviewStatus::kPlanned},
        {ReviewStatus::kHeld, {}, {}, ReviewStatus::kRequested},
        {ReviewStatus::kCancelled, kToday, {}, ReviewStatus::kCancelled},
        {ReviewStatus::kCancelled, {}, kToday, ReviewStatus::kHeld},
    };
    for (const Row& row : rows) {
        const auto decided = DecideAmendment(
            InState(row.was),
            {.id = {}, .planned_on = row.planned_on, .held_on = row.held_on, .reason = "A slip"},
            kToday
        );
        ASSERT_TRUE(decided);
        EXPECT_EQ(decided->status, row.status);
    }
    EXPECT_EQ(
        FaultsOf(DecideAmendment(
            InState(ReviewStatus::kHeld), {.id = {}, .report_sent_on = kToday}, kToday
        )),
        (Faults{
            "held_on: A review that has a report was held: enter the day",
            "reason: Enter what was wrong"})
    );
}

TEST(DecideLaep, KeepsThoseWhoWereNamed) {
    LaepHeld laep = {
        .id = {},
        .held_on = kToday,
        .held_at = 60,
        .called = {"", " The crisis team ", "Her mum"},
        .reached = {"yes", "yes"},
        .decision = {},
        .why = "Safe tonight"};
    const auto decided = DecideLaep(laep, kToday);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->called, (std::vector<std::string>{"The crisis team", "Her mum"}));
    EXPECT_EQ(decided->reached, (std::vector<std::string>{"yes", "no"}));
    laep.called.clear();
    laep.why = " ";
    laep.held_at = 24 * 60;
    EXPECT_EQ(
        FaultsOf(DecideLaep(laep, kToday)),
        (Faults{
            "held_at: The time must be a time of day",
            "called-1: Enter at least one person who was called",
            "why: Enter why this was decided"})
    );
}

TEST(DecideRootCause, ComesAfterTheAdmission) {
    RootCauseReviewed found = {
        .id = {}, .held_on = kToday, .admitted_on = kToday, .findings = "Nobody was told"};
    EXPECT_TRUE(DecideRootCause(found, kToday));
    found.held_on = kToday - days(1);
    EXPECT_EQ(
        FaultsOf(DecideRootCause(found, kToday)),
        (Faults{"held_on: The day must not be before the admission"})
    );
}

TEST(DecideSeat, BlocksWhoDeclaredAConflict) {
    const PanelMember pat = {.id = PanelMemberId("pat"), .name = "Pat Chair"};
    const auto name = [&](const std::optional<PanelMember>& member,
                          std::string by_name,
                          std::optional<Leaving> left) {
        const Seat seat = {
            .id = SeatId("s"), .role = {}, .member = pat.id, .name = pat.name, .left = left};
        return RuleOf(DecideSeat(
            {seat}, member, {.id = {}, .seat = {}, .role = {}, .name = std::move(by_name)}, kToday
        ));
    };
    EXPECT_EQ(name(pat, "", {}), "REV-5") << "twice";
    EXPECT_EQ(name(pat, "", Leaving::kConflict), "REV-4");
    EXPECT_EQ(name({}, "Pat Chair", Leaving::kConflict), "REV-4") << "by name";
    EXPECT_EQ(name(pat, "", Leaving::kNotFree), "") << "may come back";
    EXPECT_EQ(name({}, "Lee Other", {}), "");
    PanelMember retired = pat;
    retired.retired_on = kToday;
    EXPECT_EQ(name(retired, "", Leaving::kNotFree), "REV-5");
}

TEST(DecideAbsence, EndsAfterItBegins) {
    EXPECT_TRUE(DecideAbsence({.id = {}, .away_from = kToday, .away_to = kToday}));
    EXPECT_FALSE(DecideAbsence({.id = {}, .away_from = kToday, .away_to = kToday - days(1)}));
}

}  // namespace
}  // namespace alongside::reviews

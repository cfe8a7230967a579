// Reviews of the EHC plan from rule to row, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/keyworking/api.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/record_ehc_review.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::keyworking {
namespace {

using identity::Grants;
using identity::Permission;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);
const Date kSince = DateOf(2019, 3, 1);

template <class T>
std::vector<std::string> FieldsOf(const Result<T>& result) {
    std::vector<std::string> fields;
    if (result) return fields;
    for (const FieldFault& fault : result.error().fields) fields.push_back(fault.field);
    return fields;
}
using Fields = std::vector<std::string>;

Episode Keyworking(Date from, std::optional<Date> to = {}, CloseReason why = {}) {
    return {
        .id = EpisodeId::New(),
        .opened_on = from,
        .closed_on = to,
        .close_reason = to ? std::optional(why) : std::nullopt};
}

EhcPlanReviewed AReview(Date held_on = kToday) {
    EhcPlanReviewed review;
    review.held_on = held_on;
    review.outcome = EhcOutcome::kKept;
    review.what = " More help at lunch ";
    review.asked_back = AskedBack::kLater;
    review.answer = "After the holidays";
    return review;
}

EhcReview Held(Date on, EhcOutcome outcome = EhcOutcome::kKept, std::optional<Date> next_by = {}) {
    EhcReview review;
    review.id = EhcReviewId::New();
    review.held_on = on;
    review.outcome = outcome;
    review.next_by = next_by;
    return review;
}

TEST(EhcReviewRules, SayEverythingThatIsWrong) {
    const EhcContext ended = {
        .plan = {kSince, DateOf(2024, 8, 31)},
        .episodes = {Keyworking(DateOf(2022, 1, 10), DateOf(2022, 6, 1))},
        .today = kToday};
    struct Row {
        const char* what;
        void (*spoil)(EhcPlanReviewed&);
        Fields fields;
    };
    const Row rows[] = {
        {"nothing", [](EhcPlanReviewed&) {}, {}},
        {"no words", [](EhcPlanReviewed& e) { e.what = "  "; }, {"what"}},
        {"too many", [](EhcPlanReviewed& e) { e.what = std::string(2'001, 'x'); }, {"what"}},
        {"tomorrow", [](EhcPlanReviewed& e) { e.held_on = kToday + days(1); }, {"held_on"}},
        {"before the plan", [](EhcPlanReviewed& e) { e.held_on = kSince - days(1); }, {"held_on"}},
        {"not asked about coming back",
         [](EhcPlanReviewed& e) {
             e.asked_back.reset();
             e.answer = " ";
         },
         {"asked_back", "answer"}},
        {"the next on the same day",
         [](EhcPlanReviewed& e) { e.next_by = e.held_on; },
         {"next_by"}},
        {"the next in a year", [](EhcPlanReviewed& e) { e.next_by = DateOf(2024, 1, 8); }, {}},
        {"and a day", [](EhcPlanReviewed& e) { e.next_by = DateOf(2024, 1, 9); }, {"next_by"}},
        {"a next one of a plan that ends",
         [](EhcPlanReviewed& e) {
             e.outcome = EhcOutcome::kCeased;
             e.next_by = DateOf(2023, 7, 1);
         },
         {"next_by"}},
    };
    for (const Row& row : rows) {
        EhcPlanReviewed review = AReview();
        row.spoil(review);
        EXPECT_EQ(FieldsOf(DecideEhcReview(ended, review)), row.fields) << row.what;
    }
    EhcContext supported = ended;
    supported.episodes.push_back(Keyworking(kToday - days(9)));
    EhcPlanReviewed review = AReview();
    review.asked_back.reset();
    review.answer.reset();
    EXPECT_TRUE(DecideEhcReview(supported, review)) << "they have their keyworker";
    review.held_on = kToday - days(10);
    EXPECT_EQ(FieldsOf(DecideEhcReview(supported, review)), (Fields{"asked_back", "answer"}))
        << "they had none on that day";
    EhcContext over = ended;
    over.plan.to = kToday - days(1);
    EXPECT_EQ(FieldsOf(DecideEhcReview(over, AReview())), Fields{"held_on"});
    over.plan = {};
    EXPECT_EQ(DecideEhcReview(over, AReview()).error().rule, "EHC-1");
    EhcContext twice = ended;
    twice.reviews = {Held(kToday)};
    EXPECT_EQ(DecideEhcReview(twice, AReview()).error().rule, "EHC-2");
    EhcPlanReviewed right = AReview();
    EXPECT_EQ(FieldsOf(DecideEhcAmendment(twice, twice.reviews[0], right)), Fields{"reason"});
    right.reason = "It was said otherwise";
    EXPECT_TRUE(DecideEhcAmendment(twice, twice.reviews[0], right));
}

TEST(EhcReviewRules, OfADecisionSayItIsToldOnce) {
    const EhcReview awaited = Held(kToday - days(20), EhcOutcome::kAwaited);
    const auto decide = [&](EhcOutcome outcome, Date on, const char* words) {
        EhcDecisionTold told;
        told.outcome = outcome;
        told.told_on = on;
        told.decision = words;
        return FieldsOf(DecideEhcDecision(awaited, told, kToday));
    };
    using enum EhcOutcome;
    EXPECT_EQ(decide(kAmended, kToday, "From February"), Fields());
    EXPECT_EQ(decide(kAwaited, kToday, " "), (Fields{"outcome", "decision"}));
    EXPECT_EQ(decide(kKept, kToday + days(1), "So"), Fields{"told_on"});
    EXPECT_EQ(decide(kKept, kToday - days(21), "So"), Fields{"told_on"});
    EXPECT_EQ(
        DecideEhcDecision(Held(kToday), {.id = {}, .told_on = kToday, .decision = "So"}, kToday)
            .error()
            .rule,
        "EHC-3"
    );
    EXPECT_EQ(DecisionDue(awaited), kToday + days(8));
    EXPECT_EQ(DecisionDue(Held(kToday)), std::nullopt);
}

TEST(EhcReviewRules, PuttingRightKeepsWhatWasDecidedUnlessItIsAwaitedAgain) {
    EhcContext context = {.plan = {kSince, {}}, .today = kToday};
    EhcReview held = Held(kToday - days(20), EhcOutcome::kAmended);
    held.told_on = kToday - days(1);
    held.decision = "From February";
    context.reviews = {held};
    EhcPlanReviewed right = AReview(held.held_on);
    right.reason = "It was not for me to say";
    EXPECT_EQ(FieldsOf(DecideEhcAmendment(context, held, right)), (Fields{"told_on", "decision"}));
    right.told_on = held.held_on - days(1);
    right.decision = "From March";
    EXPECT_EQ(FieldsOf(DecideEhcAmendment(context, held, right)), Fields{"told_on"});
    right.told_on = kToday;
    EXPECT_EQ(DecideEhcAmendment(context, held, right)->decision, "From March");
    right.outcome = EhcOutcome::kAwaited;
    EXPECT_EQ(DecideEhcAmendment(context, held, right)->told_on, std::nullopt);
}

TEST(EhcReviewRules, CountTheNextReviewFromTheLastOrFromThePlan) {
    using enum EhcReviewDue::Support;
    struct Row {
        const char* why;
        EhcContext context;
        std::optional<Date> by;
        EhcReviewDue::Support support = kEnded;
    };
    const auto with = [](EhcPlan plan,
                         std::vector<Episode> episodes,
                         std::vector<EhcReview> reviews = {},
                         std::optional<Date> last_asked = {}) {
        return EhcContext{plan, std::move(reviews), std::move(episodes), last_asked, kToday, {}};
    };
    const Episode ended = Keyworking(DateOf(2022, 1, 10), DateOf(2022, 6, 1));
    const Episode now = Keyworking(DateOf(2022, 8, 1));
    Episode advice = now;
    advice.kind = EpisodeKind::kPreventativeConsultation;
    const auto gone = [](CloseReason why) {
        return Keyworking(DateOf(2022, 1, 10), DateOf(2022, 6, 1), why);
    };
    const Date held = DateOf(2022, 9, 9);
    const EhcPlan plan = {kSince, {}};
    EhcContext imported = with(plan, {Keyworking(DateOf(2020, 1, 1))});
    imported.known_since = DateOf(2023, 3, 1);
    EhcContext imported_with_one = imported;
    imported_with_one.reviews = {Held(DateOf(2021, 6, 1))};
    const Row rows[] = {
        {"no plan", with({}, {ended}), {}},
        {"never supported", with(plan, {}), {}},
        {"advice alone", with(plan, {advice}), {}},
        {"after support ended", with(plan, {ended}), DateOf(2023, 2, 28)},
        {"with support, from the plan", with(plan, {ended, now}), DateOf(2023, 2, 28), kOpen},
        {"support ended on the last day of a year of the plan",
         with(plan, {Keyworking(DateOf(2022, 1, 10), DateOf(2022, 2, 28))}),
         DateOf(2022, 2, 28)},
        {"and on the day after",
         with(plan, {Keyworking(DateOf(2022, 1, 10), DateOf(2022, 3, 1))}),
         DateOf(2023, 2, 28)},
        {"they died", with(plan, {gone(CloseReason::kDied)}), {}},
        {"they moved away", with(plan, {gone(CloseReason::kMovedArea)}), {}},
        {"they grew out of it", with(plan, {gone(CloseReason::kAgedOut)}), {}},
        {"stepped back", with(plan, {gone(CloseReason::kSteppedBack)}), DateOf(2023, 2, 28)},
        {"from the last review", with(plan, {now}, {Held(held)}), DateOf(2023, 9, 8), kOpen},
        {"which was long ago, and is late",
         with(plan, {Keyworking(DateOf(2020, 1, 1))}, {Held(DateOf(2021, 6, 1))}),
         DateOf(2022, 5, 31),
         kOpen},
        {"an earlier day was agreed",
         with(plan, {now}, {Held(held, EhcOutcome::kKept, DateOf(2023, 3, 1))}),
         DateOf(2023, 3, 1),
         kOpen},
        {"agreed before support began, and gone on from there",
         with(plan, {now}, {Held(DateOf(2021, 9, 9), EhcOutcome::kKept, DateOf(2022, 3, 1))}),
         DateOf(2023, 3, 1),
         kOpen},
        {"they were asked later at one that nobody recorded",
         with(
             plan, {ended}, {Held(held, EhcOutcome::kKept, DateOf(2023, 3, 1))}, DateOf(2022, 12, 1)
         ),
         DateOf(2023, 11, 30)},
        {"asked before the last", with(plan, {ended}, {Held(held)}, held), DateOf(2023, 9, 8)},
        {"the plan ends", with(plan, {now}, {Held(held, EhcOutcome::kCeased)}), {}},
        {"whether it ends is awaited",
         with(plan, {now}, {Held(held, EhcOutcome::kAwaited)}),
         DateOf(2023, 9, 8),
         kOpen},
        {"it ends before", with({kSince, DateOf(2023, 2, 28)}, {now}), {}},
        {"it ends after", with({kSince, DateOf(2023, 3, 1)}, {now}), DateOf(2023, 2, 28), kOpen},
        {"begun on 29 February",
         with({DateOf(2020, 2, 29), {}}, {now}),
         DateOf(2023, 2, 28),
         kOpen},
        {"into a leap year",
         with({DateOf(2019, 3, 1), {}}, {Keyworking(DateOf(2023, 12, 1), DateOf(2023, 12, 2))}),
         DateOf(2024, 2, 29)},
        {"none was kept before support was on record", imported, DateOf(2024, 2, 29), kOpen},
        {"but one that is on record counts", imported_with_one, DateOf(2022, 5, 31), kOpen},
    };
    for (const Row& row : rows) {
        const auto next = NextEhcReview(row.context);
        ASSERT_EQ(next.has_value(), row.by.has_value()) << row.why;
        if (!next) continue;
        EXPECT_EQ(ToText(next->by), ToText(*row.by)) << row.why;
        EXPECT_EQ(next->support, row.support) << row.why;
        EXPECT_FALSE(next->counted.empty()) << row.why;
    }
}

class EhcReviewTest : public test::RecordTest {
protected:
    EhcReviewTest() : RecordTest({&AddKeyworking, &workforce::AddWorkforce}) {
        people::DetailsRecorded details;
        details.reference = "E1";
        details.given_name = Sensitive(std::string("Ann"));
        details.family_name = Sensitive(std::string("Example"));
        details.date_of_birth = DateOf(2008, 5, 17);
        details.ehcp_from = kSince;
        RecordAnyway(ann_, details);
    }
    std::vector<EhcReview> Reviews() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return EhcReviewStore(tables, scope).List();
        });
    }
    EhcReviewId Record(EhcPlanReviewed review) {
        return Must(Do(RecordEhcReview, {.person = ann_, .review = std::move(review)})).id;
    }
    static EhcDecisionTold ADecision() {
        EhcDecisionTold told;
        told.outcome = EhcOutcome::kAmended;
        told.told_on = kToday;
        told.decision = "From February";
        return told;
    }
    const people::PersonId ann_ = NewPerson("Ann");
};
INSTANTIATE_ON_BOTH(EhcReviewTest);

TEST_P(EhcReviewTest, IsRecordedDecidedPutRightAndTakenBack) {
    EhcPlanReviewed first = AReview(kToday - days(400));
    first.next_by = kToday - days(200);
    const auto earlier = Record(first);
    EhcPlanReviewed last = AReview(kToday - days(9));
    last.outcome = EhcOutcome::kAwaited;
    const auto id = Record(last);
    ASSERT_EQ(Reviews().size(), 2U);
    EXPECT_EQ(Reviews()[0].id, id) << "the latest first";
    EXPECT_EQ(Reviews()[0].what, "More help at lunch");
    EXPECT_EQ(Reviews()[1].next_by, kToday - days(200));

    RecordEhcDecisionCommand decision = {
        .person = ann_, .review = id, .seen = 1, .told = ADecision()};
    Must(Do(RecordEhcDecision, decision));
    EXPECT_EQ(Do(RecordEhcDecision, decision).error().fault, Fault::kConflict);
    decision.seen = 2;
    EXPECT_EQ(Do(RecordEhcDecision, decision).error().rule, "EHC-3");
    EXPECT_EQ(Reviews()[0].outcome, EhcOutcome::kAmended);
    EXPECT_EQ(Reviews()[0].decision, "From February");

    AmendEhcReviewCommand amend = {.person = ann_, .review = id, .seen = 2, .right = last};
    amend.right.outcome = EhcOutcome::kKept;
    amend.right.told_on = kToday;
    amend.right.decision = "It stays";
    amend.right.reason = "The letter says otherwise";
    Must(Do(AmendEhcReview, amend));
    EXPECT_EQ(Do(AmendEhcReview, amend).error().fault, Fault::kConflict);
    EXPECT_EQ(Reviews()[0].version, 3);
    EXPECT_EQ(Reviews()[0].decision, "It stays");

    WithdrawEhcReviewCommand withdraw = {
        .person = ann_, .review = earlier, .seen = 1, .reason = " "};
    EXPECT_EQ(FieldsOf(Do(WithdrawEhcReview, withdraw)), Fields{"reason"});
    withdraw.reason = "It was another Ann";
    Must(Do(WithdrawEhcReview, withdraw));
    EXPECT_EQ(Do(WithdrawEhcReview, withdraw).error().fault, Fault::kNotFound);
    ASSERT_EQ(Reviews().size(), 1U);
    // A decision that came too late changes nothing.
    RecordAnyway(ann_, EhcDecisionTold{.id = earlier, .told_on = kToday, .decision = "So"});
    EXPECT_EQ(Reviews().size(), 1U);
}

TEST_P(EhcReviewTest, CountsThoseWhoWereAskedBeforeReviewsWereRecorded) {
    const auto context = [&] {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return EhcReviewStore(tables, scope).Context({kSince, {}}, kToday);
        });
    };
    EXPECT_EQ(context().last_asked, std::nullopt);
    EXPECT_EQ(context().known_since, std::nullopt);
    RecordAnyway(ann_, EpisodeOpened{.id = EpisodeId::New(), .opened_on = kToday - days(500)});
    EXPECT_EQ(context().known_since, kToday);
    for (const auto& [on, at] :
         {std::pair(kToday - days(40), AskedAt::kEhcpReview),
          std::pair(kToday - days(60), AskedAt::kEhcpReview),
          std::pair(kToday - days(2), AskedAt::kReview)})
        RecordAnyway(
            ann_,
            ReengagementAsked{
                .id = ReengagementId::New(), .asked_on = on, .at = at, .wanted = {}, .note = {}}
        );
    EXPECT_EQ(context().last_asked, kToday - days(40));
}

TEST_P(EhcReviewTest, NeedsThePermissionForEachChange) {
    const Grants viewing{Permission::kViewPerson};
    const Grants recording{Permission::kRecordEpisode};
    const auto forbidden = [](const auto& result) {
        return !result && result.error().fault == Fault::kForbidden;
    };
    const auto id = Record(AReview());
    EXPECT_TRUE(forbidden(Do(RecordEhcReview, {.person = ann_, .review = AReview()}, viewing)));
    EXPECT_TRUE(forbidden(Do(
        RecordEhcDecision, {.person = ann_, .review = id, .seen = 1, .told = ADecision()}, viewing
    )));
    EXPECT_TRUE(forbidden(
        Do(AmendEhcReview, {.person = ann_, .review = id, .seen = 1, .right = AReview()}, recording)
    ));
    EXPECT_TRUE(forbidden(
        Do(WithdrawEhcReview, {.person = ann_, .review = id, .seen = 1, .reason = "No"}, recording)
    ));
}

}  // namespace
}  // namespace alongside::keyworking

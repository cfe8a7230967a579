// Reviews from the asking to the report, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/actions_tables.h"
#include "care/actions/api.h"
#include "care/consents/consents_facts.h"
#include "care/consents/consents_tables.h"
#include "care/reviews/api.h"
#include "care/reviews/correct_review.h"
#include "care/reviews/invite_person.h"
#include "care/reviews/keep_panel_list.h"
#include "care/reviews/name_panel_member.h"
#include "care/reviews/reviews_tables.h"
#include "care/reviews/send_report.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::reviews {
namespace {

using identity::Permission;
using std::chrono::days;

class ReviewsTest : public test::RecordTest {
protected:
    ReviewsTest()
        : RecordTest(
              {&AddReviews, &actions::AddActions, &consents::AddConsents, &workforce::AddWorkforce}
          ) {}

    Review Request(const people::PersonId& person) {
        const auto id = Must(Do(RequestReview,
                                {.person = person,
                                 .request =
                                     {.id = {},
                                      .kind = ReviewKind::kInpatient,
                                      .before_discharge = true,
                                      .requested_on = today_ - days(7),
                                      .requested_by = Asker::kFamily,
                                      .requester = "Her dad",
                                      .why = "To go home"}})
        ).id;
        return Held(person, id);
    }
    Review Request() { return Request(ann_); }
    Review Planned(Date day) {
        const Review asked = Request();
        Must(Do(PlanReview, {Seen(asked), {.id = {}, .planned_on = day}}));
        return Held(asked.id);
    }
    Review HeldOn(Date day) {
        const Review asked = Request();
        Must(Do(HoldReview, {Seen(asked), {.id = {}, .held_on = day}}));
        return Held(asked.id);
    }
    SeenReview Seen(const Review& review) const { return {ann_, review.id, review.version}; }
    Review Held(const people::PersonId& person, const ReviewId& id) {
        return Must(Look(person, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ReviewStore(tables, scope).Get(id);
        }));
    }
    Review Held(const ReviewId& id) { return Held(ann_, id); }
    std::vector<Review> List(Instant as_known = kNowKnown) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ReviewStore(tables, scope).List(as_known);
        });
    }
    template <class Read>
    auto Of(const Read& read) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return read(ReviewStore(tables, scope));
        });
    }
    PanelMemberId Member(const std::string& name, PanelRole role = PanelRole::kChair) {
        return Must(Do(AddPanelMember,
                       {{.id = {}, .name = name, .role = role, .contact = "by phone"}})
        ).id;
    }
    template <class Value, class Command>
    std::string RuleOf(
        Result<Value> (*use_case)(const identity::Work&, const Command&), const Command& command
    ) {
        const auto done = Do(use_case, command);
        return done ? "" : done.error().rule;
    }
    std::vector<MemberOnDay> FreeOn(Date day, const ReviewId& except = {}) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return PanelStore(tables, area).On(day, except);
        });
    }

    const people::PersonId ann_ = NewPerson();
};

INSTANTIATE_ON_BOTH(ReviewsTest);

TEST_P(ReviewsTest, GoesFromTheAskingToTheReport) {
    Review review = Request();
    EXPECT_EQ(review.requester, "Her dad");
    EXPECT_TRUE(review.before_discharge);
    Must(
        Do(RecordConsent,
           {Seen(review),
            {.id = {}, .consent = Consent::kGiven, .consent_on = today_, .note = "In easy read"}})
    );
    review = Held(review.id);
    EXPECT_TRUE(review.PapersAreOpen());
    Must(
        Do(PlanReview,
           {Seen(review),
            {.id = {},
             .planned_on = today_,
             .planned_at = 630,
             .place = "The family centre",
             .video = "By link",
             .adjustments = "Breaks"}})
    );
    review = Held(review.id);
    EXPECT_EQ(review.planned_at, 630);
    EXPECT_EQ(review.status, ReviewStatus::kPlanned);
    Must(Do(SendPack, {Seen(review), today_}));
    review = Held(review.id);
    Must(
        Do(HoldReview,
           {Seen(review),
            {.id = {},
             .held_on = today_,
             .outcome = "Home by March",
             .safe = true,
             .safety = "Yes",
             .care_now = "Dull",
             .future = "A flat",
             .in_hospital = "No",
             .admission_needed = false,
             .discharge_aim = today_ + days(50)}})
    );
    review = Held(review.id);
    Must(Do(SendReport, {Seen(review), {.id = {}, .sent_on = today_, .sent_to = "Everybody"}}));
    review = Held(review.id);
    Must(
        Do(CheckQuality,
           {Seen(review),
            {.id = {},
             .checked_on = today_,
             .all_owned = true,
             .has_voice = true,
             .all_have_it = false,
             .note = "Not the school"}})
    );
    review = Held(review.id);
    const Review expected = {
        .id = review.id,
        .version = 7,
        .kind = ReviewKind::kInpatient,
        .before_discharge = true,
        .status = ReviewStatus::kHeld,
        .requested_on = today_ - days(7),
        .requested_by = Asker::kFamily,
        .requester = "Her dad",
        .why = "To go home",
        .consent = Consent::kGiven,
        .consent_on = today_,
        .consent_note = "In easy read",
        .planned_on = today_,
        .planned_at = 630,
        .place = "The family centre",
        .video = "By link",
        .adjustments = "Breaks",
        .pack_sent_on = today_,
        .held_on = today_,
        .outcome = "Home by March",
        .safe = true,
        .safety = "Yes",
        .care_now = "Dull",
        .future = "A flat",
        .in_hospital = "No",
        .admission_needed = false,
        .discharge_aim = today_ + days(50),
        .report_sent_on = today_,
        .report_to = "Everybody",
        .quality_checked_on = today_,
        .all_owned = true,
        .has_voice = true,
        .all_have_it = false,
        .quality_note = "Not the school"};
    EXPECT_EQ(review, expected);
}

TEST_P(ReviewsTest, RemembersWhatWasKnownThen) {
    const Review asked = Request();
    const Instant before = clock_.Now();
    AdvanceDays(1);
    Must(Do(HoldReview, {Seen(asked), {.id = {}, .held_on = today_}}));
    EXPECT_EQ(List(before), std::vector{asked});
    EXPECT_EQ(List().front().status, ReviewStatus::kHeld);
    std::vector<ReviewStatus> then;
    LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
        ForEachReview(tables, area, before, [&](const auto& person, const Review& review) {
            EXPECT_EQ(person, ann_);
            then.push_back(review.status);
        });
        return Done{};
    });
    EXPECT_EQ(then, std::vector{ReviewStatus::kRequested});
}

TEST_P(ReviewsTest, KeepsThePapersClosedWithoutConsent) {
    const Review planned = Planned(today_ + days(2));
    EXPECT_EQ(RuleOf(SendPack, {Seen(planned), today_}), "REV-2");
    Must(Do(RecordConsent, {Seen(planned), {.id = {}, .consent = Consent::kRefused}}));
    const Review refused = Held(planned.id);
    EXPECT_EQ(RuleOf(SendPack, {Seen(refused), today_}), "REV-2");
    EXPECT_EQ(RuleOf(HoldReview, {Seen(refused), {.id = {}, .held_on = today_}}), "REV-3");
    Must(Do(RecordConsent, {Seen(refused), {.id = {}, .consent = Consent::kParentalResponsibility}})
    );
    EXPECT_EQ(RuleOf(SendPack, {Seen(Held(planned.id)), today_}), "");
}

TEST_P(ReviewsTest, ClosesThePapersWhenAllSharingIsStopped) {
    const Review planned = Planned(today_ + days(2));
    Must(
        Do(RecordConsent,
           {Seen(planned), {.id = {}, .consent = Consent::kGiven, .consent_on = today_ - days(3)}})
    );
    consents::ConsentTakenBack taken;
    taken.id = consents::ConsentId::New();
    taken.decided_on = today_ - days(1);
    taken.not_with = {"school"};
    RecordAnyway(ann_, taken);
    EXPECT_EQ(RuleOf(SendPack, {Seen(Held(planned.id)), today_}), "REV-2");
    Must(
        Do(RecordConsent,
           {Seen(Held(planned.id)), {.id = {}, .consent = Consent::kGiven, .consent_on = today_}})
    );
    EXPECT_EQ(RuleOf(SendPack, {Seen(Held(planned.id)), today_}), "") << "their latest word";
}

TEST_P(ReviewsTest, ChangesNothingThatChangedMeanwhileOrThatSomebodyMayNot) {
    const Review asked = Request();
    Must(Do(PlanReview, {Seen(asked), {.id = {}, .planned_on = today_}}));
    const auto late = Do(PlanReview, {Seen(asked), {.id = {}, .planned_on = today_ + days(1)}});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::kConflict);
    const auto viewer = Do(
        CancelReview, {Seen(Held(asked.id)), "Because"}, identity::Grants{Permission::kViewPerson}
    );
    ASSERT_FALSE(viewer);
    EXPECT_EQ(viewer.error().fault, Fault::kForbidden);
    const auto other =
        Do(CancelReview, {{NewPerson("Bea"), asked.id, Held(asked.id).version}, "Because"});
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().fault, Fault::kNotFound);
}

TEST_P(ReviewsTest, FillsThePanelFromTheListOrByName) {
    const Review planned = Planned(today_ + days(7));
    const auto pat = Member("Pat Chair");
    Must(
        Do(NamePanelMember,
           {ann_, {.id = planned.id, .seat = {}, .role = PanelRole::kChair, .member = pat}})
    );
    Must(
        Do(NamePanelMember,
           {ann_, {.id = planned.id, .seat = {}, .role = PanelRole::kOther, .name = "Lee Other"}})
    );
    auto seats = Of([&](const ReviewStore& store) { return store.Seats(planned.id); });
    ASSERT_EQ(seats.size(), 2U);
    EXPECT_EQ(seats[0].name, "Pat Chair");
    EXPECT_EQ(seats[0].member, pat);
    EXPECT_EQ(
        RuleOf(NamePanelMember, {ann_, {.id = planned.id, .seat = {}, .member = pat}}), "REV-5"
    );

    Must(
        Do(LeavePanel,
           {ann_,
            {.id = planned.id,
             .seat = seats[0].id,
             .why = Leaving::kConflict,
             .note = "Has treated her"}})
    );
    EXPECT_EQ(
        RuleOf(NamePanelMember, {ann_, {.id = planned.id, .seat = {}, .member = pat}}), "REV-4"
    );
    seats = Of([&](const ReviewStore& store) { return store.Seats(planned.id); });
    EXPECT_EQ(seats[0].left, Leaving::kConflict);
    EXPECT_EQ(SittingOn(seats).size(), 1U);
    EXPECT_EQ(
        Do(NamePanelMember, {ann_, {.id = planned.id, .seat = {}, .member = PanelMemberId("no")}})
            .error()
            .fields.front()
            .field,
        "member"
    );
}

TEST_P(ReviewsTest, KnowsWhoIsFree) {
    const Date day = today_ + days(7);
    const Review planned = Planned(day);
    const auto pat = Member("Pat Chair");
    const auto quinn = Member("Quinn Expert", PanelRole::kClinicalExpert);
    const auto rae = Member("Rae Expert", PanelRole::kExpertByExperience);
    Must(Do(NamePanelMember, {ann_, {.id = planned.id, .seat = {}, .member = pat}}));
    Must(Do(MarkAway, {.seen = 1, .away = {.id = quinn, .away_from = day, .away_to = day}}));
    Must(Do(RetirePanelMember, {.member = rae, .seen = 1, .retired_on = day + days(1)}));
    const auto on = [&](Date asked, const ReviewId& except) {
        std::map<PanelMemberId, Availability> found;
        for (const auto& [member, availability] : FreeOn(asked, except))
            found[member.id] = availability;
        return found;
    };
    using Found = std::map<PanelMemberId, Availability>;
    EXPECT_EQ(
        on(day, {}),
        (Found{
            {pat, Availability::kOnAnotherReview},
            {quinn, Availability::kAway},
            {rae, Availability::kFree}})
    );
    EXPECT_EQ(on(day, planned.id)[pat], Availability::kFree);
    EXPECT_EQ(
        on(day + days(1), {}), (Found{{pat, Availability::kFree}, {quinn, Availability::kFree}})
    );
    EXPECT_EQ(RuleOf(RetirePanelMember, {.member = rae, .seen = 2, .retired_on = today_}), "REV-5");
    EXPECT_EQ(
        Do(RetirePanelMember, {.member = pat, .seen = 7, .retired_on = today_}).error().fault,
        Fault::kConflict
    );
}

TEST_P(ReviewsTest, InvitesAndCollectsAnswersAndPapers) {
    const Review planned = Planned(today_ + days(7));
    Must(
        Do(InvitePerson,
           {ann_,
            {.id = planned.id,
             .invitee = {},
             .name = "Sam Example",
             .part = "Dad",
             .how = InvitedBy::kPhone,
             .invited_on = today_}})
    );
    const auto invitees = [&] {
        return Of([&](const ReviewStore& store) { return store.Invitees(planned.id); });
    };
    ASSERT_EQ(invitees().size(), 1U);
    EXPECT_EQ(invitees()[0].answer, Answer::kWaiting);
    Must(
        Do(RecordAnswer,
           {ann_,
            {.id = planned.id,
             .invitee = invitees()[0].id,
             .answer = Answer::kSendsReport,
             .note = "By Friday"}})
    );
    EXPECT_EQ(invitees()[0].answer, Answer::kSendsReport);
    EXPECT_EQ(invitees()[0].note, "By Friday");
    EXPECT_EQ(
        Do(RecordAnswer, {ann_, {.id = planned.id, .invitee = InviteeId("no")}}).error().fault,
        Fault::kNotFound
    );

    const auto papers = [&] {
        return Of([&](const ReviewStore& store) { return store.Papers(planned.id); });
    };
    Must(Do(ReceivePapers, {ann_, planned.id, {Paper::kPlanner, Paper::kEhcPlan}}));
    EXPECT_EQ(
        papers(), (std::vector<ReceivedPaper>{{Paper::kEhcPlan, today_}, {Paper::kPlanner, today_}})
    );
    Must(Do(ReceivePapers, {ann_, planned.id, {Paper::kPlanner}}));
    EXPECT_EQ(papers(), (std::vector<ReceivedPaper>{{Paper::kPlanner, today_}}));
    EXPECT_EQ(Held(planned.id).version, planned.version);
}

TEST_P(ReviewsTest, TurnsRecommendationsIntoActions) {
    const Review held = HeldOn(today_);
    const auto action = [&](const char* title) {
        actions::Action made;
        made.title = title;
        made.agency = "The school";
        made.raised_on = today_;
        made.due_on = today_ + days(14);
        return made;
    };
    const auto raised = [&] {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return actions::ActionStore(tables, scope)
                .ListOfSource(actions::SourceId(held.id.value));
        });
    };
    const auto faulty =
        Do(RaiseRecommendations, {ann_, held.id, {action("A timetable"), action("")}, {1, 3}});
    ASSERT_FALSE(faulty);
    EXPECT_EQ(faulty.error().fields.front().field, "title-3");
    EXPECT_TRUE(raised().empty());
    Must(
        Do(RaiseRecommendations,
           {ann_, held.id, {action("A timetable"), action("A quiet room")}, {1, 2}})
    );
    ASSERT_EQ(raised().size(), 2U);
    EXPECT_EQ(raised()[1].title, "A quiet room");
    EXPECT_EQ(
        RuleOf(RaiseRecommendations, {ann_, Request().id, {action("Too early")}, {1}}), "REV-1"
    );
}

TEST_P(ReviewsTest, RecordsALaepInOneGo) {
    const auto laep = Must(
        Do(RecordLaep,
           {.person = ann_,
            .laep =
                {.id = {},
                 .held_on = today_,
                 .held_at = 120,
                 .called = {"Crisis team", " ", "Commissioner"},
                 .reached = {"yes", "no", "no"},
                 .decision = LaepDecision::kAvoided,
                 .why = "Her aunt stays",
                 .next = "A visit at nine"}})
    );
    const Review held = Held(laep.id);
    EXPECT_EQ(held.kind, ReviewKind::kLaep);
    EXPECT_EQ(held.status, ReviewStatus::kHeld);
    EXPECT_EQ(held.decision, LaepDecision::kAvoided);
    EXPECT_EQ(held.outcome, "Her aunt stays");
    EXPECT_EQ(held.next_steps, "A visit at nine");
    EXPECT_EQ(
        Of([&](const ReviewStore& store) { return store.Calls(laep.id); }),
        (std::vector<Call>{{"Crisis team", true}, {"Commissioner", false}})
    );
}

TEST_P(ReviewsTest, LooksBackAtAnAdmission) {
    const Instant before = clock_.Now();
    AdvanceDays(1);
    Must(
        Do(RecordRootCause,
           {ann_,
            {.id = {},
             .held_on = today_,
             .admitted_on = today_ - days(9),
             .findings = "Nobody was told"}})
    );
    const auto known = [&](Instant as_known) {
        return Of([&](const ReviewStore& store) { return store.RootCauses(as_known); });
    };
    EXPECT_TRUE(known(before).empty());
    ASSERT_EQ(known(kNowKnown).size(), 1U);
    EXPECT_EQ(known(kNowKnown)[0].findings, "Nobody was told");
}

TEST_P(ReviewsTest, CancelsAmendsAndWithdraws) {
    const Review asked = Request();
    Must(Do(CancelReview, {Seen(asked), "She went home"}));
    const Review cancelled = Held(asked.id);
    EXPECT_EQ(cancelled.cancelled_reason, "She went home");
    EXPECT_EQ(RuleOf(PlanReview, {Seen(cancelled), {.id = {}, .planned_on = today_}}), "REV-1");

    ReviewAmended amended = {
        .id = {}, .kind = ReviewKind::kCommunity, .held_on = today_, .reason = "It was held"};
    Must(Do(AmendReview, {Seen(cancelled), amended}));
    const Review right = Held(asked.id);
    EXPECT_EQ(right.status, ReviewStatus::kHeld);
    EXPECT_EQ(right.kind, ReviewKind::kCommunity);

    EXPECT_EQ(Do(WithdrawReview, {Seen(right), " "}).error().fault, Fault::kInvalid);
    EXPECT_EQ(
        Do(WithdrawReview, {Seen(right), "No"}, identity::Grants{Permission::kRecordReview})
            .error()
            .fault,
        Fault::kForbidden
    );
    Must(Do(WithdrawReview, {Seen(right), "Another Ann"}));
    EXPECT_TRUE(List().empty());
}

TEST_P(ReviewsTest, HasACalendarOfWhatWaits) {
    const Review later = Planned(today_ + days(9));
    const Review sooner = Planned(today_ + days(2));
    const Review past = Planned(today_ - days(2));
    const Review asked = Request(NewPerson("Bea"));
    const Review held = HeldOn(today_);
    Must(Do(SendReport, {Seen(HeldOn(today_)), {.id = {}, .sent_on = today_}}));
    const auto ids = [](const std::vector<ReviewOfPerson>& reviews) {
        std::vector<ReviewId> found;
        for (const auto& [person, review] : reviews) found.push_back(review.id);
        return found;
    };
    LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
        const CalendarStore calendar(tables, area);
        EXPECT_EQ(ids(calendar.Planned({today_}, 9)), (std::vector{sooner.id, later.id}));
        EXPECT_EQ(ids(calendar.Planned({today_}, 1)), std::vector{sooner.id});
        EXPECT_EQ(ids(calendar.Planned({*sooner.planned_on, sooner.id}, 9)), std::vector{later.id});
        EXPECT_EQ(ids(calendar.Planned({DateOf(1000, 1, 1)}, 9, today_)), std::vector{past.id});
        EXPECT_EQ(ids(calendar.Requested({}, 9)), std::vector{asked.id});
        EXPECT_TRUE(calendar.Requested(asked.id, 9).empty());
        EXPECT_EQ(ids(calendar.ToReport({}, 9)), std::vector{held.id});
        return Done{};
    });
}

TEST_P(ReviewsTest, KeepsNothingOfARedactedReview) {
    const Review planned = Planned(today_ + days(7));
    Must(Do(
        InvitePerson,
        {ann_, {.id = planned.id, .invitee = {}, .name = "Sam", .how = {}, .invited_on = today_}}
    ));
    WithJournal([&](journal::Journal& journal) {
        journal.Redact(ann_, 2, "It was another Ann", "sam");
    });
    EXPECT_TRUE(List().empty());
    EXPECT_TRUE(Of([&](const ReviewStore& store) { return store.Invitees(planned.id); }).empty());
}

}  // namespace
}  // namespace alongside::reviews

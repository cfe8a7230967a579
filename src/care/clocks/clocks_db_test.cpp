// What is due follows from the record as it is written, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>

#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/clock_store.h"
#include "care/clocks/clocks_jobs.h"
#include "care/clocks/extend_deadline.h"
#include "care/clocks/module.h"
#include "care/clocks/recalculate_deadlines.h"
#include "care/clocks/set_area_rules.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/amend_person.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/reviews/reviews_facts.h"
#include "care/reviews/reviews_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::clocks {
namespace {

using std::chrono::days;

class ClocksTest : public test::RecordTest {
protected:
    ClocksTest()
        : RecordTest(
              {&dsr::AddRegister,
               &workforce::AddWorkforce,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &actions::AddActions,
               &reviews::AddReviews,
               &AddClocks}
          ) {
        Must(
            Do(AdoptRuleSet, {.set = "england-2023", .from = DateOf(2022, 4, 1), .reason = "Early"})
        );
    }

    void Accept(Date day) {
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(ann_, dsr::ReferralReceived{.stay = stay, .referred_on = day});
        RecordAnyway(
            ann_,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = day}
        );
    }
    dsr::RatingId Rate(dsr::Rating rating, Date day) {
        const auto id = dsr::RatingId::New();
        RecordAnyway(
            ann_,
            dsr::RatingGiven{
                .id = id, .rating = rating, .rated_on = day, .rationale = "x", .rule = "RATE-1"}
        );
        return id;
    }
    admissions::AdmissionId Admit(Date day) {
        const auto id = admissions::AdmissionId::New();
        RecordAnyway(
            ann_,
            admissions::Admitted{
                .id = id, .admitted_on = day, .hospital = "The Cedars", .legal_status = "02"}
        );
        return id;
    }
    reviews::ReviewId Hold(reviews::ReviewKind kind, Date day) {
        const auto id = reviews::ReviewId::New();
        RecordAnyway(ann_, reviews::ReviewRequested{.id = id, .kind = kind, .requested_on = day});
        RecordAnyway(ann_, reviews::ReviewHeld{.id = id, .kind = kind, .held_on = day});
        return id;
    }

    std::vector<Clock> Clocks() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ClockStore(tables, scope).List();
        });
    }
    // `rating-review 2023-01-23`, … of all that is open.
    std::string Due() {
        std::string text;
        for (const Clock& clock :
             Look(ann_, [](const db::Reader&tables, const identity::Scope&scope) {
                 return ClockStore(tables, scope).Open();
             }))
            text += (text.empty() ? "" : ", ") + clock.rule + " " + ToText(clock.due_on);
        return text.empty() ? "nothing" : text;
    }
    // The one that is open, or else the latest.
    Clock Find(std::string_view rule) {
        std::optional<Clock> found;
        for (const Clock& clock : Clocks())
            if (clock.rule == rule && (!found || clock.IsOpen())) found = clock;
        if (found) return *found;
        throw std::runtime_error("no such clock");
    }

    // Works through all that was asked for, and gives how the recalculation went: `1 0`, people and
    // moves; or nothing when nobody had asked.
    std::string Recalculate() {
        jobs::Worker worker(
            runner_,
            {{kWorkOutDueDates,
              jobs::HowOften::kDaily,
              "a test",
              {identity::Permission::kManageArea},
              &WorkOutDueDates}},
            [](const std::string& words) { ADD_FAILURE() << words; }
        );
        std::string went = "nothing";
        while (worker.RunNext())
            for (const jobs::Job& job : RecalculationJobs())
                went = job.progress.substr(0, job.progress.rfind(' '));
        return went;
    }
    Result<Done> Ask(identity::Grants grants = identity::Grants::All()) {
        return runner_.Change(ActorWith(grants), &RequestRecalculation);
    }
    std::vector<jobs::Job> RecalculationJobs() {
        return LookAtArea([](const db::Reader& tables, const identity::Scope& area) {
            return jobs::JobStore(tables, area).OfKind(kWorkOutDueDates);
        });
    }

    // `bereavement 2`, … of what was given more time from a day until before another.
    std::string MoreTime(Date from, Date until) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            std::string text;
            for (const auto& given : CountMoreTime(tables, area, StartOf(from), StartOf(until)))
                text += (text.empty() ? "" : ", ") + std::string(NameOf(given.because)) + " " +
                        std::to_string(given.deadlines);
            return text.empty() ? std::string("nothing") : text;
        });
    }

    int CountOf(std::string_view rule, DeadlineEnding ending) {
        int count = 0;
        for (const Clock& clock : Clocks())
            if (clock.rule == rule && clock.ending == ending) ++count;
        return count;
    }

    const people::PersonId ann_ = NewPerson();  // Fourteen years old.
};

INSTANTIATE_ON_BOTH(ClocksTest);

TEST_P(ClocksTest, ARatingIsLookedAtAgainAndALeadIsNamed) {
    Accept(today_);
    EXPECT_EQ(Due(), "nothing");
    Rate(dsr::Rating::kRed, today_);
    EXPECT_EQ(Due(), "keyworker-named 2023-01-16, rating-review 2023-01-23");

    AdvanceDays(2);
    RecordAnyway(
        ann_,
        keyworking::KeyworkerNamed{
            .id = keyworking::AllocationId::New(),
            .worker = workforce::PostId("post"),
            .role = keyworking::AllocationRole::kLead,
            .from = today_ + days(2)}
    );
    EXPECT_EQ(Due(), "rating-review 2023-01-23");
    EXPECT_EQ(Find("keyworker-named").ending, DeadlineEnding::kFulfilled);
    EXPECT_EQ(Find("keyworker-named").ended_on, today_ + days(2));

    AdvanceDays(5);
    Rate(dsr::Rating::kAmber, today_ + days(7));
    EXPECT_EQ(Due(), "rating-review 2023-02-13");
    EXPECT_EQ(Clocks().size(), 4U);  // The referral was decided on its day.
}

TEST_P(ClocksTest, ACorrectionMovesItBack) {
    Accept(today_ - days(10));
    Rate(dsr::Rating::kGreen, today_ - days(10));
    const auto wrong = Rate(dsr::Rating::kAmber, today_);
    EXPECT_EQ(Due(), "keyworker-named 2023-01-16, rating-review 2023-02-06");
    RecordAnyway(ann_, dsr::RatingWithdrawn{wrong, "Somebody else"});
    EXPECT_EQ(Due(), "rating-review 2023-03-31");
}

TEST_P(ClocksTest, AReferralIsDecidedInTime) {
    const auto stay = dsr::RegisterEntryId::New();
    RecordAnyway(ann_, dsr::ReferralReceived{.stay = stay, .referred_on = today_});
    EXPECT_EQ(Due(), "triage 2023-01-11");
    RecordAnyway(
        ann_,
        dsr::ReferralDecided{
            .stay = stay, .decision = dsr::Decision::kDeclined, .decided_on = today_, .reason = "x"}
    );
    EXPECT_EQ(Due(), "nothing");
    EXPECT_EQ(Find("triage").ending, DeadlineEnding::kFulfilled);
}

TEST_P(ClocksTest, AnAdmissionStartsItsReviewsAndADischargeEndsThem) {
    const auto stay = Admit(today_);
    EXPECT_EQ(
        Due(),
        "post-admission-review 2023-01-23, admission-without-review 2023-02-06, "
        "oversight-visit 2023-02-20"
    );
    AdvanceDays(7);
    const auto review = Hold(reviews::ReviewKind::kPostAdmission, today_ + days(7));
    EXPECT_EQ(
        Due(),
        "review-report 2023-01-30, admission-without-review 2023-02-06, "
        "oversight-visit 2023-02-20, inpatient-review 2023-04-16"
    );
    EXPECT_EQ(Find("post-admission-review").ended_on, today_ + days(7));
    EXPECT_EQ(Find("inpatient-review").kind, deadlines::ReviewType::kCetr);

    AdvanceDays(1);
    Hold(reviews::ReviewKind::kInpatient, today_ + days(8));
    EXPECT_EQ(Find("inpatient-review").due_on, DateOf(2023, 4, 17));
    EXPECT_EQ(CountOf("inpatient-review", DeadlineEnding::kFulfilled), 1);

    RecordAnyway(ann_, reviews::ReportSent{.id = review, .sent_on = today_ + days(7)});
    RecordAnyway(ann_, admissions::Discharged{stay, today_ + days(8)});
    EXPECT_EQ(Due(), "review-report 2023-01-31");
    EXPECT_EQ(CountOf("review-report", DeadlineEnding::kFulfilled), 1);
    EXPECT_EQ(Find("inpatient-review").ending, DeadlineEnding::kNoLongerDue);
}

TEST_P(ClocksTest, ADeathEndsAllOfThem) {
    Accept(today_);
    Rate(dsr::Rating::kRed, today_);
    Admit(today_);
    ASSERT_NE(Due(), "nothing");
    people::DetailsRecorded died;
    died.reference = "A1";
    died.given_name = Sensitive(std::string("Ann"));
    died.family_name = Sensitive(std::string("Example"));
    died.date_of_birth = DateOf(2008, 5, 17);
    died.date_of_death = today_;
    died.reason = "Told by the family";
    RecordAnyway(ann_, died);
    EXPECT_EQ(Due(), "nothing");
    EXPECT_EQ(Find("triage").ending, DeadlineEnding::kFulfilled);
    for (const char* rule : {"rating-review", "keyworker-named", "post-admission-review"}) {
        EXPECT_EQ(Find(rule).ending, DeadlineEnding::kDied) << rule;
        EXPECT_EQ(Find(rule).ended_on, today_) << rule;
    }
}

TEST_P(ClocksTest, MoreTimeIsSeenAndKeptWhenTheDayMoves) {
    Accept(today_);
    Rate(dsr::Rating::kRed, today_);
    const Clock held = Find("keyworker-named");
    ExtendDeadlineCommand more = {
        .person = ann_,
        .deadline = held.id,
        .seen = held.version,
        .days = 30,
        .because = ExtensionReason::kNeededPersonAway,
        .note = "On leave"};
    ASSERT_TRUE(static_cast<bool>(Do(ExtendDeadline, more)));
    EXPECT_EQ(Find("keyworker-named").due_on, today_ + days(30));
    EXPECT_EQ(Find("keyworker-named").first_due_on, DateOf(2023, 1, 16));
    EXPECT_EQ(Do(ExtendDeadline, more).error().fault, Fault::kConflict);
    more.seen = Find("keyworker-named").version;
    more.because = ExtensionReason::kBereavement;
    Must(Do(ExtendDeadline, more));
    EXPECT_EQ(MoreTime(today_, today_ + days(1)), "needed-person-away 1") << "a date counts once";
    EXPECT_EQ(MoreTime(today_ + days(1), today_ + days(90)), "nothing");
    EXPECT_EQ(
        Do(ExtendDeadline, more, {identity::Permission::kViewPerson}).error().fault,
        Fault::kForbidden
    );

    Must(
        Do(PublishCalendar,
           {"version = \"another\"\nfrom = 2022-01-01\nto = 2023-12-31\n"
            "source = \"https://www.gov.uk/bank-holidays\"\nholidays = [2023-01-16]\n"})
    );
    EXPECT_EQ(Recalculate(), "1 1") << "other bank holidays ask for it";
    EXPECT_EQ(Find("keyworker-named").first_due_on, DateOf(2023, 1, 17));
    EXPECT_EQ(Find("keyworker-named").due_on, today_ + days(30));
    EXPECT_EQ(Find("keyworker-named").calendar, "another");
    EXPECT_EQ(Recalculate(), "nothing") << "once is enough";
    EXPECT_EQ(Must(Do(RecalculateDeadlines, {{ann_}})).moved, 0U);
}

TEST_P(ClocksTest, TheTurnOfADayMovesDatesAndEverybodyIsLookedAtOnce) {
    std::vector<people::PersonId> many = {ann_};
    for (std::size_t i = 0; i < 2 * kMovedAtOnce + 1; ++i) many.push_back(NewPerson("Bea"));
    for (const auto& person : many)
        WithJournal([&](journal::Journal& journal) {
            const auto stay = dsr::RegisterEntryId::New();
            journal.Record(person, dsr::ReferralReceived{.stay = stay, .referred_on = today_});
            journal.Record(
                person,
                dsr::ReferralDecided{
                    .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = today_}
            );
            journal.Record(
                person,
                dsr::RatingGiven{
                    .id = dsr::RatingId::New(),
                    .rating = dsr::Rating::kRed,
                    .rated_on = today_,
                    .rationale = "x",
                    .rule = "RATE-1"}
            );
            if (person == ann_) return;
            const keyworking::KeyworkerNamed begins_later = {
                .id = keyworking::AllocationId::New(),
                .worker = workforce::PostId("post"),
                .role = keyworking::AllocationRole::kLead,
                .from = today_ + days(3)};
            journal.Record(person, begins_later);
        });
    EXPECT_EQ(Recalculate(), "22 0");
    const auto is_due = [&](const people::PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return std::ranges::any_of(ClockStore(tables, scope).Open(), [](const Clock& clock) {
                return clock.rule == "keyworker-named";
            });
        });
    };
    EXPECT_TRUE(is_due(many.back()));
    AdvanceDays(3);
    Must(Ask());
    EXPECT_EQ(Recalculate(), "22 21") << "all but the one whom nobody was named for";
    EXPECT_FALSE(is_due(many.back()));
    EXPECT_FALSE(is_due(many[1]));
    EXPECT_TRUE(is_due(ann_));
    Must(Ask());
    EXPECT_EQ(Recalculate(), "22 0");
    EXPECT_EQ(Ask({identity::Permission::kViewPerson}).error().fault, Fault::kForbidden);
}

TEST_P(ClocksTest, AnAreasTermHoldsForWhatStartsLater) {
    Accept(today_);
    Rate(dsr::Rating::kRed, today_);
    const TermChosen week = {"rating-review", "red", "7 days", today_ + days(1), "The board"};
    ASSERT_TRUE(static_cast<bool>(Do(ChooseTerm, week)));
    EXPECT_EQ(Recalculate(), "1 0");
    AdvanceDays(1);
    Rate(dsr::Rating::kRed, today_ + days(1));
    EXPECT_EQ(Find("rating-review").due_on, today_ + days(8));
    EXPECT_EQ(
        Do(ChooseTerm, week, {identity::Permission::kViewPerson}).error().fault, Fault::kForbidden
    );
}

TEST_P(ClocksTest, WhatWasKnownThenStaysKnown) {
    Accept(today_);
    Rate(dsr::Rating::kRed, today_);
    const Instant before = clock_.Now();
    AdvanceDays(1);
    Rate(dsr::Rating::kGreen, today_ + days(1));
    const auto then = Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
        return ClockStore(tables, scope).List(before);
    });
    ASSERT_EQ(then.size(), 3U);
    EXPECT_EQ(then[0].rule, "rating-review");
    EXPECT_EQ(then[0].due_on, DateOf(2023, 1, 23));
    EXPECT_TRUE(then[0].IsOpen());
}

}  // namespace
}  // namespace alongside::clocks

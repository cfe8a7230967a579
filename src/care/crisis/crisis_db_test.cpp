// Crisis sheets and crises: their rules by tables, and what is held on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/consents/consents_tables.h"
#include "care/crisis/crisis_store.h"
#include "care/crisis/crisis_tables.h"
#include "care/crisis/find_calls.h"
#include "care/crisis/find_standing.h"
#include "care/crisis/write_sheet.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/name_keyworker.h"
#include "care/oncall/oncall_tables.h"
#include "care/oncall/record_shift.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::crisis {
namespace {

using std::chrono::days;
using std::chrono::hours;

const Date kToday = DateOf(2023, 1, 9);

CrisisSheetWritten Small() {
    CrisisSheetWritten sheet;
    sheet.helps = "A walk\n\n Headphones ";
    sheet.written_with = "Sam and his mother";
    sheet.agreement = Agreement::kBoth;
    return sheet;
}

std::vector<std::string> FaultyFields(
    const CrisisSheetWritten& sheet, std::optional<Date> review_by = {}, bool is_held = false
) {
    SheetContext context{.held = {}, .today = kToday};
    if (is_held) context.held = Sheet{};
    std::vector<std::string> fields;
    const auto decided = DecideSheet(context, sheet, review_by);
    if (decided) return fields;
    for (const FieldFault& fault : decided.error().fields) fields.push_back(fault.field);
    return fields;
}

TEST(Sheets, SayAtLeastWhatHelpsOrHurtsOrIsToBeDone) {
    EXPECT_TRUE(FaultyFields(Small()).empty());
    for (const auto text :
         {&CrisisSheetWritten::helps,
          &CrisisSheetWritten::worse,
          &CrisisSheetWritten::first_step}) {
        CrisisSheetWritten sheet = Small();
        sheet.helps = " ";
        EXPECT_EQ(FaultyFields(sheet), std::vector<std::string>{"helps"});
        sheet.*text = "Wait";
        EXPECT_TRUE(FaultyFields(sheet).empty());
    }
}

TEST(Sheets, SayWithWhomTheyWereWrittenAndWhyTheyAreNotAgreed) {
    CrisisSheetWritten sheet = Small();
    sheet.written_with.clear();
    sheet.agreement = Agreement::kNotYet;
    EXPECT_EQ(FaultyFields(sheet), (std::vector<std::string>{"written_with", "why_not_agreed"}));
    EXPECT_EQ(FaultyFields(Small(), {}, true), std::vector<std::string>{"reason"});
}

TEST(Sheets, NameNobodyWhoCannotBeRung) {
    CrisisSheetWritten sheet = Small();
    SetRung(sheet, {{"", "", ""}, {"Mother", "at home", ""}, {"", "999", "in danger"}});
    EXPECT_EQ(FaultyFields(sheet), (std::vector<std::string>{"ring_phone_2", "ring_name_3"}));
    SetRung(sheet, {{"", " ", ""}, {"Mother", "01632 960001", ""}});
    const auto decided = DecideSheet({.held = {}, .today = kToday}, sheet, {});
    ASSERT_TRUE(decided);
    EXPECT_EQ(RungOf(*decided), (std::vector<Rung>{{"Mother", "01632 960001", ""}}));
}

TEST(Sheets, AreLookedAtAgainByTheAreasSetting) {
    const SheetContext context{.held = {}, .review_days = 90, .today = kToday};
    EXPECT_EQ(DecideSheet(context, Small(), {})->review_by, kToday + days(90));
    EXPECT_EQ(DecideSheet(context, Small(), kToday + days(7))->review_by, kToday + days(7));
    const auto late = DecideSheet(context, Small(), kToday + days(91));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().rule, "CRISIS-1");
    EXPECT_EQ(FaultyFields(Small(), kToday), std::vector<std::string>{"review_by"});
    CrisisSheetWritten due = Small();
    due.review_by = kToday;
    EXPECT_EQ(FreshnessOn(due, kToday), Freshness::kDue);
    EXPECT_EQ(FreshnessOn(due, kToday - days(1)), Freshness::kFresh);
}

TEST(Sheets, AreReadLineByLine) {
    EXPECT_EQ(LinesOf(Small().helps), (std::vector<std::string>{"A walk", "Headphones"}));
    EXPECT_TRUE(LinesOf(" \n ").empty());
}

TEST(CrisisNotes, LieInThePastAndSayWhatWasDone) {
    struct Case {
        Date day;
        std::optional<int> at;
        bool fine;
    };
    const LocalTime now{kToday, hours(9)};
    for (const Case& c :
         {Case{kToday, {}, true},
          Case{kToday, 9 * 60, true},
          Case{kToday, 9 * 60 + 1, false},
          Case{kToday - days(1), 23 * 60, true},
          Case{kToday + days(1), {}, false}}) {
        const CrisisNoted note{
            .id = {}, .happened_on = c.day, .at = c.at, .happened = "Ran out", .done = "Walked"};
        EXPECT_EQ(static_cast<bool>(DecideCrisisNote(note, now)), c.fine) << InWords(c.day);
    }
    const auto empty = DecideCrisisNote({.id = {}, .happened_on = kToday}, now);
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().fields.size(), 2U);
}

class CrisisTest : public test::RecordTest {
protected:
    CrisisTest()
        : RecordTest(
              {&dsr::AddRegister,
               &workforce::AddWorkforce,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &consents::AddConsents,
               &oncall::AddOnCall,
               &AddCrisis}
          ) {}

    Result<CrisisSheetWritten> Write(int seen, const std::string& helps, const std::string& why) {
        CrisisSheetWritten sheet = Small();
        sheet.helps = helps;
        if (!why.empty()) sheet.reason = why;
        SetRung(sheet, {{"Mother", "01632 960001", "always"}});
        return Do(WriteSheet, {.person = ann_, .seen = seen, .sheet = sheet, .review_by = {}});
    }
    std::optional<Sheet> Latest() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return CrisisStore(tables, scope).Latest();
        });
    }
    CrisisNoted Note(const std::string& happened = "Ran out at night") {
        return Must(
            Do(NoteCrisis,
               {.person = ann_,
                .note =
                    {.id = {},
                     .happened_on = today_,
                     .at = 120,
                     .happened = happened,
                     .done = "Walked with her"}})
        );
    }
    std::vector<WaitingCrisis> Waiting() {
        return LookAtArea([](const db::Reader& tables, const identity::Scope& area) {
            return AreaCrisisStore(tables, area).Waiting(10);
        });
    }
    const people::PersonId ann_ = NewPerson();
};
INSTANTIATE_ON_BOTH(CrisisTest);

TEST_P(CrisisTest, KeepsEveryVersionOfASheet) {
    EXPECT_FALSE(Latest());
    const auto first = Write(0, "A walk", "");
    ASSERT_TRUE(first);
    ASSERT_TRUE(Latest());
    EXPECT_EQ(Latest()->said, *first);
    ASSERT_TRUE(Write(1, "Headphones", "She told us"));
    EXPECT_EQ(Latest()->version, 2);
    EXPECT_EQ(Latest()->said.helps, "Headphones");
    EXPECT_EQ(Latest()->said.id, first->id);
    const auto versions = Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
        return CrisisStore(tables, scope).Versions();
    });
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[1].said, *first);
    const auto overtaken = Write(1, "A bath", "Somebody else");
    ASSERT_FALSE(overtaken);
    EXPECT_EQ(overtaken.error().fault, Fault::kConflict);
}

TEST_P(CrisisTest, WithdrawsASheetOfSomebodyElse) {
    ASSERT_TRUE(Write(0, "A walk", ""));
    ASSERT_TRUE(Write(1, "A bath", "She told us"));
    EXPECT_FALSE(Do(WithdrawSheet, {.person = ann_, .seen = 2, .reason = ""}));
    ASSERT_TRUE(Do(WithdrawSheet, {.person = ann_, .seen = 2, .reason = "Another Ann"}));
    EXPECT_FALSE(Latest());
    const auto again = Write(0, "A walk", "");
    ASSERT_TRUE(again);
    EXPECT_EQ(Latest()->version, 1);
}

TEST_P(CrisisTest, WaitsUntilSomebodyTakesACrisisOn) {
    const auto noted = Note();
    Note("Again at dawn");
    ASSERT_EQ(Waiting().size(), 2U);
    EXPECT_EQ(Waiting()[0].crisis, noted.id);
    EXPECT_EQ(Waiting()[0].person, ann_);
    const AcknowledgeCrisisCommand take = {ann_, noted.id, "I see her at ten"};
    EXPECT_FALSE(Do(AcknowledgeCrisis, {ann_, noted.id, " "}));
    ActAs("kim");
    ASSERT_TRUE(Do(AcknowledgeCrisis, take));
    EXPECT_EQ(Waiting().size(), 1U);
    const auto again = Do(AcknowledgeCrisis, take);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, "CRISIS-2");
    const auto held = Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
        return CrisisStore(tables, scope).GetNote(noted.id);
    });
    ASSERT_TRUE(held);
    EXPECT_EQ(held->said, noted) << "what was written stays";
    EXPECT_EQ(held->acknowledged_by, journal::ActorId("kim"));
}

TEST_P(CrisisTest, WithdrawsWhatNeverHappened) {
    const auto noted = Note();
    ASSERT_TRUE(Do(WithdrawCrisis, {ann_, noted.id, "Another Ann"}));
    EXPECT_TRUE(Waiting().empty());
    EXPECT_FALSE(Do(WithdrawCrisis, {ann_, noted.id, "Another Ann"}));
}

TEST_P(CrisisTest, HoldsTheAreasSettingFromItsDay) {
    ASSERT_TRUE(Do(SetSheetReview, {.days = 30, .from = today_ + days(1)}));
    EXPECT_EQ(Write(0, "A walk", "")->review_by, today_ + days(kReviewDays));
    AdvanceDays(1);
    const auto later = Write(1, "A walk", "A new day");
    ASSERT_TRUE(later);
    EXPECT_EQ(later->review_by, today_ + days(31));
    EXPECT_EQ(later->review_days, 30);
    EXPECT_FALSE(Do(SetSheetReview, {.days = 3, .from = today_}));
}

TEST_P(CrisisTest, ListsWhoHasASheet) {
    const auto with_sheet = [&](const people::PersonId& after) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return AreaCrisisStore(tables, area).NextWithSheet(after, 10);
        });
    };
    NewPerson("Bea");
    EXPECT_TRUE(with_sheet({}).empty());
    ASSERT_TRUE(Write(0, "A walk", ""));
    ASSERT_TRUE(Write(1, "A bath", "She told us"));
    EXPECT_EQ(with_sheet({}), std::vector{ann_});
    EXPECT_TRUE(with_sheet(ann_).empty());
}

TEST_P(CrisisTest, TellsHowThingsStandAndWhomToRing) {
    const auto kim = Must(Do(workforce::OpenPost,
                             {{.worker_id = "KW1",
                               .name = "Kim Walker",
                               .role = "Keyworker",
                               .grade = "6",
                               .carries_caseload = true,
                               .opened_on = today_ - days(100)}})
    ).post;
    ASSERT_TRUE(Do(oncall::RecordNumber, {kim, "01632 960007"}));
    ASSERT_TRUE(
        Do(keyworking::NameKeyworker,
           {.person = ann_,
            .worker = kim,
            .role = keyworking::AllocationRole::kLead,
            .from = today_,
            .seen = ""})
    );
    const auto standing = Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
        const auto area = identity::Policy::ForDerivation(area_, StreamId(area_.value));
        return FindStanding(tables, scope, area, today_);
    });
    const auto calls = LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
        return FindCalls(tables, area, clock_.Now());
    });
    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->name, "Ann Example");
    EXPECT_FALSE(standing->rating) << "not on the register";
    ASSERT_EQ(standing->workers.size(), 1U);
    EXPECT_EQ(standing->workers[0].part, "Lead keyworker");
    EXPECT_EQ(standing->workers[0].name, "Kim Walker");
    EXPECT_EQ(standing->workers[0].phone, "01632 960007");
    EXPECT_FALSE(standing->sharing.empty());
    ASSERT_EQ(calls.size(), 1U);
    EXPECT_EQ(calls[0].phone, "999") << "nobody is on call and no number is set";
}

TEST_P(CrisisTest, RefusesWhoMayNot) {
    const auto refused =
        Do(WriteSheet,
           {.person = ann_, .seen = 0, .sheet = Small(), .review_by = {}},
           {identity::Permission::kViewPerson});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

}  // namespace
}  // namespace alongside::crisis

// Computing, signing and reopening returns of a real record, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/admissions/admit_person.h"
#include "care/governance/governance_facts.h"
#include "care/governance/governance_tables.h"
#include "care/insight/insight_tables.h"
#include "care/insight/raise_risk.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/returns/compute_return.h"
#include "care/returns/reopen_return.h"
#include "care/returns/return_changes.h"
#include "care/returns/return_json.h"
#include "care/returns/return_store.h"
#include "care/returns/returns_tables.h"
#include "care/returns/sign_return.h"
#include "care/returns/write_narrative.h"
#include "care/workforce/workforce_facts.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::returns {
namespace {

using people::AgeBand;
using people::PersonId;

const Quarter kQuarter = *Quarter::Parse("2022/23-Q3");

class ReturnsTest : public test::RecordTest {
protected:
    ReturnsTest()
        : RecordTest(
              {&dsr::AddRegister,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &workforce::AddWorkforce,
               &insight::AddInsight,
               &governance::AddGovernance,
               &AddReturns}
          ) {}

    void Describe(const governance::AreaDescribed& described) {
        RecordAnyway(StreamId(area_.value), described);
    }
    // Somebody on the register since 1 March 2022, with a rating.
    PersonId OnRegister(dsr::Rating rating, Date born = DateOf(2008, 5, 17)) {
        const PersonId person = NewPerson("Ann", "Example", born);
        const dsr::RegisterEntryId stay = dsr::RegisterEntryId::New();
        RecordAnyway(person, dsr::ReferralReceived{.stay = stay, .referred_on = kStart});
        RecordAnyway(
            person,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kStart}
        );
        Rate(person, rating, kStart);
        return person;
    }
    void Rate(const PersonId& person, dsr::Rating rating, Date day) {
        RecordAnyway(
            person,
            dsr::RatingGiven{
                .id = dsr::RatingId::New(), .rating = rating, .rated_on = day, .rationale = "Seen"}
        );
    }
    workforce::PostId OpenPost(const std::string& worker_id) {
        workforce::PostId post;
        WithJournal([&](journal::Journal& journal) {
            post = journal.Begin(journal::StreamKind::kWorker);
            journal.Record(
                post,
                workforce::PostRecorded{
                    .worker_id = worker_id,
                    .role = "Practice consultant",
                    .employer = workforce::Employer::kLocalAuthority,
                    .grade = "8a/KR12",
                    .carries_caseload = true,
                    .opened_on = kStart}
            );
        });
        return post;
    }
    void NameLead(const PersonId& person, const workforce::PostId& worker) {
        RecordAnyway(
            person,
            keyworking::KeyworkerNamed{
                .id = keyworking::AllocationId::New(),
                .worker = worker,
                .role = keyworking::AllocationRole::kLead,
                .from = kStart}
        );
    }
    void Support(const PersonId& person, std::optional<Date> stepped_back_on = std::nullopt) {
        const auto episode = keyworking::EpisodeId::New();
        RecordAnyway(
            person,
            keyworking::EpisodeOpened{
                .id = episode, .kind = keyworking::EpisodeKind::kKeyworking, .opened_on = kStart}
        );
        if (stepped_back_on)
            RecordAnyway(
                person,
                keyworking::EpisodeClosed{
                    .id = episode,
                    .closed_on = *stepped_back_on,
                    .close_reason = keyworking::CloseReason::kSteppedBack}
            );
    }
    void Admit(const PersonId& person, Date from, std::optional<Date> to = std::nullopt) {
        Must(
            Do(admissions::AdmitPerson,
               {.person = person,
                .admission =
                    {.admitted_on = from,
                     .discharged_on = to,
                     .hospital = "St Example",
                     .legal_status = "01"}})
        );
    }

    ProgressReturn Compute(
        Quarter quarter = kQuarter, std::optional<Instant> as_known = std::nullopt
    ) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return ComputeReturn(
                tables, area, quarter, as_known.value_or(clock_.Now()), Detail::kFiguresAndPeople
            );
        });
    }
    QuarterReturn Held() {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return ReturnStore(tables, area).Get(kQuarter);
        });
    }
    std::vector<SignedReturn> Signed() {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return ReturnStore(tables, area).Signed(kQuarter);
        });
    }
    std::string Seen() { return VersionOf(Held(), ReturnJson(Compute())); }
    Result<ReturnSigned> Sign() { return Do(SignReturn, {kQuarter, Seen()}); }

    static constexpr Date kStart = std::chrono::sys_days(
        std::chrono::year(2022) / std::chrono::month(3) / std::chrono::day(1)
    );
};

INSTANTIATE_ON_BOTH(ReturnsTest);

TEST_P(ReturnsTest, CountsThePeopleOfTheRecord) {
    Describe({.code = "QKS", .name = "Kent and Medway"});
    const workforce::PostId worker = OpenPost("TL");
    const PersonId red = OnRegister(dsr::Rating::kRed);
    NameLead(red, worker);
    Support(red);
    const PersonId amber = OnRegister(dsr::Rating::kRed, DateOf(2003, 1, 1));
    Rate(amber, dsr::Rating::kAmber, DateOf(2022, 12, 31));
    const PersonId green = OnRegister(dsr::Rating::kGreen);
    NameLead(green, worker);
    Support(green, DateOf(2022, 11, 1));
    Rate(green, dsr::Rating::kRed, DateOf(2023, 1, 2));  // After the quarter.
    const PersonId blue = OnRegister(dsr::Rating::kRed);
    Admit(blue, DateOf(2022, 12, 1));
    const PersonId elsewhere = NewPerson();  // In hospital and not on the register.
    Admit(elsewhere, DateOf(2022, 10, 1), DateOf(2022, 12, 31));
    Must(
        Do(insight::RaiseRisk,
           {.risk =
                {.description = "Two posts are vacant",
                 .raised_on = kStart,
                 .rag_before = insight::RiskLevel::kRed}})
    );

    const ProgressReturn of = Compute();
    EXPECT_EQ(of.area, "QKS");
    EXPECT_EQ(of.on_register.under_18, (RegisterFigures{1, 0, 1, 1}));
    EXPECT_EQ(of.on_register.from_18_to_25, (RegisterFigures{0, 1, 0, 0}));
    EXPECT_EQ(of.with_keyworker.under_18, (KeyworkerFigures{1, 0, 1}));
    EXPECT_EQ(of.with_keyworker.from_18_to_25, (KeyworkerFigures{0, 0, 1}));
    EXPECT_EQ(of.inpatients.under_18, (InpatientFigures{1, 0}));
    EXPECT_EQ(of.admissions.under_18, (SpellsBegun{2, 0}));
    EXPECT_EQ(of.supported.under_18, (SupportedFigures{0, 1, 0, 1, 0, 0}));
    EXPECT_EQ(of.stepped_back, (ByBand<int>{1, 0}));
    ASSERT_EQ(of.workforce.size(), 1U);
    EXPECT_EQ(of.workforce[0].caseload, 2);
    EXPECT_EQ(of.workforce[0].stepped_down, 1);
    ASSERT_EQ(of.risks.size(), 1U);
    EXPECT_EQ(of.members.Count("register.under_18.total"), 2U);
    std::vector<PersonId> back;
    of.members.ForEach("stepped_back.under_18", [&](const PersonId& who) { back.push_back(who); });
    EXPECT_EQ(back, std::vector{green});
}

TEST_P(ReturnsTest, ShowsAFigureAsItWasKnown) {
    const PersonId person = OnRegister(dsr::Rating::kGreen);
    const Instant before = clock_.Now();
    AdvanceDays(1);
    Rate(person, dsr::Rating::kRed, DateOf(2022, 12, 1));
    EXPECT_EQ(Compute().on_register.under_18->red, 1);
    EXPECT_EQ(Compute(kQuarter, before).on_register.under_18, (RegisterFigures{0, 0, 1, 0}));
}

TEST_P(ReturnsTest, KnowsNobodyBeforeTheyWereAdded) {
    OnRegister(dsr::Rating::kRed);
    const Instant before = clock_.Now() - std::chrono::hours(1);
    EXPECT_EQ(Compute(kQuarter, before).on_register.under_18, RegisterFigures{});
}

TEST_P(ReturnsTest, AsksTheSettingsOfEachQuartersLastDay) {
    Describe({.code = "QKS", .name = "Kent", .serves_18_25 = false, .readmission_days = 30});
    Describe({.code = "QKS", .name = "Kent", .from = DateOf(2022, 12, 31), .serves_18_25 = true});
    OnRegister(dsr::Rating::kRed, DateOf(2003, 1, 1));
    EXPECT_EQ(Compute().on_register.from_18_to_25, (RegisterFigures{1, 0, 0, 0}));
    EXPECT_EQ(Compute(kQuarter.Previous()).on_register.from_18_to_25, std::nullopt);
}

TEST_P(ReturnsTest, CountsAReadmissionByThePreviousQuartersOwnSetting) {
    Describe({.code = "QKS", .name = "Kent", .readmission_days = 30});
    Describe({.code = "QKS", .name = "Kent", .from = DateOf(2022, 12, 31), .readmission_days = 365}
    );
    const PersonId person = NewPerson();
    Admit(person, DateOf(2022, 3, 1), DateOf(2022, 4, 1));
    Admit(person, DateOf(2022, 8, 1), DateOf(2022, 8, 2));
    const ProgressReturn of = Compute();
    EXPECT_EQ(of.previous_admissions.under_18, (SpellsBegun{1, 0}));
    EXPECT_TRUE(of.admissions_met);
}

TEST_P(ReturnsTest, FreezesWhatWasSigned) {
    const PersonId person = OnRegister(dsr::Rating::kGreen);
    const std::string figures = ReturnJson(Compute());
    const ReturnSigned signed_off = Must(Sign());
    EXPECT_EQ(signed_off.figures, figures);
    EXPECT_EQ(Held().state, SigningState::kSigned);
    AdvanceDays(1);
    Rate(person, dsr::Rating::kRed, DateOf(2022, 12, 1));

    const auto kept = Signed();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].figures, figures);
    EXPECT_EQ(kept[0].signed_by.value, "jo");
    EXPECT_EQ(kept[0].rules, kRules);
    EXPECT_EQ(ReturnJson(Compute(kQuarter, kept[0].as_known)), figures);
    const auto changes = ChangedFigures(figures, ReturnJson(Compute()));
    ASSERT_GE(changes.size(), 2U);
    EXPECT_EQ(changes[0], (FigureChange{"register.under_18.red", "0", "1"}));
    EXPECT_EQ(changes[1], (FigureChange{"register.under_18.green", "1", "0"}));
}

TEST_P(ReturnsTest, SignsOnlyOnce) {
    Must(Sign());
    const auto refused = Sign();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "SIGN-1");
}

TEST_P(ReturnsTest, SignsNoQuarterThatHasNotEnded) {
    const auto refused = Do(SignReturn, {Quarter::Of(today_), "any"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "SIGN-2");
}

TEST_P(ReturnsTest, SignsOnlyWhatTheSignerSaw) {
    const PersonId person = OnRegister(dsr::Rating::kGreen);
    const std::string seen = Seen();
    Rate(person, dsr::Rating::kRed, DateOf(2022, 12, 1));
    const auto refused = Do(SignReturn, {kQuarter, seen});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kRefused);
}

TEST_P(ReturnsTest, LetsOnlySomeSign) {
    const auto refused = Do(SignReturn, {kQuarter, Seen()}, {identity::Permission::kViewReturn});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

TEST_P(ReturnsTest, KeepsTheSignedVersionWhenItIsReopened) {
    Must(Sign());
    const std::string figures = Signed()[0].figures;
    AdvanceDays(1);
    Must(Do(ReopenReturn, {kQuarter, Held().version, "A late discharge"}));
    EXPECT_EQ(Held().state, SigningState::kOpen);
    Must(Do(WriteNarrative, {kQuarter, Held().version, {"", "", "A late discharge"}}));
    Must(Sign());

    const auto kept = Signed();
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].reopened.has_value(), false);
    ASSERT_TRUE(kept[1].reopened.has_value());
    EXPECT_EQ(kept[1].reopened->reason, "A late discharge");
    EXPECT_EQ(kept[1].figures, figures);
    EXPECT_NE(kept[0].figures, figures);
}

TEST_P(ReturnsTest, ReopensForAReasonAndOnlyWhatIsSigned) {
    const auto open = Do(ReopenReturn, {kQuarter, 0, "A late discharge"});
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().rule, "SIGN-4");
    Must(Sign());
    const auto without = Do(ReopenReturn, {kQuarter, 1, " "});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fault, Fault::kInvalid);
    const auto stale = Do(ReopenReturn, {kQuarter, 0, "A late discharge"});
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().fault, Fault::kConflict);
}

TEST_P(ReturnsTest, KeepsTheWordsUntilItIsSigned) {
    Must(Do(WriteNarrative, {kQuarter, 0, {" Nobody was admitted ", "", ""}}));
    EXPECT_EQ(Compute().narrative.successes, "Nobody was admitted");
    const auto stale = Do(WriteNarrative, {kQuarter, 0, {"Other", "", ""}});
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().fault, Fault::kConflict);
    const auto too_long =
        Do(WriteNarrative, {kQuarter, 1, {"", std::string(kMaxNarrative + 1, 'a'), ""}});
    ASSERT_FALSE(too_long);
    EXPECT_EQ(too_long.error().fields.front().field, "development");
    Must(Sign());
    const auto refused = Do(WriteNarrative, {kQuarter, 2, {"Other", "", ""}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "SIGN-3");
}

TEST_P(ReturnsTest, HoldsEachQuarterApart) {
    Must(Do(WriteNarrative, {kQuarter.Previous(), 0, {"Summer", "", ""}}));
    Must(Sign());
    EXPECT_EQ(Compute(kQuarter.Previous()).narrative.successes, "Summer");
    EXPECT_EQ(Compute().narrative.successes, "");
}

}  // namespace
}  // namespace alongside::returns

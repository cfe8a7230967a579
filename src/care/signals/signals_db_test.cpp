// Early signals, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/register/decide_referral.h"
#include "care/register/rate_person.h"
#include "care/register/refer_person.h"
#include "care/register/register_store.h"
#include "care/register/register_tables.h"
#include "care/signals/module.h"
#include "care/signals/record_signal.h"
#include "care/signals/send_signal_link.h"
#include "care/signals/signal_store.h"
#include "support/record_fixture.h"

namespace alongside::signals {
namespace {

using identity::Permission;
using std::chrono::days;

class SignalsTest : public test::RecordTest {
protected:
    SignalsTest() : RecordTest({&dsr::AddRegister, &AddSignals}) { Accept(ann_); }

    void Accept(const people::PersonId& person) {
        const auto stay =
            Must(Do(dsr::ReferPerson, {.person = person, .referred_on = today_ - days(30)})).stay;
        Must(
            Do(dsr::DecideReferral,
               {.person = person,
                .stay = stay,
                .seen = 1,
                .decision = dsr::Decision::kAccepted,
                .decided_on = today_ - days(20)})
        );
    }
    SignalId Notice(
        SignalKind kind, int days_ago = 0, const std::optional<people::PersonId>& person = {}
    ) {
        return Must(Do(RecordSignal,
                       {.person = person.value_or(ann_),
                        .signal = {.kind = kind, .noticed_on = today_ - days(days_ago)}})
        ).id;
    }
    void Rate(Date on) {
        const auto current =
            Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
                return dsr::RatingOn(dsr::RegisterStore(tables, scope).Ratings(), today_);
            });
        Must(
            Do(dsr::RatePerson,
               {.person = ann_,
                .rating = dsr::Rating::kAmber,
                .rated_on = on,
                .rationale = "She was at A&E",
                .seen = dsr::VersionOf(current)})
        );
    }
    std::vector<Signal> Signals(const std::optional<people::PersonId>& person = {}) {
        return Look(
            person.value_or(ann_),
            [](const db::Reader& tables, const identity::Scope& scope) {
                return SignalStore(tables, scope).List();
            }
        );
    }
    std::vector<signals::Look> OpenLooks(const std::optional<people::PersonId>& person = {}) {
        return Look(
            person.value_or(ann_),
            [](const db::Reader& tables, const identity::Scope& scope) {
                return SignalStore(tables, scope).OpenLooks();
            }
        );
    }
    std::string Seen() { return VersionOf(OpenLooks().front(), Waiting(Signals())); }

    const people::PersonId ann_ = NewPerson();
};
INSTANTIATE_ON_BOTH(SignalsTest);

TEST_P(SignalsTest, HoldsWhatWasNoticed) {
    const auto recorded = Must(
        Do(RecordSignal,
           {.person = ann_,
            .signal =
                {.kind = SignalKind::kExclusion,
                 .noticed_on = today_,
                 .told_by = "School",
                 .note = "Two days"}},
           {Permission::kRecordAction})
    );
    EXPECT_EQ(
        Signals(),
        (std::vector{Signal{
            .id = recorded.id,
            .kind = SignalKind::kExclusion,
            .noticed_on = today_,
            .told_by = "School",
            .note = "Two days"}})
    );
    EXPECT_TRUE(OpenLooks().empty());
}

TEST_P(SignalsTest, AskOnceForAnotherLook) {
    Notice(SignalKind::kExclusion, 20);
    Notice(SignalKind::kPartTimeTimetable, 10);
    EXPECT_TRUE(OpenLooks().empty());
    Notice(SignalKind::kCamhs);
    ASSERT_EQ(OpenLooks().size(), 1U);
    EXPECT_EQ(OpenLooks()[0].due_on, today_ + days(2));
    EXPECT_EQ(
        OpenLooks()[0].because,
        std::vector<std::string>{"3 signals within 90 days, the latest on 9 January 2023"}
    );
    Notice(SignalKind::kPolice);
    EXPECT_EQ(OpenLooks().size(), 1U) << "one at a time, whatever follows";
}

TEST_P(SignalsTest, AreDoneWithWhenSomebodyRates) {
    Notice(SignalKind::kEmergencyDepartment, 1);
    Rate(today_);
    EXPECT_TRUE(OpenLooks().empty());
    EXPECT_EQ(Signals()[0].considered, today_);
    Notice(SignalKind::kExclusion);
    EXPECT_TRUE(OpenLooks().empty()) << "those before do not count again";
}

TEST_P(SignalsTest, WaitWhenTheRatingIsOfADayBefore) {
    Notice(SignalKind::kEmergencyDepartment);
    Rate(today_ - days(1));
    EXPECT_EQ(OpenLooks().size(), 1U) << "whoever rated then could not know";
}

TEST_P(SignalsTest, AskAgainWhenOneIsLearnedOfLate) {
    Rate(today_);
    Notice(SignalKind::kPolice, 5);
    EXPECT_EQ(OpenLooks().size(), 1U) << "it was not known when they were rated";
}

TEST_P(SignalsTest, MayLeaveTheRatingAsItIs) {
    Notice(SignalKind::kEmergencyDepartment);
    const auto without = Do(KeepRating, {.person = ann_, .seen = Seen(), .reason = ""});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fault, Fault::kInvalid);
    const std::string seen = Seen();
    Must(Do(KeepRating, {.person = ann_, .seen = seen, .reason = "A broken arm, at football"}));
    EXPECT_TRUE(OpenLooks().empty());
    const auto none = VersionOf(std::nullopt, Waiting(Signals()));
    const auto again = Do(KeepRating, {.person = ann_, .seen = none, .reason = "Again"});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, "SIG-1");
}

TEST_P(SignalsTest, AreNotPassedOverUnseen) {
    Notice(SignalKind::kEmergencyDepartment);
    const std::string seen = Seen();
    Notice(SignalKind::kCamhs, 1);
    const auto refused = Do(KeepRating, {.person = ann_, .seen = seen, .reason = "All is well"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kConflict);
}

TEST_P(SignalsTest, AskForNothingOnceWithdrawn) {
    const SignalId id = Notice(SignalKind::kPolice);
    EXPECT_FALSE(Do(WithdrawSignal, {.person = ann_, .signal = id, .reason = ""}));
    Must(Do(WithdrawSignal, {.person = ann_, .signal = id, .reason = "It was her brother"}));
    EXPECT_TRUE(Signals().empty());
    EXPECT_TRUE(OpenLooks().empty());
    const auto gone = Do(WithdrawSignal, {.person = ann_, .signal = id, .reason = "Again"});
    EXPECT_EQ(gone.error().fault, Fault::kNotFound);
}

TEST_P(SignalsTest, AskForNothingOfWhoIsNotOnTheRegisterUntilTheyAre) {
    const auto ben = NewPerson("Ben");
    Notice(SignalKind::kPolice, 0, ben);
    EXPECT_TRUE(OpenLooks(ben).empty());
    Accept(ben);
    EXPECT_EQ(OpenLooks(ben).size(), 1U);
    RecordAnyway(ben, people::DeathRecorded{people::DeathId::New(), today_, today_, {}});
    EXPECT_TRUE(OpenLooks(ben).empty());
}

TEST_P(SignalsTest, FollowTheAreasOwnRule) {
    Must(
        Do(ChooseSignalRule,
           {.alone = {"exclusion"},
            .several = 2,
            .within_days = 7,
            .days = 5,
            .from = today_,
            .reason = "The partnership board"})
    );
    Notice(SignalKind::kPolice);
    EXPECT_TRUE(OpenLooks().empty()) << "one is not enough here";
    Notice(SignalKind::kExclusion);
    ASSERT_EQ(OpenLooks().size(), 1U);
    EXPECT_EQ(OpenLooks()[0].due_on, today_ + days(5));
    const auto refused =
        Do(ChooseSignalRule,
           {.alone = {}, .several = 2, .within_days = 7, .days = 5, .from = today_, .reason = "x"},
           {Permission::kRate});
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

TEST_P(SignalsTest, OfTwoMergedRecordsAskOnce) {
    const auto twin = NewPerson("Anne");
    Accept(twin);
    Notice(SignalKind::kPolice);
    Notice(SignalKind::kEmergencyDepartment, 0, twin);
    WithJournal([&](journal::Journal& journal) {
        journal.Lock(ann_);
        journal.Lock(twin);
        journal.Merge(ann_, twin, "One person");
    });
    EXPECT_EQ(OpenLooks().size(), 1U);
    EXPECT_EQ(Signals().size(), 2U);
}

// --- from outside ---

class ToldFromOutside : public SignalsTest {
protected:
    Result<SignalRecorded> Tell(const SignalRecorded& signal, const std::string& purpose) {
        const identity::OpenedLink link{
            .area = area_,
            .link = identity::LinkId("l"),
            .purpose = purpose,
            .stream = ann_,
            .about = {}};
        return Do(TellSignal, {.link = link, .signal = signal}, {Permission::kPublic});
    }
};
INSTANTIATE_ON_BOTH(ToldFromOutside);

TEST_P(ToldFromOutside, IsRecordedByWhoHoldsALinkForIt) {
    const SignalRecorded signal{
        .kind = SignalKind::kPolice, .noticed_on = today_, .told_by = "Pat, teacher"};
    EXPECT_EQ(Tell(signal, "referral").error().fault, Fault::kForbidden);
    SignalRecorded nobody = signal;
    nobody.told_by.reset();
    EXPECT_EQ(Tell(nobody, "signal").error().fields[0].field, "told_by");
    EXPECT_TRUE(Signals().empty());
    EXPECT_TRUE(Tell(signal, "signal"));
    ASSERT_EQ(Signals().size(), 1U);
    EXPECT_EQ(Signals()[0].told_by, "Pat, teacher");
    EXPECT_EQ(OpenLooks().size(), 1U) << "it counts like any other";
}

TEST_P(ToldFromOutside, IsAskedForByALinkThatSaysNothingAboutAnybody) {
    EXPECT_EQ(
        Do(SendSignalLink, {.person = ann_, .email = "pat at school"}).error().fields[0].field,
        "email"
    );
    const auto link = Must(Do(SendSignalLink, {.person = ann_, .email = "pat@school.example"}));
    EXPECT_EQ(link.code.size(), 6U);
    const auto refused = Do(
        SendSignalLink, {.person = ann_, .email = "pat@school.example"}, {Permission::kViewPerson}
    );
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
    RecordAnyway(ann_, people::DeathRecorded{people::DeathId::New(), today_, today_, {}});
    const auto late = Do(SendSignalLink, {.person = ann_, .email = "pat@school.example"});
    EXPECT_EQ(late.error().rule, "SIG-3");
}

}  // namespace
}  // namespace alongside::signals

// Recording, taking back and correcting consent, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/consents/consent_store.h"
#include "care/consents/consents_tables.h"
#include "care/consents/find_sharing.h"
#include "care/consents/record_consent.h"
#include "platform/identity/one_time_links.h"
#include "platform/notify/outbox.h"
#include "platform/notify/outbox_store.h"
#include "support/record_fixture.h"

namespace alongside::consents {
namespace {

using identity::Permission;
using std::chrono::days;

class ConsentsTest : public test::RecordTest {
protected:
    ConsentsTest() : RecordTest({&AddConsents}) {}

    ConsentRecorded Talk() const {
        ConsentRecorded talk;
        talk.given_by = ConsentGiver::kParentalResponsibility;
        talk.name = "Jo Example";
        talk.relation = "mother";
        talk.ability = "Ann is 14 and nodded along";
        talk.considered = "Her wish to stay at her school";
        talk.decided_on = today_ - days(9);
        talk.how = AskedHow::kByPhone;
        talk.explained = "What we keep and who sees it";
        talk.on_register = true;
        talk.keyworking = false;
        talk.shares_with = {"school", "social-care"};
        talk.not_with = {"camhs"};
        talk.review_on = today_ + days(90);
        return talk;
    }
    ConsentRecorded Record(const ConsentRecorded& talk) {
        return Must(Do(RecordConsent, {ann_, talk}));
    }
    ConsentTakenBack TakeBack(std::vector<std::string> agencies) {
        ConsentTakenBack taken;
        taken.decided_on = today_;
        taken.not_with = std::move(agencies);
        return Must(Do(TakeBackConsent, {ann_, taken}));
    }
    std::vector<Consent> List() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ConsentStore(tables, scope).List();
        });
    }
    std::vector<Sharing> Sharings() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ConsentStore(tables, scope).Sharings();
        });
    }
    bool MayShareWith(Agency agency) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return SharingOf(tables, scope, today_).MayShareWith(agency).yes;
        });
    }
    DeclinedCounts Counts() {
        return LookAtArea([](const db::Reader& tables, const identity::Scope& area) {
            return CountRegisterAnswers(tables, area);
        });
    }
    SharingRecorded Told() const {
        return {
            .agency = Agency::kSocialCare,
            .who = "Sam Patel",
            .what = "That she was not at home",
            .basis = SharingBasis::kSafeguardingChild,
            .why = "She may be in danger",
            .decided_by = "Kim Walker",
            .shared_on = today_};
    }

    const people::PersonId ann_ = NewPerson();
};
INSTANTIATE_ON_BOTH(ConsentsTest);

TEST_P(ConsentsTest, HoldsEverythingThatWasSaid) {
    const ConsentRecorded talk = Record(Talk());
    ASSERT_EQ(List().size(), 1U);
    const Consent expected = {
        .id = talk.id,
        .given_by = talk.given_by,
        .name = talk.name,
        .relation = talk.relation,
        .ability = talk.ability,
        .considered = talk.considered,
        .decided_on = talk.decided_on,
        .how = talk.how,
        .explained = talk.explained,
        .on_register = true,
        .keyworking = false,
        .shares_with = {Agency::kSchool, Agency::kSocialCare},
        .not_with = {Agency::kCamhs},
        .review_on = talk.review_on};
    EXPECT_EQ(List()[0], expected);
    EXPECT_TRUE(MayShareWith(Agency::kSchool));
    EXPECT_FALSE(MayShareWith(Agency::kCamhs));
    EXPECT_FALSE(MayShareWith(Agency::kGp));
}

TEST_P(ConsentsTest, StopsSharingInTheTransactionThatTakesItBack) {
    Record(Talk());
    TakeBack({"school"});
    EXPECT_FALSE(MayShareWith(Agency::kSchool));
    EXPECT_TRUE(MayShareWith(Agency::kSocialCare));
    const auto answers = Must(runner_.Change(
        ActorWith(identity::Grants::All()),
        [&](const identity::Work& work) -> Result<std::vector<bool>> {
            std::vector<bool> yes;
            const auto scope = *work.policy.Allow(work.actor, kLooking, ann_);
            const auto ask = [&] {
                yes.push_back(
                    SharingOf(work.tables, scope, work.today).MayShareWith(Agency::kSocialCare).yes
                );
            };
            ask();
            ConsentTakenBack taken;
            taken.decided_on = work.today;
            taken.not_with = {"social-care"};
            TRY(TakeBackConsent(work, {ann_, taken}));
            ask();
            return yes;
        }
    ));
    EXPECT_EQ(answers, (std::vector<bool>{true, false}));
}

TEST_P(ConsentsTest, StopsLettersAndLinksWhenNothingIsSharedAnyMore) {
    Record(Talk());
    const auto link = Must(runner_.Change(
        ActorWith(identity::Grants::All()),
        [&](const identity::Work& work) -> Result<identity::IssuedLink> {
            notify::Post(work, {ann_, "jo@example.com", "News", "Open it here"});
            return identity::IssueLink(
                work, {.purpose = "signal", .stream = ann_, .lasts = std::chrono::hours(72)}
            );
        }
    ));
    const identity::OneTimeLinks links(*database_, keys_, clock_);
    const auto waiting = [&] {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return notify::OutboxStore(tables, area, keys_).Count(notify::LetterState::kWaiting);
        });
    };
    TakeBack({"school"});
    EXPECT_EQ(waiting(), 1U) << "social care may still be told";
    EXPECT_TRUE(links.IsOpen(link.secret));
    TakeBack({"social-care"});
    EXPECT_EQ(waiting(), 0U);
    EXPECT_FALSE(links.IsOpen(link.secret));
}

TEST_P(ConsentsTest, CountsWhoDeclinedWithoutANumberTooMany) {
    EXPECT_EQ(Counts().given, 0);
    Record(Talk());
    EXPECT_EQ(Counts().given, 1);
    ConsentTakenBack taken;
    taken.decided_on = today_;
    taken.on_register = true;
    const auto back = Must(Do(TakeBackConsent, {ann_, taken}));
    EXPECT_EQ(Counts().given, 0);
    EXPECT_EQ(Counts().taken_back, 1);
    Must(Do(
        WithdrawConsentRecord, {.person = ann_, .consent = back.id, .seen = 1, .reason = "A slip"}
    ));
    EXPECT_EQ(Counts().given, 1);
    EXPECT_EQ(Counts().taken_back, 0);
    ConsentRecorded no = Talk();
    no.on_register = false;
    no.decided_on = today_;
    Record(no);
    EXPECT_EQ(Counts().refused, 1);
}

TEST_P(ConsentsTest, PutsRightWhatWasWrittenAndNotWhatWasTakenBack) {
    ConsentRecorded talk = Record(Talk());
    talk.shares_with = {"gp"};
    const AmendConsentCommand command = {ann_, 1, talk, "It was the GP"};
    EXPECT_FALSE(Do(AmendConsent, {ann_, 1, talk, " "}));
    ASSERT_TRUE(Do(AmendConsent, command));
    EXPECT_TRUE(MayShareWith(Agency::kGp));
    EXPECT_FALSE(MayShareWith(Agency::kSchool));
    EXPECT_EQ(List()[0].version, 2);
    const auto late = Do(AmendConsent, command);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::kConflict);

    ConsentRecorded over = Talk();
    over.id = TakeBack({"gp"}).id;
    const auto refused = Do(AmendConsent, {ann_, 1, over, "A slip"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "CONSENT-1");
}

TEST_P(ConsentsTest, LetsWhatWasSaidBeforeCountAgainWhenARecordIsWithdrawn) {
    Record(Talk());
    const auto taken = TakeBack({"school"});
    const WithdrawConsentRecordCommand command = {
        .person = ann_, .consent = taken.id, .seen = 1, .reason = "It was another Ann"};
    ASSERT_TRUE(Do(WithdrawConsentRecord, command));
    EXPECT_TRUE(MayShareWith(Agency::kSchool));
    EXPECT_EQ(List().size(), 1U);
    EXPECT_EQ(Do(WithdrawConsentRecord, command).error().fault, Fault::kNotFound);
}

TEST_P(ConsentsTest, NotesWhatWasSharedAndWhy) {
    const auto told = Must(Do(RecordSharing, {ann_, Told()}));
    ASSERT_EQ(Sharings().size(), 1U);
    const Sharing expected = {
        .id = told.id,
        .agency = told.agency,
        .who = told.who,
        .what = told.what,
        .basis = told.basis,
        .why = told.why,
        .decided_by = told.decided_by,
        .shared_on = told.shared_on};
    EXPECT_EQ(Sharings()[0], expected);

    SharingRecorded by_consent = Told();
    by_consent.basis = SharingBasis::kConsent;
    EXPECT_EQ(Do(RecordSharing, {ann_, by_consent}).error().rule, "SHARE-1");
    Record(Talk());
    EXPECT_TRUE(Do(RecordSharing, {ann_, by_consent}));
    TakeBack({"social-care"});
    EXPECT_EQ(Do(RecordSharing, {ann_, by_consent}).error().rule, "SHARE-1");
    EXPECT_TRUE(Do(RecordSharing, {ann_, Told()})) << "keeping somebody safe stays possible";

    ASSERT_TRUE(
        Do(WithdrawSharingRecord,
           {.person = ann_, .sharing = told.id, .seen = 1, .reason = "Nobody answered"})
    );
    EXPECT_EQ(Sharings().size(), 2U);
}

TEST_P(ConsentsTest, AsksAgainByTheAreasSettingFromItsDay) {
    const auto days_on = [&](Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return AskAgainDaysOn(tables, area, day);
        });
    };
    EXPECT_EQ(days_on(today_), kAskAgainDays);
    Must(Do(SetAskingAgain, {{30, today_, "A month is enough"}}));
    Must(Do(SetAskingAgain, {{90, today_ + days(5), "It is not"}}));
    Must(Do(SetAskingAgain, {{31, today_, "A slip"}}));
    EXPECT_EQ(days_on(today_ - days(1)), kAskAgainDays);
    EXPECT_EQ(days_on(today_), 31);
    EXPECT_EQ(days_on(today_ + days(5)), 90);

    Record(Talk());
    const auto again = Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
        return FindNextAsking(tables, scope, today_);
    });
    ASSERT_TRUE(again);
    EXPECT_EQ(again->on, today_ + days(90)) << "the agreed day comes before the birthday of 16";
    EXPECT_EQ(again->ask_from, again->on - days(31));
}

TEST_P(ConsentsTest, RefusesWhoMayNot) {
    const identity::Grants viewer = {Permission::kViewPerson, Permission::kCorrectRecord};
    EXPECT_EQ(Do(RecordConsent, {ann_, Talk()}, viewer).error().fault, Fault::kForbidden);
    EXPECT_EQ(Do(RecordSharing, {ann_, Told()}, viewer).error().fault, Fault::kForbidden);
    EXPECT_FALSE(Do(SetAskingAgain, {{30, today_, "x"}}, viewer));
    const auto talk = Record(Talk());
    const auto withdraw =
        Do(WithdrawConsentRecord,
           {.person = ann_, .consent = talk.id, .seen = 1, .reason = "x"},
           {Permission::kRecordConsent});
    EXPECT_EQ(withdraw.error().fault, Fault::kForbidden);
    EXPECT_EQ(List().size(), 1U);
}

TEST_P(ConsentsTest, KeepsNothingOfARedactedConversation) {
    Record(Talk());
    WithJournal([&](journal::Journal& journal) {
        journal.Redact(ann_, 2, "It was another Ann", "sam");
    });
    EXPECT_TRUE(List().empty());
    EXPECT_EQ(Counts().given, 0);
}

}  // namespace
}  // namespace alongside::consents

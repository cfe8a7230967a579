// Referrals from use case to rows, on both databases: none is ever lost.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "care/consents/api.h"
#include "care/consents/consents_tables.h"
#include "care/contacts/api.h"
#include "care/contacts/contacts_tables.h"
#include "care/corrections/corrections_tables.h"
#include "care/corrections/merge_people.h"
#include "care/governance/governance_tables.h"
#include "care/people/api.h"
#include "care/referrals/ask_referrer.h"
#include "care/referrals/decide_outcome.h"
#include "care/referrals/merge_referral.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/referral_store.h"
#include "care/referrals/referrals_tables.h"
#include "care/referrals/send_referral.h"
#include "care/register/api.h"
#include "care/register/register_tables.h"
#include "platform/identity/identity_tables.h"
#include "platform/notify/outbox_store.h"
#include "support/record_fixture.h"

namespace alongside::referrals {
namespace {

using identity::Grants;
using identity::Permission;
using identity::Work;
using people::PersonId;
using std::chrono::days;

constexpr const char* kNumber = "9990000018";

class ReferralsTest : public test::RecordTest {
protected:
    ReferralsTest()
        : RecordTest(
              {&AddReferrals,
               &dsr::AddRegister,
               &consents::AddConsents,
               &contacts::AddContacts,
               &corrections::AddCorrections,
               &governance::AddGovernance,
               &identity::AddIdentityTables,
               &notify::AddOutboxTables}
          ) {}

    // No two things happen in one microsecond: the entries of two streams that meet are in order.
    template <class Value, class Command>
    Result<Value> Do(
        Result<Value> (*use_case)(const Work&, const Command&),
        const std::type_identity_t<Command>& command,
        Grants grants = Grants::All()
    ) {
        clock_.AdvanceTo(clock_.Now() + std::chrono::microseconds(1));
        return RecordTest::Do(use_case, command, grants);
    }

    ReferralArrived Told(const std::string& given_name = "Ann") const {
        ReferralArrived told;
        told.how = HowItCame::kByPhone;
        told.route = Route::kFamily;
        told.received_on = today_;
        told.referrer = Sensitive(std::string("Mo Example"));
        told.relation = "mother";
        told.phone = Sensitive(std::string("01632 960 001"));
        told.given_name = Sensitive(given_name);
        told.family_name = Sensitive(std::string("Example"));
        told.date_of_birth = DateOf(2008, 5, 17);
        told.autism = people::Diagnosis::kConfirmed;
        told.what_happens = "She has not left her room for a month";
        return told;
    }
    ReferralId Arrive(const ReferralArrived& told) { return Must(Do(RecordReferral, {told})).id; }
    ReferralId Arrive(const std::string& given_name = "Ann") { return Arrive(Told(given_name)); }

    Referral Get(const ReferralId& id) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return *ReferralStore(tables, area).Get(id);
        });
    }
    std::vector<Question> Questions(const ReferralId& id) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            const ReferralStore store(tables, area);
            return store.Questions(*store.Get(id));
        });
    }
    ReferralCounts Counts() {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return ReferralStore(tables, area).CountOn(clock_.Today());
        });
    }
    bool IsOnRegister(const PersonId& person) {
        return Look(person, [&](const db::Reader& tables, const identity::Scope& scope) {
            return dsr::IsOnRegister(dsr::RegisterStore(tables, scope).Stays(), clock_.Today());
        });
    }

    QuestionId Ask(const ReferralId& id) {
        return Must(Do(AskReferrer,
                       {.referral = id,
                        .seen = Get(id).version,
                        .words = "Is she on the pathway?",
                        .asked_of = "Mo Example",
                        .asked_on = clock_.Today(),
                        .answer_by = clock_.Today() + days(7)}))
            .question;
    }
    AcceptReferralCommand Acceptance(
        const ReferralId& id, const std::optional<PersonId>& person = {}
    ) {
        return {
            .referral = id,
            .seen = Get(id).version,
            .person = person,
            .decided_on = clock_.Today(),
            .reason = "At risk of admission",
            .told = "Rang her mother"};
    }
    PersonId Accept(const ReferralId& id, const std::optional<PersonId>& person = {}) {
        return Must(Do(AcceptReferral, Acceptance(id, person))).person;
    }
    void Decline(const ReferralId& id) {
        Must(
            Do(DeclineReferral,
               {.referral = id,
                .seen = Get(id).version,
                .decided_on = clock_.Today(),
                .reason = "Early help is nearer",
                .told = {}})
        );
    }
    void Appeal(const ReferralId& id) {
        Must(
            Do(ReceiveAppeal,
               {.referral = id,
                .from = "Mo Example",
                .words = "She is worse",
                .received_on = clock_.Today()})
        );
    }

    // In how many places of the lists each referral stands.
    std::map<std::string, int> Listed() {
        constexpr int kAll = 10'000;
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            const ReferralStore store(tables, area);
            std::map<std::string, int> listed;
            for (const auto state :
                 {ReferralState::kWaiting, ReferralState::kAsked, ReferralState::kAppealed})
                for (const Referral& each : store.Open(state, {}, kAll)) ++listed[each.id().value];
            for (const Referral& each : store.Settled({}, kAll)) ++listed[each.id().value];
            return listed;
        });
    }
    std::vector<std::string> HistoryOf(const PersonId& person) {
        std::vector<std::string> words;
        Look(person, [&](const db::Reader& tables, const identity::Scope& scope) {
            journal::ForEachEntry(
                tables,
                catalogue_,
                keys_,
                scope.area(),
                scope.stream(),
                [&](const journal::Entry& entry) {
                    words.push_back(catalogue_.Describe(entry.fact));
                }
            );
            return 0;
        });
        return words;
    }
    std::size_t LettersWaiting() {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return notify::OutboxStore(tables, area, keys_).Count(notify::LetterState::kWaiting);
        });
    }

    // Somebody with a link, or without one.
    template <class Value, class Command>
    Result<Value> DoAsGuest(
        Result<Value> (*use_case)(const Work&, const Command&),
        const std::type_identity_t<Command>& command
    ) {
        clock_.AdvanceTo(clock_.Now() + std::chrono::microseconds(1));
        const identity::Actor guest{
            journal::ActorId("anybody"), area_, "Guest", {Permission::kPublic}};
        return runner_.Change(guest, [&](const Work& work) { return use_case(work, command); });
    }
    identity::OpenedLink Opened(const identity::IssuedLink& issued) {
        const identity::OneTimeLinks links(*database_, keys_, clock_);
        const std::string cookie =
            Must(links.Open({.secret = issued.secret, .code = issued.code, .address = "::1"}));
        return *links.Find(cookie);
    }
};
INSTANTIATE_ON_BOTH(ReferralsTest);

TEST_P(ReferralsTest, ArrivesWithTheDayByWhichItIsDecided) {
    const ReferralId id = Arrive();
    const Referral held = Get(id);
    EXPECT_EQ(held.state, ReferralState::kWaiting);
    EXPECT_EQ(held.told.due_on, DateOf(2023, 1, 11));
    EXPECT_EQ(held.told.counted, "2 working days after the referral");
    EXPECT_EQ(held.told.what_happens, "She has not left her room for a month");
    EXPECT_FALSE(held.IsPartOfARecord());
    EXPECT_EQ(Counts().to_decide, 1U);
    AdvanceDays(3);
    EXPECT_EQ(Counts().overdue, 1U);
}

TEST_P(ReferralsTest, StandsStillForAQuestionAndGoesOnWithItsAnswer) {
    const ReferralId id = Arrive();
    AdvanceDays(1);  // Tuesday: one working day is left.
    const QuestionId question = Ask(id);
    EXPECT_EQ(Get(id).state, ReferralState::kAsked);
    EXPECT_EQ(Counts().asked, 1U);
    AdvanceDays(9);  // Thursday of the next week.
    const auto given = Must(
        Do(ReceiveAnswer,
           {.referral = id,
            .question = question,
            .answer = "Yes, since May",
            .given_on = clock_.Today()})
    );
    EXPECT_EQ(given.due_on, DateOf(2023, 1, 20));
    EXPECT_EQ(Get(id).state, ReferralState::kWaiting);
    EXPECT_EQ(Get(id).told.due_on, DateOf(2023, 1, 20));
    EXPECT_EQ(Questions(id).front().answer, "Yes, since May");
    const auto again =
        Do(ReceiveAnswer,
           {.referral = id, .question = question, .answer = "No", .given_on = clock_.Today()});
    EXPECT_EQ(again.error().rule, "REFER-3");
}

TEST_P(ReferralsTest, AQuestionThatCameTooLateChangesNoDay) {
    const ReferralId id = Arrive();
    AdvanceDays(7);
    const QuestionId question = Ask(id);
    AdvanceDays(2);
    Must(
        Do(ReceiveAnswer,
           {.referral = id, .question = question, .answer = "Yes", .given_on = clock_.Today()})
    );
    EXPECT_EQ(Get(id).told.due_on, DateOf(2023, 1, 11));
    EXPECT_EQ(Counts().overdue, 1U);
}

TEST_P(ReferralsTest, BeginsARecordOnTheRegisterWithConsentAndItsHistory) {
    const ReferralId id = Arrive();
    auto accept = Acceptance(id);
    consents::ConsentRecorded consent;
    consent.given_by = consents::ConsentGiver::kParentalResponsibility;
    consent.name = "Mo Example";
    consent.relation = "mother";
    consent.decided_on = today_;
    consent.explained = "What being on the register means";
    consent.on_register = true;
    accept.consent = consent;
    const PersonId person = Must(Do(AcceptReferral, accept)).person;
    EXPECT_TRUE(IsOnRegister(person));
    const Referral held = Get(id);
    EXPECT_EQ(held.state, ReferralState::kAccepted);
    EXPECT_EQ(held.stream, person);
    EXPECT_EQ(held.linked, RecordBefore::kNone);
    const auto details = Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
        return people::PersonStore(tables, scope).Get()->details;
    });
    EXPECT_EQ(details.given_name.Reveal(), "Ann");
    EXPECT_EQ(details.autism, people::Diagnosis::kConfirmed);
    const auto stands = Look(person, [&](const db::Reader& tables, const identity::Scope& scope) {
        return dsr::RegisterStore(tables, scope).Stays().front().consent;
    });
    EXPECT_EQ(stands, dsr::Consent::kParentalResponsibility);
    const auto history = HistoryOf(person);
    EXPECT_NE(std::ranges::find(history, "A referral came on 9 January 2023"), history.end());
    EXPECT_NE(
        std::ranges::find(history, "Referral accepted on 9 January 2023: At risk of admission"),
        history.end()
    );
}

TEST_P(ReferralsTest, AddsWhoeverReferredToThePeopleAroundThemOnce) {
    ReferralArrived told = Told();
    told.email = Sensitive(std::string("mo@example.com"));
    told.safe_contact = std::string(2'000, 'a');  // Longer than its place there.
    AcceptReferralCommand accept = Acceptance(Arrive(told));
    accept.contacts = AcceptReferralCommand::Contacts::kTake;
    EXPECT_EQ(
        Do(AcceptReferral, accept, Grants{Permission::kDecideReferral}).error().fault,
        Fault::kForbidden
    );
    const PersonId person = Must(Do(AcceptReferral, accept)).person;
    const auto circle = [&] {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            const contacts::ContactStore store(tables, scope);
            return std::pair(store.List(), store.Addresses());
        });
    };
    const auto [people, addresses] = circle();
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].relation, "mother");
    EXPECT_EQ(people[0].hours, "See the referral of 9 January 2023");
    ASSERT_EQ(addresses.size(), 2U);
    EXPECT_EQ(addresses[0].of, people[0].id);

    // The same mother rings again: what is known of her stays as it is.
    ReferralArrived again = Told();
    again.referrer = Sensitive(std::string("mo EXAMPLE"));
    again.phone = Sensitive(std::string("(01632) 960001"));
    AcceptReferralCommand second = Acceptance(Arrive(again), person);
    second.contacts = AcceptReferralCommand::Contacts::kTake;
    Must(Do(AcceptReferral, second));
    EXPECT_EQ(circle(), std::pair(people, addresses));
}

TEST_P(ReferralsTest, GivesAYoungPersonWhoRefersThemselvesTheirOwnNumber) {
    ReferralArrived told = Told();
    told.route = Route::kYoungPerson;
    AcceptReferralCommand accept = Acceptance(Arrive(told));
    accept.contacts = AcceptReferralCommand::Contacts::kTake;
    const PersonId person = Must(Do(AcceptReferral, accept)).person;
    const auto addresses = Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
        return contacts::ContactStore(tables, scope).Addresses();
    });
    ASSERT_EQ(addresses.size(), 1U);
    EXPECT_FALSE(addresses[0].of);
}

TEST_P(ReferralsTest, NeedsABirthdayForARecordAndAsksForIt) {
    ReferralArrived told = Told();
    told.date_of_birth.reset();
    const ReferralId id = Arrive(told);
    const auto refused = Do(AcceptReferral, Acceptance(id));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.front().field, "born");
    auto accept = Acceptance(id);
    accept.born = DateOf(2008, 5, 17);
    EXPECT_TRUE(IsOnRegister(Must(Do(AcceptReferral, accept)).person));
}

TEST_P(ReferralsTest, SendsNobodyWithAKnownNhsNumberASecondRecord) {
    ReferralArrived told = Told();
    told.nhs_number = Sensitive(std::string(kNumber));
    const PersonId person = Accept(Arrive(told));
    const ReferralId second = Arrive(told);
    const auto refused = Do(AcceptReferral, Acceptance(second));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "PERSON-1");
    EXPECT_NE(refused.error().link.find(person.value), std::string::npos);
    EXPECT_EQ(Accept(second, person), person);
    EXPECT_EQ(Get(second).stream, person);
}

TEST_P(ReferralsTest, IsDeclinedAppealedAndAccepted) {
    const ReferralId id = Arrive();
    Decline(id);
    EXPECT_EQ(Get(id).state, ReferralState::kDeclined);
    EXPECT_EQ(Counts().to_decide, 0U);
    AdvanceDays(4);  // Friday.
    Appeal(id);
    const Referral appealed = Get(id);
    EXPECT_EQ(appealed.state, ReferralState::kAppealed);
    EXPECT_EQ(appealed.told.due_on, DateOf(2023, 1, 17));
    EXPECT_EQ(Counts().appealed, 1U);
    // A question asked of an appeal leads back to it.
    const QuestionId question = Ask(id);
    Must(
        Do(ReceiveAnswer,
           {.referral = id, .question = question, .answer = "Yes", .given_on = clock_.Today()})
    );
    EXPECT_EQ(Get(id).state, ReferralState::kAppealed);
    EXPECT_TRUE(IsOnRegister(Accept(id)));
    EXPECT_EQ(Get(id).state, ReferralState::kAccepted);
}

TEST_P(ReferralsTest, IsTakenOutOfTheWrongRecordAndWaitsAgain) {
    const PersonId wrong = NewPerson("Ben");
    const ReferralId id = Arrive();
    Must(Do(LinkReferral, {.referral = id, .seen = 1, .person = wrong}));
    EXPECT_EQ(Get(id).stream, wrong);
    ReferralArrived right_name = Told("Anne");
    right_name.reason = "The name was misspelt";
    Must(Do(CorrectReferral, {.referral = id, .seen = Get(id).version, .told = right_name}));
    EXPECT_EQ(
        Do(LinkReferral, {.referral = id, .seen = Get(id).version, .person = wrong}).error().rule,
        "REFER-6"
    );
    Must(
        Do(UnlinkReferral,
           {.referral = id, .seen = Get(id).version, .reason = "Another Example family"})
    );
    const Referral held = Get(id);
    EXPECT_NE(held.stream, wrong);
    EXPECT_FALSE(held.IsPartOfARecord());
    EXPECT_EQ(held.state, ReferralState::kWaiting);
    EXPECT_EQ(held.told.given_name.Reveal(), "Anne");
    const PersonId right = Accept(id);
    EXPECT_NE(right, wrong);
    EXPECT_EQ(Get(id).stream, right);
    EXPECT_FALSE(IsOnRegister(wrong));
}

TEST_P(ReferralsTest, IsDecidedTogetherWithAnotherAboutTheSamePerson) {
    const ReferralId first = Arrive();
    const ReferralId second = Arrive();
    Must(Do(
        JoinReferral, {.referral = second, .seen = 1, .to = first, .reason = "The same birthday"}
    ));
    EXPECT_EQ(Get(second).state, ReferralState::kSameAsAnother);
    // Neither is lost while they are joined.
    EXPECT_EQ(
        Do(WithdrawReferral, {.referral = first, .seen = 1, .reason = "Sent twice"}).error().rule,
        "REFER-5"
    );
    EXPECT_EQ(
        Do(JoinReferral, {.referral = first, .seen = 1, .to = second, .reason = "Same"})
            .error()
            .rule,
        "REFER-5"
    );
    const PersonId person = Accept(first);
    EXPECT_EQ(Get(second).state, ReferralState::kAccepted);
    EXPECT_EQ(Get(second).stream, person);
}

TEST_P(ReferralsTest, IsPartedFromAnother) {
    const ReferralId first = Arrive();
    const ReferralId second = Arrive("Amy");
    Must(Do(
        JoinReferral, {.referral = second, .seen = 1, .to = first, .reason = "The same birthday"}
    ));
    Must(Do(PartReferral, {.referral = second, .seen = 2, .reason = "They are twins"}));
    EXPECT_EQ(Get(second).state, ReferralState::kWaiting);
    Decline(first);
    EXPECT_EQ(Get(second).state, ReferralState::kWaiting);
}

TEST_P(ReferralsTest, IsPutRightAndWithdrawn) {
    const ReferralId id = Arrive();
    ReferralArrived right = Told("Anne");
    right.reason = "The name was misspelt";
    Must(Do(CorrectReferral, {.referral = id, .seen = 1, .told = right}));
    EXPECT_EQ(Get(id).told.given_name.Reveal(), "Anne");
    EXPECT_EQ(
        Do(CorrectReferral, {.referral = id, .seen = 1, .told = right}).error().fault,
        Fault::kConflict
    );
    Must(Do(WithdrawReferral, {.referral = id, .seen = 2, .reason = "A test"}));
    EXPECT_EQ(Get(id).state, ReferralState::kWithdrawn);
    EXPECT_EQ(Counts().to_decide, 0U);
}

TEST_P(ReferralsTest, GoesOnWithItsRecordWhenThatIsJoinedToAnotherAndStaysOnAList) {
    const PersonId stays = NewPerson();
    const ReferralId id = Arrive();
    const PersonId goes = Accept(id);
    Must(Do(
        corrections::MergePeople,
        {.stays = stays, .goes = goes, .seen = 2, .answers = {.reason = "One person", .typed = {}}}
    ));
    EXPECT_EQ(Get(id).stream, stays);
    EXPECT_EQ(Get(id).state, ReferralState::kAccepted);
    Must(Do(corrections::UnmergePeople, {.person = stays, .other = goes, .reason = "Two people"}));
    EXPECT_EQ(Listed().at(id.value), 1);
    Must(
        Do(UnlinkReferral, {.referral = id, .seen = Get(id).version, .reason = "It is the other’s"})
    );
    Must(Do(LinkReferral, {.referral = id, .seen = Get(id).version, .person = goes}));
    EXPECT_EQ(Get(id).stream, goes);
}

TEST_P(ReferralsTest, IsErasedWithThePersonAndByItself) {
    const ReferralId linked = Arrive();
    const PersonId person = Accept(linked);
    const ReferralId alone = Arrive("Ben");
    const StreamId stream = Get(alone).stream;
    WithJournal([&](journal::Journal& journal) {
        journal.Erase(person, "They asked");
        journal.Erase(stream, "They asked");
    });
    EXPECT_TRUE(Listed().empty());
}

TEST_P(ReferralsTest, NeedsThePermission) {
    const ReferralId id = Arrive();
    EXPECT_EQ(
        Do(RecordReferral, {Told()}, Grants{Permission::kViewPerson}).error().fault,
        Fault::kForbidden
    );
    EXPECT_EQ(
        Do(AcceptReferral, Acceptance(id), Grants{Permission::kAddPerson}).error().fault,
        Fault::kForbidden
    );
    GoToNewArea(AreaId("QH8"));
    EXPECT_EQ(
        Do(WithdrawReferral, {.referral = id, .seen = 1, .reason = "Not ours"}).error().fault,
        Fault::kNotFound
    );
    area_ = AreaId("QKS");
}

TEST_P(ReferralsTest, IsSentByALinkWhichThenLeadsNowhere) {
    Must(Do(GiveContact, ContactGiven{"01632 960 001", "9 to 5"}));
    const auto issued = Must(DoAsGuest(GiveLink, {"school@example.com"}));
    EXPECT_EQ(LettersWaiting(), 1U);
    const identity::OpenedLink link = Opened(issued);
    ReferralArrived told = Told();
    told.email = Sensitive(std::string("school@example.com"));
    const SentReferral sent = Must(DoAsGuest(SendReferral, {.link = link, .told = told}));
    EXPECT_EQ(sent.due_on, DateOf(2023, 1, 11));
    EXPECT_EQ(sent.code.size(), 6U);
    EXPECT_EQ(LettersWaiting(), 2U);
    EXPECT_EQ(Get(sent.referral).told.how, HowItCame::kByLink);
    const identity::OneTimeLinks links(*database_, keys_, clock_);
    EXPECT_FALSE(links.Open({.secret = issued.secret, .code = issued.code, .address = "::1"}));
}

TEST_P(ReferralsTest, IsAnsweredAndAppealedByTheLinkToItsNewsAlone) {
    const ReferralId other = Arrive("Ben");
    ReferralArrived told = Told();
    told.email = Sensitive(std::string("school@example.com"));
    const ReferralId id = Arrive(told);
    const identity::OpenedLink link = Opened(Must(Do(SendLink, {id})));
    Ask(id);
    Ask(other);
    Must(DoAsGuest(SendAnswer, {link, "Yes, since May"}));
    EXPECT_EQ(Get(id).state, ReferralState::kWaiting);
    EXPECT_EQ(Get(other).state, ReferralState::kAsked);
    EXPECT_EQ(DoAsGuest(SendAnswer, {link, "Yes"}).error().rule, "REFER-3");
    EXPECT_EQ(DoAsGuest(SendAppeal, {link, "Look again"}).error().rule, "REFER-4");
    Decline(id);
    Must(DoAsGuest(SendAppeal, {link, "She is worse"}));
    EXPECT_EQ(Get(id).appeal->from, "Mo Example");
    // A link to a form opens no referral.
    const identity::OpenedLink form = Opened(Must(DoAsGuest(GiveLink, {"a@example.com"})));
    EXPECT_EQ(DoAsGuest(SendAnswer, {form, "Yes"}).error().fault, Fault::kNotFound);
}

TEST_P(ReferralsTest, TellsWhoeverReferredByALinkThatThereIsNewsAndNothingElse) {
    const auto issued = Must(DoAsGuest(GiveLink, {"school@example.com"}));
    ReferralArrived told = Told();
    told.email = Sensitive(std::string("school@example.com"));
    const ReferralId id =
        Must(DoAsGuest(SendReferral, {.link = Opened(issued), .told = told})).referral;
    const std::size_t before = LettersWaiting();
    Decline(id);
    EXPECT_EQ(LettersWaiting(), before + 1);
    const auto letters = LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
        return notify::OutboxStore(tables, area, keys_).InState(notify::LetterState::kWaiting, 10);
    });
    for (const notify::Letter& letter : letters)
        for (const char* word : {"Ann", "Example", "room", "Early help"})
            EXPECT_EQ((letter.subject + letter.says->text).find(word), std::string::npos) << word;
}

TEST_P(ReferralsTest, ListsAPageAfterTheOther) {
    std::set<std::string> all;
    for (int i = 0; i < 7; ++i) all.insert(Arrive().value);
    std::set<std::string> seen;
    std::optional<AfterReferral> after;
    for (int page = 0; page < 4; ++page)
        LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            for (const Referral& each :
                 ReferralStore(tables, area).Open(ReferralState::kWaiting, after, 2)) {
                seen.insert(each.id().value);
                after = AfterReferral{each.told.due_on, each.id().value};
            }
            return 0;
        });
    EXPECT_EQ(seen, all);
}

// Whatever is done to referrals, in whatever order: each stands on exactly one list.
TEST_P(ReferralsTest, IsNeverLostWhateverHappens) {
    std::mt19937 random(7);
    const auto pick = [&](std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    };
    std::vector<ReferralId> all = {Arrive(), Arrive("Amy")};
    const PersonId known = NewPerson("Cat");
    constexpr int kActs = 1'000;
    int carried_out = 0;
    for (int act = 0; act < kActs; ++act) {
        const ReferralId id = all.at(pick(all.size()));
        const int seen = Get(id).version;
        bool done = false;
        switch (pick(10)) {
            case 0:
                if (all.size() < 40) all.push_back(Arrive());
                done = true;
                break;
            case 1:
                done = bool(
                    Do(AskReferrer,
                       {.referral = id,
                        .seen = seen,
                        .words = "Why?",
                        .asked_of = "Mo",
                        .asked_on = clock_.Today(),
                        .answer_by = clock_.Today()})
                );
                break;
            case 2:
                for (const Question& question : Questions(id))
                    done = bool(
                               Do(ReceiveAnswer,
                                  {.referral = id,
                                   .question = question.id,
                                   .answer = "So",
                                   .given_on = clock_.Today()})
                           ) ||
                           done;
                break;
            case 3:
                done = bool(Do(AcceptReferral, Acceptance(id, known)));
                break;
            case 4:
                done = bool(
                    Do(DeclineReferral,
                       {.referral = id,
                        .seen = seen,
                        .decided_on = clock_.Today(),
                        .reason = "No",
                        .told = {}})
                );
                break;
            case 5:
                done = bool(Do(
                    ReceiveAppeal,
                    {.referral = id, .from = "Mo", .words = "Look", .received_on = clock_.Today()}
                ));
                break;
            case 6:
                done = bool(Do(
                    JoinReferral,
                    {.referral = id, .seen = seen, .to = all.at(pick(all.size())), .reason = "Same"}
                ));
                break;
            case 7:
                done = bool(Do(PartReferral, {.referral = id, .seen = seen, .reason = "Twins"}));
                break;
            case 8:
                done = bool(Do(UnlinkReferral, {.referral = id, .seen = seen, .reason = "Other"}));
                break;
            default:
                done = pick(20) == 0 &&
                       bool(Do(WithdrawReferral, {.referral = id, .seen = seen, .reason = "Test"}));
        }
        if (done) ++carried_out;
        if (act % 25 != 0) continue;
        const auto listed = Listed();
        ASSERT_EQ(listed.size(), all.size()) << "after " << act;
        for (const auto& [referral, times] : listed) ASSERT_EQ(times, 1) << referral;
    }
    EXPECT_GT(carried_out, kActs / 10);
}

}  // namespace
}  // namespace alongside::referrals

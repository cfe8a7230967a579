// Handing over from use case to rows, within an area and between two, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <random>
#include <thread>

#include "care/consents/consents_facts.h"
#include "care/consents/consents_tables.h"
#include "care/governance/governance_facts.h"
#include "care/governance/governance_tables.h"
#include "care/keyworking/api.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/api.h"
#include "care/people/people_facts.h"
#include "care/register/api.h"
#include "care/register/register_tables.h"
#include "care/transfers/ask_again.h"
#include "care/transfers/close_transfer.h"
#include "care/transfers/find_areas.h"
#include "care/transfers/module.h"
#include "care/transfers/offer_transfer.h"
#include "care/transfers/receive_transfer.h"
#include "care/transfers/take_acceptance_back.h"
#include "care/transfers/transfer_store.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::transfers {
namespace {

using identity::Grants;
using identity::Permission;
using identity::Side;
using identity::TwoAreas;
using identity::Work;
using people::PersonId;

constexpr const char* kNumber = "9990000018";

class TransfersTest : public test::RecordTest {
protected:
    TransfersTest()
        : RecordTest(
              {&dsr::AddRegister,
               &AddTransfers,
               &consents::AddConsents,
               &keyworking::AddKeyworking,
               &workforce::AddWorkforce,
               &governance::AddGovernance}
          ) {
        GoToNewArea(AreaId("QH8"));
        GoToNewArea(AreaId("QRL"));
        for (const AreaId& area : areas_) {
            area_ = area;
            RecordAnyway(
                StreamId(area.value),
                governance::AreaDescribed{
                    .code = area.value, .name = "Area " + area.value, .from = {}}
            );
        }
        area_ = kent_;
    }

    // Every area is replayed, not the last alone.
    void TearDown() override {
        for (const AreaId& area : areas_) {
            area_ = area;
            RecordTest::TearDown();
        }
    }

    PersonId NewRecord(const char* nhs_number = kNumber) {
        people::DetailsRecorded details;
        details.reference = NewUuid();
        if (nhs_number != nullptr) details.nhs_number = Sensitive(std::string(nhs_number));
        details.given_name = Sensitive(std::string("Ann"));
        details.family_name = Sensitive(std::string("Example"));
        details.date_of_birth = DateOf(2008, 5, 17);
        PersonId person;
        WithJournal([&](journal::Journal& journal) {
            person = journal.Begin(journal::StreamKind::kPerson);
            journal.Record(person, details);
        });
        return person;
    }
    PersonId NewOnRegister(const char* nhs_number = kNumber) {
        PersonId person = NewRecord(nhs_number);
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(person, dsr::ReferralReceived{.stay = stay, .referred_on = kSince});
        RecordAnyway(
            person,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kSince}
        );
        return person;
    }
    static TransferOffered Offer(TransferKind kind = TransferKind::kOutsideArea) {
        TransferOffered offer;
        offer.kind = kind;
        offer.to_name = "Devon";
        offer.contact = "Sam Patel";
        offer.reason = "The family moves";
        offer.offered_on = kSince;
        offer.wished_on = DateOf(2024, 1, 1);
        offer.handed_over = "She likes to be called Annie";
        offer.ends_keyworking = true;
        return offer;
    }
    TransferOffered Offered(const PersonId& person, const TransferOffered& offer = Offer()) {
        return Must(Do(OfferTransfer, {.person = person, .offer = offer}));
    }

    // Runs a use case over the area that the test is in and another.
    template <class Value, class Command>
    Result<Value> DoInBoth(
        Result<Value> (*use_case)(TwoAreas&, const Command&),
        const AreaId& other,
        const std::type_identity_t<Command>& command,
        Grants there = Grants::All()
    ) {
        return DoBetween(use_case, area_, other, command, there);
    }
    template <class Value, class Command>
    Result<Value> DoBetween(
        Result<Value> (*use_case)(TwoAreas&, const Command&),
        const AreaId& home,
        const AreaId& other,
        const Command& command,
        Grants there = Grants::All()
    ) {
        identity::Actor actor = ActorWith(Grants::All());
        actor.area = home;
        const auto guest = identity::GuestIn(other, actor, there);
        return identity::ChangeInBoth(runner_, actor, guest, [&](TwoAreas& both) {
            return use_case(both, command);
        });
    }
    TransferOffered OfferedTo(const AreaId& other, const PersonId& person) {
        TransferOffered offer = Offer(TransferKind::kAreaHere);
        offer.to_name = "Area " + other.value;
        return Must(
            DoInBoth(OfferToArea, other, {.person = person, .offer = offer}, kGrantsOfTheOfferer)
        );
    }
    Result<ReceivedPerson> Receive(const AreaId& from, const TransferId& transfer) {
        return DoInBoth(
            ReceiveTransfer, from, {.transfer = transfer, .on = clock_.Today()}, kGrantsOfTheAsked
        );
    }

    std::vector<dsr::Stay> Stays(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return dsr::RegisterStore(tables, scope).Stays();
        });
    }
    bool IsOn(const PersonId& person, Date day) { return dsr::IsOnRegister(Stays(person), day); }
    Transfer Get(const PersonId& person, const TransferId& transfer) {
        return Look(person, [&](const db::Reader& tables, const identity::Scope& scope) {
            return Must(TransferStore(tables, scope).Get(transfer));
        });
    }
    std::vector<Arrival> Arrivals() { return FindArrivals(runner_, area_, 10); }
    std::vector<keyworking::Episode> Episodes(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return keyworking::KeyworkingStore(tables, scope).Episodes();
        });
    }
    std::vector<keyworking::Allocation> Parts(const PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return keyworking::KeyworkingStore(tables, scope).Allocations();
        });
    }
    // Somebody with keyworking whose offer was accepted by mistake, a day after.
    struct Mistaken {
        PersonId person;
        TransferId transfer;
        keyworking::AllocationId lead;
        keyworking::AllocationId left;
    };
    Mistaken AcceptedByMistake() {
        Mistaken mistaken{.person = NewOnRegister(), .transfer = {}, .lead = {}, .left = {}};
        const PersonId& ann = mistaken.person;
        RecordAnyway(
            ann, keyworking::EpisodeOpened{.id = keyworking::EpisodeId::New(), .opened_on = kSince}
        );
        mistaken.lead = keyworking::AllocationId::New();
        mistaken.left = keyworking::AllocationId::New();
        const auto post = workforce::PostId::New();
        RecordAnyway(
            ann,
            keyworking::KeyworkerNamed{
                mistaken.lead, post, keyworking::AllocationRole::kLead, kSince, {}}
        );
        // Whose part ended between the day of the acceptance and today.
        RecordAnyway(
            ann,
            keyworking::KeyworkerNamed{
                mistaken.left,
                workforce::PostId::New(),
                keyworking::AllocationRole::kSupport,
                kSince,
                DateOf(2023, 1, 8)}
        );
        mistaken.transfer = Offered(ann).id;
        AdvanceDays(1);
        Must(
            Do(AcceptTransfer,
               {.person = ann,
                .transfer = mistaken.transfer,
                .on = DateOf(2023, 1, 5),
                .accepted_by = "Sam Patel"})
        );
        AdvanceDays(1);
        return mistaken;
    }
    TakeAcceptanceBackCommand NotAfterAll(const Mistaken& mistaken) {
        return {mistaken.person, mistaken.transfer, "They rang: it was somebody else"};
    }

    static inline const Date kSince = DateOf(2022, 11, 1);
    const AreaId kent_{"QKS"};
    const AreaId essex_{"QH8"};
    const AreaId hampshire_{"QRL"};
    const std::array<AreaId, 3> areas_ = {kent_, essex_, hampshire_};
};
INSTANTIATE_ON_BOTH(TransfersTest);

TEST_P(TransfersTest, AnOfferChangesNothingUntilItIsAccepted) {
    const PersonId ann = NewOnRegister();
    const auto episode = keyworking::EpisodeId::New();
    RecordAnyway(ann, keyworking::EpisodeOpened{.id = episode, .opened_on = kSince});
    const auto offer = Offered(ann);
    const auto held = Get(ann, offer.id);
    EXPECT_EQ(held.state, TransferState::kOffered);
    EXPECT_EQ(held.handed_over, "She likes to be called Annie");
    EXPECT_TRUE(IsOn(ann, today_));
    EXPECT_EQ(Do(OfferTransfer, {.person = ann, .offer = Offer()}).error().rule, "TRANSFER-2");

    const Date on = DateOf(2023, 1, 5);
    Must(Do(
        AcceptTransfer, {.person = ann, .transfer = offer.id, .on = on, .accepted_by = "Sam Patel"}
    ));
    EXPECT_TRUE(IsOn(ann, on - std::chrono::days(1)));
    EXPECT_FALSE(IsOn(ann, on));
    EXPECT_EQ(Stays(ann).front().removal_reason, "Moved to another area: Devon");
    EXPECT_EQ(Get(ann, offer.id).accepted_by, "Sam Patel");
    const auto episodes = Look(ann, [](const db::Reader& tables, const identity::Scope& scope) {
        return keyworking::KeyworkingStore(tables, scope).Episodes();
    });
    EXPECT_EQ(episodes.front().closed_on, on);
    EXPECT_EQ(episodes.front().close_reason, keyworking::CloseReason::kMovedArea);
    EXPECT_EQ(
        Do(DeclineTransfer, {.person = ann, .transfer = offer.id, .on = today_, .reason = "Full"})
            .error()
            .rule,
        "TRANSFER-3"
    );
}

TEST_P(TransfersTest, AnAdultRegisterTakesOverAndKeyworkingMayGoOn) {
    const PersonId ann = NewOnRegister();
    const auto episode = keyworking::EpisodeId::New();
    RecordAnyway(ann, keyworking::EpisodeOpened{.id = episode, .opened_on = kSince});
    TransferOffered offer = Offer(TransferKind::kAdultRegister);
    offer.ends_keyworking = false;
    const auto offered = Offered(ann, offer);
    Must(
        Do(AcceptTransfer,
           {.person = ann, .transfer = offered.id, .on = today_, .accepted_by = "Sam Patel"})
    );
    EXPECT_EQ(Stays(ann).front().removal_reason, "Moved to an adult register: Devon");
    const auto episodes = Look(ann, [](const db::Reader& tables, const identity::Scope& scope) {
        return keyworking::KeyworkingStore(tables, scope).Episodes();
    });
    EXPECT_FALSE(episodes.front().closed_on);
}

TEST_P(TransfersTest, ARefusalOrTakingBackLeavesEverythingAsItWas) {
    const PersonId ann = NewOnRegister();
    const auto first = Offered(ann);
    Must(Do(DeclineTransfer, {.person = ann, .transfer = first.id, .on = today_, .reason = "Full"})
    );
    EXPECT_EQ(Get(ann, first.id).settled_reason, "Full");
    const auto second = Offered(ann);
    Must(Do(TakeTransferBack, {.person = ann, .transfer = second.id, .reason = "They stay"}));
    EXPECT_EQ(Get(ann, second.id).state, TransferState::kTakenBack);
    EXPECT_TRUE(IsOn(ann, today_));
    LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
        const AreaTransferStore store(tables, scope);
        EXPECT_TRUE(store.Waiting(10).empty());
        EXPECT_EQ(store.Settled(10).size(), 2U);
        EXPECT_EQ(store.Settled(1).front().transfer.id, second.id);
        return 0;
    });
}

TEST_P(TransfersTest, WhatWasNotAcceptedAfterAllIsAsItWasBefore) {
    const auto ann = AcceptedByMistake();
    EXPECT_FALSE(IsOn(ann.person, clock_.Today()));
    Must(Do(TakeAcceptanceBack, NotAfterAll(ann)));
    EXPECT_TRUE(IsOn(ann.person, clock_.Today()));
    EXPECT_TRUE(IsOn(ann.person, DateOf(2023, 1, 6)));
    EXPECT_FALSE(Stays(ann.person).front().removal_reason);
    EXPECT_FALSE(Episodes(ann.person).front().closed_on);
    EXPECT_FALSE(Episodes(ann.person).front().close_reason);
    for (const auto& part : Parts(ann.person))
        EXPECT_EQ(part.to, part.id == ann.left ? std::optional(DateOf(2023, 1, 8)) : std::nullopt)
            << "as it was, and not merely open";
    const Transfer waits = Get(ann.person, ann.transfer);
    EXPECT_EQ(waits.state, TransferState::kOffered);
    EXPECT_FALSE(waits.accepted_by);
    EXPECT_EQ(Do(TakeAcceptanceBack, NotAfterAll(ann)).error().rule, "TRANSFER-6");
    // It can be accepted again, and then it is.
    Must(
        Do(AcceptTransfer,
           {.person = ann.person,
            .transfer = ann.transfer,
            .on = clock_.Today(),
            .accepted_by = "Sam Patel"})
    );
    EXPECT_FALSE(IsOn(ann.person, clock_.Today()));
}

TEST_P(TransfersTest, WhatIsNewerStandsInTheWayAndNothingChanges) {
    const auto back = AcceptedByMistake();
    const auto stay = dsr::RegisterEntryId::New();
    RecordAnyway(
        back.person, dsr::ReferralReceived{.stay = stay, .referred_on = DateOf(2023, 1, 9)}
    );
    const auto refused = Do(TakeAcceptanceBack, NotAfterAll(back));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "TRANSFER-7");
    EXPECT_EQ(Get(back.person, back.transfer).state, TransferState::kAccepted);
    EXPECT_TRUE(Episodes(back.person).front().closed_on) << "all or nothing";

    const auto changed = AcceptedByMistake();
    const auto held = Episodes(changed.person).front();
    RecordAnyway(
        changed.person,
        keyworking::EpisodeAmended{
            .id = held.id,
            .opened_on = held.opened_on,
            .closed_on = DateOf(2023, 1, 6),
            .reason = "A day later"}
    );
    EXPECT_EQ(Do(TakeAcceptanceBack, NotAfterAll(changed)).error().rule, "TRANSFER-7");
    EXPECT_FALSE(IsOn(changed.person, clock_.Today()));

    const auto anew = AcceptedByMistake();
    RecordAnyway(
        anew.person,
        keyworking::EpisodeOpened{
            .id = keyworking::EpisodeId::New(), .opened_on = DateOf(2023, 1, 9)}
    );
    EXPECT_EQ(Do(TakeAcceptanceBack, NotAfterAll(anew)).error().rule, "TRANSFER-7");
    EXPECT_FALSE(IsOn(anew.person, clock_.Today()));
}

TEST_P(TransfersTest, AnAnswerIsExpectedByTheAreasSettingAndAskingAgainIsKept) {
    const PersonId ann = NewOnRegister();
    const auto first = Offered(ann);
    EXPECT_EQ(Get(ann, first.id).answer_by, kSince + std::chrono::days(kAnswerDays));
    EXPECT_EQ(Get(ann, first.id).answer_within, kAnswerDays);
    Must(Do(SetAnswerTime, {.days = 7, .from = today_, .reason = "Partnership board"}));
    EXPECT_EQ(Get(ann, first.id).answer_by, kSince + std::chrono::days(kAnswerDays))
        << "what was offered before keeps its day";
    Must(
        Do(AskAgain,
           {.person = ann,
            .transfer = first.id,
            .on = today_,
            .asked = "Sam Patel",
            .how = AskedHow::kEmail})
    );
    EXPECT_EQ(Get(ann, first.id).ask_again_on, today_ + std::chrono::days(7));
    Look(ann, [&](const db::Reader& tables, const identity::Scope& scope) {
        const std::vector<Reminder> asked = {{today_, "Sam Patel", AskedHow::kEmail}};
        EXPECT_EQ(TransferStore(tables, scope).Reminders(first.id), asked);
        return 0;
    });
    Must(Do(TakeTransferBack, {.person = ann, .transfer = first.id, .reason = "Wrong team"}));
    TransferOffered offer = Offer();
    offer.offered_on = today_;
    EXPECT_EQ(Get(ann, Offered(ann, offer).id).answer_by, today_ + std::chrono::days(7));
    EXPECT_EQ(
        Do(SetAnswerTime,
           {.days = 7, .from = today_, .reason = "Board"},
           Grants{Permission::kDecideReferral})
            .error()
            .fault,
        Fault::kForbidden
    );
}

TEST_P(TransfersTest, LeavingTheRegisterEndsAnOfferOnBothSides) {
    const PersonId ann = NewOnRegister();
    const auto offer = OfferedTo(essex_, ann);
    RecordAnyway(
        ann,
        dsr::RemovedFromRegister{
            .stay = Stays(ann).front().id, .removed_on = today_, .reason = "Settled"}
    );
    EXPECT_EQ(Get(ann, offer.id).state, TransferState::kEnded);
    EXPECT_EQ(Get(ann, offer.id).ended_because, EndCause::kLeftRegister);
    area_ = essex_;
    ASSERT_EQ(Arrivals().size(), 1U);
    EXPECT_EQ(Arrivals().front().state, TransferState::kEnded);
    EXPECT_EQ(CountWaitingArrivals(runner_, area_), 0U);
    EXPECT_EQ(Receive(kent_, offer.id).error().rule, "TRANSFER-3");
}

TEST_P(TransfersTest, ADeathEndsAnOfferAndADeathThatWasNoneBringsItBack) {
    const PersonId ann = NewOnRegister();
    const auto offer = OfferedTo(essex_, ann);
    const auto death = people::DeathId::New();
    RecordAnyway(ann, people::DeathRecorded{death, today_, today_, {}});
    EXPECT_EQ(Get(ann, offer.id).ended_because, EndCause::kDied);
    EXPECT_EQ(FindArrivals(runner_, essex_, 10).front().state, TransferState::kEnded);
    RecordAnyway(ann, people::DeathUndone{death, "A mistake"});
    EXPECT_EQ(Get(ann, offer.id).state, TransferState::kOffered);
    area_ = essex_;
    EXPECT_EQ(Arrivals().front().state, TransferState::kOffered);
    EXPECT_TRUE(Receive(kent_, offer.id));
}

TEST_P(TransfersTest, OfTwoOffersInJoinedRecordsTheEarlierWaits) {
    const PersonId ann = NewOnRegister();
    const PersonId again = NewOnRegister(nullptr);
    const auto first = Offered(ann);
    const auto second = Offered(again);
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann, again, "The same person"); });
    EXPECT_EQ(Get(ann, first.id).state, TransferState::kOffered);
    EXPECT_EQ(Get(ann, second.id).ended_because, EndCause::kJoined);
}

TEST_P(TransfersTest, ItTakesThePermissionAndARecordOfTheArea) {
    const PersonId ann = NewOnRegister();
    const Grants reader = {Permission::kViewPerson};
    EXPECT_EQ(
        Do(OfferTransfer, {.person = ann, .offer = Offer()}, reader).error().fault,
        Fault::kForbidden
    );
    area_ = essex_;
    EXPECT_EQ(Do(OfferTransfer, {.person = ann, .offer = Offer()}).error().fault, Fault::kNotFound);
}

TEST_P(TransfersTest, AnotherAreaHereSeesIdsAloneAndTakesOver) {
    const PersonId ann = NewOnRegister();
    const auto offer = OfferedTo(essex_, ann);
    EXPECT_TRUE(IsOn(ann, today_));

    area_ = essex_;
    ASSERT_EQ(Arrivals().size(), 1U);
    EXPECT_EQ(Arrivals().front().from_area, kent_);
    EXPECT_EQ(Arrivals().front().from_stream, ann);
    const auto received = Must(Receive(kent_, offer.id));
    EXPECT_EQ(received.before, ReceivedPerson::Before::kUnknown);
    EXPECT_NE(received.person, ann);
    EXPECT_TRUE(IsOn(received.person, today_));
    EXPECT_EQ(Arrivals().front().state, TransferState::kAccepted);
    Look(received.person, [&](const db::Reader& tables, const identity::Scope& scope) {
        const auto person = Must(people::PersonStore(tables, scope).Get());
        EXPECT_EQ(person.details.nhs_number->Reveal(), kNumber);
        EXPECT_EQ(person.details.given_name.Reveal(), "Ann");
        EXPECT_EQ(person.details.reference, people::ReferenceFrom(received.person));
        const auto came = TransferStore(tables, scope).ListReceived();
        EXPECT_EQ(came.size(), 1U);
        EXPECT_EQ(came.front().from_name, "Area QKS");
        return 0;
    });

    area_ = kent_;
    EXPECT_FALSE(IsOn(ann, today_));
    EXPECT_TRUE(IsOn(ann, today_ - std::chrono::days(1)));
    EXPECT_EQ(Get(ann, offer.id).accepted_by, "Jo Example, Area QH8");
}

TEST_P(TransfersTest, WhomTheAreaKnowsGoesOnInTheirRecord) {
    area_ = essex_;
    const PersonId known = NewOnRegister();
    const auto away = Offered(known);
    Must(
        Do(AcceptTransfer,
           {.person = known, .transfer = away.id, .on = DateOf(2022, 12, 1), .accepted_by = "Kent"})
    );
    area_ = kent_;
    const PersonId ann = NewOnRegister();
    const auto back = OfferedTo(essex_, ann);
    area_ = essex_;
    const auto received = Must(Receive(kent_, back.id));
    EXPECT_EQ(received.before, ReceivedPerson::Before::kKnown);
    EXPECT_EQ(received.person, known);
    EXPECT_TRUE(IsOn(known, today_));
    EXPECT_FALSE(IsOn(known, DateOf(2022, 12, 15)));
}

TEST_P(TransfersTest, AReferralThatWaitsIsDecidedByIt) {
    const PersonId ann = NewOnRegister();
    const auto offer = OfferedTo(essex_, ann);
    area_ = essex_;
    const PersonId known = NewRecord();
    RecordAnyway(
        known, dsr::ReferralReceived{.stay = dsr::RegisterEntryId::New(), .referred_on = kSince}
    );
    EXPECT_EQ(Must(Receive(kent_, offer.id)).person, known);
    ASSERT_EQ(Stays(known).size(), 1U);
    EXPECT_EQ(Stays(known).front().decided_on, today_);
}

TEST_P(TransfersTest, WhatRefusesOneSideChangesNeither) {
    const PersonId ann = NewOnRegister();
    const auto offer = OfferedTo(essex_, ann);
    area_ = essex_;
    const auto early = DoInBoth(
        ReceiveTransfer,
        kent_,
        {.transfer = offer.id, .on = today_ + std::chrono::days(1)},
        kGrantsOfTheAsked
    );
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().fields.front().field, "on");
    // Who may add nobody fails late, when the place in the other area has ended already.
    const identity::Actor reader = ActorWith({Permission::kDecideReferral});
    const auto guest = identity::GuestIn(kent_, reader, kGrantsOfTheAsked);
    const auto refused = identity::ChangeInBoth(runner_, reader, guest, [&](TwoAreas& both) {
        return ReceiveTransfer(both, {.transfer = offer.id, .on = clock_.Today()});
    });
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
    EXPECT_EQ(Arrivals().front().state, TransferState::kOffered);
    area_ = kent_;
    EXPECT_TRUE(IsOn(ann, today_));
    EXPECT_EQ(Get(ann, offer.id).state, TransferState::kOffered);
}

TEST_P(TransfersTest, TheAreaThatIsAskedMaySayNoAndWhoAskedMayTakeItBack) {
    const PersonId ann = NewOnRegister();
    const auto first = OfferedTo(essex_, ann);
    area_ = essex_;
    Must(DoInBoth(
        DeclineArrival, kent_, {.transfer = first.id, .reason = "Not ours"}, kGrantsOfTheAsked
    ));
    EXPECT_EQ(Arrivals().front().state, TransferState::kDeclined);
    area_ = kent_;
    EXPECT_EQ(Get(ann, first.id).settled_reason, "Not ours");
    const auto second = OfferedTo(essex_, ann);
    EXPECT_EQ(
        Do(TakeTransferBack, {.person = ann, .transfer = second.id, .reason = "Wrong area"})
            .error()
            .rule,
        "TRANSFER-5"
    );
    EXPECT_EQ(
        DoInBoth(
            TakeOfferToAreaBack,
            hampshire_,
            {.person = ann, .transfer = second.id, .reason = "Wrong area"}
        )
            .error()
            .fault,
        Fault::kNotFound
    ) << "only the area that was asked is told";
    Must(DoInBoth(
        TakeOfferToAreaBack,
        essex_,
        {.person = ann, .transfer = second.id, .reason = "Wrong area"},
        kGrantsOfTheOfferer
    ));
    EXPECT_TRUE(IsOn(ann, today_));
    area_ = essex_;
    EXPECT_EQ(Receive(kent_, second.id).error().rule, "TRANSFER-3");
}

TEST_P(TransfersTest, NobodyReachesAnAreaThatNoOfferNames) {
    const PersonId ann = NewOnRegister();
    const auto offer = OfferedTo(essex_, ann);
    area_ = hampshire_;
    EXPECT_EQ(Receive(kent_, offer.id).error().fault, Fault::kNotFound);
    area_ = essex_;
    EXPECT_EQ(Receive(hampshire_, offer.id).error().fault, Fault::kNotFound);
    EXPECT_EQ(
        DoInBoth(DeclineArrival, hampshire_, {.transfer = offer.id, .reason = "No"}).error().fault,
        Fault::kNotFound
    );
    // What the transaction is not about it cannot see, whatever a statement asks for.
    if (GetParam() != db::Dialect::kPostgres) return;
    const auto actor = ActorWith(Grants::All());
    const auto guest = identity::GuestIn(kent_, actor, kGrantsOfTheAsked);
    Must(identity::ChangeInBoth(runner_, actor, guest, [&](TwoAreas& both) -> Result<Done> {
        const auto scope = both.In(Side::kAway, [&](const Work& work) {
            return Must(work.policy.Allow(work.actor, Permission::kViewPerson, ann));
        });
        both.In(Side::kHome, [&](const Work& work) {
            EXPECT_TRUE(dsr::RegisterStore(work.tables, scope).Stays().empty());
        });
        both.In(Side::kAway, [&](const Work& work) {
            EXPECT_EQ(dsr::RegisterStore(work.tables, scope).Stays().size(), 1U);
        });
        return Done{};
    }));
}

TEST_P(TransfersTest, AnErasedRecordLeavesNothingToTakeOverAndTheOfferCanBeClosed) {
    const PersonId ann = NewOnRegister();
    const auto offer = OfferedTo(essex_, ann);
    WithJournal([&](journal::Journal& journal) { journal.Erase(ann, "Asked for"); });
    area_ = essex_;
    EXPECT_EQ(Arrivals().front().state, TransferState::kEnded) << "nothing is left to answer";
    EXPECT_EQ(Receive(kent_, offer.id).error().fault, Fault::kNotFound);
    Must(
        DoInBoth(DeclineArrival, kent_, {.transfer = offer.id, .reason = "Gone"}, kGrantsOfTheAsked)
    );
    EXPECT_EQ(Arrivals().front().state, TransferState::kDeclined);
}

TEST_P(TransfersTest, NobodyIsHandedOverWhoSaidNoToTheNextService) {
    const PersonId ann = NewOnRegister();
    const auto offer = OfferedTo(essex_, ann);
    consents::ConsentTakenBack taken;
    taken.id = consents::ConsentId::New();
    taken.decided_on = today_;
    taken.not_with = {"next-service"};
    RecordAnyway(ann, taken);
    area_ = essex_;
    EXPECT_EQ(Receive(kent_, offer.id).error().rule, "SHARE-2") << "from the commit on";
    area_ = kent_;
    Must(DoInBoth(
        TakeOfferToAreaBack, essex_, {.person = ann, .transfer = offer.id, .reason = "They said no"}
    ));
    EXPECT_EQ(Do(OfferTransfer, {.person = ann, .offer = Offer()}).error().rule, "SHARE-2");
    RecordAnyway(ann, consents::ConsentRecordWithdrawn{taken.id, "Another Ann"});
    EXPECT_TRUE(Do(OfferTransfer, {.person = ann, .offer = Offer()}));
}

TEST_P(TransfersTest, ListsTheOtherAreasByCode) {
    const auto others = FindOtherAreas(runner_, kent_);
    ASSERT_EQ(others.size(), 2U);
    EXPECT_EQ(others.front().id, essex_);
    EXPECT_EQ(NameOfArea(others, hampshire_), "Area QRL (QRL)");
    EXPECT_EQ(NameOfArea(others, kent_), "another area");
}

TEST_P(TransfersTest, TwoHandOversThatMeetNeverWaitForEachOther) {
    constexpr int kEach = 8;
    struct Waiting {
        AreaId from, to;
        TransferId id;
    };
    std::vector<Waiting> waiting;
    for (int i = 0; i < kEach; ++i) {
        for (const auto& [from, to] : {std::pair(kent_, essex_), std::pair(essex_, kent_)}) {
            area_ = from;
            waiting.push_back({from, to, OfferedTo(to, NewOnRegister(nullptr)).id});
        }
    }
    std::vector<std::thread> threads;
    for (const AreaId& to : {kent_, essex_})
        threads.emplace_back([&, to] {
            for (const Waiting& each : waiting)
                if (each.to == to) {
                    const auto received = DoBetween(
                        ReceiveTransfer,
                        to,
                        each.from,
                        ReceiveTransferCommand{.transfer = each.id, .on = today_},
                        kGrantsOfTheAsked
                    );
                    EXPECT_TRUE(received);
                }
        });
    for (std::thread& thread : threads) thread.join();
}

// A young person who is handed to and fro between three areas, by people who also make mistakes.
class RandomHandOvers : public TransfersTest {
protected:
    int Pick(int below) { return std::uniform_int_distribution(0, below - 1)(random_); }
    const AreaId& AnyArea() { return areas_.at(static_cast<std::size_t>(Pick(3))); }

    void Step() {
        switch (Pick(6)) {
            case 0:
                return AdvanceDays(Pick(4));
            case 1:
            case 2:
                return TryOffer();
            case 3:
                return TryTakeBack();
            case 4:
                return TryAnswer(Pick(2) == 0);
            default:
                return TryAnswer(true);
        }
    }
    // From any area that ever had them, to any other.
    void TryOffer() {
        area_ = AnyArea();
        const AreaId to = AnyArea();
        if (to == area_ || !records_.contains(area_)) return;
        TransferOffered offer = Offer(TransferKind::kAreaHere);
        offer.to_name = to.value;
        offer.wished_on = clock_.Today();
        const auto offered = DoInBoth(
            OfferToArea, to, {.person = records_.at(area_), .offer = offer}, kGrantsOfTheOfferer
        );
        const bool fits = area_ == responsible_ && !open_;
        EXPECT_EQ(static_cast<bool>(offered), fits);
        if (offered) offers_.push_back({offered->id, area_, to});
        if (offered) open_ = offers_.back();
    }
    void TryTakeBack() {
        if (offers_.empty()) return;
        const auto& any =
            offers_.at(static_cast<std::size_t>(Pick(static_cast<int>(offers_.size()))));
        area_ = any.from;
        const auto taken_back = DoInBoth(
            TakeOfferToAreaBack,
            any.to,
            {.person = records_.at(any.from), .transfer = any.id, .reason = "Not now"},
            kGrantsOfTheOfferer
        );
        EXPECT_EQ(static_cast<bool>(taken_back), open_ && open_->id == any.id);
        if (taken_back) open_.reset();
    }
    void TryAnswer(bool yes) {
        if (offers_.empty()) return;
        const auto any =
            Pick(2) == 0 && open_
                ? *open_
                : offers_.at(static_cast<std::size_t>(Pick(static_cast<int>(offers_.size()))));
        // Now and then the wrong area answers.
        area_ = Pick(4) == 0 ? AnyArea() : any.to;
        if (area_ == any.from) return;
        const bool fits = open_ && open_->id == any.id && area_ == any.to;
        if (!yes) {
            const auto declined = DoInBoth(
                DeclineArrival, any.from, {.transfer = any.id, .reason = "No"}, kGrantsOfTheAsked
            );
            EXPECT_EQ(static_cast<bool>(declined), fits);
            if (declined) open_.reset();
            return;
        }
        const auto received = Receive(any.from, any.id);
        EXPECT_EQ(static_cast<bool>(received), fits);
        if (!received) return;
        const auto known = records_.emplace(area_, received->person);
        EXPECT_EQ(known.first->second, received->person) << "one record in an area";
        responsible_ = area_;
        open_.reset();
        ++taken_over_;
    }
    void ExpectOneResponsibleEveryDay() {
        std::map<AreaId, std::vector<dsr::Stay>> stays;
        for (const auto& [area, person] : records_) {
            area_ = area;
            stays[area] = Stays(person);
        }
        for (Date day = kSince; day <= clock_.Today(); day += std::chrono::days(1)) {
            int responsible = 0;
            for (const auto& [area, held] : stays) responsible += dsr::IsOnRegister(held, day);
            ASSERT_EQ(responsible, 1) << ToText(day);
        }
        ASSERT_TRUE(dsr::IsOnRegister(stays[responsible_], clock_.Today()));
    }

    struct MadeOffer {
        TransferId id;
        AreaId from;
        AreaId to;
    };
    std::mt19937 random_{20230109};
    std::map<AreaId, PersonId> records_;
    AreaId responsible_ = kent_;
    std::vector<MadeOffer> offers_;
    std::optional<MadeOffer> open_;
    int taken_over_ = 0;
};
INSTANTIATE_ON_BOTH(RandomHandOvers);

TEST_P(RandomHandOvers, LeaveExactlyOneAreaResponsibleEveryDay) {
    constexpr int kSteps = 300;
    records_.emplace(kent_, NewOnRegister());
    for (int step = 0; step < kSteps; ++step) {
        Step();
        ExpectOneResponsibleEveryDay();
        ASSERT_FALSE(HasFailure()) << "after step " << step;
    }
    EXPECT_GT(taken_over_, 10);
}

}  // namespace
}  // namespace alongside::transfers

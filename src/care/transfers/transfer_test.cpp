// The rules of handing over, by tables.
// SPDX-License-Identifier: MIT
#include "care/transfers/transfer.h"

#include <gtest/gtest.h>

#include <array>

namespace alongside::transfers {
namespace {

const Date kToday = DateOf(2023, 3, 10);
const Date kSince = DateOf(2022, 11, 1);

TransferOffered Outside() {
    TransferOffered offer;
    offer.kind = TransferKind::kOutsideArea;
    offer.to_name = " Devon ";
    offer.contact = "Sam Patel, 01392 000000";
    offer.reason = "The family moves";
    offer.offered_on = DateOf(2023, 3, 1);
    offer.wished_on = DateOf(2023, 4, 1);
    offer.handed_over = "She likes to be called Annie";
    return offer;
}

Transfer Held(TransferState state = TransferState::kOffered) {
    return {
        .id = TransferId("t1"),
        .kind = TransferKind::kOutsideArea,
        .to_name = "Devon",
        .reason = "The family moves",
        .offered_on = DateOf(2023, 3, 1),
        .wished_on = DateOf(2023, 4, 1),
        .handed_over = "She likes to be called Annie",
        .state = state};
}

TransferContext Context() {
    return {.transfers = {}, .on_register_since = kSince, .today = kToday};
}

template <class T>
std::vector<std::string> FieldsOf(const Result<T>& result) {
    std::vector<std::string> fields;
    if (result) return fields;
    for (const FieldFault& fault : result.error().fields) fields.push_back(fault.field);
    return fields;
}
template <class T>
std::string RuleOf(const Result<T>& result) {
    return result ? "" : result.error().rule;
}
using Fields = std::vector<std::string>;

TEST(Offer, IsTidied) {
    const auto offer = DecideOffer(Context(), Outside());
    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->to_name, "Devon");
    EXPECT_EQ(offer->contact, "Sam Patel, 01392 000000");
}

struct WrongOffer {
    const char* what;
    void (*spoil)(TransferOffered&);
    Fields fields;
};

TEST(Offer, SaysEverythingThatIsWrongWithIt) {
    const WrongOffer wrong[] = {
        {"nothing typed",
         [](TransferOffered& o) {
             o.to_name = o.reason = o.handed_over = " ";
             o.contact.reset();
         },
         {"to_name", "contact", "reason", "handed_over"}},
        {"in the future",
         [](TransferOffered& o) { o.offered_on = kToday + std::chrono::days(1); },
         {"offered_on"}},
        {"before the register",
         [](TransferOffered& o) { o.offered_on = kSince - std::chrono::days(1); },
         {"offered_on"}},
        {"wished before asked",
         [](TransferOffered& o) { o.wished_on = o.offered_on - std::chrono::days(1); },
         {"wished_on"}},
        {"an area here without the area",
         [](TransferOffered& o) { o.kind = TransferKind::kAreaHere; },
         {"to_area"}},
        {"too long", [](TransferOffered& o) { o.to_name = std::string(201, 'x'); }, {"to_name"}},
        {"control characters", [](TransferOffered& o) { o.reason = "a\x01"; }, {"reason"}},
    };
    for (const WrongOffer& each : wrong) {
        TransferOffered offer = Outside();
        each.spoil(offer);
        const auto decided = DecideOffer(Context(), offer);
        EXPECT_EQ(FieldsOf(decided), each.fields) << each.what;
    }
}

TEST(Offer, IsOfSomebodyOnTheRegisterOnceAtATime) {
    TransferContext off = Context();
    off.on_register_since.reset();
    EXPECT_EQ(RuleOf(DecideOffer(off, Outside())), "TRANSFER-1");
    TransferContext asked = Context();
    asked.transfers = {Held(TransferState::kDeclined), Held()};
    EXPECT_EQ(RuleOf(DecideOffer(asked, Outside())), "TRANSFER-2");
    asked.transfers.pop_back();
    EXPECT_TRUE(DecideOffer(asked, Outside())) << "what was answered is over";
    TransferContext dead = Context();
    dead.has_died = true;
    EXPECT_EQ(RuleOf(DecideOffer(dead, Outside())), "TRANSFER-4");
}

TEST(Offer, ToAnAreaHereNamesNobodyThere) {
    TransferOffered offer = Outside();
    offer.kind = TransferKind::kAreaHere;
    offer.to_area = AreaId("QH8");
    const auto decided = DecideOffer(Context(), offer);
    ASSERT_TRUE(decided);
    EXPECT_FALSE(decided->contact);
    EXPECT_EQ(decided->to_area, AreaId("QH8"));
}

TEST(Answer, IsGivenOnce) {
    for (const auto state :
         {TransferState::kAccepted,
          TransferState::kDeclined,
          TransferState::kTakenBack,
          TransferState::kEnded}) {
        const Transfer held = Held(state);
        EXPECT_EQ(
            RuleOf(DecideAcceptance(Context(), held, {held.id, kToday, "Sam", {}})), "TRANSFER-3"
        );
        EXPECT_EQ(RuleOf(DecideRefusal(held, {held.id, kToday, "Full"}, kToday)), "TRANSFER-3");
        EXPECT_EQ(RuleOf(DecideTakingBack(held, {held.id, kToday, "They stay"})), "TRANSFER-3");
    }
}

TEST(Acceptance, IsFromADayBetweenTheOfferAndToday) {
    const auto accept = [](Date on) {
        return FieldsOf(DecideAcceptance(Context(), Held(), {TransferId("t1"), on, "Sam", {}}));
    };
    const Date asked = Held().offered_on;
    EXPECT_EQ(accept(asked - std::chrono::days(1)), Fields{"on"});
    EXPECT_EQ(accept(asked), Fields{});
    EXPECT_EQ(accept(kToday), Fields{});
    EXPECT_EQ(accept(kToday + std::chrono::days(1)), Fields{"on"});
    TransferContext later = Context();
    later.on_register_since = DateOf(2023, 3, 5);
    EXPECT_EQ(
        FieldsOf(DecideAcceptance(later, Held(), {TransferId("t1"), asked, " ", {}})),
        (Fields{"on", "accepted_by"})
    );
}

TEST(Acceptance, NeedsAPlaceToTakeOver) {
    TransferContext left = Context();
    left.on_register_since.reset();
    EXPECT_EQ(
        RuleOf(DecideAcceptance(left, Held(), {TransferId("t1"), kToday, "Sam", {}})), "TRANSFER-1"
    );
    TransferContext dead = Context();
    dead.has_died = true;
    EXPECT_EQ(
        RuleOf(DecideAcceptance(dead, Held(), {TransferId("t1"), kToday, "Sam", {}})), "TRANSFER-4"
    );
}

TEST(Refusal, SaysWhyAndWhen) {
    EXPECT_EQ(
        FieldsOf(
            DecideRefusal(Held(), {TransferId("t1"), kToday + std::chrono::days(1), ""}, kToday)
        ),
        (Fields{"on", "reason"})
    );
    EXPECT_EQ(
        FieldsOf(DecideTakingBack(Held(), {TransferId("t1"), kToday, " "})), Fields{"reason"}
    );
}

TEST(AnswerTime, IsTheLatestOfTheDay) {
    const std::vector<AnswerTime> said = {
        {10, DateOf(2023, 1, 1), "Board"},
        {7, DateOf(2023, 3, 1), "Board"},
        {21, DateOf(2023, 1, 1), "Board again"}};
    const std::pair<Date, int> wanted[] = {
        {DateOf(2022, 12, 31), kAnswerDays},
        {DateOf(2023, 1, 1), 21},
        {DateOf(2023, 2, 28), 21},
        {DateOf(2023, 3, 1), 7}};
    for (const auto& [day, days] : wanted) EXPECT_EQ(AnswerDaysOn(said, day), days) << ToText(day);
    TransferOffered offer = Outside();
    EXPECT_EQ(ExpectAnswer(offer, 14).by, DateOf(2023, 3, 15));
    EXPECT_EQ(FieldsOf(DecideAnswerTime({0, kToday, " "})), (Fields{"days", "reason"}));
    EXPECT_EQ(FieldsOf(DecideAnswerTime({366, kToday, "Board"})), Fields{"days"});
    EXPECT_TRUE(DecideAnswerTime({365, kToday, "Board"}));
}

TEST(Reminder, MovesTheDayOnWhichTheyAreAskedOnceMore) {
    const RemindedAboutTransfer asked{{}, kToday, " Sam ", AskedHow::kLetter, {}};
    const auto reminder = DecideReminder(Held(), asked, 14, kToday);
    ASSERT_TRUE(reminder);
    EXPECT_EQ(reminder->again_on, DateOf(2023, 3, 24));
    EXPECT_EQ(reminder->asked, "Sam");
    EXPECT_EQ(
        FieldsOf(DecideReminder(
            Held(), {{}, kToday + std::chrono::days(1), "", AskedHow::kLetter, {}}, 14, kToday
        )),
        (Fields{"on", "asked"})
    );
    EXPECT_EQ(
        RuleOf(DecideReminder(Held(TransferState::kDeclined), asked, 14, kToday)), "TRANSFER-3"
    );
}

TEST(NotAccepted, IsOnlyWhatWasAcceptedOutside) {
    const TransferNotAccepted undone{{}, "They rang"};
    EXPECT_TRUE(DecideNotAccepted(Context(), Held(TransferState::kAccepted), undone));
    EXPECT_EQ(RuleOf(DecideNotAccepted(Context(), Held(), undone)), "TRANSFER-6");
    Transfer here = Held(TransferState::kAccepted);
    here.kind = TransferKind::kAreaHere;
    EXPECT_EQ(RuleOf(DecideNotAccepted(Context(), here, undone)), "TRANSFER-5");
    TransferContext asked = Context();
    asked.transfers = {Held(TransferState::kAccepted), Held()};
    EXPECT_EQ(
        RuleOf(DecideNotAccepted(asked, Held(TransferState::kAccepted), undone)), "TRANSFER-6"
    );
    EXPECT_EQ(
        FieldsOf(DecideNotAccepted(Context(), Held(TransferState::kAccepted), {{}, " "})),
        Fields{"reason"}
    );
}

TEST(Ending, FollowsADeathOrLeavingAndADeathThatWasNoneIsUndone) {
    TransferContext context = Context();
    context.transfers = {Held(TransferState::kDeclined), Held()};
    EXPECT_TRUE(EndedNow(context).empty());
    context.on_register_since.reset();
    ASSERT_EQ(EndedNow(context).size(), 1U);
    EXPECT_EQ(EndedNow(context).front().because, EndCause::kLeftRegister);
    context.has_died = true;
    EXPECT_EQ(EndedNow(context).front().because, EndCause::kDied);

    context = Context();
    context.transfers = {Held(), Held()};
    context.transfers.back().id = TransferId("t2");
    ASSERT_EQ(EndedNow(context).size(), 1U);
    EXPECT_EQ(EndedNow(context).front().id, TransferId("t2"));
    EXPECT_EQ(EndedNow(context).front().because, EndCause::kJoined);

    Transfer ended = Held(TransferState::kEnded);
    ended.ended_because = EndCause::kDied;
    context.transfers = {ended};
    EXPECT_TRUE(ResumedNow(context));
    context.has_died = true;
    EXPECT_FALSE(ResumedNow(context));
    context = Context();
    context.transfers = {ended, Held()};
    EXPECT_FALSE(ResumedNow(context)) << "somebody else was asked meanwhile";
    ended.ended_because = EndCause::kLeftRegister;
    context.transfers = {ended};
    EXPECT_FALSE(ResumedNow(context)) << "whoever comes back is offered anew";
}

TEST(AnswerHere, IsNotForAnOfferThatTheOtherAreaAnswersItself) {
    Transfer here = Held();
    EXPECT_TRUE(CheckAnsweredHere(here));
    here.kind = TransferKind::kAreaHere;
    EXPECT_EQ(RuleOf(CheckAnsweredHere(here)), "TRANSFER-5");
}

}  // namespace
}  // namespace alongside::transfers

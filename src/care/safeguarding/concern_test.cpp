// The rules of safeguarding concerns, by tables.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/concern.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace alongside::safeguarding {
namespace {

using deadlines::HolidayCalendar;
using journal::ActorId;
using Part = Onlooker::Part;

const Date kFriday = DateOf(2023, 3, 3);

HolidayCalendar Calendar() {
    return {
        .version = "test",
        .first = DateOf(2023, 1, 1),
        .last = DateOf(2023, 12, 31),
        .holidays = {DateOf(2023, 4, 7), DateOf(2023, 4, 10)}};
}

ConcernRecorded Said() {
    ConcernRecorded said;
    said.person = StreamId("ann");
    said.heard_on = kFriday;
    said.who_said = WhoSaid::kYoungPerson;
    said.said = "He hits me";
    said.safe_now = SafeNow::kSafe;
    return said;
}

Concern In(ConcernState state) {
    Concern concern;
    concern.id = ConcernId("c");
    concern.state = state;
    concern.said = Said();
    concern.recorded_by = ActorId("jo");
    if (state == ConcernState::kReferred || state == ConcernState::kAnswered)
        concern.referral = Referral{.on = kFriday, .answer_by = kFriday, .answer_because = "b"};
    return concern;
}

std::string FieldOf(const Error& error) {
    return error.fields.empty() ? std::string() : error.fields.front().field;
}

TEST(WhoSeesAConcern, IsWhoeverRecordedItAndItsLeadsAlone) {
    struct Case {
        const char* what;
        Leads leads;
        Onlooker who;
        ConcernKind kind;
        bool sees;
        bool handles;
    };
    const Leads named = {.version = 1, .leads = {"lead"}, .allegation_leads = {"officer"}};
    const std::vector<Case> cases = {
        {"whoever recorded it", named, {ActorId("jo")}, ConcernKind::kSafety, true, false},
        {"somebody else", named, {ActorId("al")}, ConcernKind::kSafety, false, false},
        {"its lead",
         named,
         {ActorId("lead"), {}, Part::kHandles},
         ConcernKind::kSafety,
         true,
         true},
        {"another leader",
         named,
         {ActorId("al"), {}, Part::kHandles},
         ConcernKind::kSafety,
         false,
         false},
        {"a lead whose role was taken away",
         named,
         {ActorId("lead")},
         ConcernKind::kSafety,
         false,
         false},
        {"the lead of the other kind",
         named,
         {ActorId("lead"), {}, Part::kHandles},
         ConcernKind::kAllegation,
         false,
         false},
        {"the lead for allegations",
         named,
         {ActorId("officer"), {}, Part::kHandles},
         ConcernKind::kAllegation,
         true,
         true},
        {"any leader where nobody is named",
         {},
         {ActorId("al"), {}, Part::kHandles},
         ConcernKind::kSafety,
         true,
         true},
        {"a worker where nobody is named", {}, {ActorId("al")}, ConcernKind::kSafety, false, false},
    };
    for (const Case& c : cases) {
        Concern concern = In(ConcernState::kNew);
        concern.said.kind = c.kind;
        EXPECT_EQ(MaySee(c.leads, c.who, concern), c.sees) << c.what;
        EXPECT_EQ(MayHandle(c.leads, c.who, concern), c.handles) << c.what;
    }
}

TEST(WhoSeesAConcern, IsNeverWhomItIsAbout) {
    Concern concern = In(ConcernState::kNew);
    concern.said.kind = ConcernKind::kAllegation;
    concern.said.about_post = StreamId("post");
    const Onlooker lead = {ActorId("officer"), StreamId("post"), Part::kHandles};
    EXPECT_FALSE(MaySee({.allegation_leads = {"officer"}}, lead, concern));
    EXPECT_FALSE(MayHandle({}, lead, concern));
    const Onlooker recorder = {ActorId("jo"), StreamId("post")};
    EXPECT_FALSE(MaySee({}, recorder, concern));
    const Onlooker postless = {ActorId("officer"), {}, Part::kHandles};
    EXPECT_TRUE(MaySee({.allegation_leads = {"officer"}}, postless, concern));
}

TEST(DueDays, SkipWeekendsAndBankHolidays) {
    EXPECT_EQ(LookBy({}, Calendar(), kFriday).on, DateOf(2023, 3, 6));
    EXPECT_EQ(LookBy({.look_within = 2}, Calendar(), DateOf(2023, 4, 6)).on, DateOf(2023, 4, 12));
    EXPECT_EQ(
        AnswerBy({}, Calendar(), ReferredTo::kChildrensSocialCare, DateOf(2023, 4, 6)).on,
        DateOf(2023, 4, 11)
    );
    EXPECT_EQ(
        AnswerBy({.answer_within = 3}, Calendar(), ReferredTo::kPolice, kFriday).on,
        DateOf(2023, 3, 8)
    );
}

TEST(DueDays, SayWhoseRuleItIs) {
    const auto national = AnswerBy({}, Calendar(), ReferredTo::kChildrensSocialCare, kFriday);
    EXPECT_NE(national.because.find("Working Together"), std::string::npos);
    EXPECT_EQ(national.because.find("your area"), std::string::npos);
    const auto local = AnswerBy({}, Calendar(), ReferredTo::kAdultSafeguarding, kFriday);
    EXPECT_NE(local.because.find("your area’s setting"), std::string::npos);
}

// A concern is never refused because nobody knows the bank holidays of that year.
TEST(DueDays, GoOnWithoutACalendar) {
    EXPECT_EQ(LookBy({}, Calendar(), DateOf(2031, 1, 3)).on, DateOf(2031, 1, 6));
}

TEST(AConcern, NeedsWhatALeadHasToKnow) {
    struct Case {
        const char* field;
        void (*spoil)(ConcernRecorded&);
    };
    const std::vector<Case> cases = {
        {"said", [](ConcernRecorded& said) { said.said = "  "; }},
        {"heard_on", [](ConcernRecorded& said) { said.heard_on = kFriday + std::chrono::days(1); }},
        {"about_name", [](ConcernRecorded& said) { said.person.reset(); }},
        {"done_now", [](ConcernRecorded& said) { said.safe_now = SafeNow::kNotSafe; }},
        {"about_worker", [](ConcernRecorded& said) { said.kind = ConcernKind::kAllegation; }},
    };
    EXPECT_TRUE(DecideConcern(Said(), kFriday));
    for (const Case& c : cases) {
        ConcernRecorded said = Said();
        c.spoil(said);
        const auto refused = DecideConcern(said, kFriday);
        ASSERT_FALSE(refused) << c.field;
        EXPECT_EQ(refused.error().fault, Fault::kInvalid);
        EXPECT_EQ(FieldOf(refused.error()), c.field);
    }
}

TEST(AConcern, MayBeAboutSomebodyWhoIsNotOnRecord) {
    ConcernRecorded said = Said();
    said.person.reset();
    said.about_name = Sensitive(std::string(" Her sister "));
    EXPECT_EQ(DecideConcern(said, kFriday)->about_name->Reveal(), "Her sister");
}

TEST(AConcern, GoesItsWayAndNoOther) {
    struct Case {
        ConcernState state;
        const char* take;
        const char* refer;
        const char* answer;
        const char* close;
        const char* reopen;
    };
    const std::vector<Case> cases = {
        {ConcernState::kNew, "", "", "SAFE-4", "", "SAFE-5"},
        {ConcernState::kTaken, "SAFE-2", "", "SAFE-4", "", "SAFE-5"},
        {ConcernState::kReferred, "SAFE-2", "SAFE-3", "", "SAFE-3", "SAFE-5"},
        {ConcernState::kAnswered, "SAFE-2", "", "SAFE-4", "", "SAFE-5"},
        {ConcernState::kClosed, "SAFE-1", "SAFE-1", "SAFE-4", "SAFE-1", ""},
    };
    const auto rule = [](const auto& outcome) {
        return outcome ? std::string() : outcome.error().rule;
    };
    const ConcernReferred referral{
        .to = ReferredTo::kPolice, .on = kFriday, .told = "All of it", .family = FamilyTold::kYes};
    for (const Case& c : cases) {
        const Concern concern = In(c.state);
        const std::string_view name = NameOf(c.state);
        EXPECT_EQ(rule(DecideTakingOn(concern, {})), c.take) << name;
        EXPECT_EQ(rule(DecideReferralOn(concern, referral, kFriday)), c.refer) << name;
        EXPECT_EQ(rule(DecideAnswer(concern, {kFriday, "Yes"}, kFriday)), c.answer) << name;
        EXPECT_EQ(rule(DecideClosing(concern, {"Settled"})), c.close) << name;
        EXPECT_EQ(rule(DecideReopening(concern, {"More was said"})), c.reopen) << name;
    }
}

TEST(AReferral, SaysWhyTheFamilyDoesNotKnow) {
    ConcernReferred referral{
        .to = ReferredTo::kPolice,
        .on = kFriday,
        .told = "All of it",
        .family = FamilyTold::kNotYet};
    const Concern concern = In(ConcernState::kTaken);
    EXPECT_EQ(FieldOf(DecideReferralOn(concern, referral, kFriday).error()), "family_note");
    referral.family_note = "It would put her at risk; decided with the police";
    EXPECT_TRUE(DecideReferralOn(concern, referral, kFriday));
    referral.on = kFriday - std::chrono::days(1);
    EXPECT_EQ(FieldOf(DecideReferralOn(concern, referral, kFriday).error()), "on");
}

TEST(APlan, StandsAtTheHeadWhileItHolds) {
    const Protection held = {
        .details = {
            .id = ProtectionId("p"),
            .kind = ProtectionKind::kLookedAfter,
            .from = DateOf(2022, 5, 1),
            .to = DateOf(2023, 3, 3),
            .authority = "Kent"}};
    EXPECT_EQ(
        ProtectionLine({held}, DateOf(2023, 3, 2)),
        "Looked after by the local authority (Kent, since 1 May 2022)"
    );
    EXPECT_EQ(ProtectionLine({held}, DateOf(2023, 3, 3)), "");
    EXPECT_EQ(ProtectionLine({}, kFriday), "");
}

TEST(APlan, EndsNotBeforeItBegan) {
    ProtectionRecorded plan{
        .id = ProtectionId("p"),
        .from = kFriday,
        .to = kFriday - std::chrono::days(1),
        .authority = "Kent"};
    EXPECT_EQ(FieldOf(DecideProtection(plan, kFriday).error()), "to");
    plan.to.reset();
    EXPECT_TRUE(DecideProtection(plan, kFriday));
    plan.from = kFriday + std::chrono::days(60);
    plan.to = kFriday + std::chrono::days(600);
    EXPECT_TRUE(DecideProtection(plan, kFriday)) << "it may be agreed ahead";
    plan.from = kFriday + std::chrono::days(400);
    EXPECT_EQ(FieldOf(DecideProtection(plan, kFriday).error()), "from");
    plan.from = kFriday;
    plan.to = kFriday + std::chrono::days(800);
    EXPECT_EQ(FieldOf(DecideProtection(plan, kFriday).error()), "to");
    plan.to.reset();
    plan.authority = "";
    EXPECT_EQ(FieldOf(DecideProtection(plan, kFriday).error()), "authority");
}

}  // namespace
}  // namespace alongside::safeguarding

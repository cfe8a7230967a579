// Who may consent at which age, how each thing stands, and what may be shared.
// SPDX-License-Identifier: MIT
#include "care/consents/consent.h"

#include <gtest/gtest.h>

namespace alongside::consents {
namespace {

using std::chrono::days;

const Date kBorn = DateOf(2008, 5, 17);
const Date kToday = DateOf(2023, 1, 9);

Date AtAge(int years) {
    return BirthdayOf(kBorn, years);
}

template <class T>
std::vector<std::string> FieldsOf(const Result<T>& result) {
    std::vector<std::string> fields;
    if (result) return fields;
    for (const FieldFault& fault : result.error().fields) fields.push_back(fault.field);
    return fields;
}

ConsentRecorded Asked(ConsentGiver giver, Date on) {
    ConsentRecorded consent;
    consent.given_by = giver;
    consent.decided_on = on;
    consent.explained = "What we keep and who sees it";
    consent.on_register = true;
    if (giver == ConsentGiver::kYoungPerson) return consent;
    consent.name = "Jo Example";
    consent.relation = "mother";
    if (giver == ConsentGiver::kBestInterests) consent.considered = "What Ann wants";
    return consent;
}

// The same as it is held.
Consent Held(ConsentGiver giver, Date on) {
    Consent held;
    held.id = ConsentId::New();
    held.given_by = giver;
    held.decided_on = on;
    if (giver != ConsentGiver::kYoungPerson) held.name = "Jo Example";
    return held;
}

using Fields = std::vector<std::string>;

TEST(Consent, SaysWhoMayAnswerAtWhichAge) {
    using enum ConsentGiver;
    struct Row {
        ConsentGiver giver;
        int age;
        bool note;
        Fields wrong;
    };
    const std::vector<Row> rows = {
        {kYoungPerson, 12, false, {"ability"}},
        {kYoungPerson, 12, true, {}},
        {kYoungPerson, 15, false, {"ability"}},
        {kYoungPerson, 15, true, {}},
        {kYoungPerson, 16, false, {}},
        {kYoungPerson, 17, false, {}},
        {kYoungPerson, 18, false, {}},
        {kParentalResponsibility, 12, false, {}},
        {kParentalResponsibility, 15, false, {}},
        {kParentalResponsibility, 16, false, {"ability"}},
        {kParentalResponsibility, 16, true, {}},
        {kParentalResponsibility, 17, false, {"ability"}},
        {kParentalResponsibility, 17, true, {}},
        {kParentalResponsibility, 18, false, {"given_by"}},
        {kParentalResponsibility, 18, true, {"given_by"}},
        {kBestInterests, 15, false, {}},
        {kBestInterests, 16, false, {"ability"}},
        {kBestInterests, 16, true, {}},
        {kBestInterests, 18, false, {"ability"}},
        {kBestInterests, 18, true, {}},
    };
    for (const Row& row : rows) {
        ConsentRecorded asked = Asked(row.giver, AtAge(row.age));
        if (row.note) asked.ability = "Talked it through twice";
        EXPECT_EQ(FieldsOf(DecideConsent(asked, kBorn, AtAge(20))), row.wrong)
            << NameOf(row.giver) << " at " << row.age << (row.note ? " with" : " without")
            << " a note";
        // On the day before the birthday they are a year younger.
        if (row.giver == kYoungPerson && row.age == 16) {
            asked.decided_on = AtAge(16) - days(1);
            EXPECT_EQ(FieldsOf(DecideConsent(asked, kBorn, AtAge(20))), Fields{"ability"});
        }
    }
}

TEST(Consent, CollectsEverythingThatIsWrong) {
    ConsentRecorded asked = Asked(ConsentGiver::kBestInterests, kToday + days(1));
    asked.name = " ";
    asked.considered.reset();
    asked.explained = "";
    asked.on_register.reset();
    asked.shares_with = {"school", "camhs"};
    asked.not_with = {"camhs"};
    asked.review_on = kToday;
    EXPECT_EQ(
        FieldsOf(DecideConsent(asked, kBorn, kToday)),
        (Fields{"name", "considered", "decided_on", "explained", "not_with", "review_on"})
    );
    asked.shares_with.clear();
    asked.not_with.clear();
    asked.decided_on = kBorn - days(1);
    EXPECT_EQ(
        FieldsOf(DecideConsent(asked, kBorn, kToday)),
        (Fields{"name", "considered", "decided_on", "explained", "on_register"})
    );
}

TEST(Consent, IsTakenBackWithoutAReasonAtAnyAge) {
    ConsentTakenBack taken;
    taken.decided_on = AtAge(10);
    taken.not_with = {"school"};
    EXPECT_TRUE(DecideTakingBack(taken, kBorn, kToday));
    taken.not_with.clear();
    EXPECT_EQ(FieldsOf(DecideTakingBack(taken, kBorn, kToday)), Fields{"taken"});
    taken.on_register = true;
    taken.taken_back_by = ConsentGiver::kParentalResponsibility;
    EXPECT_EQ(FieldsOf(DecideTakingBack(taken, kBorn, kToday)), (Fields{"name", "relation"}));
}

TEST(Consent, GivesTheLatestWordOfEachThing) {
    Consent first = Held(ConsentGiver::kParentalResponsibility, kToday - days(30));
    first.on_register = true;
    first.shares_with = {Agency::kSchool, Agency::kCamhs};
    first.not_with = {Agency::kPolice};
    Consent later = Held(ConsentGiver::kYoungPerson, kToday - days(10));
    later.not_with = {Agency::kCamhs};
    Consent taken = Held(ConsentGiver::kYoungPerson, kToday - days(2));
    taken.kind = Consent::Kind::kTakenBack;
    taken.on_register = false;
    taken.not_with = {Agency::kSchool};
    const std::vector<Consent> all = {first, later, taken};

    const ConsentState now = StateOn(all, kBorn, kToday);
    EXPECT_EQ(now.on_register.standing, Standing::kTakenBack);
    EXPECT_EQ(now.keyworking.standing, Standing::kNotAsked);
    EXPECT_EQ(now.With(Agency::kSchool).standing, Standing::kTakenBack);
    EXPECT_EQ(now.With(Agency::kSchool).since, kToday - days(2));
    EXPECT_EQ(now.With(Agency::kCamhs).standing, Standing::kRefused);
    EXPECT_EQ(now.With(Agency::kPolice).standing, Standing::kRefused);
    EXPECT_EQ(now.With(Agency::kGp).standing, Standing::kNotAsked);

    const ConsentState before = StateOn(all, kBorn, kToday - days(3));
    EXPECT_EQ(before.on_register.standing, Standing::kGiven);
    EXPECT_EQ(before.on_register.by, ConsentGiver::kParentalResponsibility);
    EXPECT_TRUE(before.With(Agency::kSchool).IsYes());
    EXPECT_FALSE(before.IsEmpty());
    EXPECT_TRUE(StateOn(all, kBorn, kToday - days(31)).IsEmpty());
    EXPECT_EQ(LatestAboutRegister(all).standing, Standing::kTakenBack);
}

TEST(Consent, OfAParentEndsAt18AndIsAskedAgainAt16) {
    Consent given = Held(ConsentGiver::kParentalResponsibility, AtAge(14));
    given.shares_with = {Agency::kSchool};
    const std::vector<Consent> all = {given};
    EXPECT_TRUE(StateOn(all, kBorn, AtAge(16)).With(Agency::kSchool).IsYes());
    EXPECT_TRUE(StateOn(all, kBorn, AtAge(18) - days(1)).With(Agency::kSchool).IsYes());
    EXPECT_EQ(StateOn(all, kBorn, AtAge(18)).With(Agency::kSchool).standing, Standing::kAskAgain);
    EXPECT_FALSE(SharingRules(StateOn(all, kBorn, AtAge(18))).MayShareWith(Agency::kSchool).yes);

    const auto again = NextAsking(all, kBorn, AtAge(15), 60);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->on, AtAge(16));
    EXPECT_EQ(again->ask_from, AtAge(16) - days(60));
    EXPECT_NE(again->why.find("16"), std::string::npos);

    given.decided_on = AtAge(16);
    EXPECT_EQ(NextAsking({given}, kBorn, AtAge(17), 0)->on, AtAge(18));
    given.given_by = ConsentGiver::kYoungPerson;
    EXPECT_FALSE(NextAsking({given}, kBorn, AtAge(17), 0)) << "their own word stands";
    given.review_on = AtAge(17) + days(9);
    EXPECT_EQ(NextAsking({given}, kBorn, AtAge(17), 0)->on, AtAge(17) + days(9));
    Consent taken = Held(ConsentGiver::kYoungPerson, AtAge(16) + days(2));
    taken.kind = Consent::Kind::kTakenBack;
    taken.not_with = {Agency::kSchool};
    EXPECT_FALSE(NextAsking({given, taken}, kBorn, AtAge(17), 0)) << "no is not asked again";
}

TEST(SharingRules, AnswerForEachAgencyWithTheReason) {
    struct Row {
        Standing standing;
        bool yes;
        bool refused;
        const char* words;
    };
    const std::vector<Row> rows = {
        {Standing::kNotAsked, false, false, "Nobody has asked"},
        {Standing::kGiven, true, false, "They agreed to this since 9 January 2023"},
        {Standing::kBestInterests, true, false, "in their best interests since 9 January 2023"},
        {Standing::kRefused, false, true, "They said no to this since 9 January 2023"},
        {Standing::kTakenBack, false, true, "took their consent back since 9 January 2023"},
        {Standing::kAskAgain, false, false, "They turned 18"},
    };
    for (const Row& row : rows)
        for (std::size_t i = 0; i < kAgencies; ++i) {
            ConsentState state;
            state.sharing.at(i) = {row.standing, kToday};
            const SharingRules rules(state);
            const auto agency = static_cast<Agency>(i);
            EXPECT_EQ(rules.MayShareWith(agency).yes, row.yes) << NameOf(row.standing);
            EXPECT_NE(rules.MayShareWith(agency).because.find(row.words), std::string::npos)
                << rules.MayShareWith(agency).because;
            EXPECT_EQ(rules.IsRefused(agency), row.refused);
            const auto other = static_cast<Agency>((i + 1) % kAgencies);
            EXPECT_FALSE(rules.MayShareWith(other).yes) << "nobody asked about the others";
        }
}

TEST(SharingRules, AreStoppedWhenNoYesIsLeft) {
    ConsentState state;
    EXPECT_FALSE(SharingRules(state).StoppedSince()) << "not to have asked is no stop";
    state.sharing[0] = {Standing::kRefused, kToday - days(9)};
    state.sharing[1] = {Standing::kTakenBack, kToday};
    EXPECT_EQ(SharingRules(state).StoppedSince(), kToday);
    state.sharing[2] = {Standing::kGiven, kToday - days(9)};
    EXPECT_FALSE(SharingRules(state).StoppedSince());
}

TEST(Sharing, RestsOnConsentOnlyWhereThereIsSome) {
    SharingRecorded sharing;
    sharing.agency = Agency::kSocialCare;
    sharing.who = "Sam Patel";
    sharing.what = "That she was not at home";
    sharing.why = "She may be in danger";
    sharing.decided_by = "Kim Walker";
    sharing.shared_on = kToday;
    const SharingRules none{ConsentState()};
    const auto refused = DecideSharing(sharing, none, kToday);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "SHARE-1");
    for (std::size_t i = 1; i < NamesOf(SharingBasis{}).size(); ++i) {
        sharing.basis = static_cast<SharingBasis>(i);
        EXPECT_TRUE(DecideSharing(sharing, none, kToday)) << NameOf(sharing.basis);
    }
    EXPECT_EQ(
        FieldsOf(DecideSharing({.shared_on = kToday + days(1)}, none, kToday)),
        (Fields{"who", "what", "why", "decided_by", "shared_on"})
    );
}

TEST(Consent, IsOneCalmLine) {
    ConsentState state;
    EXPECT_EQ(SharingInWords(state), "nobody has been asked yet");
    state.sharing[0] = {Standing::kGiven, kToday - days(6)};
    state.sharing[1] = {Standing::kGiven, kToday - days(6)};
    state.sharing[2] = {Standing::kRefused, kToday - days(6)};
    EXPECT_EQ(
        SharingInWords(state),
        "school or college and social care yes, CAMHS no, since 3 January 2023"
    );
}

TEST(AskingAgain, IsUpToAYear) {
    for (const int good : {0, 60, 365})
        EXPECT_TRUE(DecideAskingAgain({good, kToday, "As agreed"})) << good;
    for (const int bad : {-1, 366})
        EXPECT_EQ(
            FieldsOf(DecideAskingAgain({bad, kToday, ""})), (Fields{"days_before", "reason"})
        );
}

}  // namespace
}  // namespace alongside::consents

// The rules of referrals, by tables: what may be told, by when it is decided, whom the register is
// for.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "care/referrals/eligibility.h"
#include "care/referrals/referral_letter.h"
#include "care/referrals/triage_clock.h"

namespace alongside::referrals {
namespace {

using Fields = std::vector<std::string>;

const Date kToday = DateOf(2023, 1, 18);  // A Wednesday.
const Date kCame = DateOf(2023, 1, 9);

ReferralArrived Told() {
    ReferralArrived told;
    told.id = ReferralId("r1");
    told.how = HowItCame::kByPhone;
    told.route = Route::kFamily;
    told.received_on = kCame;
    told.due_on = DateOf(2023, 1, 11);
    told.counted = "2 working days after the referral";
    told.source = "Your area’s setting";
    told.by_working_days = true;
    told.referrer = Sensitive(std::string(" Mo Example "));
    told.relation = "mother";
    told.phone = Sensitive(std::string("01632 960 001"));
    told.given_name = Sensitive(std::string("Ann"));
    told.family_name = Sensitive(std::string("Example"));
    told.date_of_birth = DateOf(2008, 5, 17);
    told.autism = people::Diagnosis::kConfirmed;
    told.what_happens = "She has not left her room for a month";
    return told;
}

Referral Held(ReferralState state = ReferralState::kWaiting) {
    Referral held;
    held.told = Told();
    held.state = state;
    if (state == ReferralState::kDeclined || state == ReferralState::kAccepted)
        held.decided = Decided{
            .outcome = state == ReferralState::kAccepted ? Outcome::kAccepted : Outcome::kDeclined,
            .on = DateOf(2023, 1, 11),
            .reason = "Other help is nearer",
            .told = {}};
    return held;
}

template <class T>
Fields FieldsOf(const Result<T>& result) {
    Fields fields;
    if (result) return fields;
    for (const FieldFault& fault : result.error().fields) fields.push_back(fault.field);
    return fields;
}
template <class T>
std::string RuleOf(const Result<T>& result) {
    return result ? "" : result.error().rule;
}

TEST(Arrival, IsTidied) {
    const auto told = DecideArrival({kToday}, Told());
    ASSERT_TRUE(told);
    EXPECT_EQ(told->referrer.Reveal(), "Mo Example");
}

struct WrongArrival {
    const char* what;
    void (*spoil)(ReferralArrived&);
    Fields fields;
};

TEST(Arrival, SaysEverythingThatIsWrongWithIt) {
    const WrongArrival wrong[] = {
        {"nothing typed",
         [](ReferralArrived& t) {
             t.referrer.Reveal() = t.given_name.Reveal() = t.family_name.Reveal() = " ";
             t.relation = t.what_happens = "";
             t.phone.reset();
         },
         {"referrer", "relation", "email", "given_name", "family_name", "what_happens"}},
        {"came tomorrow",
         [](ReferralArrived& t) { t.received_on = kToday + std::chrono::days(1); },
         {"received_on"}},
        {"not born yet",
         [](ReferralArrived& t) { t.date_of_birth = kToday + std::chrono::days(1); },
         {"date_of_birth"}},
        {"a slip in the century",
         [](ReferralArrived& t) { t.date_of_birth = DateOf(1808, 5, 17); },
         {"date_of_birth"}},
        {"no address of e-mail",
         [](ReferralArrived& t) { t.email = Sensitive(std::string("mo at example")); },
         {"email"}},
        {"a header in the address",
         [](ReferralArrived& t) { t.email = Sensitive(std::string("a@b.example\nBcc: c@d.e")); },
         {"email"}},
        {"no telephone number",
         [](ReferralArrived& t) { t.phone = Sensitive(std::string("ring me")); },
         {"phone"}},
    };
    for (const WrongArrival& each : wrong) {
        ReferralArrived told = Told();
        each.spoil(told);
        EXPECT_EQ(FieldsOf(DecideArrival({kToday}, told)), each.fields) << each.what;
    }
    EXPECT_EQ(FieldsOf(DecideArrival({kToday, "wrong"}, Told())), Fields{"nhs_number"});
}

TEST(Arrival, PutRightKeepsTheDayAndNeedsAReason) {
    ReferralArrived told = Told();
    told.received_on = DateOf(2022, 1, 1);
    told.how = HowItCame::kByLink;
    EXPECT_EQ(FieldsOf(DecideCorrection({kToday}, Held(), told)), Fields{"reason"});
    told.reason = "The name was misspelt";
    const auto right = DecideCorrection({kToday}, Held(), told);
    ASSERT_TRUE(right);
    EXPECT_EQ(right->received_on, kCame);
    EXPECT_EQ(right->how, HowItCame::kByPhone);
}

// Which acts are open to a referral in which state: each is tried, allowed or refused by its rule.
TEST(Referral, GoesOnlyWhereItsStateLeads) {
    struct Row {
        ReferralState state;
        const char* ask;
        const char* decide;
        const char* appeal;
        const char* withdraw;
        const char* part;
    };
    using enum ReferralState;
    const Row rows[] = {
        {kWaiting, "", "", "REFER-4", "", "REFER-5"},
        {kAsked, "REFER-2", "", "REFER-4", "", "REFER-5"},
        {kAppealed, "", "", "REFER-4", "", "REFER-5"},
        {kAccepted, "REFER-1", "REFER-1", "REFER-4", "REFER-1", "REFER-5"},
        {kDeclined, "REFER-1", "REFER-1", "", "REFER-1", "REFER-5"},
        {kSameAsAnother, "REFER-1", "REFER-1", "REFER-4", "REFER-1", ""},
        {kWithdrawn, "REFER-1", "REFER-1", "REFER-4", "REFER-1", "REFER-5"},
    };
    for (const Row& row : rows) {
        const Referral held = Held(row.state);
        const std::string state(NameOf(row.state));
        MoreInformationAsked asked;
        asked.words = "Is she on the pathway?";
        asked.asked_of = "Mo";
        asked.asked_on = asked.answer_by = kToday;
        EXPECT_EQ(RuleOf(DecideQuestion(held, asked, kToday)), row.ask) << state;
        OutcomeDecided decided;
        decided.reason = "At risk of admission";
        decided.decided_on = kToday;
        EXPECT_EQ(RuleOf(DecideOutcome(held, decided, kToday)), row.decide) << state;
        AppealReceived appeal;
        appeal.from = "Mo";
        appeal.words = "She is worse";
        appeal.received_on = kToday;
        EXPECT_EQ(RuleOf(DecideAppeal(held, appeal, kToday)), row.appeal) << state;
        EXPECT_EQ(RuleOf(DecideWithdrawal(held, {held.id(), "Sent twice"})), row.withdraw) << state;
        EXPECT_EQ(RuleOf(DecideParting(held, {held.id(), "Twins"})), row.part) << state;
    }
}

TEST(Referral, IsDecidedWithAReasonOnADayThatCanBe) {
    OutcomeDecided decided;
    decided.decided_on = kCame - std::chrono::days(1);
    EXPECT_EQ(
        FieldsOf(DecideOutcome(Held(), decided, kToday)), (Fields{"decision_reason", "decided_on"})
    );
    decided.reason = "At risk";
    decided.decided_on = kToday + std::chrono::days(1);
    EXPECT_EQ(FieldsOf(DecideOutcome(Held(), decided, kToday)), Fields{"decided_on"});
}

TEST(Referral, IsJoinedToAnOpenOneAlone) {
    const Referral first = Held();
    Referral second = Held();
    second.told.id = ReferralId("r2");
    EXPECT_EQ(FieldsOf(DecideJoining(first, first, {first.id(), {}, "Same"})), Fields{"to"});
    EXPECT_EQ(FieldsOf(DecideJoining(first, second, {first.id(), {}, " "})), Fields{"reason"});
    ASSERT_TRUE(DecideJoining(first, second, {first.id(), {}, "The same birthday"}));
    second.state = ReferralState::kAccepted;
    EXPECT_EQ(RuleOf(DecideJoining(first, second, {first.id(), {}, "Same"})), "REFER-1");
}

TEST(Answer, ComesOnceAndNotBeforeItsQuestion) {
    Question question = {
        .id = QuestionId("q"),
        .words = "Is she on the pathway?",
        .asked_of = "Mo",
        .asked_on = DateOf(2023, 1, 10),
        .answer_by = DateOf(2023, 1, 17)};
    MoreInformationGiven given;
    given.answer = " ";
    given.given_on = kCame;
    EXPECT_EQ(
        FieldsOf(DecideAnswer(Held(ReferralState::kAsked), question, given, kToday)),
        (Fields{"answer", "given_on"})
    );
    question.answered_on = kToday;
    EXPECT_EQ(
        RuleOf(DecideAnswer(Held(ReferralState::kAsked), question, given, kToday)), "REFER-3"
    );
}

// --- by when ---

// January 2023: Monday the 2nd is a bank holiday, as is Good Friday, 7 April, and Monday the 10th.
deadlines::HolidayCalendar Calendar() {
    return {
        .version = "test",
        .first = DateOf(2022, 1, 1),
        .last = DateOf(2023, 12, 31),
        .holidays = {DateOf(2023, 1, 2), DateOf(2023, 4, 7), DateOf(2023, 4, 10)}};
}

deadlines::RuleBook Book(const char* term = "2 working days") {
    deadlines::Rule rule;
    rule.name = "triage";
    rule.within = {{deadlines::TermFor::kAll, *deadlines::ParseTerm(term)}};
    deadlines::RuleBook book;
    book.sets.push_back({.name = "local", .version = "1", .title = {}, .rules = {rule}});
    book.calendar = Calendar();
    return book;
}

TEST(TriageClock, CountsTheAreasTerm) {
    struct Row {
        const char* term;
        Date from;
        Date due;
        const char* why;
    };
    const Row rows[] = {
        {"2 working days", DateOf(2023, 1, 9), DateOf(2023, 1, 11), "Monday to Wednesday"},
        {"2 working days", DateOf(2023, 1, 12), DateOf(2023, 1, 16), "over a weekend"},
        {"2 working days", DateOf(2022, 12, 31), DateOf(2023, 1, 4), "a Saturday, then a holiday"},
        {"2 working days", DateOf(2023, 4, 6), DateOf(2023, 4, 12), "over Easter"},
        {"4 weeks", DateOf(2023, 1, 9), DateOf(2023, 2, 6), "an area that counts in weeks"},
    };
    for (const Row& row : rows) {
        const auto due = DueAfter(Book(row.term), row.from, "the referral");
        ASSERT_TRUE(due) << row.why;
        EXPECT_EQ(due->on, row.due) << row.why;
        EXPECT_EQ(due->counted, std::string(row.term) + " after the referral");
        EXPECT_EQ(due->source, "Your area’s setting");
    }
}

TEST(TriageClock, TakesTheTermThatTheAreaChoseFromItsDay) {
    deadlines::RuleBook book = Book();
    book.sets.front().rules.front().area_terms = {
        {DateOf(2023, 2, 1), deadlines::TermFor::kAll, *deadlines::ParseTerm("5 working days")}};
    EXPECT_EQ(DueAfter(book, DateOf(2023, 1, 9), "it")->on, DateOf(2023, 1, 11));
    EXPECT_EQ(DueAfter(book, DateOf(2023, 2, 6), "it")->on, DateOf(2023, 2, 13));
}

TEST(TriageClock, StandsStillForAQuestion) {
    struct Row {
        Date due;
        bool by_working_days;
        Date asked;
        Pause pause;
        Date answered;
        Date then;
        const char* why;
    };
    const Date due = DateOf(2023, 1, 11);  // A Wednesday.
    const Row rows[] = {
        {due,
         true,
         DateOf(2023, 1, 9),
         {true, 2},
         DateOf(2023, 1, 16),
         DateOf(2023, 1, 18),
         "both days are left"},
        {due,
         true,
         DateOf(2023, 1, 10),
         {true, 1},
         DateOf(2023, 1, 13),
         DateOf(2023, 1, 16),
         "answered on a Friday, a day left"},
        {due,
         true,
         DateOf(2023, 1, 10),
         {true, 1},
         DateOf(2023, 1, 14),
         DateOf(2023, 1, 16),
         "answered on a Saturday"},
        {due,
         true,
         DateOf(2023, 1, 11),
         {true, 0},
         DateOf(2023, 1, 13),
         DateOf(2023, 1, 13),
         "asked on the due day: nothing is left"},
        {due,
         true,
         DateOf(2023, 1, 11),
         {true, 0},
         DateOf(2023, 1, 14),
         DateOf(2023, 1, 16),
         "nothing is left, answered at a weekend"},
        {due,
         true,
         DateOf(2023, 1, 12),
         {false, 0},
         DateOf(2023, 1, 20),
         due,
         "asked late: overdue stays overdue"},
        {DateOf(2023, 4, 12),
         true,
         DateOf(2023, 4, 6),
         {true, 2},
         DateOf(2023, 4, 6),
         DateOf(2023, 4, 12),
         "answered at once, over Easter: nothing is lost"},
        {DateOf(2023, 2, 6),
         false,
         DateOf(2023, 1, 30),
         {true, 7},
         DateOf(2023, 2, 4),
         DateOf(2023, 2, 11),
         "in days of the calendar"},
    };
    for (const Row& row : rows) {
        const DueDay before = {
            .on = row.due, .counted = "c", .source = "s", .by_working_days = row.by_working_days};
        EXPECT_EQ(PauseOn(Calendar(), before, row.asked), row.pause) << row.why;
        const auto after = ResumeOn(Calendar(), before, row.pause, row.answered);
        ASSERT_TRUE(after) << row.why;
        EXPECT_EQ(after->on, row.then) << row.why;
    }
}

TEST(TriageClock, IsNeverEarlierAfterAnAnswerAndNeverHelpsWhatIsOverdue) {
    const DueDay due = {
        .on = DateOf(2023, 1, 11), .counted = "c", .source = "s", .by_working_days = true};
    for (int asked = 0; asked < 20; ++asked)
        for (int answered = asked; answered < 30; ++answered) {
            const Date asked_on = DateOf(2023, 1, 9) + std::chrono::days(asked);
            const auto then = ResumeOn(
                Calendar(),
                due,
                PauseOn(Calendar(), due, asked_on),
                DateOf(2023, 1, 9) + std::chrono::days(answered)
            );
            ASSERT_TRUE(then);
            EXPECT_GE(then->on, due.on);
            EXPECT_TRUE(asked_on <= due.on || then->on == due.on);
        }
}

// --- whom the register is for ---

TEST(Eligibility, SaysWhatWasToldAndWhatIsMissing) {
    using people::Diagnosis;
    struct Row {
        Diagnosis autism;
        Diagnosis disability;
        Fits fits;
    };
    const Row rows[] = {
        {Diagnosis::kConfirmed, Diagnosis::kNone, Fits::kYes},
        {Diagnosis::kNone, Diagnosis::kSuspectedOnPathway, Fits::kYes},
        {Diagnosis::kNone, Diagnosis::kNone, Fits::kNo},
        {Diagnosis::kNone, Diagnosis::kUnknown, Fits::kNotKnown},
        {Diagnosis::kSuspectedNotOnPathway, Diagnosis::kNone, Fits::kNotKnown},
    };
    for (const Row& row : rows) {
        ReferralArrived told = Told();
        told.autism = row.autism;
        told.learning_disability = row.disability;
        EXPECT_EQ(EligibilityOf(told, {}, kToday).at(0).fits, row.fits);
    }
    ReferralArrived told = Told();
    told.date_of_birth.reset();
    EXPECT_EQ(EligibilityOf(told, {}, kToday).at(1).fits, Fits::kNotKnown);
    told.date_of_birth = DateOf(2000, 1, 1);
    EXPECT_EQ(EligibilityOf(told, {}, kToday).at(1).fits, Fits::kYes);
    EXPECT_EQ(EligibilityOf(told, {.oldest = 17}, kToday).at(1).fits, Fits::kNo);
    told.consent = ToldConsent::kRefused;
    EXPECT_EQ(EligibilityOf(told, {}, kToday).at(4).fits, Fits::kNo);
}

// --- letters ---

TEST(Letter, SaysInPlainWordsWhatWasDecidedAndHowToAppeal) {
    const auto declined = WriteLetter(
        LetterKind::kDeclined, Held(ReferralState::kDeclined), {}, "4F7K-92QD", {"Kent", "01632"}
    );
    std::string all;
    for (const std::string& paragraph : declined.paragraphs) all += paragraph + "\n";
    EXPECT_NE(all.find("Other help is nearer"), std::string::npos);
    EXPECT_NE(all.find("somebody looks at it again"), std::string::npos);
    EXPECT_NE(all.find("01632"), std::string::npos);
    EXPECT_NE(all.find("4F7K-92QD"), std::string::npos);
}

TEST(Letter, ByMailNamesNobody) {
    const Sender sender = {"Kent", "01632 960 001"};
    for (const MailText& mail :
         {LinkMail("{service}/links/0", sender),
          ReceivedMail("{service}/links/0", sender),
          NewsMail(kCame, sender),
          NewLinkMail(kCame, "{service}/links/0", sender)}) {
        for (const char* word : {"Ann", "Example", "autis", "hospital", "Kent"})
            EXPECT_EQ((mail.subject + mail.text).find(word), std::string::npos) << mail.subject;
    }
}

}  // namespace
}  // namespace alongside::referrals

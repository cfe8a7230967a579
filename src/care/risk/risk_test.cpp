// Questions, what answers suggest, and what a rating asks for.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "care/risk/assessment.h"
#include "care/risk/duty.h"

namespace alongside::risk {
namespace {

using dsr::Rating;
using std::chrono::days;

constexpr std::string_view kText = R"(Title: Ours
Amber from: 3
Red from: 6
# Home
? Is home safe?
> Where they live now.
- Yes = 0
- Perhaps = 3
- No = 4, red
? Who is there?
- The same people = 0
- New people = 3
# School
? Are they at school?
- Yes = 0
- No = 3
)";

Questionnaire Ours() {
    return *ReadQuestions(kText);
}

TEST(Questions, AreReadAsPeopleWriteThem) {
    const Questionnaire ours = Ours();
    EXPECT_EQ(ours.title, "Ours");
    ASSERT_EQ(ours.sections.size(), 2U);
    const Question& first = ours.sections[0].questions[0];
    EXPECT_EQ(first.hint, "Where they live now.");
    EXPECT_EQ(first.options[2], (AnswerOption{"No", 4, true}));
    EXPECT_EQ(QuestionsOf(ours).size(), 3U);
}

TEST(Questions, TheExampleCanBeReadAndSaysThatItIsOne) {
    const auto example = ReadQuestions(Starter().text);
    ASSERT_TRUE(example);
    EXPECT_NE(example->note.find("example"), std::string::npos);
    EXPECT_EQ(Suggest(*example, {{1, 3}}).rating, Rating::kRed);
    Answers worst_without_red;
    const auto questions = QuestionsOf(*example);
    for (std::size_t i = 0; i < questions.size(); ++i)
        for (std::size_t j = 0; j < questions[i]->options.size(); ++j)
            if (!questions[i]->options[j].means_red) worst_without_red[i + 1] = j + 1;
    EXPECT_EQ(Suggest(*example, worst_without_red).rating, Rating::kRed) << "by the sum alone";
}

struct Faulty {
    const char* name;
    const char* text;
    const char* says;
};
class FaultyQuestions : public testing::TestWithParam<Faulty> {};
INSTANTIATE_TEST_SUITE_P(
    Texts,
    FaultyQuestions,
    testing::Values(
        Faulty{"Nothing", "", "Title"},
        Faulty{"NoLimits", "Title: A\n# S\n? Q\n- a = 1\n- b = 2", "amber first"},
        Faulty{
            "RedBelowAmber",
            "Title: A\nAmber from: 5\nRed from: 5\n# S\n? Q\n- a = 1\n- b = 2",
            "amber first"},
        Faulty{"NoQuestion", "Title: A\nAmber from: 1\nRed from: 2\n# S", "at least one section"},
        Faulty{"NoSection", "? Q", "Line 1 comes before the first section"},
        Faulty{
            "OneAnswer",
            "Title: A\nAmber from: 1\nRed from: 2\n# S\n? Q\n- a = 1",
            "at least two answers"},
        Faulty{"NoPoints", "# S\n? Q\n- a", "Line 3 needs its points"},
        Faulty{"WrongPoints", "# S\n? Q\n- a = many", "Line 3 needs an answer"},
        Faulty{"NegativePoints", "# S\n? Q\n- a = -1", "Line 3 needs an answer"},
        Faulty{"OnlyRed", "# S\n? Q\n- a = red", "Line 3 needs an answer"},
        Faulty{"AnswerFirst", "# S\n- a = 1", "Line 2 comes before a question"},
        Faulty{"Unknown", "Hello", "Line 1 begins with none of"},
        Faulty{"NoThreshold", "Amber from: soon", "Line 1 needs a whole number"}
    ),
    [](const auto& each) { return std::string(each.param.name); }
);

TEST_P(FaultyQuestions, SayWhatIsWrongAndWhere) {
    const auto read = ReadQuestions(GetParam().text);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().fault, Fault::kInvalid);
    std::string said;
    for (const FieldFault& fault : read.error().fields) {
        EXPECT_EQ(fault.field, "text");
        said += fault.message + "\n";
    }
    EXPECT_NE(said.find(GetParam().says), std::string::npos) << said;
}

struct Answered {
    const char* name;
    Answers answers;
    std::optional<Rating> suggested;
    int score;
};
class Suggestions : public testing::TestWithParam<Answered> {};
INSTANTIATE_TEST_SUITE_P(
    Answers,
    Suggestions,
    testing::Values(
        Answered{"None", {}, std::nullopt, 0},
        Answered{"AllWell", {{1, 1}, {2, 1}, {3, 1}}, Rating::kGreen, 0},
        Answered{"JustAmber", {{3, 2}}, Rating::kAmber, 3},
        Answered{"JustRed", {{2, 2}, {3, 2}}, Rating::kRed, 6},
        Answered{"RedByItself", {{1, 3}}, Rating::kRed, 4},
        Answered{"PerhapsAlone", {{1, 2}, {2, 1}}, Rating::kAmber, 3},
        Answered{"NoSuchAnswer", {{1, 9}, {3, 1}}, Rating::kGreen, 0},
        Answered{"NoSuchQuestion", {{9, 1}}, std::nullopt, 0}
    ),
    [](const auto& each) { return std::string(each.param.name); }
);

TEST_P(Suggestions, FollowFromPointsAndFromWhatMeansRed) {
    const Suggestion suggestion = Suggest(Ours(), GetParam().answers);
    EXPECT_EQ(suggestion.rating, GetParam().suggested);
    EXPECT_EQ(suggestion.score, GetParam().score);
}

TEST(SuggestionInWords, SaysWhatMeansRedFirstAndWhatIsNotAnswered) {
    const Suggestion suggestion = Suggest(Ours(), {{1, 3}});
    ASSERT_EQ(suggestion.because.size(), 4U);
    EXPECT_EQ(suggestion.because[0], "“No” to “Is home safe?” means red by itself");
    EXPECT_EQ(suggestion.because[1], "4 points: amber begins at 3, red at 6");
    EXPECT_EQ(suggestion.because[2], "Most of it: “No” to “Is home safe?” (4)");
    EXPECT_EQ(
        suggestion.because[3], "2 questions are not answered: with an answer it could be more"
    );
}

TEST(Versions, CountFromTheirDayAndTheLaterSaidWins) {
    const Date day = DateOf(2023, 1, 9);
    const std::vector<Published> said = {
        {.id = QuestionnaireId("a"), .number = 1, .text = "", .from = day},
        {.id = QuestionnaireId("b"), .number = 2, .text = "", .from = day + days(10)},
        {.id = QuestionnaireId("c"), .number = 3, .text = "", .from = day}};
    EXPECT_EQ(CountingOn(said, day - days(1)).number, 0);
    EXPECT_EQ(CountingOn(said, day).number, 3);
    EXPECT_EQ(CountingOn(said, day + days(10)).number, 2);
    EXPECT_EQ(FindPublished(said, QuestionnaireId("b"))->number, 2);
    EXPECT_FALSE(FindPublished(said, QuestionnaireId("d")));
}

class Assessing : public testing::Test {
protected:
    const Date today_ = DateOf(2023, 1, 9);
    AssessmentContext context_{
        {.id = QuestionnaireId("a"), .number = 1, .text = std::string(kText)}, {}, today_};
    Decided decided_{
        .answers = {{1, 1}, {2, 1}, {3, 1}},
        .rating = Rating::kGreen,
        .rationale = "School goes well",
        .assessed_on = today_};

    std::string FieldAtFault() {
        const auto refused = DecideAssessment(context_, decided_);
        if (refused) return "";
        EXPECT_EQ(refused.error().fields.size(), 1U);
        return refused.error().fields[0].field;
    }
};

TEST_F(Assessing, KeepsInWordsWhatWasAnswered) {
    const auto assessed = DecideAssessment(context_, decided_);
    ASSERT_TRUE(assessed);
    EXPECT_EQ(assessed->said[0], "Is home safe? Yes (0 points)");
    EXPECT_EQ(assessed->answers[0], "1=1");
    EXPECT_EQ(assessed->suggested, Rating::kGreen);
}

TEST_F(Assessing, NeedsAReasonForAnotherRatingThanSuggested) {
    decided_.rating = Rating::kAmber;
    EXPECT_EQ(FieldAtFault(), "override_reason");
    decided_.override_reason = "Her mother is worried";
    EXPECT_EQ(FieldAtFault(), "");
}

TEST_F(Assessing, NeedsAReasonToLowerARatingSoonAfterHospital) {
    context_.red_until = today_;
    EXPECT_EQ(FieldAtFault(), "override_reason");
    decided_.override_reason = "She asked to, and all agreed";
    EXPECT_EQ(FieldAtFault(), "");
    decided_.override_reason.reset();
    context_.red_until = today_ - days(1);
    EXPECT_EQ(FieldAtFault(), "") << "the time is over";
}

TEST_F(Assessing, SaysAllThatIsMissing) {
    decided_ = {};
    decided_.assessed_on = today_ + days(1);
    const auto refused = DecideAssessment(context_, decided_);
    ASSERT_FALSE(refused);
    std::vector<std::string> fields;
    for (const FieldFault& fault : refused.error().fields) fields.push_back(fault.field);
    EXPECT_EQ(fields, (std::vector<std::string>{"q1", "rated_on", "rationale"}));
}

// --- what a rating asks for ---

class Duties : public testing::Test {
protected:
    const Date today_ = DateOf(2023, 1, 9);
    std::vector<DutySetting> said_ = {
        {Rating::kRed, DutyKind::kContact, 2, today_ - days(100)},
        {Rating::kRed, DutyKind::kConsiderReview, 5, today_ - days(100)},
        {Rating::kAmber, DutyKind::kContact, 10, today_ - days(100)}};
    std::vector<Duty> held_;

    // Applies what follows, as the tables do.
    std::size_t Move(const DutyFacts& facts) {
        const auto changes = MoveDuties(held_, said_, facts);
        for (const DutyChange& change : changes)
            std::visit([&](const auto& e) { Apply(e); }, change);
        return changes.size();
    }
    void Apply(const RatingDutySet& e) {
        auto held = std::ranges::find(held_, e.id, &Duty::id);
        if (held == held_.end()) held = held_.insert(held_.end(), Duty{.id = e.id});
        held->kind = e.duty;
        held->rating = e.rating;
        held->starts_on = e.starts_on;
        held->due_on = e.due_on;
        held->counted = e.counted;
    }
    void Apply(const RatingDutyEnded& e) {
        const auto held = std::ranges::find(held_, e.id, &Duty::id);
        held->ending = e.how;
        held->ended_on = e.ended_on;
        held->note = e.note;
    }
    std::vector<Duty> Open(DutyKind kind) const {
        std::vector<Duty> open;
        for (const Duty& duty : held_)
            if (duty.IsOpen() && duty.kind == kind) open.push_back(duty);
        return open;
    }
    DutyFacts Rated(Rating rating, Date since) const {
        return {RatedSince{rating, since}, {}, today_};
    }
};

TEST_F(Duties, OpenWithTheirDayAndWhy) {
    EXPECT_EQ(Move(Rated(Rating::kRed, today_)), 2U);
    ASSERT_EQ(Open(DutyKind::kContact).size(), 1U);
    const Duty duty = Open(DutyKind::kContact)[0];
    EXPECT_EQ(duty.due_on, today_ + days(2));
    EXPECT_EQ(WhyDue(duty), "2 days after the rating became red on 9 January 2023");
    EXPECT_EQ(Move(Rated(Rating::kRed, today_)), 0U) << "worked out again, nothing moves";
}

TEST_F(Duties, GiveNobodyMoreTimeWhenTheRatingChanges) {
    Move(Rated(Rating::kRed, today_ - days(5)));
    Move(Rated(Rating::kAmber, today_));
    ASSERT_EQ(Open(DutyKind::kContact).size(), 1U);
    EXPECT_EQ(Open(DutyKind::kContact)[0].due_on, today_ - days(3)) << "it stays late";
    EXPECT_TRUE(Open(DutyKind::kConsiderReview).empty()) << "amber does not ask for it";
    EXPECT_EQ(held_[1].ending, DutyEnding::kNoLongerDue);
    EXPECT_EQ(held_[1].note, "The rating is amber since 9 January 2023");
}

TEST_F(Duties, AreDueSoonerWhenTheNewRatingSaysSo) {
    Move(Rated(Rating::kAmber, today_ - days(1)));
    Move(Rated(Rating::kRed, today_));
    ASSERT_EQ(Open(DutyKind::kContact).size(), 1U);
    EXPECT_EQ(Open(DutyKind::kContact)[0].due_on, today_ + days(2));
}

TEST_F(Duties, AreNotAskedAgainOnceSettled) {
    Move(Rated(Rating::kRed, today_));
    const auto settled = DecideSettling(held_[0], today_, "Sam saw her", today_);
    ASSERT_TRUE(settled);
    Apply(*settled);
    EXPECT_EQ(Move(Rated(Rating::kRed, today_)), 0U);
    EXPECT_GT(Move(Rated(Rating::kAmber, today_ + days(1))), 0U) << "the next rating asks anew";
    EXPECT_EQ(Open(DutyKind::kContact).size(), 1U);
}

TEST_F(Duties, EndWhenAReviewIsAskedForAndComeBackWhenItIsNotHeld) {
    DutyFacts facts = Rated(Rating::kRed, today_ - days(1));
    Move(facts);
    facts.review_since = today_;
    Move(facts);
    EXPECT_TRUE(Open(DutyKind::kConsiderReview).empty());
    EXPECT_EQ(held_[1].ending, DutyEnding::kFulfilled);
    facts.review_since.reset();
    Move(facts);
    ASSERT_EQ(Open(DutyKind::kConsiderReview).size(), 1U);
    EXPECT_EQ(Open(DutyKind::kConsiderReview)[0].due_on, today_ + days(4)) << "its day stays";
}

TEST_F(Duties, AskForNothingWithoutARatingOrASetting) {
    EXPECT_EQ(Move({{}, {}, today_}), 0U);
    EXPECT_EQ(Move(Rated(Rating::kGreen, today_)), 0U);
    EXPECT_EQ(Move(Rated(Rating::kRed, today_ - days(200))), 0U) << "before the area said so";
    said_.push_back({Rating::kRed, DutyKind::kContact, {}, today_ - days(1)});
    EXPECT_EQ(DaysFor(said_, Rating::kRed, DutyKind::kContact, today_), std::nullopt);
    EXPECT_EQ(DaysFor(said_, Rating::kRed, DutyKind::kContact, today_ - days(2)), 2);
}

TEST_F(Duties, AreSettledByRules) {
    Move(Rated(Rating::kRed, today_ - days(3)));
    const Duty& contact = held_[0];
    EXPECT_EQ(DecideSettling(contact, today_, " ", today_).error().fields[0].field, "note");
    const auto early = DecideSettling(contact, today_ - days(4), "x", today_);
    EXPECT_EQ(early.error().fields[0].field, "ended_on");
    EXPECT_EQ(
        DecideSettling(contact, today_ + days(1), "x", today_).error().fields[0].field, "ended_on"
    );
    EXPECT_EQ(DecideSettling(held_[1], today_, "x", today_)->how, DutyEnding::kDecidedNot);
    Apply(*DecideSettling(contact, today_, "Sam saw her", today_));
    EXPECT_EQ(DecideSettling(held_[0], today_, "Again", today_).error().rule, "DUTY-1");
}

TEST_F(Duties, HoldThroughAnyHistoryOfRatings) {
    std::mt19937 random(1);
    const auto pick = [&](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    for (int history = 0; history < 500; ++history) {
        held_.clear();
        Date day = today_;
        for (int step = 0; step < 12; ++step) {
            day += days(pick(6));
            DutyFacts facts{{}, {}, day};
            if (pick(6) != 0) facts.rated = {static_cast<Rating>(pick(3)), day - days(pick(3))};
            if (facts.rated && pick(4) == 0) facts.review_since = facts.rated->since;
            if (!held_.empty() && held_.back().IsOpen() && pick(4) == 0)
                if (const auto done = DecideSettling(held_.back(), day, "Done", day)) Apply(*done);
            Move(facts);
            EXPECT_EQ(Move(facts), 0U) << "worked out again, nothing moves";
            for (const DutyKind kind : {DutyKind::kContact, DutyKind::kConsiderReview}) {
                const auto open = Open(kind);
                ASSERT_LE(open.size(), 1U);
                if (open.empty()) continue;
                ASSERT_TRUE(facts.rated) << "closed when nobody is to be rated";
                EXPECT_TRUE(DaysFor(said_, facts.rated->rating, kind, facts.rated->since));
                EXPECT_FALSE(kind == DutyKind::kConsiderReview && facts.review_since);
            }
        }
    }
}

}  // namespace
}  // namespace alongside::risk

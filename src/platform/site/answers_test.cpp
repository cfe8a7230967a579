// A question is declared once: what a page shows of it, its answer is read from, and comes back
// when something is wrong. SPDX-License-Identifier: MIT
#include "platform/site/answers.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace alongside::site {
namespace {

enum class Meal { kBreakfast, kLunch, kSupper, kNever };
constexpr std::array<std::string_view, 4> NamesOf(Meal) {
    return {"breakfast", "lunch", "supper", "never"};
}
constexpr ask::Option<Meal> kMeals[] = {
    {Meal::kBreakfast, "Breakfast"}, {Meal::kLunch, "Lunch", "At noon"}, {Meal::kSupper, "Supper"}};

constexpr ask::Line kLine = {
    .name = "name",
    .label = "Name",
    .required = "Enter a name",
    .called = "The name",
    .longest = 5};
constexpr ask::Words kWords = {.name = "why", .label = "Why?", .required = "Enter why"};
constexpr ask::Number kNumber = {
    .name = "hours", .label = "Hours", .called = "The hours", .least = 1, .most = 37};
constexpr ask::Day kDay = {.name = "day", .label = "Day", .required = "Enter the day"};
constexpr ask::Time kTime = {.name = "at", .label = "When?", .called = "The time"};
constexpr ask::OneOf<Meal> kOne = {
    .name = "one", .label = "Which?", .required = "Choose a meal", .options = kMeals};
constexpr ask::OneOfList<Meal> kListed = {.name = "listed", .label = "Which?", .options = kMeals};
constexpr ask::AnyOf<Meal> kAny = {
    .name = "any", .label = "Which of them?", .required = "Choose a meal", .options = kMeals};
constexpr ask::OneRecorded<StreamId> kRecorded = {.name = "who", .label = "Who?"};
constexpr ask::YesOrNo kYesOrNo = {.name = "yes", .label = "Is it?"};
constexpr ask::Tick kTick = {.name = "tick", .label = "I have read it"};

const web::Fields kAnswered = {
    {"name", " Ann "},
    {"why", "One\r\ntwo"},
    {"hours", "7"},
    {"day-day", "9"},
    {"day-month", "Jan"},
    {"day-year", "2023"},
    {"at", "2.30pm"},
    {"one", "lunch"},
    {"listed", "supper"},
    {"any", "lunch"},
    {"any", "supper"},
    {"who", "s-1"},
    {"yes", "no"},
    {"tick", "yes"}};

patterns::FormState StateOf(const web::Fields& fields, std::vector<FieldFault> faults = {}) {
    patterns::FormState::Values values;
    for (const web::Field& field : fields) values.emplace(field.name, field.value);
    return {std::move(values), std::move(faults)};
}

std::string Shown(const patterns::FormState& state) {
    const std::vector<patterns::Choice> people = {{"s-1", "Jo"}, {"s-2", "Kim"}};
    const html::Html html = html::All(
        kLine.In(state),
        kWords.In(state),
        kNumber.In(state),
        kDay.In(state),
        kTime.In(state),
        kOne.In(state),
        kListed.In(state),
        kAny.In(state),
        kRecorded.In(state, people),
        kYesOrNo.In(state),
        kTick.In(state)
    );
    return std::string(html.view());
}

bool Has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST(Answers, AreReadByTheDeclarationsThatAskedForThem) {
    Answers answers(kAnswered);
    EXPECT_EQ(answers.Of(kLine), "Ann");
    EXPECT_EQ(answers.Typed(kLine), " Ann ");
    EXPECT_EQ(answers.Of(kWords), "One\ntwo");
    EXPECT_EQ(answers.Of(kNumber), 7);
    EXPECT_EQ(answers.Of(kDay), DateOf(2023, 1, 9));
    EXPECT_EQ(answers.Of(kTime), std::chrono::minutes(14 * 60 + 30));
    EXPECT_EQ(answers.Of(kOne), Meal::kLunch);
    EXPECT_EQ(answers.Of(kListed), Meal::kSupper);
    EXPECT_EQ(answers.Of(kAny), (std::vector{Meal::kLunch, Meal::kSupper}));
    EXPECT_EQ(answers.Of(kRecorded), StreamId("s-1"));
    EXPECT_EQ(answers.Of(kYesOrNo), false);
    EXPECT_TRUE(answers.Of(kTick));
    EXPECT_TRUE(answers.faults().empty());
}

TEST(Answers, AllFaultsAreFoundInOneReading) {
    const web::Fields fields = {
        {"name", "Annabel"}, {"hours", "40"}, {"at", "late"}, {"one", "never"}, {"any", "never"}};
    Answers answers(fields);
    answers.Of(kLine);
    answers.Of(kWords);
    answers.Of(kNumber);
    answers.Of(kDay);
    answers.Of(kTime);
    answers.Of(kOne);
    answers.Of(kAny);
    const std::vector<FieldFault> expected = {
        {"name", "The name must be 5 characters or less"},
        {"why", "Enter why"},
        {"hours", "The hours must be between 1 and 37"},
        {"day-day", "Enter the day"},
        {"at", "The time must be a time, like 9:30am or 14:30"},
        {"one", "Choose a meal"},
        {"any", "Choose a meal"}};
    EXPECT_EQ(answers.faults(), expected);
}

TEST(Answers, NeedNotBeGivenWhereNothingIsRequired) {
    const web::Fields none;
    Answers answers(none);
    EXPECT_EQ(answers.IfAny(kNumber), std::nullopt);
    EXPECT_EQ(answers.IfAny(kTime), std::nullopt);
    EXPECT_EQ(answers.IfAny(kListed), std::nullopt);
    EXPECT_EQ(answers.IfAny(kRecorded), std::nullopt);
    EXPECT_EQ(answers.Of(kYesOrNo), std::nullopt);
    EXPECT_FALSE(answers.Of(kTick));
    EXPECT_TRUE(answers.faults().empty());
}

TEST(Questions, KeepWhatWasAnswered) {
    const std::string page = Shown(StateOf(kAnswered));
    for (const std::string_view part :
         {"value=\" Ann \"",
          "One\r\ntwo",
          "value=\"7\"",
          "value=\"Jan\"",
          "value=\"2.30pm\"",
          "name=\"one\" type=\"radio\" value=\"lunch\" checked",
          "<option value=\"supper\" selected>",
          "name=\"any\" type=\"checkbox\" value=\"lunch\" checked",
          "name=\"any\" type=\"checkbox\" value=\"supper\" checked",
          "<option value=\"s-1\" selected>",
          "name=\"yes\" type=\"radio\" value=\"no\" checked",
          "name=\"tick\" type=\"checkbox\" value=\"yes\" checked"})
        EXPECT_TRUE(Has(page, part)) << part << "\n" << page;
    EXPECT_FALSE(Has(page, "value=\"breakfast\" checked"));
}

TEST(Questions, SayWhatIsWrongBesideTheField) {
    const std::string page = Shown(StateOf(
        {{"name", ""}}, {{"name", "Enter a name"}, {"any", "Choose a meal"}, {"tick", "Tick it"}}
    ));
    for (const std::string_view message : {"Enter a name", "Choose a meal", "Tick it"})
        EXPECT_TRUE(Has(page, message)) << message;
}

TEST(Questions, ShowWhatIsHeldUntilSomethingIsSent) {
    const patterns::FormState first;
    const std::string page(html::All(
                               kTime.In(first, std::chrono::minutes(9 * 60 + 5)),
                               kAny.In(first, {Meal::kSupper}),
                               kTick.In(first, true)
    )
                               .view());
    EXPECT_TRUE(Has(page, "value=\"09:05\""));
    EXPECT_TRUE(Has(page, "value=\"supper\" checked"));
    EXPECT_TRUE(Has(page, "value=\"yes\" checked"));
    // An unticked box is not sent, so nothing of the group is ticked when others came without it.
    const auto sent = StateOf({{"name", "Ann"}});
    const std::string again(html::All(kAny.In(sent, {Meal::kSupper}), kTick.In(sent, true)).view());
    EXPECT_FALSE(Has(again, "checked"));
}

}  // namespace
}  // namespace alongside::site

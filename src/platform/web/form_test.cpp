// Forms: the encoding, the typed fields, the messages.
// SPDX-License-Identifier: MIT
#include "platform/web/form.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "platform/web/url.h"

namespace alongside::web {
namespace {

enum class Colour { kRed, kAmber, kGreen };
constexpr std::array<std::string_view, 3> NamesOf(Colour) {
    return {"red", "amber", "green"};
}

TEST(ParseUrlEncoded, KeepsRepeatedNamesInOrder) {
    EXPECT_EQ(
        *ParseUrlEncoded("a=1&b=x+y%26&a=2&c&=d", 10),
        Fields({{"a", "1"}, {"b", "x y&"}, {"a", "2"}, {"c", ""}, {"", "d"}})
    );
    EXPECT_TRUE((*ParseUrlEncoded("", 10)).empty());
}

TEST(ParseUrlEncoded, RefusesWhatDoesNotDecode) {
    for (const auto* text : {"a=%", "a=%4", "a=%zz", "a=%00", "%00=a", "a=%ff", "a=%c0%80"})
        EXPECT_FALSE(ParseUrlEncoded(text, 10)) << text;
    EXPECT_FALSE(ParseUrlEncoded(std::string("a=\xED\xA0\x80"), 10));
}

TEST(ParseUrlEncoded, RefusesMoreFieldsThanItsBound) {
    EXPECT_TRUE(ParseUrlEncoded("a=1&b=2", 2));
    EXPECT_FALSE(ParseUrlEncoded("a=1&b=2&c=3", 2));
}

TEST(PercentEncode, ComesBackTheSame) {
    const std::string text = "a/b?c=d&e \xC3\xA9~";
    EXPECT_EQ(PercentEncode(text), "a%2Fb%3Fc%3Dd%26e%20%C3%A9~");
    EXPECT_EQ(PercentDecode(PercentEncode(text), Plus::kIsPlus), text);
}

TEST(FormReader, ReadsTextAsPeopleTypeIt) {
    const Fields fields({{"reason", "  one\r\ntwo\rthree\t\xC3\xA9  "}});
    FormReader form(fields);
    EXPECT_EQ(form.Text("reason"), "one\ntwo\nthree\t\xC3\xA9");
    EXPECT_EQ(form.Text("absent"), "");
    EXPECT_TRUE(form.faults().empty());
}

TEST(FormReader, CollectsEveryFaultInOrder) {
    const Fields fields(
        {{"reason", " "},
         {"name", "a\nb"},
         {"note", "\xC3\xA9\xC3\xA9\xC3\xA9"},
         {"bell", "a\x07"},
         {"raw", "\xFF"}}
    );
    FormReader form(fields);
    form.Text("reason", {.required = "Enter a reason"});
    form.Text("name", {.lines = Lines::kOne});
    form.Text("note", {.max = 2, .label = "What was said"});
    form.Text("bell");
    form.Text("raw");
    const std::vector<FieldFault> expected = {
        {"reason", "Enter a reason"},
        {"name", "Name must be on one line"},
        {"note", "What was said must be 2 characters or less"},
        {"bell", "Bell must only include characters that can be printed"},
        {"raw", "Raw must only include characters that can be printed"},
    };
    EXPECT_EQ(form.faults(), expected);
    EXPECT_EQ(form.Refusal(), (Error{Fault::kInvalid, "There is a problem", {}, expected}));
    EXPECT_EQ(form.Kept("name"), "a\nb");
}

TEST(FormReader, ReadsTimesAsPeopleTypeThem) {
    using std::chrono::hours;
    using std::chrono::minutes;
    const std::vector<std::pair<std::string, std::optional<minutes>>> cases = {
        {"9", hours(9)},
        {"9am", hours(9)},
        {" 9:30 AM ", hours(9) + minutes(30)},
        {"9.30 a.m.", hours(9) + minutes(30)},
        {"09:05", hours(9) + minutes(5)},
        {"930", hours(9) + minutes(30)},
        {"2130", hours(21) + minutes(30)},
        {"9 30 pm", hours(21) + minutes(30)},
        {"2p.m.", hours(14)},
        {"12am", hours(0)},
        {"12:15pm", hours(12) + minutes(15)},
        {"Noon", hours(12)},
        {"midnight", hours(0)},
        {"0:00", hours(0)},
        {"23:59", hours(23) + minutes(59)},
        {"24:00", std::nullopt},
        {"13pm", std::nullopt},
        {"0am", std::nullopt},
        {"9:60", std::nullopt},
        {"9:3", std::nullopt},
        {"9:300", std::nullopt},
        {"-1", std::nullopt},
        {"93000", std::nullopt},
        {"am", std::nullopt},
        {"half past nine", std::nullopt}};
    for (const auto& [typed, time] : cases) {
        const Fields fields({{"at", typed}});
        FormReader form(fields);
        EXPECT_EQ(form.TimeOfDay("at", {.label = "The time"}), time) << typed;
        const std::string_view fault = time ? "" : "The time must be a time, like 9:30am or 14:30";
        EXPECT_EQ(MessageFor(form.faults(), "at"), fault) << typed;
    }
}

TEST(FormReader, CountsCharactersNotBytes) {
    const Fields fields({{"note", "\xC3\xA9\xC3\xA9"}});
    FormReader form(fields);
    EXPECT_EQ(form.Text("note", {.max = 2}), "\xC3\xA9\xC3\xA9");
}

struct DateCase {
    std::string_view day, month, year;
    std::string_view expected;  // The day, or the field and its message.
};

TEST(FormReader, ReadsDatesAsPeopleTypeThem) {
    const std::vector<DateCase> cases = {
        {"9", "1", "2023", "2023-01-09"},
        {"09", "01", "2023", "2023-01-09"},
        {" 9 ", "Jan", " 2023", "2023-01-09"},
        {"9", "january", "2023", "2023-01-09"},
        {"9", "SEPT", "2023", "2023-09-09"},
        {"29", "2", "2024", "2024-02-29"},
        {"29", "2", "2023", "rated_on-day: Rated on must be a real date"},
        {"31", "April", "2023", "rated_on-day: Rated on must be a real date"},
        {"0", "1", "2023", "rated_on-day: Rated on must be a real date"},
        {"9", "13", "2023", "rated_on-day: Rated on must be a real date"},
        {"9", "260", "2023", "rated_on-day: Rated on must be a real date"},
        {"265", "1", "2023", "rated_on-day: Rated on must be a real date"},
        {"9", "J", "2023", "rated_on-day: Rated on must be a real date"},
        {"9", "Januaryish", "2023", "rated_on-day: Rated on must be a real date"},
        {"nine", "1", "2023", "rated_on-day: Rated on must be a real date"},
        {"-9", "1", "2023", "rated_on-day: Rated on must be a real date"},
        {"9", "1", "MMXX", "rated_on-day: Rated on must be a real date"},
        {"9", "1", "0203", "rated_on-day: Rated on must be a real date"},
        {"9", "1", "23", "rated_on-year: Year must include 4 numbers"},
        {"9", "1", "20233", "rated_on-year: Year must include 4 numbers"},
        {"9", "", "2023", "rated_on-month: Rated on must include a month"},
        {"", "", "2023", "rated_on-day: Rated on must include a day and a month"},
        {"", "", "", "rated_on-day: Enter the day"},
    };
    for (const DateCase& c : cases) {
        const Fields fields(
            {{"rated_on-day", std::string(c.day)},
             {"rated_on-month", std::string(c.month)},
             {"rated_on-year", std::string(c.year)}}
        );
        FormReader form(fields);
        const auto day = form.DateFields("rated_on", {.required = "Enter the day"});
        const std::string read =
            day ? ToText(*day) : form.faults().at(0).field + ": " + form.faults().at(0).message;
        EXPECT_EQ(read, c.expected) << c.day << "/" << c.month << "/" << c.year;
    }
}

TEST(FormReader, TakesNoDateWhereNoneIsRequired) {
    const Fields fields;
    FormReader form(fields);
    EXPECT_FALSE(form.DateFields("rated_on"));
    EXPECT_TRUE(form.faults().empty());
}

struct IntCase {
    std::string_view typed;
    std::string_view expected;
};

TEST(FormReader, ReadsWholeNumbers) {
    const std::vector<IntCase> cases = {
        {"12", "12"},
        {" 007 ", "7"},
        {"1.5", "Caseload must be a whole number, like 12"},
        {"1e3", "Caseload must be a whole number, like 12"},
        {"ten", "Caseload must be a whole number, like 12"},
        {"0x10", "Caseload must be a whole number, like 12"},
        {"99999999999999999999", "Caseload must be a whole number, like 12"},
        {"-1", "Caseload must be between 0 and 1,000"},
        {"1001", "Caseload must be between 0 and 1,000"},
        {"", "Enter a number"},
    };
    for (const IntCase& c : cases) {
        const Fields fields({{"caseload", std::string(c.typed)}});
        FormReader form(fields);
        const auto number =
            form.Int("caseload", {.min = 0, .max = 1000, .required = "Enter a number"});
        EXPECT_EQ(number ? std::to_string(*number) : form.faults().at(0).message, c.expected);
    }
}

TEST(FormReader, ReadsChoices) {
    const Fields fields(
        {{"rating", "amber"},
         {"bad", "Amber"},
         {"many", "red"},
         {"many", "green"},
         {"worker", "018-a"},
         {"climb", "../x"},
         {"ticked", ""}}
    );
    FormReader form(fields);
    EXPECT_EQ(form.Choice<Colour>("rating"), Colour::kAmber);
    EXPECT_EQ(form.Choices<Colour>("many"), (std::vector{Colour::kRed, Colour::kGreen}));
    EXPECT_EQ(form.Chosen<StreamId>("worker"), StreamId("018-a"));
    EXPECT_TRUE(form.Checkbox("ticked"));
    EXPECT_FALSE(form.Checkbox("absent"));
    EXPECT_TRUE(form.faults().empty());
    form.Choice<Colour>("bad", {.required = "Select a rating"});
    form.Choice<Colour>("absent", {.required = "Select a colour"});
    form.Choices<Colour>("bad");
    form.Choices<Colour>("absent", {.required = "Select any"});
    form.Chosen<StreamId>("climb");
    const std::vector<FieldFault> expected = {
        {"bad", "Select a rating"},
        {"absent", "Select a colour"},
        {"bad", "Bad must be one of the options"},
        {"absent", "Select any"},
        {"climb", "Climb must be one of the options"},
    };
    EXPECT_EQ(form.faults(), expected);
}

TEST(MessageFor, FindsTheFaultOfAFieldOrOfItsDate) {
    const std::vector<FieldFault> faults = {{"rated_on-month", "m"}, {"rated", "r"}};
    EXPECT_EQ(MessageFor(faults, "rated_on"), "m");
    EXPECT_EQ(MessageFor(faults, "rated"), "r");
    EXPECT_EQ(MessageFor(faults, "rate"), "");
}

}  // namespace
}  // namespace alongside::web

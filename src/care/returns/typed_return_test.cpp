#include "care/returns/typed_return.h"

#include <gtest/gtest.h>

namespace alongside::returns {
namespace {

using people::AgeBand;

TEST(TypedReturn, ReadsNumbersAsTheyWereTyped) {
    EXPECT_EQ(ParseDecimal("41"), (Decimal{41, 0}));
    EXPECT_EQ(ParseDecimal("30.0"), (Decimal{300, 1}));
    EXPECT_EQ(ParseDecimal("-0.25"), (Decimal{-25, 2}));
    EXPECT_EQ(ParseDecimal("9999999999.999999"), (Decimal{9'999'999'999'999'999, 6}));
    for (const char* wrong :
         {"",
          "-",
          ".",
          "1.",
          ".5",
          "1e3",
          "+1",
          " 1",
          "1 ",
          "1,5",
          "12345678901",
          "1.1234567",
          "١"})
        EXPECT_EQ(ParseDecimal(wrong), std::nullopt) << wrong;
}

TEST(TypedReturn, ReadsPercentagesAsTheyArePrinted) {
    for (const char* text : {"41%", "41 %", " 41% ", "41"})
        EXPECT_EQ(ParsePercent("x", text)->value, (Decimal{41, 0})) << text;
    EXPECT_EQ(ParsePercent("x", "30.0%")->value, (Decimal{300, 1}));
    for (const char* text : {"n/a", "N/A", " n/a "})
        EXPECT_EQ(ParsePercent("x", text)->value, std::nullopt) << text;
    for (const char* wrong : {"", "%", "about half", "41%%", "na", ">90%"})
        EXPECT_FALSE(ParsePercent("x", wrong)) << wrong;
}

TEST(TypedReturn, KeepsThePrecisionOfAJsonNumber) {
    const auto typed = ReadTypedReturn(
        R"({"with_keyworker": {"under_18": {"percent": 30.0}, "18_25": {"percent": 30}}})"
    );
    ASSERT_TRUE(typed);
    ASSERT_EQ(typed->percents.size(), 2U);
    EXPECT_EQ(typed->percents[0].value, (Decimal{300, 1}));
    EXPECT_EQ(typed->percents[1].value, (Decimal{30, 0}));
}

TEST(TypedReturn, TakesWhatIsAbsentEmptyNullOrNotApplicableAsMissing) {
    for (const char* json :
         {R"({})",
          R"({"register": null})",
          R"({"register": {"under_18": null}})",
          R"({"register": {"under_18": "n/a"}})",
          R"({"register": {"under_18": {"red": null}}})",
          R"({"register": {"under_18": {"red": ""}}})",
          R"({"register": {"under_18": {"red": "n/a"}}})",
          R"({"workforce": null, "printed": null, "made_up": [1, {"x": 2}]})"}) {
        const auto typed = ReadTypedReturn(json);
        ASSERT_TRUE(typed) << json;
        EXPECT_EQ(typed->Count("register", AgeBand::kUnder18, "red"), std::nullopt) << json;
    }
}

TEST(TypedReturn, ReadsCountsAsNumbersOrAsText) {
    for (const char* red : {"31", "31.0", "\"31\"", "\" 31 \""}) {
        const auto typed =
            ReadTypedReturn(std::string(R"({"register": {"under_18": {"red": )") + red + "}}}");
        ASSERT_TRUE(typed) << red;
        EXPECT_EQ(typed->Count("register", AgeBand::kUnder18, "red"), 31) << red;
    }
}

TEST(TypedReturn, NamesEveryPlaceThatCannotBeRead) {
    const auto typed = ReadTypedReturn(R"({
        "register": {"under_18": {"red": "many", "amber": 1.5, "green": [], "blue": true}},
        "with_keyworker": {"18_25": {"percent": "most"}},
        "stepped_back": 4,
        "workforce": [{"worker": "TL", "caseload": {}}, 7],
        "printed": {"a": ["x"]}})");
    ASSERT_FALSE(typed);
    EXPECT_EQ(typed.error().fault, Fault::kInvalid);
    std::vector<std::string> fields;
    for (const FieldFault& fault : typed.error().fields) fields.push_back(fault.field);
    EXPECT_EQ(
        fields,
        (std::vector<std::string>{
            "register.under_18.red",
            "register.under_18.amber",
            "register.under_18.green",
            "register.under_18.blue",
            "with_keyworker.18_25.percent",
            "stepped_back",
            "workforce.TL.caseload",
            "workforce.2",
            "printed.a"})
    );
}

TEST(TypedReturn, RefusesWhatIsNoReturn) {
    const std::string deep = std::string(R"({"x": )") + std::string(100'000, '[');
    std::string many = R"({"x": [0)";
    for (int i = 0; i < 60'000; ++i) many += ",0";
    const std::string long_text = "\"" + std::string(kMaxTypedReturn, 'a') + "\"";
    for (const std::string& wrong :
         {std::string(),
          std::string("{"),
          std::string("[]"),
          std::string("7"),
          std::string("{\"a\": 1} x"),
          std::string("{\"a\": 1e999}"),
          std::string("{\"a\": \"\xff\"}"),
          std::string("{\"a\": 1, \"a\": 2}"),
          deep,
          many + "]}",
          long_text}) {
        const auto typed = ReadTypedReturn(wrong);
        ASSERT_FALSE(typed) << wrong.substr(0, 40);
        EXPECT_EQ(typed.error().fault, Fault::kInvalid);
        EXPECT_FALSE(typed.error().message.empty()) << wrong.substr(0, 40);
    }
}

}  // namespace
}  // namespace alongside::returns

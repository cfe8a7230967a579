#include "care/people/nhs_number.h"

#include <gtest/gtest.h>

namespace alongside::people {
namespace {

TEST(NhsNumber, AcceptsTenDigitsWhoseLastOneChecks) {
    for (const char* text : {"9434765919", "943 476 5919", " 9 4 3 4 7 6 5 9 1 9 ", "9990000018"}) {
        const auto number = NhsNumber::Parse(text);
        EXPECT_TRUE(number) << text;
    }
    EXPECT_EQ(NhsNumber::Parse("943 476 5919")->ToText(), "9434765919");
    EXPECT_EQ(NhsNumber::Parse("9434765919")->Spaced(), "943 476 5919");
}

TEST(NhsNumber, RefusesEverythingElseInWords) {
    struct Row {
        const char* text;
        const char* says;
    };
    const Row rows[] = {
        {"", "has 10 digits; this has 0"},
        {"943476591", "this has 9"},
        {"94347659190", "this has 11"},
        {"9434765918", "does not agree"},  // one digit wrong
        {"9434756919", "does not agree"},  // two neighbours swapped
        {"9434765a19", "digits and spaces only"},
        {"943-476-5919", "digits and spaces only"},
        {"943\t476 5919", "digits and spaces only"},
    };
    for (const Row& row : rows) {
        const auto number = NhsNumber::Parse(row.text);
        ASSERT_FALSE(number) << row.text;
        EXPECT_EQ(number.error().fault, Fault::kInvalid);
        EXPECT_NE(number.error().message.find(row.says), std::string::npos)
            << row.text << ": " << number.error().message;
    }
}

TEST(NhsNumber, NamesTheCheckDigitOrThatThereIsNone) {
    EXPECT_EQ(NhsCheckDigit("943476591"), '9');
    EXPECT_EQ(NhsCheckDigit("000000000"), '0');
    // 10 * 1 = 10, so the digit would be 1; 2 * 6 = 12 leaves 1, which would need a ten.
    EXPECT_EQ(NhsCheckDigit("100000000"), '1');
    EXPECT_EQ(NhsCheckDigit("000000006"), 'X');
}

}  // namespace
}  // namespace alongside::people

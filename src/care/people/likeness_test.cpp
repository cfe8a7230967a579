// Who is taken for one person, by pairs of people; how names sound; and the keys they share.
// SPDX-License-Identifier: MIT
#include "care/people/likeness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "care/people/given_names.h"
#include "care/people/sound.h"

namespace alongside::people {
namespace {

const Date kBorn = DateOf(2008, 5, 17);

struct Who {
    const char* given;
    const char* family;
    Date born = kBorn;
    const char* postcode = nullptr;
    const char* number = nullptr;
    const char* preferred = nullptr;
};

enum class Found { kVeryLikely, kMaybe, kTwins, kOther };

KnownPerson Known(const Who& who) {
    KnownPerson known;
    known.id = PersonId("somebody");
    known.given_name = Sensitive<std::string>(who.given);
    known.family_name = Sensitive<std::string>(who.family);
    known.born = who.born;
    if (who.postcode != nullptr) known.postcode = who.postcode;
    if (who.number != nullptr) known.nhs_number = Sensitive<std::string>(who.number);
    if (who.preferred != nullptr) known.preferred_name = Sensitive<std::string>(who.preferred);
    return known;
}

Likeness Compare(const Who& one, const Who& other) {
    return LikenessTo(SoughtAs(Known(one))).Of(Known(other));
}

Found FoundOf(const Likeness& likeness) {
    if (likeness.likeness < kMayBeSame) return Found::kOther;
    if (likeness.twins == Twins::kMayBe) return Found::kTwins;
    return likeness.likeness >= kVeryLikelySame ? Found::kVeryLikely : Found::kMaybe;
}

bool ShareAKey(const Who& one, const Who& other) {
    const auto words = [](const Who& who) {
        return NameWordsOf(who.given, who.family, who.preferred != nullptr ? who.preferred : "");
    };
    const auto postcode = [](const Who& who) {
        return who.postcode != nullptr ? std::optional<std::string>(who.postcode) : std::nullopt;
    };
    const auto keys = KeysOf(words(other), other.born, postcode(other));
    return std::ranges::any_of(
        KeysToLookUnder(words(one), one.born, postcode(one)),
        [&](const KeyRange& range) {
            return std::ranges::any_of(keys, [&](const std::string& key) {
                return range.from <= key && key <= range.to;
            });
        }
    );
}

struct Pair {
    const char* why;
    Who one;
    Who other;
    Found found;
};

using enum Found;
const Pair kPairs[] = {
    // The same person, written otherwise.
    {"nothing differs",
     {.given = "Ann", .family = "Example"},
     {.given = "Ann", .family = "Example"},
     kVeryLikely},
    {"capitals and accents",
     {.given = "José", .family = "Núñez"},
     {.given = "JOSE", .family = "Nunez"},
     kVeryLikely},
    {"an apostrophe",
     {.given = "Ann", .family = "O'Brien"},
     {.given = "Ann", .family = "OBrien"},
     kVeryLikely},
    {"a short form",
     {.given = "Liz", .family = "Example"},
     {.given = "Elizabeth", .family = "Example"},
     kVeryLikely},
    {"two short forms",
     {.given = "Beth", .family = "Example"},
     {.given = "Lizzie", .family = "Example"},
     kVeryLikely},
    {"a short form of two names",
     {.given = "Sam", .family = "Example"},
     {.given = "Samantha", .family = "Example"},
     kVeryLikely},
    {"spellings of Mohammed",
     {.given = "Mohammed", .family = "Khan"},
     {.given = "Muhammad", .family = "Khan"},
     kVeryLikely},
    {"Mohammed cut short",
     {.given = "Mo", .family = "Khan"},
     {.given = "Mohamed", .family = "Khan"},
     kVeryLikely},
    {"the Turkish spelling",
     {.given = "Mehmet", .family = "Demir"},
     {.given = "Mohammed", .family = "Demir"},
     kVeryLikely},
    {"a Polish short form",
     {.given = "Kasia", .family = "Nowak"},
     {.given = "Katarzyna", .family = "Nowak"},
     kVeryLikely},
    {"a Polish name made English",
     {.given = "Katarzyna", .family = "Nowak"},
     {.given = "Catherine", .family = "Nowak"},
     kVeryLikely},
    {"Polish letters",
     {.given = "Łukasz", .family = "Wójcik"},
     {.given = "Lukasz", .family = "Wojcik"},
     kVeryLikely},
    {"the family name of a daughter",
     {.given = "Ania", .family = "Kowalska"},
     {.given = "Anna", .family = "Kowalski"},
     kVeryLikely},
    {"a Polish name by ear",
     {.given = "Jan", .family = "Kowalczyk"},
     {.given = "Jan", .family = "Kovalchik"},
     kVeryLikely},
    {"Bengali names by ear",
     {.given = "Rahim", .family = "Chowdhury"},
     {.given = "Raheem", .family = "Chaudhry"},
     kVeryLikely},
    {"Punjabi names by ear",
     {.given = "Harjit", .family = "Singh"},
     {.given = "Harjeet", .family = "Sing"},
     kVeryLikely},
    {"an Arabic name by ear",
     {.given = "Yusuf", .family = "Hussain"},
     {.given = "Youssef", .family = "Hussein"},
     kVeryLikely},
    {"a Yoruba name cut short",
     {.given = "Oluwaseun", .family = "Adeyemi"},
     {.given = "Seun", .family = "Adeyemi"},
     kVeryLikely},
    {"an Igbo name cut short",
     {.given = "Chukwuemeka", .family = "Okafor"},
     {.given = "Emeka", .family = "Okafor"},
     kVeryLikely},
    {"a double name closed up",
     {.given = "Omar", .family = "Abdul Rahman"},
     {.given = "Umar", .family = "Abdulrahman"},
     kVeryLikely},
    {"an article before the name",
     {.given = "Omar", .family = "El-Sayed"},
     {.given = "Omar", .family = "Elsayed"},
     kVeryLikely},
    {"Mc and Mac",
     {.given = "Isla", .family = "McKenzie"},
     {.given = "Isla", .family = "Mackenzie"},
     kVeryLikely},
    {"a hyphen",
     {.given = "Ann", .family = "Smith-Jones"},
     {.given = "Ann", .family = "Smith Jones"},
     kVeryLikely},
    {"half of a double name",
     {.given = "Ann", .family = "Smith-Jones"},
     {.given = "Ann", .family = "Smith"},
     kVeryLikely},
    {"the other half",
     {.given = "Ann", .family = "Smith-Jones"},
     {.given = "Ann", .family = "Jones"},
     kVeryLikely},
    {"Catherine with a K",
     {.given = "Catherine", .family = "Clark"},
     {.given = "Kathryn", .family = "Clarke"},
     kVeryLikely},
    {"Steven and Stephen",
     {.given = "Steven", .family = "Thomson"},
     {.given = "Stephen", .family = "Thompson"},
     kVeryLikely},
    {"the name they are called by",
     {.given = "Ann", .family = "Example", .preferred = "Robin"},
     {.given = "Robin", .family = "Example"},
     kVeryLikely},
    {"a second given name left out",
     {.given = "Ann Marie", .family = "Example"},
     {.given = "Ann", .family = "Example"},
     kVeryLikely},
    {"called by the second given name",
     {.given = "Ann Marie", .family = "Example"},
     {.given = "Marie", .family = "Example"},
     kMaybe},
    {"a slip of the pen",
     {.given = "Willow", .family = "Example"},
     {.given = "Wilow", .family = "Example"},
     kVeryLikely},
    {"a slip that is heard",
     {.given = "Jordan", .family = "Example"},
     {.given = "Jordam", .family = "Example"},
     kMaybe},
    {"two letters swapped",
     {.given = "Ann", .family = "Exmaple"},
     {.given = "Ann", .family = "Example"},
     kVeryLikely},
    {"only an initial",
     {.given = "A", .family = "Example"},
     {.given = "Ann", .family = "Example"},
     kMaybe},
    {"no given name yet",
     {.given = "Baby", .family = "Example"},
     {.given = "Ann", .family = "Example"},
     kMaybe},
    {"names swapped",
     {.given = "Example", .family = "Ann"},
     {.given = "Ann", .family = "Example"},
     kVeryLikely},
    {"names swapped, and by ear",
     {.given = "Khan", .family = "Muhammad"},
     {.given = "Mohammed", .family = "Khan"},
     kVeryLikely},
    {"another family name",
     {.given = "Ann", .family = "Newname"},
     {.given = "Ann", .family = "Example"},
     kMaybe},
    {"another family name, a short form",
     {.given = "Liz", .family = "Newname"},
     {.given = "Elizabeth", .family = "Example"},
     kMaybe},
    {"day and month swapped",
     {.given = "Ann", .family = "Example", .born = DateOf(2008, 7, 5)},
     {.given = "Ann", .family = "Example", .born = DateOf(2008, 5, 7)},
     kVeryLikely},
    {"a digit of the day",
     {.given = "Ann", .family = "Example", .born = DateOf(2008, 5, 11)},
     {.given = "Ann", .family = "Example"},
     kMaybe},
    {"a digit of the year",
     {.given = "Ann", .family = "Example", .born = DateOf(2003, 5, 17)},
     {.given = "Ann", .family = "Example"},
     kMaybe},
    {"two digits swapped",
     {.given = "Ann", .family = "Example", .born = DateOf(2008, 5, 12)},
     {.given = "Ann", .family = "Example", .born = DateOf(2008, 5, 21)},
     kMaybe},
    {"a day apart",
     {.given = "Ann", .family = "Example", .born = DateOf(2009, 12, 31)},
     {.given = "Ann", .family = "Example", .born = DateOf(2010, 1, 1)},
     kMaybe},
    {"a year apart",
     {.given = "Ann", .family = "Example", .born = DateOf(2009, 5, 17)},
     {.given = "Ann", .family = "Example", .born = DateOf(2010, 5, 17)},
     kMaybe},
    {"a brother or sister born a year later",
     {.given = "Ann", .family = "Example", .born = DateOf(2009, 5, 17)},
     {.given = "Bea", .family = "Example", .born = DateOf(2010, 5, 17)},
     kOther},
    {"a short form and a digit",
     {.given = "Liz", .family = "Example", .born = DateOf(2008, 5, 11)},
     {.given = "Elizabeth", .family = "Exampel"},
     kMaybe},
    {"a day that nobody knew",
     {.given = "Yusuf", .family = "Omar", .born = DateOf(2008, 1, 1)},
     {.given = "Youssef", .family = "Omar"},
     kMaybe},
    {"the postcode, and the year",
     {.given = "Ann", .family = "Example", .born = DateOf(2008, 2, 3), .postcode = "CT1 1AA"},
     {.given = "Ann", .family = "Example", .postcode = "ct11aa"},
     kMaybe},
    {"the same number, little else",
     {.given = "Ann", .family = "Example", .number = "9991234578"},
     {.given = "Bea", .family = "Newname", .born = DateOf(2001, 2, 3), .number = "9991234578"},
     kVeryLikely},
    {"another number, all else the same",
     {.given = "Ann", .family = "Example", .number = "9991234578"},
     {.given = "Ann", .family = "Example", .number = "9991234586"},
     kMaybe},
    {"a number with two digits swapped",
     {.given = "Ann", .family = "Newname", .born = DateOf(2003, 5, 11), .number = "9991234587"},
     {.given = "Ann", .family = "Example", .number = "9991234578"},
     kOther},
    // Twins are shown, and never taken for one.
    {"twins", {.given = "Ann", .family = "Example"}, {.given = "Bea", .family = "Example"}, kTwins},
    {"twins at one address",
     {.given = "Ann", .family = "Example", .postcode = "CT1 1AA"},
     {.given = "Bea", .family = "Example", .postcode = "CT1 1AA"},
     kTwins},
    {"twins whose names sound alike",
     {.given = "Hassan", .family = "Ali"},
     {.given = "Hussain", .family = "Ali"},
     kTwins},
    {"twins with one second name",
     {.given = "Ann Marie", .family = "Example"},
     {.given = "Beth Marie", .family = "Example"},
     kTwins},
    {"twins both called Mohammed first",
     {.given = "Mohammed Yusuf", .family = "Khan"},
     {.given = "Mohammed Yunus", .family = "Khan"},
     kTwins},
    {"a boy and a girl: Daniel",
     {.given = "Daniel", .family = "Example"},
     {.given = "Daniella", .family = "Example"},
     kTwins},
    {"a boy and a girl: Paul",
     {.given = "Paul", .family = "Example"},
     {.given = "Paula", .family = "Example"},
     kTwins},
    {"a boy and a girl: Alexander",
     {.given = "Alexander", .family = "Example"},
     {.given = "Alexandra", .family = "Example"},
     kTwins},
    {"a boy and a girl: Mario",
     {.given = "Mario", .family = "Example"},
     {.given = "Maria", .family = "Example"},
     kTwins},
    {"rhymes",
     {.given = "Jayden", .family = "Example"},
     {.given = "Hayden", .family = "Example"},
     kTwins},
    {"short names",
     {.given = "Leo", .family = "Example"},
     {.given = "Lee", .family = "Example"},
     kTwins},
    {"Sikh twins",
     {.given = "Gurpreet", .family = "Kaur"},
     {.given = "Manjit", .family = "Kaur"},
     kTwins},
    {"twins with numbers of their own",
     {.given = "Ann", .family = "Example", .number = "9991234578"},
     {.given = "Bea", .family = "Example", .number = "9991234586"},
     kOther},
    // Somebody else.
    {"nothing in common",
     {.given = "Ann", .family = "Example"},
     {.given = "Omar", .family = "Khan", .born = DateOf(2001, 2, 3)},
     kOther},
    {"a brother or sister",
     {.given = "Ann", .family = "Example"},
     {.given = "Bea", .family = "Example", .born = DateOf(2010, 8, 1)},
     kOther},
    {"born a year and no more apart",
     {.given = "Ann", .family = "Example"},
     {.given = "Bea", .family = "Example", .born = DateOf(2009, 5, 17)},
     kOther},
    {"father and son",
     {.given = "John", .family = "Example", .born = DateOf(1979, 3, 2)},
     {.given = "John", .family = "Example"},
     kOther},
    {"father and son in one house",
     {.given = "John", .family = "Example", .born = DateOf(1979, 3, 2), .postcode = "CT1 1AA"},
     {.given = "John", .family = "Example", .postcode = "CT1 1AA"},
     kOther},
    {"a namesake",
     {.given = "Mohammed", .family = "Khan", .born = DateOf(2001, 2, 3)},
     {.given = "Mohammed", .family = "Khan"},
     kOther},
    {"a namesake of the same year",
     {.given = "Mohammed", .family = "Khan", .born = DateOf(2008, 11, 30)},
     {.given = "Mohammed", .family = "Khan"},
     kOther},
    {"only the birthday",
     {.given = "Ann", .family = "Example"},
     {.given = "Omar", .family = "Khan"},
     kOther},
    {"only the given name",
     {.given = "Ann", .family = "Example"},
     {.given = "Ann", .family = "Newname", .born = DateOf(2001, 2, 3)},
     kOther},
    {"only the postcode",
     {.given = "Ann", .family = "Example", .postcode = "CT1 1AA"},
     {.given = "Omar", .family = "Khan", .born = DateOf(2001, 2, 3), .postcode = "CT1 1AA"},
     kOther},
    {"cousins",
     {.given = "Aisha", .family = "Begum", .born = DateOf(2008, 6, 30)},
     {.given = "Amina", .family = "Begum"},
     kOther},
};

TEST(LikenessTest, TellsPairsApart) {
    EXPECT_GE(std::size(kPairs), 60U);
    for (const Pair& pair : kPairs) {
        for (const auto& [one, other] :
             {std::pair(&pair.one, &pair.other), std::pair(&pair.other, &pair.one)}) {
            const Likeness likeness = Compare(*one, *other);
            EXPECT_EQ(FoundOf(likeness), pair.found) << pair.why << ": " << likeness.likeness;
        }
    }
}

TEST(LikenessTest, FindsByAKeyWhomeverItTakesForTheSame) {
    for (const Pair& pair : kPairs) {
        if (pair.found == kOther || pair.one.number != nullptr) continue;
        EXPECT_TRUE(ShareAKey(pair.one, pair.other)) << pair.why;
        EXPECT_TRUE(ShareAKey(pair.other, pair.one)) << pair.why;
    }
}

TEST(LikenessTest, SaysWhy) {
    const Likeness likeness = Compare(
        {.given = "Liz", .family = "Smyth", .born = DateOf(2008, 7, 5), .postcode = "CT1 1AA"},
        {.given = "Elizabeth", .family = "Smith", .born = DateOf(2008, 5, 7), .postcode = "CT11AA"}
    );
    EXPECT_EQ(
        likeness.because,
        (std::vector<std::string>{
            "The given names are forms of one name",
            "The family names sound alike",
            "The day and the month of birth are swapped"})
    );
    const Likeness twins =
        Compare({.given = "Ann", .family = "Example"}, {.given = "Bea", .family = "Example"});
    EXPECT_EQ(twins.because.back(), "But other given names: they may be twins");
}

TEST(LikenessTest, LooksInAnyYearForWhomeverHasNoBirthday) {
    const auto keys = KeysOf(NameWordsOf("Ann", "Example", ""), kBorn, {});
    const auto ranges = KeysToLookUnder(NameWordsOf("Ann", "Example", ""), {}, {});
    EXPECT_TRUE(std::ranges::any_of(ranges, [&](const KeyRange& range) {
        return std::ranges::any_of(keys, [&](const std::string& key) {
            return range.from <= key && key <= range.to;
        });
    }));
    Sought sought;
    sought.given_name = "Anna";
    sought.family_name = "Exampel";
    const Likeness likeness = LikenessTo(sought).Of(Known({.given = "Ann", .family = "Example"}));
    EXPECT_LT(likeness.likeness, kMayBeSame);
    sought.family_name = "Example";
    EXPECT_GE(
        LikenessTo(sought).Of(Known({.given = "Ann", .family = "Example"})).likeness, kMayBeSame
    );
}

TEST(LikenessTest, UnderstandsANumberThatCannotBe) {
    Sought sought = SoughtAs(Known({.given = "Ann", .family = "Example"}));
    sought.born.reset();
    const Who held = {.given = "Ann", .family = "Example", .number = "9991234578"};
    const int without = LikenessTo(sought).Of(Known(held)).likeness;
    sought.nhs_number = "999 123 4587";
    EXPECT_GT(LikenessTo(sought).Of(Known(held)).likeness, without);
}

TEST(SoundTest, HearsOneNameInManySpellings) {
    const char* const alike[][2] = {
        {"smith", "smyth"},
        {"mohammed", "muhammad"},
        {"chowdhury", "chaudhry"},
        {"singh", "sing"},
        {"kowalczyk", "kovalchik"},
        {"stephen", "steven"},
        {"wright", "rite"},
        {"phillips", "filips"},
        {"knight", "nite"},
        {"szymanski", "shymanski"},
        {"thompson", "tomson"},
    };
    for (const auto& [one, other] : alike) EXPECT_EQ(SoundOf(one), SoundOf(other)) << one;
    const char* const other_names[][2] = {
        {"hassan", "hussain"}, {"sara", "zara"}, {"khan", "kent"}};
    for (const auto& [one, other] : other_names) EXPECT_NE(SoundOf(one), SoundOf(other)) << one;
    EXPECT_EQ(SoundOf("李"), "李");
}

TEST(SoundTest, CountsSlips) {
    EXPECT_EQ(SpellingDistance("example", "exmaple", 2), 1U);
    EXPECT_EQ(SpellingDistance("example", "exampel", 1), 1U);
    EXPECT_EQ(SpellingDistance("ann", "anna", 1), 1U);
    EXPECT_EQ(SpellingDistance("ann", "bea", 1), 2U);
}

TEST(GivenNamesTest, KnowsFormsOfSeveralNames) {
    EXPECT_EQ(FullNamesOf("sam"), (std::vector<std::string_view>{"samantha", "samuel"}));
    EXPECT_TRUE(AreFormsOfOneName("kasia", "kate"));
    EXPECT_FALSE(AreFormsOfOneName("samuel", "samantha"));
    EXPECT_FALSE(AreFormsOfOneName("nobody", "nobody"));
}

}  // namespace
}  // namespace alongside::people

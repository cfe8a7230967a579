// Comparing two people, point by point.
// SPDX-License-Identifier: MIT
#include "care/people/likeness.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>

#include "care/people/given_names.h"
#include "care/people/nhs_number.h"
#include "care/people/person_words.h"
#include "care/people/sound.h"

namespace alongside::people {
namespace {

using Words = std::vector<std::string>;

// How alike two names are, from "is another" to "is the same".
enum class Alike { kOther, kUnknown, kInitial, kSpelling, kPart, kSound, kForm, kSame };

// What a comparison adds, and how it is said. Names and a birthday that are the same are 93
// together; what speaks against is taken away.
struct Point {
    int weight = 0;
    std::string_view because = {};
};

constexpr std::size_t kShortestToHear = 4;  // "Leo" and "Lee" are two names.
constexpr std::size_t kLongEnoughForTwoSlips = 8;

std::string Whole(const Words& words) {
    std::string whole;
    for (const std::string& word : words) whole += word;
    return whole;
}

bool EndsLikeAGirls(std::string_view name) {
    return name.ends_with("a") || name.ends_with("ah");
}

// "Paul" and "Paula", "Daniel" and "Danielle", "Mario" and "Maria": twins often bear such names.
bool DifferByAnEnding(std::string_view one, std::string_view other) {
    constexpr auto kEndings =
        std::to_array<std::string_view>({"le", "ne", "te", "ette", "ine", "elle"});
    if (EndsLikeAGirls(one) != EndsLikeAGirls(other)) return true;
    if (one.size() > other.size()) std::swap(one, other);
    return other.starts_with(one) &&
           std::ranges::find(kEndings, other.substr(one.size())) != kEndings.end();
}

Alike CompareGivenWords(const std::string& one, const std::string& other) {
    if (one == other) return Alike::kSame;
    if (AreFormsOfOneName(one, other)) return Alike::kForm;
    if (one.size() == 1 || other.size() == 1)
        return one.front() == other.front() ? Alike::kInitial : Alike::kOther;
    if (std::min(one.size(), other.size()) < kShortestToHear || DifferByAnEnding(one, other))
        return Alike::kOther;
    if (SoundOf(one) == SoundOf(other)) return Alike::kSound;
    return one.front() == other.front() && SpellingDistance(one, other, 1) <= 1 ? Alike::kSpelling
                                                                                : Alike::kOther;
}

Alike CompareFamilyWords(const std::string& one, const std::string& other) {
    if (one == other) return Alike::kSame;
    if (std::min(one.size(), other.size()) < kShortestToHear) return Alike::kOther;
    if (SoundOf(one) == SoundOf(other)) return Alike::kSound;
    const std::size_t slips = std::min(one.size(), other.size()) >= kLongEnoughForTwoSlips ? 2 : 1;
    return SpellingDistance(one, other, slips) <= slips ? Alike::kSpelling : Alike::kOther;
}

// Written where nobody has a name yet.
bool IsNoName(const Words& words) {
    constexpr auto kNone =
        std::to_array<std::string_view>({"unknown", "baby", "notknown", "unnamed"});
    return words.empty() || std::ranges::find(kNone, words.front()) != kNone.end();
}

// A name that is put before the one somebody is called by.
bool IsPutBefore(const std::string& word) {
    return AreFormsOfOneName(word, "mohammed") || AreFormsOfOneName(word, "abdul");
}

// Of several given names somebody may be called by any.
bool IsOneOf(const Words& one, const Words& several) {
    return one.size() == 1 && std::ranges::any_of(several, [&](const std::string& word) {
               return CompareGivenWords(one.front(), word) >= Alike::kSound;
           });
}

Alike CompareGiven(const Words& one, const Words& other) {
    if (IsNoName(one) || IsNoName(other)) return Alike::kUnknown;
    if (Whole(one) == Whole(other)) return Alike::kSame;
    const Alike first = CompareGivenWords(one.front(), other.front());
    if (first == Alike::kOther)
        return IsOneOf(one, other) || IsOneOf(other, one) ? Alike::kPart : Alike::kOther;
    const bool both_have_more = one.size() > 1 && other.size() > 1;
    if (!both_have_more || CompareGivenWords(one[1], other[1]) != Alike::kOther) return first;
    return IsPutBefore(one.front()) ? Alike::kOther : Alike::kPart;
}

// What somebody is called may be what another wrote as the given name.
Alike CompareAllGiven(const NameWords& one, const NameWords& other) {
    Alike best = CompareGiven(one.given, other.given);
    if (!one.preferred.empty()) best = std::max(best, CompareGiven(one.preferred, other.given));
    if (!other.preferred.empty()) best = std::max(best, CompareGiven(one.given, other.preferred));
    return best;
}

Alike CompareFamily(const Words& one, const Words& other) {
    if (IsNoName(one) || IsNoName(other)) return Alike::kUnknown;
    const Alike whole = CompareFamilyWords(Whole(one), Whole(other));
    if (whole != Alike::kOther) return whole;
    for (const std::string& word : one)
        for (const std::string& other_word : other)
            if (word.size() > 2 && CompareFamilyWords(word, other_word) >= Alike::kSound)
                return Alike::kPart;
    return Alike::kOther;
}

Point PointOfGiven(Alike alike) {
    switch (alike) {
        case Alike::kSame:
            return {30, "The given names are the same"};
        case Alike::kForm:
            return {27, "The given names are forms of one name"};
        case Alike::kSound:
            return {22, "The given names sound alike"};
        case Alike::kPart:
            return {20, "One of the given names is the same"};
        case Alike::kSpelling:
            return {14, "The given names are spelt almost the same"};
        case Alike::kInitial:
            return {12, "The given names begin with the same letter"};
        case Alike::kUnknown:
            return {8, {}};
        case Alike::kOther:
            return {-15, {}};
    }
    return {};
}

Point PointOfFamily(Alike alike) {
    switch (alike) {
        case Alike::kSame:
            return {25, "The family names are the same"};
        case Alike::kSound:
            return {20, "The family names sound alike"};
        case Alike::kPart:
            return {20, "Part of the family name is the same"};
        case Alike::kSpelling:
            return {17, "The family names are spelt almost the same"};
        case Alike::kOther:
            return {-8, {}};
        default:
            return {};
    }
}

bool IsFirstOfTheYear(Date day) {
    const std::chrono::year_month_day held(day);
    return held.month() == std::chrono::January && held.day() == std::chrono::day(1);
}

// A day apart, or a year: "2009-12-31" and "2010-01-01" have no digit in common that would say so.
bool AreNeighbours(Date one, Date other) {
    constexpr int kMonthsOfAYear = 12;
    return one + std::chrono::days(1) == other || other + std::chrono::days(1) == one ||
           AddMonths(one, kMonthsOfAYear) == other || AddMonths(other, kMonthsOfAYear) == one;
}

Point PointOfBirth(const std::optional<Date>& one, Date other) {
    if (!one) return {};
    if (*one == other) return {38, "The same date of birth"};
    if (DayAndMonthSwapped(*one) == other)
        return {30, "The day and the month of birth are swapped"};
    const std::string text = ToText(*one);
    const std::string other_text = ToText(other);
    if (SpellingDistance(text, other_text, 1) <= 1)
        return {27, "The dates of birth differ by one digit, or by two that are swapped"};
    if (AreNeighbours(*one, other)) return {24, "The dates of birth are a day or a year apart"};
    if (text.substr(0, 4) != other_text.substr(0, 4)) return {-20, {}};
    if (IsFirstOfTheYear(*one) || IsFirstOfTheYear(other))
        return {
            12,
            "The same year of birth, and one date is 1 January, which often stands for a day that "
            "nobody knew"};
    return {-8, {}};
}

// The digits that were typed, whether or not they can be an NHS number.
std::string Digits(const std::string& typed) {
    std::string digits;
    for (const char c : typed)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

Point PointOfNumber(const Sought& sought, const KnownPerson& known) {
    if (!sought.nhs_number || !known.nhs_number) return {};
    const std::string typed = Digits(*sought.nhs_number);
    const std::string& held = known.nhs_number->Reveal();
    if (typed == held) return {kVeryLikelySame, "The same NHS number"};
    if (NhsNumber::Parse(typed)) return {-30, "But their NHS numbers are different"};
    if (SpellingDistance(typed, held, 1) <= 1)
        return {25, "The NHS numbers differ by one digit, or by two that are swapped"};
    return {};
}

struct Names {
    Point given;
    Point family;
    Alike given_alike = Alike::kOther;
    Alike family_alike = Alike::kOther;
};

Names CompareNames(const NameWords& one, const NameWords& other) {
    Names names;
    names.given_alike = CompareAllGiven(one, other);
    names.family_alike = CompareFamily(one.family, other.family);
    names.given = PointOfGiven(names.given_alike);
    names.family = PointOfFamily(names.family_alike);
    const bool swapped = CompareGiven(one.given, other.family) >= Alike::kSound &&
                         CompareGiven(one.family, other.given) >= Alike::kSound;
    if (swapped && names.given.weight + names.family.weight < 49) {
        names.given = {49, "The given name and the family name are swapped"};
        names.family = {};
        names.given_alike = names.family_alike = Alike::kSame;
    }
    return names;
}

// Twins share the birthday and the family name, and differ in what they are called.
bool MayBeTwins(const Names& names, const Point& born) {
    return born.weight == 38 && names.given_alike == Alike::kOther &&
           names.family_alike > Alike::kInitial;
}

NameWords WordsOf(const KnownPerson& known) {
    return NameWordsOf(
        known.given_name.Reveal(),
        known.family_name.Reveal(),
        known.preferred_name ? known.preferred_name->Reveal() : ""
    );
}

// Twins are shown, because one of two may have been entered under the other's name: never as
// certain.
int CutTo(int sum, Twins twins, bool same_number) {
    if (same_number) return std::clamp(sum, 90, 100);
    if (twins == Twins::kMayBe) return std::clamp(sum, 0, 55);
    return std::clamp(sum, 0, 99);
}

}  // namespace

LikenessTo::LikenessTo(const Sought& sought)
    : sought_(sought),
      names_(NameWordsOf(sought.given_name, sought.family_name, sought.preferred_name)) {}

Likeness LikenessTo::Of(const KnownPerson& known) const {
    const Names names = CompareNames(names_, WordsOf(known));
    const Point born = PointOfBirth(sought_.born, known.born);
    const Point number = PointOfNumber(sought_, known);
    Point postcode;
    const std::string plain = PlainPostcode(sought_.postcode.value_or(""));
    if (!plain.empty() && plain == PlainPostcode(known.postcode.value_or("")))
        postcode = {7, {}};  // Not said: where somebody lives may be confidential.
    Likeness found;
    if (MayBeTwins(names, born)) found.twins = Twins::kMayBe;
    int sum = found.twins == Twins::kMayBe ? 2 : 0;  // Enough to be shown.
    for (const Point& point : {number, names.given, names.family, born, postcode}) {
        sum += point.weight;
        if (point.weight > 0 && !point.because.empty()) found.because.emplace_back(point.because);
    }
    if (number.weight < 0) found.because.emplace_back(number.because);
    if (found.twins == Twins::kMayBe)
        found.because.emplace_back("But other given names: they may be twins");
    found.likeness = CutTo(sum, found.twins, number.weight == kVeryLikelySame);
    return found;
}

KnownPerson KnownAs(const PersonId& id, const DetailsRecorded& details) {
    return {
        .id = id,
        .given_name = details.given_name,
        .family_name = details.family_name,
        .preferred_name = details.preferred_name,
        .born = details.date_of_birth,
        .nhs_number = details.nhs_number,
        .postcode = details.postcode,
        .locality = details.locality};
}

Sought SoughtAs(const KnownPerson& known) {
    Sought sought;
    sought.given_name = known.given_name.Reveal();
    sought.family_name = known.family_name.Reveal();
    sought.born = known.born;
    if (known.nhs_number) sought.nhs_number = known.nhs_number->Reveal();
    sought.postcode = known.postcode;
    sought.but_not = known.id;
    if (known.preferred_name) sought.preferred_name = known.preferred_name->Reveal();
    return sought;
}

}  // namespace alongside::people

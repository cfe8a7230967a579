// Names, birthdays and postcodes to keys.
// SPDX-License-Identifier: MIT
#include "care/people/person_keys.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <utility>

#include "care/people/given_names.h"
#include "care/people/person_words.h"
#include "care/people/sound.h"
#include "platform/base/text.h"

namespace alongside::people {
namespace {

using Sounds = std::set<std::string>;

constexpr std::size_t kMostWords = 3;  // Of one name: more hold nothing that tells people apart.
constexpr std::size_t kMostPairs = 12;

// What stands before a family name in several languages, and tells nobody apart.
bool IsParticle(std::string_view word) {
    constexpr auto kParticles =
        std::to_array<std::string_view>({"al",  "el",  "de",  "da",  "do",  "dos",  "van",
                                         "von", "der", "den", "bin", "ibn", "bint", "la",
                                         "le",  "ur",  "ul",  "di",  "st",  "o"});
    return std::ranges::find(kParticles, word) != kParticles.end();
}

void AddSounds(Sounds& sounds, const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < std::min(words.size(), kMostWords); ++i) {
        sounds.insert(SoundOf(words[i]));
        for (const std::string_view full : FullNamesOf(words[i])) sounds.insert(SoundOf(full));
    }
}

Sounds GivenSounds(const NameWords& names) {
    Sounds sounds;
    AddSounds(sounds, names.given);
    AddSounds(sounds, names.preferred);
    sounds.erase("");
    return sounds;
}

// A double name is also one: "Abdul Rahman" and "Abdulrahman".
Sounds FamilySounds(const NameWords& names) {
    Sounds sounds;
    std::string whole;
    for (const std::string& word : names.family) {
        whole += word;
        if (!IsParticle(word) && sounds.size() < kMostWords) sounds.insert(SoundOf(word));
    }
    sounds.insert(SoundOf(whole));
    sounds.erase("");
    return sounds;
}

// Names are in no order: given and family name may have been swapped.
Sounds Pairs(const Sounds& given, const Sounds& family) {
    Sounds pairs;
    for (const std::string& one : given)
        for (const std::string& other : family)
            if (pairs.size() < kMostPairs)
                pairs.insert(Join({"n" + std::min(one, other), std::max(one, other), ""}, ":"));
    return pairs;
}

std::string YearOf(Date day) {
    return ToText(day).substr(0, 4);
}

void AddBirthday(Sounds& keys, Date born, const Sounds& given, const Sounds& family) {
    const std::string day = "d" + ToText(born) + ":";
    for (const Sounds* sounds : {&given, &family})
        for (const std::string& sound : *sounds) keys.insert(day + sound);
}

void AddPostcode(Sounds& keys, const std::optional<std::string>& postcode, const Sounds& given) {
    const std::string plain = PlainPostcode(postcode.value_or(""));
    if (plain.empty()) return;
    const std::string place = "p" + plain + ":";
    for (const std::string& sound : given) keys.insert(place + sound);
}

// The year, those beside it, those with one of the last two digits mistyped, or both swapped.
Sounds YearsLike(Date born) {
    const int year = static_cast<int>(std::chrono::year_month_day(born).year());
    const int century = year / 100 * 100;
    const int tens = year % 100 / 10;
    const int ones = year % 10;
    Sounds years;
    const auto add = [&](int each) { years.insert(std::to_string(each)); };
    for (const int each : {year - 1, year, year + 1, century + ones * 10 + tens}) add(each);
    for (int digit = 0; digit < 10; ++digit) {
        add(century + tens * 10 + digit);
        add(century + digit * 10 + ones);
    }
    return years;
}

}  // namespace

NameWords NameWordsOf(
    std::string_view given_name, std::string_view family_name, std::string_view preferred_name
) {
    return {FoldWords(given_name), FoldWords(family_name), FoldWords(preferred_name)};
}

std::string PlainPostcode(std::string_view postcode) {
    std::string plain;
    for (const char c : postcode) {
        if (c >= 'a' && c <= 'z') plain += static_cast<char>(c - 'a' + 'A');
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) plain += c;
    }
    return plain;
}

std::optional<Date> DayAndMonthSwapped(Date day) {
    const std::chrono::year_month_day held(day);
    const unsigned month = static_cast<unsigned>(held.day());
    const unsigned date = static_cast<unsigned>(held.month());
    if (month > 12 || month == date) return std::nullopt;
    return DateOf(static_cast<int>(held.year()), month, date);
}

std::vector<std::string> KeysOf(
    const NameWords& names, Date born, const std::optional<std::string>& postcode
) {
    const Sounds given = GivenSounds(names);
    const Sounds family = FamilySounds(names);
    Sounds keys;
    AddBirthday(keys, born, given, family);
    for (const std::string& pair : Pairs(given, family)) keys.insert(pair + YearOf(born));
    AddPostcode(keys, postcode, given);
    return {keys.begin(), keys.end()};
}

std::vector<KeyRange> KeysToLookUnder(
    const NameWords& names, std::optional<Date> born, const std::optional<std::string>& postcode
) {
    const Sounds given = GivenSounds(names);
    const Sounds family = FamilySounds(names);
    Sounds keys;
    std::vector<KeyRange> ranges;
    AddPostcode(keys, postcode, given);
    if (born) {
        AddBirthday(keys, *born, given, family);
        if (const auto swapped = DayAndMonthSwapped(*born))
            AddBirthday(keys, *swapped, given, family);
    }
    for (const std::string& pair : Pairs(given, family)) {
        if (born)
            for (const std::string& year : YearsLike(*born)) keys.insert(pair + year);
        else
            ranges.push_back({pair, pair + ":"});  // Every year is between.
    }
    for (const std::string& key : keys) ranges.push_back({key, key});
    return ranges;
}

}  // namespace alongside::people

// Ratings, numbers and other words of a register, as people write them.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <utility>

#include "care/spreadsheets/reading.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

using people::Diagnosis;

std::string Shown(std::string_view text) {
    constexpr std::size_t kShown = 40;
    std::string shown(text.substr(0, kShown));
    while (!shown.empty() && !IsValidUtf8(shown)) shown.pop_back();
    return "“" + shown + "”";
}

std::vector<std::string> FoldedWords(std::string_view text) {
    std::vector<std::string> words;
    const std::string folded = Folded(text);
    for (const std::string_view word : Split(folded, ' '))
        if (!word.empty()) words.emplace_back(word);
    return words;
}

template <std::size_t N>
bool IsAny(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::ranges::find(words, word) != words.end();
}

// --- ratings ---

std::optional<Colour> ColourNamed(std::string_view word) {
    constexpr std::array<std::string_view, 4> kRed = {"red", "r", "high", "rd"};
    constexpr std::array<std::string_view, 9> kAmber = {
        "amber", "a", "medium", "yellow", "orange", "moderate", "med", "amb", "am"};
    constexpr std::array<std::string_view, 5> kGreen = {"green", "g", "low", "grn", "gr"};
    constexpr std::array<std::string_view, 5> kBlue = {
        "blue", "b", "inpatient", "admitted", "hospital"};
    if (IsAny(word, kRed)) return Colour::kRed;
    if (IsAny(word, kAmber)) return Colour::kAmber;
    if (IsAny(word, kGreen)) return Colour::kGreen;
    if (IsAny(word, kBlue)) return Colour::kBlue;
    return std::nullopt;
}

// Coloured signs as their words, and of "Red → Amber" or "was red, now amber" what holds now.
std::string InWordsOfNow(std::string text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kSigns = {
        {{"🔴", " red "},
         {"🟥", " red "},
         {"🟠", " amber "},
         {"🟧", " amber "},
         {"🟡", " amber "},
         {"🟨", " amber "},
         {"🟢", " green "},
         {"🟩", " green "},
         {"🔵", " blue "},
         {"🟦", " blue "},
         {"→", " now "},
         {"->", " now "},
         {"=>", " now "},
         {">", " now "}}};
    for (const auto& [sign, word] : kSigns)
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
            text.replace(at, sign.size(), word);
    const auto now = text.rfind(" now ");
    constexpr std::string_view kNow = " now ";
    const bool says_more =
        now != std::string::npos && !Trim(text.substr(now + kNow.size())).empty();
    return says_more ? text.substr(now + kNow.size()) : text;
}

// H, M and L alone: levels of risk.
std::optional<Colour> LevelOf(const std::string& folded) {
    if (folded == "h") return Colour::kRed;
    if (folded == "m") return Colour::kAmber;
    if (folded == "l") return Colour::kGreen;
    return std::nullopt;
}

bool IsUnrated(const std::string& folded) {
    constexpr std::array<std::string_view, 6> kUnrated = {
        "not rated", "unrated", "none", "not yet rated", "awaiting rating", "no rating"};
    return IsAny(folded, kUnrated);
}

Read<Colour> NumberedRating(int number, NumberedRatings numbers) {
    using enum Colour;
    if (numbers == NumberedRatings::kNotSaid)
        return {.problem = "A rating as a number: say under “Columns” whether 1 or 3 is red"};
    constexpr std::array<Colour, 3> kOneFirst = {kRed, kAmber, kGreen};
    const int place = numbers == NumberedRatings::kOneIsRed ? number - 1 : 3 - number;
    return {.value = kOneFirst.at(static_cast<std::size_t>(place))};
}

// --- diagnoses ---

bool SaysSuspected(const std::string& text) {
    const std::string folded = " " + Folded(text) + " ";
    for (const std::string_view word :
         {" suspect",
          " query",
          " queried",
          " pathway",
          " awaiting",
          " waiting",
          " referred",
          " assess",
          " possible",
          " probable",
          " likely",
          " traits",
          " undergoing"})
        if (folded.find(word) != std::string::npos) return true;
    return text.find('?') != std::string::npos;
}

bool SaysOffPathway(const std::string& folded) {
    return folded.find("not on pathway") != std::string::npos ||
           folded.find("no pathway") != std::string::npos ||
           folded.find("not referred") != std::string::npos;
}

bool SaysNo(const std::vector<std::string>& words) {
    constexpr std::array<std::string_view, 6> kNo = {"no", "n", "none", "0", "false", "neither"};
    return !words.empty() && IsAny(words.front(), kNo);
}

Diagnosis DegreeOf(const std::string& text) {
    if (SaysOffPathway(Folded(text))) return Diagnosis::kSuspectedNotOnPathway;
    return SaysSuspected(text) ? Diagnosis::kSuspectedOnPathway : Diagnosis::kConfirmed;
}

enum class About { kAutism, kLearningDisability, kBoth, kNeither };

About AboutWhat(std::string_view piece) {
    const std::string folded = " " + Folded(piece) + " ";
    const auto has = [&](std::string_view word) { return folded.find(word) != std::string::npos; };
    const bool autism =
        has(" asd ") || has(" asc ") || has(" autis") || has(" asperger") || has(" aut ");
    const bool ld = has(" ld ") || has(" learning dis") || has(" learning diff") || has(" id ") ||
                    has(" intellectual") || has(" gdd ") || has(" lda ") || has(" mld ") ||
                    has(" sld ") || has(" pmld ");
    if (has(" both ") || has(" lda ") || (autism && ld)) return About::kBoth;
    if (autism) return About::kAutism;
    return ld ? About::kLearningDisability : About::kNeither;
}

std::vector<std::string> Pieces(std::string text) {
    for (const std::string_view mark : {"+", "&", "/", ";", "\n", " and ", " with "})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.replace(at, mark.size(), ",");
    std::vector<std::string> pieces;
    for (const std::string_view piece : Split(text, ','))
        if (!Trim(piece).empty()) pieces.emplace_back(Trim(piece));
    return pieces;
}

unsigned Channel(std::string_view fill, std::size_t at) {
    unsigned value = 0;
    constexpr int kHexadecimal = 16;
    std::from_chars(fill.data() + at, fill.data() + at + 2, value, kHexadecimal);
    return value;
}

// Where a colour is on the wheel, 0 to 360.
double HueOf(double red, double green, double blue, double most, double span) {
    constexpr double kSixth = 60;
    if (most == red) return kSixth * std::fmod((green - blue) / span + 6, 6.0);
    if (most == green) return kSixth * ((blue - red) / span + 2);
    return kSixth * ((red - green) / span + 4);
}

std::string LowerCased(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

}  // namespace

std::optional<Colour> ColourOfFill(std::string_view fill) {
    constexpr std::size_t kDigits = 6;
    constexpr double kPalest = 0.15;
    constexpr double kDarkest = 60;
    // Pale blue bands are how spreadsheets make rows easy to read: only a strong blue says
    // something.
    constexpr double kStrong = 0.5;
    if (fill.size() != kDigits) return std::nullopt;
    const double red = Channel(fill, 0);
    const double green = Channel(fill, 2);
    const double blue = Channel(fill, 4);
    const double most = std::max({red, green, blue});
    const double span = most - std::min({red, green, blue});
    if (most < kDarkest || span / most < kPalest) return std::nullopt;
    const double hue = HueOf(red, green, blue, most, span);
    constexpr double kAmberFrom = 21;
    constexpr double kGreenFrom = 66;
    constexpr double kBlueFrom = 170;
    constexpr double kPurpleFrom = 255;
    constexpr double kRedAgain = 335;
    if (hue < kAmberFrom || hue >= kRedAgain) return Colour::kRed;
    if (hue < kGreenFrom) return Colour::kAmber;
    if (hue < kBlueFrom) return Colour::kGreen;
    if (hue < kPurpleFrom && span / most >= kStrong) return Colour::kBlue;
    return std::nullopt;
}

namespace {

/// What the words of a rating name.
struct SaidRating {
    std::set<Colour> colours;
    std::optional<int> number;
};

SaidRating RatingIn(const std::vector<std::string>& words) {
    constexpr std::array<std::string_view, 6> kBefore = {
        "was", "previously", "prev", "formerly", "from", "ex"};
    SaidRating said;
    for (const std::string& word : words) {
        // "Amber (was red)": what it was does not count.
        if (!said.colours.empty() && IsAny(word, kBefore)) break;
        if (const auto colour = ColourNamed(word)) said.colours.insert(*colour);
        if (word.size() == 1 && word[0] >= '1' && word[0] <= '3') said.number = word[0] - '0';
    }
    return said;
}

Read<Colour> RatingOfFill(const std::string& fill) {
    Read<Colour> read{.value = ColourOfFill(fill)};
    if (read.value) read.remark = "Taken from the colour of the cell";
    return read;
}

// The digits of a number that was shown with places, or in powers of ten; else the text itself.
std::string WholeNumber(const std::string& text) {
    constexpr double kMost = 1e10;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    const bool shown = text.find_first_of(".eE") != std::string::npos;
    if (!whole || !shown || number < 1 || number >= kMost) return text;
    return std::to_string(static_cast<long long>(number));
}

bool IsLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

Read<Colour> ReadRating(const Cell& cell, NumberedRatings numbers) {
    const std::string text = Tidied(cell.text);
    if (text.empty()) return RatingOfFill(cell.fill);
    if (IsUnrated(Folded(text))) return {};
    if (const auto level = LevelOf(Folded(text))) return {.value = *level};
    const auto words = FoldedWords(InWordsOfNow(text));
    const SaidRating said = RatingIn(words);
    if (said.colours.size() == 1) return {.value = *said.colours.begin()};
    if (said.colours.size() > 1)
        return {.problem = Shown(text) + " names more than one rating: which is it?"};
    const bool numbered = said.number && words.size() <= 2;
    if (numbered && numbers != NumberedRatings::kNotSaid)
        return NumberedRating(*said.number, numbers);
    if (auto by_fill = RatingOfFill(cell.fill); by_fill.value) return by_fill;
    if (numbered) return NumberedRating(*said.number, numbers);
    return {.problem = Shown(text) + " is not a rating we know: red, amber, green or blue"};
}

Read<std::string> ReadNhsNumber(const Cell& cell) {
    constexpr std::size_t kDigits = 10;
    const std::string text = Tidied(cell.text);
    if (text.empty()) return {};
    const std::string number = WholeNumber(text);
    if (number != text && text.find_first_of("eE") != std::string::npos && text.size() < kDigits)
        return {.problem = Shown(text) + " has lost its last digits: type the NHS number again"};
    std::string digits;
    for (const char c : number)
        if (c >= '0' && c <= '9') digits += c;
    if (digits.empty() && std::ranges::any_of(text, IsLetter))
        return {.remark = "No NHS number: " + Shown(text) + " was left out"};
    if (digits.size() == kDigits) return {.value = digits};
    return {
        .problem = "An NHS number has 10 digits, and " + Shown(text) + " has " +
                   std::to_string(digits.size())};
}

Read<bool> ReadYesNo(std::string_view text) {
    const std::string tidy = Tidied(text);
    if (tidy.empty()) return {};
    for (const std::string_view tick : {"✓", "✔", "☑", "√", "ü"})
        if (tidy.starts_with(tick)) return {.value = true};
    for (const std::string_view cross : {"✗", "✘", "☐"})
        if (tidy.starts_with(cross)) return {.value = false};
    constexpr std::array<std::string_view, 9> kYes = {
        "y", "yes", "true", "1", "x", "given", "agreed", "current", "yep"};
    constexpr std::array<std::string_view, 7> kNo = {
        "n", "no", "false", "0", "none", "not", "nope"};
    const auto words = FoldedWords(tidy);
    if (!words.empty() && IsAny(words.front(), kYes)) return {.value = true};
    if (!words.empty() && IsAny(words.front(), kNo)) return {.value = false};
    return {.remark = Shown(tidy) + " is neither yes nor no: it was left out"};
}

Read<Diagnosis> ReadDiagnosis(std::string_view text) {
    const std::string tidy = Tidied(text);
    if (tidy.empty()) {
        const bool asked = Trim(text) == "?";
        if (asked) return {.value = Diagnosis::kSuspectedOnPathway};
        return {};
    }
    for (const std::string_view cross : {"✗", "✘"})
        if (tidy.starts_with(cross)) return {.value = Diagnosis::kNone};
    if (SaysOffPathway(Folded(tidy))) return {.value = Diagnosis::kSuspectedNotOnPathway};
    if (SaysNo(FoldedWords(tidy))) return {.value = Diagnosis::kNone};
    return {.value = DegreeOf(tidy)};
}

Read<Diagnoses> ReadDiagnoses(std::string_view text) {
    const std::string tidy = LowerCased(Tidied(text));
    if (tidy.empty()) return {};
    Diagnoses found;
    for (const std::string& piece : Pieces(tidy)) {
        const About about = AboutWhat(piece);
        const Diagnosis degree = SaysNo(FoldedWords(piece)) ? Diagnosis::kNone : DegreeOf(piece);
        if (about == About::kAutism || about == About::kBoth) found.autism = degree;
        if (about == About::kLearningDisability || about == About::kBoth)
            found.learning_disability = degree;
    }
    const bool any =
        found.autism != Diagnosis::kUnknown || found.learning_disability != Diagnosis::kUnknown;
    if (!any)
        return {
            .remark = Shown(tidy) + " says nothing of autism or a learning disability: not taken"};
    return {.value = found};
}

Read<dsr::Consent> ReadConsent(std::string_view text) {
    const std::string folded = Folded(Tidied(text));
    const auto has = [&](std::string_view word) { return folded.find(word) != std::string::npos; };
    if (folded.empty()) return {};
    if (has("best interest") || folded == "bi") return {.value = dsr::Consent::kBestInterests};
    if (has("parent") || has("mother") || has("father") || folded == "pr")
        return {.value = dsr::Consent::kParentalResponsibility};
    if (has("withdr")) return {.value = dsr::Consent::kWithdrawn};
    if (has("refus") || has("declin")) return {.value = dsr::Consent::kRefused};
    const auto answer = ReadYesNo(text);
    if (answer.value && *answer.value) return {.value = dsr::Consent::kGiven};
    // "No" may mean that nobody asked yet: it is not taken for a refusal.
    return {.remark = Shown(text) + " does not say who agreed or refused: not taken"};
}

Read<dsr::ReferralSource> ReadReferredBy(std::string_view text) {
    using enum dsr::ReferralSource;
    constexpr std::array<std::pair<std::string_view, dsr::ReferralSource>, 27> kWords = {
        {{"self", kSelf},
         {"mother", kFamily},
         {"father", kFamily},
         {"mum", kFamily},
         {"dad", kFamily},
         {"parent", kFamily},
         {"family", kFamily},
         {"carer", kFamily},
         {"school", kSchool},
         {"senco", kSchool},
         {"college", kCollege},
         {"camhs", kHealth},
         {"cypmhs", kHealth},
         {"hospital", kHealth},
         {"gp", kHealth},
         {"nurse", kHealth},
         {"paediatric", kHealth},
         {"health", kHealth},
         {"ward", kHealth},
         {"nhs", kHealth},
         {"social", kSocialCare},
         {"council", kSocialCare},
         {"early help", kSocialCare},
         {"local authority", kSocialCare},
         {"police", kPolice},
         {"youth justice", kOther},
         {"other", kOther}}};
    const std::string folded = Folded(Tidied(text));
    if (folded.empty()) return {};
    for (const auto& [word, source] : kWords)
        if (folded.find(word) != std::string::npos) return {.value = source};
    return {.value = kOther};
}

Read<std::string> ReadLegalStatus(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kSections = {
        {{"2", "02"},
         {"3", "03"},
         {"4", "04"},
         {"52", "05"},
         {"54", "06"},
         {"35", "07"},
         {"36", "08"},
         {"37", "10"},
         {"136", "20"}}};
    const std::string folded = Folded(Tidied(text));
    if (folded.empty()) return {};
    if (folded.find("informal") != std::string::npos ||
        folded.find("voluntary") != std::string::npos)
        return {.value = "01"};
    std::string digits;
    for (const char c : folded)
        if (c >= '0' && c <= '9') digits += c;
    for (const auto& [section, code] : kSections)
        if (digits == section) return {.value = std::string(code)};
    return {.remark = Shown(text) + " is not a section we know: recorded as not known"};
}

}  // namespace alongside::spreadsheets

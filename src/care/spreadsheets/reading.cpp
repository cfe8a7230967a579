// Days and names, as people write them.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/reading.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

constexpr int kOldestYoungPerson = 25;

bool IsDigit(char c) {
    return c >= '0' && c <= '9';
}
bool IsLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
}
char Lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
std::string LowerText(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), Lower);
    return lower;
}

// The letters U+00C0 to U+00FF without their accents; the second byte of UTF-8 after C3.
char WithoutAccent(unsigned char second) {
    constexpr std::string_view kPlain =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
    return second >= 0x80 && second <= 0xBF ? kPlain[second - 0x80U] : ' ';
}

// --- days ---

struct Token {
    enum class Kind { kNumber, kWord } kind;
    int value = 0;
    std::size_t digits = 0;
    std::string word = {};
    std::size_t from = 0;
    std::size_t to = 0;
    bool IsNumber(std::size_t least, std::size_t most) const {
        return kind == Kind::kNumber && digits >= least && digits <= most;
    }
};

bool IsOrdinal(std::string_view word) {
    return word == "st" || word == "nd" || word == "rd" || word == "th" || word == "of";
}

Token NumberAt(std::string_view text, std::size_t from) {
    constexpr std::size_t kMostDigits = 9;
    Token token{.kind = Token::Kind::kNumber, .from = from, .to = from};
    while (token.to < text.size() && IsDigit(text[token.to])) ++token.to;
    token.digits = token.to - from;
    if (token.digits <= kMostDigits)
        std::from_chars(text.data() + from, text.data() + token.to, token.value);
    return token;
}

Token WordAt(std::string_view text, std::size_t from) {
    Token token{.kind = Token::Kind::kWord, .from = from, .to = from};
    while (token.to < text.size() && IsLetter(text[token.to])) ++token.to;
    token.word = LowerText(text.substr(from, token.to - from));
    return token;
}

std::vector<Token> TokensOf(std::string_view text) {
    std::vector<Token> tokens;
    std::size_t at = 0;
    while (at < text.size()) {
        if (!IsDigit(text[at]) && !IsLetter(text[at])) {
            ++at;
            continue;
        }
        Token token = IsDigit(text[at]) ? NumberAt(text, at) : WordAt(text, at);
        at = token.to;
        const bool after_number = !tokens.empty() && tokens.back().kind == Token::Kind::kNumber;
        if (after_number && IsOrdinal(token.word)) continue;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

unsigned MonthNamed(std::string_view word) {
    constexpr std::array<std::string_view, 12> kMonths = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"};
    constexpr std::size_t kLeast = 3;
    if (word == "sept") return 9;
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (word.size() >= kLeast && kMonths[i].starts_with(word))
            return static_cast<unsigned>(i) + 1;
    return 0;
}

// A day as it was written: the year may have two digits.
struct Written {
    int day = 0;
    int month = 0;
    int year = 0;
    std::size_t year_digits = 4;
    std::size_t from = 0;
    std::size_t to = 0;
    bool either_order = false;  ///< Three numbers that end in the year.
};

std::optional<Written> ThreeNumbers(const Token& a, const Token& b, const Token& c) {
    if (a.IsNumber(4, 4) && b.IsNumber(1, 2) && c.IsNumber(1, 2))
        return Written{c.value, b.value, a.value, 4, a.from, c.to};
    const bool year = c.IsNumber(2, 2) || c.IsNumber(4, 4);
    if (a.IsNumber(1, 2) && b.IsNumber(1, 2) && year)
        return Written{a.value, b.value, c.value, c.digits, a.from, c.to, true};
    return std::nullopt;
}

std::optional<Written> WithMonthName(const Token& a, const Token& b, const Token& c) {
    const bool year = c.IsNumber(2, 2) || c.IsNumber(4, 4);
    if (const unsigned month = MonthNamed(b.word); a.IsNumber(1, 2) && month != 0 && year)
        return Written{a.value, static_cast<int>(month), c.value, c.digits, a.from, c.to};
    if (const unsigned month = MonthNamed(a.word); b.IsNumber(1, 2) && month != 0 && year)
        return Written{b.value, static_cast<int>(month), c.value, c.digits, a.from, c.to};
    return std::nullopt;
}

// Days written without a mark between: 20110403, 03042011.
std::optional<Written> EightDigits(const Token& token) {
    constexpr int kLastYear = 2100;
    if (!token.IsNumber(8, 8)) return std::nullopt;
    const int front = token.value / 10'000;
    const int back = token.value % 10'000;
    if (front >= 1900 && front <= kLastYear)
        return Written{back % 100, back / 100, front, 4, token.from, token.to};
    return Written{front / 100, front % 100, back, 4, token.from, token.to};
}

std::optional<Written> FindWritten(const std::vector<Token>& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (auto found = EightDigits(tokens[i])) return found;
        if (i + 2 >= tokens.size()) continue;
        if (auto found = ThreeNumbers(tokens[i], tokens[i + 1], tokens[i + 2])) return found;
        if (auto found = WithMonthName(tokens[i], tokens[i + 1], tokens[i + 2])) return found;
    }
    return std::nullopt;
}

bool IsMonthAndYear(const std::vector<Token>& tokens) {
    if (tokens.size() != 2 || !tokens[1].IsNumber(2, 4)) return false;
    return MonthNamed(tokens[0].word) != 0 ||
           (tokens[0].IsNumber(1, 2) && tokens[1].IsNumber(4, 4));
}

bool IsYearAlone(const std::vector<Token>& tokens) {
    constexpr int kFirst = 1900;
    constexpr int kLast = 2100;
    return tokens.size() == 1 && tokens[0].IsNumber(4, 4) && tokens[0].value >= kFirst &&
           tokens[0].value <= kLast;
}

int YearOf(Date day) {
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

// The whole year that two digits stand for; 0 when nobody can tell.
int WholeYear(const Written& written, DayKind kind, Date today) {
    constexpr int kCentury = 100;
    constexpr int kNew = 2000;
    constexpr int kAhead = 5;
    if (written.year_digits == 4) return written.year;
    const int recent = kNew + written.year;
    if (kind == DayKind::kOther)
        return recent <= YearOf(today) + kAhead ? recent : recent - kCentury;
    for (const int year : {recent, recent - kCentury}) {
        const int age = YearOf(today) - year;
        if (age >= 0 && age <= kOldestYoungPerson + 1) return year;
    }
    return 0;
}

std::string Quoted(std::string_view text) {
    constexpr std::size_t kShown = 40;
    std::string shown(text.substr(0, kShown));
    while (!shown.empty() && !IsValidUtf8(shown)) shown.pop_back();
    return "“" + shown + (text.size() > kShown ? "…”" : "”");
}

// Whether the first number has to be the month, or may be where that is how days are written.
bool IsMonthFirst(const Written& written, DayOrder order) {
    constexpr int kMonths = 12;
    const bool possible = written.day > 0 && written.day <= kMonths;
    if (written.month > kMonths) return possible;
    return possible && written.either_order && order == DayOrder::kMonthFirst;
}

Read<Date> DayOf(Written written, DayKind kind, Date today, DayOrder order) {
    Read<Date> read;
    if (IsMonthFirst(written, order)) {
        std::swap(written.month, written.day);
        read.remark = "The month was written before the day";
    }
    const int year = WholeYear(written, kind, today);
    if (year == 0) {
        read.problem =
            "Write the year with four digits: nobody from 0 to 25 was born in a year "
            "that ends so";
        return read;
    }
    const std::chrono::year_month_day day(
        std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(written.month)),
        std::chrono::day(static_cast<unsigned>(written.day))
    );
    constexpr int kFirstYear = 1900;
    if (!day.ok() || year < kFirstYear) {
        read.problem = "There is no such day";
        read.remark.clear();
        return read;
    }
    read.value = Date(day);
    return read;
}

// A day as Excel counts: since the end of 1899, with a 29 February 1900 that never was.
std::optional<Date> FromSerial(std::string_view text) {
    constexpr double kFirst = 366;  // 31 December 1900.
    constexpr double kLast = 80'000;
    constexpr Date kOrigin =
        std::chrono::sys_days(std::chrono::year(1899) / std::chrono::December / 30);
    double serial = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), serial);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (serial < kFirst || serial > kLast) return std::nullopt;
    return kOrigin + std::chrono::days(static_cast<int>(std::floor(serial)));
}

Read<Date> DayFromText(const std::string& text, DayKind kind, Date today, DayOrder order) {
    const auto tokens = TokensOf(text);
    if (const auto written = FindWritten(tokens)) return DayOf(*written, kind, today, order);
    if (IsMonthAndYear(tokens))
        return {.problem = Quoted(text) + " is a month and a year: which day was it?"};
    if (IsYearAlone(tokens))
        return {.problem = Quoted(text) + " is a year alone: which day was it?"};
    return {.problem = Quoted(text) + " is not a date that can be read: write it like 03/04/2011"};
}

// --- names ---

bool IsUpperWord(std::string_view word) {
    const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::ranges::none_of(word, is_lower) && std::ranges::count_if(word, is_upper) >= 2;
}

std::vector<std::string> WordsOf(std::string_view text) {
    std::vector<std::string> words;
    for (const std::string_view piece : Split(text, ' '))
        if (!Trim(piece).empty()) words.emplace_back(Trim(piece));
    return words;
}

std::string Joined(
    std::vector<std::string>::const_iterator from, std::vector<std::string>::const_iterator to
) {
    return Join(std::vector<std::string>(from, to), " ");
}

bool IsTitle(std::string_view word) {
    constexpr std::array<std::string_view, 7> kTitles = {
        "mr", "mrs", "ms", "miss", "master", "mx", "dr"};
    const std::string folded = Folded(word);
    return std::ranges::find(kTitles, folded) != kTitles.end();
}

// Words that belong to the family name behind them.
bool IsParticle(std::string_view word) {
    constexpr std::array<std::string_view, 14> kParticles = {
        "van", "von", "der", "den", "de", "da", "dos", "di", "la", "le", "el", "al", "bin", "st"};
    const std::string folded = Folded(word);
    return std::ranges::find(kParticles, folded) != kParticles.end();
}

// Not "(she/her)", "(new)", "(LAC)".
bool MayBeName(const std::string& aside) {
    constexpr std::array<std::string_view, 14> kNone = {
        "new",
        "lac",
        "cla",
        "cic",
        "twin",
        "male",
        "female",
        "asd",
        "autism",
        "adult",
        "they them",
        "transition",
        "tbc",
        "deceased"};
    return aside.size() > 1 && std::ranges::none_of(aside, IsDigit) &&
           aside.find('/') == std::string::npos &&
           std::ranges::find(kNone, Folded(aside)) == kNone.end();
}

// "Tess Quill – aka Tessie", "Tess Quill known as Tessie".
std::string TakeKnownAs(std::string& name) {
    const std::string lower = LowerText(name);
    for (const std::string_view words : {" aka ", " a.k.a. ", " known as ", " k/a ", " likes "}) {
        const auto at = lower.find(words);
        if (at == std::string::npos) continue;
        std::string known_as(Trim(std::string_view(name).substr(at + words.size())));
        name.resize(at);
        const auto last = name.find_last_not_of(" -–,;");
        name.resize(last == std::string::npos ? 0 : last + 1);
        while (!IsValidUtf8(name)) name.pop_back();
        return MayBeName(known_as) ? known_as : std::string();
    }
    return {};
}

// Takes what stands in brackets or quotes out of a name: what somebody likes to be called.
std::string TakeAside(std::string& name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kMarks = {
        {{"(", ")"}, {"[", "]"}, {"\"", "\""}, {"“", "”"}, {"‘", "’"}, {" '", "'"}}};
    for (const auto& [open, close] : kMarks) {
        const auto from = name.find(open);
        if (from == std::string::npos) continue;
        const auto to = name.find(close, from + open.size());
        if (to == std::string::npos) continue;
        std::string aside(
            Trim(std::string_view(name).substr(from + open.size(), to - from - open.size()))
        );
        name.replace(from, to + close.size() - from, " ");
        for (const std::string_view before : {"known as ", "likes ", "aka ", "pref ", "prefers "})
            if (LowerText(aside).starts_with(before)) aside.erase(0, before.size());
        return MayBeName(aside) ? aside : std::string();
    }
    return TakeKnownAs(name);
}

// "1. Jane Smith", "* Jane Smith *".
std::string WithoutMarks(const std::string& name) {
    constexpr std::string_view kMarks = " *•-–—>#.,;:_";
    std::size_t from = 0;
    while (from < name.size() && IsDigit(name[from])) ++from;
    if (from > 0 &&
        (from >= name.size() || std::string_view(".)").find(name[from]) == std::string_view::npos))
        from = 0;
    else if (from > 0)
        ++from;
    from = std::min(name.find_first_not_of(kMarks, from), name.size());
    const auto last = name.find_last_not_of(" *#_");
    std::string plain = last == std::string::npos || last < from
                            ? std::string()
                            : name.substr(from, last + 1 - from);
    while (!plain.empty() && !IsValidUtf8(plain)) plain.erase(0, 1);
    return plain;
}

// Each line a whole name.
bool HasTwoNames(std::string_view text) {
    int names = 0;
    for (const std::string_view line : Split(text, '\n')) {
        if (std::ranges::any_of(line, IsDigit)) continue;
        if (WordsOf(line).size() > 1) ++names;
    }
    return names > 1;
}

// "Jane and Ann Smith", "Jane Smith & Tom Brown".
bool NamesTwo(std::string_view text) {
    const std::string lower = " " + LowerText(text) + " ";
    return HasTwoNames(text) || lower.find('&') != std::string::npos ||
           lower.find(" + ") != std::string::npos || lower.find(" and ") != std::string::npos;
}

NameParts Cased(const NameParts& parts) {
    return {NameCase(parts.given), NameCase(parts.family), NameCase(parts.preferred)};
}

// Given names first, or the family name first in capitals.
NameParts PartsOf(const std::vector<std::string>& words) {
    const auto first_mixed = std::ranges::find_if_not(words, IsUpperWord);
    if (first_mixed != words.begin() && first_mixed != words.end())
        return {Joined(first_mixed, words.end()), Joined(words.begin(), first_mixed), {}};
    auto family = std::prev(words.end());
    while (family > std::next(words.begin()) && IsParticle(*std::prev(family))) --family;
    return {Joined(words.begin(), family), Joined(family, words.end()), {}};
}

// "Tom Brown - 17yrs", "Tom Brown, aged 17": an age is no part of a name.
std::string WithoutAge(std::string name) {
    const auto digit = std::ranges::find_if(name, IsDigit);
    if (digit == name.end()) return name;
    name.erase(digit, name.end());
    const std::string lower = LowerText(name);
    for (const std::string_view word : {" aged ", " age ", " (age ", " (aged "})
        if (lower.ends_with(word)) name.resize(name.size() - word.size());
    const auto last = name.find_last_not_of(" -–,(");
    name.resize(last == std::string::npos ? 0 : last + 1);
    while (!IsValidUtf8(name)) name.pop_back();
    return name;
}

bool AreInitials(std::string_view name) {
    constexpr std::size_t kMost = 4;
    std::string letters;
    for (const char c : name)
        if (c != '.' && c != ' ') letters += c;
    return letters.size() <= kMost && IsUpperWord(letters) &&
           std::ranges::all_of(letters, IsLetter);
}

}  // namespace

std::string Folded(std::string_view text) {
    std::string folded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = Lower(text[i]);
        if (static_cast<unsigned char>(c) == 0xC3 && i + 1 < text.size())
            c = WithoutAccent(static_cast<unsigned char>(text[++i]));
        const bool kept =
            IsDigit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) > 127;
        if (kept)
            folded += c;
        else if (c != '\'' && !folded.empty() && folded.back() != ' ')
            folded += ' ';
    }
    if (!folded.empty() && folded.back() == ' ') folded.pop_back();
    return folded;
}

namespace {

// The length of a sign that is no more than a space, or nothing: no-break spaces, marks without a
// width, byte order marks; 0 for any other.
std::size_t InvisibleAt(std::string_view rest) {
    if (rest.starts_with("\u00A0")) return 2;
    const bool mark =
        rest.starts_with("\u200B") || rest.starts_with("\uFEFF") || rest.starts_with("\u200E");
    return mark ? 3 : 0;
}

bool StandsForNothing(std::string_view text) {
    constexpr std::size_t kLongest = 10;
    constexpr std::array<std::string_view, 27> kNothing = {
        "-",       "--",     "?",       "n/a",       "na",      "n/k",        "nk",
        "tbc",     "tba",    "nil",     "not known", "unknown", "none known", ".",
        "not set", "–",      "—",       "#n/a",      "null",    "blank",      "#ref!",
        "#value!", "#name?", "#div/0!", "#null!",    "#num!",   "#spill!"};
    return text.size() <= kLongest &&
           std::ranges::find(kNothing, LowerText(text)) != kNothing.end();
}

}  // namespace

std::string Tidied(std::string_view text) {
    std::string tidy;
    tidy.reserve(text.size());
    const auto space = [&] {
        if (!tidy.empty() && tidy.back() != ' ') tidy += ' ';
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool plain = static_cast<unsigned char>(c) < 0x80;
        const std::size_t invisible = plain ? 0 : InvisibleAt(text.substr(i));
        if (c == '\t' || c == '\n' || c == '\r' || c == ' ' || invisible == 2)
            space();
        else if (invisible == 0)
            tidy += c;
        if (invisible > 0) i += invisible - 1;
    }
    if (tidy.ends_with(' ')) tidy.pop_back();
    if (tidy.starts_with('\'')) tidy.erase(0, 1);
    return StandsForNothing(tidy) ? std::string() : tidy;
}

Read<Date> ReadDay(const Cell& cell, DayKind kind, Date today, DayOrder order) {
    const std::string text = Tidied(cell.text);
    if (text.empty()) return {};
    if (const auto day = ParseDate(text)) return {.value = day};
    constexpr int kFirstYear = 1990;
    constexpr int kLastYear = 2050;
    int year = 0;
    std::from_chars(text.data(), text.data() + text.size(), year);
    const bool is_year = text.size() == 4 && year >= kFirstYear && year <= kLastYear;
    const bool bare = std::ranges::all_of(text, [](char c) { return IsDigit(c) || c == '.'; });
    // Five digits typed as text are a day that lost its format on the way.
    if (!is_year && (cell.number || (bare && text.size() == 5)))
        if (const auto day = FromSerial(text)) return {.value = day};
    return DayFromText(text, kind, today, order);
}

bool LooksLikeDay(const Cell& cell, Date today) {
    if (ParseDate(cell.text)) return true;
    if (cell.number) return false;
    const auto written = FindWritten(TokensOf(Tidied(cell.text)));
    return written &&
           DayOf(*written, DayKind::kOther, today, DayOrder::kDayFirst).value.has_value();
}

std::optional<DayOrder> OnlyOrderOf(const Cell& cell) {
    constexpr int kMonths = 12;
    if (cell.number) return std::nullopt;
    const auto written = FindWritten(TokensOf(Tidied(cell.text)));
    if (!written || !written->either_order) return std::nullopt;
    if (written->day > kMonths) return DayOrder::kDayFirst;
    if (written->month > kMonths) return DayOrder::kMonthFirst;
    return std::nullopt;
}

NameAndDay SplitNameAndDay(const Cell& cell, Date today, DayOrder order) {
    std::string text = Tidied(cell.text);
    NameAndDay split;
    const auto tokens = TokensOf(text);
    if (const auto written = FindWritten(tokens)) {
        split.day = DayOf(*written, DayKind::kBirth, today, order);
        text.erase(written->from, written->to - written->from);
    }
    const std::string lower = LowerText(text);
    for (const std::string_view word : {"date of birth", "d.o.b.", "d.o.b", "dob", "born"}) {
        const auto at = lower.find(word);
        if (at == std::string::npos) continue;
        text.erase(at, word.size());
        break;
    }
    // What was round the day: "(…)", " - …", ", …".
    for (std::size_t at = text.find("()"); at != std::string::npos; at = text.find("()"))
        text.erase(at, 2);
    constexpr std::string_view kLeftOver = " ,;:-–(";
    const auto last = text.find_last_not_of(kLeftOver);
    split.name = Trim(text.substr(0, last == std::string::npos ? 0 : last + 1));
    return split;
}

std::string NameCase(std::string_view name) {
    const bool has_lower = std::ranges::any_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
    const bool has_upper = std::ranges::any_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (has_lower && has_upper) return std::string(name);
    std::string cased;
    bool begins = true;
    for (const char c : name) {
        const bool small = c >= 'a' && c <= 'z';
        cased += begins && small ? static_cast<char>(c - 'a' + 'A') : begins ? c : Lower(c);
        const bool mac = cased.size() >= 2 && cased.ends_with("Mc");
        begins = c == ' ' || c == '-' || c == '\'' || mac;
    }
    return cased;
}

Read<NameParts> ReadName(std::string_view text) {
    std::string name = WithoutMarks(Tidied(text));
    if (name.empty()) return {};
    const std::string preferred = TakeAside(name);
    if (NamesTwo(text))
        return {
            .problem = Quoted(name) +
                       " seems to name two young people. Write one of them here, and record the "
                       "other by hand"};
    if (name.find('/') != std::string::npos)
        return {
            .problem = Quoted(name) +
                       " gives two names. Write the one on record; another that they like can "
                       "stand behind it in brackets"};
    name = WithoutAge(std::move(name));
    const auto comma = name.find(',');
    if (comma != std::string::npos) {
        const std::string family(Trim(std::string_view(name).substr(0, comma)));
        auto given = WordsOf(std::string_view(name).substr(comma + 1));
        std::erase_if(given, IsTitle);
        if (family.empty() || given.empty())
            return {
                .problem = Quoted(name) + ": which is the given name and which the family name?"};
        return {.value = Cased({Join(given, " "), family, preferred})};
    }
    auto words = WordsOf(name);
    if (!words.empty() && IsTitle(words.front())) words.erase(words.begin());
    if (AreInitials(Join(words, " ")))
        return {.problem = Quoted(name) + " are initials: write the name in full"};
    if (words.size() < 2)
        return {.problem = Quoted(name) + " is one name: which are the given and the family name?"};
    NameParts parts = PartsOf(words);
    parts.preferred = preferred;
    return {.value = Cased(parts)};
}

namespace {

// "Kim", "Walker", "KW" or "K Walker" for Kim Walker; both folded.
bool IsShortFor(const std::string& wanted, const std::string& name) {
    const auto words = WordsOf(name);
    if (words.empty() || wanted.empty()) return false;
    if (words.front() == wanted || words.back() == wanted) return true;
    std::string initials;
    for (const auto& word : words) initials += word.front();
    std::string letters = wanted;
    std::erase(letters, ' ');
    if (words.size() > 1 && letters == initials) return true;
    return words.size() > 1 && wanted.size() > 2 && wanted[1] == ' ' &&
           wanted.substr(2) == words.back() && wanted.front() == words.front().front();
}

}  // namespace

std::optional<std::size_t> FindNamed(std::string_view text, const std::vector<std::string>& names) {
    const auto parts = ReadName(text);
    std::string wanted = Folded(Tidied(text));
    if (parts.value) wanted = Folded(parts.value->given + " " + parts.value->family);
    std::vector<std::size_t> whole;
    std::vector<std::size_t> some;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name = Folded(names[i]);
        if (name == wanted) whole.push_back(i);
        if (IsShortFor(wanted, name)) some.push_back(i);
    }
    if (whole.size() == 1) return whole.front();
    if (whole.empty() && some.size() == 1) return some.front();
    return std::nullopt;
}

}  // namespace alongside::spreadsheets

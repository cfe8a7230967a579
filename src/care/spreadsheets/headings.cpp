// Headings are known by their words, and then by what stands below them.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/headings.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "care/spreadsheets/reading.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

struct Phrase {
    Field field;
    std::string_view words;  ///< Folded; several between `|`.
};

// What areas write over their columns.
constexpr std::array<Phrase, kFields> kPhrases = {{
    {Field::kName,
     "name|full name|young person|young persons name|name of young person|yp|yp name|cyp|cyp name|"
     "child|childs name|child name|client|client name|service user|su name|patient|patient name|"
     "person|person name|pupil|pupil name|student|student name|individual|names|young person name|"
     "child young person|child or young person|surname forename|surname first name|"
     "last name first name"},
    {Field::kGivenName,
     "first name|forename|forenames|given name|given names|christian name|first|fname|first names|"
     "forename s|first name s"},
    {Field::kFamilyName, "surname|last name|family name|lname|second name|sname"},
    {Field::kPreferredName,
     "preferred name|known as|likes to be called|aka|nickname|preferred first name"},
    {Field::kBorn, "date of birth|dob|d o b|birth date|born|birthdate|birthday|birth"},
    {Field::kNameAndBorn,
     "name and dob|name dob|name date of birth|name and date of birth|yp name and dob|yp name dob|"
     "name d o b"},
    {Field::kNhsNumber,
     "nhs number|nhs no|nhs|nhs num|nhsno|nhs id|nhs number if known|nhsnumber|nhs nr"},
    {Field::kReference,
     "reference|ref|reference number|ref no|client id|person id|local id|unique id|system id|"
     "mosaic id|rio number|rio id|liquidlogic id|lcs id|case id|carenotes id|dsr id|dsr number|"
     "systmone id|id"},
    {Field::kGender, "gender|sex|m f"},
    {Field::kPronouns, "pronouns|pronoun"},
    {Field::kEthnicity, "ethnicity|ethnic origin|ethnic group|ethnic background"},
    {Field::kLanguage, "first language|language|main language|preferred language|home language"},
    {Field::kInterpreter, "interpreter|interpreter needed|interpreter required"},
    {Field::kPostcode, "postcode|post code|postal code|home postcode|pc"},
    {Field::kLocality,
     "locality|district|area|town|borough|patch|local authority|la|place|neighbourhood|quadrant"},
    {Field::kDiagnosis,
     "diagnosis|diagnoses|ld autism|autism ld|ld a|ld asd|asd ld|lda|ld and or autism|"
     "autism and or ld|diagnosis ld asd|learning disability autism|primary diagnosis|"
     "ld autism both|cohort|autism ld both|asd or ld"},
    {Field::kAutism,
     "autism|asd|asc|autistic|autism diagnosis|asd diagnosis|autism spectrum|autism confirmed"},
    {Field::kLearningDisability,
     "learning disability|ld|l d|learning disabilities|ld diagnosis|learning disability diagnosis|"
     "ld confirmed"},
    {Field::kSchool,
     "school|education|education setting|school college|educational setting|education placement|"
     "school name|college|education provision|school setting|name of school"},
    {Field::kEhcpFrom, "ehcp date|ehcp from|ehcp start|ehcp|ehc plan|ehcp issued|date of ehcp"},
    {Field::kLookedAfter,
     "looked after|lac|cla|looked after child|child in care|cic|looked after status|lac status|"
     "lac y n"},
    {Field::kReferredOn,
     "referral date|date referred|referred|date of referral|referral received|referred on|"
     "date referral received"},
    {Field::kReferredBy,
     "referral source|referred by|source|referrer|source of referral|referring agency"},
    {Field::kOnRegisterSince,
     "date added|added|date added to dsr|added to dsr|on register since|date added to register|"
     "dsr date|date on dsr|register date|date accepted|date joined|dsr start date|start date|"
     "date opened|date of addition|date placed on dsr|date added to the dsr|accepted|on dsr since|"
     "date on register|added to register|date entered"},
    {Field::kLeftOn,
     "date removed|removed|date closed|closed|end date|date left|removed from dsr|"
     "date removed from dsr|closure date|date off dsr|off dsr|left on"},
    {Field::kConsent, "consent|consent given|consent status|consent y n|consent to dsr|consented"},
    {Field::kConsentOn, "consent date|date of consent|date consent given|consent obtained"},
    {Field::kRating,
     "rag|rag rating|rating|risk|risk rating|dsr rating|rag status|colour|risk level|current rag|"
     "level|rag r a g|priority|current rating|status rag|dsr rag|rag rated|category|color"},
    {Field::kRatedOn,
     "rag date|date of rating|rating date|date rated|date of rag|rag last updated|rag updated|"
     "date rag rated|last rag date|rated on|last rated|rated date|rag given|rag as at|date of last "
     "rating"},
    {Field::kRationale,
     "reason for rating|rationale|rag rationale|reason for rag|rating reason|rationale for rating|"
     "rationale for rag"},
    {Field::kKeyworker,
     "keyworker|key worker|kw|lead keyworker|lead worker|allocated worker|allocated to|worker|"
     "dkw|designated keyworker|keyworker name|key worker name|allocated keyworker|assigned to|"
     "allocated kw|dsr keyworker|named keyworker"},
    {Field::kKeyworkerSince,
     "allocated|date allocated|allocation date|keyworker since|kw start|keyworker start date|"
     "keyworking started|keyworker allocated|date of allocation|kw since|keyworker from|"
     "allocated on|key worker since|keyworker date"},
    {Field::kHospital,
     "hospital|ward|unit|inpatient unit|hospital ward|admitted to|hospital name|ward hospital|"
     "inpatient setting|current hospital|t4 unit|tier 4 unit|placement hospital|inpatient"},
    {Field::kAdmittedOn,
     "admission date|date admitted|admitted|date of admission|admitted on|inpatient since|"
     "hospital admission date"},
    {Field::kLegalStatus,
     "legal status|section|mha|mha status|mha section|detained under|mental health act status"},
}};

// A column about somebody else than whom the row is about.
bool IsAboutSomebodyElse(const std::string& folded) {
    constexpr std::array<std::string_view, 22> kOthers = {
        "parent",       "parents",  "mother",       "father",   "carer",      "carers",
        "guardian",     "kin",      "social",       "referrer", "consultant", "coordinator",
        "gp",           "contact",  "emergency",    "sibling",  "chair",      "commissioner",
        "psychiatrist", "advocate", "professional", "team"};
    for (const std::string_view word : Split(folded, ' '))
        if (std::ranges::find(kOthers, word) != kOthers.end()) return true;
    return false;
}

bool IsAboutWhatIsToCome(const std::string& folded) {
    for (const std::string_view word : Split(folded, ' '))
        if (word == "next" || word == "due" || word == "planned" || word == "expected" ||
            word == "review" || word == "reviewed" || word == "cetr" || word == "laep" ||
            word == "discharge" || word == "previous" || word == "notes" || word == "comments")
            return true;
    return false;
}

struct Match {
    Field field{};
    int score = 0;  ///< 100 for the whole heading, less for a part of it.
};

bool HoldsWords(const std::string& folded, std::string_view words) {
    return (" " + folded + " ").find(" " + std::string(words) + " ") != std::string::npos;
}

bool IsTaken(Field field, const std::string& folded) {
    constexpr auto kLastOfWho = static_cast<std::size_t>(Field::kReference);
    const bool who = static_cast<std::size_t>(field) <= kLastOfWho || field == Field::kKeyworker;
    return who && IsAboutSomebodyElse(folded);
}

void Better(Match& best, const Phrase& phrase, const std::string& folded) {
    constexpr int kWhole = 100;
    constexpr int kPart = 30;
    constexpr std::size_t kLongestCounted = 40;
    constexpr std::size_t kTooLong = 60;
    for (const std::string_view words : Split(phrase.words, '|')) {
        int score = 0;
        if (folded == words) {
            score = kWhole;
        } else if (words.size() > 2 && folded.size() < kTooLong && HoldsWords(folded, words)) {
            score = kPart + static_cast<int>(std::min(words.size(), kLongestCounted));
        }
        if (score > best.score) best = {phrase.field, score};
    }
}

std::optional<Match> MatchOf(std::string_view heading) {
    const std::string folded = Folded(heading);
    if (folded.empty()) return std::nullopt;
    Match best;
    for (const Phrase& phrase : kPhrases)
        if (!IsTaken(phrase.field, folded)) Better(best, phrase, folded);
    constexpr int kWhole = 100;
    if (best.score == 0 || (best.score < kWhole && IsAboutWhatIsToCome(folded)))
        return std::nullopt;
    return best;
}

// --- what stands in a column ---

/// How many of a column's cells look like what.
struct Evidence {
    int filled = 0;
    int days = 0;
    int nhs_numbers = 0;
    int ratings = 0;
    int colours = 0;
    int postcodes = 0;
    int names = 0;
    int numbers_1_to_3 = 0;
    int colour_alone = 0;
    int names_with_days = 0;
    int yes_and_no = 0;

    bool Most(int count) const { return filled > 0 && count * 10 >= filled * 6; }
};

bool LooksLikePostcode(std::string_view text) {
    const std::string tidy = Tidied(text);
    constexpr std::size_t kShortest = 5;
    constexpr std::size_t kLongest = 8;
    if (tidy.size() < kShortest || tidy.size() > kLongest) return false;
    const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t last = tidy.size();
    return letter(tidy[0]) && letter(tidy[last - 1]) && letter(tidy[last - 2]) &&
           digit(tidy[last - 3]) && std::ranges::any_of(tidy.substr(0, last - 3), digit);
}

bool LooksLikeName(std::string_view text) {
    const std::string tidy = Tidied(text);
    constexpr std::size_t kLongest = 40;
    if (tidy.size() > kLongest ||
        std::ranges::any_of(tidy, [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const auto read = ReadName(tidy);
    if (!read.value) return false;
    const char first = tidy.front();
    return (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) > 127;
}

bool LooksLikeNhsNumber(const Cell& cell) {
    const auto read = ReadNhsNumber(cell);
    return read.value && (*read.value)[0] != '0';
}

void WeighWords(const std::string& tidy, Evidence& to) {
    constexpr std::size_t kLongestRating = 40;
    const std::string folded = Folded(tidy);
    if (folded == "1" || folded == "2" || folded == "3")
        ++to.numbers_1_to_3;
    else if (tidy.size() <= kLongestRating && ReadRating({.text = tidy}, NumberedRatings::kOneIsRed).value)
        ++to.ratings;
    if (folded == "yes" || folded == "no" || folded == "y" || folded == "n") ++to.yes_and_no;
    if (LooksLikePostcode(tidy)) ++to.postcodes;
    if (LooksLikeName(tidy)) ++to.names;
}

void Weigh(const Cell& cell, Date today, Evidence& to) {
    if (cell.text.empty()) {
        if (ColourOfFill(cell.fill)) ++to.colours;
        return;
    }
    ++to.filled;
    WeighWords(Tidied(cell.text), to);
    if (!LooksLikeDay(cell, today)) {
        if (LooksLikeNhsNumber(cell)) ++to.nhs_numbers;
        return;
    }
    ++to.days;
    const auto split = SplitNameAndDay(cell, today);
    if (split.day.value && LooksLikeName(split.name)) ++to.names_with_days;
}

constexpr std::size_t kLookedAt = 60;

Evidence EvidenceOf(const Sheet& sheet, std::size_t from, std::size_t column, Date today) {
    Evidence evidence;
    const std::size_t end = std::min(sheet.rows.size(), from + kLookedAt);
    for (std::size_t i = from; i < end; ++i) Weigh(sheet.rows[i].At(column), today, evidence);
    return evidence;
}

bool IsDayField(Field field) {
    constexpr std::array<Field, 8> kDays = {
        Field::kBorn,
        Field::kReferredOn,
        Field::kOnRegisterSince,
        Field::kLeftOn,
        Field::kConsentOn,
        Field::kRatedOn,
        Field::kKeyworkerSince,
        Field::kAdmittedOn};
    return std::ranges::find(kDays, field) != kDays.end();
}

// The day that goes with a thing: "RAG" above days is when it was given.
std::optional<Field> DayOfThing(Field field) {
    switch (field) {
        case Field::kRating:
            return Field::kRatedOn;
        case Field::kKeyworker:
            return Field::kKeyworkerSince;
        case Field::kConsent:
            return Field::kConsentOn;
        case Field::kHospital:
            return Field::kAdmittedOn;
        case Field::kReferredBy:
            return Field::kReferredOn;
        default:
            return std::nullopt;
    }
}

/// A field that a column may be about, and how well it fits.
struct Offer {
    std::size_t column;
    Field field;
    int score;
};

// A name that is asked for where only "yes" and "no" stand names nobody and nothing.
bool IsOnlyAnswered(Field field, const Evidence& evidence) {
    constexpr std::array<Field, 4> kNamed = {
        Field::kHospital, Field::kKeyworker, Field::kSchool, Field::kLegalStatus};
    return std::ranges::find(kNamed, field) != kNamed.end() && evidence.Most(evidence.yes_and_no);
}

// What a heading means where days stand below it; nothing when it can mean none.
std::optional<Field> MeantWithDays(Field field) {
    const bool may_be_a_day =
        IsDayField(field) || field == Field::kNameAndBorn || field == Field::kEhcpFrom;
    return may_be_a_day ? std::optional(field) : DayOfThing(field);
}

// Whether what stands in a column is what its field holds; nothing where nobody can tell.
std::optional<bool> IsBorneOut(Field field, const Evidence& evidence) {
    if (IsDayField(field)) return evidence.Most(evidence.days);
    if (field == Field::kRating)
        return evidence.Most(evidence.ratings) || evidence.Most(evidence.numbers_1_to_3);
    if (field == Field::kNhsNumber && evidence.Most(evidence.nhs_numbers)) return true;
    if (field == Field::kName && evidence.Most(evidence.names)) return true;
    return std::nullopt;
}

// What the heading says, put right by what stands below it.
std::optional<Offer> OfferByHeading(
    std::size_t column, const Match& match, const Evidence& evidence
) {
    constexpr int kConfirmed = 50;
    constexpr int kDoubted = 45;
    Offer offer{column, match.field, match.score};
    if (evidence.filled == 0) return offer;
    if (match.field == Field::kName && evidence.Most(evidence.names_with_days))
        offer.field = Field::kNameAndBorn;
    if (IsOnlyAnswered(offer.field, evidence)) return std::nullopt;
    if (evidence.Most(evidence.days)) {
        const auto meant = MeantWithDays(offer.field);
        if (!meant) return std::nullopt;
        if (*meant != offer.field) offer = {column, *meant, match.score - kDoubted};
    }
    if (const auto borne_out = IsBorneOut(offer.field, evidence))
        offer.score += *borne_out ? kConfirmed : -kDoubted;
    return offer.score > 0 ? std::optional(offer) : std::nullopt;
}

// What stands below tells by itself, whatever the heading says.
void AddByContent(
    std::size_t column, const Evidence& evidence, bool headed, std::vector<Offer>& offers
) {
    constexpr int kGuess = 25;
    constexpr int kLeast = 2;
    if (evidence.filled < kLeast) {
        if (evidence.colours >= kLeast) offers.push_back({column, Field::kRating, kGuess});
        return;
    }
    if (evidence.Most(evidence.nhs_numbers))
        offers.push_back({column, Field::kNhsNumber, kGuess * 2});
    if (evidence.Most(evidence.ratings)) offers.push_back({column, Field::kRating, kGuess});
    if (evidence.Most(evidence.postcodes)) offers.push_back({column, Field::kPostcode, kGuess});
    if (evidence.Most(evidence.names_with_days))
        offers.push_back({column, Field::kNameAndBorn, kGuess});
    if (headed) return;
    if (evidence.Most(evidence.names)) offers.push_back({column, Field::kName, kGuess - 1});
    if (evidence.Most(evidence.days)) offers.push_back({column, Field::kBorn, kGuess - 1});
}

Sureness SurenessOf(int score) {
    constexpr int kSure = 95;
    constexpr int kLikely = 45;
    if (score >= kSure) return Sureness::kSure;
    return score >= kLikely ? Sureness::kLikely : Sureness::kGuess;
}

// A column that says the whole name is of no use beside those that say its parts.
bool Clashes(Field field, const std::set<Field>& taken) {
    const auto has = [&](Field other) { return taken.contains(other); };
    switch (field) {
        case Field::kName:
            return has(Field::kGivenName) || has(Field::kFamilyName) || has(Field::kNameAndBorn);
        case Field::kNameAndBorn:
            return has(Field::kName) || (has(Field::kGivenName) && has(Field::kFamilyName));
        case Field::kGivenName:
        case Field::kFamilyName:
            return has(Field::kNameAndBorn);
        default:
            return false;
    }
}

bool HasPairOfNames(const std::vector<Offer>& offers) {
    const auto has = [&](Field field) {
        return std::ranges::any_of(offers, [&](const Offer& o) { return o.field == field; });
    };
    return has(Field::kGivenName) && has(Field::kFamilyName);
}

void Assign(std::vector<Offer> offers, std::vector<Column>& columns) {
    if (HasPairOfNames(offers))
        std::erase_if(offers, [](const Offer& o) { return o.field == Field::kName; });
    std::ranges::stable_sort(offers, std::ranges::greater(), &Offer::score);
    std::set<Field> taken;
    for (const Offer& offer : offers) {
        Column& column = columns[offer.column];
        if (column.field || taken.contains(offer.field) || Clashes(offer.field, taken)) continue;
        column.field = offer.field;
        column.sureness = SurenessOf(offer.score);
        taken.insert(offer.field);
    }
}

// --- the heading row ---

std::size_t WidthOf(const Sheet& sheet) {
    std::size_t width = 0;
    for (const SheetRow& row : sheet.rows) width = std::max(width, row.cells.size());
    return width;
}

// Whether a row says something of somebody, as no heading does.
bool HoldsData(const SheetRow& row, Date today) {
    return std::ranges::any_of(row.cells, [&](const Cell& cell) {
        return !cell.text.empty() && (cell.number || LooksLikeDay(cell, today));
    });
}

// Words that say nothing without what stands above them.
bool NeedsWhatIsAbove(const std::string& folded) {
    constexpr std::array<std::string_view, 7> kBare = {
        "name", "date", "status", "from", "since", "type", "first"};
    return std::ranges::find(kBare, folded) != kBare.end();
}

// "First name" below "Young person" is the first name; "Date" below "RAG" is the RAG date.
bool StandsAlone(const std::string& top, const std::string& below) {
    constexpr int kWhole = 100;
    const auto both = MatchOf(top + " " + below);
    if (both && both->score >= kWhole) return false;
    if (NeedsWhatIsAbove(Folded(below)) || IsAboutSomebodyElse(Folded(top))) return false;
    const auto alone = MatchOf(below);
    return alone && alone->score >= kWhole;
}

std::string HeadingAt(const SheetRow& top, const SheetRow* below, std::size_t column) {
    std::string heading = Tidied(top.At(column).text);
    if (below == nullptr) return heading;
    std::string second = Tidied(below->At(column).text);
    if (second.empty() || second == heading) return heading;
    if (heading.empty() || StandsAlone(heading, second)) return second;
    return heading + " " + second;
}

std::vector<std::string> HeadingsOf(const SheetRow& top, const SheetRow* below) {
    const std::size_t width =
        std::max(top.cells.size(), below == nullptr ? 0 : below->cells.size());
    std::vector<std::string> headings;
    for (std::size_t column = 0; column < width; ++column)
        headings.push_back(HeadingAt(top, below, column));
    return headings;
}

// How many different fields a row's words name: a title over the whole width counts once.
int Hits(const std::vector<std::string>& headings) {
    constexpr int kFair = 35;
    std::set<Field> fields;
    std::set<std::string> seen;
    for (const std::string& heading : headings) {
        if (!seen.insert(heading).second) continue;
        const auto match = MatchOf(heading);
        if (match && match->score >= kFair) fields.insert(match->field);
    }
    return static_cast<int>(fields.size());
}

struct Heading {
    std::size_t first = 0;  ///< Index of the row of the sheet.
    std::size_t last = 0;
    std::vector<std::string> words = {};
    int hits = 0;
    bool found = false;
};

// Words of nobody we know above rows that hold days or numbers: a heading all the same.
bool LooksLikeHeading(const Sheet& sheet, std::size_t at, Date today) {
    constexpr std::size_t kLeast = 2;
    if (at + 1 >= sheet.rows.size()) return false;
    std::set<std::string> texts;
    for (const Cell& cell : sheet.rows[at].cells)
        if (!cell.text.empty() && !cell.repeated) texts.insert(cell.text);
    return texts.size() >= kLeast && !HoldsData(sheet.rows[at], today) &&
           HoldsData(sheet.rows[at + 1], today);
}

constexpr std::size_t kSearched = 30;  // Rows, for a heading.

// The row whose words name most fields.
Heading BestRow(const Sheet& sheet, Date today) {
    Heading best;
    const std::size_t end = std::min(kSearched, sheet.rows.size());
    for (std::size_t i = 0; i < end; ++i) {
        auto words = HeadingsOf(sheet.rows[i], nullptr);
        const int hits = Hits(words);
        if (hits > best.hits && !HoldsData(sheet.rows[i], today))
            best = {i, i, std::move(words), hits, true};
    }
    return best;
}

Heading UnknownHeading(const Sheet& sheet, Date today) {
    const std::size_t end = std::min(kSearched, sheet.rows.size());
    for (std::size_t i = 0; i < end; ++i)
        if (LooksLikeHeading(sheet, i, today))
            return {i, i, HeadingsOf(sheet.rows[i], nullptr), 0, true};
    return {};
}

// Two rows of headings say more together than the better one of them alone.
Heading WithTheNext(const Sheet& sheet, Heading single, std::size_t first, Date today) {
    if (first + 1 >= sheet.rows.size() || HoldsData(sheet.rows[first], today) ||
        HoldsData(sheet.rows[first + 1], today))
        return single;
    auto words = HeadingsOf(sheet.rows[first], &sheet.rows[first + 1]);
    const int hits = Hits(words);
    if (hits <= single.hits) return single;
    return {first, first + 1, std::move(words), hits, true};
}

Heading FindHeading(const Sheet& sheet, Date today) {
    constexpr int kLeast = 2;
    const Heading single = BestRow(sheet, today);
    if (single.hits < kLeast) return UnknownHeading(sheet, today);
    Heading best = single;
    if (single.first > 0) best = WithTheNext(sheet, std::move(best), single.first - 1, today);
    return WithTheNext(sheet, std::move(best), single.first, today);
}

// --- ratings that are said otherwise ---

std::string_view WordOf(Colour colour) {
    switch (colour) {
        case Colour::kRed:
            return "Red";
        case Colour::kAmber:
            return "Amber";
        case Colour::kGreen:
            return "Green";
        case Colour::kBlue:
            return "Blue";
    }
    return "";
}

// "RED", "Amber rated", "Green list (12)": a rating and hardly anything else.
std::optional<Colour> ShortRating(const std::string& text) {
    constexpr std::size_t kLongest = 30;
    constexpr std::size_t kShortest = 3;
    const std::string tidy = Tidied(text);
    if (tidy.size() > kLongest || tidy.size() < kShortest) return std::nullopt;
    return ReadRating({.text = tidy}, NumberedRatings::kNotSaid).value;
}

std::optional<Colour> SectionOf(const SheetRow& row) {
    const Cell* own = nullptr;
    for (const Cell& cell : row.cells) {
        if (cell.text.empty() || cell.repeated) continue;
        if (own != nullptr) return std::nullopt;
        own = &cell;
    }
    return own == nullptr ? std::nullopt : ShortRating(own->text);
}

// The strong colour that most of a row's cells have.
std::optional<Colour> RowColour(const SheetRow& row) {
    std::optional<Colour> colour;
    std::size_t with = 0;
    std::size_t filled = 0;
    for (const Cell& cell : row.cells) {
        if (cell.text.empty()) continue;
        ++filled;
        const auto own = ColourOfFill(cell.fill);
        if (!own || (colour && own != colour)) continue;
        colour = own;
        ++with;
    }
    return with * 2 > filled ? colour : std::nullopt;
}

using Ratings = std::vector<std::optional<Colour>>;  // For each row of a sheet.

Ratings BySections(const Sheet& sheet) {
    Ratings ratings;
    std::optional<Colour> section;
    for (const SheetRow& row : sheet.rows) {
        const auto begins = SectionOf(row);
        if (begins) section = begins;
        ratings.push_back(begins ? std::nullopt : section);
    }
    return ratings;
}

Ratings ByColours(const Sheet& sheet) {
    Ratings ratings;
    for (const SheetRow& row : sheet.rows) ratings.push_back(RowColour(row));
    return ratings;
}

// One colour may be a whim; two, on most rows, mean something.
bool SaySomething(const Ratings& ratings) {
    std::set<Colour> colours;
    std::size_t with = 0;
    for (const auto& rating : ratings) {
        if (!rating) continue;
        colours.insert(*rating);
        ++with;
    }
    return colours.size() > 1 && with * 2 >= ratings.size();
}

void AddColumn(Sheet& sheet, std::size_t width, const Ratings& ratings) {
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        if (!ratings[i]) continue;
        std::vector<Cell>& cells = sheet.rows[i].cells;
        cells.resize(width + 1);
        cells[width].text = WordOf(*ratings[i]);
    }
}

bool OnlyNumbers(const Layout& layout, const std::vector<Evidence>& evidence) {
    const auto rating = layout.ColumnOf(Field::kRating);
    return rating && evidence[*rating].Most(evidence[*rating].numbers_1_to_3);
}

}  // namespace

void AddRatingsSaidOtherwise(Sheet& sheet) {
    const std::size_t width = WidthOf(sheet);
    if (width >= kMostColumns) return;
    Ratings ratings = BySections(sheet);
    if (!SaySomething(ratings)) ratings = ByColours(sheet);
    if (SaySomething(ratings)) {
        AddColumn(sheet, width, ratings);
    } else if (const auto named = ShortRating(sheet.name)) {
        AddColumn(sheet, width, Ratings(sheet.rows.size(), named));
    }
}

std::optional<std::size_t> Layout::ColumnOf(Field field) const {
    const auto found = std::ranges::find(columns, std::optional<Field>(field), &Column::field);
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

bool Layout::NamesSomebody() const {
    return ColumnOf(Field::kName) || ColumnOf(Field::kNameAndBorn) ||
           (ColumnOf(Field::kGivenName) && ColumnOf(Field::kFamilyName));
}

std::optional<Field> FieldOfHeading(std::string_view heading) {
    const auto match = MatchOf(heading);
    if (!match) return std::nullopt;
    return match->field;
}

Layout GuessLayout(const Sheet& sheet, Date today) {
    Layout layout;
    const Heading heading = FindHeading(sheet, today);
    const bool headed = heading.found;
    const std::size_t first_data = headed ? heading.last + 1 : 0;
    if (headed) layout.last_heading_row = sheet.rows[heading.last].number;
    const std::size_t width = WidthOf(sheet);
    layout.columns.resize(width);
    std::vector<Offer> offers;
    std::vector<Evidence> evidence;
    for (std::size_t column = 0; column < width; ++column) {
        if (column < heading.words.size()) layout.columns[column].heading = heading.words[column];
        evidence.push_back(EvidenceOf(sheet, first_data, column, today));
        const auto match = MatchOf(layout.columns[column].heading);
        if (match)
            if (const auto offer = OfferByHeading(column, *match, evidence.back()))
                offers.push_back(*offer);
        const std::string folded = Folded(layout.columns[column].heading);
        if (!IsAboutSomebodyElse(folded))
            AddByContent(column, evidence.back(), heading.hits > 0 && !folded.empty(), offers);
    }
    Assign(std::move(offers), layout.columns);
    if (OnlyNumbers(layout, evidence))
        layout.remarks.emplace_back("The ratings are numbers: say below whether 1 or 3 is red");
    return layout;
}

std::size_t LikeliestSheet(const Workbook& book, Date today) {
    constexpr int kHidden = 50;
    constexpr int kPerField = 10;
    constexpr std::size_t kMostCounted = 9;
    std::size_t best = 0;
    int most = -kHidden * 2;
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const Sheet& sheet = book.sheets[i];
        const Heading heading = FindHeading(sheet, today);
        const int score = heading.hits * kPerField - (sheet.hidden ? kHidden : 0) +
                          static_cast<int>(std::min(sheet.rows.size(), kMostCounted));
        if (score > most) {
            most = score;
            best = i;
        }
    }
    return best;
}

std::string_view WordsOf(Field field) {
    constexpr std::array<std::string_view, kFields> kWords = {
        "Whole name",
        "Given name",
        "Family name",
        "What they like to be called",
        "Date of birth",
        "Name and date of birth together",
        "NHS number",
        "Your reference",
        "Gender",
        "Pronouns",
        "Ethnicity",
        "First language",
        "Interpreter needed",
        "Postcode",
        "Locality",
        "Autism and learning disability together",
        "Autism",
        "Learning disability",
        "School or college",
        "EHC plan since",
        "Looked after",
        "Referred on",
        "Referred by",
        "On the register since",
        "Left the register on",
        "Consent",
        "Consent given on",
        "Rating",
        "Rated on",
        "Reason for the rating",
        "Keyworker",
        "Keyworker since",
        "Hospital or ward",
        "Admitted on",
        "Legal status in hospital"};
    return kWords.at(static_cast<std::size_t>(field));
}

}  // namespace alongside::spreadsheets

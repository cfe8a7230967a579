// What areas write over their columns, and what else such words may stand in.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/heading_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

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
     "last name first name|initials|yp initials|initials and surname|initial and surname|"
     "young persons initials|full name of young person|name of child|childs full name|name of yp"},
    {Field::kGivenName,
     "first name|forename|forenames|given name|given names|christian name|first|fname|first names|"
     "forename s|first name s|yp first name|yp forename|childs first name|given"},
    {Field::kFamilyName,
     "surname|last name|family name|lname|second name|sname|last|yp surname|childs surname|family"},
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
     "looked after|lac|cla|looked after child|child in care|cic|looked after status|lac status"},
    {Field::kReferredOn,
     "referral date|date referred|referred|date of referral|referral received|referred on|"
     "date referral received"},
    {Field::kReferredBy,
     "referral source|referred by|source|referrer|source of referral|referring agency"},
    {Field::kOnRegisterSince,
     "date added|added|date added to dsr|added to dsr|on register since|date added to register|"
     "dsr date|date on dsr|register date|date accepted|date joined|dsr start date|start date|"
     "date opened|date of addition|date placed on dsr|date added to the dsr|accepted|on dsr since|"
     "date on register|added to register|date entered|date onto dsr|date onto register|onto dsr"},
    {Field::kLeftOn,
     "date removed|removed|date closed|closed|end date|date left|removed from dsr|"
     "date removed from dsr|closure date|date off dsr|off dsr|left on"},
    {Field::kConsent,
     "consent|consent given|consent status|consent to dsr|consented|consent obtained|consent in "
     "place"},
    {Field::kConsentOn,
     "consent date|date of consent|date consent given|date consent obtained|date consented"},
    {Field::kRating,
     "rag|rag rating|rating|risk|risk rating|dsr rating|rag status|colour|risk level|current rag|"
     "level|rag r a g|priority|current rating|status rag|dsr rag|rag rated|category|color|rag now|"
     "rag this month|risk score|rag score|dsr status rag|dsr level|tier|risk category"},
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

// A column about another time than now, or about something else that has a name of ours in it.
bool IsAboutWhatIsToCome(const std::string& folded) {
    constexpr std::array<std::string_view, 20> kElsewhere = {
        "next",     "due",       "planned",  "expected", "review", "reviewed", "cetr",
        "laep",     "discharge", "previous", "prev",     "old",    "former",   "initial",
        "original", "notes",     "comments", "month",    "change", "movement"};
    return std::ranges::any_of(Split(folded, ' '), [&](std::string_view word) {
        return std::ranges::find(kElsewhere, word) != kElsewhere.end();
    });
}

// Whether whole words stand in other words.
bool HoldsWords(std::string_view folded, std::string_view words) {
    for (auto at = folded.find(words); at != std::string_view::npos;
         at = folded.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool begins = at == 0 || folded[at - 1] == ' ';
        if (begins && (end == folded.size() || folded[end] == ' ')) return true;
    }
    return false;
}

// Without what only says how to fill in the column: "(dd/mm/yyyy)", "Y/N", "if known".
std::string WithoutInstructions(std::string folded) {
    constexpr std::array<std::string_view, 17> kInstructions = {
        "y n",
        "yes no",
        "dd mm yyyy",
        "dd mm yy",
        "ddmmyyyy",
        "10 digits",
        "10 digit",
        "if known",
        "if applicable",
        "please state",
        "please select",
        "drop down",
        "dropdown",
        "r a g",
        "r a g b",
        "red amber green",
        "required"};
    bool again = true;
    while (again) {
        again = false;
        for (const std::string_view words : kInstructions) {
            if (!folded.ends_with(words) || folded.size() < words.size() + 2) continue;
            if (folded[folded.size() - words.size() - 1] != ' ') continue;
            folded.resize(folded.size() - words.size() - 1);
            again = true;
        }
    }
    return folded;
}

bool IsTaken(Field field, const std::string& folded) {
    constexpr auto kLastOfWho = static_cast<std::size_t>(Field::kReference);
    const bool who = static_cast<std::size_t>(field) <= kLastOfWho || field == Field::kKeyworker;
    return who && IsAboutSomebodyElse(folded);
}

// Words that name something only where nothing else stands: "Last seen" is no family name.
bool IsOnlyWhole(std::string_view words) {
    constexpr std::array<std::string_view, 8> kOnlyWhole = {
        "last", "given", "family", "first", "place", "tier", "initials", "names"};
    return std::ranges::find(kOnlyWhole, words) != kOnlyWhole.end();
}

void Better(HeadingMatch& best, const Phrase& phrase, const std::string& folded) {
    constexpr int kPart = 30;
    constexpr std::size_t kLongestCounted = 40;
    constexpr std::size_t kTooLong = 60;
    for (const std::string_view words : Split(phrase.words, '|')) {
        int score = 0;
        if (folded == words) {
            score = kWholeMatch;
        } else if (words.size() > 2 && folded.size() < kTooLong && !IsOnlyWhole(words) && HoldsWords(folded, words)) {
            score = kPart + static_cast<int>(std::min(words.size(), kLongestCounted));
        }
        if (score > best.score) best = {phrase.field, score};
    }
}

}  // namespace

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

std::optional<HeadingMatch> MatchOf(std::string_view heading) {
    const std::string folded = WithoutInstructions(Folded(heading));
    if (folded.empty()) return std::nullopt;
    HeadingMatch best;
    for (const Phrase& phrase : kPhrases)
        if (!IsTaken(phrase.field, folded)) Better(best, phrase, folded);
    if (best.score == 0 || (best.score < kWholeMatch && IsAboutWhatIsToCome(folded)))
        return std::nullopt;
    return best;
}

std::optional<Field> FieldOfHeading(std::string_view heading) {
    const auto match = MatchOf(heading);
    if (!match) return std::nullopt;
    return match->field;
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

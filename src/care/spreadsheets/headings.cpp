// Columns are known by the words over them, and then by what stands below.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/headings.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "care/spreadsheets/column_evidence.h"
#include "care/spreadsheets/heading_rows.h"
#include "care/spreadsheets/reading.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

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
        return evidence.Most(evidence.ratings) || evidence.Most(evidence.numbers_1_to_3) ||
               evidence.SaysByColours();
    if (field == Field::kNhsNumber && evidence.Most(evidence.nhs_numbers)) return true;
    if (field == Field::kName && evidence.Most(evidence.names)) return true;
    return std::nullopt;
}

// What the heading says, put right by what stands below it.
std::optional<Offer> OfferByHeading(
    std::size_t column, const HeadingMatch& match, const Evidence& evidence
) {
    constexpr int kConfirmed = 50;
    constexpr int kDoubted = 45;
    constexpr int kEmpty = 20;
    Offer offer{column, match.field, match.score};
    if (evidence.filled == 0) {
        offer.score -= evidence.colours == 0 ? kEmpty : 0;
        return offer;
    }
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
    if (evidence.SaysByColours() && !evidence.Most(evidence.names))
        offers.push_back({column, Field::kRating, kGuess - 2});
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

// "Initials and surname" over whole names, with no other column for the given ones.
void TakeWholeNames(const std::vector<Evidence>& evidence, std::vector<Offer>& offers) {
    const auto is_name = [](const Offer& o) {
        return o.field == Field::kName || o.field == Field::kGivenName;
    };
    if (std::ranges::any_of(offers, is_name)) return;
    for (Offer& offer : offers)
        if (offer.field == Field::kFamilyName &&
            evidence[offer.column].Most(evidence[offer.column].names))
            offer.field = Field::kName;
}

void Assign(
    std::vector<Offer> offers, const std::vector<Evidence>& evidence, std::vector<Column>& columns
) {
    if (HasPairOfNames(offers))
        std::erase_if(offers, [](const Offer& o) { return o.field == Field::kName; });
    TakeWholeNames(evidence, offers);
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

// Several days that can only be read with the month first, and none the other way.
void SetOrderOfDays(const Evidence& evidence, Column& column) {
    constexpr int kLeast = 2;
    column.month_first = evidence.days_month_first >= kLeast && evidence.days_day_first == 0;
}

void AddRemarks(const std::vector<Evidence>& evidence, Layout& layout) {
    if (!layout.NamesSomebody())
        layout.remarks.emplace_back(
            "No column seems to hold the names of young people. Choose it below, or send another "
            "spreadsheet if this is not a register"
        );
    else if (!layout.ColumnOf(Field::kBorn) && !layout.ColumnOf(Field::kNameAndBorn))
        layout.remarks.emplace_back(
            "No column says when somebody was born, and an age is not enough to know them by. "
            "Choose the column below, write the date of birth on each row, or add a column for it "
            "and send the spreadsheet again"
        );
    const auto rating = layout.ColumnOf(Field::kRating);
    if (rating && evidence[*rating].Most(evidence[*rating].numbers_1_to_3))
        layout.remarks.emplace_back("The ratings are numbers: say below whether 1 or 3 is red");
    for (const Column& column : layout.columns)
        if (column.month_first && column.field)
            layout.remarks.push_back(
                "In “" + column.heading +
                "” the month comes before the day, as in 04/25/2011: all its days are read so"
            );
}

}  // namespace

std::optional<std::size_t> Layout::ColumnOf(Field field) const {
    const auto found = std::ranges::find(columns, std::optional<Field>(field), &Column::field);
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

bool Layout::NamesSomebody() const {
    return ColumnOf(Field::kName) || ColumnOf(Field::kNameAndBorn) ||
           (ColumnOf(Field::kGivenName) && ColumnOf(Field::kFamilyName));
}

Layout GuessLayout(const Sheet& sheet, Date today) {
    Layout layout;
    const Heading heading = FindHeading(sheet, today);
    const std::size_t first_data = heading.found ? heading.last + 1 : 0;
    if (heading.found) layout.last_heading_row = sheet.rows[heading.last].number;
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
    Assign(std::move(offers), evidence, layout.columns);
    for (std::size_t column = 0; column < width; ++column)
        SetOrderOfDays(evidence[column], layout.columns[column]);
    AddRemarks(evidence, layout);
    return layout;
}

}  // namespace alongside::spreadsheets

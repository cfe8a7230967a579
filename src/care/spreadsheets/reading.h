// What people mean by what they write into a cell: days, ratings, names, yes and no.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "care/register/ids.h"
#include "care/spreadsheets/ids.h"
#include "care/spreadsheets/sheet.h"
#include "platform/base/date.h"

namespace alongside::spreadsheets {

/// What was read: nothing of an empty cell; a value, perhaps with a remark on how it was taken; or
/// what is wrong, in words for who has to put it right.
template <class T>
struct Read {
    std::optional<T> value = std::nullopt;
    std::string problem = {};
    std::string remark = {};
};

/// Lower case, accents of Western Europe away, all but letters and digits one space.
std::string Folded(std::string_view text);
/// Without white space of any kind, a leading apostrophe and invisible signs around it; words that
/// stand for "nothing" ("n/a", "tbc", "-", "?") give "".
std::string Tidied(std::string_view text);

/// How a day is to be understood that does not say its century.
enum class DayKind { kBirth, kOther };
/// What the first number of a day like 3/4/2011 is.
enum class DayOrder { kDayFirst, kMonthFirst };
/// In that order wherever it is possible; a number is a day as Excel counts.
Read<Date> ReadDay(
    const Cell& cell, DayKind kind, Date today, DayOrder order = DayOrder::kDayFirst
);
/// The order of a day that can be read in one alone: 25/4/2011.
std::optional<DayOrder> OnlyOrderOf(const Cell& cell);
/// Whether a cell that says something says a day, for guessing what a column is about.
bool LooksLikeDay(const Cell& cell, Date today);

/// A name and a date of birth in one cell.
struct NameAndDay {
    std::string name;
    Read<Date> day;
};
NameAndDay SplitNameAndDay(const Cell& cell, Date today, DayOrder order = DayOrder::kDayFirst);

struct NameParts {
    std::string given;
    std::string family;
    std::string preferred;
};
/// "SMITH, Jane", "Jane Smith (Janey)", "Miss Jane van der Berg". Two people in one cell are a
/// problem.
Read<NameParts> ReadName(std::string_view text);
/// A name as it is written in a sentence: "O'NEILL-MCBRIDE" is "O'Neill-McBride".
std::string NameCase(std::string_view name);

/// Ten digits; the check digit is for others to judge.
Read<std::string> ReadNhsNumber(const Cell& cell);

/// The rating that a person decides, or that somebody is in hospital.
enum class Colour { kRed, kAmber, kGreen, kBlue };
Read<Colour> ReadRating(const Cell& cell, NumberedRatings numbers);
/// The rating that a fill means, if any.
std::optional<Colour> ColourOfFill(std::string_view fill);

Read<bool> ReadYesNo(std::string_view text);
Read<people::Diagnosis> ReadDiagnosis(std::string_view text);
struct Diagnoses {
    people::Diagnosis autism = people::Diagnosis::kUnknown;
    people::Diagnosis learning_disability = people::Diagnosis::kUnknown;
};
/// Of one column about both: "Autism + LD", "ASD, ?LD".
Read<Diagnoses> ReadDiagnoses(std::string_view text);
Read<dsr::Consent> ReadConsent(std::string_view text);
Read<dsr::ReferralSource> ReadReferredBy(std::string_view text);
/// A code of the NHS Data Dictionary: "Informal", "s.3", "Section 2".
Read<std::string> ReadLegalStatus(std::string_view text);

/// Which of `names` is meant by a name, part of one, or initials: its place, if it is one alone.
std::optional<std::size_t> FindNamed(std::string_view text, const std::vector<std::string>& names);

}  // namespace alongside::spreadsheets

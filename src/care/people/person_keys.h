// Keys under which somebody is found again although a name or a birthday was written otherwise.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/date.h"

namespace alongside::people {

/// Somebody's names as folded words.
struct NameWords {
    std::vector<std::string> given;
    std::vector<std::string> family;
    std::vector<std::string> preferred;
};
NameWords NameWordsOf(
    std::string_view given_name, std::string_view family_name, std::string_view preferred_name
);

/// Letters and digits of a postcode alone, as capitals.
std::string PlainPostcode(std::string_view postcode);

/// The keys that are held of somebody: of each name's sound with the birthday, of each pair of
/// names' sounds with the year, and of the postcode with each given name's sound. A key of two
/// things is shared by few, however common a name is. A change of them is a new version of the
/// projection.
std::vector<std::string> KeysOf(
    const NameWords& names, Date born, const std::optional<std::string>& postcode
);

/// Keys from the first to the last, both included.
struct KeyRange {
    std::string from;
    std::string to;
};
/// Under which keys to look for somebody: theirs, and those of a birthday with day and month
/// swapped and of a year with a slip of one digit. Without a birthday, the two names in any year.
std::vector<KeyRange> KeysToLookUnder(
    const NameWords& names, std::optional<Date> born, const std::optional<std::string>& postcode
);

/// The day with its month for its day; none where that is no day, or the same one.
std::optional<Date> DayAndMonthSwapped(Date day);

}  // namespace alongside::people

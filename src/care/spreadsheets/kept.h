// A spreadsheet that was sent, as it is kept until its people are in the register.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "care/spreadsheets/headings.h"
#include "care/spreadsheets/ids.h"
#include "care/spreadsheets/sheet.h"

namespace alongside::spreadsheets {

/// What somebody typed instead of what a row says.
using Typed = std::map<Field, std::string>;

/// What somebody decided about a row that may be about somebody who is on record.
enum class Sameness { kNotSaid, kSame, kSomebodyElse };
constexpr std::array<std::string_view, 3> NamesOf(Sameness) {
    return {"not-said", "same", "somebody-else"};
}

/// A row, with all that was done to it.
struct KeptRow {
    int sheet = 0;
    SheetRow row = {};
    Typed typed = {};
    Sameness sameness = Sameness::kNotSaid;
    people::PersonId same_as = {};
    bool skipped = false;
    bool operator==(const KeptRow&) const = default;
};

/// A sheet that was found in the file.
struct KeptSheet {
    std::string name = {};
    int rows = 0;
    bool operator==(const KeptSheet&) const = default;
};

/// The file as a whole.
struct KeptBook {
    std::string name = {};  ///< As the sender called it.
    std::vector<KeptSheet> sheets = {};
    int sheet = 0;  ///< The one that is worked on.
    Layout layout = {};
    bool matched = false;  ///< Whether somebody said that the columns are right.
    std::vector<std::string> remarks = {};
};

// In a form that only these read: pieces of text, each after its length.

std::string Pack(const KeptRow& kept);
std::optional<KeptRow> UnpackRow(std::string_view text);
std::string Pack(const KeptBook& kept);
std::optional<KeptBook> UnpackBook(std::string_view text);

}  // namespace alongside::spreadsheets

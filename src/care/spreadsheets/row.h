// What one row of a spreadsheet says of somebody, and what is wrong with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "care/register/ids.h"
#include "care/spreadsheets/headings.h"
#include "care/spreadsheets/ids.h"
#include "care/spreadsheets/kept.h"
#include "care/workforce/ids.h"
#include "platform/base/date.h"

namespace alongside::spreadsheets {

struct Note {
    enum class Kind { kProblem, kRemark } kind = Kind::kProblem;
    std::optional<Field> field = {};  ///< None when it is about the row as a whole.
    std::string words = {};
    bool operator==(const Note&) const = default;
};

/// A row as it would be recorded.
struct RegisterLine {
    bool about_somebody = false;
    people::DetailsRecorded details = {};
    std::optional<Date> referred_on = {};
    std::optional<dsr::ReferralSource> referred_by = {};
    std::optional<Date> on_register_since = {};
    std::optional<Date> left_on = {};
    std::optional<dsr::Consent> consent = {};
    std::optional<Date> consent_on = {};
    std::optional<dsr::Rating> rating = {};
    bool inpatient = false;  ///< "Blue".
    std::optional<Date> rated_on = {};
    std::string rationale = {};
    workforce::PostId keyworker = {};
    std::optional<Date> keyworker_since = {};
    std::string hospital = {};
    std::optional<Date> admitted_on = {};
    std::string legal_status = {};
    std::vector<Note> notes = {};

    bool HasProblem() const;
};

/// A post that may be meant by a name.
struct WorkerName {
    workforce::PostId id;
    std::string name;
};

struct ReadingContext {
    Date today;
    Date sent_on;  ///< The day on which the spreadsheet was sent.
    std::vector<WorkerName> workers = {};
};

/// Reads a row by a layout. Problems keep it from being brought in; remarks do not.
RegisterLine ReadRow(const Layout& layout, const KeptRow& kept, const ReadingContext& context);

/// What a row says of a field, as text: what was typed, or else what stands in the spreadsheet.
std::string SaidOf(const Layout& layout, const KeptRow& kept, Field field);

/// By what a second row about the same person is known: the NHS number, or names and birth.
std::vector<std::string> KeysOf(const RegisterLine& line);

}  // namespace alongside::spreadsheets

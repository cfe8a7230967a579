// Writing somebody's crisis sheet, writing down a crisis, and taking it on.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/crisis/sheet.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::crisis {

struct WriteSheetCommand {
    people::PersonId person;
    int seen = 0;              ///< The version that its writer saw; 0 for none.
    CrisisSheetWritten sheet;  ///< Its id and its days are not read.
    std::optional<Date> review_by;
};
/// Writes the first sheet, or another version of it, under the rules of `DecideSheet`.
Result<CrisisSheetWritten> WriteSheet(const identity::Work& work, const WriteSheetCommand& command);

struct WithdrawSheetCommand {
    people::PersonId person;
    int seen = 0;
    std::string reason;
};
/// It was about somebody else. A sheet that is merely out of date is written anew.
Result<CrisisSheetWithdrawn> WithdrawSheet(
    const identity::Work& work, const WithdrawSheetCommand& command
);

struct NoteCrisisCommand {
    people::PersonId person;
    CrisisNoted note;  ///< Its id is not read.
};
/// Adds to the record; it conflicts with nothing.
Result<CrisisNoted> NoteCrisis(const identity::Work& work, const NoteCrisisCommand& command);

struct AcknowledgeCrisisCommand {
    people::PersonId person;
    CrisisId crisis;
    std::string answer;
};
Result<CrisisAcknowledged> AcknowledgeCrisis(
    const identity::Work& work, const AcknowledgeCrisisCommand& command
);

struct WithdrawCrisisCommand {
    people::PersonId person;
    CrisisId crisis;
    std::string reason;
};
Result<CrisisNoteWithdrawn> WithdrawCrisis(
    const identity::Work& work, const WithdrawCrisisCommand& command
);

/// The area's setting: after how many days a sheet is looked at again, from a day on.
Result<SheetReviewSet> SetSheetReview(const identity::Work& work, const SheetReviewSet& command);

}  // namespace alongside::crisis

// Rows of a spreadsheet become people on the register.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "care/spreadsheets/kept.h"
#include "platform/base/result.h"
#include "platform/identity/uploads.h"
#include "platform/identity/work.h"

namespace alongside::spreadsheets {

/// What becomes of a row by hand.
enum class RowAct { kPutRight, kSkip, kTakeBackIn, kSamePerson, kSomebodyElse };
constexpr std::array<std::string_view, 5> NamesOf(RowAct) {
    return {"put-right", "skip", "take-back-in", "same-person", "somebody-else"};
}

struct ChangeRowCommand {
    identity::UploadId upload;
    int row = 0;  ///< The number of its piece.
    RowAct act = RowAct::kPutRight;
    Typed typed = {};               ///< Of `kPutRight`: what to read instead; the rest stays.
    people::PersonId same_as = {};  ///< Of `kSamePerson`.
};

/// Puts a row right, leaves it out, or says who it is about; and judges it again: what is typed is
/// kept even where something is still wrong. A row that was brought in is `kConflict`.
Result<RowState> ChangeRow(
    const identity::Work& work, const journal::KeyRing& keys, const ChangeRowCommand& command
);

/// What a batch did.
struct ImportedRows {
    int imported = 0;
    int kept_back = 0;  ///< Were ready, and are not any more: somebody else was quicker.
    bool more = false;  ///< There are more that are ready.
};

/// Brings in the next few rows that are ready, each at most once however often it is asked: a row's
/// state changes in the same transaction. Each person's record begins with who they are, and holds
/// their place on the register, rating, keyworker and hospital as far as the row says; of somebody
/// who is on record only what the record lacks is added.
Result<ImportedRows> ImportRows(
    const identity::Work& work,
    const journal::KeyRing& keys,
    const identity::UploadId& upload,
    int most
);

}  // namespace alongside::spreadsheets

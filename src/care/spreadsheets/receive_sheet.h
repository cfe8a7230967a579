// A spreadsheet that was sent: kept, with a guess of its columns; which a person then confirms.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/spreadsheets/kept.h"
#include "platform/base/result.h"
#include "platform/identity/uploads.h"
#include "platform/identity/work.h"

namespace alongside::spreadsheets {

/// A spreadsheet read and guessed at: made outside of any transaction, since it takes time.
struct SentSheet {
    KeptBook book;
    std::vector<KeptRow> rows;  ///< Of every sheet, in order.
};

/// Puts together what is kept of a file. When all sheets together have too many rows, only the
/// likeliest is kept, and a remark says so.
SentSheet PrepareSheet(Workbook workbook, std::string file_name, Date today);

/// Keeps it for the actor alone. A layout that the area matched before is taken over.
Result<identity::UploadId> ReceiveSheet(
    const identity::Work& work, const journal::KeyRing& keys, const SentSheet& sent
);

struct MatchColumnsCommand {
    identity::UploadId upload;
    int seen = 0;
    int sheet = 0;
    std::vector<std::optional<Field>> columns;  ///< As many as the sheet has; fewer are left out.
    NumberedRatings numbers = NumberedRatings::kNotSaid;
};

/// Another sheet of the same file is worked on, with a guess of its columns.
Result<Done> ChooseSheet(
    const identity::Work& work,
    const journal::KeyRing& keys,
    const identity::UploadId& upload,
    int sheet
);

/// Says what the columns are about, remembers it for the next spreadsheet with these headings, and
/// says of each row whether it is ready. `kInvalid`: a field is given to two columns, or nothing
/// says who a row is about.
Result<Done> MatchColumns(
    const identity::Work& work, const journal::KeyRing& keys, const MatchColumnsCommand& command
);

/// One's own upload; `kNotFound` when there is none.
struct OpenedBook {
    identity::Upload upload;
    KeptBook book;
};
Result<OpenedBook> OpenBook(const identity::Uploads& uploads, const identity::UploadId& id);

}  // namespace alongside::spreadsheets

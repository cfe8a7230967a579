// Taking a bundle into an area: all of it, or none.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "care/exchange/bundle_faults.h"
#include "care/exchange/bundle_source.h"
#include "care/exchange/import_recorder.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::exchange {

/// What an import is doing, and how far it has come.
struct ImportProgress {
    enum class Step { kChecking, kRecording, kSettling } step = Step::kChecking;
    std::string_view file;  ///< Empty while settling.
    std::size_t rows = 0;   ///< Of this file so far; while settling, people.
};

enum class Writing { kRecord, kDryRun };
/// How the database was opened. PostgreSQL needs no holding: there it is always alone.
enum class Holding { kAlone, kShared };

struct ImportOptions {
    std::string area;  ///< The code that every row of area.csv must bear.
    Writing writing = Writing::kRecord;
    Holding holding = Holding::kAlone;
    std::function<void(const ImportProgress&)> progress = {};
};

/// What came of an import. Rows were recorded unless there are faults or it was a dry run.
struct ImportReport {
    NoteList faults;
    NoteList warnings;
    FileCounts files{};  ///< What was, or in a dry run would be, added and skipped.
    AreaState area = AreaState::kAbsent;  ///< As it was found.
    Writing writing = Writing::kRecord;

    std::size_t added() const;
    std::size_t skipped() const;
};

/// Reads the whole bundle first; one fault, and nothing is written. Then records every row that the
/// area does not hold, as actor `import`, in one transaction, making the area when there is none
/// with the code. An area that holds something takes at most 50,000 rows at once; what is already
/// there is skipped, and a row with a held key and other facts is a fault. `runner` must be over
/// the owner's database, which must be held alone for more than 50,000 rows. `kRefused` with words
/// when there are too many rows; breakage throws, and nothing was written.
Result<ImportReport> ImportBundle(
    const identity::Runner& runner, const BundleSource& source, const ImportOptions& options
);

/// The report in words, a line each: faults or warnings, then what became of each file.
void WriteReport(std::ostream& out, const ImportReport& report);

}  // namespace alongside::exchange

// An import's report in words.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "care/exchange/bundle_schema.h"
#include "care/exchange/import_bundle.h"

namespace alongside::exchange {
namespace {

void WriteNotes(std::ostream& out, const NoteList& notes, std::string_view before) {
    for (const BundleNote& note : notes.kept()) out << before << InOneLine(note) << '\n';
    if (notes.count() > notes.kept().size())
        out << "and " << notes.count() - notes.kept().size() << " more\n";
}

}  // namespace

void WriteReport(std::ostream& out, const ImportReport& report) {
    WriteNotes(out, report.warnings, "Warning: ");
    WriteNotes(out, report.faults, "");
    if (!report.faults.empty()) {
        out << "Nothing was imported. Put right what is listed and import again\n";
        return;
    }
    const bool dry = report.writing == Writing::kDryRun;
    for (std::size_t file = 0; file < kBundleFiles.size(); ++file) {
        const RowCounts& counts = report.files[file];
        if (counts == RowCounts{}) continue;
        out << kBundleFiles[file] << ": " << counts.added << (dry ? " to add" : " added");
        if (counts.skipped != 0) out << ", " << counts.skipped << " already there";
        out << '\n';
    }
    if (dry) out << "Nothing was written: this was a dry run\n";
}

}  // namespace alongside::exchange

// Import, export, synth and return, with their progress.
// SPDX-License-Identifier: MIT
#include "cli/exchange_commands.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>

#include "care/exchange/bundle_source.h"
#include "care/exchange/bundle_writer.h"
#include "care/exchange/export_bundle.h"
#include "care/exchange/import_bundle.h"
#include "care/returns/check_return.h"
#include "care/returns/compute_return.h"
#include "care/returns/find_return.h"
#include "care/returns/return_json.h"
#include "care/returns/return_text.h"
#include "care/returns/return_xlsx.h"
#include "care/returns/typed_return.h"
#include "care/synth/synth.h"
#include "platform/base/text.h"

namespace alongside::app {
namespace {

int Refused(const Error& error, const Console& console) {
    console.notes << error.message << "\n";
    return 1;
}

// Progress is for somebody who watches; a log or a pipe gets none.
bool IsWatched() {
    return isatty(STDERR_FILENO) != 0;
}

void ShowProgress(const Console& console, std::string_view what, std::uint64_t count) {
    if (IsWatched())
        console.notes << "\r" << what << " " << WithThousands(static_cast<long long>(count))
                      << "   " << std::flush;
}

void EndProgress(const Console& console) {
    if (IsWatched()) console.notes << "\r\x1b[K" << std::flush;
}

}  // namespace

int ImportBundle(
    const Place& place,
    const std::string& path,
    const std::string& area,
    DryRun dry_run,
    const Console& console
) {
    const SystemClock clock;
    const auto source = exchange::BundleSource::Open(path);
    if (!source) return Refused(source.error(), console);
    Installation installation(place, Use::kCreate, clock);
    const auto report = exchange::ImportBundle(
        installation.runner(),
        **source,
        {.area = area,
         .writing =
             dry_run == DryRun::kYes ? exchange::Writing::kDryRun : exchange::Writing::kRecord,
         .progress =
             [&](const exchange::ImportProgress& progress) {
                 ShowProgress(
                     console,
                     progress.file.empty() ? "settling people" : progress.file,
                     progress.rows
                 );
             }}
    );
    EndProgress(console);
    if (!report) return Refused(report.error(), console);
    exchange::WriteReport(console.out, *report);
    return report->faults.empty() ? 0 : 1;
}

int ExportBundle(
    const Place& place, const std::string& path, const std::string& area, const Console& console
) {
    const SystemClock clock;
    Installation installation(place, Use::kLook, clock);
    const bool zip = path.ends_with(".zip");
    const std::string folder = zip ? path + ".unfinished" : path;
    const auto report = exchange::ExportBundle(
        installation.runner(),
        {.area = area,
         .folder = folder,
         .progress = [&](std::size_t people) { ShowProgress(console, "people", people); }}
    );
    EndProgress(console);
    if (!report) return Refused(report.error(), console);
    if (zip) {
        const auto zipped = exchange::ZipBundle(folder, path);
        std::filesystem::remove_all(folder);
        if (!zipped) return Refused(zipped.error(), console);
    }
    console.out << path << ": " << Counted(report->people, "person", "people") << ", "
                << Counted(report->rows, "row", "rows") << "\n";
    return 0;
}

int Synth(const SynthCommandOptions& options, const Console& console) {
    const auto done = synth::Synthesise(
        {.people = options.people,
         .areas = options.areas,
         .seed = options.seed,
         .out = options.out,
         .flavour = options.edges == SynthCommandOptions::Edges::kYes ? synth::Flavour::kEdges
                                                                      : synth::Flavour::kPlausible,
         .progress = [&](std::uint64_t people) { ShowProgress(console, "people", people); }}
    );
    EndProgress(console);
    if (!done) return Refused(done.error(), console);
    console.out << options.out << ": "
                << Counted(options.people, "invented person", "invented people") << "\n";
    return 0;
}

int ShowReturn(
    const Place& place,
    const std::string& area,
    const std::string& quarter,
    OutputFormat format,
    const Console& console
) {
    const auto asked = returns::Quarter::Parse(quarter);
    if (!asked) return Refused(asked.error(), console);
    const SystemClock clock;
    Installation installation(place, Use::kLook, clock);
    const auto found = installation.AreaOf(area);
    if (!found) return Refused(found.error(), console);
    const identity::Actor actor{
        .id = journal::ActorId("command-line"),
        .area = *found,
        .name = "The command line",
        .grants = {identity::Permission::kViewReturn}};
    using Outcome = Result<returns::ProgressReturn>;
    const auto shown =
        installation.runner().Show(actor, [&](const identity::View& view) -> Outcome {
            TRY_ASSIGN(
                const auto scope, view.policy.AllowArea(actor, identity::Permission::kViewReturn)
            );
            return returns::FindStandingReturn(view, scope, *asked).figures;
        });
    if (!shown) return Refused(shown.error(), console);
    switch (format) {
        case OutputFormat::kText:
            console.out << returns::ReturnText(*shown);
            break;
        case OutputFormat::kJson:
            console.out << returns::ReturnJson(*shown) << "\n";
            break;
        case OutputFormat::kXlsx:
            console.out << returns::ReturnXlsx(*shown);
            break;
    }
    return 0;
}

int CheckReturn(const std::string& file, OutputFormat format, const Console& console) {
    std::ifstream from(file, std::ios::binary);
    if (!from) return Refused({Fault::kNotFound, "The file " + file + " cannot be read"}, console);
    const std::string text{std::istreambuf_iterator<char>(from), {}};
    const auto typed = returns::ReadTypedReturn(text);
    if (!typed) return Refused(typed.error(), console);
    const auto findings = returns::CheckReturn(*typed);
    if (format == OutputFormat::kJson)
        console.out << returns::FindingsJson(findings) << "\n";
    else
        console.out << returns::FindingsText(findings);
    return returns::HasError(findings) ? 1 : 0;
}

}  // namespace alongside::app

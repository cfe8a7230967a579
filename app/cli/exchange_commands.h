// The verbs that move data: import, export, synth, return.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "cli/commands.h"

namespace alongside::app {

enum class DryRun { kNo, kYes };
int ImportBundle(
    const Place& place,
    const std::string& path,
    const std::string& area,
    DryRun dry_run,
    const Console& console
);
int ExportBundle(
    const Place& place, const std::string& path, const std::string& area, const Console& console
);

struct SynthCommandOptions {
    std::uint64_t people = 1000;
    std::uint64_t areas = 1;
    std::uint64_t seed = 1;
    std::string out;
    enum class Edges { kNo, kYes } edges = Edges::kNo;
};
int Synth(const SynthCommandOptions& options, const Console& console);

int ShowReturn(
    const Place& place,
    const std::string& area,
    const std::string& quarter,
    OutputFormat format,
    const Console& console
);
/// 1 only when there is an error among the findings.
int CheckReturn(const std::string& file, OutputFormat format, const Console& console);

}  // namespace alongside::app

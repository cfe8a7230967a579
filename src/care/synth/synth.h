// Synthetic areas: any number of invented people with ten years of history, as register bundles.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::synth {

/// What the histories are like.
enum class Flavour {
    kPlausible,  ///< About thirty-five facts a person that could have happened so.
    kEdges,      ///< Everything that makes a calculation stumble, round the ends of quarters.
};

struct SynthOptions {
    std::uint64_t people = 1000;  ///< In all areas together, at most 900,000.
    std::uint64_t areas = 1;      ///< At most 999.
    std::uint64_t seed = 1;
    std::filesystem::path out;  ///< A new or empty folder.
    Flavour flavour = Flavour::kPlausible;
    /// Nothing plausible is dated after it.
    Date last_day = DateOf(2022, 12, 31);
    /// Called now and then with the number of people written so far.
    std::function<void(std::uint64_t people)> progress = {};
};

/// Writes one bundle to `out` for a single area, with the code AREA01, or to `out/AREA01`,
/// `out/AREA02`… for several. The same options give the same bytes on every machine. Memory does
/// not grow with people. Refused: too many people or areas, or something in the folder already.
Result<Done> Synthesise(const SynthOptions& options);

}  // namespace alongside::synth

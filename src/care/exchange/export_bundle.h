// Writing what an area holds now as a bundle.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "care/exchange/bundle_writer.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::exchange {

/// What came of an export.
struct ExportReport {
    std::size_t people = 0;
    std::size_t rows = 0;  ///< Of all files together.
};

/// Called now and then with the number of people written so far.
using OnPeople = std::function<void(std::size_t people)>;

/// Writes the present facts of the actor's area, a person at a time; `to` is still to be finished.
/// Needs the permission to export. Posts, people and risks are in the order in which they were
/// added, everything else by person: what is imported from it is exported again byte for byte.
Result<ExportReport> ExportArea(
    const identity::View& view, BundleWriter& to, const OnPeople& progress = {}
);

struct ExportOptions {
    std::string area;              ///< Its code today.
    std::filesystem::path folder;  ///< New or empty.
    OnPeople progress = {};
};

/// The same as the command line does it: finds the area, makes the folder, writes and finishes.
/// `runner` must be over the owner's database. `kNotFound` when there is no such area, `kConflict`
/// when there is something in the folder already.
Result<ExportReport> ExportBundle(const identity::Runner& runner, const ExportOptions& options);

}  // namespace alongside::exchange

// What differs between a return as it was signed and as it would be now.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside::returns {

/// One figure that changed, each value as a person reads it.
struct FigureChange {
    std::string path;  ///< `register.under_18.red`; a worker by id, a risk by its place.
    std::string then;
    std::string now;
    bool operator==(const FigureChange&) const = default;
};

/// The places at which two returns differ, both as `ReturnJson` writes them, in the order of the
/// form; what is there no longer comes last. What only one of them has is "none" in the other. The
/// narrative and the findings are left out: the first has its own history, the second follow from
/// the figures.
std::vector<FigureChange> ChangedFigures(std::string_view then, std::string_view now);

/// What a path means, for a page: `Register, under 18: red`.
std::string PathInWords(std::string_view path);

}  // namespace alongside::returns

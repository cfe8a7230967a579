// The form for a return typed figure by figure, and what it says.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "care/returns/typed_return.h"
#include "platform/base/result.h"
#include "platform/web/fields.h"

namespace alongside::returns {

/// A figure of the small form. Its path is the name of its field.
struct CheckedFigure {
    std::string path;
    enum class Kind { kCount, kPercent } kind = Kind::kCount;
};

/// The figures that somebody may type one by one, in the order of the printed form.
const std::vector<CheckedFigure>& CheckedFigures();

/// Reads the figures that were filled in. `kInvalid` with a fault for each that is no number.
Result<TypedReturn> ReadFigures(const web::Fields& fields);

}  // namespace alongside::returns

// The filters of a list: what is chosen, and the form to choose.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// A filter that is on, and the address of the list without it.
struct ChosenFilter {
    std::string text = {};
    Url remove = {};
};

/// A GET form, so that what is shown can be kept and sent as an address.
struct FilterPanel {
    Url action = {};
    Html fields = {};
    std::vector<ChosenFilter> chosen = {};
    Url clear = {};  ///< The list without any filter.
    std::string heading = "Filter";
    std::string button = "Apply filters";

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

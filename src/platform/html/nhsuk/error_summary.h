// What is wrong with a form, at the top of its page.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct ErrorSummaryItem {
    std::string text = {};
    Html html = {};
    Url href = {};  ///< `#` and the id of the field.
    Attributes attributes = {};
};

/// Takes the focus when its page loads.
struct ErrorSummary {
    Phrase heading = {.text = "There is a problem"};
    Phrase description = {};
    std::vector<ErrorSummaryItem> error_list = {};
    std::optional<bool> disable_auto_focus = std::nullopt;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

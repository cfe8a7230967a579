// A date as three fields.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/fieldset.h"
#include "platform/html/nhsuk/input.h"

namespace alongside::nhsuk {

/// One field of a date. What is left empty is that of a day, month or year by its name.
struct DateInputItem {
    std::string name = {};  ///< "day", "month", "year", or a word of your own.
    std::string value = {};
    Label label = {};  ///< The name with a capital, unless it has text.
    int width = 0;     ///< 4 for a year, else 2, unless set.
    /// Whether this field is the wrong one. If a date is wrong and no field says so, all are.
    bool error = false;
    std::string id = {};
    std::string inputmode = "numeric";
    std::string autocomplete = {};
    std::string pattern = {};
    std::optional<bool> disabled = std::nullopt;
    std::string classes = {};
    Attributes attributes = {};
};

struct DateInput {
    std::optional<Fieldset> fieldset = std::nullopt;
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id = {};
    std::string name_prefix = {};  ///< `prefix[day]` instead of `day`.
    std::vector<DateInputItem> items = {{.name = "day"}, {.name = "month"}, {.name = "year"}};
    bool disabled = false;
    FormGroup form_group = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

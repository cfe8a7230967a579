// A choice from a list that unfolds.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/input.h"

namespace alongside::nhsuk {

struct SelectItem {
    std::string text = {};
    std::optional<std::string> value = std::nullopt;  ///< The text, unless set.
    std::optional<bool> selected = std::nullopt;  ///< Whether `Select::value` is this, unless set.
    bool disabled = false;
    bool divider = false;
    Attributes attributes = {};
};

struct Select {
    Label label = {};
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id = {};  ///< Empty for the name.
    std::string name = {};
    std::vector<SelectItem> items = {};
    std::string value = {};
    std::string described_by = {};
    bool disabled = false;
    InputWrapper input_wrapper = {};
    FormGroup form_group = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

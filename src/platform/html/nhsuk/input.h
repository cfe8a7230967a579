// A field of one line.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/form_group.h"

namespace alongside::nhsuk {

/// A unit before or after the field, e.g. "£".
struct Affix {
    std::string text = {};
    Html html = {};
    std::string classes = {};
    Attributes attributes = {};

    bool empty() const { return text.empty() && html.empty(); }
};

struct InputWrapper {
    std::string classes = {};
    Attributes attributes = {};
};

struct Input {
    Label label = {};
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id = {};  ///< Empty for the name.
    std::string name = {};
    std::string value = {};
    std::string type = "text";
    std::string inputmode = {};
    int width = 0;  ///< In characters: 2, 3, 4, 5, 10, 20 or 30; 0 for the whole line.
    bool large = false;
    bool code = false;
    Affix prefix = {};
    Affix suffix = {};
    std::string described_by = {};
    std::string autocomplete = {};
    std::string autocapitalize = {};
    std::optional<bool> spellcheck = std::nullopt;
    std::string pattern = {};
    std::string placeholder = {};
    bool disabled = false;
    InputWrapper input_wrapper = {};
    FormGroup form_group = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

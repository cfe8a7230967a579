// A field of several lines.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/form_group.h"

namespace alongside::nhsuk {

struct Textarea {
    Label label = {};
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id = {};  ///< Empty for the name.
    std::string name = {};
    std::string value = {};
    int rows = 5;
    std::string described_by = {};
    std::string autocomplete = {};
    std::optional<bool> spellcheck = std::nullopt;
    bool disabled = false;
    FormGroup form_group = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

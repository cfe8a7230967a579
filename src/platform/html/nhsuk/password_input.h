// A password, which can be shown.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/input.h"

namespace alongside::nhsuk {

struct PasswordInput {
    Label label = {};
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id = {};  ///< Empty for the name.
    std::string name = {};
    std::string value = {};
    int width = 0;
    bool large = false;
    bool code = false;
    Affix prefix = {};
    Affix suffix = {};
    std::string described_by = {};
    std::string autocomplete = "current-password";
    bool disabled = false;
    Button button = {};  ///< Text, label and type come from here and the texts below.
    std::string show_password_text = {};
    std::string hide_password_text = {};
    std::string show_password_aria_label = {};
    std::string hide_password_aria_label = {};
    std::string password_shown_announcement_text = {};
    std::string password_hidden_announcement_text = {};
    InputWrapper input_wrapper = {};
    FormGroup form_group = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

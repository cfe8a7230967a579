// A password, which can be shown.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/input.h"

namespace alongside::nhsuk {

/// The button that shows the password.
struct PasswordButton {
    std::string text = "Show";
    std::string aria_label = "Show password";
    ButtonVariant variant = ButtonVariant::kSecondary;
    std::optional<bool> disabled = std::nullopt;  ///< As the field, unless set.
    std::optional<bool> small = std::nullopt;     ///< Unless the field is large, unless set.
    std::optional<bool> prevent_double_click = std::nullopt;
    std::string id = {};
    std::string classes = {};
};

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
    PasswordButton button = {};
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

// Renders the password field with its button.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/password_input.h"

#include "platform/html/nhsuk/messages.h"

namespace alongside::nhsuk {

namespace {

Attributes GroupAttributes(const PasswordInput& field) {
    Attributes made = {{"data-module", "nhsuk-password-input"}};
    AddMessage(made, "data-i18n.show-password", field.show_password_text);
    AddMessage(made, "data-i18n.hide-password", field.hide_password_text);
    AddMessage(made, "data-i18n.show-password-aria-label", field.show_password_aria_label);
    AddMessage(made, "data-i18n.hide-password-aria-label", field.hide_password_aria_label);
    AddMessage(
        made, "data-i18n.password-shown-announcement", field.password_shown_announcement_text
    );
    AddMessage(
        made, "data-i18n.password-hidden-announcement", field.password_hidden_announcement_text
    );
    made.insert(made.end(), field.form_group.attributes.begin(), field.form_group.attributes.end());
    return made;
}

Button ShowButton(const PasswordInput& field, const std::string& id) {
    const PasswordButton& own = field.button;
    const std::string& text = field.show_password_text;
    const std::string& label = field.show_password_aria_label;
    return {
        .text = text.empty() ? own.text : text,
        .type = "button",
        .variant = own.variant,
        .small = own.small.value_or(!field.large),
        .disabled = own.disabled.value_or(field.disabled),
        .prevent_double_click = own.prevent_double_click,
        .aria_label = label.empty() ? own.aria_label : label,
        .id = own.id,
        .classes =
            Joined("nhsuk-password-input__toggle nhsuk-js-password-input-toggle", own.classes),
        .attributes = {{"aria-controls", id}, {"hidden"}},
    };
}

}  // namespace

void PasswordInput::Render(Writer& to) const {
    const std::string& field_id = id.empty() ? name : id;
    to << Input{
        .label = label,
        .hint = hint,
        .error_message = error_message,
        .id = field_id,
        .name = name,
        .value = value,
        .type = "password",
        .width = width,
        .large = large,
        .code = code,
        .prefix = prefix,
        .suffix = suffix,
        .described_by = described_by,
        .autocomplete = autocomplete,
        .autocapitalize = "none",
        .spellcheck = false,
        .disabled = disabled,
        .input_wrapper = input_wrapper,
        .form_group =
            {
                .before_input = form_group.before_input,
                .after_input = {.html = All(ShowButton(*this, field_id), form_group.after_input)},
                .classes = Joined(form_group.classes, "nhsuk-password-input"),
                .attributes = GroupAttributes(*this),
            },
        .classes = Joined("nhsuk-password-input__input nhsuk-js-password-input-input", classes),
        .attributes = attributes,
    };
}

}  // namespace alongside::nhsuk

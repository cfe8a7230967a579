// Renders the field and its button.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/search_input.h"

namespace alongside::nhsuk {

namespace {

Html AfterInput(const SearchInput& field) {
    if (!field.button) return field.form_group.after_input;
    const SearchButton& own = *field.button;
    const Button button = {
        .text = own.text,
        .html = own.html,
        .href = own.href,
        .name = own.name,
        .value = own.value,
        .type = own.type,
        .variant = own.variant,
        .icon = own.icon,
        .small = own.small.value_or(!field.large),
        .disabled = own.disabled.value_or(field.disabled),
        .prevent_double_click = own.prevent_double_click,
        .aria_label = own.aria_label,
        .id = own.id,
        .classes = Joined("nhsuk-search-input__button", own.classes),
        .attributes = own.attributes,
    };
    return All(button, field.form_group.after_input);
}

std::string GroupClasses(const SearchInput& field) {
    const bool large = field.large && !Overrides(field.classes, "nhsuk-search-input--large");
    return Joined(
        large ? "nhsuk-search-input nhsuk-search-input--large" : "nhsuk-search-input",
        field.form_group.classes
    );
}

}  // namespace

void SearchInput::Render(Writer& to) const {
    to << Input{
        .label = label,
        .hint = hint,
        .error_message = error_message,
        .id = id,
        .name = name,
        .value = value,
        .type = type,
        .inputmode = inputmode,
        .width = width,
        .large = large,
        .code = code,
        .prefix = prefix,
        .suffix = suffix,
        .described_by = described_by,
        .autocomplete = autocomplete,
        .autocapitalize = autocapitalize,
        .spellcheck = spellcheck,
        .placeholder = placeholder,
        .disabled = disabled,
        .input_wrapper =
            {.classes = Joined("nhsuk-search-input__wrapper", input_wrapper.classes),
             .attributes = input_wrapper.attributes},
        .form_group =
            {.before_input = form_group.before_input,
             .after_input = {.html = AfterInput(*this)},
             .classes = GroupClasses(*this),
             .attributes = form_group.attributes},
        .classes = Joined("nhsuk-search-input__input", classes),
        .attributes = attributes,
    };
}

}  // namespace alongside::nhsuk

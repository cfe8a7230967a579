// A field for a search, with its button.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/input.h"

namespace alongside::nhsuk {

/// An icon unless it has text; `aria_label` is its name either way.
struct SearchButton {
    std::string text = {};
    Html html = {};
    Url href = {};
    std::string name = {};
    std::string value = {};
    std::string type = "submit";
    ButtonVariant variant = ButtonVariant::kDefault;
    std::optional<ButtonIcon> icon = ButtonIcon{.name = IconName::kSearch};
    std::optional<bool> small = std::nullopt;     ///< Unset for small beside a field not large.
    std::optional<bool> disabled = std::nullopt;  ///< Unset for as the field.
    std::optional<bool> prevent_double_click = std::nullopt;
    std::string aria_label = "Search";
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};
};

struct SearchInput {
    Label label = {};
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id = {};  ///< Empty for the name.
    std::string name = {};
    std::string value = {};
    std::string type = "search";
    std::string inputmode = {};
    int width = 0;  ///< In characters: 2, 3, 4, 5, 10, 20 or 30; 0 for the whole line.
    bool large = false;
    bool code = false;
    Affix prefix = {};
    Affix suffix = {};
    std::string described_by = {};
    std::string autocomplete = "off";
    std::string autocapitalize = {};
    std::optional<bool> spellcheck = std::nullopt;
    std::string placeholder = {};
    bool disabled = false;
    std::optional<SearchButton> button = SearchButton{};
    InputWrapper input_wrapper = {};
    FormGroup form_group = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

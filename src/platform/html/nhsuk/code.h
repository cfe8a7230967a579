// Code, or other text that people copy as it stands.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/button.h"

namespace alongside::nhsuk {

/// The colour behind the code. `kBody` and `kTemplate` are those of the page.
enum class CodeBackground { kDefault, kBody, kTemplate };

/// The button that copies; it is hidden until the script shows it.
struct CodeButton {
    std::string text = "Copy code";
    std::optional<ButtonIcon> icon = std::nullopt;
    bool disabled = false;
    std::optional<bool> prevent_double_click = std::nullopt;
    std::string aria_label = {};
    std::string id = {};
    std::string classes = {};
};

struct Code {
    std::string text = {};
    Html html = {};
    std::optional<CodeButton> button = std::nullopt;
    /// Instead of the classes that make the button small and secondary.
    std::optional<std::vector<std::string>> copy_button_class_list = std::nullopt;
    std::string copy_button_text = {};          ///< Instead of the button's own text.
    std::string copied_button_text = {};        ///< Empty for "Code copied".
    std::string copied_announcement_text = {};  ///< Empty for "Code copied to clipboard".
    CodeBackground background = CodeBackground::kDefault;
    bool border = true;
    Variant variant = Variant::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

// Buttons, and links that look like one.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/icon.h"

namespace alongside::nhsuk {

enum class ButtonVariant {
    kDefault,
    kBrand,
    kLogin,
    kReverse,
    kSecondary,
    kSecondarySolid,
    kWarning
};

struct ButtonIcon {
    IconName name = IconName::kTick;
    Placement placement = Placement::kStart;  ///< Or `kEnd`.
};

/// A link with `href`; without, or with a `type`, a button.
struct Button {
    std::string text = {};
    Html html = {};
    Url href = {};
    std::string name = {};
    std::string value = {};
    std::string type = {};  ///< Empty for "submit".
    ButtonVariant variant = ButtonVariant::kDefault;
    std::optional<ButtonIcon> icon = std::nullopt;
    bool small = false;
    bool disabled = false;
    std::optional<bool> prevent_double_click = std::nullopt;
    std::string aria_label = {};
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

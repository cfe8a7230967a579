// What was done, in large letters at the end of a form; or an interruption on the way there.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/heading.h"

namespace alongside::nhsuk {

/// `kInterruption` asks whether something unexpected is meant.
enum class PanelVariant { kDefault, kInterruption };

struct Panel {
    Heading heading = {};  ///< Of the sizes m, l or xl.
    std::string text = {};
    Html html = {};
    PanelVariant variant = PanelVariant::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

// A picture with its caption.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

/// The same picture in another size.
struct ImageCandidate {
    Url src = {};
    int width = 0;  ///< Of the file, in pixels.
};

struct ImageCaption {
    std::string text = {};
    Html html = {};
    std::string classes = {};

    bool empty() const { return text.empty() && html.empty(); }
};

struct Image {
    Url src = {};
    std::vector<ImageCandidate> srcset = {};
    std::string sizes = {};  ///< How wide it is shown, as CSS media conditions.
    std::string alt = {};    ///< Empty if it only decorates.
    Html html = {};          ///< Instead of all of these.
    ImageCaption caption = {};
    bool background = true;
    bool border = true;
    Width width = Width::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

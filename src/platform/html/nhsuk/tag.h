// A status in one or two words.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

enum class TagColour {
    kDefault,
    kNone,
    kWhite,
    kGrey,
    kGreen,
    kAquaGreen,
    kBlue,
    kPurple,
    kPink,
    kRed,
    kOrange,
    kYellow
};

struct Tag {
    std::string text = {};
    Html html = {};
    TagColour colour = TagColour::kDefault;
    bool border = true;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

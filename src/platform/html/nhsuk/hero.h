// The opening of a service's first page.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/image.h"

namespace alongside::nhsuk {

/// One column; two stand beside each other.
struct HeroContent {
    Heading heading = {};  ///< Of the size xl unless it says otherwise.
    std::string text = {};
    Html html = {};
    std::optional<Image> image = std::nullopt;
    Width width = Width::kOneHalf;
    std::string classes = {};
};

/// The picture behind it. It is named in a `style` attribute, as upstream does, which a content
/// security policy without `unsafe-inline` styles leaves unpainted.
struct HeroImage {
    Url src = {};
};

struct Hero {
    Heading heading = {};
    std::string text = {};
    Html html = {};
    Width width = Width::kTwoThirds;  ///< Of the heading and text above.
    std::vector<HeroContent> content = {};
    HeroImage image = {};
    std::string container_classes = {};
    bool border = true;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

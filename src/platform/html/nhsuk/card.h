// A box around what belongs together.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/nhsuk/action.h"
#include "platform/html/nhsuk/caption.h"

namespace alongside::nhsuk {

/// The last three are care cards: how soon somebody must act.
enum class CardVariant {
    kDefault,
    kFeature,
    kPrimary,
    kSecondary,
    kWarning,
    kNonUrgent,
    kUrgent,
    kEmergency
};

struct CardHeading {
    std::string text = {};
    Html html = {};  ///< Written as it is, without a heading around it.
    std::string visually_hidden_text = {};
    Caption caption = {};
    Size size = Size::kDefault;
    int level = 2;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    bool empty() const { return text.empty() && html.empty(); }
};

struct CardDescription {
    std::string text = {};
    Html html = {};
    std::string classes = {};
    Attributes attributes = {};
};

struct CardImage {
    Url src = {};
    std::string alt = {};
    Html html = {};
};

struct Card {
    CardHeading heading = {};
    CardDescription description = {};
    CardVariant variant = CardVariant::kDefault;
    Url href = {};
    bool clickable = false;  ///< The whole card is the link.
    CardImage image = {};
    std::vector<Action> actions = {};
    std::string actions_classes = {};
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

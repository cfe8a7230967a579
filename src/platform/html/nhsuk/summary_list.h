// Facts as pairs of a name and a value.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/card.h"

namespace alongside::nhsuk {

struct SummaryListCell {
    std::string text = {};
    Html html = {};
    Width width = Width::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};
};

struct SummaryListRow {
    SummaryListCell key = {};
    SummaryListCell value = {};
    std::vector<Action> actions = {};
    std::string actions_classes = {};
    bool border = true;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};
};

struct SummaryList {
    std::vector<SummaryListRow> rows = {};
    bool border = true;
    bool last_row_border = true;
    std::optional<Card> card = std::nullopt;  ///< Shown within this card.
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

// Counts as tiles, each a link to what it counts.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

struct StatTile {
    long long number = 0;
    std::string label = {};
    Url href = {};  ///< The people or things counted; without, the tile is only shown.
    Tone colour = Tone::kBlue;
    std::optional<Shape> shape = std::nullopt;
    bool current = false;  ///< The page already shows these.
};

struct StatTiles {
    std::vector<StatTile> tiles = {};
    std::string aria_label = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

// Renders the tiles.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/stat_tiles.h"

namespace alongside::patterns {

namespace {

void RenderTile(Writer& to, const StatTile& tile) {
    const bool link = !tile.href.empty();
    to << "<li" << ClassList("app-tiles__item").Add(ToneClass(tile.colour)) << ">";
    if (link) {
        to << "<a class=\"app-tiles__link\"" << Attribute("href", tile.href)
           << Attribute::IfAny("aria-current", tile.current ? "true" : "") << ">";
    } else {
        to << "<div class=\"app-tiles__still\">";
    }
    to << "<span class=\"app-tiles__number\">" << Number(tile.number)
       << "</span> <span class=\"app-tiles__label\">";
    if (tile.shape) {
        to << "<svg class=\"app-status__shape\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" "
              "focusable=\"false\" aria-hidden=\"true\">"
           << Drawing(*tile.shape) << "</svg>";
    }
    to << Text(tile.label) << "</span>" << (link ? Markup("</a>") : Markup("</div>")) << "</li>";
}

}  // namespace

void StatTiles::Render(Writer& to) const {
    to << "<ul class=\"app-tiles\"" << Attribute::IfAny("aria-label", aria_label) << ">";
    for (const StatTile& tile : tiles) RenderTile(to, tile);
    to << "</ul>";
}

}  // namespace alongside::patterns

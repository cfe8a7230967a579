// The drawings, and the classes of the colours.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/tone.h"

#include <array>

namespace alongside::patterns {

std::string_view ToneClass(Tone tone) {
    constexpr std::array<std::string_view, 6> kClasses = {
        "app-tone--grey",
        "app-tone--red",
        "app-tone--amber",
        "app-tone--green",
        "app-tone--blue",
        "app-tone--purple"};
    return kClasses[static_cast<std::size_t>(tone)];
}

Markup Drawing(Shape shape) {
    switch (shape) {
        case Shape::kCircle:
            return "<circle cx=\"8\" cy=\"8\" r=\"7\"/>";
        case Shape::kTriangle:
            return "<path d=\"M8 1l7.5 14H.5z\"/>";
        case Shape::kSquare:
            return "<path d=\"M1.5 1.5h13v13h-13z\"/>";
        case Shape::kDiamond:
            return "<path d=\"M8 0l8 8-8 8-8-8z\"/>";
        case Shape::kRing:
            return "<path fill-rule=\"evenodd\" d=\"M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 3.5a3.5 "
                   "3.5 0 1 "
                   "0 0 7 3.5 3.5 0 0 0 0-7z\"/>";
        case Shape::kBar:
            return "<path d=\"M1 6h14v4H1z\"/>";
    }
    return "";
}

}  // namespace alongside::patterns

// The small drawings of the design system.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

enum class IconName {
    kArrowLeft,
    kArrowRight,
    kArrowUp,
    kArrowDown,
    kArrowUpDown,
    kArrowRightCircle,
    kArrowLeftCircle,
    kArrowUpCircle,
    kArrowDownCircle,
    kChevronRightCircle,
    kChevronLeftCircle,
    kChevronUpCircle,
    kChevronDownCircle,
    kCross,
    kTick,
    kMinus,
    kPlus,
    kSearch,
    kUser
};

struct Icon {
    IconName name = IconName::kTick;
    std::string title = {};  ///< Its words for screen readers; without them it is only decoration.
    int size = 0;            ///< 25, 50, 75 or 100 percent larger; 0 for the usual size.
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

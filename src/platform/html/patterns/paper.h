// A document that stands alone, without the service: for a file that is opened when nothing runs.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

/// Everything before its content. Its few styles are within it; it loads nothing.
struct PaperHead {
    std::string title = {};

    void Render(Writer& to) const;
};

/// Everything after it.
struct PaperFoot {
    void Render(Writer& to) const;
};

/// One of its sheets: prints on a page of its own.
struct PaperSheet {
    std::string id = {};
    std::string title = {};
    Html content = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

// The head of a record: whose it is, and the facts that tell people apart.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

struct BannerFact {
    std::string name = {};
    std::string value = {};
};

struct RecordBanner {
    std::string title = {};
    std::string also = {};  ///< Beside the title, e.g. another name.
    std::vector<BannerFact> facts = {};

    void Render(Writer& to) const;
};

/// Facts below one another, each under its name: for a narrow column.
struct FactList {
    std::vector<BannerFact> facts = {};

    void Render(Writer& to) const;
};

/// A page in two columns, the narrow one after the wide one on a small screen.
struct Columns {
    Html wide = {};
    Html narrow = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

// Running text and links of a page.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

struct Paragraph {
    std::string text = {};
    Html html = {};
    bool quiet = false;  ///< Less important than its surroundings.

    void Render(Writer& to) const;
};

/// Words within a line that matter less than their neighbours: a count and its noun.
struct Quiet {
    std::string_view text;
    std::string_view more = {};  ///< After a space.

    void Render(Writer& to) const;
};

struct Link {
    std::string text = {};
    Url href = {};
    std::string visually_hidden_text = {};  ///< Said after the text.

    void Render(Writer& to) const;
};

struct BulletList {
    std::vector<Html> items = {};

    void Render(Writer& to) const;
};

/// A value that a form carries unseen.
struct HiddenField {
    std::string name = {};
    std::string value = {};

    void Render(Writer& to) const;
};

/// The measure of running text and of forms: two thirds of the page, all of a narrow one.
struct TwoThirds {
    Html content = {};

    void Render(Writer& to) const;
};

/// Buttons and links in a row.
struct ActionRow {
    Html actions = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns

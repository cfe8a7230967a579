// A link or button beside a heading or a row.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

/// A link with `href`; without, or with a `type`, a button.
struct Action {
    std::string text = {};
    Html html = {};
    Url href = {};
    std::string type = {};
    std::string name = {};
    std::string value = {};
    std::string visually_hidden_text = {};  ///< Says what it acts on.
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};
};

/// Writes an action; `about`, the heading of its card, is said after its text.
void RenderAction(Writer& to, const Action& action, const Content& about);

}  // namespace alongside::nhsuk

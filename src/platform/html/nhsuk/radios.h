// One choice of several.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/fieldset.h"
#include "platform/html/nhsuk/form_group.h"

namespace alongside::nhsuk {

struct RadiosItem {
    std::string text = {};
    Html html = {};
    Label label = {};  ///< For an id, hidden text or classes of its own.
    std::string value = {};
    Hint hint = {};
    std::optional<bool> checked = std::nullopt;  ///< Whether `Radios::value` is this, unless set.
    std::optional<bool> disabled = std::nullopt;
    Html conditional = {};     ///< Shown only while this is chosen; always, without scripts.
    std::string divider = {};  ///< Instead of a choice: a word between two.
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};
};

struct Radios {
    std::optional<Fieldset> fieldset = std::nullopt;
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id_prefix = {};  ///< Empty for the name. The first choice has it as its id.
    std::string name = {};
    std::vector<RadiosItem> items = {};
    std::string value = {};
    bool inline_items = false;  ///< Side by side.
    bool small = false;
    bool disabled = false;
    FormGroup form_group = {};
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

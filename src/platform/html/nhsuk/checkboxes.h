// Any number of choices.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/fieldset.h"
#include "platform/html/nhsuk/form_group.h"

namespace alongside::nhsuk {

/// `kExclusive` unticks all others of its group; `kInclusive` ticks them and shows only with
/// scripts.
enum class CheckboxBehaviour { kDefault, kExclusive, kInclusive };

struct CheckboxesItem {
    std::string text = {};
    Html html = {};
    Label label = {};  ///< For an id, hidden text or classes of its own.
    std::string value = {};
    Hint hint = {};
    std::optional<bool> checked =
        std::nullopt;  ///< Whether `Checkboxes::values` has this, unless set.
    std::optional<bool> disabled = std::nullopt;
    Html conditional = {};     ///< Shown only while this is chosen; always, without scripts.
    std::string divider = {};  ///< Instead of a choice: a word between two.
    std::string id = {};
    std::string name = {};  ///< Empty for the name of all.
    CheckboxBehaviour behaviour = CheckboxBehaviour::kDefault;
    std::string behaviour_group = {};
    std::string classes = {};
    Attributes attributes = {};
};

struct Checkboxes {
    std::optional<Fieldset> fieldset = std::nullopt;
    Hint hint = {};
    std::optional<ErrorMessage> error_message = std::nullopt;
    std::string id_prefix = {};  ///< Empty for the name. The first choice has it as its id.
    std::string name = {};
    std::vector<CheckboxesItem> items = {};
    std::vector<std::string> values = {};
    bool inline_items = false;  ///< Side by side.
    bool small = false;
    bool disabled = false;
    FormGroup form_group = {};
    std::string id = {};
    std::string described_by = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

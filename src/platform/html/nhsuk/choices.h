// What radios and checkboxes have in common.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "platform/html/nhsuk/fieldset.h"
#include "platform/html/nhsuk/form_group.h"

namespace alongside::nhsuk {

/// The id of the choice at `index` from 0: the first has the prefix itself.
inline std::string ChoiceId(std::string_view own, std::string_view prefix, std::size_t index) {
    if (!own.empty()) return std::string(own);
    std::string id(prefix);
    if (index > 0) id.append("-").append(std::to_string(index + 1));
    return id;
}

/// The label of one choice.
template <class Item>
Label ChoiceLabel(const Item& item, std::string_view id, std::string_view class_name) {
    Label label = item.label;
    if (label.html.empty()) label.html = item.html;
    if (label.text.empty()) label.text = item.text;
    label.for_id = id;
    label.classes = std::string(class_name) + (label.classes.empty() ? "" : " " + label.classes);
    return label;
}

/// Its hint, whose id is `hint_id`.
inline Hint ChoiceHint(const Hint& own, std::string_view hint_id, std::string_view class_name) {
    Hint hint = own;
    hint.id = hint_id;
    hint.classes = std::string(class_name) + (hint.classes.empty() ? "" : " " + hint.classes);
    return hint;
}

/// Writes a group of choices: within its fieldset if it has one, whose description they share.
/// `render_choices(to, described_by)` writes them.
template <class Group, class RenderChoices>
void RenderChoiceGroup(
    Writer& to,
    const Group& group,
    std::string_view id,
    const std::string& described_by,
    const RenderChoices& render_choices
) {
    if (!group.fieldset) {
        const auto described = RenderHelp(to, id, group.hint, group.error_message, described_by);
        render_choices(to, described);
        return;
    }
    Writer inner;
    Fieldset fieldset = *group.fieldset;
    fieldset.described_by =
        RenderHelp(inner, id, group.hint, group.error_message, fieldset.described_by);
    render_choices(inner, fieldset.described_by);
    fieldset.html = std::move(inner).Take();
    to << fieldset;
}

}  // namespace alongside::nhsuk

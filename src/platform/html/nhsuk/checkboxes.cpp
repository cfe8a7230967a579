// Renders the checkboxes.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/checkboxes.h"

#include <algorithm>
#include <array>

#include "platform/html/nhsuk/choices.h"

namespace alongside::nhsuk {

namespace {

constexpr std::string_view kOnlyWithScripts = "nhsuk-u-frontend-not-supported-hidden";
constexpr std::array<std::string_view, 3> kBehaviours = {"", "exclusive", "inclusive"};

void RenderItem(
    Writer& to,
    const Checkboxes& all,
    const CheckboxesItem& item,
    const std::string& id,
    std::string described_by
) {
    const bool checked = item.checked.value_or(
        std::find(all.values.begin(), all.values.end(), item.value) != all.values.end()
    );
    const bool has_hint = !item.hint.empty();
    const std::string hint_id = item.hint.id.empty() ? id + "-item-hint" : item.hint.id;
    const std::string conditional_id = "conditional-" + id;
    if (has_hint) described_by.append(described_by.empty() ? "" : " ").append(hint_id);

    to << "<div"
       << ClassList("nhsuk-checkboxes__item")
              .AddIf(item.behaviour == CheckboxBehaviour::kInclusive, kOnlyWithScripts)
       << "><input" << ClassList("nhsuk-checkboxes__input").Add(item.classes) << Attribute("id", id)
       << Attribute("name", item.name.empty() ? all.name : item.name) << " type=\"checkbox\""
       << Attribute("value", item.value) << Attribute::Flag("checked", checked)
       << Attribute::Flag("disabled", item.disabled.value_or(all.disabled))
       << Attribute::IfAny("data-behaviour", kBehaviours[static_cast<std::size_t>(item.behaviour)])
       << Attribute::IfAny("data-behaviour-group", item.behaviour_group)
       << Attribute::IfAny(
              "data-aria-controls", item.conditional.empty() ? std::string_view() : conditional_id
          )
       << Attribute::IfAny("aria-describedby", described_by) << item.attributes << ">"
       << ChoiceLabel(item, id, "nhsuk-checkboxes__label");
    if (has_hint) to << ChoiceHint(item.hint, hint_id, "nhsuk-checkboxes__hint");
    to << "</div>";
    if (item.conditional.empty()) return;
    to << "<div"
       << ClassList("nhsuk-checkboxes__conditional")
              .AddIf(!checked, "nhsuk-checkboxes__conditional--hidden")
       << Attribute("id", conditional_id) << ">" << item.conditional << "</div>";
}

void RenderItems(
    Writer& to, const Checkboxes& all, const std::string& prefix, const std::string& described_by
) {
    to << "<div"
       << ClassList("nhsuk-checkboxes")
              .AddIf(all.small, "nhsuk-checkboxes--small")
              .AddIf(all.inline_items, "nhsuk-checkboxes--inline")
              .Add(all.classes)
       << Attribute::IfAny("id", all.id) << " data-module=\"nhsuk-checkboxes\"" << all.attributes
       << ">" << all.form_group.before_input;
    for (std::size_t i = 0; i < all.items.size(); ++i) {
        const CheckboxesItem& item = all.items[i];
        if (item.divider.empty()) {
            RenderItem(to, all, item, ChoiceId(item.id, prefix, i), described_by);
        } else {
            to << "<div"
               << ClassList("nhsuk-checkboxes__divider")
                      .AddIf(item.behaviour == CheckboxBehaviour::kInclusive, kOnlyWithScripts)
               << ">" << Text(item.divider) << "</div>";
        }
    }
    to << all.form_group.after_input << "</div>";
}

}  // namespace

void Checkboxes::Render(Writer& to) const {
    const std::string& prefix = id_prefix.empty() ? name : id_prefix;
    OpenFormGroup(to, form_group, error_message);
    RenderChoiceGroup(
        to,
        *this,
        prefix,
        described_by,
        [&](Writer& inner, const std::string& described) {
            RenderItems(inner, *this, prefix, fieldset ? std::string() : described);
        }
    );
    to << "</div>";
}

}  // namespace alongside::nhsuk

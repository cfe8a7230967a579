// Renders the radios.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/radios.h"

#include "platform/html/nhsuk/choices.h"

namespace alongside::nhsuk {

namespace {

void RenderItem(Writer& to, const Radios& all, const RadiosItem& item, const std::string& id) {
    const bool checked = item.checked.value_or(!all.value.empty() && item.value == all.value);
    const bool has_hint = !item.hint.empty();
    const std::string hint_id = item.hint.id.empty() ? id + "-item-hint" : item.hint.id;
    const std::string conditional_id = "conditional-" + id;

    to << "<div" << ClassList("nhsuk-radios__item") << "><input"
       << ClassList("nhsuk-radios__input").Add(item.classes) << Attribute("id", id)
       << Attribute("name", all.name) << " type=\"radio\"" << Attribute("value", item.value)
       << Attribute::Flag("checked", checked)
       << Attribute::Flag("disabled", item.disabled.value_or(all.disabled))
       << Attribute::IfAny(
              "data-aria-controls", item.conditional.empty() ? std::string_view() : conditional_id
          )
       << Attribute::IfAny("aria-describedby", has_hint ? hint_id : std::string_view())
       << item.attributes << ">" << ChoiceLabel(item, id, "nhsuk-radios__label");
    if (has_hint) to << ChoiceHint(item.hint, hint_id, "nhsuk-radios__hint");
    to << "</div>";
    if (item.conditional.empty()) return;
    to << "<div"
       << ClassList("nhsuk-radios__conditional")
              .AddIf(!checked, "nhsuk-radios__conditional--hidden")
       << Attribute("id", conditional_id) << ">" << item.conditional << "</div>";
}

void RenderItems(Writer& to, const Radios& all, const std::string& prefix) {
    to << "<div"
       << ClassList("nhsuk-radios")
              .AddIf(all.small, "nhsuk-radios--small")
              .AddIf(all.inline_items, "nhsuk-radios--inline")
              .Add(all.classes)
       << Attribute::IfAny("id", all.id) << " data-module=\"nhsuk-radios\"" << all.attributes << ">"
       << all.form_group.before_input;
    for (std::size_t i = 0; i < all.items.size(); ++i) {
        const RadiosItem& item = all.items[i];
        if (item.divider.empty()) {
            RenderItem(to, all, item, ChoiceId(item.id, prefix, i));
        } else {
            to << "<div" << ClassList("nhsuk-radios__divider") << ">" << Text(item.divider)
               << "</div>";
        }
    }
    to << all.form_group.after_input << "</div>";
}

}  // namespace

void Radios::Render(Writer& to) const {
    const std::string& prefix = id_prefix.empty() ? name : id_prefix;
    OpenFormGroup(to, form_group, error_message);
    RenderChoiceGroup(to, *this, prefix, {}, [&](Writer& inner, const std::string&) {
        RenderItems(inner, *this, prefix);
    });
    to << "</div>";
}

}  // namespace alongside::nhsuk

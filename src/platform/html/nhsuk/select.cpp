// Renders the select.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/select.h"

namespace alongside::nhsuk {

namespace {

void RenderItem(Writer& to, const SelectItem& item, const std::string& chosen) {
    if (item.divider) {
        to << "<hr>";
        return;
    }
    const bool matches = !chosen.empty() && item.value.value_or(item.text) == chosen;
    to << "<option";
    if (item.value) to << Attribute("value", *item.value);
    to << Attribute::Flag("selected", item.selected.value_or(matches))
       << Attribute::Flag("disabled", item.disabled) << item.attributes << ">" << Text(item.text)
       << "</option>";
}

}  // namespace

void Select::Render(Writer& to) const {
    const std::string& field_id = id.empty() ? name : id;
    OpenFormGroup(to, form_group, error_message);
    to << LabelFor(field_id, label);
    const std::string described = RenderHelp(to, field_id, hint, error_message, described_by);
    const bool wrapped = !form_group.before_input.empty() || !form_group.after_input.empty() ||
                         !input_wrapper.classes.empty() || !input_wrapper.attributes.empty();
    if (wrapped) {
        to << "<div" << ClassList("nhsuk-input-wrapper").Add(input_wrapper.classes)
           << input_wrapper.attributes << ">" << form_group.before_input;
    }
    to << "<select"
       << ClassList("nhsuk-select")
              .AddIf(error_message.has_value(), "nhsuk-select--error")
              .Add(classes)
       << Attribute("id", field_id) << Attribute("name", name)
       << Attribute::Flag("disabled", disabled) << Attribute::IfAny("aria-describedby", described)
       << attributes << ">";
    for (const SelectItem& item : items) RenderItem(to, item, value);
    to << "</select>";
    if (wrapped) to << form_group.after_input << "</div>";
    to << "</div>";
}

}  // namespace alongside::nhsuk

// Renders the field of one line.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/input.h"

namespace alongside::nhsuk {

namespace {

void RenderAffix(Writer& to, const Affix& affix, Markup class_name) {
    if (affix.empty()) return;
    to << "<div" << ClassList(class_name.view()).Add(affix.classes) << " aria-hidden=\"true\""
       << affix.attributes << ">" << Content(affix.text, affix.html) << "</div>";
}

void RenderField(
    Writer& to, const Input& input, std::string_view id, std::string_view described_by
) {
    const bool sized = input.width != 0 && !Overrides(input.classes, "nhsuk-input--width-");
    const std::string width = sized ? std::to_string(input.width) : std::string();
    to << "<input"
       << ClassList("nhsuk-input")
              .AddIf(input.large, "nhsuk-input--large")
              .AddIf(input.code, "nhsuk-input--code")
              .AddIf(input.error_message.has_value(), "nhsuk-input--error")
              .Add("nhsuk-input--width-", width)
              .Add(input.classes)
       << Attribute("id", id) << Attribute("name", input.name) << Attribute("type", input.type);
    if (input.spellcheck) to << Attribute("spellcheck", *input.spellcheck ? "true" : "false");
    to << Attribute::IfAny("value", input.value) << Attribute::Flag("disabled", input.disabled)
       << Attribute::IfAny("aria-describedby", described_by)
       << Attribute::IfAny("autocomplete", input.autocomplete)
       << Attribute::IfAny("autocapitalize", input.autocapitalize)
       << Attribute::IfAny("pattern", input.pattern)
       << Attribute::IfAny("placeholder", input.placeholder)
       << Attribute::IfAny("inputmode", input.inputmode) << input.attributes << ">";
}

}  // namespace

void Input::Render(Writer& to) const {
    const std::string& field_id = id.empty() ? name : id;
    OpenFormGroup(to, form_group, error_message);
    to << LabelFor(field_id, label);
    const std::string described = RenderHelp(to, field_id, hint, error_message, described_by);
    const bool wrapped = !prefix.empty() || !suffix.empty() || !form_group.before_input.empty() ||
                         !form_group.after_input.empty() || !input_wrapper.classes.empty() ||
                         !input_wrapper.attributes.empty();
    if (wrapped) {
        to << "<div"
           << ClassList("nhsuk-input-wrapper")
                  .AddIf(large, "nhsuk-input-wrapper--large")
                  .Add(input_wrapper.classes)
           << input_wrapper.attributes << ">" << form_group.before_input;
        RenderAffix(to, prefix, "nhsuk-input-wrapper__prefix");
    }
    RenderField(to, *this, field_id, described);
    if (wrapped) {
        RenderAffix(to, suffix, "nhsuk-input-wrapper__suffix");
        to << form_group.after_input << "</div>";
    }
    to << "</div>";
}

}  // namespace alongside::nhsuk

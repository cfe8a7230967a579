// Renders the field of several lines.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/textarea.h"

namespace alongside::nhsuk {

void Textarea::Render(Writer& to) const {
    const std::string& field_id = id.empty() ? name : id;
    OpenFormGroup(to, form_group, error_message);
    to << LabelFor(field_id, label);
    const std::string described = RenderHelp(to, field_id, hint, error_message, described_by);
    to << form_group.before_input << "<textarea"
       << ClassList("nhsuk-textarea")
              .AddIf(error_message.has_value(), "nhsuk-textarea--error")
              .Add(classes)
       << Attribute("id", field_id) << Attribute("name", name) << Attribute("rows", rows);
    if (spellcheck) to << Attribute("spellcheck", *spellcheck ? "true" : "false");
    to << Attribute::Flag("disabled", disabled) << Attribute::IfAny("aria-describedby", described)
       << Attribute::IfAny("autocomplete", autocomplete) << attributes << ">";
    // Browsers drop one line feed after the tag: without this one, a text that begins with an empty
    // line would lose it.
    if (value.starts_with('\n') || value.starts_with("\r\n")) to << "\n";
    to << Text(value) << "</textarea>" << form_group.after_input << "</div>";
}

}  // namespace alongside::nhsuk

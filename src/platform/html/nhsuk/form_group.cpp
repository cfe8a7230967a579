// Renders what surrounds a field.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/form_group.h"

namespace alongside::nhsuk {

void OpenFormGroup(
    Writer& to,
    const FormGroup& group,
    const std::optional<ErrorMessage>& error,
    std::string_view first_class
) {
    to << "<div"
       << ClassList(first_class)
              .AddIf(error.has_value(), "nhsuk-form-group--error")
              .Add(group.classes)
       << group.attributes << ">";
}

std::string RenderHelp(
    Writer& to,
    std::string_view field_id,
    const Hint& hint,
    const std::optional<ErrorMessage>& error,
    std::string described_by
) {
    const auto render = [&](auto part, std::string_view suffix) {
        if (part.empty()) return;
        if (part.id.empty()) part.id.append(field_id).append(suffix);
        if (!described_by.empty()) described_by.push_back(' ');
        described_by.append(part.id);
        to << part;
    };
    render(hint, "-hint");
    if (error) render(*error, "-error");
    return described_by;
}

Label LabelFor(std::string_view field_id, const Label& label) {
    Label made = label;
    if (made.for_id.empty()) made.for_id = field_id;
    return made;
}

}  // namespace alongside::nhsuk

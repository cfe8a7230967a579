// Renders the fieldset.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/fieldset.h"

namespace alongside::nhsuk {

void Fieldset::Render(Writer& to) const {
    to << "<fieldset" << ClassList("nhsuk-fieldset").Add(classes) << Attribute::IfAny("id", id)
       << Attribute::IfAny("role", role) << Attribute::IfAny("aria-describedby", described_by)
       << attributes << ">" << legend << html << "</fieldset>";
}

}  // namespace alongside::nhsuk

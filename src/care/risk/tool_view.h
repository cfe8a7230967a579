// The pages about an area's questions, and about what its ratings ask for.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/risk/duty.h"
#include "care/risk/questionnaire.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::risk {

struct ToolView {
    Date today;
    std::vector<Published> versions;  ///< As published, the example first.
    QuestionnaireId counting;         ///< The one that counts today.
    std::vector<DutySetting> duties;  ///< As they were said.
    html::Url page;
};
html::Html ToolPage(const ToolView& view);

/// One version, with answers tried out on nobody.
struct TrialView {
    const Published& published;
    const Questionnaire& questionnaire;
    const patterns::FormState& tried;
    html::Url page;
    html::Url copy;
};
html::Html TrialPage(const TrialView& view);

html::Html PublishForm(const patterns::FormFrame& frame, const std::string& text, Date today);
html::Html DutySettingForm(
    const patterns::FormFrame& frame, const std::vector<DutySetting>& said, Date today
);

}  // namespace alongside::risk

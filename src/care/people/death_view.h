// The page and forms about a death.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/people/person.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::people {

/// What is on record about somebody's death.
struct DeathView {
    std::string name;
    Date born;
    Date died_on;
    std::optional<Death> death;  ///< None when it stands in their details alone.
    std::vector<DoneDeathStep> done;
    html::Url page;  ///< Of the death.
    enum class Acts { kNone, kSteps, kAll } acts = Acts::kNone;
};

html::Html DeathPage(const DeathView& view);
/// `held` is nothing when it is recorded for the first time.
html::Html DeathForm(
    const patterns::FormFrame& frame, const std::optional<DeathRecorded>& held, Date today
);
html::Html DeathStepForm(
    const patterns::FormFrame& frame,
    const std::vector<DeathStep>& steps,
    const std::optional<DeathStep>& likely,
    Date today
);
html::Html DeathUndoingForm(const patterns::FormFrame& frame, Date died_on);

}  // namespace alongside::people

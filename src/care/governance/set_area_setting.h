// Changing an area's settings from a day on.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/governance/governance_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::governance {

struct SetAreaSettingCommand {
    std::string name;
    std::optional<Date> from;  ///< Nothing: it was always so.
    std::optional<bool> serves_18_25;
    std::optional<int> readmission_days;
};

/// Records settings; what is not given stays as it was. The area's code is not changed here.
Result<AreaDescribed> SetAreaSetting(
    const identity::Work& work, const SetAreaSettingCommand& command
);

}  // namespace alongside::governance

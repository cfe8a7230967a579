// Folding what was said of an area.
// SPDX-License-Identifier: MIT
#include "care/governance/area_settings.h"

#include <algorithm>

#include "platform/base/text.h"

namespace alongside::governance {

AreaSettings SettingsOn(const std::vector<AreaDescribed>& said, Date day) {
    constexpr Date kAlways = Date::min();
    std::vector<const AreaDescribed*> in_force;
    for (const AreaDescribed& each : said) {
        if (each.from.value_or(kAlways) <= day) in_force.push_back(&each);
    }
    std::ranges::stable_sort(in_force, {}, [&](const AreaDescribed* each) {
        return each->from.value_or(kAlways);
    });
    AreaSettings settings;
    for (const AreaDescribed* each : in_force) {
        settings.code = each->code;
        settings.name = each->name;
        if (each->serves_18_25)
            settings.serves_18_25 = *each->serves_18_25 ? AreaSettings::Serves18To25::kYes
                                                        : AreaSettings::Serves18To25::kNo;
        settings.readmission_days = each->readmission_days.value_or(settings.readmission_days);
    }
    return settings;
}

Result<AreaDescribed> DecideSetting(AreaDescribed change) {
    constexpr int kMostDays = 3650;
    constexpr std::size_t kLongestName = 200;
    std::vector<FieldFault> faults;
    if (!IsIdText(change.code))
        faults.push_back({"code", "Enter the area's code, letters and digits, such as QKS"});
    if (Trim(change.name).empty() || CountCharacters(change.name) > kLongestName)
        faults.push_back({"name", "Enter the area's name, 200 characters or fewer"});
    if (change.readmission_days &&
        (*change.readmission_days < 1 || *change.readmission_days > kMostDays))
        faults.push_back({"readmission_days", "Enter a number of days from 1 to 3650"});
    if (!faults.empty()) return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
    return change;
}

}  // namespace alongside::governance

// An area's settings as they are on a day.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/governance/governance_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::governance {

inline constexpr int kReadmissionDays = 365;  ///< Where an area says nothing.

/// What an area is called and how its service counts.
struct AreaSettings {
    std::string code;
    std::string name;
    enum class Serves18To25 { kYes, kNo } serves_18_25 = Serves18To25::kYes;
    int readmission_days = kReadmissionDays;
    bool operator==(const AreaSettings&) const = default;
};
constexpr std::array<std::string_view, 2> NamesOf(AreaSettings::Serves18To25) {
    return {"yes", "no"};
}

/// The settings on a day, from all that was said of the area in the order of recording: each value
/// is the one with the latest first day up to then, and of two from one day the later said. Without
/// a first day a value was always so.
AreaSettings SettingsOn(const std::vector<AreaDescribed>& said, Date day);

/// Says how the area's settings change, or what is wrong with that.
Result<AreaDescribed> DecideSetting(AreaDescribed change);

}  // namespace alongside::governance

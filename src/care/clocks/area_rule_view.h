// The pages about the rules of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/clocks/area_rules.h"
#include "platform/base/instant.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::clocks {

/// How it stands with working out every date again.
struct RecalculationView {
    /// How many people were looked at and how many dates moved.
    struct Count {
        std::size_t people = 0;
        std::size_t moved = 0;
    };
    enum class Now { kResting, kWaiting, kAtWork, kTriedLater } now = Now::kResting;
    Count so_far = {};
    std::optional<Instant> done = {};    ///< When it was done last.
    Count found = {};                    ///< Then.
    std::optional<Instant> failed = {};  ///< When it failed for good.
};

struct AreaRulesView {
    AreaRules rules;
    Date today;
    html::Url page;
    RecalculationView recalculation;
    std::vector<std::pair<std::string, std::string>> hidden;  ///< Of the form that recalculates.
};
html::Html AreaRulesPage(const AreaRulesView& view);

html::Html TermForm(const patterns::FormFrame& frame, const deadlines::Rule& rule);
html::Html AdoptionForm(const patterns::FormFrame& frame, const deadlines::RuleSet& set);
html::Html HolidaysForm(const patterns::FormFrame& frame, const std::string& text);

}  // namespace alongside::clocks

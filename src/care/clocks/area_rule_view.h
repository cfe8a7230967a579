// The pages about the rules of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "care/clocks/area_rules.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::clocks {

struct AreaRulesView {
    AreaRules rules;
    Date today;
    html::Url page;
    std::vector<std::pair<std::string, std::string>> hidden;  ///< Of the form that recalculates.
};
html::Html AreaRulesPage(const AreaRulesView& view);

html::Html TermForm(const patterns::FormFrame& frame, const deadlines::Rule& rule);
html::Html AdoptionForm(const patterns::FormFrame& frame, const deadlines::RuleSet& set);
html::Html HolidaysForm(const patterns::FormFrame& frame, const std::string& text);

}  // namespace alongside::clocks

// The sections of a return, as markup.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "care/returns/progress_return.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::returns {

/// A return to be shown. The same values draw it on the screen and on A4.
struct ReturnView {
    const ProgressReturn& of;
    const ProgressReturn& before;  ///< The quarter before, to compare with.
    /// The page to whose `people/PATH` each figure leads; empty for figures that lead nowhere.
    html::Url address = {};
};

/// Section 1: the metrics, each beside the quarter before, with their targets and findings.
html::Html MetricsSection(const ReturnView& view);
/// Section 2: who was supported, the words of the service, and the workforce.
html::Html ActivitySection(const ReturnView& view);
/// Section 3: the three highest risks.
html::Html RisksSection(const ProgressReturn& of);

/// How many due dates were given more time in the quarter, for a reason.
struct MoreTimeLine {
    std::string why;
    std::int64_t deadlines = 0;
};
/// Beside the return and no part of it: what was given more time in its months, and why, so that
/// nothing that is late hides behind another day.
html::Html MoreTimeSection(const std::vector<MoreTimeLine>& lines);

/// Whether the viewer may read whom a finding is about.
enum class AboutPeople { kShown, kCounted };
/// Findings about single people, or how many there are. Nothing when there are none.
html::Html PeopleToCheck(const ProgressReturn& of, AboutPeople about);

/// How a figure moved since the quarter before: `↑ 3 more`, `no change`.
std::string ChangeInWords(int now, int before);

}  // namespace alongside::returns

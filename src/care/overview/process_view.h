// The process monitor and somebody's journey, from values.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <vector>

#include "care/overview/processes.h"
#include "platform/html/html.h"
#include "platform/html/patterns/history_strip.h"
#include "platform/html/url.h"

namespace alongside::overview {

struct ProcessRow {
    std::string name;
    html::Url page;  ///< What is due for them, and why.
    std::array<ProcessLine, kProcesses> lines;
};
struct ProcessGridView {
    std::vector<ProcessRow> rows;
    html::Url more;  ///< Empty on the last page.
    bool first_page = true;
    Date today;
};
html::Html ProcessGrid(const ProcessGridView& view);

/// Something that happened to somebody, with where to read more.
struct JourneyStep {
    Date on;
    std::string words;
};
struct JourneyView {
    std::string name;
    html::Url page;
    std::array<ProcessLine, kProcesses> processes;
    std::vector<patterns::StripSegment> standing;
    std::vector<patterns::StripSegment> support;
    std::vector<JourneyStep> steps;  ///< The latest first.
    Date today;
};
html::Html JourneyPage(const JourneyView& view);

}  // namespace alongside::overview

// The list of turning points that lie ahead.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/overview/transition.h"
#include "care/people/ids.h"
#include "care/register/ids.h"
#include "platform/base/date.h"
#include "platform/base/sensitive.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::overview {

struct TransitionLine {
    html::Url page;
    Sensitive<std::string> name;
    dsr::Standing standing{};
    TransitionKind kind{};
    Date on;
};

struct TransitionsView {
    Date today;
    std::optional<TransitionKind> kind;      ///< One alone.
    std::optional<Date> month;               ///< The first day of one month alone.
    std::vector<TransitionKind> kinds = {};  ///< That the reader may see.
    std::vector<TransitionLine> lines;       ///< The soonest first.
    html::Url next = {};                     ///< The rest of one kind; empty when this is all.
    bool cut = false;                        ///< Of all kinds there are more than are shown.
};

/// Where the list stands, narrowed.
html::Url TransitionsAddress(
    const std::optional<TransitionKind>& kind, const std::optional<Date>& month
);

html::Html TransitionsPage(const TransitionsView& view);

}  // namespace alongside::overview

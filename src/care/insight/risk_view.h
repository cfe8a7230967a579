// The service's risks as a page, and the forms that raise, change, close and withdraw one.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/insight/risk.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::insight {

/// Whether the reader may change risks.
enum class Acts { kOffered, kNone };

struct RisksView {
    std::vector<Risk> open;    ///< The most serious after mitigation first.
    std::vector<Risk> closed;  ///< The latest first.
    Acts acts = Acts::kNone;
};
html::Html Risks(const RisksView& view);

/// How serious a risk is now: after mitigation, or as before while nothing is said of after.
RiskLevel LevelNow(const Risk& risk);
/// Puts risks in the order in which they are shown: by level now, then the oldest first.
void SortBySeriousness(std::vector<Risk>& risks);

html::Html RiskRaisingForm(const patterns::FormFrame& frame, Date today);
html::Html RiskAmendmentForm(const patterns::FormFrame& frame, const Risk& held);
html::Html RiskClosingForm(const patterns::FormFrame& frame, const Risk& held, Date today);
html::Html RiskWithdrawalForm(const patterns::FormFrame& frame, const Risk& held);

}  // namespace alongside::insight

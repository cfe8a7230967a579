// The pages and forms about consent and sharing.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "care/consents/consent.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::consents {

enum class Offered { kNo, kYes };

struct ConsentView {
    std::string name;
    html::Url page;     ///< Of consent: everything else is below it.
    html::Url reviews;  ///< Where a review asks for consent of its own.
    html::Url sharings;
    html::Url area;  ///< How many said what in the area; empty for a reader who may not.
    Date today;
    ConsentState state;
    std::optional<Date> stopped_since;
    std::optional<AskingAgain> again;
    std::vector<Consent> conversations;  ///< The latest first.
    std::vector<Sharing> sharing;        ///< The latest first.
    Offered record = Offered::kNo;
    Offered correct = Offered::kNo;
};
html::Html ConsentPage(const ConsentView& view);

html::Html ConsentForm(const patterns::FormFrame& frame, Date today);
html::Html TakingBackForm(const patterns::FormFrame& frame, Date today);
html::Html AmendmentForm(
    const patterns::FormFrame& frame, const Consent& held, const html::Url& withdraw
);
html::Html WithdrawalForm(const patterns::FormFrame& frame, const Consent& held);
html::Html SharingForm(const patterns::FormFrame& frame, Date today);
html::Html SharingWithdrawalForm(const patterns::FormFrame& frame, const Sharing& held);

/// How an area's people answered, without a name.
struct AreaConsentView {
    std::int64_t refused = 0;
    std::int64_t taken_back = 0;
    std::int64_t given = 0;
    int days_before = kAskAgainDays;
    html::Url change;  ///< Empty for a reader who may not.
};
html::Html AreaConsentPage(const AreaConsentView& view);
html::Html AskingAgainForm(const patterns::FormFrame& frame, int days_before, Date today);

}  // namespace alongside::consents

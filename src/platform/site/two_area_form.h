// A form whose command spans two areas: the one of who sends it, and one where they are a guest.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/identity/two_areas.h"
#include "platform/site/form_page.h"

namespace alongside::site {

/// Where the same form led when it was carried out before.
std::optional<Receipt> CarriedOutBefore(identity::TwoAreas& both, const web::Request& request);
void RememberCarriedOut(
    identity::TwoAreas& both, const web::Request& request, const Receipt& receipt
);
/// Answers with where it led, or with what is wrong, as `CarryOut` does.
web::Response AnswerForm(
    const web::Request& request, const Visit& visit, ShowAgain show, const Result<Receipt>& outcome
);

/// As `CarryOut`: `act(both) -> Result<Receipt>` is carried out once, in both areas or in neither.
template <class Act>
web::Response CarryOutInBoth(
    const web::Request& request,
    const Visit& visit,
    const web::FormReader& form,
    const identity::Actor& guest,
    ShowAgain show,
    const Act& act
) {
    if (!form.faults().empty()) return AnswerForm(request, visit, show, form.Refusal());
    const auto once = [&](identity::TwoAreas& both) -> Result<Receipt> {
        if (auto before = CarriedOutBefore(both, request)) return *std::move(before);
        TRY_ASSIGN(Receipt receipt, act(both));
        RememberCarriedOut(both, request, receipt);
        return receipt;
    };
    return AnswerForm(
        request,
        visit,
        show,
        identity::ChangeInBoth(visit.site().runner, visit.actor(), guest, once)
    );
}

}  // namespace alongside::site

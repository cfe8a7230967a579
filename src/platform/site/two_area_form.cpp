// Once, in both areas or in neither.
// SPDX-License-Identifier: MIT
#include "platform/site/two_area_form.h"

#include <utility>

#include "platform/base/check.h"

namespace alongside::site {

using identity::Side;

std::optional<Receipt> CarriedOutBefore(identity::TwoAreas& both, const web::Request& request) {
    return both.In(Side::kHome, [&](const identity::Work& work) -> std::optional<Receipt> {
        const auto redirect = work.journal.CarriedOut(request.form.fields.Get("once"));
        if (!redirect) return std::nullopt;
        auto to = html::Url::ParseLocal(*redirect);
        ALONGSIDE_CHECK(static_cast<bool>(to));
        return Receipt{*std::move(to), "This was saved already"};
    });
}

void RememberCarriedOut(
    identity::TwoAreas& both, const web::Request& request, const Receipt& receipt
) {
    both.In(Side::kHome, [&](const identity::Work& work) {
        work.journal.RememberCarriedOut(
            request.form.fields.Get("once"), receipt.stream, receipt.to.view()
        );
    });
}

web::Response AnswerForm(
    const web::Request& request, const Visit& visit, ShowAgain show, const Result<Receipt>& outcome
) {
    if (outcome) {
        visit.ForgetDraft();
        return visit.Go(*outcome);
    }
    const Error& error = outcome.error();
    if (error.fault == Fault::kNotFound || error.fault == Fault::kForbidden)
        return visit.Refuse(error);
    return show(request, visit, SentBack(request, error));
}

}  // namespace alongside::site

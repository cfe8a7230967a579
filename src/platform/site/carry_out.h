// The usual life of a form: shown, read into a command, carried out by one use case, and then a few
// words on the page where it leads.
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>

#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"
#include "platform/site/form_page.h"

namespace alongside::site {

/// A page that shows a form as nobody has sent it yet: for a route, `&site::ShowFirst<ShowRating>`.
template <ShowAgain Show>
web::Response ShowFirst(const web::Request& request, Visit& visit) {
    return Show(request, visit, FirstTime(request, visit));
}

/// Sends a form's command through `use_case(work, command)`. `receipt` says where one goes on and
/// what is said there.
template <class UseCase, class Command>
web::Response CarryOut(
    const Visit& visit,
    const web::FormReader& form,
    ShowAgain show,
    const UseCase& use_case,
    const Command& command,
    const Receipt& receipt
) {
    return CarryOut(
        visit.request(),
        visit,
        form,
        show,
        [&](const identity::Work& work) -> Result<Receipt> {
            TRY(use_case(work, command));
            return receipt;
        }
    );
}

/// The same where `say(outcome)` gives the receipt.
template <class UseCase, class Command, class Say>
requires(!std::convertible_to<Say, Receipt>) web::Response CarryOut(
    const Visit& visit,
    const web::FormReader& form,
    ShowAgain show,
    const UseCase& use_case,
    const Command& command,
    const Say& say
) {
    return CarryOut(
        visit.request(),
        visit,
        form,
        show,
        [&](const identity::Work& work) -> Result<Receipt> {
            TRY_ASSIGN(const auto outcome, use_case(work, command));
            return say(outcome);
        }
    );
}

/// Adds what the rules find wrong with fields of which nothing was said yet, so that one refusal
/// says everything at once.
template <class Checked>
void RejectAlso(web::FormReader& form, const Result<Checked>& checked) {
    if (checked) return;
    for (const FieldFault& fault : checked.error().fields)
        if (web::MessageFor(form.faults(), fault.field).empty())
            form.Reject(fault.field, fault.message);
}

}  // namespace alongside::site

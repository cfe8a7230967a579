// The life of a form: shown, sent, sent back with what is wrong, or carried out.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "platform/html/patterns/form.h"
#include "platform/html/patterns/record_form.h"
#include "platform/site/visit.h"
#include "platform/web/form.h"

namespace alongside::site {

/// How a form comes to be shown: for the first time, or again with what was typed.
struct Sent {
    patterns::FormState state = {};
    int status = 200;
    std::optional<Instant> kept = std::nullopt;  ///< When its draft was kept, if it is one.
};

/// A form ready to be shown.
struct FormPage {
    std::string title;
    html::Url back;  ///< The record that it is about.
    html::Html content;
    StreamId looked_at = {};  ///< Whose record the form shows; empty when nobody's.
};

/// What was typed, beside what is wrong with it.
Sent SentBack(const web::Request& request, const Error& error);

/// Where the form posts to, what it carries unseen, and what was typed into it. `seen` is the
/// version that its writer is shown; a form that comes back keeps the version it was first shown,
/// unless it is that which was wrong. What is typed into it is kept as a draft of the page that
/// showed it first.
patterns::FormFrame FrameOf(
    const Visit& visit,
    std::string about,
    html::Url action,
    html::Url back,
    const Sent& sent,
    const std::optional<std::string>& seen = {}
);

/// The version that a form says its writer saw; 0, which nothing has, when it says nothing usable.
int SeenVersion(const web::Request& request);

/// Answers with a form, or with why it cannot be shown. The look is logged before.
web::Response ShowForm(const Visit& visit, const Sent& sent, const Result<FormPage>& page);

/// A form about one thing of an area's list. It goes back to the list.
struct ListForm {
    identity::Permission permission;
    html::Url list;        ///< Each thing is at its id, below the list.
    std::string_view act;  ///< The form is below the thing: "amend".
    std::string title;
};

/// Shows one: `find(view, area)` gives the thing, with its id and version, or why there is none,
/// and `render(frame, thing, today)` the form.
template <class Find, class Render>
web::Response ShowForm(
    const Visit& visit,
    const Sent& sent,
    const ListForm& form,
    const Find& find,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, form.permission));
        TRY_ASSIGN(const auto thing, find(view, area));
        html::Url action = form.list;
        action.Segment(thing.id.value).Segment(form.act);
        const auto frame =
            FrameOf(visit, "", std::move(action), form.list, sent, std::to_string(thing.version));
        return FormPage{form.title, frame.back, render(frame, thing, view.today)};
    };
    return ShowForm(visit, sent, visit.Show(ask));
}

/// Shows the form `show(request, visit, sent)` for the first time, or again.
using ShowAgain = web::Response (*)(const web::Request&, const Visit&, const Sent&);

/// Answers a form that was sent. Carried out: 303. Something is wrong with a field (422), a rule
/// says no, or somebody else changed the thing meanwhile (409): the form again, with what was
/// typed. Anything else: the page that says so.
template <class Act>
web::Response CarryOut(
    const web::Request& request,
    const Visit& visit,
    const web::FormReader& form,
    ShowAgain show,
    const Act& act
) {
    const Result<Receipt> outcome =
        form.faults().empty() ? visit.Submit(act) : Result<Receipt>(form.Refusal());
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

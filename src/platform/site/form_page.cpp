// Showing forms, for the first time and again.
// SPDX-License-Identifier: MIT
#include "platform/site/form_page.h"

#include "platform/base/number.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/draft_pages.h"

namespace alongside::site {

Sent SentBack(const web::Request& request, const Error& error) {
    patterns::FormState::Values typed;
    for (const web::Field& field : request.form.fields) typed.emplace(field.name, field.value);
    auto faults = error.fields;
    std::string message = error.message;
    if (error.fault == Fault::kConflict) {
        // What is shown is the record as it is now, so saving again answers that one.
        typed.erase("seen");
        message += ". Yours is not saved yet: look whether it still holds, and save again";
    }
    if (faults.empty()) faults.push_back({.field = {}, .message = std::move(message)});
    const auto instead = html::Url::ParseLocal(error.link);
    return {
        .state = {std::move(typed), std::move(faults), instead ? *instead : html::Url()},
        .status = StatusOf(error.fault)};
}

patterns::FormFrame FrameOf(
    const Visit& visit,
    std::string about,
    html::Url action,
    html::Url back,
    const Sent& sent,
    const std::optional<std::string>& seen
) {
    patterns::FormFrame frame = {
        .about = std::move(about),
        .action = std::move(action),
        .back = std::move(back),
        .hidden = visit.HiddenFields(),
        .state = sent.state};
    frame.fresh = PageOfForm(visit.request());
    if (!frame.fresh.empty()) frame.hidden.emplace_back("page", frame.fresh.view());
    frame.kept = sent.kept;
    if (seen) frame.hidden.emplace_back("seen", sent.state.ValueOr("seen", *seen));
    return frame;
}

int SeenVersion(const web::Request& request) {
    return ParseNumber<int>(request.form.fields.Get("seen")).value_or(0);
}

web::Response ShowForm(const Visit& visit, const Sent& sent, const Result<FormPage>& page) {
    if (!page) return visit.Refuse(page.error());
    if (!page->looked_at.empty()) visit.NoteAccess(page->looked_at, "form");
    return visit.Page(
        {.title = page->title,
         .before = nhsuk::BackLink{.href = page->back},
         .content = page->content,
         .errors = sent.state.HasFaults() ? Frame::Errors::kSome : Frame::Errors::kNone},
        sent.status
    );
}

}  // namespace alongside::site

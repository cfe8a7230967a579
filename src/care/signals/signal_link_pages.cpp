// From the addresses of links about signals to what they show and record.
// SPDX-License-Identifier: MIT
#include "care/signals/signal_link_pages.h"

#include <string>
#include <utility>

#include "care/people/api.h"
#include "care/signals/send_signal_link.h"
#include "care/signals/signal_questions.h"
#include "care/signals/signal_view.h"
#include "platform/site/carry_out.h"
#include "platform/site/guest.h"

namespace alongside::signals {
namespace {

using identity::Permission;
using people::PersonOf;

web::Response ShowLink(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordAction, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const html::Url page = people::PageOf(person).Segment("signals");
        const auto frame =
            site::FrameOf(visit, subject.name, html::Url(page).Segment("link"), page, sent);
        return site::FormPage{"Ask somebody to tell us", page, SignalLinkForm(frame), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// A guest keeps no draft: what was typed stays on their own screen.
web::Response ShowTelling(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const patterns::FormFrame frame = {
        .about = {},
        .action = html::Url("/signal"),
        .back = html::Url("/signal"),
        .hidden = visit.HiddenFields(),
        .state = sent.state};
    return visit.Page(
        {.title = "Tell us what you notice",
         .content = TellingForm(frame, visit.site().runner.clock().Today()),
         .errors =
             sent.state.HasFaults() ? site::Frame::Errors::kSome : site::Frame::Errors::kNone},
        sent.status
    );
}

}  // namespace

web::Response GetSignalLink(const web::Request& request, site::Visit& visit) {
    return ShowLink(request, visit, site::FirstTime(request, visit));
}

// The code stands on the screen alone, never in the mail.
web::Response PostSignalLink(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const SendSignalLinkCommand command = {
        .person = PersonOf(request), .email = answers.Of(kEmailAsked)};
    return site::CarryOut(visit, answers, ShowLink, SendSignalLink, command, [&](const auto& link) {
        return site::Receipt{
            people::PageOf(command.person).Segment("signals"),
            "The link goes out by e-mail. Ring them, and tell them this code: " + link.code,
            command.person};
    });
}

web::Response GetTelling(const web::Request& request, site::Visit& visit) {
    return ShowTelling(request, visit, {});
}

web::Response PostTelling(const web::Request& request, site::Visit& visit) {
    const auto link = site::LinkOf(visit);
    if (!link) return visit.Refuse(link.error());
    site::Answers answers(request);
    TellSignalCommand command{.link = *link, .signal = {}};
    command.signal.kind = answers.Of(kKindAsked);
    command.signal.noticed_on = answers.Of(kNoticedOnAsked);
    command.signal.told_by = answers.Of(kWhoYouAreAsked);
    command.signal.note = answers.IfAny(kNoteAsked);
    if (!answers.faults().empty())
        return ShowTelling(request, visit, site::SentBack(request, answers.Refusal()));
    const auto told = visit.site().runner.Change(visit.actor(), [&](const identity::Work& work) {
        return TellSignal(work, command);
    });
    if (!told) return ShowTelling(request, visit, site::SentBack(request, told.error()));
    return visit.Page({.title = "Thank you", .content = ToldPage()});
}

}  // namespace alongside::signals

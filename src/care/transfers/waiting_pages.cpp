// From the pages of an offer that waits too long, or was not accepted after all, to the use cases.
// SPDX-License-Identifier: MIT
#include "care/transfers/waiting_pages.h"

#include <string>
#include <string_view>

#include "care/people/api.h"
#include "care/transfers/ask_again.h"
#include "care/transfers/take_acceptance_back.h"
#include "care/transfers/transfer_questions.h"
#include "care/transfers/transfer_store.h"
#include "care/transfers/transfer_view.h"
#include "platform/site/carry_out.h"

namespace alongside::transfers {
namespace {

using identity::Permission;
using people::PersonOf;

const html::Url kAnswerTimePage("/admin/hand-overs");

html::Url PageOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("transfers");
}

TransferId TransferOf(const web::Request& request) {
    return TransferId(request.Parameter("transfer"));
}

// Shows a form about one offer: `render(frame, transfer, today)`.
template <class Render>
web::Response ShowOf(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    std::string_view act,
    const std::string& title,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kDecideReferral, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        TRY_ASSIGN(
            const Transfer transfer,
            TransferStore(view.tables, subject.scope).Get(TransferOf(request))
        );
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            PageOf(PersonOf(request)).Segment(transfer.id.value).Segment(act),
            PageOf(person),
            sent
        );
        return site::FormPage{title, frame.back, render(frame, transfer, view.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowReminder(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOf(request, visit, sent, "reminders", "We asked again", &ReminderForm);
}

web::Response ShowNotAccepted(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOf(
        request,
        visit,
        sent,
        "not-accepted",
        "They have not accepted after all",
        [](const patterns::FormFrame& frame, const Transfer& transfer, Date) {
            return NotAcceptedForm(frame, transfer);
        }
    );
}

web::Response ShowAnswerTime(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        auto said = AnswerTimesOf(view.tables, area.area());
        const int days = AnswerDaysOn(said, view.today);
        const auto frame =
            site::FrameOf(visit, "Your area’s setting", kAnswerTimePage, html::Url("/admin"), sent);
        return site::FormPage{
            "How soon hand-overs are answered",
            frame.back,
            AnswerTimeForm(frame, {days, view.today, std::move(said)}),
            {}};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetReminder(const web::Request& request, site::Visit& visit) {
    return ShowReminder(request, visit, site::FirstTime(request, visit));
}

web::Response PostReminder(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AskAgainCommand command = {
        .person = PersonOf(request),
        .transfer = TransferOf(request),
        .on = answers.Of(kAskedAgainOnAsked),
        .asked = answers.Of(kAskedAgainWhomAsked),
        .how = answers.Of(kAskedHowAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowReminder,
        AskAgain,
        command,
        [&](const auto& reminder) {
            return site::Receipt{
                PageOf(command.person),
                "This is saved. You are asked to ring them once more on " +
                    InWords(reminder.again_on),
                command.person};
        }
    );
}

web::Response GetNotAccepted(const web::Request& request, site::Visit& visit) {
    return ShowNotAccepted(request, visit, site::FirstTime(request, visit));
}

web::Response PostNotAccepted(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const TakeAcceptanceBackCommand command = {
        .person = PersonOf(request),
        .transfer = TransferOf(request),
        .reason = answers.Of(kWhyNotAcceptedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowNotAccepted,
        TakeAcceptanceBack,
        command,
        {PageOf(command.person),
         "They are with you again, as before. The offer waits for an answer",
         command.person}
    );
}

web::Response GetAnswerTime(const web::Request& request, site::Visit& visit) {
    return ShowAnswerTime(request, visit, site::FirstTime(request, visit));
}

web::Response PostAnswerTime(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AnswerTimeSet set = {
        .days = static_cast<int>(answers.Of(kAnswerDaysAsked)),
        .from = answers.Of(kAnswerDaysFromAsked),
        .reason = answers.Of(kWhyAnswerDaysAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowAnswerTime,
        SetAnswerTime,
        set,
        {kAnswerTimePage, "This is saved. Offers made before keep their day"}
    );
}

}  // namespace alongside::transfers

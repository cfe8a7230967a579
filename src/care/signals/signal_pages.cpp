// From the addresses of early signals to what they show and change.
// SPDX-License-Identifier: MIT
#include "care/signals/signal_pages.h"

#include <algorithm>
#include <string>
#include <utility>

#include "care/people/api.h"
#include "care/register/api.h"
#include "care/signals/record_signal.h"
#include "care/signals/signal_questions.h"
#include "care/signals/signal_store.h"
#include "care/signals/signal_view.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::signals {
namespace {

using identity::Permission;
using people::PersonOf;

html::Url SignalsOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("signals");
}
html::Url RulePage() {
    return html::Url("/admin/signals");
}

struct Found {
    people::PersonId person;
    SignalsView page;
};

// What its reader may do, by where the person stands.
void Offer(SignalsView& page, const identity::View& view, const identity::Scope& scope) {
    const auto may = [&](Permission permission) { return view.actor.grants.Has(permission); };
    const auto stays = dsr::RegisterStore(view.tables, scope).Stays();
    const html::Url person = people::PageOf(scope.stream());
    if (may(Permission::kRecordAction)) page.record = html::Url(page.page).Segment("new");
    if (may(Permission::kCorrectRecord)) page.correct = page.page;
    if (dsr::IsOnRegister(stays, view.today)) {
        if (may(Permission::kRate)) page.rate = html::Url(person).Segment("ratings").Segment("new");
        return;
    }
    const bool referred = std::ranges::any_of(stays, [](const dsr::Stay& stay) {
        return stay.decision == dsr::Decision::kPending;
    });
    if (!referred && may(Permission::kAddPerson) && !people::HasDied(view.tables, scope))
        page.refer = html::Url(person).Segment("referrals").Segment("new");
}

Result<Found> FindSignals(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(view, Permission::kViewPerson, PersonOf(request))
    );
    const auto& person = subject.scope.stream();
    const SignalStore store(view.tables, subject.scope);
    Found found{
        person,
        {.name = subject.name,
         .page = SignalsOf(person),
         .today = view.today,
         .look = store.OpenLook(),
         .waiting = {},
         .before = {}}};
    for (Signal& signal : store.List())
        (signal.considered ? found.page.before : found.page.waiting).push_back(std::move(signal));
    Offer(found.page, view, subject.scope);
    return found;
}

// Shows a form about somebody's signals: `render(view, scope, frame)`.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    Permission permission,
    const std::string& title,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto subject, people::FindSubject(view, permission, PersonOf(request)));
        TRY_ASSIGN(const html::Html form, render(view, subject));
        const auto& person = subject.scope.stream();
        return site::FormPage{title, SignalsOf(person), form, person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowSignal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [&](const identity::View& view,
                            const people::Subject& subject) -> Result<html::Html> {
        const html::Url page = SignalsOf(subject.scope.stream());
        return SignalForm(site::FrameOf(visit, subject.name, page, page, sent), view.today);
    };
    return ShowAbout(
        request, visit, sent, Permission::kRecordAction, "Record an early signal", render
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [&](const identity::View& view,
                            const people::Subject& subject) -> Result<html::Html> {
        const SignalId id(request.Parameter("signal"));
        TRY_ASSIGN(const Signal signal, SignalStore(view.tables, subject.scope).Get(id));
        const html::Url page = SignalsOf(subject.scope.stream());
        const html::Url action = html::Url(page).Segment(id.value).Segment("withdraw");
        return SignalWithdrawalForm(site::FrameOf(visit, subject.name, action, page, sent), signal);
    };
    return ShowAbout(
        request, visit, sent, Permission::kCorrectRecord, "Withdraw this signal", render
    );
}

web::Response ShowLook(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [&](const identity::View& view,
                            const people::Subject& subject) -> Result<html::Html> {
        const SignalStore store(view.tables, subject.scope);
        const auto look = store.OpenLook();
        const auto waiting = Waiting(store.List());
        const html::Url page = SignalsOf(subject.scope.stream());
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            html::Url(page).Segment("look"),
            page,
            sent,
            VersionOf(look, waiting)
        );
        return KeepRatingForm(frame, look, waiting);
    };
    return ShowAbout(request, visit, sent, Permission::kRate, "The rating stays as it is", render);
}

web::Response ShowRule(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const SignalRule now = RuleOn(SignalRulesOf(view.tables, area.area()), view.today);
        const auto frame = site::FrameOf(visit, "", RulePage(), html::Url("/admin"), sent);
        return site::FormPage{
            "When signals ask for another look",
            frame.back,
            SignalRuleForm(frame, now, view.today)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetSignals(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindSignals(request, view); });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(found->person, "signals");
    return visit.Page(
        {.title = "Early signals",
         .before = nhsuk::BackLink{.href = people::PageOf(found->person)},
         .content = SignalsPage(found->page)}
    );
}

web::Response GetSignal(const web::Request& request, site::Visit& visit) {
    return ShowSignal(request, visit, site::FirstTime(request, visit));
}

web::Response PostSignal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordSignalCommand command = {
        .person = PersonOf(request),
        .signal = {
            .id = {},
            .kind = answers.Of(kKindAsked),
            .noticed_on = answers.Of(kNoticedOnAsked),
            .told_by = answers.IfAny(kToldByAsked),
            .note = answers.IfAny(kNoteAsked)}};
    return site::CarryOut(
        visit,
        answers,
        ShowSignal,
        RecordSignal,
        command,
        {SignalsOf(command.person), "The signal is saved", command.person}
    );
}

web::Response GetSignalWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostSignalWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawSignalCommand command = {
        .person = PersonOf(request),
        .signal = SignalId(request.Parameter("signal")),
        .reason = answers.Of(kNeverASignalAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawSignal,
        command,
        {SignalsOf(command.person), "The signal was withdrawn", command.person}
    );
}

web::Response GetLook(const web::Request& request, site::Visit& visit) {
    return ShowLook(request, visit, site::FirstTime(request, visit));
}

web::Response PostLook(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const KeepRatingCommand command = {
        .person = PersonOf(request),
        .seen = std::string(answers.Kept("seen")),
        .reason = answers.Of(kWhyItStaysAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowLook,
        KeepRating,
        command,
        {SignalsOf(command.person), "It is written down that the rating stays", command.person}
    );
}

web::Response GetSignalRule(const web::Request& request, site::Visit& visit) {
    return ShowRule(request, visit, site::FirstTime(request, visit));
}

web::Response PostSignalRule(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    SignalRuleChosen chosen;
    for (const SignalKind kind : answers.Of(kAloneAsked)) chosen.alone.emplace_back(NameOf(kind));
    chosen.several = static_cast<int>(answers.Of(kSeveralAsked));
    chosen.within_days = static_cast<int>(answers.Of(kWithinDaysAsked));
    chosen.days = static_cast<int>(answers.Of(kLookDaysAsked));
    chosen.from = answers.Of(kRuleFromAsked);
    chosen.reason = answers.Of(kWhyRuleAsked);
    return site::CarryOut(
        visit, answers, ShowRule, ChooseSignalRule, chosen, {RulePage(), "The setting is saved"}
    );
}

}  // namespace alongside::signals

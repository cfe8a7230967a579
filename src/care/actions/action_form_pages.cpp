// From the forms about actions to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/actions/action_form_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "care/actions/action_form_view.h"
#include "care/actions/action_questions.h"
#include "care/actions/action_store.h"
#include "care/actions/change_action.h"
#include "care/actions/complete_action.h"
#include "care/actions/correct_action.h"
#include "care/actions/find_owner.h"
#include "care/actions/raise_action.h"
#include "care/people/api.h"
#include "care/workforce/api.h"
#include "platform/site/carry_out.h"

namespace alongside::actions {
namespace {

using identity::Permission;
using people::PersonOf;

ActionId ActionOf(const web::Request& request) {
    return ActionId(request.Parameter("action"));
}

html::Url ActionsOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("actions");
}

html::Url PageOf(const people::PersonId& person, const ActionId& action) {
    return ActionsOf(person).Segment(action.value);
}

// Those who work in the service today, by name.
std::vector<WorkerChoice> Workers(const identity::View& view, const identity::Scope& scope) {
    std::vector<WorkerChoice> workers;
    for (const auto& post : workforce::PostsOn(view.tables, scope, view.today))
        if (post.holder != workforce::Holder::kVacant)
            workers.push_back({post.id.value, post.ShownName(), post.role});
    std::ranges::sort(workers, {}, &WorkerChoice::name);
    return workers;
}

// The same with who owns the action, though their post may have closed since.
std::vector<WorkerChoice> WorkersBeside(
    const identity::View& view, const identity::Scope& scope, const Action& held
) {
    auto workers = Workers(view, scope);
    if (!held.owner_post) return workers;
    const std::string& post = held.owner_post->value;
    if (std::ranges::find(workers, post, &WorkerChoice::post) != workers.end()) return workers;
    const auto named = workforce::NameOfPost(view.tables, scope, *held.owner_post);
    workers.insert(workers.begin(), {post, named ? named->Shown() : "A worker who left", {}});
    return workers;
}

web::Response ShowRaising(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordAction, PersonOf(request))
        );
        const html::Url list = ActionsOf(subject.scope.stream());
        const auto frame = site::FrameOf(visit, subject.name, list, list, sent);
        return site::FormPage{
            "Add an action",
            list,
            RaisingForm(frame, Workers(view, subject.scope), view.today),
            subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// What a form about one action is made from.
struct AboutAction {
    std::string_view act;
    std::string title;
    Permission permission = Permission::kRecordAction;
    /// A note is added beside whatever else changes: it does not matter which version was seen.
    enum class Act { kChanges, kAdds } kind = Act::kChanges;
};

// Shows a form about an action: `render(view, scope, frame, action)`.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const AboutAction& form,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(view, form.permission, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        TRY_ASSIGN(
            const Action held, ActionStore(view.tables, subject.scope).Get(ActionOf(request))
        );
        const html::Url page = PageOf(person, held.id);
        std::optional<std::string> seen;
        if (form.kind == AboutAction::Act::kChanges) seen = std::to_string(held.version);
        const auto frame =
            site::FrameOf(visit, subject.name, html::Url(page).Segment(form.act), page, sent, seen);
        return site::FormPage{form.title, page, render(view, subject.scope, frame, held), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// The same for a form that needs nothing but the action and the day.
using RenderHeld = html::Html (*)(const patterns::FormFrame&, const Action&, Date);

web::Response ShowHeld(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const AboutAction& form,
    RenderHeld render
) {
    return ShowAbout(
        request,
        visit,
        sent,
        form,
        [&](const identity::View& view,
            const identity::Scope&,
            const patterns::FormFrame& frame,
            const Action& held) { return render(frame, held, view.today); }
    );
}

web::Response ShowNote(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowHeld(
        request,
        visit,
        sent,
        {"note", "Note how it is going", Permission::kRecordAction, AboutAction::Act::kAdds},
        &NoteForm
    );
}

web::Response ShowCompletion(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowHeld(request, visit, sent, {"complete", "Say that it is done"}, &CompletionForm);
}

web::Response ShowClosing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowHeld(request, visit, sent, {"close", "It is not needed any more"}, &ClosingForm);
}

web::Response ShowReopening(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowHeld(request, visit, sent, {"reopen", "Open it again"}, &ReopeningForm);
}

web::Response ShowRescheduling(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowHeld(
        request, visit, sent, {"reschedule", "Move the day it is due"}, &ReschedulingForm
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowHeld(
        request,
        visit,
        sent,
        {"withdraw", "Withdraw an action", Permission::kCorrectRecord},
        &WithdrawalForm
    );
}

web::Response ShowHanding(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {"hand", "Who does it"},
        [](const identity::View& view,
           const identity::Scope& scope,
           const patterns::FormFrame& frame,
           const Action& held) {
            return HandingForm(
                frame, held, FindOwner(view.tables, scope, held), Workers(view, scope)
            );
        }
    );
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {"amend", "Put an action right", Permission::kCorrectRecord},
        [](const identity::View& view,
           const identity::Scope& scope,
           const patterns::FormFrame& frame,
           const Action& held) {
            return AmendmentForm(
                frame,
                held,
                WorkersBeside(view, scope, held),
                PageOf(scope.stream(), held.id).Segment("withdraw")
            );
        }
    );
}

// Reads the fields in the order of the page, so that the faults come in it too.
Owner ReadOwner(site::Answers& answers) {
    Owner owner;
    owner.agency = answers.IfAny(kAgencyAsked);
    owner.owner = answers.IfAny(kOwnerAsked);
    owner.owner_post = answers.IfAny(kOwnerPostAsked);
    return owner;
}

Action ReadWhatAndWho(site::Answers& answers) {
    Action action;
    action.title = answers.Of(kTitleAsked);
    action.done_looks_like = answers.IfAny(kDoneLooksLikeAsked);
    const Owner owner = ReadOwner(answers);
    action.agency = owner.agency;
    action.owner = owner.owner;
    action.owner_post = owner.owner_post;
    return action;
}

// Sends somebody back to the action that they changed.
template <class Command, class Event>
web::Response CarryOutOn(
    const site::Visit& visit,
    const site::Answers& answers,
    site::ShowAgain show,
    Result<Event> (*use_case)(const identity::Work&, const Command&),
    const Command& command,
    const char* says
) {
    return site::CarryOut(
        visit,
        answers,
        show,
        use_case,
        command,
        {PageOf(command.person, command.action), says, command.person}
    );
}

// What the form does not ask stays as it is held. The day it is due now moves with the first only
// while they are the same.
Action Amended(const Action& held, Action typed) {
    typed.id = held.id;
    typed.due_on = held.WasMoved() ? held.due_on : typed.first_due_on;
    typed.source = held.source;
    if (!held.completed_on)
        typed.completed_on.reset();
    else if (!typed.completed_on)
        typed.completed_on = held.completed_on;
    if (!held.completed_on) typed.evidence = held.evidence;
    if (!held.closed_on)
        typed.closed_on.reset();
    else if (!typed.closed_on)
        typed.closed_on = held.closed_on;
    if (!held.closed_on) typed.closed_reason = held.closed_reason;
    return typed;
}

}  // namespace

web::Response GetRaising(const web::Request& request, site::Visit& visit) {
    return ShowRaising(request, visit, site::FirstTime(request, visit));
}

web::Response PostRaising(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RaiseActionCommand command = {PersonOf(request), ReadWhatAndWho(answers)};
    command.action.raised_on = answers.Of(kRaisedOnAsked);
    command.action.due_on = answers.Of(kDueOnAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowRaising,
        RaiseAction,
        command,
        [&](const Action& raised) {
            return site::Receipt{
                PageOf(command.person, raised.id), "The action is saved", command.person};
        }
    );
}

web::Response GetNote(const web::Request& request, site::Visit& visit) {
    return ShowNote(request, visit, site::FirstTime(request, visit));
}

web::Response PostNote(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const NoteActionCommand command = {
        .person = PersonOf(request), .action = ActionOf(request), .note = answers.Of(kNoteAsked)};
    return CarryOutOn(visit, answers, ShowNote, &NoteAction, command, "The note is saved");
}

web::Response GetCompletion(const web::Request& request, site::Visit& visit) {
    return ShowCompletion(request, visit, site::FirstTime(request, visit));
}

web::Response PostCompletion(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const CompleteActionCommand command = {
        .person = PersonOf(request),
        .action = ActionOf(request),
        .seen = site::SeenVersion(request),
        .completed_on = answers.Of(kCompletedOnAsked),
        .evidence = answers.Of(kEvidenceAsked)};
    return CarryOutOn(
        visit, answers, ShowCompletion, &CompleteAction, command, "The action is done"
    );
}

web::Response GetClosing(const web::Request& request, site::Visit& visit) {
    return ShowClosing(request, visit, site::FirstTime(request, visit));
}

web::Response PostClosing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const CloseActionCommand command = {
        .person = PersonOf(request),
        .action = ActionOf(request),
        .seen = site::SeenVersion(request),
        .closed_on = answers.Of(kClosedOnAsked),
        .reason = answers.Of(kWhyClosedAsked)};
    return CarryOutOn(visit, answers, ShowClosing, &CloseAction, command, "The action is closed");
}

web::Response GetReopening(const web::Request& request, site::Visit& visit) {
    return ShowReopening(request, visit, site::FirstTime(request, visit));
}

web::Response PostReopening(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ReopenActionCommand command = {
        .person = PersonOf(request),
        .action = ActionOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kWhyReopenedAsked)};
    return CarryOutOn(
        visit, answers, ShowReopening, &ReopenAction, command, "The action is open again"
    );
}

web::Response GetHanding(const web::Request& request, site::Visit& visit) {
    return ShowHanding(request, visit, site::FirstTime(request, visit));
}

web::Response PostHanding(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const HandActionCommand command = {
        .person = PersonOf(request),
        .action = ActionOf(request),
        .seen = site::SeenVersion(request),
        .to = ReadOwner(answers),
        .reason = answers.IfAny(kWhyHandedAsked)};
    return CarryOutOn(visit, answers, ShowHanding, &HandAction, command, "Who does it is saved");
}

web::Response GetRescheduling(const web::Request& request, site::Visit& visit) {
    return ShowRescheduling(request, visit, site::FirstTime(request, visit));
}

web::Response PostRescheduling(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RescheduleActionCommand command = {
        .person = PersonOf(request),
        .action = ActionOf(request),
        .seen = site::SeenVersion(request),
        .due_on = answers.Of(kNewDueOnAsked),
        .reason = answers.Of(kWhyMovedAsked)};
    return CarryOutOn(
        visit, answers, ShowRescheduling, &RescheduleAction, command, "The day is moved"
    );
}

web::Response GetActionAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostActionAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    Action typed = ReadWhatAndWho(answers);
    typed.raised_on = answers.IfAny(kRightRaisedOnAsked);
    typed.first_due_on = answers.Of(kRightDueOnAsked);
    typed.completed_on = answers.IfAny(kRightCompletedOnAsked);
    typed.evidence = answers.IfAny(kRightEvidenceAsked);
    typed.closed_on = answers.IfAny(kRightClosedOnAsked);
    typed.closed_reason = answers.IfAny(kRightClosedReasonAsked);
    const std::string reason = answers.Of(kWrongAsked);
    const people::PersonId person = PersonOf(request);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAmendment,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(
                const auto scope, work.policy.Allow(work.actor, Permission::kCorrectRecord, person)
            );
            TRY_ASSIGN(const Action held, ActionStore(work.tables, scope).Get(ActionOf(request)));
            TRY(AmendAction(
                work, {person, site::SeenVersion(request), Amended(held, typed), reason}
            ));
            return site::Receipt{PageOf(person, held.id), "This was put right", person};
        }
    );
}

web::Response GetActionWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostActionWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawActionCommand command = {
        .person = PersonOf(request),
        .action = ActionOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverAgreedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawAction,
        command,
        {ActionsOf(command.person), "The action was withdrawn", command.person}
    );
}

}  // namespace alongside::actions

// From the forms about workers to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/keyworking/keyworker_pages.h"

#include <algorithm>
#include <string>
#include <utility>

#include "care/keyworking/api.h"
#include "care/keyworking/correct_allocation.h"
#include "care/keyworking/end_allocation.h"
#include "care/keyworking/keyworker_questions.h"
#include "care/keyworking/keyworker_view.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/name_keyworker.h"
#include "care/people/api.h"
#include "care/workforce/api.h"
#include "platform/site/carry_out.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

AllocationId AllocationOf(const web::Request& request) {
    return AllocationId(request.Parameter("allocation"));
}

html::Url PageOf(const web::Request& request, std::string_view act) {
    return PageOf(PersonOf(request))
        .Segment("keyworkers")
        .Segment(AllocationOf(request).value)
        .Segment(act);
}

// Those who may be named today, by name.
std::vector<WorkerChoice> Workers(const identity::View& view, const identity::Scope& scope) {
    const auto caseloads = CaseloadsOn(view.tables, scope, view.today);
    std::vector<WorkerChoice> workers;
    for (const auto& post : workforce::PostsOn(view.tables, scope, view.today)) {
        if (post.caseload != workforce::Caseload::kCarries ||
            post.holder == workforce::Holder::kVacant)
            continue;
        const auto count = caseloads.find(post.id);
        workers.push_back(
            {post.id.value,
             post.ShownName(),
             post.role,
             count == caseloads.end() ? 0 : count->second}
        );
    }
    std::ranges::sort(workers, {}, &WorkerChoice::name);
    return workers;
}

NamedPart Named(const identity::View& view, const identity::Scope& scope, Allocation allocation) {
    const auto post = workforce::FindPost(view.tables, scope, allocation.worker);
    std::string name = post ? post->ShownName() : "Somebody";
    return {std::move(allocation), std::move(name)};
}

web::Response ShowNaming(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(view, Permission::kAllocate, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto lead =
            LeadOn(KeyworkingStore(view.tables, subject.scope).Allocations(), view.today);
        std::optional<NamedPart> named;
        if (lead) named = Named(view, subject.scope, *lead);
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            PageOf(person).Segment("keyworkers"),
            PageOf(person),
            sent,
            VersionOf(lead)
        );
        return site::FormPage{
            "Name a keyworker",
            frame.back,
            NamingForm(frame, Workers(view, subject.scope), named, view.today),
            person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// What a form about one part is made from.
struct PartForm {
    std::string_view act;
    std::string title;
    Permission permission;
};

// The offer to take over that waits for an answer, with the part of the lead that it is of.
Result<LeadHandover> FindWaiting(
    const identity::View& view, const identity::Scope& scope, const AllocationId& lead
) {
    const KeyworkingStore store(view.tables, scope);
    TRY(store.GetAllocation(lead));
    auto waiting = WaitingHandover(store.LeadHandovers(), store.Allocations(), view.today);
    if (!waiting || waiting->from != lead)
        return Error{
            Fault::kRefused, "Nobody is asked now to take over from this worker", "HAND-3"};
    return *std::move(waiting);
}

// Shows a form about a worker's part: `render(view, scope, frame, part)`.
template <class Render>
web::Response ShowPart(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const PartForm& form,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(view, form.permission, PersonOf(request))
        );
        TRY_ASSIGN(
            Allocation allocation,
            KeyworkingStore(view.tables, subject.scope).GetAllocation(AllocationOf(request))
        );
        const NamedPart part = Named(view, subject.scope, std::move(allocation));
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            PageOf(request, form.act),
            PageOf(subject.scope.stream()),
            sent,
            std::to_string(part.allocation.version)
        );
        return site::FormPage{
            form.title,
            frame.back,
            render(view, subject.scope, frame, part),
            subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowEnding(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPart(
        request,
        visit,
        sent,
        {"end", "End a worker’s part", Permission::kAllocate},
        [](const identity::View& view, const identity::Scope&, const auto& frame, const auto& part
        ) { return EndingForm(frame, part, view.today); }
    );
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPart(
        request,
        visit,
        sent,
        {"amend", "Put a worker’s part right", Permission::kCorrectRecord},
        [&](const identity::View& view,
            const identity::Scope& scope,
            const auto& frame,
            const NamedPart& part) {
            auto workers = Workers(view, scope);
            const std::string& held = part.allocation.worker.value;
            if (std::ranges::find(workers, held, &WorkerChoice::post) == workers.end())
                workers.insert(
                    workers.begin(),
                    {held,
                     part.worker,
                     {},
                     CountCaseload(view.tables, scope, part.allocation.worker, view.today)}
                );
            return PartAmendmentForm(frame, part, workers, PageOf(request, "withdraw"));
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPart(
        request,
        visit,
        sent,
        {"withdraw", "Withdraw a worker’s part", Permission::kCorrectRecord},
        [](const identity::View&, const identity::Scope&, const auto& frame, const auto& part) {
            return PartWithdrawalForm(frame, part);
        }
    );
}

web::Response ShowLeadOffer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPart(
        request,
        visit,
        sent,
        {"hand-over", "Hand over the lead", Permission::kRecordEpisode},
        [](const identity::View& view,
           const identity::Scope& scope,
           const auto& frame,
           const NamedPart& part) {
            auto workers = Workers(view, scope);
            std::erase_if(workers, [&](const WorkerChoice& worker) {
                return worker.post == part.allocation.worker.value;
            });
            return LeadOfferForm(frame, part, workers);
        }
    );
}

web::Response ShowLeadAnswer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordEpisode, PersonOf(request))
        );
        const identity::Scope& scope = subject.scope;
        TRY_ASSIGN(const LeadHandover waiting, FindWaiting(view, scope, AllocationOf(request)));
        TRY_ASSIGN(
            Allocation lead, KeyworkingStore(view.tables, scope).GetAllocation(waiting.from)
        );
        const auto post = workforce::FindPost(view.tables, scope, waiting.to);
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            PageOf(request, "answer"),
            PageOf(scope.stream()),
            sent,
            VersionOf(waiting)
        );
        return site::FormPage{
            "Take over the lead?",
            frame.back,
            LeadAnswerForm(
                frame,
                Named(view, scope, std::move(lead)),
                waiting,
                post ? post->ShownName() : "Somebody",
                view.today
            ),
            scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetNaming(const web::Request& request, site::Visit& visit) {
    return ShowNaming(request, visit, site::FirstTime(request, visit));
}

web::Response PostNaming(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const NameKeyworkerCommand command = {
        .person = PersonOf(request),
        .worker = answers.Of(kWorkerAsked),
        .role = answers.Of(kRoleAsked),
        .from = answers.Of(kFromAsked),
        .seen = std::string(answers.Kept("seen"))};
    return site::CarryOut(
        visit,
        answers,
        ShowNaming,
        NameKeyworker,
        command,
        {PageOf(command.person), "The keyworker is saved", command.person}
    );
}

web::Response GetEnding(const web::Request& request, site::Visit& visit) {
    return ShowEnding(request, visit, site::FirstTime(request, visit));
}

web::Response PostEnding(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const EndAllocationCommand command = {
        .person = PersonOf(request),
        .allocation = AllocationOf(request),
        .seen = site::SeenVersion(request),
        .ended_on = answers.Of(kEndedOnAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowEnding,
        EndAllocation,
        command,
        {PageOf(command.person), "Their part has ended", command.person}
    );
}

web::Response GetPartAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostPartAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AmendAllocationCommand command = {
        .person = PersonOf(request),
        .allocation = AllocationOf(request),
        .seen = site::SeenVersion(request),
        .worker = answers.Of(kWorkerAsked),
        .role = answers.Of(kRoleAsked),
        .from = answers.Of(kRightFromAsked),
        .to = answers.IfAny(kToAsked),
        .reason = answers.Of(kWrongPartAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowAmendment,
        AmendAllocation,
        command,
        {PageOf(command.person), "This was put right", command.person}
    );
}

web::Response GetPartWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostPartWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawAllocationCommand command = {
        .person = PersonOf(request),
        .allocation = AllocationOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverNamedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawAllocation,
        command,
        {PageOf(command.person), "This was withdrawn", command.person}
    );
}

web::Response GetLeadOffer(const web::Request& request, site::Visit& visit) {
    return ShowLeadOffer(request, visit, site::FirstTime(request, visit));
}

web::Response PostLeadOffer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const OfferLeadCommand command = {
        .person = PersonOf(request),
        .from = AllocationOf(request),
        .seen = site::SeenVersion(request),
        .to = answers.Of(kNextLeadAsked),
        .reason = answers.Of(kWhyHandedOverAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowLeadOffer,
        OfferLead,
        command,
        {PageOf(command.person),
         "They were asked. Until they answer, the lead stays as it is",
         command.person}
    );
}

web::Response GetLeadAnswer(const web::Request& request, site::Visit& visit) {
    return ShowLeadAnswer(request, visit, site::FirstTime(request, visit));
}

web::Response PostLeadAnswer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AnswerLeadCommand command = {.person = PersonOf(request), .handover = {}};
    command.accepted = answers.Of(kLeadAnswerAsked) == LeadAnswer::kAccepted;
    command.on = answers.Of(kTakesOverOnAsked);
    command.why = answers.Of(kWhyDeclinedAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowLeadAnswer,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(
                const identity::Scope scope,
                work.policy.Allow(work.actor, Permission::kRecordEpisode, command.person)
            );
            TRY_ASSIGN(const LeadHandover waiting, FindWaiting(work, scope, AllocationOf(request)));
            if (VersionOf(waiting) != answers.Kept("seen"))
                return Error{Fault::kConflict, "Somebody else was asked while you were writing"};
            command.handover = waiting.id;
            command.seen = waiting.version;
            TRY(AnswerLead(work, command));
            return site::Receipt{
                PageOf(command.person),
                command.accepted ? "The lead has changed" : "Everything stays as it is",
                command.person};
        }
    );
}

}  // namespace alongside::keyworking

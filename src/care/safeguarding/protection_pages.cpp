// From the pages about local authorities' plans to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/protection_pages.h"

#include <optional>
#include <string>
#include <utility>

#include "care/people/api.h"
#include "care/safeguarding/concern_store.h"
#include "care/safeguarding/concern_view.h"
#include "care/safeguarding/record_protection.h"
#include "care/safeguarding/safeguarding_questions.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::safeguarding {
namespace {

using identity::Permission;
using people::PersonOf;

ProtectionId ProtectionIn(const web::Request& request) {
    return ProtectionId(request.Parameter("protection"));
}

html::Url ListOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("protection");
}

web::Response ShowNew(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kAmendPerson, PersonOf(request))
        );
        const html::Url list = ListOf(subject.scope.stream());
        const auto frame = site::FrameOf(visit, subject.name, list, list, sent);
        return site::FormPage{
            "Plan of the local authority",
            frame.back,
            ProtectionForm(frame, std::nullopt, view.today),
            subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// Shows a form about one plan: `render(frame, plan, today)`.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    std::string_view act,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kAmendPerson, PersonOf(request))
        );
        for (const Protection& held : ProtectionsOf(view.tables, subject.scope)) {
            if (held.details.id != ProtectionIn(request)) continue;
            const html::Url list = ListOf(subject.scope.stream());
            html::Url action = html::Url(list).Segment(held.details.id.value);
            if (!act.empty()) action.Segment(act);
            const auto frame = site::FrameOf(
                visit, subject.name, action, list, sent, std::to_string(held.version)
            );
            return site::FormPage{
                "Plan of the local authority",
                frame.back,
                render(frame, held, view.today),
                subject.scope.stream()};
        }
        return Error{Fault::kNotFound, "There is no such plan"};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowChange(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "",
        [](const patterns::FormFrame& frame, const Protection& held, Date today) {
            return ProtectionForm(frame, held, today);
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "withdraw",
        [](const patterns::FormFrame& frame, const Protection& held, Date) {
            return ProtectionWithdrawalForm(frame, held);
        }
    );
}

// In the order of the form's fields.
ProtectionRecorded ReadDetails(site::Answers& answers) {
    ProtectionRecorded details;
    details.kind = answers.Of(kProtectionAsked);
    details.authority = answers.Of(kAuthorityAsked);
    details.from = answers.Of(kProtectedFromAsked);
    details.to = answers.IfAny(kProtectedToAsked);
    details.note = answers.IfAny(kProtectionNoteAsked);
    return details;
}

web::Response Save(
    const web::Request& request,
    site::Visit& visit,
    const site::Answers& answers,
    site::ShowAgain show,
    const RecordProtectionCommand& command
) {
    return site::CarryOut(
        request,
        visit,
        answers,
        show,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(RecordProtection(work, command));
            return site::Receipt{ListOf(command.person), "It is saved", command.person};
        }
    );
}

}  // namespace

web::Response GetProtections(const web::Request& request, site::Visit& visit) {
    StreamId person;
    const auto found = visit.Show([&](const identity::View& view) -> Result<ProtectionsView> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kViewPerson, PersonOf(request))
        );
        person = subject.scope.stream();
        return ProtectionsView{
            .name = subject.name,
            .page = people::PageOf(person),
            .protections = ProtectionsOf(view.tables, subject.scope),
            .may_change = view.actor.grants.Has(Permission::kAmendPerson),
            .today = view.today};
    });
    if (!found) return visit.Refuse(found.error());
    if (person != PersonOf(request)) return web::Redirect(ListOf(person).view());
    visit.NoteAccess(person, "protection");
    return visit.Page(
        {.title = "Plans of the local authority",
         .before = nhsuk::BackLink{.href = found->page},
         .content = ProtectionsPage(*found)}
    );
}

web::Response GetNewProtection(const web::Request& request, site::Visit& visit) {
    return ShowNew(request, visit, site::FirstTime(request, visit));
}

web::Response PostNewProtection(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordProtectionCommand command{
        .person = PersonOf(request), .seen = 0, .details = ReadDetails(answers)};
    return Save(request, visit, answers, ShowNew, command);
}

web::Response GetProtection(const web::Request& request, site::Visit& visit) {
    return ShowChange(request, visit, site::FirstTime(request, visit));
}

web::Response PostProtection(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordProtectionCommand command{
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .details = ReadDetails(answers)};
    command.details.id = ProtectionIn(request);
    command.details.reason = answers.IfAny(kWhyProtectionChangedAsked);
    return Save(request, visit, answers, ShowChange, command);
}

web::Response GetProtectionWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostProtectionWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawProtectionCommand command{
        .person = PersonOf(request),
        .protection = ProtectionIn(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverProtectedAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowWithdrawal,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(WithdrawProtection(work, command));
            return site::Receipt{ListOf(command.person), "It is withdrawn", command.person};
        }
    );
}

}  // namespace alongside::safeguarding

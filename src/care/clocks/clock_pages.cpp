// From the addresses of deadlines to the pages about them.
// SPDX-License-Identifier: MIT
#include "care/clocks/clock_pages.h"

#include <string>
#include <utility>

#include "care/clocks/clock_questions.h"
#include "care/clocks/clock_store.h"
#include "care/clocks/clock_view.h"
#include "care/clocks/conclude_deadlines.h"
#include "care/clocks/extend_deadline.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::clocks {
namespace {

using identity::Permission;
using people::PersonOf;

html::Url DeadlinesOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("deadlines");
}

html::Url ExtensionOf(const people::PersonId& person, const DeadlineId& deadline) {
    return DeadlinesOf(person).Segment(deadline.value).Segment("extension");
}

struct Found {
    people::PersonId person;
    DeadlinesView page;
};

Result<Found> FindDeadlines(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(view, Permission::kViewPerson, PersonOf(request))
    );
    const auto& person = subject.scope.stream();
    Found found{person, {.name = subject.name, .today = view.today}};
    const bool may = view.actor.grants.Has(Permission::kExtendDeadline);
    const ClockStore store(view.tables, subject.scope);
    for (Clock& clock : store.Open()) {
        const html::Url extend = may ? ExtensionOf(person, clock.id) : html::Url();
        found.page.open.push_back({std::move(clock), extend});
    }
    for (Clock& clock : store.List())
        if (!clock.IsOpen()) found.page.past.push_back(std::move(clock));
    found.page.red_until = FindRedUntil(view.tables, subject.scope, view.today);
    const auto who = people::PersonStore(view.tables, subject.scope).Get();
    if (who && who->details.date_of_death) found.page.life = DeadlinesView::Life::kDied;
    return found;
}

web::Response ShowExtension(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kExtendDeadline, PersonOf(request))
        );
        const DeadlineId id(request.Parameter("deadline"));
        TRY_ASSIGN(const Clock clock, ClockStore(view.tables, subject.scope).Get(id));
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            ExtensionOf(person, id),
            DeadlinesOf(person),
            sent,
            std::to_string(clock.version)
        );
        return site::FormPage{
            "Give more time", frame.back, ExtensionForm(frame, clock, view.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetDeadlines(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindDeadlines(request, view); });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(found->person, "deadlines");
    return visit.Page(
        {.title = "What is due",
         .before = nhsuk::BackLink{.href = people::PageOf(found->person)},
         .content = DeadlinesPage(found->page)}
    );
}

web::Response GetExtension(const web::Request& request, site::Visit& visit) {
    return ShowExtension(request, visit, site::FirstTime(request, visit));
}

web::Response PostExtension(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ExtendDeadlineCommand command = {
        .person = PersonOf(request),
        .deadline = DeadlineId(request.Parameter("deadline")),
        .seen = site::SeenVersion(request),
        .days = static_cast<int>(answers.Of(kExtensionDaysAsked)),
        .because = answers.Of(kExtensionReasonAsked),
        .note = answers.Of(kExtensionNoteAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowExtension,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(ExtendDeadline(work, command));
            return site::Receipt{
                DeadlinesOf(command.person), "More time was given", command.person};
        }
    );
}

}  // namespace alongside::clocks

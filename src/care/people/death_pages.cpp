// From the addresses of a death to what they show and change.
// SPDX-License-Identifier: MIT
#include "care/people/death_pages.h"

#include <optional>
#include <string>
#include <utility>

#include "care/people/api.h"
#include "care/people/death_questions.h"
#include "care/people/death_view.h"
#include "care/people/record_death.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::people {
namespace {

using identity::Permission;

constexpr std::string_view kSteps = "steps";

html::Url DeathOf(const PersonId& person) {
    return PageOf(person).Segment("death");
}

// Somebody, with what is recorded about their death.
struct Known {
    Person person;
    std::optional<Death> death;
    std::vector<DoneDeathStep> done;
};

Result<Known> FindKnown(const identity::View& view, Permission permission, const PersonId& person) {
    TRY_ASSIGN(const auto scope, view.policy.Allow(view.actor, permission, person));
    const PersonStore store(view.tables, scope);
    TRY_ASSIGN(Person found, store.Get());
    return Known{std::move(found), store.FindDeath(), store.DoneDeathSteps()};
}

std::optional<DeathRecorded> HeldDeath(const Known& known, Date today) {
    if (known.death)
        return DeathRecorded{
            known.death->id, known.death->died_on, known.death->learned_on, known.death->note};
    const auto& in_details = known.person.details.date_of_death;
    if (!in_details) return std::nullopt;
    return DeathRecorded{{}, *in_details, today, {}};
}

// Shows a form about a death: `render(view, frame, known)`.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    Permission permission,
    const std::string& title,
    std::string_view act,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Known known, FindKnown(view, permission, PersonOf(request)));
        const bool died = known.person.details.date_of_death.has_value();
        const html::Url death = DeathOf(known.person.id);
        // A step is added, and takes nobody's place.
        const auto seen =
            act == kSteps ? std::nullopt : std::optional(std::to_string(known.person.version));
        const auto frame = site::FrameOf(
            visit,
            ShownName(known.person.details).Reveal(),
            act.empty() ? death : html::Url(death).Segment(act),
            died ? death : PageOf(known.person.id),
            sent,
            seen
        );
        return site::FormPage{title, frame.back, render(view, frame, known), known.person.id};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowDeath(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        Permission::kAmendPerson,
        "Record a death",
        "",
        [](const identity::View& view, const patterns::FormFrame& frame, const Known& known) {
            return DeathForm(frame, HeldDeath(known, view.today), view.today);
        }
    );
}

web::Response ShowStep(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        Permission::kAmendPerson,
        "Say what was done",
        kSteps,
        [&](const identity::View& view, const patterns::FormFrame& frame, const Known& known) {
            const auto& details = known.person.details;
            return DeathStepForm(
                frame,
                DeathStepsFor(details.date_of_birth, details.date_of_death.value_or(view.today)),
                EnumNamed<DeathStep>(request.query.Get("step")),
                view.today
            );
        }
    );
}

web::Response ShowUndoing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        Permission::kCorrectRecord,
        "Take back a death",
        "undo",
        [](const identity::View& view, const patterns::FormFrame& frame, const Known& known) {
            return DeathUndoingForm(frame, known.person.details.date_of_death.value_or(view.today));
        }
    );
}

DeathView::Acts ActsFor(const site::Visit& visit) {
    if (!visit.May(Permission::kAmendPerson)) return DeathView::Acts::kNone;
    return visit.May(Permission::kCorrectRecord) ? DeathView::Acts::kAll : DeathView::Acts::kSteps;
}

}  // namespace

web::Response GetDeath(const web::Request& request, site::Visit& visit) {
    const auto known = visit.Show([&](const identity::View& view) {
        return FindKnown(view, Permission::kViewPerson, PersonOf(request));
    });
    if (!known) return visit.Refuse(known.error());
    const DetailsRecorded& details = known->person.details;
    if (!details.date_of_death) return ShowDeath(request, visit, site::FirstTime(request, visit));
    visit.NoteAccess(known->person.id, "death");
    return visit.Page(
        {.title = "Death",
         .before = nhsuk::BackLink{.href = PageOf(known->person.id)},
         .content = DeathPage(
             {.name = ShownName(details).Reveal(),
              .born = details.date_of_birth,
              .died_on = *details.date_of_death,
              .death = known->death,
              .done = known->done,
              .page = DeathOf(known->person.id),
              .acts = ActsFor(visit)}
         )}
    );
}

web::Response GetDeathChange(const web::Request& request, site::Visit& visit) {
    return ShowDeath(request, visit, site::FirstTime(request, visit));
}

web::Response PostDeath(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordDeathCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .death = {
            .id = {},
            .died_on = answers.Of(kDiedOnAsked),
            .learned_on = answers.Of(kLearnedOnAsked),
            .note = answers.IfAny(kDeathNoteAsked)}};
    return site::CarryOut(
        visit,
        answers,
        ShowDeath,
        RecordDeath,
        command,
        {DeathOf(command.person), "This is recorded", command.person}
    );
}

web::Response GetDeathStep(const web::Request& request, site::Visit& visit) {
    return ShowStep(request, visit, site::FirstTime(request, visit));
}

web::Response PostDeathStep(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const TakeDeathStepCommand command = {
        .person = PersonOf(request),
        .step = {
            .id = {},
            .step = answers.Of(kDeathStepAsked),
            .on = answers.Of(kStepDoneOnAsked),
            .note = answers.IfAny(kStepNoteAsked)}};
    return site::CarryOut(
        visit,
        answers,
        ShowStep,
        TakeDeathStep,
        command,
        {DeathOf(command.person), "This is done", command.person}
    );
}

web::Response GetDeathUndoing(const web::Request& request, site::Visit& visit) {
    return ShowUndoing(request, visit, site::FirstTime(request, visit));
}

web::Response PostDeathUndoing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const UndoDeathCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kHowMistakenAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowUndoing,
        UndoDeath,
        command,
        {PageOf(command.person), "This was taken back", command.person}
    );
}

}  // namespace alongside::people

// From the forms about episodes of support to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/keyworking/episode_pages.h"

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/close_episode.h"
#include "care/keyworking/correct_episode.h"
#include "care/keyworking/episode_questions.h"
#include "care/keyworking/episode_view.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/move_phase.h"
#include "care/keyworking/open_episode.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

EpisodeId EpisodeOf(const web::Request& request) {
    return EpisodeId(request.Parameter("episode"));
}

html::Url PageOf(const web::Request& request, std::string_view act) {
    return PageOf(PersonOf(request))
        .Segment("episodes")
        .Segment(EpisodeOf(request).value)
        .Segment(act);
}

std::optional<std::string> ReadPhase(site::Answers& answers) {
    std::string phase = answers.Of(kPhaseAsked);
    if (phase.empty()) return std::nullopt;
    return phase;
}

web::Response ShowOpening(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordEpisode, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(
            visit, subject.name, PageOf(person).Segment("episodes"), PageOf(person), sent
        );
        return site::FormPage{"Open support", frame.back, OpeningForm(frame, view.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// What a form about one episode is made from.
struct EpisodeForm {
    std::string_view act;
    std::string title;
    Permission permission;
    enum class Of { kRecord, kPhases } of = Of::kRecord;     // Which page it belongs to.
    enum class Does { kChange, kAdd } does = Does::kChange;  // What it adds takes nobody's place.
};

html::Url PhasesOf(const people::PersonId& person) {
    return PageOf(person).Segment("phases");
}

// Shows a form about an episode: `render(frame, episode, today)`.
template <class Render>
web::Response ShowEpisode(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const EpisodeForm& form,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(view, form.permission, PersonOf(request))
        );
        TRY_ASSIGN(
            const Episode episode,
            KeyworkingStore(view.tables, subject.scope).GetEpisode(EpisodeOf(request))
        );
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            PageOf(request, form.act),
            form.of == EpisodeForm::Of::kPhases ? PhasesOf(subject.scope.stream())
                                                : PageOf(subject.scope.stream()),
            sent,
            form.does == EpisodeForm::Does::kChange ? std::optional(std::to_string(episode.version))
                                                    : std::nullopt
        );
        return site::FormPage{
            form.title, frame.back, render(frame, episode, view.today), subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowClosing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowEpisode(
        request, visit, sent, {"close", "Close support", Permission::kRecordEpisode}, ClosingForm
    );
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowEpisode(
        request,
        visit,
        sent,
        {"amend", "Put support right", Permission::kCorrectRecord},
        [&](const patterns::FormFrame& frame, const Episode& episode, Date) {
            return EpisodeAmendmentForm(frame, episode, PageOf(request, "withdraw"));
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowEpisode(
        request,
        visit,
        sent,
        {"withdraw", "Withdraw support", Permission::kCorrectRecord},
        [](const patterns::FormFrame& frame, const Episode& episode, Date) {
            return EpisodeWithdrawalForm(frame, episode);
        }
    );
}

web::Response ShowPhaseMove(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowEpisode(
        request,
        visit,
        sent,
        {"phase", "Move to another phase", Permission::kRecordEpisode, EpisodeForm::Of::kPhases},
        [](const patterns::FormFrame& frame, const Episode& episode, Date today) {
            return PhaseForm(frame, episode, std::nullopt, today);
        }
    );
}

web::Response ShowActivity(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowEpisode(
        request,
        visit,
        sent,
        {"activities",
         "Say what was done",
         Permission::kRecordEpisode,
         EpisodeForm::Of::kPhases,
         EpisodeForm::Does::kAdd},
        [&](const patterns::FormFrame& frame, const Episode&, Date today) {
            return ActivityForm(frame, EnumNamed<Activity>(request.query.Get("activity")), today);
        }
    );
}

// The episode of keyworking that is open, or the last.
std::optional<Episode> ShownEpisode(const std::vector<Episode>& episodes, Date today) {
    if (auto open = KeyworkingOn(episodes, today)) return open;
    std::optional<Episode> last;
    for (const Episode& episode : episodes)
        if (episode.kind == EpisodeKind::kKeyworking &&
            (!last || last->opened_on <= episode.opened_on))
            last = episode;
    return last;
}

Result<PhasesView> LookAtPhases(const identity::View& view, const people::PersonId& person) {
    TRY_ASSIGN(const auto subject, people::FindSubject(view, Permission::kViewPerson, person));
    const KeyworkingStore store(view.tables, subject.scope);
    PhasesView shown;
    shown.name = subject.name;
    shown.person = PageOf(subject.scope.stream());
    shown.episode = ShownEpisode(store.Episodes(), view.today);
    if (!shown.episode) return shown;
    shown.phases = store.Phases(shown.episode->id);
    shown.done = store.Activities(shown.episode->id);
    return shown;
}

}  // namespace

web::Response GetPhases(const web::Request& request, site::Visit& visit) {
    const auto looked = visit.Show([&](const identity::View& view) {
        return LookAtPhases(view, PersonOf(request));
    });
    if (!looked) return visit.Refuse(looked.error());
    PhasesView shown = *looked;
    if (visit.May(Permission::kRecordEpisode)) shown.acts = PhasesView::Acts::kOffered;
    visit.NoteAccess(PersonOf(request), "phases");
    return visit.Page(
        {.title = "Phases of support",
         .before = nhsuk::BackLink{.href = shown.person},
         .content = PhasesPage(shown)}
    );
}

web::Response GetPhaseMove(const web::Request& request, site::Visit& visit) {
    return ShowPhaseMove(request, visit, site::FirstTime(request, visit));
}

web::Response PostPhaseMove(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const MovePhaseCommand command = {
        .person = PersonOf(request),
        .episode = EpisodeOf(request),
        .seen = site::SeenVersion(request),
        .phase = answers.Of(kMoveAsked),
        .from = answers.Of(kPhaseFromAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowPhaseMove,
        MovePhase,
        command,
        {PhasesOf(command.person), "The phase is saved", command.person}
    );
}

web::Response GetActivity(const web::Request& request, site::Visit& visit) {
    return ShowActivity(request, visit, site::FirstTime(request, visit));
}

web::Response PostActivity(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordActivityCommand command = {
        .person = PersonOf(request), .episode = EpisodeOf(request), .done = {}};
    command.done.activity = answers.Of(kActivityAsked);
    command.done.on = answers.Of(kActivityOnAsked);
    command.done.note = answers.IfAny(kActivityNoteAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowActivity,
        RecordActivity,
        command,
        {PhasesOf(command.person), "This is done", command.person}
    );
}

web::Response GetOpening(const web::Request& request, site::Visit& visit) {
    return ShowOpening(request, visit, site::FirstTime(request, visit));
}

web::Response PostOpening(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const OpenEpisodeCommand command = {
        .person = PersonOf(request),
        .kind = answers.Of(kKindAsked),
        .opened_on = answers.Of(kOpenedOnAsked),
        .phase = ReadPhase(answers)};
    return site::CarryOut(
        visit,
        answers,
        ShowOpening,
        OpenEpisode,
        command,
        {PageOf(command.person), "Support is open", command.person}
    );
}

web::Response GetClosing(const web::Request& request, site::Visit& visit) {
    return ShowClosing(request, visit, site::FirstTime(request, visit));
}

web::Response PostClosing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const CloseEpisodeCommand command = {
        .person = PersonOf(request),
        .episode = EpisodeOf(request),
        .seen = site::SeenVersion(request),
        .closed_on = answers.Of(kClosedOnAsked),
        .close_reason = answers.IfAny(kCloseReasonAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowClosing,
        CloseEpisode,
        command,
        {PageOf(command.person), "Support is closed", command.person}
    );
}

web::Response GetEpisodeAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostEpisodeAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AmendEpisodeCommand command = {
        .person = PersonOf(request),
        .episode = EpisodeOf(request),
        .seen = site::SeenVersion(request),
        .kind = answers.Of(kKindAsked),
        .opened_on = answers.Of(kOpenedOnAsked),
        .phase = ReadPhase(answers),
        .closed_on = answers.IfAny(kRightClosedOnAsked),
        .close_reason = answers.IfAny(kRightCloseReasonAsked),
        .reason = answers.Of(kWrongEpisodeAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowAmendment,
        AmendEpisode,
        command,
        {PageOf(command.person), "Support was put right", command.person}
    );
}

web::Response GetEpisodeWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostEpisodeWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawEpisodeCommand command = {
        .person = PersonOf(request),
        .episode = EpisodeOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverOpenedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawEpisode,
        command,
        {PageOf(command.person), "Support was withdrawn", command.person}
    );
}

}  // namespace alongside::keyworking

// From the forms about episodes of support to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/keyworking/episode_pages.h"

#include <optional>
#include <string>

#include "care/keyworking/close_episode.h"
#include "care/keyworking/correct_episode.h"
#include "care/keyworking/episode_questions.h"
#include "care/keyworking/episode_view.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/open_episode.h"
#include "care/people/api.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;

people::PersonId PersonOf(const web::Request& request) {
    return people::PersonId(request.Parameter("person"));
}

EpisodeId EpisodeOf(const web::Request& request) {
    return EpisodeId(request.Parameter("episode"));
}

html::Url PageOf(const people::PersonId& person) {
    return html::Url("/people").Segment(person.value);
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
};

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
            PageOf(subject.scope.stream()),
            sent,
            std::to_string(episode.version)
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

}  // namespace

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
        request,
        visit,
        answers,
        ShowOpening,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(OpenEpisode(work, command));
            return site::Receipt{PageOf(command.person), "Support is open", command.person};
        }
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
        request,
        visit,
        answers,
        ShowClosing,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(CloseEpisode(work, command));
            return site::Receipt{PageOf(command.person), "Support is closed", command.person};
        }
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
        request,
        visit,
        answers,
        ShowAmendment,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(AmendEpisode(work, command));
            return site::Receipt{PageOf(command.person), "Support was put right", command.person};
        }
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
        request,
        visit,
        answers,
        ShowWithdrawal,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(WithdrawEpisode(work, command));
            return site::Receipt{PageOf(command.person), "Support was withdrawn", command.person};
        }
    );
}

}  // namespace alongside::keyworking

// The rules of episodes.
// SPDX-License-Identifier: MIT
#include "care/keyworking/episode.h"

#include <algorithm>

#include "platform/base/text.h"

namespace alongside::keyworking {
namespace {

Error Invalid(std::vector<FieldFault> fields) {
    return {Fault::kInvalid, "There is a problem", {}, std::move(fields)};
}

std::vector<FieldFault> CheckDays(
    Date opened_on, const std::optional<Date>& closed_on, Date today
) {
    std::vector<FieldFault> faults;
    if (opened_on > today)
        faults.push_back({"opened_on", "The day support began must be today or in the past"});
    if (!closed_on) return faults;
    if (*closed_on > today)
        faults.push_back({"closed_on", "The day support ended must be today or in the past"});
    if (*closed_on < opened_on)
        faults.push_back({"closed_on", "The day support ended must not be before it began"});
    return faults;
}

// EPISODE-1. Two that share no day, one ending as the other begins, are not at the same time.
Result<Done> CheckOneAtATime(
    const std::vector<Episode>& episodes, EpisodeKind kind, const Period& open, const EpisodeId& id
) {
    if (kind != EpisodeKind::kKeyworking) return Done{};
    const auto other = std::ranges::find_if(episodes, [&](const Episode& episode) {
        return episode.id != id && episode.kind == kind && episode.Open().Meets(open);
    });
    if (other == episodes.end()) return Done{};
    return Error{
        Fault::kRefused,
        "They already have an episode of keyworking that began on " + InWords(other->opened_on),
        "EPISODE-1"};
}

}  // namespace

Result<EpisodeOpened> DecideOpening(
    const EpisodeContext& context,
    EpisodeKind kind,
    Date opened_on,
    std::optional<std::string> phase
) {
    if (auto faults = CheckDays(opened_on, {}, context.today); !faults.empty())
        return Invalid(std::move(faults));
    TRY(CheckOneAtATime(context.episodes, kind, {opened_on}, EpisodeId()));
    return EpisodeOpened{EpisodeId::New(), kind, opened_on, std::move(phase)};
}

Result<EpisodeClosed> DecideClosing(
    const Episode& episode, Date closed_on, std::optional<CloseReason> close_reason, Date today
) {
    // EPISODE-2
    if (episode.closed_on)
        return Error{
            Fault::kRefused,
            "This episode already ended on " + InWords(*episode.closed_on),
            "EPISODE-2"};
    if (auto faults = CheckDays(episode.opened_on, closed_on, today); !faults.empty())
        return Invalid(std::move(faults));
    return EpisodeClosed{episode.id, closed_on, close_reason};
}

Result<EpisodeAmended> DecideEpisodeAmendment(
    const EpisodeContext& context, const Episode& amended, EpisodeAmended right
) {
    right.id = amended.id;
    auto faults = CheckDays(right.opened_on, right.closed_on, context.today);
    if (right.close_reason && !right.closed_on)
        faults.push_back({"closed_on", "Enter the day support ended"});
    if (Trim(right.reason).empty()) faults.push_back({"reason", "Enter what was wrong"});
    if (!faults.empty()) return Invalid(std::move(faults));
    const Period open{right.opened_on, right.closed_on.value_or(kForever)};
    TRY(CheckOneAtATime(context.episodes, right.kind, open, amended.id));
    return right;
}

std::optional<Episode> KeyworkingOn(const std::vector<Episode>& episodes, Date day) {
    const auto open = std::ranges::find_if(episodes, [&](const Episode& episode) {
        return episode.kind == EpisodeKind::kKeyworking && episode.Open().Contains(day);
    });
    if (open == episodes.end()) return std::nullopt;
    return *open;
}

std::optional<Phase> PhaseOf(const Episode& episode, const std::vector<EpisodePhase>& phases) {
    if (episode.closed_on) return Phase::kClosed;
    if (phases.empty()) return std::nullopt;
    return phases.back().phase;
}

Result<PhaseMoved> DecidePhase(
    const Episode& episode, const std::vector<EpisodePhase>& phases, PhaseMoved moved, Date today
) {
    // PHASE-1
    if (episode.closed_on)
        return Error{
            Fault::kRefused, "This support ended on " + InWords(*episode.closed_on), "PHASE-1"};
    moved.id = PhaseMoveId::New();
    moved.episode = episode.id;
    std::vector<FieldFault> faults;
    if (moved.phase == Phase::kClosed)
        faults.push_back({"phase", "Close the support instead: the phase follows"});
    if (moved.from > today) faults.push_back({"from", "The day must be today or in the past"});
    if (moved.from < episode.opened_on)
        faults.push_back(
            {"from",
             "The day must not be before " + InWords(episode.opened_on) + ", when support began"}
        );
    if (!faults.empty()) return Invalid(std::move(faults));
    // PHASE-2
    if (PhaseOf(episode, phases) == moved.phase)
        return Error{Fault::kRefused, "It is in this phase already", "PHASE-2"};
    return moved;
}

Result<ActivityDone> DecideActivity(const Episode& episode, ActivityDone done, Date today) {
    done.episode = episode.id;
    std::vector<FieldFault> faults;
    if (done.on > today) faults.push_back({"on", "The day must be today or in the past"});
    if (done.on < episode.opened_on)
        faults.push_back(
            {"on",
             "The day must not be before " + InWords(episode.opened_on) + ", when support began"}
        );
    if (!faults.empty()) return Invalid(std::move(faults));
    return done;
}

Result<CameBack> DecideComingBack(const EpisodeContext& context, CameBack back) {
    // BACK-1
    if (const auto now = KeyworkingOn(context.episodes, context.today))
        return Error{
            Fault::kRefused, "They have support now, since " + InWords(now->opened_on), "BACK-1"};
    std::optional<Date> ended;
    for (const Episode& episode : context.episodes)
        if (episode.kind == EpisodeKind::kKeyworking && episode.closed_on)
            ended = std::max(ended.value_or(*episode.closed_on), *episode.closed_on);
    // BACK-2
    if (!ended)
        return Error{
            Fault::kRefused,
            "They had no keyworking before that they could come back to. Open support instead",
            "BACK-2"};
    std::vector<FieldFault> faults;
    if (back.on > context.today) faults.push_back({"on", "The day must be today or in the past"});
    if (back.on < *ended)
        faults.push_back(
            {"on", "The day must not be before " + InWords(*ended) + ", when support ended"}
        );
    if (Trim(back.why).empty()) faults.push_back({"why", "Enter why they come back"});
    if (Trim(back.asked_by).empty()) faults.push_back({"asked_by", "Enter who asked"});
    if (!faults.empty()) return Invalid(std::move(faults));
    return back;
}

}  // namespace alongside::keyworking

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

}  // namespace alongside::keyworking

// Renders the forms about episodes of support.
// SPDX-License-Identifier: MIT
#include "care/keyworking/episode_view.h"

#include <algorithm>

#include "care/keyworking/episode_questions.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/prose.h"

namespace alongside::keyworking {

using html::All;
using html::Html;

std::string EpisodeInWords(const Episode& episode) {
    const auto* kind =
        std::ranges::find(kKindOptions, episode.kind, &ask::Option<EpisodeKind>::value);
    return std::string(kind->text) + " from " + InWords(episode.opened_on) +
           (episode.closed_on ? " to " + InWords(*episode.closed_on) : "");
}

Html OpeningForm(const patterns::FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Open support",
        .fields =
            All(kKindAsked.In(frame.state),
                kOpenedOnAsked.In(frame.state, today),
                kPhaseAsked.In(frame.state)),
        .button = "Open support"};
}

Html ClosingForm(const patterns::FormFrame& frame, const Episode& episode, Date today) {
    Html intro = nhsuk::InsetText{.text = EpisodeInWords(episode)};
    if (episode.kind == EpisodeKind::kKeyworking)
        intro =
            All(intro,
                patterns::Paragraph{
                    .text = "The parts of the keyworkers who are named that day end with it."});
    return patterns::RecordForm{
        .frame = frame,
        .title = "Close support",
        .intro = intro,
        .fields = All(kClosedOnAsked.In(frame.state, today), kCloseReasonAsked.In(frame.state)),
        .button = "Close support"};
}

Html EpisodeAmendmentForm(
    const patterns::FormFrame& frame, const Episode& episode, const html::Url& withdraw
) {
    const Html intro =
        All(nhsuk::InsetText{.text = EpisodeInWords(episode)},
            patterns::Paragraph{
                .text = "Use this when it was written down wrongly. What was recorded stays in the "
                        "history."},
            patterns::Paragraph{
                .html = patterns::Link{.text = "This support never happened", .href = withdraw}});
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put support right",
        .intro = intro,
        .fields =
            All(kKindAsked.In(state, episode.kind),
                kOpenedOnAsked.In(state, episode.opened_on),
                kPhaseAsked.In(state, episode.phase.value_or("")),
                kRightClosedOnAsked.In(state, episode.closed_on),
                kRightCloseReasonAsked.In(state, episode.close_reason),
                kWrongEpisodeAsked.In(state))};
}

Html EpisodeWithdrawalForm(const patterns::FormFrame& frame, const Episode& episode) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverOpenedAsked,
        .title = "Withdraw support",
        .recorded = EpisodeInWords(episode),
        .consequence = {},
        .button = "Withdraw"};
}

}  // namespace alongside::keyworking

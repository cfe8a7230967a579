// Renders the forms about episodes of support.
// SPDX-License-Identifier: MIT
#include "care/keyworking/episode_view.h"

#include <optional>
#include <string_view>
#include <vector>

#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::keyworking {
namespace {

using html::All;
using html::Html;

constexpr std::string_view kDayHint = "For example, 9 1 2023";

std::vector<patterns::Choice> Kinds() {
    return {
        {.value = "keyworking", .text = "Keyworking"},
        {.value = "preventative-consultation",
         .text = "Preventative consultation",
         .hint = "Advice to those around the person, without a keyworker of their own"}};
}

std::vector<patterns::Choice> CloseReasons() {
    return {
        {.value = "stepped-back", .text = "Stepped back: they no longer need it"},
        {.value = "moved-area", .text = "Moved to another area"},
        {.value = "aged-out", .text = "Reached the age at which the service ends"},
        {.value = "declined", .text = "They or their family no longer want it"},
        {.value = "died", .text = "Died"},
        {.value = "other", .text = "Another reason"}};
}

Html OpeningFields(
    const patterns::FormState& state,
    const std::string& kind,
    Date opened_on,
    const std::optional<std::string>& phase
) {
    return All(
        patterns::ChoiceField{
            .state = state,
            .name = "kind",
            .legend = "What kind of support?",
            .choices = Kinds(),
            .held = kind},
        patterns::DateField{
            .state = state,
            .name = "opened_on",
            .legend = "On which day did it begin?",
            .hint = std::string(kDayHint),
            .held = opened_on},
        patterns::TextField{
            .state = state,
            .name = "phase",
            .label = "Phase (optional)",
            .hint = "For example, getting to know each other",
            .held = phase.value_or(""),
            .width = 20}
    );
}

Html ClosingFields(
    const patterns::FormState& state,
    const std::string& legend,
    const std::string& hint,
    const std::optional<Date>& closed_on,
    const std::string& reason
) {
    return All(
        patterns::DateField{
            .state = state, .name = "closed_on", .legend = legend, .hint = hint, .held = closed_on},
        patterns::ChoiceField{
            .state = state,
            .name = "close_reason",
            .legend = "Why did it end?",
            .choices = CloseReasons(),
            .held = reason}
    );
}

}  // namespace

std::string EpisodeInWords(const Episode& episode) {
    return std::string(
               episode.kind == EpisodeKind::kKeyworking ? "Keyworking" : "Preventative consultation"
           ) +
           " from " + InWords(episode.opened_on) +
           (episode.closed_on ? " to " + InWords(*episode.closed_on) : "");
}

Html OpeningForm(const patterns::FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Open support",
        .fields = OpeningFields(frame.state, {}, today, {}),
        .dates = {"opened_on"},
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
        .fields = ClosingFields(
            frame.state, "On which day did it end?", std::string(kDayHint), today, {}
        ),
        .dates = {"closed_on"},
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
    const std::string reason =
        episode.close_reason ? std::string(NameOf(*episode.close_reason)) : std::string();
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put support right",
        .intro = intro,
        .fields =
            All(OpeningFields(
                    state, std::string(NameOf(episode.kind)), episode.opened_on, episode.phase
                ),
                ClosingFields(
                    state,
                    "On which day did it end? (optional)",
                    "Leave empty while it goes on",
                    episode.closed_on,
                    reason
                ),
                patterns::LongTextField{
                    .state = state, .name = "reason", .label = "What was wrong?", .rows = 3}),
        .dates = {"opened_on", "closed_on"}};
}

Html EpisodeWithdrawalForm(const patterns::FormFrame& frame, const Episode& episode) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .title = "Withdraw support",
        .recorded = EpisodeInWords(episode),
        .consequence = {},
        .button = "Withdraw"};
}

}  // namespace alongside::keyworking

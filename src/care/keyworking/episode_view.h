// The forms by which an episode of support is opened, closed, put right or taken back.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/episode.h"
#include "care/keyworking/stepping_down.h"
#include "care/register/ids.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

/// What will come back with somebody.
struct ComeBackView {
    std::string lead = {};         ///< Who led last; empty when nobody did.
    std::string why_no_lead = {};  ///< Why they are not named again; empty when they are.
    BackOnRegister on_register = BackOnRegister::kNeverWasOn;
    std::optional<Date> left_register_on = {};
    std::optional<dsr::Rating> rating = {};  ///< The last one.
    std::optional<Date> rated_on = {};
    std::optional<StepDown> plan = {};  ///< The last one.
};

/// The phases of an episode, and what there is to do in each.
struct PhasesView {
    std::string name;
    html::Url person;                ///< Their page.
    std::optional<Episode> episode;  ///< Of keyworking: the open one, or the last.
    std::vector<EpisodePhase> phases;
    std::vector<DoneActivity> done;
    enum class Acts { kNone, kOffered } acts = Acts::kNone;
};

/// "Keyworking from 9 January 2023".
std::string EpisodeInWords(const Episode& episode);

html::Html OpeningForm(const patterns::FormFrame& frame, Date today);
html::Html ClosingForm(const patterns::FormFrame& frame, const Episode& episode, Date today);
html::Html EpisodeAmendmentForm(
    const patterns::FormFrame& frame, const Episode& episode, const html::Url& withdraw
);
html::Html PhasesPage(const PhasesView& view);
html::Html PhaseForm(
    const patterns::FormFrame& frame,
    const Episode& episode,
    const std::optional<Phase>& now,
    Date today
);
html::Html ActivityForm(
    const patterns::FormFrame& frame, const std::optional<Activity>& likely, Date today
);
html::Html ComingBackForm(const patterns::FormFrame& frame, const ComeBackView& view, Date today);
html::Html EpisodeWithdrawalForm(const patterns::FormFrame& frame, const Episode& episode);

}  // namespace alongside::keyworking

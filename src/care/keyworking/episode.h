// Episodes of support, and the rules for opening, closing and putting them right.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/ids.h"
#include "care/keyworking/keyworking_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::keyworking {

struct Episode {
    EpisodeId id;
    int version = 1;
    EpisodeKind kind{};
    std::optional<std::string> phase = {};
    Date opened_on;
    std::optional<Date> closed_on = {};
    std::optional<CloseReason> close_reason = {};

    Period Open() const { return {opened_on, closed_on.value_or(kForever)}; }
    bool operator==(const Episode&) const = default;
};

/// The episode of keyworking that is open on a day.
std::optional<Episode> KeyworkingOn(const std::vector<Episode>& episodes, Date day);

/// A phase that an episode went over to.
struct EpisodePhase {
    Phase phase{};
    Date from;
    bool operator==(const EpisodePhase&) const = default;
};
/// Something that was done in a phase.
struct DoneActivity {
    Activity activity{};
    Date on;
    std::optional<std::string> note = {};
    bool operator==(const DoneActivity&) const = default;
};
/// Why an episode is one that somebody came back to.
struct ComeBack {
    EpisodeId episode;
    Date on;
    std::string why;
    std::string asked_by;
    bool operator==(const ComeBack&) const = default;
};

/// What becomes of somebody's place on the register when they come back.
enum class BackOnRegister {
    kNeverWasOn,
    kIsOn,
    kWaits,           ///< A referral is still to be decided.
    kAccepted,        ///< A new referral, accepted at once.
    kReferred,        ///< A new referral that somebody else has to decide.
    kConsentMissing,  ///< They did not agree, or withdrew: nobody is put back without asking.
    kNotAllowed       ///< The asker may not refer.
};

/// The phase of an episode, from those it went through in order: nothing until one was chosen.
std::optional<Phase> PhaseOf(const Episode& episode, const std::vector<EpisodePhase>& phases);

/// What is known of a person when somebody opens or changes an episode.
struct EpisodeContext {
    std::vector<Episode> episodes;
    Date today;
};

/// Opens an episode. Practice rules: EPISODE-1 one keyworking episode at a time; not dated in the
/// future.
Result<EpisodeOpened> DecideOpening(
    const EpisodeContext& context,
    EpisodeKind kind,
    Date opened_on,
    std::optional<std::string> phase
);

/// Closes an episode on the day it was opened or later, up to today. Practice rule EPISODE-2: it is
/// closed once.
Result<EpisodeClosed> DecideClosing(
    const Episode& episode, Date closed_on, std::optional<CloseReason> close_reason, Date today
);

/// Puts an episode right, under the same rules, with a reason for the correction.
Result<EpisodeAmended> DecideEpisodeAmendment(
    const EpisodeContext& context, const Episode& amended, EpisodeAmended right
);

/// Moves an episode to a phase. Practice rules: PHASE-1 support is open; PHASE-2 it is another
/// phase than now. `kInvalid`: a day before the episode or in the future, or "closed", which
/// follows from closing it.
Result<PhaseMoved> DecidePhase(
    const Episode& episode, const std::vector<EpisodePhase>& phases, PhaseMoved moved, Date today
);

/// Ticks off an activity of an episode, open or closed. `kInvalid`: a day before it or in the
/// future.
Result<ActivityDone> DecideActivity(const Episode& episode, ActivityDone done, Date today);

/// Somebody comes back. Practice rules: BACK-1 they have no keyworking now; BACK-2 they had it
/// before. `kInvalid`: in the future, before it ended last, or without saying why and who asked.
Result<CameBack> DecideComingBack(const EpisodeContext& context, CameBack back);

}  // namespace alongside::keyworking

// Coming back: one step that brings support, lead keyworker and place on the register back.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/keyworking/allocation.h"
#include "care/keyworking/episode.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/stepping_down.h"
#include "care/people/ids.h"
#include "care/register/api.h"
#include "care/workforce/api.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

/// What will come back with somebody, and what will not, as it stands before anybody decides.
struct WayBack {
    std::optional<Allocation> last_lead;
    std::optional<workforce::PostSummary> post;  ///< The last lead's.
    std::string why_no_lead;  ///< Why they are not named again; empty when they are.
    BackOnRegister on_register = BackOnRegister::kNeverWasOn;
    std::optional<dsr::Stay> last_stay;
    std::optional<dsr::GivenRating> last_rating;
    std::optional<StepDown> last_plan;

    bool LeadComesBack() const { return last_lead && why_no_lead.empty(); }
};

/// Depends on what the asker may do: who may not name a worker or decide a referral leaves that
/// open.
WayBack FindWayBack(const identity::View& view, const identity::Scope& scope, Date on);

struct RestoreSupportCommand {
    people::PersonId person;
    Date on;
    std::string why;
    std::string asked_by;
};

struct RestoredSupport {
    CameBack back;
    bool has_lead = false;
    BackOnRegister on_register = BackOnRegister::kNeverWasOn;
};

/// Opens a new episode of keyworking, names the last lead again where that can be, and puts them
/// back on the register where they left it: all or nothing. Rules: `DecideComingBack`, and those of
/// the register.
Result<RestoredSupport> RestoreSupport(
    const identity::Work& work, const RestoreSupportCommand& command
);

}  // namespace alongside::keyworking

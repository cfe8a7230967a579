// Naming a worker who supports somebody, as lead keyworker or beside them: at once, or by a
// hand-over of the lead that the other accepts. SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/keyworking/keyworking_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct NameKeyworkerCommand {
    people::PersonId person;
    workforce::PostId worker;
    AllocationRole role{};
    Date from;
    /// `VersionOf` the lead today whom the writer was shown. Read only when a lead is named: others
    /// take nobody's place.
    std::string seen;
};

/// Records who works with somebody; a new lead ends the part of the one before, on that day.
/// `kConflict` when somebody else named a lead meanwhile.
Result<KeyworkerNamed> NameKeyworker(
    const identity::Work& work, const NameKeyworkerCommand& command
);

struct OfferLeadCommand {
    people::PersonId person;
    AllocationId from;  ///< The part of who leads now.
    int seen = 0;       ///< Its version.
    workforce::PostId to;
    std::string reason;
};
/// Asks another worker to take over as lead. Whoever leads stays responsible until they accept. The
/// lead may ask, and whoever may allocate. `kRefused` HAND-4: nobody else may.
Result<LeadHandoverOffered> OfferLead(const identity::Work& work, const OfferLeadCommand& command);

struct AnswerLeadCommand {
    people::PersonId person;
    LeadHandoverId handover;
    int seen = 0;
    bool accepted = false;
    Date on;          ///< When accepted.
    std::string why;  ///< When declined.
};
/// Accepts, so that one part ends and the other begins on the same day; or declines, and all stays
/// as it is. Whoever was asked may answer, and whoever may allocate (HAND-4).
Result<Done> AnswerLead(const identity::Work& work, const AnswerLeadCommand& command);

}  // namespace alongside::keyworking

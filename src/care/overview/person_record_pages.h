// One person's record over all modules: read, cut to a day, and made ready to show.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "care/admissions/api.h"
#include "care/keyworking/api.h"
#include "care/overview/person_view.h"
#include "care/overview/standing_history.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/workforce/api.h"
#include "platform/identity/work.h"

namespace alongside::overview {

struct PersonRecord {
    people::Person person;
    std::vector<dsr::GivenRating> ratings;
    std::vector<dsr::Stay> stays;
    std::vector<keyworking::Allocation> allocations;
    std::map<workforce::PostId, workforce::PostName> workers;  ///< Those who are allocated.
    /// Who was asked to take over as lead and has not answered; nothing in a record as it was.
    std::optional<keyworking::LeadHandover> lead_offer = {};
    std::vector<keyworking::Episode> episodes;
    std::vector<admissions::Admission> admissions;
    /// Whether where they live is kept confidential now: then it is in no record, as of any day.
    enum class Home { kOpen, kConfidential } home = Home::kOpen;
};

/// Everything that was known of the scope's person at an instant.
Result<PersonRecord> ReadPerson(
    const identity::View& view, const identity::Scope& scope, Instant as_known
);

/// Takes away what lies after a day: what began later, and ends that were not there yet.
void CutTo(PersonRecord& record, Date day);

/// What their standing follows from; a death ends every stay.
StandingFacts FactsOf(const PersonRecord& record);

/// The record as it is now, with who was asked to take over as lead.
Result<PersonRecord> ReadPersonNow(const identity::View& view, const identity::Scope& scope);

/// What the page shows of a record, with the acts that `actor` may do; none when the record is
/// looked at as it was.
PersonView ViewOf(const PersonRecord& record, const Looking& looking, const identity::Actor& actor);

}  // namespace alongside::overview

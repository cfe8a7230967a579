// Finding a concern for somebody who may see it: the one rule behind every page and use case.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/people/ids.h"
#include "care/safeguarding/concern_store.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::safeguarding {

struct FoundConcern {
    identity::Scope scope;  ///< Of the concern's own stream.
    identity::Scope area;
    Concern concern;
    Leads leads;
};

/// Who asks, as the rule of `MaySee` looks at them.
Onlooker OnlookerOf(const identity::Actor& actor);

/// The concern. `kNotFound` for whoever may not see it, as if there were none; `kForbidden` for
/// whoever may record no concern at all.
Result<FoundConcern> FindConcern(const identity::View& view, const ConcernId& concern);
/// The same for whoever is to do something about it; `kForbidden` for one who only recorded it.
Result<FoundConcern> FindConcernToHandle(const identity::View& view, const ConcernId& concern);

/// What somebody may see of an area's concerns.
struct VisibleConcerns {
    std::vector<Concern> open;      ///< The one due first, first.
    std::vector<Concern> closed;    ///< A page of them; only for leads.
    std::vector<Concern> recorded;  ///< By themselves.
    bool has_more_closed = false;
    bool is_lead = false;
    Leads leads;
};
Result<VisibleConcerns> FindConcerns(const identity::View& view, const ConcernId& after);

/// Those about one person that the viewer may see.
Result<std::vector<Concern>> FindConcernsAbout(
    const identity::View& view, const people::PersonId& person
);

/// How many concerns wait for the viewer to look at them. 0 for whoever is no lead.
std::size_t CountWaitingFor(const identity::View& view);

}  // namespace alongside::safeguarding

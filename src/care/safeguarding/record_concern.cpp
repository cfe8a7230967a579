// Load, decide, record: a concern; and telling its leads.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/record_concern.h"

#include <utility>

#include "care/clocks/api.h"
#include "care/governance/api.h"
#include "care/safeguarding/find_concern.h"
#include "platform/notify/outbox.h"

namespace alongside::safeguarding {
namespace {

using identity::Permission;
using identity::Work;

// What an inbox may show to anybody who looks over a shoulder.
std::string TextOf(ConcernKind kind) {
    return std::string(
               kind == ConcernKind::kAllegation
                   ? "An allegation about somebody who works with young people was recorded."
                   : "A safeguarding concern was recorded."
           ) +
           "\n\nSign in to read it and to take it on:\n\n" + std::string(notify::kServiceAddress) +
           "/concerns\n\nNothing about it is in this message.";
}

void TellLeads(
    const Work& work, const identity::Scope& area, const Leads& leads, const Concern& c
) {
    for (const governance::User& user : governance::AccountStore(work.tables, area).Users()) {
        const auto actor = governance::ActorFor(work.tables, area.area(), user.id);
        if (!actor || !MayHandle(leads, OnlookerOf(*actor), c)) continue;
        notify::Post(
            work,
            {.stream = c.id,
             .to = user.email,
             .subject = "Please look at Alongside today",
             .text = TextOf(c.said.kind)}
        );
    }
}

}  // namespace

Result<RecordedConcern> RecordConcern(const Work& work, const RecordConcernCommand& command) {
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kRecordConcern));
    ConcernRecorded said = command.concern;
    if (said.person) {
        TRY_ASSIGN(
            const auto person,
            work.policy.Allow(work.actor, Permission::kRecordConcern, *said.person)
        );
        said.person = person.stream();
    }
    const Leads leads = ConcernStore(work.tables, area).GetLeads();
    const auto calendar =
        clocks::RulesOf(clocks::RuleSettingsOf(work.tables, area.area())).book.calendar;
    DueDay due = LookBy(leads, calendar, work.today);
    said.look_by = due.on;
    said.look_because = std::move(due.because);
    TRY_ASSIGN(said, DecideConcern(std::move(said), work.today));
    const ConcernId id = work.journal.Begin(journal::StreamKind::kConcern);
    work.journal.Record(id, said);
    TellLeads(
        work,
        area,
        leads,
        {.id = id,
         .said = said,
         .recorded = work.now,
         .changed = work.now,
         .recorded_by = work.actor.id}
    );
    return RecordedConcern{id, std::move(said)};
}

}  // namespace alongside::safeguarding

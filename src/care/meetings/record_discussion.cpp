// Load, decide, record: what was said about somebody.
// SPDX-License-Identifier: MIT
#include "care/meetings/record_discussion.h"

#include <utility>

#include "care/actions/api.h"
#include "care/meetings/meeting_store.h"
#include "care/risk/api.h"
#include "platform/base/field_checks.h"

namespace alongside::meetings {
namespace {

using identity::Permission;
using identity::Work;

// What is filled in by halves.
Result<Done> CheckWhole(const GivenInMeeting& rating, const AgreedInMeeting& action) {
    FieldChecks checks;
    if (rating.rating && !rating.rationale) checks.Add("rationale", "Enter why you rate them so");
    if (!rating.rating && rating.rationale)
        checks.Add("rating", "Choose the rating that this is the reason for");
    if (!action.IsEmpty() && !action.title)
        checks.Add("title", "Enter what is to be done, or leave the other fields empty");
    if (!action.IsEmpty() && !action.due_on) checks.Add("due_on", "Enter by when it is to be done");
    return UnlessFaulty(Done{}, checks);
}

}  // namespace

Result<ItemDiscussed> RecordDiscussion(const Work& work, const RecordDiscussionCommand& command) {
    TRY(CheckWhole(command.rating, command.action));
    TRY_ASSIGN(
        const auto person, work.policy.Allow(work.actor, Permission::kHoldMeeting, command.person)
    );
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kHoldMeeting));
    work.journal.Lock(person.stream());
    TRY_ASSIGN(const Item held, ItemOf(work.tables, person, command.item));
    TRY_ASSIGN(const Meeting meeting, MeetingStore(work.tables, area).Get(held.meeting));
    TRY(CheckOpen(meeting));
    if (held.version != command.seen)
        return Error{
            Fault::kConflict,
            "Someone else wrote about them while you were writing. What they wrote stands above, "
            "and what you typed is still here"};
    ItemDiscussed discussed{
        .id = held.id,
        .on = meeting.plan.on,
        .said = command.said,
        .decided = command.decided,
        .rating = held.discussed ? held.discussed->rating : std::nullopt};
    if (command.rating.rating) discussed.rating = command.rating.rating;
    TRY_ASSIGN(discussed, DecideDiscussion(held, std::move(discussed)));
    if (command.rating.rating)
        TRY(risk::RateByHand(
            work,
            {.person = command.person,
             .rating = *command.rating.rating,
             .rated_on = work.today,
             .rationale = *command.rating.rationale,
             .seen = command.rating.seen,
             .lowered_because = command.rating.lowered_because}
        ));
    if (const AgreedInMeeting& agreed = command.action; !agreed.IsEmpty()) {
        actions::Action action;
        action.title = *agreed.title;
        action.agency = agreed.agency;
        action.owner = agreed.owner;
        action.due_on = *agreed.due_on;
        action.raised_on = work.today;
        action.source = actions::SourceId(held.id.value);
        TRY(actions::RaiseAction(work, {command.person, std::move(action)}));
    }
    return work.journal.Record(person.stream(), discussed);
}

}  // namespace alongside::meetings

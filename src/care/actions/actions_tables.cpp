// The only writer of the actions' tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/actions/actions_tables.h"

#include <optional>

#include "care/actions/action.h"
#include "care/actions/actions_facts.h"
#include "care/actions/actions_rows.h"
#include "care/actions/actions_sql.h"

namespace alongside::actions {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kActions = ALONGSIDE_PROJECTION(
    "actions",
    1,
    "action, version, title, done_looks_like, agency, owner, owner_post, first_due_on, due_on, "
    "due_reason, source, ending, evidence, closed_reason, valid_from, valid_to, known_from, "
    "known_to"
);
constexpr journal::Projection kNotes =
    ALONGSIDE_PROJECTION("action_notes", 1, "action, recorded, origin, entry, note, actor");

std::optional<ActionEnding> EndingOf(const Action& action) {
    if (action.completed_on) return ActionEnding::kDone;
    if (action.closed_on) return ActionEnding::kNotNeeded;
    return std::nullopt;
}

void Insert(Tx& tx, const Entry& entry, const Action& action) {
    std::optional<SourceId> source;
    if (!action.source.empty()) source = action.source;
    tx.Execute(
        sql::kInsertAction,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"action", action.id},
         {"version", action.version},
         {"title", action.title},
         {"done_looks_like", action.done_looks_like},
         {"agency", action.agency},
         {"owner", action.owner},
         {"owner_post", action.owner_post},
         {"first_due_on", action.first_due_on},
         {"due_on", action.due_on},
         {"due_reason", action.due_reason},
         {"source", source},
         {"ending", EndingOf(action)},
         {"evidence", action.evidence},
         {"closed_reason", action.closed_reason},
         {"valid_from", action.raised_on},
         {"valid_to", action.EndedOn().value_or(kForever)},
         {"recorded", entry.recorded}}
    );
}

void Close(Tx& tx, const Entry& entry, const ActionId& action) {
    tx.Execute(
        sql::kUpdateActionKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"action", action},
         {"recorded", entry.recorded}}
    );
}

std::optional<Action> Held(Tx& tx, const Entry& entry, const ActionId& id) {
    return tx.First(
        sql::kGetAction,
        {{"area", entry.area}, {"stream", entry.stream}, {"action", id}},
        ReadAction
    );
}

// An action whose first fact was redacted is not held, and stays so.
template <class Alter>
void Change(Tx& tx, const Entry& entry, const ActionId& id, const Alter& alter) {
    auto held = Held(tx, entry, id);
    if (!held) return;
    alter(*held);
    ++held->version;
    Close(tx, entry, id);
    Insert(tx, entry, *held);
}

void Apply(Tx& tx, const Entry& entry, const ActionRaised& e) {
    Insert(
        tx,
        entry,
        {.id = e.id,
         .title = e.title,
         .done_looks_like = e.done_looks_like,
         .agency = e.agency,
         .owner = e.owner,
         .owner_post = e.owner_post,
         .raised_on = e.raised_on,
         .first_due_on = e.due_on,
         .due_on = e.due_on,
         .source = e.source.value_or(SourceId()),
         .evidence = e.evidence}
    );
}

void Apply(Tx& tx, const Entry& entry, const ActionHanded& e) {
    Change(tx, entry, e.id, [&](Action& held) {
        held.agency = e.agency;
        held.owner = e.owner;
        held.owner_post = e.owner_post;
    });
}

void Apply(Tx& tx, const Entry& entry, const ActionRescheduled& e) {
    Change(tx, entry, e.id, [&](Action& held) {
        held.due_on = e.due_on;
        held.due_reason = e.reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const ActionNoted& e) {
    if (!Held(tx, entry, e.id)) return;
    tx.Execute(
        sql::kInsertActionNote,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"action", e.id},
         {"recorded", entry.recorded},
         {"origin", entry.origin},
         {"entry", entry.number},
         {"note", e.note},
         {"actor", entry.actor}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ActionCompleted& e) {
    Change(tx, entry, e.id, [&](Action& held) {
        held.completed_on = e.completed_on;
        held.evidence = e.evidence;
        held.closed_on.reset();
        held.closed_reason.reset();
    });
}

void Apply(Tx& tx, const Entry& entry, const ActionClosed& e) {
    Change(tx, entry, e.id, [&](Action& held) {
        held.closed_on = e.closed_on;
        held.closed_reason = e.reason;
        held.completed_on.reset();
    });
}

// What showed that it was done shows it no more; the history keeps it.
void Apply(Tx& tx, const Entry& entry, const ActionReopened& e) {
    Change(tx, entry, e.id, [](Action& held) {
        held.completed_on.reset();
        held.evidence.reset();
        held.closed_on.reset();
        held.closed_reason.reset();
    });
}

void Apply(Tx& tx, const Entry& entry, const ActionAmended& e) {
    Change(tx, entry, e.id, [&](Action& held) {
        held.title = e.title;
        held.done_looks_like = e.done_looks_like;
        held.agency = e.agency;
        held.owner = e.owner;
        held.owner_post = e.owner_post;
        held.raised_on = e.raised_on;
        held.first_due_on = e.first_due_on;
        held.due_on = e.due_on;
        held.source = e.source.value_or(SourceId());
        held.completed_on = e.completed_on;
        held.evidence = e.evidence;
        held.closed_on = e.closed_on;
        held.closed_reason = e.closed_reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const ActionWithdrawn& e) {
    Close(tx, entry, e.id);
    tx.Execute(
        sql::kDeleteActionNotes, {{"area", entry.area}, {"stream", entry.stream}, {"action", e.id}}
    );
}

}  // namespace

void AddActions(journal::Catalogue& catalogue) {
    catalogue.Add<ActionRaised>(&Apply);
    catalogue.Add<ActionHanded>(&Apply);
    catalogue.Add<ActionRescheduled>(&Apply);
    catalogue.Add<ActionNoted>(&Apply);
    catalogue.Add<ActionCompleted>(&Apply);
    catalogue.Add<ActionClosed>(&Apply);
    catalogue.Add<ActionReopened>(&Apply);
    catalogue.Add<ActionAmended>(&Apply);
    catalogue.Add<ActionWithdrawn>(&Apply);
    catalogue.AddTable(kActions);
    catalogue.AddTable(kNotes);
}

}  // namespace alongside::actions

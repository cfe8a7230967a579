// The only writer of the tables of clocks. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/clocks/clocks_tables.h"

#include <algorithm>

#include "care/clocks/area_rules.h"
#include "care/clocks/clocks_rows.h"
#include "care/clocks/clocks_sql.h"

namespace alongside::clocks {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kDeadlines = ALONGSIDE_PROJECTION(
    "deadlines",
    1,
    "deadline, version, entry, rule_set, rule, about, kind, first_due_on, due_on, counted, "
    "standing, set_version, calendar, source, extended_because, extension_note, ending, "
    "valid_from, valid_to, known_from, known_to"
);
constexpr journal::Projection kAreaRules =
    ALONGSIDE_PROJECTION("area_rules", 1, "entry, what, name, whom, value, starts_on");

void Insert(Tx& tx, const Entry& entry, const Clock& clock) {
    tx.Execute(
        sql::kInsertDeadline,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"deadline", clock.id},
         {"version", clock.version},
         {"entry", entry.number},
         {"rule_set", clock.set},
         {"rule", clock.rule},
         {"about", clock.about},
         {"kind", clock.kind},
         {"first_due_on", clock.first_due_on},
         {"due_on", clock.due_on},
         {"counted", clock.counted},
         {"standing", clock.standing},
         {"set_version", clock.set_version},
         {"calendar", clock.calendar},
         {"source", clock.source},
         {"extended_because", clock.extended_because},
         {"extension_note", clock.extension_note},
         {"ending", clock.ending},
         {"valid_from", clock.starts_on},
         {"valid_to", clock.ended_on.value_or(kForever)},
         {"recorded", entry.recorded}}
    );
}

std::optional<Clock> Held(const Tx& tx, const Entry& entry, const DeadlineId& id) {
    return tx.First(
        sql::kGetDeadline,
        {{"area", entry.area}, {"stream", entry.stream}, {"deadline", id}},
        ReadClock
    );
}

// A deadline whose first fact was redacted is not held, and stays so.
template <class Alter>
void Change(Tx& tx, const Entry& entry, const DeadlineId& id, const Alter& alter) {
    auto held = Held(tx, entry, id);
    if (!held) return;
    alter(*held);
    ++held->version;
    tx.Execute(
        sql::kUpdateDeadlineKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"deadline", id},
         {"recorded", entry.recorded}}
    );
    Insert(tx, entry, *held);
}

void End(Tx& tx, const Entry& entry, const DeadlineId& id, DeadlineEnding how, Date on) {
    Change(tx, entry, id, [&](Clock& held) {
        held.ending = how;
        held.ended_on = on;
    });
}

Clock ClockOf(const DeadlineSet& e) {
    return {
        .id = e.id,
        .set = e.set,
        .rule = e.rule,
        .about = e.about,
        .kind = e.kind,
        .starts_on = e.starts_on,
        .first_due_on = e.due_on,
        .due_on = e.due_on,
        .counted = e.counted,
        .standing = e.standing,
        .set_version = e.version,
        .calendar = e.calendar,
        .source = e.source};
}

// More time that somebody gave stays given when the rule's own day moves.
void Apply(Tx& tx, const Entry& entry, const DeadlineSet& e) {
    if (e.fulfils) End(tx, entry, *e.fulfils, DeadlineEnding::kFulfilled, e.starts_on);
    if (!Held(tx, entry, e.id)) {
        Insert(tx, entry, ClockOf(e));
        return;
    }
    Change(tx, entry, e.id, [&](Clock& held) {
        Clock moved = ClockOf(e);
        moved.version = held.version;
        if (held.extended_because) {
            moved.due_on = std::max(moved.due_on, held.due_on);
            moved.extended_because = held.extended_because;
            moved.extension_note = held.extension_note;
        }
        held = moved;
    });
}

void Apply(Tx& tx, const Entry& entry, const DeadlineEnded& e) {
    End(tx, entry, e.id, e.how, e.ended_on);
}

void Apply(Tx& tx, const Entry& entry, const DeadlineExtended& e) {
    Change(tx, entry, e.id, [&](Clock& held) {
        held.due_on = e.due_on;
        held.extended_because = e.because;
        held.extension_note = e.note;
    });
}

void Insert(Tx& tx, const Entry& entry, const RuleSetting& setting) {
    tx.Execute(
        sql::kInsertAreaRule,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"entry", entry.number},
         {"what", setting.what},
         {"name", setting.name},
         {"whom", setting.whom},
         {"value", setting.value},
         {"starts_on", setting.from}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RuleSetAdopted& e) {
    Insert(
        tx, entry, RuleSetting{.what = RuleSetting::What::kAdoption, .name = e.set, .from = e.from}
    );
}

void Apply(Tx& tx, const Entry& entry, const TermChosen& e) {
    Insert(
        tx,
        entry,
        RuleSetting{
            .what = RuleSetting::What::kTerm,
            .name = e.rule,
            .whom = e.whom,
            .value = e.term,
            .from = e.from}
    );
}

void Apply(Tx& tx, const Entry& entry, const CalendarPublished& e) {
    Insert(
        tx,
        entry,
        RuleSetting{.what = RuleSetting::What::kCalendar, .name = e.version, .value = e.text}
    );
}

}  // namespace

void AddClockTables(journal::Catalogue& catalogue) {
    catalogue.Add<DeadlineSet>(&Apply);
    catalogue.Add<DeadlineEnded>(&Apply);
    catalogue.Add<DeadlineExtended>(&Apply);
    catalogue.Add<RuleSetAdopted>(&Apply);
    catalogue.Add<TermChosen>(&Apply);
    catalogue.Add<CalendarPublished>(&Apply);
    catalogue.AddTable(kDeadlines);
    catalogue.AddTable(kAreaRules);
}

}  // namespace alongside::clocks

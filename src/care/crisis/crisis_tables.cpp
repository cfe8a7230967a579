// The only writer of the crisis tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/crisis/crisis_tables.h"

#include "care/crisis/crisis_facts.h"
#include "care/crisis/crisis_rows.h"
#include "care/crisis/crisis_sql.h"

namespace alongside::crisis {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kSheets = ALONGSIDE_PROJECTION(
    "crisis_sheets",
    1,
    "sheet, version, is_latest, who_i_am, how_to_talk, helps, worse, warning_signs, pinch_points, "
    "first_step, then_step, if_worse, health, safe_places, must_not, services, written_with, "
    "agreement, why_not_agreed, written_on, review_by, review_days, reason, written, written_by"
);
constexpr journal::Projection kRung = ALONGSIDE_PROJECTION(
    "crisis_people_to_ring", 1, "sheet, version, place, name, phone, ring_when"
);
constexpr journal::Projection kCrises = ALONGSIDE_PROJECTION(
    "crises",
    1,
    "crisis, happened_on, happened_at, happened, done, told, next_step, noted, noted_by, "
    "acknowledged, acknowledged_by, answer"
);
constexpr journal::Projection kReviews =
    ALONGSIDE_PROJECTION("crisis_sheet_reviews", 1, "entry, valid_from, days");

int VersionsOf(Tx& tx, const Entry& entry, const SheetId& sheet) {
    return tx
        .First(
            sql::kCountSheetVersions,
            {{"area", entry.area}, {"stream", entry.stream}, {"sheet", sheet}},
            [](const db::Row& row) { return row.Get<int>(0); }
        )
        .value_or(0);
}

void InsertRung(Tx& tx, const Entry& entry, const CrisisSheetWritten& e, int version) {
    int place = 0;
    for (const Rung& rung : RungOf(e))
        tx.Execute(
            sql::kInsertPersonToRing,
            {{"area", entry.area},
             {"stream", entry.stream},
             {"sheet", e.id},
             {"version", version},
             {"place", ++place},
             {"name", rung.name},
             {"phone", rung.phone},
             {"ring_when", rung.when}}
        );
}

void Apply(Tx& tx, const Entry& entry, const CrisisSheetWritten& e) {
    const int version = VersionsOf(tx, entry, e.id) + 1;
    tx.Execute(sql::kUpdateSheetsReplaced, {{"area", entry.area}, {"stream", entry.stream}});
    tx.Execute(
        sql::kInsertSheet,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"sheet", e.id},
         {"version", version},
         {"who_i_am", e.who_i_am},
         {"how_to_talk", e.how_to_talk},
         {"helps", e.helps},
         {"worse", e.worse},
         {"warning_signs", e.warning_signs},
         {"pinch_points", e.pinch_points},
         {"first_step", e.first_step},
         {"then_step", e.then_step},
         {"if_worse", e.if_worse},
         {"health", e.health},
         {"safe_places", e.safe_places},
         {"must_not", e.must_not},
         {"services", e.services},
         {"written_with", e.written_with},
         {"agreement", e.agreement},
         {"why_not_agreed", e.why_not_agreed},
         {"written_on", e.written_on},
         {"review_by", e.review_by},
         {"review_days", e.review_days},
         {"reason", e.reason},
         {"written", entry.recorded},
         {"written_by", entry.actor}}
    );
    InsertRung(tx, entry, e, version);
}

void Apply(Tx& tx, const Entry& entry, const CrisisSheetWithdrawn& e) {
    const auto delete_of = [&](const auto& statement) {
        tx.Execute(statement, {{"area", entry.area}, {"stream", entry.stream}, {"sheet", e.id}});
    };
    delete_of(sql::kDeletePeopleToRing);
    delete_of(sql::kDeleteSheet);
}

void Apply(Tx& tx, const Entry& entry, const CrisisNoted& e) {
    tx.Execute(
        sql::kInsertCrisis,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"crisis", e.id},
         {"happened_on", e.happened_on},
         {"happened_at", e.at},
         {"happened", e.happened},
         {"done", e.done},
         {"told", e.told},
         {"next_step", e.next},
         {"noted", entry.recorded},
         {"noted_by", entry.actor}}
    );
}

void Apply(Tx& tx, const Entry& entry, const CrisisAcknowledged& e) {
    tx.Execute(
        sql::kUpdateCrisisAcknowledged,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"crisis", e.id},
         {"acknowledged", entry.recorded},
         {"acknowledged_by", entry.actor},
         {"answer", e.answer}}
    );
}

void Apply(Tx& tx, const Entry& entry, const CrisisNoteWithdrawn& e) {
    tx.Execute(
        sql::kDeleteCrisis, {{"area", entry.area}, {"stream", entry.stream}, {"crisis", e.id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const SheetReviewSet& e) {
    tx.Execute(
        sql::kInsertSheetReview,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"entry", entry.number},
         {"valid_from", e.from},
         {"days", e.days}}
    );
}

}  // namespace

void AddCrisis(journal::Catalogue& catalogue) {
    catalogue.Add<CrisisSheetWritten>(&Apply);
    catalogue.Add<CrisisSheetWithdrawn>(&Apply);
    catalogue.Add<CrisisNoted>(&Apply);
    catalogue.Add<CrisisAcknowledged>(&Apply);
    catalogue.Add<CrisisNoteWithdrawn>(&Apply);
    catalogue.Add<SheetReviewSet>(&Apply);
    catalogue.AddTable(kSheets);
    catalogue.AddTable(kRung);
    catalogue.AddTable(kCrises);
    catalogue.AddTable(kReviews);
}

}  // namespace alongside::crisis

// The only writer of the consultations' tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/keyworking/consultation_tables.h"

#include "care/keyworking/consultation_facts.h"
#include "care/keyworking/keyworking_sql.h"

namespace alongside::keyworking {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kConsultations = ALONGSIDE_PROJECTION(
    "consultations",
    1,
    "episode, entry, asked_by, asker, basis, asked, advised, minutes, given_by, follow_up_on, "
    "led_to, led_because"
);
constexpr journal::Projection kFollowUps =
    ALONGSIDE_PROJECTION("consultation_follow_ups", 1, "episode, entry, done_on, what");

void Apply(Tx& tx, const Entry& entry, const ConsultationGiven& e) {
    tx.Execute(
        sql::kInsertConsultation,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"episode", e.id},
         {"entry", entry.number},
         {"asked_by", e.asked_by},
         {"asker", e.asker},
         {"basis", e.basis},
         {"asked", e.asked},
         {"advised", e.advised},
         {"minutes", e.minutes},
         {"given_by", e.given_by},
         {"follow_up_on", e.follow_up_on}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ConsultationFollowedUp& e) {
    tx.Execute(
        sql::kInsertFollowUp,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"episode", e.id},
         {"entry", entry.number},
         {"done_on", e.on},
         {"what", e.what}}
    );
    tx.Execute(
        sql::kUpdateConsultationFollowUp,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"episode", e.id},
         {"follow_up_on", e.again_on}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ConsultationLedOn& e) {
    tx.Execute(
        sql::kUpdateConsultationLed,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"episode", e.id},
         {"led_to", e.episode},
         {"led_because", e.why}}
    );
}

}  // namespace

void AddConsultations(journal::Catalogue& catalogue) {
    catalogue.Add<ConsultationGiven>(&Apply);
    catalogue.Add<ConsultationFollowedUp>(&Apply);
    catalogue.Add<ConsultationLedOn>(&Apply);
    catalogue.AddTable(kConsultations);
    catalogue.AddTable(kFollowUps);
}

}  // namespace alongside::keyworking

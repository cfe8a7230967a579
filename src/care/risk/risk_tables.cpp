// The only writer of the tables of risk. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/risk/risk_tables.h"

#include "care/risk/risk_facts.h"
#include "care/risk/risk_sql.h"
#include "platform/base/text.h"

namespace alongside::risk {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kQuestionnaires = ALONGSIDE_PROJECTION(
    "risk_questionnaires", 1, "questionnaire, entry, number, text, starts_on, reason"
);
constexpr journal::Projection kAssessments = ALONGSIDE_PROJECTION(
    "risk_assessments",
    1,
    "assessment, entry, number, title, said, score, suggested, because, rating, rationale, "
    "override_reason, assessed_on, rating_id"
);
constexpr journal::Projection kSettings =
    ALONGSIDE_PROJECTION("rating_duty_settings", 1, "entry, rating, duty, days, starts_on");
constexpr journal::Projection kDuties = ALONGSIDE_PROJECTION(
    "rating_duties",
    1,
    "duty, version, entry, kind, rating, starts_on, due_on, counted, ending, ended_on, note"
);

void Apply(Tx& tx, const Entry& entry, const QuestionnairePublished& e) {
    tx.Execute(
        sql::kInsertQuestionnaire,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"questionnaire", e.id},
         {"entry", entry.number},
         {"number", e.number},
         {"text", e.text},
         {"starts_on", e.from},
         {"reason", e.reason}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RiskAssessed& e) {
    tx.Execute(
        sql::kInsertAssessment,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"assessment", e.id},
         {"entry", entry.number},
         {"number", e.number},
         {"title", e.title},
         {"said", Join(e.said, "\n")},
         {"score", e.score},
         {"suggested", e.suggested},
         {"because", Join(e.because, "\n")},
         {"rating", e.rating},
         {"rationale", e.rationale},
         {"override_reason", e.override_reason},
         {"assessed_on", e.assessed_on},
         {"rating_id", e.rating_id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const AssessmentWithdrawn& e) {
    tx.Execute(
        sql::kDeleteAssessment,
        {{"area", entry.area}, {"stream", entry.stream}, {"assessment", e.id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const DutyChosen& e) {
    tx.Execute(
        sql::kInsertDutySetting,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"entry", entry.number},
         {"rating", e.rating},
         {"duty", e.duty},
         {"days", e.days},
         {"starts_on", e.from}}
    );
}

void Apply(Tx& tx, const Entry& entry, const RatingDutySet& e) {
    tx.Execute(
        sql::kInsertDuty,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"duty", e.id},
         {"entry", entry.number},
         {"kind", e.duty},
         {"rating", e.rating},
         {"starts_on", e.starts_on},
         {"due_on", e.due_on},
         {"counted", e.counted}}
    );
}

// A duty whose first fact was redacted is not held, and stays so.
void Apply(Tx& tx, const Entry& entry, const RatingDutyEnded& e) {
    tx.Execute(
        sql::kUpdateDutyEnded,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"duty", e.id},
         {"ending", e.how},
         {"ended_on", e.ended_on},
         {"note", e.note}}
    );
}

}  // namespace

void AddRiskTables(journal::Catalogue& catalogue) {
    catalogue.Add<QuestionnairePublished>(&Apply);
    catalogue.Add<RiskAssessed>(&Apply);
    catalogue.Add<AssessmentWithdrawn>(&Apply);
    catalogue.Add<DutyChosen>(&Apply);
    catalogue.Add<RatingDutySet>(&Apply);
    catalogue.Add<RatingDutyEnded>(&Apply);
    catalogue.AddTable(kQuestionnaires);
    catalogue.AddTable(kAssessments);
    catalogue.AddTable(kSettings);
    catalogue.AddTable(kDuties);
}

}  // namespace alongside::risk

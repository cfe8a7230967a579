// The list of modules. The only place that knows them all.
// SPDX-License-Identifier: MIT
#include "catalogue.h"

#include <span>

#include "care/actions/actions_sql.h"
#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_sql.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/clocks_sql.h"
#include "care/clocks/module.h"
#include "care/consents/consents_sql.h"
#include "care/consents/consents_tables.h"
#include "care/contacts/contacts_sql.h"
#include "care/contacts/contacts_tables.h"
#include "care/corrections/corrections_sql.h"
#include "care/corrections/corrections_tables.h"
#include "care/crisis/crisis_sql.h"
#include "care/crisis/crisis_tables.h"
#include "care/governance/governance_sql.h"
#include "care/governance/governance_tables.h"
#include "care/insight/insight_sql.h"
#include "care/insight/insight_tables.h"
#include "care/keyworking/keyworking_sql.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/meetings/meetings_sql.h"
#include "care/meetings/meetings_tables.h"
#include "care/oncall/oncall_sql.h"
#include "care/oncall/oncall_tables.h"
#include "care/overview/board_tables.h"
#include "care/overview/overview_sql.h"
#include "care/people/people_sql.h"
#include "care/people/people_tables.h"
#include "care/referrals/referrals_sql.h"
#include "care/referrals/referrals_tables.h"
#include "care/register/register_sql.h"
#include "care/register/register_tables.h"
#include "care/returns/returns_sql.h"
#include "care/returns/returns_tables.h"
#include "care/reviews/reviews_sql.h"
#include "care/reviews/reviews_tables.h"
#include "care/risk/module.h"
#include "care/risk/risk_sql.h"
#include "care/safeguarding/safeguarding_sql.h"
#include "care/safeguarding/safeguarding_tables.h"
#include "care/signals/module.h"
#include "care/signals/signals_sql.h"
#include "care/spreadsheets/spreadsheets_sql.h"
#include "care/spreadsheets/spreadsheets_tables.h"
#include "care/today/module.h"
#include "care/today/today_sql.h"
#include "care/transfers/module.h"
#include "care/transfers/transfers_sql.h"
#include "care/workforce/workforce_sql.h"
#include "care/workforce/workforce_tables.h"
#include "platform/identity/identity_sql.h"
#include "platform/identity/identity_tables.h"
#include "platform/jobs/job_store.h"
#include "platform/jobs/jobs_sql.h"
#include "platform/journal/backup.h"
#include "platform/journal/journal.h"
#include "platform/journal/journal_sql.h"
#include "platform/notify/notify_sql.h"
#include "platform/notify/outbox_store.h"

namespace alongside::app {

const journal::Catalogue& Everything() {
    static const journal::Catalogue everything = [] {
        journal::Catalogue catalogue;
        journal::AddJournalEvents(catalogue);
        journal::AddJournalArchive(catalogue);
        identity::AddIdentityTables(catalogue);
        jobs::AddJobTables(catalogue);
        notify::AddOutboxTables(catalogue);
        governance::AddGovernance(catalogue);
        people::AddPeople(catalogue);
        workforce::AddWorkforce(catalogue);
        dsr::AddRegister(catalogue);
        keyworking::AddKeyworking(catalogue);
        admissions::AddAdmissions(catalogue);
        actions::AddActions(catalogue);
        reviews::AddReviews(catalogue);
        clocks::AddClocks(catalogue);
        signals::AddSignals(catalogue);
        risk::AddRisk(catalogue);
        consents::AddConsents(catalogue);
        contacts::AddContacts(catalogue);
        safeguarding::AddSafeguarding(catalogue);
        meetings::AddMeetings(catalogue);
        corrections::AddCorrections(catalogue);
        referrals::AddReferrals(catalogue);
        transfers::AddTransfers(catalogue);
        spreadsheets::AddSpreadsheets(catalogue);
        oncall::AddOnCall(catalogue);
        crisis::AddCrisis(catalogue);
        insight::AddInsight(catalogue);
        returns::AddReturns(catalogue);
        overview::AddBoard(catalogue);
        today::AddToday(catalogue);
        return catalogue;
    }();
    return everything;
}

std::vector<const db::Statement*> AllStatements() {
    const std::span<const db::Statement* const> modules[] = {
        journal::sql::kAll,    identity::sql::kAll,     jobs::sql::kAll,
        notify::sql::kAll,     governance::sql::kAll,   people::sql::kAll,
        workforce::sql::kAll,  dsr::sql::kAll,          keyworking::sql::kAll,
        admissions::sql::kAll, actions::sql::kAll,      reviews::sql::kAll,
        clocks::sql::kAll,     signals::sql::kAll,      risk::sql::kAll,
        consents::sql::kAll,   contacts::sql::kAll,     safeguarding::sql::kAll,
        meetings::sql::kAll,   corrections::sql::kAll,  referrals::sql::kAll,
        transfers::sql::kAll,  spreadsheets::sql::kAll, oncall::sql::kAll,
        crisis::sql::kAll,     insight::sql::kAll,      returns::sql::kAll,
        overview::sql::kAll,   today::sql::kAll};
    std::vector<const db::Statement*> all;
    for (const auto& statements : modules)
        all.insert(all.end(), statements.begin(), statements.end());
    return all;
}

}  // namespace alongside::app

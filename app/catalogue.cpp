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
#include "care/corrections/corrections_sql.h"
#include "care/corrections/corrections_tables.h"
#include "care/governance/governance_sql.h"
#include "care/governance/governance_tables.h"
#include "care/insight/insight_sql.h"
#include "care/insight/insight_tables.h"
#include "care/keyworking/keyworking_sql.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/board_tables.h"
#include "care/overview/overview_sql.h"
#include "care/people/people_sql.h"
#include "care/people/people_tables.h"
#include "care/register/register_sql.h"
#include "care/register/register_tables.h"
#include "care/returns/returns_sql.h"
#include "care/returns/returns_tables.h"
#include "care/reviews/reviews_sql.h"
#include "care/reviews/reviews_tables.h"
#include "care/today/module.h"
#include "care/today/today_sql.h"
#include "care/transfers/transfers_sql.h"
#include "care/transfers/transfers_tables.h"
#include "care/workforce/workforce_sql.h"
#include "care/workforce/workforce_tables.h"
#include "platform/identity/identity_sql.h"
#include "platform/identity/identity_tables.h"
#include "platform/jobs/job_store.h"
#include "platform/jobs/jobs_sql.h"
#include "platform/journal/backup.h"
#include "platform/journal/journal.h"
#include "platform/journal/journal_sql.h"

namespace alongside::app {

const journal::Catalogue& Everything() {
    static const journal::Catalogue everything = [] {
        journal::Catalogue catalogue;
        journal::AddJournalEvents(catalogue);
        journal::AddJournalArchive(catalogue);
        identity::AddIdentityTables(catalogue);
        jobs::AddJobTables(catalogue);
        governance::AddGovernance(catalogue);
        people::AddPeople(catalogue);
        workforce::AddWorkforce(catalogue);
        dsr::AddRegister(catalogue);
        keyworking::AddKeyworking(catalogue);
        admissions::AddAdmissions(catalogue);
        actions::AddActions(catalogue);
        reviews::AddReviews(catalogue);
        clocks::AddClocks(catalogue);
        corrections::AddCorrections(catalogue);
        transfers::AddTransfers(catalogue);
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
        journal::sql::kAll,
        identity::sql::kAll,
        jobs::sql::kAll,
        governance::sql::kAll,
        people::sql::kAll,
        workforce::sql::kAll,
        dsr::sql::kAll,
        keyworking::sql::kAll,
        admissions::sql::kAll,
        actions::sql::kAll,
        reviews::sql::kAll,
        clocks::sql::kAll,
        corrections::sql::kAll,
        transfers::sql::kAll,
        insight::sql::kAll,
        returns::sql::kAll,
        overview::sql::kAll,
        today::sql::kAll};
    std::vector<const db::Statement*> all;
    for (const auto& statements : modules)
        all.insert(all.end(), statements.begin(), statements.end());
    return all;
}

}  // namespace alongside::app

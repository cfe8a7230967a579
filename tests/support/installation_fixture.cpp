// Every module's tables over one database.
// SPDX-License-Identifier: MIT
#include "support/installation_fixture.h"

#include <fstream>
#include <iterator>

#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_tables.h"
#include "care/exchange/export_bundle.h"
#include "care/governance/governance_tables.h"
#include "care/insight/insight_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/board_tables.h"
#include "care/people/people_tables.h"
#include "care/register/register_tables.h"
#include "care/returns/returns_tables.h"
#include "care/reviews/reviews_tables.h"
#include "care/workforce/workforce_tables.h"
#include "platform/journal/verify.h"

namespace alongside::test {

Files FilesIn(const std::filesystem::path& folder) {
    Files files;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        std::ifstream bytes(file.path(), std::ios::binary);
        files[file.path().filename()] = {std::istreambuf_iterator<char>(bytes), {}};
    }
    return files;
}

Installation::Installation(db::Dialect dialect)
    : database_(dialect), runner_(database_.owner(), catalogue_, keys_, clock_) {
    journal::AddJournalEvents(catalogue_);
    governance::AddGovernance(catalogue_);
    people::AddPeople(catalogue_);
    workforce::AddWorkforce(catalogue_);
    dsr::AddRegister(catalogue_);
    keyworking::AddKeyworking(catalogue_);
    admissions::AddAdmissions(catalogue_);
    reviews::AddReviews(catalogue_);
    actions::AddActions(catalogue_);
    insight::AddInsight(catalogue_);
    returns::AddReturns(catalogue_);
    overview::AddBoard(catalogue_);
}

Files Installation::Export(const std::string& area) const {
    const TestFolder folder;
    const auto report = exchange::ExportBundle(runner_, {area, folder.path() + "/out"});
    EXPECT_TRUE(report) << report.error().message;
    return FilesIn(folder.path() + "/out");
}

std::vector<std::string> Installation::Problems() {
    return journal::Verify(database_.owner(), catalogue_, keys_, [](std::int64_t) {}).problems;
}

std::int64_t Installation::CountEntries() {
    return journal::Verify(database_.owner(), catalogue_, keys_, [](std::int64_t) {}).entries;
}

}  // namespace alongside::test

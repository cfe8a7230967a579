// A record of every module, and the hand of somebody who changes its tables behind the journal's
// back. SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "platform/journal/checkpoint.h"
#include "platform/journal/rebuild.h"
#include "platform/journal/verify.h"
#include "support/record_fixture.h"

namespace alongside::test {

/// Makes it the program's own: the events and tables of every module.
void AddEveryModule(journal::Catalogue& catalogue);

/// The rows of each table as text, sorted.
using Dump = std::map<std::string, std::vector<std::string>>;

/// Every row of every projection and counter.
Dump DumpProjections(db::Database& owner, const journal::Catalogue& catalogue);
/// Every row of every table there is, or only the names of the tables.
Dump DumpEverything(db::Database& owner);
std::vector<std::string> ColumnsOf(db::Database& owner, const std::string& table);

/// Whether ALONGSIDE_DEEP asks for the long run.
int Times(int usually, int deep);

inline void NoProgress(std::int64_t) {}

class ContractTest : public RecordTest {
protected:
    ContractTest() : RecordTest({&AddEveryModule}) {}

    using Problems = std::vector<std::string>;
    Problems VerifyAll() {
        return journal::Verify(database_.owner(), catalogue_, keys_, &NoProgress).problems;
    }
    /// Rebuilds the projections, and proves that they are as they were.
    void ExpectRebuildChangesNothing();
    /// Runs SQL as somebody who has the file or the owner's password.
    void Tamper(const std::string& sql);
    /// The first column of the first row, as text.
    std::string Ask(const std::string& sql);
    /// Opens it as rebuild does.
    std::unique_ptr<db::Database> OpenAlone();

    /// Somebody with a stay, two ratings, an admission and a lead keyworker: seven entries.
    StreamId NewHistory(const std::string& name = "Ann");
    StreamId NewStream(journal::StreamKind kind);
};

/// The same where nothing is left to compare at the end: the test itself damages the record.
class TamperedTest : public ContractTest {
protected:
    void TearDown() override {}
};

}  // namespace alongside::test

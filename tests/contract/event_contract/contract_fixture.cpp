// Making, dumping and damaging a record.
// SPDX-License-Identifier: MIT
#include "contract_fixture.h"

#include <algorithm>
#include <cstdlib>
#include <deque>

#include "care/admissions/admissions_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/workforce/workforce_facts.h"
#include "catalogue.h"

namespace alongside::test {
namespace {

// A statement made at run time. It lives on, for connections know statements by their address.
const db::ReadStatement& Statement(const std::string& sql) {
    static std::map<std::string, db::ReadStatement> made;
    const auto [it, added] = made.try_emplace(sql);
    if (added) it->second = {{"test.statement", it->first, it->first, {}}};
    return it->second;
}

std::vector<std::string> Rows(db::Database& owner, const db::ReadStatement& statement) {
    std::vector<std::string> rows;
    owner.Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        rows = tables.All(statement, {}, [](const db::Row& row) {
            std::string text;
            for (int column = 0; column < row.Columns(); ++column)
                text += (column > 0 ? "|" : "") + row.AsText(column);
            return text;
        });
    });
    return rows;
}

std::vector<std::string> Rows(db::Database& owner, const std::string& sql) {
    return Rows(owner, Statement(sql));
}

}  // namespace

void AddEveryModule(journal::Catalogue& catalogue) {
    catalogue = app::Everything();
}

Dump DumpProjections(db::Database& owner, const journal::Catalogue& catalogue) {
    Dump dump;
    const auto add = [&](std::string_view table, std::vector<std::string> rows) {
        std::ranges::sort(rows);
        dump.emplace(table, std::move(rows));
    };
    for (const auto* projection : catalogue.projections())
        add(projection->table, Rows(owner, "SELECT * FROM " + std::string(projection->table)));
    for (const auto* counters : catalogue.counters())
        add(counters->table, Rows(owner, counters->list));
    return dump;
}

Dump DumpEverything(db::Database& owner) {
    const auto tables = Rows(
        owner,
        owner.dialect() == db::Dialect::kSqlite
            ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()"
    );
    Dump dump;
    for (const std::string& table : tables) {
        auto rows = Rows(owner, "SELECT * FROM " + table);
        std::ranges::sort(rows);
        dump.emplace(table, std::move(rows));
    }
    return dump;
}

std::vector<std::string> ColumnsOf(db::Database& owner, const std::string& table) {
    return Rows(
        owner,
        owner.dialect() == db::Dialect::kSqlite
            ? "SELECT name FROM pragma_table_info('" + table + "') ORDER BY name"
            : "SELECT column_name::text FROM information_schema.columns WHERE table_name = '" +
                  table + "' AND table_schema = current_schema() ORDER BY 1"
    );
}

int Times(int usually, int deep) {
    return std::getenv("ALONGSIDE_DEEP") == nullptr ? usually : deep;
}

void ContractTest::ExpectRebuildChangesNothing() {
    const Dump before = DumpProjections(database_.owner(), catalogue_);
    journal::Rebuild(database_.owner(), catalogue_, keys_, &NoProgress);
    const Dump after = DumpProjections(database_.owner(), catalogue_);
    for (const auto& [table, rows] : before) EXPECT_EQ(after.at(table), rows) << table;
}

void ContractTest::Tamper(const std::string& sql) {
    database_.owner().Write(db::AreaSetting::Every(), [&](db::Tx& tx) {
        tx.Script(sql);
        return db::Ending::kCommit;
    });
}

std::string ContractTest::Ask(const std::string& sql) {
    return Rows(database_.owner(), sql).at(0);
}

StreamId ContractTest::NewStream(journal::StreamKind kind) {
    StreamId stream;
    WithJournal([&](journal::Journal& journal) { stream = journal.Begin(kind); });
    return stream;
}

StreamId ContractTest::NewHistory(const std::string& name) {
    const StreamId person = NewPerson(name);
    const auto day = [](unsigned number) { return DateOf(2022, 11, number); };
    WithJournal([&](journal::Journal& journal) {
        const dsr::RegisterEntryId stay = dsr::RegisterEntryId::New();
        journal.Record(person, dsr::ReferralReceived{.stay = stay, .referred_on = day(1)});
        journal.Record(person, dsr::ReferralDecided{.stay = stay, .decided_on = day(2)});
        journal.Record(
            person, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kRed, day(3), "Why", ""}
        );
        journal.Record(
            person, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kAmber, day(9), "Why", ""}
        );
        admissions::Admitted admitted;
        admitted.id = admissions::AdmissionId::New();
        admitted.admitted_on = day(10);
        admitted.hospital = "A hospital";
        admitted.legal_status = "01";
        journal.Record(person, admitted);
        keyworking::KeyworkerNamed named;
        named.id = keyworking::AllocationId::New();
        named.worker = workforce::PostId("somebody");
        named.role = keyworking::AllocationRole::kLead;
        named.from = day(11);
        journal.Record(person, named);
    });
    return person;
}

}  // namespace alongside::test

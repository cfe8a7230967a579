// How long a spreadsheet of 5,000 rows takes from its bytes to the first page of its rows, and each
// step on the way. Prints a JSON line. Nothing is kept in a database that holds anybody.
// SPDX-License-Identifier: MIT
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "care/admissions/admissions_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/people_tables.h"
#include "care/register/register_tables.h"
#include "care/spreadsheets/import_rows.h"
#include "care/spreadsheets/receive_sheet.h"
#include "care/spreadsheets/rest_xlsx.h"
#include "care/spreadsheets/spreadsheets_tables.h"
#include "care/spreadsheets/workbook_reader.h"
#include "care/workforce/workforce_tables.h"
#include "db_migrations.h"
#include "platform/db/migrator.h"

namespace alongside {
namespace {

using spreadsheets::LeftRow;
using std::chrono::duration;
using std::chrono::steady_clock;

const AreaId kArea("BENCH");
constexpr int kRows = 4'990;

double Since(steady_clock::time_point begin) {
    return duration<double, std::milli>(steady_clock::now() - begin).count();
}

template <class T>
T Must(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return *std::move(result);
}

std::string Letters(int number) {
    std::string letters;
    for (int left = number; left > 0 || letters.size() < 3; left /= 26)
        letters += static_cast<char>('a' + left % 26);
    return letters;
}

std::string FiveThousandRows() {
    std::vector<LeftRow> rows;
    for (int i = 0; i < kRows; ++i) {
        const std::string day = std::to_string(i % 28 + 1);
        const std::string month = std::to_string(i % 12 + 1);
        rows.push_back(
            {{"SON" + Letters(i) + ", Name" + Letters(i * 7),
              day + "/" + month + "/" + std::to_string(2005 + i % 12),
              i % 3 == 0 ? "R" : (i % 3 == 1 ? "Amber" : "green"),
              day + "/1/2022",
              "Autism + LD",
              "Some words about school and home that nobody reads",
              "BS1 2AB"},
             {}}
        );
    }
    return RestXlsx(
        {"Name", "DOB", "RAG", "Date added", "Diagnosis", "Comments", "Postcode"}, rows
    );
}

void Measure() {
    const auto folder = std::filesystem::temp_directory_path() / "spreadsheet_bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto database = db::Open("sqlite:" + (folder / "bench.db").string(), {.create = true});
    const SetClock clock{Instant(DateOf(2023, 1, 9))};
    static_cast<void>(db::Migrate(*database, kMigrations, clock.Now()));
    journal::Catalogue catalogue;
    journal::AddJournalEvents(catalogue);
    people::AddPeople(catalogue);
    workforce::AddWorkforce(catalogue);
    dsr::AddRegister(catalogue);
    keyworking::AddKeyworking(catalogue);
    admissions::AddAdmissions(catalogue);
    spreadsheets::AddSpreadsheets(catalogue);
    const journal::KeyRing keys{journal::SecretKey::Random()};
    const identity::Runner runner(*database, catalogue, keys, clock);
    const identity::Actor actor{journal::ActorId("bench"), kArea, "Bench", identity::Grants::All()};
    database->Write(db::AreaSetting::Of(kArea), [&](db::Tx& tx) {
        static_cast<void>(keys.CreateAreaKey(tx, kArea));
        journal::Journal journal(tx, catalogue, keys, kArea, actor.id, clock.Now());
        journal.Begin(StreamId(kArea.value), journal::StreamKind::kArea);
        journal.Settle();
        return db::Ending::kCommit;
    });
    const std::string bytes = FiveThousandRows();
    const auto begin = steady_clock::now();
    auto book = Must(spreadsheets::ReadWorkbook(bytes));
    const double read = Since(begin);
    const auto sent = spreadsheets::PrepareSheet(std::move(book), "bench.xlsx", clock.Today());
    const double prepared = Since(begin);
    const auto upload = Must(runner.Change(actor, [&](const identity::Work& work) {
        return spreadsheets::ReceiveSheet(work, keys, sent);
    }));
    const double kept = Since(begin);
    spreadsheets::MatchColumnsCommand command{.upload = upload, .seen = 1};
    for (const auto& column : sent.book.layout.columns) command.columns.push_back(column.field);
    Must(runner.Change(actor, [&](const identity::Work& work) {
        return spreadsheets::MatchColumns(work, keys, command);
    }));
    const double previewed = Since(begin);
    int imported = 0;
    for (bool more = true; more;) {
        const auto done = Must(runner.Change(actor, [&](const identity::Work& work) {
            return spreadsheets::ImportRows(work, keys, upload, 25);
        }));
        imported += done.imported;
        more = done.more;
    }
    std::cout << "{\"bench\":\"spreadsheet\",\"rows\":" << kRows << ",\"bytes\":" << bytes.size()
              << ",\"read_ms\":" << read << ",\"guessed_ms\":" << prepared - read
              << ",\"kept_ms\":" << kept - prepared << ",\"judged_ms\":" << previewed - kept
              << ",\"previewed_ms\":" << previewed << ",\"imported\":" << imported
              << ",\"imported_ms\":" << Since(begin) - previewed << "}" << std::endl;
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace alongside

int main() {
    alongside::Measure();
}

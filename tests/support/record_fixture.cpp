// A test over a real record.
// SPDX-License-Identifier: MIT
#include "support/record_fixture.h"

#include <algorithm>
#include <string_view>

#include "care/people/add_person.h"
#include "care/people/people_tables.h"
#include "platform/journal/journal_sql.h"

namespace alongside::test {
namespace {

// A column of any type as text. Which type it is only the row knows, and it says so by refusing.
std::string Shown(const db::Row& row, int column) {
    if (row.IsNull(column)) return "null";
    try {
        return std::to_string(row.Int(column));
    } catch (const db::Failure&) {
        return std::string(row.Text(column));
    }
}

std::vector<StreamId> StreamsOf(const db::Reader& tables, const AreaId& area) {
    constexpr int most = 10000;
    return tables.All(
        journal::sql::kListStreams,
        {{"after_area", area}, {"after_stream", ""}, {"limit", most}},
        [](const db::Row& row) { return row.Get<StreamId>(1); }
    );
}

}  // namespace

RecordTest::RecordTest(std::initializer_list<AddModule> modules)
    : runner_(*database_, catalogue_, keys_, clock_) {
    journal::AddJournalEvents(catalogue_);
    people::AddPeople(catalogue_);
    for (const AddModule add : modules) add(catalogue_);
    CreateArea();
}

void RecordTest::CreateArea() {
    database_->Write(db::AreaSetting::Of(area_), [&](db::Tx& tx) {
        keys_.CreateAreaKey(tx, area_);
        journal::Journal journal(
            tx, catalogue_, keys_, area_, journal::ActorId("test"), clock_.Now()
        );
        journal.Begin(StreamId(area_.value), journal::StreamKind::kArea);
        journal.Settle();
        return db::Ending::kCommit;
    });
}

void RecordTest::TearDown() {
    WithJournal([&](journal::Journal& journal) {
        for (const StreamId& stream : StreamsOf(journal.tx(), area_)) {
            const std::string before = RowsOf(journal.tx(), stream);
            if (journal::SurvivorOf(journal.tx(), area_, stream) != stream) {
                EXPECT_EQ(before, "") << "The merged stream " << stream.value << " has rows";
                continue;
            }
            journal.Replay(stream);
            journal.Settle();  // Derived rows follow.
            EXPECT_EQ(RowsOf(journal.tx(), stream), before)
                << "Replay of " << stream.value << " changed its rows";
        }
    });
}

std::string RecordTest::RowsOf(const db::Reader& tables, const StreamId& stream) const {
    std::string rows;
    for (const journal::Projection* projection : catalogue_.projections()) {
        const std::string_view sql = projection->list_stream.sqlite;
        const auto columns =
            1 + static_cast<int>(std::ranges::count(sql.substr(0, sql.find(" FROM ")), ','));
        tables.Query(
            projection->list_stream,
            {{"area", area_}, {"stream", stream}},
            [&](const db::Row& row) {
                rows += projection->table;
                for (int column = 0; column < columns; ++column) rows += " | " + Shown(row, column);
                rows += '\n';
            }
        );
    }
    return rows;
}

people::PersonId RecordTest::NewPerson(
    const std::string& given_name, const std::string& family_name, Date date_of_birth
) {
    people::AddPersonCommand command;
    command.details.given_name = Sensitive(given_name);
    command.details.family_name = Sensitive(family_name);
    command.details.date_of_birth = date_of_birth;
    return Must(Do(people::AddPerson, command));
}

identity::Actor RecordTest::ActorWith(identity::Grants grants) const {
    return {.id = acting_, .area = area_, .name = "Jo Example", .grants = grants};
}

}  // namespace alongside::test

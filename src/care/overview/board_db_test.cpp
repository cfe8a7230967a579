// The board against what a test works out anew from random lives, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <sstream>
#include <tuple>

#include "care/overview/birth_range.h"
#include "care/overview/board_span.h"
#include "care/overview/overview_sql.h"
#include "care/people/amend_person.h"
#include "care/register/rate_person.h"
#include "platform/journal/rebuild.h"
#include "platform/journal/verify.h"
#include "support/board_fixture.h"

namespace alongside::overview {
namespace {

using dsr::Rating;
using dsr::Standing;
using keyworking::AllocationRole;
using people::AgeBand;
using std::chrono::days;

constexpr std::array kSorts = {
    BoardSort::kName,
    BoardSort::kStanding,
    BoardSort::kRated,
    BoardSort::kAge,
    BoardSort::kLocality};
constexpr std::array kStandings = {
    Standing::kRed, Standing::kAmber, Standing::kGreen, Standing::kBlue, Standing::kUnrated};
constexpr std::array kBands = {AgeBand::kUnder18, AgeBand::k18To25, AgeBand::kOver25};

std::string Shown(const BoardRow& row) {
    std::ostringstream shown;
    shown << row.reference << ' ' << row.name.Reveal() << ' ' << ToText(row.born) << ' '
          << row.locality << ' ' << NameOf(row.standing) << ' '
          << (row.rating ? NameOf(*row.rating) : "none") << ' '
          << (row.rated_on ? ToText(*row.rated_on) : "never") << " lead " << row.lead.value << " +"
          << row.others << (row.in_hospital ? " in hospital" : "") << '\n';
    return shown.str();
}
std::string Shown(const std::vector<BoardRow>& rows) {
    std::string shown;
    for (const BoardRow& row : rows) shown += Shown(row);
    return shown;
}

class Board : public BoardFixture {
protected:
    // Few names and days, so that every order has ties; days around today, so that plans change it.
    void InventLives(int count) {
        for (const char* name : {"Ann", "Bob", "Cy"}) workers_.push_back(AddWorker(name));
        WithJournal([&](journal::Journal& journal) {
            for (int i = 0; i < count; ++i) {
                lives_.push_back(InventLife());
                RecordAll(journal, lives_.back());
            }
        });
    }

    Invented InventLife() {
        Invented life = Somebody(
            Pick<std::string>({"Ann", "Åsa", "Zoë"}),
            Pick<std::string>({"Example", "Sample", "O'Test"}),
            today_ - days(Up(365 * 30)),
            Pick<std::string>({"", "Ashford", "Dover", "Thanet"})
        );
        if (Up(10) == 0) life.details.date_of_death = Near();
        Date accepted = today_ - days(200 + Up(100));
        for (int i = Up(3); i >= 0; --i) {
            const Date removed = accepted + days(Up(200));
            if (Up(3) == 0) {
                life.stays.push_back({accepted, removed});
                accepted = removed + days(Up(20));
            } else {
                life.stays.push_back({accepted});
                break;
            }
        }
        for (int i = Up(4); i > 0; --i)
            life.ratings.push_back(
                {Pick<Rating>({Rating::kRed, Rating::kAmber, Rating::kGreen}), Near()}
            );
        std::set<Date> begun;
        for (int i = Up(5); i > 0; --i) {
            const Date from = Near();
            if (!begun.insert(from).second) continue;
            const auto role = Up(2) == 0 ? AllocationRole::kLead : AllocationRole::kSupport;
            life.team.push_back({Pick(workers_), role, PeriodFrom(from)});
        }
        for (int i = Up(3); i > 0; --i) life.admissions.push_back(PeriodFrom(Near()));
        return life;
    }

    std::vector<BoardRow> Expected(const BoardQuery& query, Date day) const {
        std::vector<std::pair<BoardRow, std::string>> found;
        for (const Invented& life : lives_) {
            const auto row = ExpectedRow(life, day);
            if (!row || (query.standing && row->standing != *query.standing) ||
                (query.band && BandOf(row->born, day) != *query.band) ||
                (query.locality && row->locality != *query.locality) ||
                (query.lead && row->lead != *query.lead))
                continue;
            found.emplace_back(*row, people::SortName(life.details));
        }
        const auto key = [&](const auto& each) {
            const auto& [row, name] = each;
            std::string first;
            if (query.sort == BoardSort::kStanding) first = std::to_string(RankOf(row.standing));
            if (query.sort == BoardSort::kRated && row.rated_on) first = ToText(*row.rated_on);
            if (query.sort == BoardSort::kAge) first = ToText(row.born);
            if (query.sort == BoardSort::kLocality) first = row.locality;
            return std::make_tuple(first, name, row.person.value);
        };
        std::ranges::sort(found, {}, key);
        std::vector<BoardRow> rows;
        for (auto& each : found) rows.push_back(std::move(each.first));
        return rows;
    }

    // Every row, a page at a time from the first to the last.
    std::vector<BoardRow> PagedForward(BoardQuery query, Date day) {
        std::vector<BoardRow> rows;
        for (int pages = 0; pages < 100; ++pages) {
            const BoardPage page = List(query, day);
            EXPECT_EQ(page.before == Neighbour::kAnother, pages > 0);
            rows.insert(rows.end(), page.rows.begin(), page.rows.end());
            if (page.after == Neighbour::kNone) return rows;
            query.after = page.rows.back().person;
        }
        ADD_FAILURE() << "the pages never end";
        return rows;
    }
    // Every row before the last one, a page at a time from there to the first.
    std::vector<BoardRow> PagedBack(BoardQuery query, const people::PersonId& last, Date day) {
        std::vector<BoardRow> rows;
        query.before = last;
        for (int pages = 0; pages < 100; ++pages) {
            const BoardPage page = List(query, day);
            EXPECT_EQ(page.after, Neighbour::kAnother);
            rows.insert(rows.begin(), page.rows.begin(), page.rows.end());
            if (page.before == Neighbour::kNone) return rows;
            query.before = page.rows.front().person;
        }
        ADD_FAILURE() << "the pages never end";
        return rows;
    }

    void ExpectSameAsWorkedOutAnew(Date day) {
        const BoardCounts counts = Counts(day);
        BoardCounts expected;
        for (const BoardRow& row : Expected({}, day)) {
            const auto band = static_cast<std::size_t>(BandOf(row.born, day));
            const auto standing = static_cast<std::size_t>(row.standing);
            ++expected.people.at(band).at(standing);
            if (!row.lead.empty()) ++expected.with_lead.at(band).at(standing);
        }
        EXPECT_EQ(counts.people, expected.people) << ToText(day);
        EXPECT_EQ(counts.with_lead, expected.with_lead) << ToText(day);
        EXPECT_EQ(Shown(List({.limit = 1000}, day).rows), Shown(Expected({}, day))) << ToText(day);
    }

    int Up(int to) { return static_cast<int>(random_() % static_cast<unsigned>(to)); }
    Date Near() { return today_ - days(25) + days(Up(45)); }
    Period PeriodFrom(Date from) {
        return Up(3) == 0 ? Period{from} : Period{from, from + days(Up(20))};
    }
    template <class T>
    T Pick(const std::vector<T>& from) {
        return from.at(static_cast<std::size_t>(Up(static_cast<int>(from.size()))));
    }

    std::mt19937 random_{2023};
    std::vector<workforce::PostId> workers_;
    std::vector<Invented> lives_;
};
INSTANTIATE_ON_BOTH(Board);

TEST_P(Board, ShowsNobodyWhenNobodyIsOnTheRegister) {
    NewPerson();
    EXPECT_TRUE(List({}).rows.empty());
    EXPECT_EQ(Counts(today_).All(), 0);
}

TEST_P(Board, FollowsARatingThatIsGiven) {
    Invented ann = Somebody("Ann", "Example", DateOf(2008, 5, 17), "Ashford");
    ann.stays = {{today_ - days(30)}};
    Add(ann);
    EXPECT_EQ(List({}).rows.at(0).standing, Standing::kUnrated);
    Must(
        Do(dsr::RatePerson,
           {.person = ann.id, .rating = Rating::kRed, .rated_on = today_, .rationale = "In crisis"})
    );
    EXPECT_EQ(List({}).rows.at(0).standing, Standing::kRed);
    EXPECT_EQ(Counts(today_).Of(Standing::kRed), 1);
    EXPECT_EQ(Counts(today_).Of(Standing::kUnrated), 0);
}

TEST_P(Board, FollowsANewNameAndDateOfBirth) {
    Invented ann = Somebody("Ann", "Example", DateOf(2008, 5, 17), "Ashford");
    ann.stays = {{today_ - days(30)}};
    Add(ann);
    auto details = ann.details;
    details.family_name = Sensitive(std::string("Sample"));
    details.date_of_birth = DateOf(1990, 1, 1);
    details.reason = "As on the birth certificate";
    Must(Do(people::AmendPerson, {.person = ann.id, .seen = 1, .details = details}));
    EXPECT_EQ(List({}).rows.at(0).name.Reveal(), "Ann Sample");
    EXPECT_EQ(Counts(today_).Of(AgeBand::kUnder18), 0);
    EXPECT_EQ(Counts(today_).Of(AgeBand::kOver25), 1);
}

TEST_P(Board, AgreesWithRandomLivesOnEveryDayWithoutAWrite) {
    InventLives(60);
    for (int day = 0; day < 45; ++day) ExpectSameAsWorkedOutAnew(today_ + days(day));
}

TEST_P(Board, MovesSomebodyToTheNextBandAtMidnight) {
    Invented ann = Somebody("Ann", "Example", DateOf(2005, 1, 10), "Ashford");
    ann.stays = {{today_ - days(30)}};
    Add(ann);
    EXPECT_EQ(Counts(today_).Of(AgeBand::kUnder18), 1);
    EXPECT_EQ(Counts(today_ + days(1)).Of(AgeBand::kUnder18), 0);
    EXPECT_EQ(Counts(today_ + days(1)).Of(AgeBand::k18To25), 1);
}

TEST_P(Board, CountsWhatItsRowsHoldAndReplaysToTheSameRows) {
    InventLives(40);
    AdvanceDays(3);
    WithJournal([&](journal::Journal& journal) {
        for (int i = 0; i < 60; ++i) {
            Invented& life = lives_.at(static_cast<std::size_t>(Up(40)));
            life.ratings.push_back({Pick<Rating>({Rating::kRed, Rating::kGreen}), Near()});
            RecordRating(journal, life.id, life.ratings.back());
        }
        journal.Erase(lives_.back().id, "Asked for");
        lives_.pop_back();
    });
    ExpectSameAsWorkedOutAnew(today_ + days(3));
    const auto report =
        journal::Verify(database_.owner(), catalogue_, keys_, [](const auto&...) {});
    EXPECT_EQ(report.problems, std::vector<std::string>());
}

TEST_P(Board, PagesForwardAndBackInEveryOrder) {
    InventLives(60);
    for (const BoardSort sort : kSorts) {
        const BoardQuery query{.sort = sort, .limit = 7};
        const auto expected = Expected(query, today_);
        ASSERT_GT(expected.size(), 14U);
        EXPECT_EQ(Shown(PagedForward(query, today_)), Shown(expected)) << NameOf(sort);
        const std::vector<BoardRow> but_last(expected.begin(), expected.end() - 1);
        EXPECT_EQ(Shown(PagedBack(query, expected.back().person, today_)), Shown(but_last))
            << NameOf(sort);
    }
}

// Once with few enough rows to sort in memory, once walking the order's index.
TEST_P(Board, FiltersInEveryOrderWhetherFewOrManyAreFound) {
    InventLives(60);
    std::vector<BoardQuery> filters;
    for (const Standing standing : kStandings) filters.push_back({.standing = standing});
    for (const AgeBand band : kBands) filters.push_back({.band = band});
    for (const char* locality : {"Ashford", "Dover", "Nowhere"})
        filters.push_back({.locality = locality});
    for (const auto& worker : workers_) filters.push_back({.lead = worker});
    filters.push_back({.lead = workforce::PostId()});
    filters.push_back({.standing = Standing::kRed, .band = AgeBand::kUnder18});
    filters.push_back({.standing = Standing::kBlue, .lead = workforce::PostId()});
    filters.push_back({.band = AgeBand::k18To25, .locality = "Dover", .lead = workers_[0]});
    int found = 0;
    for (BoardQuery query : filters) {
        for (const int few : {0, 1000}) {
            for (const BoardSort sort : kSorts) {
                query.few = few;
                query.sort = sort;
                query.limit = 4;
                const auto expected = Expected(query, today_);
                found += static_cast<int>(expected.size());
                ASSERT_EQ(Shown(PagedForward(query, today_)), Shown(expected)) << NameOf(sort);
                if (expected.empty()) continue;
                const std::vector<BoardRow> but_last(expected.begin(), expected.end() - 1);
                ASSERT_EQ(Shown(PagedBack(query, expected.back().person, today_)), Shown(but_last))
                    << NameOf(sort);
            }
        }
    }
    EXPECT_GT(found, 100);
}

TEST_P(Board, BeginsAtTheFirstPageWhenTheRowToStartFromIsGone) {
    InventLives(20);
    const auto first = List({.limit = 3});
    EXPECT_EQ(Shown(List({.after = people::PersonId("gone"), .limit = 3}).rows), Shown(first.rows));
    const auto back = List({.before = people::PersonId("gone"), .limit = 3});
    EXPECT_EQ(Shown(back.rows), Shown(first.rows));
    EXPECT_EQ(back.before, Neighbour::kNone);
    EXPECT_EQ(back.after, Neighbour::kAnother);
}

// The cost of a page must not grow with the register: every list walks an index from where it
// begins.
TEST_P(Board, EveryListIsAnsweredFromAnIndexInItsOrder) {
    if (database_->dialect() != db::Dialect::kSqlite) return;  // PostgreSQL plans by statistics.
    int lists = 0;
    for (const db::Statement* statement : sql::kAll) {
        const std::string_view name = statement->name;
        if (!name.starts_with("overview.list_board_by") &&
            !name.starts_with("overview.list_board_of") &&
            !name.starts_with("overview.count_board_of") && name != "overview.list_localities" &&
            !name.starts_with("overview.get_board"))
            continue;
        const std::string text = "EXPLAIN QUERY PLAN " + std::string(statement->sqlite);
        const db::ReadStatement explain{
            {"explain", text, statement->postgres, statement->parameters}};
        std::vector<db::Parameter> nothing;
        for (const std::string_view parameter : statement->parameters)
            nothing.emplace_back(parameter, std::nullopt);
        std::string plan;
        database_->Read(db::AreaSetting::Of(area_), [&](db::Reader& tables) {
            tables.Query(explain, std::span<const db::Parameter>(nothing), [&](const db::Row& row) {
                plan += std::string(row.Text(3)) + "\n";
            });
        });
        ++lists;
        EXPECT_NE(plan.find("SEARCH board USING"), std::string::npos) << name << "\n" << plan;
        EXPECT_EQ(plan.find("SCAN board"), std::string::npos) << name << "\n" << plan;
        if (name == "overview.list_localities") continue;  // Sorts a dozen names.
        EXPECT_EQ(plan.find("TEMP B-TREE"), std::string::npos) << name << "\n" << plan;
    }
    EXPECT_EQ(lists, 23);
}

TEST_P(Board, ListsTheLocalitiesOfItsPeople) {
    InventLives(30);
    const auto localities = LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
        return BoardStore(tables, scope, today_).Localities();
    });
    EXPECT_EQ(localities, (std::vector<std::string>{"Ashford", "Dover", "Thanet"}));
}

TEST_P(Board, FollowsTwoRecordsThatAreJoinedAndSeparatedAgain) {
    InventLives(2);
    const auto verified = [&] {
        return journal::Verify(
                   database_.owner(), catalogue_, keys_, [](const auto&...) {}
        ).problems;
    };
    const auto rows = [&] {
        std::string all;
        WithJournal([&](journal::Journal& journal) {
            for (const Invented& life : lives_) all += RowsOf(journal.tx(), life.id);
        });
        return all;
    };
    const std::string before = rows();
    const auto stays = lives_[0].id;
    const auto goes = lives_[1].id;
    WithJournal([&](journal::Journal& journal) { journal.Merge(stays, goes, "One person"); });
    EXPECT_EQ(verified(), std::vector<std::string>());
    WithJournal([&](journal::Journal& journal) {
        EXPECT_EQ(RowsOf(journal.tx(), goes), "") << "one line of the board for one person";
    });
    WithJournal([&](journal::Journal& journal) { journal.Unmerge(stays, goes, "Cousins"); });
    EXPECT_EQ(verified(), std::vector<std::string>());
    EXPECT_EQ(rows(), before) << "each stands where they stood";
}

}  // namespace
}  // namespace alongside::overview

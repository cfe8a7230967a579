// How long it takes to find people on record who may be the same as somebody, by the number of
// people, and how many of those who are it finds. Prints a JSON line for each size.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "care/people/find_likely_same.h"
#include "care/people/people_facts.h"
#include "care/people/people_tables.h"
#include "db_migrations.h"
#include "platform/db/migrator.h"
#include "platform/identity/work.h"

namespace alongside {
namespace {

using std::chrono::days;
using std::chrono::duration;
using std::chrono::steady_clock;

const AreaId kArea("BENCH");
const Date kYoungest = DateOf(2023, 1, 9);
constexpr int kYears = 26;
constexpr int kPeopleInATransaction = 1000;
constexpr std::size_t kSearches = 600;
constexpr std::size_t kKept = 1000;  // Of those whom a search then looks for.

std::vector<std::string> ReadNames(const std::string& file) {
    std::ifstream from("db/seed/names/" + file);
    std::vector<std::string> names;
    for (std::string line; std::getline(from, line);)
        if (!line.empty() && line.front() != '#') names.push_back(line);
    if (names.empty()) throw std::runtime_error("run it where db/seed/names is");
    return names;
}

// Invents people whose names are as unequally common as people's are: a few have a tenth of
// everybody.
class Inventor {
public:
    people::DetailsRecorded Next() {
        people::DetailsRecorded details;
        details.reference = "R" + std::to_string(++count_);
        details.given_name = Sensitive(OneOf(given_));
        details.family_name = Sensitive(OneOf(family_) + (Chance(4) ? "-" + OneOf(family_) : ""));
        details.date_of_birth = kYoungest - days(Draw(365 * kYears));
        if (Chance(2)) details.postcode = "CT" + std::to_string(Draw(20'000));
        return details;
    }
    // The same person, as somebody else might write it down.
    people::Sought WithASlip(const people::DetailsRecorded& details) {
        people::Sought sought = people::SoughtAs(people::KnownAs({}, details));
        switch (Draw(5)) {
            case 0:
                *sought.born += days(1);
                break;
            case 1:
                *sought.born += days(365);
                break;
            case 2:
                Slip(sought.family_name);
                break;
            case 3:
                Slip(sought.given_name);
                break;
            default:
                std::swap(sought.given_name, sought.family_name);
        }
        sought.postcode.reset();
        return sought;
    }
    bool Chance(int in) { return Draw(in) == 0; }

private:
    int Draw(int below) { return std::uniform_int_distribution(0, below - 1)(random_); }
    // The first of a list is drawn far more often than the last; half of all names have an ending,
    // so that there are rare ones as well.
    std::string OneOf(const std::vector<std::string>& names) {
        const double drawn = std::uniform_real_distribution(0.0, 1.0)(random_);
        const auto most = static_cast<double>(names.size());
        const auto at = static_cast<std::size_t>(most * drawn * drawn);
        std::string name = names.at(std::min(at, names.size() - 1));
        if (Chance(2))
            name += kEndings.at(static_cast<std::size_t>(Draw(static_cast<int>(kEndings.size()))));
        return name;
    }
    void Slip(std::string& name) {
        if (name.size() > 3) std::swap(name[name.size() - 1], name[name.size() - 2]);
    }

    static constexpr std::array kEndings = {"son",  "er",  "ley",  "ton",   "man",   "well",
                                            "ford", "by",  "wick", "stone", "field", "ski",
                                            "ova",  "ani", "pur",  "wala",  "oglu",  "ez",
                                            "sen",  "dal", "vich", "ade",   "uchi",  "nko"};
    std::mt19937_64 random_{7};
    std::vector<std::string> given_ = [] {
        auto names = ReadNames("given_feminine.txt");
        for (std::string& name : ReadNames("given_masculine.txt")) names.push_back(std::move(name));
        return names;
    }();
    std::vector<std::string> family_ = ReadNames("family.txt");
    int count_ = 0;
};

class Records {
public:
    explicit Records(const std::string& url) : database_(db::Open(url, {.create = true})) {
        static_cast<void>(db::Migrate(*database_, kMigrations, Instant(kYoungest)));
        journal::AddJournalEvents(catalogue_);
        people::AddPeople(catalogue_);
        Write([&](journal::Journal& journal) {
            journal.Begin(StreamId(kArea.value), journal::StreamKind::kArea);
        });
    }

    void FillUpTo(int people) {
        while (people_ < people)
            Write([&](journal::Journal& journal) {
                for (int i = 0; i < kPeopleInATransaction; ++i) Add(journal);
            });
    }
    void Measure() {
        std::vector<double> took;
        std::size_t found = 0;
        std::size_t listed = 0;
        database_->Read(db::AreaSetting::Of(kArea), [&](db::Reader& tables) {
            const auto area = identity::Policy::ForDerivation(kArea, StreamId(kArea.value));
            for (std::size_t i = 0; i < kSearches; ++i) {
                const auto& [id, details] = kept_.at(i * kept_.size() / kSearches);
                const people::Sought sought = inventor_.WithASlip(details);
                const auto start = steady_clock::now();
                const auto likely = people::FindLikelySame(tables, area, sought);
                took.push_back(duration<double, std::milli>(steady_clock::now() - start).count());
                listed += likely.size();
                found += static_cast<std::size_t>(
                    std::ranges::count(likely, id, &people::LikelySame::person)
                );
            }
        });
        std::ranges::sort(took);
        const auto at = [&](double part) {
            return took.at(static_cast<std::size_t>(static_cast<double>(took.size() - 1) * part));
        };
        std::cout << R"({"bench":"duplicates","people":)" << people_ << R"(,"searches":)"
                  << took.size() << R"(,"p50_ms":)" << at(0.5) << R"(,"p95_ms":)" << at(0.95)
                  << R"(,"p99_ms":)" << at(0.99) << R"(,"most_ms":)" << took.back()
                  << R"(,"found":)" << static_cast<double>(found) / static_cast<double>(took.size())
                  << R"(,"listed":)"
                  << static_cast<double>(listed) / static_cast<double>(took.size()) << "}"
                  << std::endl;
    }

private:
    void Add(journal::Journal& journal) {
        const auto details = inventor_.Next();
        const auto person = journal.Begin(journal::StreamKind::kPerson);
        journal.Record(person, details);
        ++people_;
        if (kept_.size() < kKept || inventor_.Chance(people_ / 1000 + 1)) {
            if (kept_.size() >= kKept) kept_.erase(kept_.begin());
            kept_.emplace_back(person, details);
        }
    }
    template <class Act>
    void Write(const Act& act) {
        database_->Write(db::AreaSetting::Of(kArea), [&](db::Tx& tx) {
            if (!has_key_) keys_.CreateAreaKey(tx, kArea);
            has_key_ = true;
            journal::Journal journal(
                tx, catalogue_, keys_, kArea, journal::ActorId("bench"), Instant(kYoungest)
            );
            act(journal);
            journal.Settle();
            return db::Ending::kCommit;
        });
    }

    std::unique_ptr<db::Database> database_;
    journal::Catalogue catalogue_;
    const journal::KeyRing keys_{journal::SecretKey::Random()};
    Inventor inventor_;
    std::vector<std::pair<people::PersonId, people::DetailsRecorded>> kept_;
    int people_ = 0;
    bool has_key_ = false;
};

}  // namespace
}  // namespace alongside

// duplicates_bench [PEOPLE [DATABASE]]: the database must be new, and is otherwise a SQLite file.
// Without a number: 10,000, 100,000 and 1,000,000 people, one after the other.
int main(int count, char** words) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("duplicates-" + alongside::NewUuid());
    std::filesystem::create_directory(folder);
    const std::string url = count > 2 ? words[2] : "sqlite:" + (folder / "bench.db").string();
    const int most = count > 1 ? std::atoi(words[1]) : 1'000'000;
    {
        alongside::Records records(url);
        for (const int people : {10'000, 100'000, 1'000'000}) {
            if (people > most) break;
            records.FillUpTo(people);
            records.Measure();
        }
    }
    std::filesystem::remove_all(folder);
    return 0;
}

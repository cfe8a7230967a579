// How long a return takes with many people in the record. Prints a JSON line for each size.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/governance/governance_tables.h"
#include "care/insight/insight_tables.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/people_facts.h"
#include "care/people/people_tables.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/returns/compute_return.h"
#include "care/returns/returns_tables.h"
#include "care/workforce/workforce_facts.h"
#include "care/workforce/workforce_tables.h"
#include "db_migrations.h"
#include "platform/db/migrator.h"
#include "platform/identity/work.h"

namespace alongside {
namespace {

using std::chrono::days;

const AreaId kArea("BENCH");
const Date kFirst = DateOf(2013, 4, 1);
const returns::Quarter kQuarter = *returns::Quarter::Parse("2022/23-Q3");
constexpr int kPosts = 50;
constexpr int kRatings = 8;
constexpr int kRuns = 7;

// A folder that is gone again at the end.
class Folder {
public:
    Folder() { std::filesystem::create_directories(path_); }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string Database() const { return "sqlite:" + (path_ / "bench.db").string(); }

private:
    const std::filesystem::path path_ =
        std::filesystem::temp_directory_path() / ("alongside-bench-" + NewUuid());
};

journal::Catalogue EveryModule() {
    journal::Catalogue catalogue;
    journal::AddJournalEvents(catalogue);
    people::AddPeople(catalogue);
    dsr::AddRegister(catalogue);
    keyworking::AddKeyworking(catalogue);
    admissions::AddAdmissions(catalogue);
    workforce::AddWorkforce(catalogue);
    insight::AddInsight(catalogue);
    governance::AddGovernance(catalogue);
    returns::AddReturns(catalogue);
    return catalogue;
}

std::vector<workforce::PostId> RecordPosts(journal::Journal& journal) {
    std::vector<workforce::PostId> posts;
    for (int i = 0; i < kPosts; ++i) {
        posts.push_back(journal.Begin(journal::StreamKind::kWorker));
        journal.Record(
            posts.back(),
            workforce::PostRecorded{
                .worker_id = "W" + std::to_string(i),
                .role = "Practice consultant",
                .grade = "8a/KR12",
                .carries_caseload = true,
                .opened_on = kFirst}
        );
    }
    return posts;
}

void RecordSupport(
    journal::Journal& journal, const people::PersonId& person, const workforce::PostId& post, int i
) {
    for (const int began : {900, 2500}) {
        const auto episode = keyworking::EpisodeId::New();
        journal.Record(
            person,
            keyworking::EpisodeOpened{
                .id = episode,
                .kind = keyworking::EpisodeKind::kKeyworking,
                .opened_on = kFirst + days(began)}
        );
        if (began < 1000 || i % 3 == 0)
            journal.Record(
                person,
                keyworking::EpisodeClosed{
                    .id = episode,
                    .closed_on = began < 1000 ? kFirst + days(began + 400) : DateOf(2022, 11, 3),
                    .close_reason = keyworking::CloseReason::kSteppedBack}
            );
        journal.Record(
            person,
            keyworking::KeyworkerNamed{
                .id = keyworking::AllocationId::New(),
                .worker = post,
                .role = keyworking::AllocationRole::kLead,
                .from = kFirst + days(began)}
        );
    }
}

// Some twenty facts of one life, so that each table holds what a register of ten years holds.
void RecordPerson(journal::Journal& journal, const workforce::PostId& post, int i) {
    const people::PersonId person = journal.Begin(journal::StreamKind::kPerson);
    people::DetailsRecorded details;
    details.reference = "P" + std::to_string(i);
    details.given_name = Sensitive<std::string>("Ann");
    details.family_name = Sensitive<std::string>("Example");
    details.date_of_birth = DateOf(1998, 1, 1) + days(i % 7000);
    journal.Record(person, details);
    const auto stay = dsr::RegisterEntryId::New();
    journal.Record(person, dsr::ReferralReceived{.stay = stay, .referred_on = kFirst});
    journal.Record(
        person,
        dsr::ReferralDecided{
            .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kFirst}
    );
    for (int rating = 0; rating < kRatings; ++rating)
        journal.Record(
            person,
            dsr::RatingGiven{
                .id = dsr::RatingId::New(),
                .rating = static_cast<dsr::Rating>((i + rating) % 3),
                .rated_on = kFirst + days(420 * rating + i % 90),
                .rationale = "Seen at home; two calls to the crisis line since the last review"}
        );
    RecordSupport(journal, person, post, i);
    if (i % 5 == 0)
        journal.Record(
            person,
            admissions::Admitted{
                .id = admissions::AdmissionId::New(),
                .admitted_on = DateOf(2022, 1, 1) + days(i % 365),
                .hospital = "St Example",
                .legal_status = "01"}
        );
}

void Fill(
    db::Database& database,
    const journal::Catalogue& catalogue,
    const journal::KeyRing& keys,
    const Clock& clock,
    int people
) {
    database.WriteAlone(db::AreaSetting::Every(), [&](db::Tx& tx) {
        keys.CreateAreaKey(tx, kArea);
        journal::Journal begin(tx, catalogue, keys, kArea, journal::ActorId("bench"), clock.Now());
        begin.Begin(StreamId(kArea.value), journal::StreamKind::kArea);
        const auto posts = RecordPosts(begin);
        begin.Settle();
        constexpr int batch = 1000;
        for (int first = 0; first < people; first += batch) {
            journal::Journal journal(
                tx, catalogue, keys, kArea, journal::ActorId("bench"), clock.Now()
            );
            for (int i = first; i < std::min(first + batch, people); ++i)
                RecordPerson(journal, posts[static_cast<std::size_t>(i) % posts.size()], i);
            journal.Settle();
        }
        return db::Ending::kCommit;
    });
}

double MillisecondsOf(const identity::Runner& runner, const identity::Actor& actor) {
    const auto began = std::chrono::steady_clock::now();
    const int counted = runner.Show(actor, [&](const identity::View& view) {
        const auto area = view.policy.AllowArea(actor, identity::Permission::kViewReturn);
        const auto of = returns::ComputeReturn(
            view.tables, *area, kQuarter, view.now, returns::Detail::kFiguresOnly
        );
        return of.supported.under_18.total() + of.supported.from_18_to_25.total();
    });
    if (counted == 0) throw std::runtime_error("nobody was counted");
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began)
        .count();
}

void Measure(int people) {
    const Folder folder;
    const auto database = db::Open(folder.Database(), {.alone = true, .create = true});
    if (const auto done = db::Migrate(*database, kMigrations, Instant(kFirst)); !done)
        throw std::runtime_error(done.error().message);
    const journal::Catalogue catalogue = EveryModule();
    const journal::KeyRing keys{journal::SecretKey::Random()};
    const SetClock clock{StartOf(DateOf(2023, 1, 9))};
    Fill(*database, catalogue, keys, clock, people);
    const identity::Runner runner(*database, catalogue, keys, clock);
    const identity::Actor actor{
        .id = journal::ActorId("bench"),
        .area = kArea,
        .name = "Bench",
        .grants = identity::Grants::All()};
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) times.push_back(MillisecondsOf(runner, actor));
    std::ranges::sort(times);
    std::cout << R"({"bench":"return","database":"sqlite","people":)" << people
              << R"(,"median_ms":)" << times[kRuns / 2] << R"(,"fastest_ms":)" << times.front()
              << R"(,"slowest_ms":)" << times.back() << "}" << std::endl;
}

}  // namespace
}  // namespace alongside

int main() {
    for (const int people : {1'000, 5'000, 10'000, 100'000}) alongside::Measure(people);
}

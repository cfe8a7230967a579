// The whole service behind its front door.
// SPDX-License-Identifier: MIT
#include "contract/service_fixture.h"

#include <stdexcept>

#include "care/actions/actions_facts.h"
#include "care/admissions/admissions_facts.h"
#include "care/clocks/clocks_facts.h"
#include "care/corrections/corrections_facts.h"
#include "care/governance/add_user.h"
#include "care/governance/create_area.h"
#include "care/governance/roles.h"
#include "care/insight/insight_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/people/add_person.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/returns/compute_return.h"
#include "care/returns/return_json.h"
#include "care/returns/returns_facts.h"
#include "care/reviews/reviews_facts.h"
#include "care/transfers/transfers_facts.h"
#include "care/workforce/open_post.h"
#include "catalogue.h"
#include "platform/identity/calendar_feeds.h"
#include "platform/identity/sessions.h"
#include "platform/jobs/job_store.h"
#include "platform/journal/journal_sql.h"
#include "platform/web/url.h"
#include "server/timetable.h"

namespace alongside::test {
namespace {

constexpr const char* kTeam = "East";
// The numbers of entries of the person.
constexpr std::int64_t kRating = 4;
constexpr std::int64_t kAdmission = 7;
const Date kBefore = DateOf(2022, 11, 1);

template <class T>
T Must(Result<T> result) {
    if (!result) throw std::runtime_error("refused: " + result.error().message);
    return *std::move(result);
}

people::PersonId AddPerson(const identity::Work& work, const char* given_name) {
    people::AddPersonCommand add;
    add.details.given_name = Sensitive<std::string>(given_name);
    add.details.family_name = Sensitive<std::string>("Example");
    add.details.date_of_birth = DateOf(2008, 5, 17);
    return Must(people::AddPerson(work, add));
}

// A return that was signed off, of the quarter before the one that addresses name.
void RecordSignedReturn(const identity::Work& work) {
    const auto area = Must(work.policy.AllowArea(work.actor, identity::Permission::kSignReturn));
    const auto quarter = Must(returns::Quarter::Parse("2022/23-Q2"));
    const auto figures =
        returns::ComputeReturn(work.tables, area, quarter, work.now, returns::Detail::kFiguresOnly);
    work.journal.Record(
        work.journal.Begin(journal::StreamKind::kReturn),
        returns::ReturnSigned{
            .quarter = quarter.ToText(),
            .as_known = ToMicros(work.now),
            .figures = returns::ReturnJson(figures),
            .rules = "1",
            .software = "1"}
    );
}

// One thing of every kind that can be recorded of a stay in hospital, none of it over yet.
Parameters RecordStay(
    journal::Journal& journal,
    const people::PersonId& person,
    const admissions::AdmissionId& admission
) {
    using admissions::StayRecordId;
    const auto delay = StayRecordId::New();
    const auto leave = StayRecordId::New();
    const auto visit = StayRecordId::New();
    const auto need = StayRecordId::New();
    const auto advocate = StayRecordId::New();
    const auto restriction = StayRecordId::New();
    journal.Record(
        person,
        admissions::DelayRecorded{
            .id = delay,
            .admission = admission,
            .from = kBefore,
            .reason = admissions::DelayReason::kHousing,
            .owner = "The council",
            .note = {}}
    );
    journal.Record(
        person,
        admissions::LeaveRecorded{
            .id = leave, .admission = admission, .from = kBefore, .due_back_on = {}, .note = {}}
    );
    journal.Record(
        person,
        admissions::OversightVisited{
            .id = visit,
            .admission = admission,
            .visited_on = kBefore,
            .visitor = "Sam Patel",
            .seen = "Settled, and missing her dog",
            .safe = admissions::Safety::kSafe}
    );
    journal.Record(
        person,
        admissions::DischargeNeedAdded{
            .id = need,
            .admission = admission,
            .what = "A flat",
            .agency = "The council",
            .needed_by = {}}
    );
    journal.Record(
        person,
        admissions::AdvocateOffered{
            .id = advocate,
            .admission = admission,
            .offered_on = kBefore,
            .answer = admissions::AdvocateAnswer::kNotYet}
    );
    journal.Record(
        person,
        admissions::RestrictionReported{
            .id = restriction,
            .admission = admission,
            .from = kBefore,
            .to = {},
            .reported_on = kBefore,
            .note = "A report"}
    );
    return {
        {"delay", delay.value},
        {"leave", leave.value},
        {"record", visit.value},
        {"need", need.value},
        {"advocate", advocate.value},
        {"restriction", restriction.value}};
}

// A review that is planned with all that is arranged for it, and one that was held.
Parameters RecordReviews(journal::Journal& journal, const people::PersonId& person) {
    const auto review = reviews::ReviewId::New();
    const auto held = reviews::ReviewId::New();
    const auto seat = reviews::SeatId::New();
    const auto invitee = reviews::InviteeId::New();
    const auto member = reviews::PanelMemberId::New();
    for (const auto& id : {review, held})
        journal.Record(person, reviews::ReviewRequested{.id = id, .requested_on = kBefore});
    journal.Record(
        person, reviews::ConsentRecorded{.id = review, .consent = reviews::Consent::kGiven}
    );
    journal.Record(
        person, reviews::ReviewPlanned{.id = review, .planned_on = kBefore + std::chrono::days(14)}
    );
    journal.Record(
        person, reviews::PanelMemberNamed{.id = review, .seat = seat, .name = "Pat Chair"}
    );
    journal.Record(
        person,
        reviews::PersonInvited{
            .id = review, .invitee = invitee, .name = "Sam Example", .invited_on = kBefore}
    );
    journal.Record(person, reviews::ReviewHeld{.id = held, .held_on = kBefore});
    journal.Record(
        StreamId(journal.area().value),
        reviews::PanelMemberAdded{.id = member, .name = "Quinn Expert"}
    );
    return {
        {"review", review.value},
        {"held-review", held.value},
        {"seat", seat.value},
        {"invitee", invitee.value},
        {"member", member.value}};
}

// The rules count from before anything began, so that what is due stays due: the rating above all.
Parameters RecordDeadline(journal::Journal& journal, const people::PersonId& person) {
    const auto deadline = clocks::DeadlineId::New();
    journal.Record(
        StreamId(journal.area().value),
        clocks::RuleSetAdopted{.set = "england-2023", .from = DateOf(2022, 4, 1), .reason = "Early"}
    );
    journal.Record(
        person,
        clocks::DeadlineSet{
            .id = deadline,
            .set = "england-2023",
            .rule = "rating-review",
            .starts_on = kBefore,
            .due_on = kBefore + std::chrono::days(28)}
    );
    return {{"deadline", deadline.value}, {"rule", "rating-review"}, {"set", "mha-2025"}};
}

// A plan to step down, for an episode that is open.
keyworking::StepDownId RecordPlan(
    journal::Journal& journal, const people::PersonId& person, const keyworking::EpisodeId& episode
) {
    const auto plan = keyworking::StepDownId::New();
    journal.Record(
        person,
        keyworking::StepDownPlanned{
            .id = plan,
            .episode = episode,
            .starts_on = kBefore,
            .ends_on = DateOf(2023, 3, 31),
            .why = "School goes well",
            .how_to_come_back = "Ring the office"}
    );
    return plan;
}

// People on their way out of support and back: one with a plan, a step and a service that has still
// to answer; one who could step back today; one whose lead asked another to take over; one who
// left; and one who died.
Parameters RecordWaysBack(
    const identity::Work& work,
    const people::PersonId& person,
    const keyworking::EpisodeId& episode,
    const workforce::PostId& post
) {
    journal::Journal& journal = work.journal;
    const auto other_post = Must(workforce::OpenPost(
                                     work,
                                     {{.worker_id = "KW2",
                                       .name = "Lee Walker",
                                       .role = "Keyworker",
                                       .grade = "6",
                                       .carries_caseload = true}}
                                 )
    ).post;
    const auto ready = AddPerson(work, "Dee");
    const auto supported = AddPerson(work, "Eve");
    const auto former = AddPerson(work, "Fay");
    const auto dead = AddPerson(work, "Gus");
    const auto plan = RecordPlan(journal, person, episode);
    const auto step = keyworking::StepId::New();
    const auto handover = keyworking::HandoverId::New();
    journal.Record(
        person, keyworking::StepAdded{.id = step, .plan = plan, .on = kBefore, .what = "We ring"}
    );
    journal.Record(
        person,
        keyworking::HandoverOffered{
            .id = handover,
            .plan = plan,
            .service = "Early help",
            .contact = {},
            .what = "Family visits",
            .offered_on = kBefore}
    );
    for (const auto& somebody : {ready, supported, former})
        journal.Record(
            somebody,
            keyworking::EpisodeOpened{
                .id = keyworking::EpisodeId(somebody.value), .opened_on = kBefore}
        );
    journal.Record(
        former,
        keyworking::EpisodeClosed{.id = keyworking::EpisodeId(former.value), .closed_on = kBefore}
    );
    const auto ready_plan = RecordPlan(journal, ready, keyworking::EpisodeId(ready.value));
    const auto asked = keyworking::AllocationId::New();
    journal.Record(
        supported, keyworking::KeyworkerNamed{.id = asked, .worker = post, .from = kBefore}
    );
    journal.Record(
        supported,
        keyworking::LeadHandoverOffered{
            .id = keyworking::LeadHandoverId::New(),
            .from = asked,
            .to = other_post,
            .reason = "Turns 18",
            .offered_on = kBefore}
    );
    journal.Record(
        dead,
        people::DeathRecorded{
            .id = people::DeathId::New(), .died_on = kBefore, .learned_on = kBefore}
    );
    return {
        {"plan", plan.value},
        {"step", step.value},
        {"handover", handover.value},
        {"ready-person", ready.value},
        {"ready-plan", ready_plan.value},
        {"supported-person", supported.value},
        {"asked-allocation", asked.value},
        {"former-person", former.value},
        {"dead-person", dead.value}};
}

// Somebody on the register.
people::PersonId AddOnRegister(const identity::Work& work, const char* given_name) {
    const auto person = AddPerson(work, given_name);
    const auto stay = dsr::RegisterEntryId::New();
    work.journal.Record(person, dsr::ReferralReceived{.stay = stay, .referred_on = kBefore});
    work.journal.Record(
        person,
        dsr::ReferralDecided{
            .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kBefore}
    );
    return person;
}

transfers::TransferOffered OfferOf(transfers::TransferKind kind) {
    transfers::TransferOffered offer;
    offer.id = transfers::TransferId::New();
    offer.kind = kind;
    offer.to_name = "Devon";
    offer.reason = "The family moves";
    offer.offered_on = kBefore;
    offer.wished_on = kBefore;
    offer.handed_over = "She likes to be called Annie";
    return offer;
}

// Somebody who could be handed over, and somebody whom another area was asked to take over.
Parameters RecordTransfers(const identity::Work& work) {
    const auto movable = AddOnRegister(work, "Hal");
    const auto offered = AddOnRegister(work, "Ida");
    const auto offer = OfferOf(transfers::TransferKind::kOutsideArea);
    work.journal.Record(offered, offer);
    return {
        {"movable-person", movable.value},
        {"offered-person", offered.value},
        {"transfer", offer.id.value}};
}

// Work that was tried in vain, so that the page about it has its form.
void FailAJob(const identity::Work& work) {
    db::Tx& tx = work.journal.tx();
    jobs::Enqueue(work, {.kind = "forget-drafts"});
    for (const jobs::DueJob& due : jobs::ListDue(tx, work.now, 1)) {
        auto job = jobs::Take(tx, due, work.now, work.now + std::chrono::minutes(2));
        job->attempts = jobs::kMostAttempts;
        Must(jobs::Fail(tx, *job, "the database was busy", work.now));
    }
}

// One thing of every kind that an address can name, recorded as facts.
Parameters RecordEverything(const identity::Work& work) {
    const auto post = Must(workforce::OpenPost(
                               work,
                               {{.worker_id = "KW1",
                                 .name = "Kim Walker",
                                 .role = "Keyworker",
                                 .grade = "6",
                                 .carries_caseload = true}}
                           )
    ).post;
    const auto person = AddPerson(work, "Ann");
    const auto fresh = AddPerson(work, "Ben");
    const auto referred = AddPerson(work, "Cat");
    const auto stay = dsr::RegisterEntryId::New();
    const auto rating = dsr::RatingId::New();
    const auto episode = keyworking::EpisodeId::New();
    const auto allocation = keyworking::AllocationId::New();
    const auto admission = admissions::AdmissionId::New();
    const auto risk = insight::RiskId::New();
    journal::Journal& journal = work.journal;
    journal.Record(person, dsr::ReferralReceived{.stay = stay, .referred_on = kBefore});
    journal.Record(
        person,
        dsr::ReferralDecided{
            .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kBefore}
    );
    journal.Record(
        person,
        dsr::RatingGiven{
            .id = rating,
            .rating = dsr::Rating::kAmber,
            .rated_on = kBefore,
            .rationale = "Out of school",
            .rule = "RATE-1"}
    );
    journal.Record(person, keyworking::EpisodeOpened{.id = episode, .opened_on = kBefore});
    journal.Record(
        person, keyworking::KeyworkerNamed{.id = allocation, .worker = post, .from = kBefore}
    );
    journal.Record(
        person,
        admissions::Admitted{
            .id = admission,
            .admitted_on = kBefore,
            .hospital = "Harbour House",
            .legal_status = "02"}
    );
    const Parameters of_stay = RecordStay(journal, person, admission);
    const auto other_admission = admissions::AdmissionId::New();
    journal.Record(
        referred,
        admissions::Admitted{
            .id = other_admission,
            .admitted_on = kBefore,
            .hospital = "Harbour House",
            .legal_status = "01"}
    );
    const auto action = actions::ActionId::New();
    const auto finished = actions::ActionId::New();
    for (const auto& id : {action, finished})
        journal.Record(
            person,
            actions::ActionRaised{
                .id = id,
                .title = "Find a school place",
                .agency = "Kent County Council",
                .raised_on = kBefore,
                .due_on = kBefore + std::chrono::days(28)}
        );
    journal.Record(person, actions::ActionCompleted{.id = finished, .completed_on = kBefore});
    const StreamId area(journal.area().value);
    journal.Record(
        area, governance::ListItemAdded{.list = governance::ListKind::kTeam, .name = kTeam}
    );
    journal.Record(
        area,
        insight::RiskRecorded{
            .id = risk, .description = "Two posts are vacant", .raised_on = kBefore}
    );
    const auto pending = dsr::RegisterEntryId::New();
    journal.Record(referred, dsr::ReferralReceived{.stay = pending, .referred_on = kBefore});
    RecordSignedReturn(work);
    FailAJob(work);
    Parameters records = {
        {"pending-stay", pending.value},
        {"referred-person", referred.value},
        {"fresh-person", fresh.value},
        {"post", post.value},
        {"person", person.value},
        {"stay", stay.value},
        {"rating", rating.value},
        {"episode", episode.value},
        {"allocation", allocation.value},
        {"admission", admission.value},
        {"other-admission", other_admission.value},
        {"risk", risk.value},
        {"action", action.value},
        {"finished-action", finished.value}};
    records.insert(of_stay.begin(), of_stay.end());
    records.merge(RecordReviews(journal, person));
    records.merge(RecordDeadline(journal, person));
    records.merge(RecordWaysBack(work, person, episode, post));
    records.merge(RecordTransfers(work));
    return records;
}

}  // namespace

ServiceTest::ServiceTest()
    : runner_(*database_, app::Everything(), keys_, clock_),
      front_(
          *database_,
          runner_,
          clock_,
          {.cookies = web::CookieSecurity::kPlain, .hash_cost = {.memory_kib = 8, .passes = 1}}
      ) {
    kent_ = Fill("QKS");
    essex_ = Fill("QH8");
    OfferBetween(kent_, essex_);
    OfferBetween(essex_, kent_);
}

// Each of the areas offered somebody to the other.
void ServiceTest::OfferBetween(const FilledArea& from, FilledArea& to) {
    const journal::ActorId maker("test");
    auto offer = OfferOf(transfers::TransferKind::kAreaHere);
    offer.to_area = to.id;
    const auto offered = Must(runner_.Change(
        {maker, from.id, "Test", identity::Grants::All()},
        [&](const identity::Work& work) -> Result<people::PersonId> {
            const auto person = AddOnRegister(work, "Jay");
            work.journal.Record(person, offer);
            return person;
        }
    ));
    Must(runner_.Change(
        {maker, to.id, "Test", identity::Grants::All()},
        [&](const identity::Work& work) -> Result<Done> {
            work.journal.Record(
                StreamId(to.id.value), transfers::OfferArrived{offer.id, from.id, offered}
            );
            return Done{};
        }
    ));
    to.records.emplace("arrival", offer.id.value);
}

std::string ServiceTest::SignInAgain(const FilledArea& area, governance::Role role) {
    const auto user = area.records.find(NameOf(role))->second;
    return identity::Sessions(*database_, clock_).Begin(area.id, journal::ActorId(user));
}

FilledArea ServiceTest::Fill(const std::string& code) {
    const journal::ActorId maker("test");
    FilledArea filled;
    filled.id = Must(governance::CreateArea(
        database_.owner(), runner_, maker, {.code = code, .name = "Area " + code}
    ));
    const identity::Actor actor{maker, filled.id, "Test", identity::Grants::All()};
    const identity::Sessions sessions(*database_, clock_);
    identity::PasswordPool passwords({.memory_kib = 8, .passes = 1}, {});
    const std::string hash = Must(passwords.Hash(kPassword));
    const auto fill = [&](const identity::Work& work) -> Result<Parameters> {
        Parameters records = RecordEverything(work);
        for (const auto role :
             {governance::Role::kKeyworker,
              governance::Role::kTeamLeader,
              governance::Role::kAdministrator}) {
            const std::string name(NameOf(role));
            TRY_ASSIGN(
                const auto user,
                governance::AddUser(
                    work,
                    {.email = name + "@" + code + ".example.com",
                     .name = name,
                     .role = role,
                     .password_hash = hash}
                )
            );
            records.emplace(name, user.user.value);
            // So that it can be stopped.
            if (role == governance::Role::kTeamLeader)
                identity::GiveCalendarSecret(
                    work.journal.tx(),
                    {user.user, filled.id, name, governance::GrantsOf(role)},
                    work.now,
                    keys_.Derived("calendar")
                );
        }
        records.emplace("user", records.at("keyworker"));
        return records;
    };
    filled.records = Must(runner_.Change(actor, fill));
    RecordRemovals(filled);
    for (std::size_t role = 0; role < filled.sessions.size(); ++role) {
        const auto name = NameOf(static_cast<governance::Role>(role));
        filled.sessions.at(role) =
            sessions.Begin(filled.id, journal::ActorId(filled.records.find(name)->second));
    }
    filled.records.insert(
        {{"year", "2022-23"},
         {"quarter", "Q3"},
         {"signed-quarter", "Q2"},
         {"entry", "1"},
         {"number", std::to_string(kAdmission)},
         {"figure", "register.under_18.red"}}
    );
    return filled;
}

// Requests that wait: one by each of those who may correct, so that each has one to take back and
// one to decide.
void ServiceTest::RecordRemovals(FilledArea& filled) {
    const StreamId person(filled.records.at("person"));
    std::int64_t number = kRating;
    for (const auto role : {governance::Role::kKeyworker, governance::Role::kTeamLeader}) {
        const std::string name(NameOf(role));
        const auto removal = corrections::RemovalId::New();
        const journal::ActorId user(filled.records.find(name)->second);
        const identity::Actor asker{user, filled.id, name, governance::GrantsOf(role)};
        const auto ask = [&](const identity::Work& work) -> Result<Done> {
            work.journal.Record(
                person,
                corrections::RemovalAsked{
                    .id = removal, .number = number++, .reason = "It was another Ann"}
            );
            return Done{};
        };
        Must(runner_.Change(asker, ask));
        filled.records.emplace("removal-of-" + name, removal.value);
    }
    filled.records.emplace("removal", filled.records.at("removal-of-keyworker"));
    filled.records.emplace("own-removal", filled.records.at("removal-of-team-leader"));
}

web::Response ServiceTest::Send(web::Request request, const std::string& session) {
    if (!session.empty()) request.headers.Add("Cookie", "session=" + session);
    request.remote_address = "127.0.0.1";
    web::Response response = front_.Answer(std::move(request));
    web::Settle(response);
    return response;
}

web::Response ServiceTest::Get(const std::string& target, const std::string& session) {
    web::Request request;
    const auto parsed = web::ParseTarget(target);
    if (!parsed) throw std::runtime_error("not an address: " + target);
    request.path = parsed->path;
    request.query = QueryOf(parsed->path);
    return Send(std::move(request), session);
}

web::Response ServiceTest::Post(
    const std::string& target, const web::Fields& form, const std::string& session
) {
    web::Request request;
    request.method = web::Method::kPost;
    request.path = target;
    request.headers.Add("Content-Type", "application/x-www-form-urlencoded");
    for (const web::Field& field : form) {
        if (!request.body.empty()) request.body += '&';
        request.body += web::PercentEncode(field.name) + "=" + web::PercentEncode(field.value);
    }
    return Send(std::move(request), session);
}

std::string ServiceTest::CsrfOf(const std::string& session) {
    const std::string page = Get("/account", session).body;
    const std::string_view field = "name=\"csrf\" value=\"";
    const auto at = page.find(field);
    if (at == std::string::npos) throw std::runtime_error("there is no token on /account");
    const auto from = at + field.size();
    return page.substr(from, page.find('"', from) - from);
}

Parameters ServiceTest::RecordsFor(const FilledArea& area, governance::Role role) {
    Parameters records = area.records;
    records.insert({"search", "none"});
    if (role == governance::Role::kKeyworker)
        std::swap(records.at("removal"), records.at("own-removal"));
    if (!governance::GrantsOf(role).Has(identity::Permission::kViewRegister)) return records;
    const std::string& session = SessionOf(area, role);
    const auto found =
        Post("/register/search", {{"csrf", CsrfOf(session)}, {"q", "Example"}}, session);
    const auto to = found.Find("Location").value_or("");
    records["search"] = to.substr(to.rfind('/') + 1);
    return records;
}

int ServiceTest::RunTimetable() {
    jobs::Worker worker(
        runner_,
        app::Timetable(front_.sessions(), front_.sign_in()),
        [](const std::string& failed) { ADD_FAILURE() << failed; }
    );
    worker.Plan();
    int jobs = 0;
    while (worker.RunNext()) ++jobs;
    worker.Plan();
    return jobs;
}

std::int64_t ServiceTest::CountEntries() {
    std::int64_t entries = 0;
    database_->Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        entries = *tables.First(journal::sql::kCountEntries, {}, [](const db::Row& row) {
            return row.Get<std::int64_t>(0);
        });
    });
    return entries;
}

const site::Route& ServiceTest::RouteOf(std::string_view method_and_path) const {
    for (const site::Route* route : Routes()) {
        if (route->method_and_path == method_and_path) return *route;
    }
    throw std::runtime_error("there is no route " + std::string(method_and_path));
}

web::Fields QueryOf(std::string_view path) {
    if (path == "/admin/lists/remove") return {{"list", "team"}, {"name", kTeam}};
    return {};
}

namespace {

// The same for who is handed over; empty elsewhere.
std::string KeyOnTheMove(std::string_view path, const std::string& name) {
    if (name != "person" || path.find("/transfers") == path.npos) return {};
    return path.find("{transfer}") == path.npos ? "movable-person" : "offered-person";
}

// The same for who steps down, comes back, or has died; empty elsewhere.
std::string KeyOnAWayBack(std::string_view path, const std::string& name) {
    if (path.ends_with("/step-back")) return "ready-" + name;
    if (path.ends_with("/step-down/new")) return "supported-" + name;
    if (path.ends_with("/{allocation}/answer"))
        return name == "person" ? "supported-person" : "asked-allocation";
    if (path.ends_with("/come-back")) return "former-" + name;
    if (path.ends_with("/death/steps") || path.ends_with("/death/undo")) return "dead-" + name;
    return {};
}

}  // namespace

// What a parameter stands for where the page is about something in another state.
std::string KeyOf(std::string_view path, const std::string& name) {
    if (std::string key = KeyOnAWayBack(path, name); !key.empty()) return key;
    if (std::string key = KeyOnTheMove(path, name); !key.empty()) return key;
    if (path.ends_with("/decision")) return name == "stay" ? "pending-stay" : "referred-person";
    for (const std::string_view begun : {"/referrals", "/keyworkers", "/episodes", "/admissions"}) {
        const bool begins = path.ends_with(begun) || path.ends_with(std::string(begun) + "/new");
        if (name == "person" && begins) return "fresh-person";
    }
    // Nobody goes on leave twice at once.
    if (path.ends_with("/leave")) return name == "person" ? "referred-person" : "other-admission";
    if (name == "removal" && path.ends_with("/withdraw")) return "own-removal";
    for (const std::string_view after : {"/recommendations", "/report", "/quality-check"})
        if (name == "review" && path.ends_with(after)) return "held-review";
    if (name == "action" && path.ends_with("/reopen")) return "finished-action";
    const bool is_signed = path.ends_with("/reopen") || path.find("/signed/") != path.npos;
    if (name == "quarter" && is_signed) return "signed-quarter";
    return name;
}

std::string AddressOf(std::string_view path, const Parameters& parameters) {
    std::string address(path);
    for (const std::string& name : ParametersOf(path)) {
        const auto found = parameters.find(KeyOf(path, name));
        if (found == parameters.end()) throw std::runtime_error("no record has a {" + name + "}");
        const std::string in_path = "{" + name + "}";
        address.replace(address.find(in_path), in_path.size(), found->second);
    }
    return address;
}

std::vector<std::string> ParametersOf(std::string_view path) {
    std::vector<std::string> names;
    for (auto from = path.find('{'); from != std::string_view::npos; from = path.find('{', from)) {
        const auto to = path.find('}', from);
        names.emplace_back(path.substr(from + 1, to - from - 1));
        from = to;
    }
    return names;
}

std::string_view MethodOf(const site::Route& route) {
    return route.method_and_path.substr(0, route.method_and_path.find(' '));
}

std::string_view PathOf(const site::Route& route) {
    return route.method_and_path.substr(route.method_and_path.find(' ') + 1);
}

}  // namespace alongside::test

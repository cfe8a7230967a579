// The verbs that set up and run a service.
// SPDX-License-Identifier: MIT
#include <filesystem>
#include <ostream>

#include "care/governance/add_user.h"
#include "care/governance/create_area.h"
#include "cli/commands.h"
#include "demo/demo_accounts.h"
#include "demo/load_demo.h"
#include "platform/identity/password.h"
#include "server/serve.h"

namespace alongside::app {
namespace {

int Refused(const Error& error, const Console& console) {
    console.notes << error.message << "\n";
    for (const FieldFault& fault : error.fields)
        console.notes << "  " << fault.field << ": " << fault.message << "\n";
    return 1;
}

// A demonstration's files, and nothing else that bears their name.
void RemoveDemo(const Place& place) {
    constexpr std::string_view kSqlite = "sqlite:";
    if (!place.database.starts_with(kSqlite)) return;
    const std::string path = place.database.substr(kSqlite.size());
    for (const char* ending :
         {"", "-wal", "-shm", ".key", ".lock", ".erasures", ".looks-node-1.lock"})
        std::filesystem::remove(path + ending);
    identity::RemoveSpools(place.Spool(""));
}

bool IsThere(const Place& place) {
    constexpr std::string_view kSqlite = "sqlite:";
    return !place.database.starts_with(kSqlite) ||
           std::filesystem::exists(place.database.substr(kSqlite.size()));
}

void PrintSignIns(std::uint16_t port, std::ostream& out) {
    out << "\nAlongside is at http://localhost:" << port << "\n\nSign in as\n";
    for (const DemoAccount& account : kDemoAccounts)
        out << "  " << account.role << ": " << account.email << "  password " << kDemoPassword
            << "\n";
    out << "\nEverybody in it is invented. Ctrl-C stops it.\n" << std::flush;
}

}  // namespace

int Init(const Place& place, const InitOptions& options, const Console& console) {
    const SystemClock clock;
    if (auto faults = identity::CheckPassword(options.password, options.email); !faults.empty())
        return Refused(
            {Fault::kInvalid, "That password will not do", {}, std::move(faults)}, console
        );
    Installation installation(place, Use::kCreate, clock);
    identity::PasswordPool passwords({}, {});
    const auto hash = passwords.Hash(options.password);
    if (!hash) return Refused(hash.error(), console);
    const journal::ActorId actor("init");
    const auto area = governance::CreateArea(
        installation.database(),
        installation.runner(),
        actor,
        {.code = options.area_code, .name = options.area_name}
    );
    if (!area) return Refused(area.error(), console);
    const auto added = installation.runner().Change(
        identity::Actor{actor, *area, "init", identity::Grants::All()},
        [&](const identity::Work& work) {
            return governance::AddUser(
                work,
                {.email = options.email,
                 .name = options.name,
                 .role = governance::Role::kAdministrator,
                 .password_hash = *hash}
            );
        }
    );
    if (!added) return Refused(added.error(), console);
    console.out << "Made " << options.area_name << " (" << options.area_code
                << ") with its administrator " << options.email << ".\nKeep a copy of "
                << place.KeyFile()
                << " away from this machine: without it the record cannot be read.\n";
    return 0;
}

int RunServer(const Place& place, const ServeCommandOptions& options, const Console& console) {
    if (!IsIdText(options.node)) {
        console.notes << "A node's name is made of letters, digits, - and . only.\n";
        return kWrongUse;
    }
    const SystemClock clock;
    Installation installation(place, Use::kServe, clock);
    if (IsDemo(installation)) {
        console.notes
            << "This database is a demonstration, whose passwords everybody knows: serve it with "
               "`alongside demo`.\n";
        return 1;
    }
    const bool tls = options.tls == ServeCommandOptions::Tls::kInFront;
    ServeOptions serve{
        .address = options.address,
        .port = options.port,
        .trusted_proxies = options.trusted_proxies,
        .in_front = tls ? web::InFront::kTls : web::InFront::kNothing,
        .postman = options.postman,
        .night_pack = options.night_pack,
        .front =
            {.cookies = tls ? web::CookieSecurity::kSecure : web::CookieSecurity::kPlain,
             .node = options.node},
        .on_ready = [&](std::uint16_t port) {
            console.notes << "Serving on port " << port << std::endl;
        }};
    return Serve(installation, clock, serve, console.notes);
}

int TryMail(const notify::Postman& postman, const std::string& to, const Console& console) {
    if (!postman.deliver) {
        console.notes << "The configuration names no mail server: add [mail] to it.\n";
        return kRefused;
    }
    if (!notify::IsMailAddress(to)) {
        console.notes << "That is not an e-mail address.\n";
        return kWrongUse;
    }
    const auto delivery = postman.deliver(
        {.id = NewUuid(),
         .from = postman.from,
         .to = to,
         .subject = "Alongside can send mail",
         .text = "This letter was sent to try the mail server. There is nothing to do.\n",
         .sent = SystemClock().Now()}
    );
    if (delivery.outcome != notify::Outcome::kTaken) {
        console.notes << "It was not sent: " << delivery.problem << ".\n";
        return kRefused;
    }
    console.out << "The mail server took it. Look whether it arrives.\n";
    return 0;
}

int Demo(const Place& place, const DemoOptions& options, const Console& console) {
    const SystemClock real;
    if (options.reset == DemoOptions::Reset::kYes) RemoveDemo(place);
    const ShiftedClock clock(real, DemoStart());
    bool loaded = IsThere(place);
    if (loaded) {
        Installation held(place, Use::kCreate, clock);
        loaded = IsDemo(held);
        if (!loaded && held.AreaOf("QKS")) {
            console.notes << "This database is not a demonstration; it is left as it is.\n";
            return 1;
        }
    }
    if (!loaded) {
        console.notes << "Loading the demonstration area …\n" << std::flush;
        Installation fresh(place, Use::kCreate, clock);
        if (const auto done = LoadDemo(fresh, options.bundle, console.notes); !done)
            return Refused(done.error(), console);
    }
    Installation installation(place, Use::kServe, clock);
    ServeOptions serve{
        .port = options.port,
        .front =
            {.mode = Mode::kDemonstration,
             .cookies = web::CookieSecurity::kPlain,
             .banner = "Everybody here is invented. In this demonstration it is Monday 9 January "
                       "2023 when it starts."},
        .on_ready = [&](std::uint16_t port) { PrintSignIns(port, console.out); }};
    return Serve(installation, clock, serve, console.notes);
}

}  // namespace alongside::app

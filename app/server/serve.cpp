// The server's life: prepare every statement, listen, wait for a signal, stop.
// SPDX-License-Identifier: MIT
#include "server/serve.h"

#include <malloc.h>
#include <pthread.h>
#include <signal.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <thread>

#include "care/spreadsheets/workbook_reader.h"
#include "catalogue.h"
#include "platform/notify/outbox.h"
#include "platform/web/security_headers.h"
#include "platform/web/server.h"
#include "server/timetable.h"

namespace alongside::app {
namespace {

sigset_t StopSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

// A register in a spreadsheet is the only thing that somebody sends which is long.
std::size_t LimitOf(web::Method method, std::string_view path) {
    constexpr std::size_t kAround = 64UL * 1024;  // What a form says besides its file.
    const bool register_sent = method == web::Method::kPost && path == "/register/spreadsheet";
    return register_sent ? spreadsheets::kMostFileBytes + kAround : web::Limits{}.body_bytes;
}

std::vector<web::Endpoint> EndpointsOf(const ServeOptions& options) {
    if (!options.address.empty()) return {{options.address, options.port}};
    return {{"127.0.0.1", options.port}, {"::1", options.port, web::Listening::kIfAvailable}};
}

// A look at SQLite never waits, so that more threads than cores only cost switches and cold caches;
// two a core, so that a slow page does not hold up the others. A look at PostgreSQL mostly waits.
std::size_t WorkersFor(db::Dialect dialect) {
    constexpr std::size_t kFewest = 4;
    constexpr std::size_t kForPostgres = 16;
    if (dialect == db::Dialect::kPostgres) return kForPostgres;
    return std::max<std::size_t>(kFewest, 2UL * std::thread::hardware_concurrency());
}

// Pages are made and given back thousands of times a second: what they were made in is kept for the
// next, not returned to the system and fetched again page by page.
void KeepMemoryForTheNextPage() {
    constexpr int kKept = 64 * 1024 * 1024;
    constexpr int kLargestPage = 8 * 1024 * 1024;
    // NOLINTBEGIN(concurrency-mt-unsafe): no other thread has begun.
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_MMAP_THRESHOLD, kLargestPage);
    // NOLINTEND(concurrency-mt-unsafe)
}

// What the service does by itself: one thread, for people's own requests go first.
class Working {
public:
    Working(
        Installation& installation,
        const Front& front,
        const ServeOptions& options,
        std::ostream& log
    )
        : worker_(
              installation.runner(),
              Timetable(front, options.postman, options.night_pack),
              [&log](const std::string& words) { log << words << std::endl; }
          ),
          thread_([this] { worker_.Run(); }) {}
    ~Working() {
        AskToStop();
        thread_.join();
    }
    Working(const Working&) = delete;
    Working& operator=(const Working&) = delete;

    /// It ends after the portion at hand.
    void AskToStop() { worker_.Stop(); }

private:
    jobs::Worker worker_;
    std::thread thread_;
};

}  // namespace

int Serve(
    Installation& installation, const Clock& clock, const ServeOptions& options, std::ostream& log
) {
    KeepMemoryForTheNextPage();
    // Blocked before any thread starts, so that only sigwait below receives them.
    const sigset_t signals = StopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    installation.database().Check(AllStatements());
    FrontOptions at_front = options.front;
    at_front.spool = installation.place().Spool(at_front.node);
    Front front(installation.database(), installation.runner(), clock, at_front);
    web::ServerOptions server_options;
    server_options.listen = EndpointsOf(options);
    server_options.workers =
        options.workers > 0 ? options.workers : WorkersFor(installation.database().dialect());
    server_options.writers = options.writers;
    server_options.trusted_proxies = options.trusted_proxies;
    server_options.common_headers = web::SecurityHeaders(options.in_front);
    server_options.body_limit = &LimitOf;
    server_options.render_error = [&front](const web::ErrorPage& page) {
        return front.ErrorPage(page.status, page.incident);
    };
    server_options.on_breakage = [&log](const web::Breakage& breakage) {
        log << "incident " << breakage.incident << " " << NameOf(breakage.method) << " "
            << breakage.path << ": " << breakage.what << std::endl;
    };
    web::Server server(std::move(server_options), [&front](web::Request&& request) {
        return front.Answer(std::move(request));
    });
    // So that the pages can say what becomes of letters.
    installation.Set(notify::kSendsMailAs, options.postman.from);
    Working working(installation, front, options, log);
    if (options.on_ready) options.on_ready(server.ports().front());
    int signal = 0;
    sigwait(&signals, &signal);
    log << "Stopping …" << std::endl;
    working.AskToStop();
    return server.Stop() == web::Stopped::kFinished ? 0 : 1;
}

}  // namespace alongside::app

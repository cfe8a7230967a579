// The server's life: prepare every statement, listen, wait for a signal, stop.
// SPDX-License-Identifier: MIT
#include "server/serve.h"

#include <pthread.h>
#include <signal.h>

#include <ostream>

#include "catalogue.h"
#include "platform/web/security_headers.h"
#include "platform/web/server.h"

namespace alongside::app {
namespace {

sigset_t StopSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

std::vector<web::Endpoint> EndpointsOf(const ServeOptions& options) {
    if (!options.address.empty()) return {{options.address, options.port}};
    return {{"127.0.0.1", options.port}, {"::1", options.port, web::Listening::kIfAvailable}};
}

}  // namespace

int Serve(
    Installation& installation, const Clock& clock, const ServeOptions& options, std::ostream& log
) {
    // Blocked before any thread starts, so that only sigwait below receives them.
    const sigset_t signals = StopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    installation.database().Check(AllStatements());
    Front front(installation.database(), installation.runner(), clock, options.front);
    web::ServerOptions server_options;
    server_options.listen = EndpointsOf(options);
    server_options.workers = options.workers;
    server_options.trusted_proxies = options.trusted_proxies;
    server_options.common_headers = web::SecurityHeaders(options.in_front);
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
    if (options.on_ready) options.on_ready(server.ports().front());
    int signal = 0;
    sigwait(&signals, &signal);
    log << "Stopping …" << std::endl;
    return server.Stop() == web::Stopped::kFinished ? 0 : 1;
}

}  // namespace alongside::app

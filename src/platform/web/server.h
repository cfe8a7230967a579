// The HTTP server: sockets on I/O threads, handlers on a bounded pool of workers.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "platform/web/limits.h"
#include "platform/web/request.h"
#include "platform/web/request_reader.h"
#include "platform/web/response.h"

namespace alongside::web {

/// Whether the server starts without an address that the machine does not have.
enum class Listening { kRequired, kIfAvailable };

/// Where to listen. Port 0 takes any free one; `Server::ports` says which.
struct Endpoint {
    std::string address;
    std::uint16_t port = 0;
    Listening listening = Listening::kRequired;
};

/// What an error page is made from. `incident` is set for 500 only.
struct ErrorPage {
    int status = 500;
    std::string incident = {};
};

/// A handler that threw. For the log alone: `what` may say anything.
struct Breakage {
    std::string incident;  ///< Ten characters that the user was shown, if anything was.
    Method method;
    std::string path;
    std::string what;
};

/// How a server is set up.
struct ServerOptions {
    std::vector<Endpoint> listen = {{"127.0.0.1"}, {"::1"}};
    Limits limits = {};
    std::size_t io_threads = 1;
    /// Threads for requests that only look (GET, HEAD): a few a core.
    std::size_t workers = 4;
    /// Threads for all others. They mostly wait for a commit, which those in hand at once share.
    std::size_t writers = 4;
    std::vector<std::string> trusted_proxies = {};
    /// Header lines for every answer; see `SecurityHeaders`.
    std::string common_headers = {};
    /// A body limit by route, e.g. more for an upload; `limits.body_bytes` when absent.
    BodyLimit body_limit = {};
    /// The page for 400, 408, 413, 431, 500, 503 and so on; plain text when absent. Called on any
    /// thread; must be quick.
    std::function<Response(const ErrorPage&)> render_error = {};
    /// Told of every handler or body source that threw. Called on a worker.
    std::function<void(const Breakage&)> on_breakage = {};
};

/// Answers one request. Runs on a worker, on several at once, and may block.
using Handler = std::function<Response(Request&&)>;

/// How a server came to rest.
enum class Stopped {
    kFinished,  ///< Every request in flight was answered.
    kCut,       ///< The cap passed first; handlers may still be running.
};

/// Listens from construction to `Stop`.
class Server {
public:
    /// Throws `std::system_error` when an address cannot be listened on.
    Server(ServerOptions options, Handler handler);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    /// As `Stop`, then waits for the handlers that are still running.
    ~Server();

    /// The port of each endpoint, in order; 0 for one that was not available.
    const std::vector<std::uint16_t>& ports() const;
    /// Open connections, for the metrics.
    std::size_t connections() const;

    /// Accepts nothing more, closes idle connections at once, lets requests in flight finish within
    /// `limits.stop_cap`. Call it from any thread but a handler's; calling it again is harmless.
    Stopped Stop();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace alongside::web

// One I/O thread with its connections, and what all threads share. Private to the server.
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "platform/web/proxies.h"
#include "platform/web/server.h"
#include "platform/web/worker_pool.h"

namespace alongside::web {

using Socket =
    boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;
using Timer = boost::asio::basic_waitable_timer<
    std::chrono::steady_clock,
    boost::asio::wait_traits<std::chrono::steady_clock>,
    boost::asio::io_context::executor_type>;
using TimePoint = std::chrono::steady_clock::time_point;

/// Counts the answers that are made but may not go out yet.
class Held {
public:
    void Add();
    void Release();
    void WaitForAll();
    std::size_t count() const { return count_; }

private:
    std::mutex mutex_;
    std::condition_variable none_;
    std::atomic<std::size_t> count_{0};
};

/// What all connections share. Constant once the server listens, but for the count.
struct Service {
    Service(ServerOptions given, Handler handle)
        : options(std::move(given)), handler(std::move(handle)), proxies(options.trusted_proxies) {}

    /// The error page, whatever becomes of its renderer.
    Response RenderError(const ErrorPage& page) const;
    /// Answers a request; what a handler throws becomes a report and a page with a number.
    Response Handle(Request&& request) const;
    /// The answer in place of one that could not be made; reports why.
    Response Broken(const std::exception_ptr& failure, Method method, const std::string& path)
        const;
    /// Asks a source for its next piece; nothing when it threw, which is reported.
    std::optional<More> Pull(const BodySource& source, std::string& chunk) const;
    /// Tells whoever watches of a breakage, and survives them.
    void Report(const Breakage& breakage) const;
    /// One connection less.
    void OnClosed();

    const ServerOptions options;
    const Handler handler;
    const TrustedProxies proxies;
    WorkerPool pool{options.workers, options.limits.queued_requests};
    WorkerPool writing_pool{options.writers, options.limits.queued_requests};
    Held held;
    std::atomic<std::size_t> connections{0};
    std::mutex mutex;
    std::condition_variable all_closed;
};

class Session;

/// One I/O thread with its connections. Everything but `io` is touched by that thread only.
class Shard {
public:
    explicit Shard(Service& service) : service_(service), timer_(io) {}

    /// Runs until the context is stopped.
    void Run();
    void Adopt(Socket socket, std::string peer);
    void Remove(const Session& session);
    /// Closes what is idle; the others close after their response.
    void Drain();
    /// Closes everything.
    void Cut();

    Service& service() { return service_; }
    bool draining() const { return draining_; }
    /// Header lines for every answer, the date included.
    const std::string& common_headers() const { return common_headers_; }

    boost::asio::io_context io{1};

private:
    void Tick();
    // Calls `act` on every session; it may remove the one it is called on.
    template <class Act>
    void ForEach(Act act);

    Service& service_;
    Timer timer_;
    std::unordered_map<const Session*, std::shared_ptr<Session>> sessions_;
    std::string common_headers_;
    bool draining_ = false;
};

}  // namespace alongside::web

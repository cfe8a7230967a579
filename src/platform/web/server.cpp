// Accepting connections, and coming to rest.
// SPDX-License-Identifier: MIT
#include "platform/web/server.h"

#include <sys/resource.h>

#include <algorithm>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include "platform/web/session.h"
#include "platform/web/shard.h"

namespace alongside::web {
namespace {

namespace asio = boost::asio;
using boost::asio::ip::tcp;
using ErrorCode = boost::system::error_code;
using Acceptor = asio::basic_socket_acceptor<tcp, asio::io_context::executor_type>;

constexpr int kBacklog = 4'096;
constexpr std::chrono::milliseconds kAcceptPause{50};

// A connection is a descriptor; the soft limit of 1,024 is for programs that use select().
void RaiseDescriptorLimit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

[[noreturn]] void ThrowListen(const Endpoint& endpoint, const ErrorCode& error) {
    throw std::system_error(
        std::error_code(error),
        "cannot listen on " + endpoint.address + " port " + std::to_string(endpoint.port)
    );
}

ErrorCode Listen(Acceptor& acceptor, const Endpoint& endpoint) {
    ErrorCode error;
    const auto address = asio::ip::make_address(endpoint.address, error);
    if (error) return error;
    const tcp::endpoint at(address, endpoint.port);
    acceptor.open(at.protocol(), error);
    if (!error) acceptor.set_option(Acceptor::reuse_address(true), error);
    if (!error && address.is_v6()) acceptor.set_option(asio::ip::v6_only(true), error);
    if (!error) acceptor.bind(at, error);
    if (!error) acceptor.listen(kBacklog, error);
    return error;
}

// One listening socket; lives on the first shard.
struct Listener {
    explicit Listener(asio::io_context& io) : acceptor(io), pause(io) {}
    Acceptor acceptor;
    Timer pause;
};

}  // namespace

class Server::Impl {
public:
    Impl(ServerOptions options, Handler handler)
        : service_(std::move(options), std::move(handler)) {
        RaiseDescriptorLimit();
        const std::size_t threads = std::max<std::size_t>(1, service_.options.io_threads);
        for (std::size_t i = 0; i < threads; ++i)
            shards_.push_back(std::make_unique<Shard>(service_));
        for (const Endpoint& endpoint : service_.options.listen) Open(endpoint);
        for (const auto& listener : listeners_) Accept(*listener);
        for (const auto& shard : shards_) threads_.emplace_back([&shard = *shard] { shard.Run(); });
    }

    ~Impl() {
        Stop();
        service_.pool.Stop();
        service_.writing_pool.Stop();
        service_.held.WaitForAll();
        for (const auto& shard : shards_) shard->io.stop();
        for (std::thread& thread : threads_) thread.join();
    }

    Stopped Stop() {
        const std::lock_guard once(stop_mutex_);
        if (stopped_) return *stopped_;
        asio::post(shards_.front()->io, [this] { CloseListeners(); });
        for (const auto& shard : shards_)
            asio::post(shard->io, [&shard = *shard] { shard.Drain(); });
        stopped_ =
            AllClosedWithin(service_.options.limits.stop_cap) ? Stopped::kFinished : Stopped::kCut;
        if (*stopped_ == Stopped::kCut)
            for (const auto& shard : shards_)
                asio::post(shard->io, [&shard = *shard] { shard.Cut(); });
        return *stopped_;
    }

    const std::vector<std::uint16_t>& ports() const { return ports_; }
    std::size_t connections() const { return service_.connections; }

private:
    void Open(const Endpoint& endpoint) {
        auto listener = std::make_unique<Listener>(shards_.front()->io);
        if (const ErrorCode error = Listen(listener->acceptor, endpoint)) {
            if (endpoint.listening == Listening::kRequired) ThrowListen(endpoint, error);
            ports_.push_back(0);
            return;
        }
        ports_.push_back(listener->acceptor.local_endpoint().port());
        listeners_.push_back(std::move(listener));
    }

    void Accept(Listener& listener) {
        Shard& shard = *shards_[next_shard_++ % shards_.size()];
        auto socket = std::make_unique<Socket>(shard.io);
        Socket& accepted = *socket;
        listener.acceptor.async_accept(
            accepted,
            [this, &listener, &shard, socket = std::move(socket)](ErrorCode error) mutable {
                OnAccept(listener, shard, std::move(*socket), error);
            }
        );
    }

    void OnAccept(Listener& listener, Shard& shard, Socket socket, ErrorCode error) {
        if (!listener.acceptor.is_open()) return;
        if (error) return PauseAccepting(listener);
        if (service_.connections < service_.options.limits.connections)
            HandOver(shard, std::move(socket));
        Accept(listener);
    }

    // Out of descriptors, most likely: the connections there are may end meanwhile.
    void PauseAccepting(Listener& listener) {
        listener.pause.expires_after(kAcceptPause);
        listener.pause.async_wait([this, &listener](ErrorCode cancelled) {
            if (!cancelled && listener.acceptor.is_open()) Accept(listener);
        });
    }

    void HandOver(Shard& shard, Socket socket) {
        ErrorCode error;
        const tcp::endpoint peer = socket.remote_endpoint(error);
        if (error) return;
        socket.set_option(tcp::no_delay(true), error);
        ++service_.connections;
        asio::post(
            shard.io,
            [&shard, socket = std::move(socket), address = peer.address().to_string()]() mutable {
                shard.Adopt(std::move(socket), std::move(address));
            }
        );
    }

    void CloseListeners() {
        for (const auto& listener : listeners_) {
            ErrorCode ignored;
            listener->acceptor.close(ignored);
            listener->pause.cancel();
        }
    }

    bool AllClosedWithin(std::chrono::milliseconds cap) {
        std::unique_lock lock(service_.mutex);
        return service_.all_closed.wait_for(lock, cap, [this] {
            return service_.connections == 0;
        });
    }

    Service service_;
    std::vector<std::unique_ptr<Shard>> shards_;
    std::vector<std::unique_ptr<Listener>> listeners_;
    std::vector<std::uint16_t> ports_;
    std::vector<std::thread> threads_;
    std::size_t next_shard_ = 0;
    std::mutex stop_mutex_;
    std::optional<Stopped> stopped_;
};

Server::Server(ServerOptions options, Handler handler)
    : impl_(std::make_unique<Impl>(std::move(options), std::move(handler))) {}

Server::~Server() = default;

const std::vector<std::uint16_t>& Server::ports() const {
    return impl_->ports();
}

std::size_t Server::connections() const {
    return impl_->connections();
}

Stopped Server::Stop() {
    return impl_->Stop();
}

}  // namespace alongside::web

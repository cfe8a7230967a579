// Every bound that the server sets on what strangers may send, hold or wait for, in one place.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>

namespace alongside::web {

/// The defaults are what is served; tests shorten the times.
struct Limits {
    /// Request line and headers together; more is answered 431.
    std::size_t header_bytes = 16UL * 1024;
    /// A body, unless `ServerOptions::body_limit` allows a route more; more is answered 413.
    std::size_t body_bytes = 1024UL * 1024;
    /// Fields of one form or one query, and files of one upload.
    std::size_t form_fields = 1000;

    /// From the first byte of a request to its last, however steadily it trickles in.
    std::chrono::milliseconds request_deadline{10'000};
    /// A connection without a request, new or kept alive.
    std::chrono::milliseconds idle_timeout{60'000};
    /// For a client to take a response or a chunk of one, and in addition the slowest rate it may
    /// do so at.
    std::chrono::milliseconds write_timeout{30'000};
    std::size_t write_bytes_per_second = 16UL * 1024;
    /// After a refusal we go on discarding what the client still sends, so that it gets to read it.
    std::chrono::milliseconds linger_time{5'000};
    std::size_t linger_bytes = 64UL * 1024 * 1024;
    /// How long `Server::Stop` waits for the requests in flight.
    std::chrono::milliseconds stop_cap{5'000};
    /// How often the deadlines above are looked at: none is cut later than this after its time.
    std::chrono::milliseconds tick{100};

    /// Open connections; one more is closed at once.
    std::size_t connections = 20'000;
    /// Requests that wait for a worker, and answers that wait for what comes before them; one more
    /// is answered 503.
    std::size_t queued_requests = 1'024;
};

}  // namespace alongside::web

// Turns the bytes of a connection into requests, or into the status they are refused with.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

#include "platform/web/limits.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::web {

/// The largest body in bytes that a path takes; asked once the headers are read.
using BodyLimit = std::function<std::size_t(Method, std::string_view path)>;

/// Reads HTTP/1.1 strictly: what two programs could read differently (request smuggling) is
/// refused. Knows no socket. One reader serves a connection, one request after the other.
class RequestReader {
public:
    enum class State {
        kHead,      ///< Waiting for the end of the headers.
        kBody,      ///< Headers accepted, body incomplete.
        kComplete,  ///< `Take` has a request.
        kRefused,   ///< `refusal` says why; the connection cannot be read on.
    };

    /// An absent `body_limit` means `limits.body_bytes` everywhere. Both must outlive the reader.
    RequestReader(const Limits& limits, const BodyLimit& body_limit);
    ~RequestReader();
    RequestReader(const RequestReader&) = delete;
    RequestReader& operator=(const RequestReader&) = delete;

    /// Reads on; `bytes` is everything not yet consumed. Returns how much of it is done with. Bytes
    /// after a complete request are left alone.
    std::size_t Feed(std::string_view bytes);

    State state() const;
    /// 400, 413, 417, 431, 501 or 505.
    int refusal() const;
    /// The client waits for `100 Continue` before it sends the body.
    bool WantsContinue() const;
    /// What the client asked to become of the connection.
    AfterResponse after() const;
    /// How a body of unknown length may be sent to this client.
    Framing stream_framing() const;

    /// The request read; the reader then starts on the next one at `Reset`.
    Request Take();
    void Reset();

private:
    class Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace alongside::web

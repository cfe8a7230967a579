// What is answered, as plain values.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/web/fields.h"

namespace alongside::web {

/// Whether a source has more to give after this chunk.
enum class More { kYes, kNo };

/// Appends the next piece of a long body to `chunk`, which is empty. It runs on a worker, never on
/// two at once, and is asked again only when the client has taken the piece before. If it throws,
/// the connection is cut so that nobody takes the part for the whole.
using BodySource = std::function<More(std::string& chunk)>;

/// Told once that an answer may go out, or what went wrong instead.
using MaySend = std::function<void(std::exception_ptr)>;

/// One answer. Content-Length, Date, Connection and the security headers are added by the server.
struct Response {
    int status = 200;
    std::vector<Field> headers = {};
    std::string body = {};
    /// Bytes that outlive the server (an embedded asset), sent in place of `body` without a copy.
    std::string_view fixed_body = {};
    /// Sent in chunks in place of `body` when set.
    BodySource source = {};
    /// Started on a worker when the handler is done; the answer goes out when it calls back, on
    /// whatever thread, at once or later. No worker waits meanwhile. For what must be durable
    /// first.
    std::function<void(MaySend)> before = {};

    /// Adds a header. A line break or other control character in it is a bug.
    Response& Add(std::string_view name, std::string_view value);
    /// The first header of that name, or nothing.
    std::optional<std::string_view> Find(std::string_view name) const;
};

/// Runs what comes before an answer and waits for it; throws what went wrong. For those who answer
/// without a server.
void Settle(Response& response);

/// `303 See Other`: what every accepted POST answers. `location` is a path of ours, escaped
/// already.
Response Redirect(std::string_view location);
Response Html(std::string body, int status = 200);
Response Json(std::string body, int status = 200);
Response Text(std::string body, int status = 200);
/// A file to save, held in memory.
Response File(std::string_view content_type, std::string_view file_name, std::string body);
/// A file to save, produced piece by piece.
Response File(std::string_view content_type, std::string_view file_name, BodySource source);

/// `Not Found` for 404; "" for a number we never send.
std::string_view ReasonPhrase(int status);

/// How the body goes out after the head.
enum class Framing { kLength, kChunked, kUntilClose };
/// What becomes of the connection after the response.
enum class AfterResponse { kKeepAlive, kClose };

/// Appends status line and headers to `out`. `common` is header lines that every answer carries;
/// `Cache-Control: no-store` is added to an answer that says nothing about caching.
void AppendHead(
    std::string& out,
    const Response& response,
    Framing framing,
    AfterResponse after,
    std::string_view common
);

}  // namespace alongside::web

// The only user of Boost.Beast: its parser, with the checks that it leaves to the server.
// SPDX-License-Identifier: MIT
#include "platform/web/request_reader.h"

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/none.hpp>
#include <optional>
#include <string>
#include <utility>

#include "platform/base/names.h"
#include "platform/base/text.h"
#include "platform/web/url.h"

namespace alongside::web {
namespace {

namespace http = boost::beast::http;
using BeastText = boost::beast::string_view;
using ErrorCode = boost::beast::error_code;

constexpr std::string_view kEndOfHead = "\r\n\r\n";
// A body is reserved up to here on the client's word alone; beyond it memory follows the bytes.
constexpr std::size_t kMaxTrustedReserve = 64 * 1024;

std::string_view View(BeastText text) {
    return {text.data(), text.size()};
}

// A line that continues the one before (obs-fold), half a line break, or NUL.
bool IsAmbiguousHead(std::string_view head) {
    std::size_t lines = 0;
    for (std::size_t at = head.find('\r'); at != head.npos; at = head.find('\r', at + 2), ++lines) {
        const std::string_view end = head.substr(at, 3);
        if (end.size() < 2 || end[1] != '\n') return true;
        if (end.size() == 3 && (end[2] == ' ' || end[2] == '\t')) return true;
    }
    const auto line_feeds = std::count(head.begin(), head.end(), '\n');
    return static_cast<std::size_t>(line_feeds) != lines || head.find('\0') != head.npos;
}

bool IsDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

bool IsHostByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._:[]").find(c) != std::string_view::npos;
}

bool IsHost(std::string_view host) {
    return !host.empty() && std::all_of(host.begin(), host.end(), IsHostByte);
}

int StatusOf(const ErrorCode& error) {
    if (error == http::error::body_limit) return 413;
    if (error == http::error::header_limit) return 431;
    if (error == http::error::bad_version) return 505;
    return 400;
}

// Collects one message straight into a `Request`.
class Message final : public http::basic_parser<true> {
public:
    Request request;
    std::string target;
    std::optional<Method> method;
    int version = 11;

private:
    void
    on_request_impl(http::verb, BeastText method_text, BeastText target_text, int http_version, ErrorCode&)
        override {
        version = http_version;
        method = EnumNamed<Method>(View(method_text));
        target.assign(target_text.data(), target_text.size());
    }
    void on_response_impl(int, BeastText, int, ErrorCode&) override {}
    void on_field_impl(http::field, BeastText name, BeastText value, ErrorCode&) override {
        // Trailers come after the headers were judged, so they do not get in.
        if (!header_done_) request.headers.Add(View(name), View(value));
    }
    void on_header_impl(ErrorCode&) override { header_done_ = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t>& content_length, ErrorCode&)
        override {
        if (content_length && *content_length > 0)
            request.body.reserve(std::min<std::size_t>(*content_length, kMaxTrustedReserve));
    }
    std::size_t on_body_impl(BeastText body, ErrorCode&) override {
        request.body.append(body.data(), body.size());
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, BeastText, ErrorCode&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, BeastText body, ErrorCode& error) override {
        return on_body_impl(body, error);
    }
    void on_finish_impl(ErrorCode&) override {}

    bool header_done_ = false;
};

}  // namespace

class RequestReader::Parser {
public:
    Parser(const Limits& limits, const BodyLimit& body_limit)
        : limits_(limits), body_limit_(body_limit) {
        Reset();
    }

    void Reset() {
        message_.emplace();
        message_->header_limit(static_cast<std::uint32_t>(limits_.header_bytes));
        message_->body_limit(boost::none);
        state_ = State::kHead;
        scanned_ = 0;
        refusal_ = 0;
        wants_continue_ = false;
    }

    std::size_t Feed(std::string_view bytes) {
        std::size_t consumed = 0;
        if (state_ == State::kHead) consumed = FeedHead(bytes);
        if (state_ == State::kBody) consumed += FeedBody(bytes.substr(consumed));
        return consumed;
    }

    State state_ = State::kHead;
    int refusal_ = 0;
    bool wants_continue_ = false;
    std::optional<Message> message_;

private:
    void Refuse(int status) {
        refusal_ = status;
        state_ = State::kRefused;
    }

    std::size_t FeedHead(std::string_view bytes) {
        // Something other than HTTP, such as TLS on a plain port, is not waited for.
        if (!bytes.empty() && (bytes.front() < 'A' || bytes.front() > 'Z')) {
            Refuse(400);
            return 0;
        }
        const std::size_t end = bytes.find(kEndOfHead, scanned_);
        if (end == bytes.npos ? bytes.size() >= limits_.header_bytes
                              : end + kEndOfHead.size() > limits_.header_bytes) {
            Refuse(431);
            return 0;
        }
        if (end == bytes.npos) {
            scanned_ = bytes.size() - std::min(bytes.size(), kEndOfHead.size() - 1);
            return 0;
        }
        const std::string_view head = bytes.substr(0, end + kEndOfHead.size());
        if (IsAmbiguousHead(head)) {
            Refuse(400);
            return 0;
        }
        ErrorCode error;
        message_->eager(false);
        const std::size_t consumed =
            message_->put(boost::asio::buffer(head.data(), head.size()), error);
        if (error || !message_->is_header_done()) {
            Refuse(error ? StatusOf(error) : 400);
            return consumed;
        }
        if (const int status = JudgeHead(); status != 0) {
            Refuse(status);
            return consumed;
        }
        state_ = message_->is_done() ? State::kComplete : State::kBody;
        message_->eager(true);
        return consumed;
    }

    std::size_t FeedBody(std::string_view bytes) {
        std::size_t consumed = 0;
        ErrorCode error;
        while (consumed < bytes.size() && !message_->is_done() && !error) {
            const std::string_view rest = bytes.substr(consumed);
            consumed += message_->put(boost::asio::buffer(rest.data(), rest.size()), error);
        }
        if (error && error != http::error::need_more) {
            Refuse(StatusOf(error));
        } else if (message_->is_done()) {
            state_ = State::kComplete;
        }
        return consumed;
    }

    // The status that these headers are refused with, or 0. Fills what the request says of itself.
    int JudgeHead() {
        Request& request = message_->request;
        if (!message_->method) return 501;
        request.method = *message_->method;
        if (const int status = JudgeFraming(); status != 0) return status;

        const auto parsed = ParseTarget(message_->target);
        if (!parsed) return 400;
        const std::size_t hosts = request.headers.Count("Host");
        if (hosts > 1 || (hosts == 0 && message_->version != 10)) return 400;
        const std::string_view host = request.headers.Get("Host");
        if (hosts == 1 && !IsHost(host)) return 400;
        if (!parsed->authority.empty() && !SameHeader(parsed->authority, host)) return 400;

        request.host = host;
        request.path = parsed->path;
        request.query_text = parsed->query;
        auto query = ParseUrlEncoded(parsed->query, limits_.form_fields);
        if (!query) return 400;
        request.query = *std::move(query);
        return JudgeBody();
    }

    // Two lengths, or a length and chunks, are how one request hides in another.
    int JudgeFraming() const {
        const Headers& headers = message_->request.headers;
        const std::size_t lengths = headers.Count("Content-Length");
        const std::size_t encodings = headers.Count("Transfer-Encoding");
        if (lengths + encodings > 1) return 400;
        // The parser takes a list of equal lengths (`4, 4`) for one.
        if (lengths == 1 && !IsDigits(headers.Get("Content-Length"))) return 400;
        if (encodings == 0) return 0;
        if (message_->version == 10) return 400;
        return SameHeader(headers.Get("Transfer-Encoding"), "chunked") ? 0 : 501;
    }

    int JudgeBody() {
        const Request& request = message_->request;
        const std::size_t limit =
            body_limit_ ? body_limit_(request.method, request.path) : limits_.body_bytes;
        const auto length = message_->content_length();
        if (length && *length > limit) return 413;
        if (message_->chunked()) message_->body_limit(limit);
        if (const auto expect = request.headers.Find("Expect")) {
            if (!SameHeader(*expect, "100-continue")) return 417;
            wants_continue_ = message_->version != 10;
        }
        return 0;
    }

    const Limits& limits_;
    const BodyLimit& body_limit_;
    std::size_t scanned_ = 0;
};

RequestReader::RequestReader(const Limits& limits, const BodyLimit& body_limit)
    : parser_(std::make_unique<Parser>(limits, body_limit)) {}

RequestReader::~RequestReader() = default;

std::size_t RequestReader::Feed(std::string_view bytes) {
    return parser_->Feed(bytes);
}

RequestReader::State RequestReader::state() const {
    return parser_->state_;
}

int RequestReader::refusal() const {
    return parser_->refusal_;
}

bool RequestReader::WantsContinue() const {
    return parser_->wants_continue_ && parser_->state_ == State::kBody;
}

AfterResponse RequestReader::after() const {
    const Message& message = *parser_->message_;
    const bool stays =
        parser_->state_ == State::kComplete && message.version == 11 && message.keep_alive();
    return stays ? AfterResponse::kKeepAlive : AfterResponse::kClose;
}

Framing RequestReader::stream_framing() const {
    return parser_->message_->version == 11 ? Framing::kChunked : Framing::kUntilClose;
}

Request RequestReader::Take() {
    return std::move(parser_->message_->request);
}

void RequestReader::Reset() {
    parser_->Reset();
}

}  // namespace alongside::web

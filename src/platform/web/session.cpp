// A connection is in one phase at a time, and each phase but handling has a deadline.
// SPDX-License-Identifier: MIT
#include "platform/web/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <iterator>
#include <utility>

namespace alongside::web {
namespace {

namespace asio = boost::asio;

constexpr std::size_t kIdleBuffer = 2 * 1024;
constexpr std::size_t kBodyBuffer = 64 * 1024;
constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::string_view kLastChunk = "0\r\n\r\n";

}  // namespace

Session::Session(Shard& shard, Socket socket, std::string peer)
    : shard_(shard),
      socket_(std::move(socket)),
      peer_(std::move(peer)),
      reader_(limits(), shard.service().options.body_limit),
      buffer_(kIdleBuffer) {}

void Session::Start() {
    Enter(Phase::kIdle, limits().idle_timeout);
    Read();
}

void Session::Enter(Phase phase, std::chrono::milliseconds within) {
    phase_ = phase;
    deadline_ = std::chrono::steady_clock::now() + within;
}

void Session::Expire(TimePoint now) {
    if (phase_ == Phase::kHandling || phase_ == Phase::kClosed || now < deadline_) return;
    if (phase_ != Phase::kReading || timed_out_) return Close();
    // Ends the read, which then answers 408; should none be under way, the next sweep closes.
    timed_out_ = true;
    ErrorCode ignored;
    socket_.cancel(ignored);
}

void Session::Drain() {
    if (phase_ == Phase::kIdle || phase_ == Phase::kLingering) Close();
}

void Session::Close() {
    if (phase_ == Phase::kClosed) return;
    phase_ = Phase::kClosed;
    ErrorCode ignored;
    socket_.close(ignored);
    shard_.Remove(*this);
}

// Room for the next read at the end of the buffer.
void Session::MakeRoom() {
    if (begin_ == end_) {
        begin_ = end_ = 0;
        if (phase_ == Phase::kIdle && buffer_.size() > limits().header_bytes)
            std::vector<char>(kIdleBuffer).swap(buffer_);
    }
    if (end_ < buffer_.size()) return;
    if (begin_ > 0) {
        std::copy(
            std::next(buffer_.begin(), static_cast<std::ptrdiff_t>(begin_)),
            buffer_.end(),
            buffer_.begin()
        );
        end_ -= begin_;
        begin_ = 0;
        return;
    }
    const bool in_body = reader_.state() == RequestReader::State::kBody;
    const std::size_t largest = in_body ? kBodyBuffer : limits().header_bytes;
    buffer_.resize(std::max(buffer_.size() + 1, std::min(buffer_.size() * 2, largest)));
}

void Session::Read() {
    MakeRoom();
    socket_.async_read_some(
        asio::buffer(buffer_.data() + end_, buffer_.size() - end_),
        [self = shared_from_this()](ErrorCode error, Count count) { self->OnRead(error, count); }
    );
}

void Session::OnRead(ErrorCode error, Count count) {
    if (phase_ == Phase::kClosed) return;
    if (timed_out_) return Refuse(408);
    if (error) return Close();
    end_ += count;
    Advance();
}

// Takes what was received as far as it goes.
void Session::Advance() {
    using State = RequestReader::State;
    if (phase_ == Phase::kIdle) Enter(Phase::kReading, limits().request_deadline);
    const std::size_t consumed = reader_.Feed(Pending());
    begin_ += consumed;
    if (reader_.state() == State::kRefused) return Refuse(reader_.refusal());
    if (reader_.state() == State::kComplete) return Dispatch();
    // A chunk header without end.
    if (end_ - begin_ >= kBodyBuffer) return Refuse(400);
    if (reader_.WantsContinue() && !std::exchange(continue_sent_, true) && begin_ == end_)
        return SendContinue();
    Read();
}

void Session::SendContinue() {
    asio::async_write(
        socket_,
        asio::buffer(kContinue),
        [self = shared_from_this()](ErrorCode error, Count) {
            if (self->phase_ == Phase::kClosed) return;
            if (self->timed_out_) return self->Refuse(408);
            if (error) return self->Close();
            self->Read();
        }
    );
}

void Session::Dispatch() {
    phase_ = Phase::kHandling;
    after_ = reader_.after();
    framing_ = reader_.stream_framing();
    request_ = reader_.Take();
    method_ = request_.method;
    shard_.service().proxies.Identify(request_, peer_);
    Service& service = shard_.service();
    const bool reads = method_ == Method::kGet || method_ == Method::kHead;
    WorkerPool& pool = reads ? service.pool : service.writing_pool;
    const bool room = service.held.count() < limits().queued_requests;
    if (room && pool.TrySubmit([self = shared_from_this()] { self->Handle(); })) return;
    response_ = service.RenderError({503});
    response_.Add("Retry-After", "1");
    Respond(after_);
}

// On a worker: nothing but request_ and response_ may be touched.
void Session::Handle() {
    response_ = shard_.service().Handle(std::move(request_));
    if (response_.before)
        Hold();
    else
        HandBack();
}

// Nothing of the server may be touched after the release: it may be what its end waits for.
void Session::Hold() {
    Service& service = shard_.service();
    service.held.Add();
    const auto go_on = [&service,
                        self = shared_from_this()](const std::exception_ptr& failure) mutable {
        // NOLINTNEXTLINE(bugprone-use-after-move): lent to the handler, which leaves it.
        if (failure) self->response_ = service.Broken(failure, self->method_, self->request_.path);
        self->HandBack();
        self.reset();
        service.held.Release();
    };
    const auto before = std::exchange(response_.before, {});
    try {
        before(go_on);
    } catch (...) {
        auto refuse = go_on;
        refuse(std::current_exception());
    }
}

void Session::HandBack() {
    asio::post(shard_.io, [self = shared_from_this()] { self->Respond(self->after_); });
}

// Answers without having read the request to its end.
void Session::Refuse(int status) {
    framing_ = Framing::kLength;
    method_ = Method::kGet;
    response_ = shard_.service().RenderError({status});
    Respond(AfterResponse::kClose);
}

void Session::Respond(AfterResponse after) {
    if (phase_ == Phase::kClosed) return;
    after_ = after;
    const bool streams = static_cast<bool>(response_.source);
    if (shard_.draining() || (streams && framing_ == Framing::kUntilClose))
        after_ = AfterResponse::kClose;
    head_.clear();
    AppendHead(
        head_, response_, streams ? framing_ : Framing::kLength, after_, shard_.common_headers()
    );
    const bool headless =
        method_ == Method::kHead || response_.status == 204 || response_.status == 304;
    if (streams && !headless)
        return Write(asio::buffer(head_), head_.size(), [this] { StreamNext(); });
    const std::string_view body =
        response_.fixed_body.empty() ? std::string_view(response_.body) : response_.fixed_body;
    const std::array<asio::const_buffer, 2> buffers{
        asio::buffer(head_), headless ? asio::const_buffer() : asio::buffer(body)};
    Write(buffers, head_.size() + body.size(), [this] { Finish(); });
}

// Writes within the time that the slowest client allowed would take, then goes on with `then`.
template <class Buffers, class Then>
void Session::Write(const Buffers& buffers, Count size, Then then) {
    const auto seconds = std::chrono::seconds(size / limits().write_bytes_per_second);
    Enter(Phase::kWriting, limits().write_timeout + seconds);
    asio::async_write(socket_, buffers, [self = shared_from_this(), then](ErrorCode error, Count) {
        if (self->phase_ == Phase::kClosed) return;
        if (error) return self->Close();
        then();
    });
}

void Session::StreamNext() {
    phase_ = Phase::kHandling;
    if (!shard_.service().pool.Continue([self = shared_from_this()] { self->Pull(); })) Close();
}

// On a worker: nothing but response_.source and chunk_ may be touched.
void Session::Pull() {
    chunk_.clear();
    const auto more = shard_.service().Pull(response_.source, chunk_);
    asio::post(shard_.io, [self = shared_from_this(), more] {
        if (more) return self->WriteChunk(*more);
        self->Close();
    });
}

void Session::WriteChunk(More more) {
    if (phase_ == Phase::kClosed) return;
    const bool chunked = framing_ == Framing::kChunked;
    head_.clear();
    if (chunked && !chunk_.empty()) {
        fmt::format_to(std::back_inserter(head_), "{:x}\r\n", chunk_.size());
        chunk_ += "\r\n";
    }
    if (chunked && more == More::kNo) chunk_ += kLastChunk;
    const std::array<asio::const_buffer, 2> buffers{asio::buffer(head_), asio::buffer(chunk_)};
    Write(buffers, head_.size() + chunk_.size(), [this, more] {
        if (more == More::kYes) return StreamNext();
        Finish();
    });
}

// The response is out: on to the next request, or the end.
void Session::Finish() {
    const bool read_to_the_end =
        reader_.state() == RequestReader::State::kComplete && begin_ == end_;
    if (after_ == AfterResponse::kClose || shard_.draining()) {
        if (read_to_the_end || shard_.draining()) return Close();
        return Linger();
    }
    response_ = {};
    request_ = {};
    chunk_ = {};
    reader_.Reset();
    continue_sent_ = false;
    Enter(Phase::kIdle, limits().idle_timeout);
    if (begin_ < end_) return Advance();
    Read();
}

// Closing now would reset the connection, and the client would lose what it was told.
void Session::Linger() {
    ErrorCode ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
    response_ = {};
    Enter(Phase::kLingering, limits().linger_time);
    buffer_.resize(std::max(buffer_.size(), kBodyBuffer));
    Discard();
}

void Session::Discard() {
    socket_.async_read_some(
        asio::buffer(buffer_),
        [self = shared_from_this()](ErrorCode error, Count count) {
            self->discarded_ += count;
            if (self->phase_ == Phase::kClosed) return;
            if (error || self->discarded_ > self->limits().linger_bytes) return self->Close();
            self->Discard();
        }
    );
}

}  // namespace alongside::web

// One connection. Private to the server.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/web/request_reader.h"
#include "platform/web/shard.h"

namespace alongside::web {

/// Reads requests, has them answered, writes the answers in order.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(Shard& shard, Socket socket, std::string peer);

    void Start();
    /// Acts on a deadline that has passed.
    void Expire(TimePoint now);
    void Drain();
    void Close();

private:
    enum class Phase { kIdle, kReading, kHandling, kWriting, kLingering, kClosed };
    using Count = std::size_t;
    using ErrorCode = boost::system::error_code;

    const Limits& limits() const { return shard_.service().options.limits; }
    std::string_view Pending() const { return {buffer_.data() + begin_, end_ - begin_}; }
    void Enter(Phase phase, std::chrono::milliseconds within);
    void MakeRoom();
    void Read();
    void OnRead(ErrorCode error, Count count);
    void Advance();
    void SendContinue();
    void Dispatch();
    void Handle();
    void Hold();
    void HandBack();
    void Refuse(int status);
    void Respond(AfterResponse after);
    void StreamNext();
    void Pull();
    void WriteChunk(More more);
    template <class Buffers, class Then>
    void Write(const Buffers& buffers, Count size, Then then);
    void Finish();
    void Linger();
    void Discard();

    Shard& shard_;
    Socket socket_;
    const std::string peer_;
    RequestReader reader_;
    Phase phase_ = Phase::kIdle;
    TimePoint deadline_;
    bool timed_out_ = false;
    bool continue_sent_ = false;
    AfterResponse after_ = AfterResponse::kKeepAlive;
    Framing framing_ = Framing::kLength;
    Method method_ = Method::kGet;

    std::vector<char> buffer_;
    Count begin_ = 0;
    Count end_ = 0;
    Count discarded_ = 0;

    Request request_;
    Response response_;
    std::string head_;
    std::string chunk_;
};

}  // namespace alongside::web

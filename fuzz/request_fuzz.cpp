// The request reader: no crash, and the same verdict however the bytes are cut into pieces.
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "platform/web/request_reader.h"

namespace {

namespace web = alongside::web;
using State = web::RequestReader::State;

const web::Limits kLimits{.header_bytes = 1024, .body_bytes = 1024};
const web::BodyLimit kNoBodyLimit;

// Feeds `bytes` in pieces of `piece` and says where that led.
std::string Verdict(std::string_view bytes, std::size_t piece) {
    web::RequestReader reader(kLimits, kNoBodyLimit);
    std::size_t begin = 0;
    for (std::size_t end = 0; end < bytes.size();) {
        end = std::min(bytes.size(), end + piece);
        begin += reader.Feed(bytes.substr(begin, end - begin));
        if (reader.state() == State::kRefused) return "refused";
        if (reader.state() != State::kComplete) continue;
        const web::Request request = reader.Take();
        if (request.body.size() > kLimits.body_bytes || !request.path.starts_with('/'))
            std::abort();
        return request.path + "\n" + request.body + "\n" + std::to_string(begin);
    }
    return "incomplete";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (Verdict(bytes, size) != Verdict(bytes, 1)) std::abort();
    return 0;
}

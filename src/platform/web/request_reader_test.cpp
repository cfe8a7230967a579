// What the reader takes and what it refuses, without a socket.
// SPDX-License-Identifier: MIT
#include "platform/web/request_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace alongside::web {
namespace {

using State = RequestReader::State;

const Limits kLimits;
const BodyLimit kNoBodyLimit;

// Feeds it all and says what came of it: 0 for a complete request, 1 for an incomplete one.
int StatusOf(std::string_view bytes) {
    RequestReader reader(kLimits, kNoBodyLimit);
    reader.Feed(bytes);
    if (reader.state() == State::kComplete) return 0;
    return reader.state() == State::kRefused ? reader.refusal() : 1;
}

Request Read(std::string_view bytes) {
    RequestReader reader(kLimits, kNoBodyLimit);
    reader.Feed(bytes);
    EXPECT_EQ(reader.state(), State::kComplete) << bytes;
    return reader.Take();
}

struct Case {
    std::string_view why;
    std::string bytes;
    int status;
};

TEST(RequestReader, RefusesWhatTwoProgramsCouldReadDifferently) {
    const std::string post = "POST / HTTP/1.1\r\nHost: x\r\n";
    const std::vector<Case> cases = {
        {"length and chunks",
         post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n",
         400},
        {"chunks and length",
         post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n",
         400},
        {"two lengths", post + "Content-Length: 4\r\nContent-Length: 5\r\n\r\n", 400},
        {"the same length twice", post + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd", 400},
        {"a list of lengths", post + "Content-Length: 4, 4\r\n\r\nabcd", 400},
        {"a signed length", post + "Content-Length: +4\r\n\r\nabcd", 400},
        {"a length in hex", post + "Content-Length: 0x4\r\n\r\nabcd", 400},
        {"a length past 64 bits", post + "Content-Length: 99999999999999999999\r\n\r\n", 400},
        {"space before the colon", post + "Content-Length : 4\r\n\r\nabcd", 400},
        {"another space before a colon", post + "X : 4\r\n\r\n", 400},
        {"a folded line", post + "X: a\r\n b\r\n\r\n", 400},
        {"a folded line with a tab", post + "X: a\r\n\tb\r\n\r\n", 400},
        {"two encodings",
         post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
         400},
        {"an unknown encoding", post + "Transfer-Encoding: xchunked\r\n\r\n", 501},
        {"an encoding not last", post + "Transfer-Encoding: chunked, identity\r\n\r\n", 501},
        {"chunks in HTTP/1.0",
         "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
         400},
        {"a bare line feed", "GET / HTTP/1.1\nHost: x\r\n\r\n", 400},
        {"a bare line feed among the headers", post + "X: a\nY: b\r\n\r\n", 400},
        {"a bare carriage return", post + "X: a\rY: b\r\n\r\n", 400},
        {"NUL in a header", post + std::string("X: a\0b\r\n\r\n", 10), 400},
        {"a control character in a header", post + "X: a\x01 b\r\n\r\n", 400},
        {"a bad chunk size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
        {"a chunk longer than it says",
         post + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
         400},
    };
    for (const Case& c : cases) EXPECT_EQ(StatusOf(c.bytes), c.status) << c.why;
}

TEST(RequestReader, AsksForExactlyOneHost) {
    const std::vector<Case> cases = {
        {"none", "GET / HTTP/1.1\r\n\r\n", 400},
        {"two", "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", 400},
        {"an empty one", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400},
        {"one with a path", "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n", 400},
        {"one with a user", "GET / HTTP/1.1\r\nHost: a@x\r\n\r\n", 400},
        {"one that differs from the target", "GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n", 400},
        {"one", "GET / HTTP/1.1\r\nHost: localhost:8080\r\n\r\n", 0},
        {"an IPv6 one", "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", 0},
        {"none, which HTTP/1.0 may", "GET / HTTP/1.0\r\n\r\n", 0},
    };
    for (const Case& c : cases) EXPECT_EQ(StatusOf(c.bytes), c.status) << c.why;
}

TEST(RequestReader, RefusesTargetsThatClimbOrDoNotDecode) {
    const std::vector<Case> cases = {
        {"dots", "/a/../b", 400},
        {"escaped dots", "/a/%2e%2E/b", 400},
        {"one dot", "/./a", 400},
        {"NUL", "/a%00b", 400},
        {"an escaped slash", "/a%2Fb", 400},
        {"an escaped backslash", "/a%5Cb", 400},
        {"an escaped line break", "/a%0D%0Ab", 400},
        {"half an escape", "/a%4", 400},
        {"no escape", "/a%zz", 400},
        {"invalid UTF-8", "/a%ff", 400},
        {"an overlong slash", "/a%c0%af", 400},
        {"a fragment", "/a#b", 400},
        {"a raw byte", "/a\xC3\xA9", 400},
        {"a bad query", "/a?b=%zz", 400},
        {"NUL in a query", "/a?b=%00", 400},
        {"no slash", "a", 400},
        {"an asterisk", "*", 400},
        {"another scheme", "ftp://x/", 400},
        {"an absolute form", "http://x/a", 0},
        {"an absolute form without a path", "http://x?a=1", 0},
        {"three dots, which are a name", "/a/...", 0},
        {"plain UTF-8, escaped", "/caf%C3%A9?x=%C3%A9+e", 0},
    };
    for (const Case& c : cases)
        EXPECT_EQ(StatusOf("GET " + c.bytes + " HTTP/1.1\r\nHost: x\r\n\r\n"), c.status) << c.why;
}

TEST(RequestReader, RefusesOtherProtocolsAndMethods) {
    EXPECT_EQ(StatusOf("\x16\x03\x01"), 400);
    EXPECT_EQ(StatusOf("BREW / HTTP/1.1\r\nHost: x\r\n\r\n"), 501);
    EXPECT_EQ(StatusOf("CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n"), 501);
    EXPECT_EQ(StatusOf("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 505);
    EXPECT_EQ(StatusOf("GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n"), 417);
}

TEST(RequestReader, RefusesLengthsBeforeReadingThem) {
    EXPECT_EQ(StatusOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n"), 413);
    EXPECT_EQ(StatusOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n"), 1);
    EXPECT_EQ(StatusOf("GET / HTTP/1.1\r\nX: " + std::string(kLimits.header_bytes, 'a')), 431);
}

TEST(RequestReader, GivesTheRequestDecoded) {
    const Request request = Read(
        "POST /people/a%20b?day=1&day=2&x=+y HTTP/1.1\r\nHOST: h:1\r\nCookie: a=1; b=2\r\n"
        "content-length: 3\r\n\r\nabc"
    );
    EXPECT_EQ(request.method, Method::kPost);
    EXPECT_EQ(request.path, "/people/a b");
    EXPECT_EQ(request.query_text, "day=1&day=2&x=+y");
    EXPECT_EQ(request.query, Fields({{"day", "1"}, {"day", "2"}, {"x", " y"}}));
    EXPECT_EQ(request.host, "h:1");
    EXPECT_EQ(request.Cookie("b"), "2");
    EXPECT_EQ(request.body, "abc");
}

TEST(RequestReader, LeavesTrailersAndTheNextRequestAlone) {
    const std::string first =
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3\r\nabc\r\n0\r\nCookie: stolen=1\r\n\r\n";
    RequestReader reader(kLimits, kNoBodyLimit);
    EXPECT_EQ(reader.Feed(first + "GET /next"), first.size());
    ASSERT_EQ(reader.state(), State::kComplete);
    const Request request = reader.Take();
    EXPECT_EQ(request.body, "abc");
    EXPECT_EQ(request.headers.Count("Cookie"), 0U);
    reader.Reset();
    reader.Feed("GET /next HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(reader.Take().path, "/next");
}

TEST(RequestReader, ClosesAfterHttpOneZero) {
    RequestReader reader(kLimits, kNoBodyLimit);
    reader.Feed("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ(reader.after(), AfterResponse::kClose);
    EXPECT_EQ(reader.stream_framing(), Framing::kUntilClose);
}

}  // namespace
}  // namespace alongside::web

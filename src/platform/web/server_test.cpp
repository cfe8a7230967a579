// The server over real sockets: order, framing, errors, overload, coming to rest.
// SPDX-License-Identifier: MIT
#include "platform/web/server.h"

#include <gtest/gtest.h>

#include <future>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "platform/base/names.h"
#include "tests/support/http_client.h"

namespace alongside::web {
namespace {

using namespace std::chrono_literals;
using test::HttpClient;

constexpr std::string_view kGet = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";

Response Echo(Request&& request) {
    return Text(
        std::string(NameOf(request.method)) + " " + request.path + " " + request.body + "\n"
    );
}

ServerOptions OnLoopback() {
    return {.listen = {{"127.0.0.1"}}};
}

// A handler that waits until the test lets it go.
struct Gate {
    std::promise<void> entered;
    std::promise<void> let_go;
    std::shared_future<void> may_go = let_go.get_future().share();
    Response operator()(Request&& request) {
        if (request.path == "/slow") {
            entered.set_value();
            may_go.wait();
        }
        return Text("done");
    }
};

TEST(Server, AnswersAndKeepsTheConnection) {
    Server server(OnLoopback(), Echo);
    HttpClient client(server.ports().front());
    EXPECT_EQ(client.Get("/a%20b").body, "GET /a b \n");
    const auto second = client.Ask("POST", "/c", "xyz");
    EXPECT_EQ(second.body, "POST /c xyz\n");
    EXPECT_EQ(second.Header("connection"), "");
    EXPECT_EQ(second.Header("cache-control"), "no-store");
    EXPECT_TRUE(second.headers.contains("date"));
    EXPECT_EQ(server.connections(), 1U);
}

TEST(Server, ListensOnBothLoopbackAddressesByDefault) {
    ServerOptions options;
    options.listen = {{"127.0.0.1"}, {"::1", 0, Listening::kIfAvailable}};
    Server server(options, Echo);
    ASSERT_EQ(server.ports().size(), 2U);
    EXPECT_EQ(HttpClient(server.ports()[0]).Get("/").status, 200);
    if (server.ports()[1] != 0) {
        EXPECT_EQ(HttpClient(server.ports()[1], "::1").Get("/").status, 200);
    }
}

TEST(Server, RefusesToStartOnATakenPort) {
    const Server first(OnLoopback(), Echo);
    ServerOptions options;
    options.listen = {{"127.0.0.1", first.ports().front()}};
    EXPECT_THROW(Server(options, Echo), std::system_error);
}

TEST(Server, AnswersPipelinedRequestsInOrder) {
    Server server(OnLoopback(), Echo);
    HttpClient client(server.ports().front());
    client.Send(
        "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 2"
        "\r\n\r\nabGET /3 HTTP/1.1\r\nHost: x\r\n\r\n"
    );
    EXPECT_EQ(client.Read()->body, "GET /1 \n");
    EXPECT_EQ(client.Read()->body, "POST /2 ab\n");
    EXPECT_EQ(client.Read()->body, "GET /3 \n");
}

TEST(Server, ReadsARequestThatArrivesByteByByte) {
    Server server(OnLoopback(), Echo);
    HttpClient client(server.ports().front());
    for (const char c :
         std::string("POST /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                     "3\r\nabc\r\n0\r\n\r\n"))
        client.Send({&c, 1});
    EXPECT_EQ(client.Read()->body, "POST /x abc\n");
}

TEST(Server, SendsNoBodyForHead) {
    Server server(OnLoopback(), Echo);
    HttpClient client(server.ports().front());
    const auto head = client.Ask("HEAD", "/x", {});
    EXPECT_EQ(head.Header("content-length"), "9");
    EXPECT_EQ(client.Get("/y").body, "GET /y \n");
}

TEST(Server, ClosesWhenTheClientAsksForIt) {
    Server server(OnLoopback(), Echo);
    HttpClient client(server.ports().front());
    EXPECT_EQ(client.Get("/", {{"Connection", "close"}}).Header("connection"), "close");
    EXPECT_TRUE(client.ReadsEnd());
}

TEST(Server, SaysContinueBeforeABodyItWillTake) {
    Server server(OnLoopback(), Echo);
    HttpClient client(server.ports().front());
    client.Send("POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.Read()->status, 100);
    client.Send("abc");
    EXPECT_EQ(client.Read()->body, "POST /x abc\n");
}

TEST(Server, ShowsTheClientThatItsBodyIsTooLarge) {
    Server server(OnLoopback(), Echo);
    HttpClient client(server.ports().front());
    client.Send("POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n");
    EXPECT_TRUE(client.Send(std::string(5'000'000, 'a')));
    const auto answer = client.Read();
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 413);
    EXPECT_TRUE(client.ReadsEnd());
}

TEST(Server, RefusesAChunkedBodyThatGrowsTooLarge) {
    ServerOptions options = OnLoopback();
    options.limits.body_bytes = 100;
    Server server(options, Echo);
    HttpClient client(server.ports().front());
    client.Send("POST /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "32\r\n" + std::string(50, 'a') + "\r\n";
    client.Send(chunk + chunk + chunk);
    EXPECT_EQ(client.Read()->status, 413);
}

TEST(Server, TakesALargerBodyWhereTheRouteAllowsIt) {
    ServerOptions options = OnLoopback();
    options.limits.body_bytes = 100;
    options.body_limit = [](Method, std::string_view path) -> std::size_t {
        return path == "/import" ? 1000 : 100;
    };
    Server server(options, Echo);
    HttpClient client(server.ports().front());
    EXPECT_EQ(client.Ask("POST", "/import", std::string(1000, 'a')).status, 200);
    EXPECT_EQ(client.Ask("POST", "/x", std::string(101, 'a')).status, 413);
}

TEST(Server, RefusesOversizedHeaders) {
    Server server(OnLoopback(), Echo);
    HttpClient client(server.ports().front());
    client.Send("GET / HTTP/1.1\r\nHost: x\r\nX: " + std::string(64 * 1024, 'a'));
    EXPECT_EQ(client.Read()->status, 431);
    EXPECT_TRUE(client.ReadsEnd());
}

TEST(Server, CutsARequestThatTricklesPastTheDeadline) {
    ServerOptions options = OnLoopback();
    options.limits.request_deadline = 300ms;
    options.limits.tick = 20ms;
    Server server(options, Echo);
    HttpClient client(server.ports().front());
    client.Send("GET / HTTP/1.1\r\nHost: x\r\nX: ");
    // Far below any idle timeout, and for ever if nobody stopped it.
    for (int i = 0; i < 1'000 && !client.HasAnswer(); ++i) {
        client.Send("a");
        std::this_thread::sleep_for(10ms);
    }
    EXPECT_EQ(client.Read()->status, 408);
    EXPECT_EQ(HttpClient(server.ports().front()).Get("/").status, 200);
}

TEST(Server, ClosesAConnectionThatAsksNothing) {
    ServerOptions options = OnLoopback();
    options.limits.idle_timeout = 50ms;
    options.limits.tick = 10ms;
    Server server(options, Echo);
    HttpClient fresh(server.ports().front());
    HttpClient kept(server.ports().front());
    EXPECT_EQ(kept.Get("/").status, 200);
    EXPECT_TRUE(fresh.ReadsEnd());
    EXPECT_TRUE(kept.ReadsEnd());
}

TEST(Server, ClosesConnectionsPastTheBound) {
    ServerOptions options = OnLoopback();
    options.limits.connections = 1;
    Server server(options, Echo);
    HttpClient first(server.ports().front());
    EXPECT_EQ(first.Get("/").status, 200);
    HttpClient second(server.ports().front());
    EXPECT_TRUE(second.ReadsEnd());
}

// What comes before an answer, until the test lets it go.
struct Delay {
    std::promise<MaySend> begun;
    Response operator()(Request&& request) {
        Response response = Text("seen");
        if (request.path == "/held")
            response.before = [this](MaySend may_send) { begun.set_value(std::move(may_send)); };
        return response;
    }
};

TEST(Server, HoldsAnAnswerBackWithoutAWorker) {
    Delay delay;
    ServerOptions options = OnLoopback();
    options.workers = 1;
    Server server(options, std::ref(delay));
    HttpClient client(server.ports().front());
    client.Send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
    const MaySend may_send = delay.begun.get_future().get();
    EXPECT_EQ(HttpClient(server.ports().front()).Get("/").body, "seen");
    EXPECT_FALSE(client.HasAnswer());
    may_send(nullptr);
    EXPECT_EQ(client.Read()->body, "seen");
}

TEST(Server, ShowsNothingWhenWhatComesBeforeFails) {
    Delay delay;
    std::promise<Breakage> reported;
    ServerOptions options = OnLoopback();
    options.on_breakage = [&](const Breakage& breakage) { reported.set_value(breakage); };
    Server server(options, std::ref(delay));
    HttpClient client(server.ports().front());
    client.Send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
    const MaySend may_send = delay.begun.get_future().get();
    may_send(std::make_exception_ptr(std::runtime_error("disk full")));
    const auto answer = client.Read();
    EXPECT_EQ(answer->status, 500);
    EXPECT_EQ(answer->body.find("seen"), std::string::npos);
    const Breakage breakage = reported.get_future().get();
    EXPECT_EQ(breakage.what, "disk full");
    EXPECT_EQ(breakage.path, "/held");
}

TEST(Server, ShowsNothingWhenWhatComesBeforeCannotBegin) {
    Server server(OnLoopback(), [](Request&&) {
        Response response = Text("seen");
        response.before = [](const MaySend&) { throw std::runtime_error("no memory"); };
        return response;
    });
    EXPECT_EQ(HttpClient(server.ports().front()).Get("/").status, 500);
}

TEST(Server, AnswersOverloadWhenTooManyAnswersAreHeldBack) {
    Delay delay;
    ServerOptions options = OnLoopback();
    options.limits.queued_requests = 1;
    Server server(options, std::ref(delay));
    HttpClient held(server.ports().front());
    held.Send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
    const MaySend may_send = delay.begun.get_future().get();
    EXPECT_EQ(HttpClient(server.ports().front()).Get("/").status, 503);
    may_send(nullptr);
    EXPECT_EQ(held.Read()->status, 200);
}

TEST(Server, StopWaitsForAnAnswerThatIsHeldBack) {
    Delay delay;
    Server server(OnLoopback(), std::ref(delay));
    HttpClient client(server.ports().front());
    client.Send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
    const MaySend may_send = delay.begun.get_future().get();
    auto stopped = std::async(std::launch::async, [&] { return server.Stop(); });
    may_send(nullptr);
    EXPECT_EQ(client.Read()->body, "seen");
    EXPECT_EQ(stopped.get(), Stopped::kFinished);
}

TEST(Server, OutlivesAnAnswerThatIsReleasedAfterItsClientWasCut) {
    Delay delay;
    ServerOptions options = OnLoopback();
    options.limits.stop_cap = 10ms;
    auto server = std::make_unique<Server>(options, std::ref(delay));
    HttpClient client(server->ports().front());
    client.Send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
    const MaySend may_send = delay.begun.get_future().get();
    EXPECT_EQ(server->Stop(), Stopped::kCut);
    auto ended = std::async(std::launch::async, [&] { server.reset(); });
    may_send(nullptr);
    ended.get();
    EXPECT_FALSE(client.Read().has_value());
}

TEST(Server, AnswersOverloadAtOnce) {
    Gate gate;
    ServerOptions options = OnLoopback();
    options.workers = 1;
    options.limits.queued_requests = 1;
    Server server(options, std::ref(gate));
    HttpClient busy(server.ports().front());
    busy.Send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    gate.entered.get_future().wait();
    // Of two more one waits in the queue, and the other is told before anything else is done.
    HttpClient first(server.ports().front());
    HttpClient second(server.ports().front());
    first.Send(kGet);
    second.Send(kGet);
    for (int i = 0; i < 10'000 && !first.HasAnswer() && !second.HasAnswer(); ++i)
        std::this_thread::sleep_for(1ms);
    HttpClient& refused = first.HasAnswer() ? first : second;
    HttpClient& queued = first.HasAnswer() ? second : first;
    ASSERT_TRUE(refused.HasAnswer());
    const auto answer = refused.Read();
    EXPECT_EQ(answer->status, 503);
    EXPECT_EQ(answer->Header("retry-after"), "1");
    gate.let_go.set_value();
    EXPECT_EQ(queued.Read()->status, 200);
    EXPECT_EQ(busy.Read()->status, 200);
}

TEST(Server, HidesWhatAHandlerThrewBehindANumber) {
    std::mutex mutex;
    std::vector<Breakage> reported;
    ServerOptions options = OnLoopback();
    options.on_breakage = [&](const Breakage& breakage) {
        const std::lock_guard lock(mutex);
        reported.push_back(breakage);
    };
    options.render_error = [](const ErrorPage& page) {
        return Html("<h1>Sorry</h1>" + page.incident, page.status);
    };
    Server server(options, [](Request&&) -> Response { throw std::runtime_error("secret name"); });
    HttpClient client(server.ports().front());
    const auto answer = client.Get("/people/7");
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body.find("secret"), std::string::npos);
    const std::lock_guard lock(mutex);
    ASSERT_EQ(reported.size(), 1U);
    EXPECT_EQ(answer.body, "<h1>Sorry</h1>" + reported[0].incident);
    EXPECT_EQ(reported[0].what, "secret name");
    EXPECT_EQ(reported[0].path, "/people/7");
}

TEST(Server, StreamsInChunksAndKeepsTheConnection) {
    Server server(OnLoopback(), [](Request&& request) {
        if (request.path != "/export") return Text("after");
        return File("text/csv", "list.csv", [left = 3](std::string& chunk) mutable {
            chunk = "row " + std::to_string(left) + "\n";
            return --left > 0 ? More::kYes : More::kNo;
        });
    });
    HttpClient client(server.ports().front());
    const auto answer = client.Get("/export");
    EXPECT_EQ(answer.Header("transfer-encoding"), "chunked");
    EXPECT_EQ(answer.Header("content-disposition"), "attachment; filename*=UTF-8''list.csv");
    EXPECT_EQ(answer.body, "row 3\nrow 2\nrow 1\n");
    EXPECT_EQ(client.Get("/").body, "after");
}

TEST(Server, CutsAStreamWhoseSourceBreaks) {
    Server server(OnLoopback(), [](Request&&) {
        return File("text/csv", "list.csv", [first = true](std::string& chunk) mutable {
            if (!std::exchange(first, false)) throw std::runtime_error("disk");
            chunk = "half";
            return More::kYes;
        });
    });
    HttpClient client(server.ports().front());
    client.Send(kGet);
    EXPECT_FALSE(client.Read().has_value());
}

TEST(Server, ServesOthersWhileOneReaderIsSlow) {
    ServerOptions options = OnLoopback();
    options.workers = 1;
    Server server(options, [](Request&& request) {
        return Text(request.path == "/large" ? std::string(20'000'000, 'a') : "small");
    });
    HttpClient slow(server.ports().front());
    slow.Send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(HttpClient(server.ports().front()).Get("/").body, "small");
    EXPECT_EQ(slow.Read()->body.size(), 20'000'000U);
}

TEST(Server, StopClosesIdleConnectionsAndFinishesTheRequestInFlight) {
    Gate gate;
    ServerOptions options = OnLoopback();
    options.limits.stop_cap = 8s;
    Server server(options, std::ref(gate));
    std::vector<std::unique_ptr<HttpClient>> idle;
    for (int i = 0; i < 200; ++i) {
        idle.push_back(std::make_unique<HttpClient>(server.ports().front()));
        ASSERT_EQ(idle.back()->Get("/").status, 200);
    }
    HttpClient busy(server.ports().front());
    busy.Send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    gate.entered.get_future().wait();
    auto stopped = std::async(std::launch::async, [&] { return server.Stop(); });
    for (const auto& client : idle) EXPECT_TRUE(client->ReadsEnd());
    EXPECT_THROW(HttpClient{server.ports().front()}, std::runtime_error);
    gate.let_go.set_value();
    const auto answer = busy.Read();
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->Header("connection"), "close");
    EXPECT_EQ(stopped.get(), Stopped::kFinished);
}

TEST(Server, StopGivesUpOnAHandlerAtTheCap) {
    Gate gate;
    ServerOptions options = OnLoopback();
    options.limits.stop_cap = 50ms;
    Server server(options, std::ref(gate));
    HttpClient busy(server.ports().front());
    busy.Send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    gate.entered.get_future().wait();
    EXPECT_EQ(server.Stop(), Stopped::kCut);
    EXPECT_FALSE(busy.Read().has_value());
    gate.let_go.set_value();
}

}  // namespace
}  // namespace alongside::web

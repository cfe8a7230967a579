// A small blocking HTTP/1.1 client for tests; it can also say what no good client would.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside::test {

/// An answer as it came. Header names are in lower case; of a repeated one the last is kept.
struct HttpAnswer {
    int status = 0;
    std::map<std::string, std::string> headers;
    std::string body;
    /// A header, or "".
    std::string Header(const std::string& name) const;
};

using HttpFields = std::vector<std::pair<std::string, std::string>>;

/// One connection to a server on this machine. It waits ten seconds at most for anything, so that
/// no test hangs. It keeps cookies and sends them back.
class HttpClient {
public:
    /// Connects; throws `std::runtime_error` when nobody listens.
    explicit HttpClient(std::uint16_t port, const std::string& address = "127.0.0.1");
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    HttpClient(HttpClient&& other) noexcept;
    ~HttpClient();

    /// A request and its answer; throws `std::runtime_error` when the connection ends before it.
    /// Reconnects first if the server has closed a kept connection in good order.
    HttpAnswer Get(std::string_view path, const HttpFields& headers = {});
    HttpAnswer PostForm(
        std::string_view path, const HttpFields& fields, const HttpFields& headers = {}
    );
    HttpAnswer Ask(
        std::string_view method,
        std::string_view path,
        std::string_view body,
        const HttpFields& headers = {}
    );

    /// Bytes as they are. False when the server no longer takes them.
    bool Send(std::string_view bytes);
    /// The next answer, or nothing when the connection ends first. `head_only` for an answer to
    /// HEAD.
    enum class Expect { kBody, kHeadOnly };
    std::optional<HttpAnswer> Read(Expect expect = Expect::kBody);
    /// Whether something can be read now, if only the end; does not wait.
    bool HasAnswer();
    /// Whether the server has closed its side; waits for it.
    bool ReadsEnd();

    std::map<std::string, std::string>& cookies() { return cookies_; }

private:
    void Connect();
    void Disconnect();
    bool Fill();
    std::optional<std::string> TakeLine();
    std::optional<std::string> Take(std::size_t count);
    bool ReadChunks(std::string& body);
    void KeepCookie(std::string_view header);

    std::uint16_t port_;
    std::string address_;
    int socket_ = -1;
    std::string received_;
    std::map<std::string, std::string> cookies_;
};

/// `name=value&…`, everything escaped that may be.
std::string EncodeForm(const HttpFields& fields);

}  // namespace alongside::test

// Blocking sockets and a parser for well-formed answers only.
// SPDX-License-Identifier: MIT
#include "tests/support/http_client.h"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>

namespace alongside::test {
namespace {

constexpr int kPatienceSeconds = 10;

std::string Lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return text;
}

std::string Encode(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0) {
            encoded += c;
        } else {
            encoded += {'%', digits[byte / 16], digits[byte % 16]};
        }
    }
    return encoded;
}

}  // namespace

std::string HttpAnswer::Header(const std::string& name) const {
    const auto it = headers.find(name);
    return it == headers.end() ? std::string() : it->second;
}

std::string EncodeForm(const HttpFields& fields) {
    std::string body;
    for (const auto& [name, value] : fields) {
        if (!body.empty()) body += '&';
        body += Encode(name) + '=' + Encode(value);
    }
    return body;
}

HttpClient::HttpClient(std::uint16_t port, const std::string& address)
    : port_(port), address_(address) {
    Connect();
}

HttpClient::HttpClient(HttpClient&& other) noexcept
    : port_(other.port_),
      address_(std::move(other.address_)),
      socket_(std::exchange(other.socket_, -1)),
      received_(std::move(other.received_)),
      cookies_(std::move(other.cookies_)) {}

HttpClient::~HttpClient() {
    Disconnect();
}

void HttpClient::Connect() {
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(address_.c_str(), std::to_string(port_).c_str(), &hints, &found) != 0)
        throw std::runtime_error("not an address: " + address_);
    socket_ = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{kPatienceSeconds, 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const int connected = connect(socket_, found->ai_addr, found->ai_addrlen);
    freeaddrinfo(found);
    if (connected != 0) {
        Disconnect();
        throw std::runtime_error("nobody listens on port " + std::to_string(port_));
    }
}

void HttpClient::Disconnect() {
    if (socket_ >= 0) close(socket_);
    socket_ = -1;
    received_.clear();
}

HttpAnswer HttpClient::Get(std::string_view path, const HttpFields& headers) {
    return Ask("GET", path, {}, headers);
}

HttpAnswer HttpClient::PostForm(
    std::string_view path, const HttpFields& fields, const HttpFields& headers
) {
    HttpFields all = {{"Content-Type", "application/x-www-form-urlencoded"}};
    all.insert(all.end(), headers.begin(), headers.end());
    return Ask("POST", path, EncodeForm(fields), all);
}

HttpAnswer HttpClient::Ask(
    std::string_view method, std::string_view path, std::string_view body, const HttpFields& headers
) {
    if (char ignored = 0; recv(socket_, &ignored, 1, MSG_PEEK | MSG_DONTWAIT) == 0) {
        Disconnect();
        Connect();
    }
    std::string request = std::string(method) + " " + std::string(path) + " HTTP/1.1\r\n";
    request += "Host: localhost:" + std::to_string(port_) + "\r\n";
    for (const auto& [name, value] : headers) request += name + ": " + value + "\r\n";
    std::string cookies;
    for (const auto& [name, value] : cookies_)
        cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
    if (!cookies.empty()) request += "Cookie: " + cookies + "\r\n";
    if (!body.empty()) request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    Send(request + "\r\n" + std::string(body));
    auto answer = Read(method == "HEAD" ? Expect::kHeadOnly : Expect::kBody);
    if (!answer) throw std::runtime_error("the connection ended before the answer");
    return *std::move(answer);
}

bool HttpClient::Send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool HttpClient::Fill() {
    std::array<char, 16 * 1024> piece{};
    const ssize_t count = recv(socket_, piece.data(), piece.size(), 0);
    if (count <= 0) return false;
    received_.append(piece.data(), static_cast<std::size_t>(count));
    return true;
}

std::optional<std::string> HttpClient::TakeLine() {
    while (received_.find("\r\n") == std::string::npos)
        if (!Fill()) return std::nullopt;
    const std::size_t end = received_.find("\r\n");
    std::string line = received_.substr(0, end);
    received_.erase(0, end + 2);
    return line;
}

std::optional<std::string> HttpClient::Take(std::size_t count) {
    while (received_.size() < count)
        if (!Fill()) return std::nullopt;
    std::string bytes = received_.substr(0, count);
    received_.erase(0, count);
    return bytes;
}

bool HttpClient::ReadChunks(std::string& body) {
    while (true) {
        const auto size = TakeLine();
        if (!size) return false;
        const std::size_t count = std::stoul(*size, nullptr, 16);
        const auto chunk = Take(count + 2);
        if (!chunk) return false;
        if (count == 0) return true;
        body.append(*chunk, 0, count);
    }
}

std::optional<HttpAnswer> HttpClient::Read(Expect expect) {
    const auto status = TakeLine();
    if (!status) return std::nullopt;
    HttpAnswer answer;
    answer.status = std::stoi(status->substr(status->find(' ') + 1));
    for (auto line = TakeLine(); !line || !line->empty(); line = TakeLine()) {
        if (!line) return std::nullopt;
        const std::size_t colon = line->find(": ");
        const std::string name = Lower(line->substr(0, colon));
        const std::string value = line->substr(colon + 2);
        if (name == "set-cookie") KeepCookie(value);
        answer.headers[name] = value;
    }
    if (expect == Expect::kHeadOnly) return answer;
    if (answer.Header("transfer-encoding") == "chunked") {
        if (!ReadChunks(answer.body)) return std::nullopt;
    } else if (answer.headers.contains("content-length")) {
        auto body = Take(std::stoul(answer.Header("content-length")));
        if (!body) return std::nullopt;
        answer.body = *std::move(body);
    }
    return answer;
}

bool HttpClient::HasAnswer() {
    char ignored = 0;
    return recv(socket_, &ignored, 1, MSG_PEEK | MSG_DONTWAIT) >= 0;
}

bool HttpClient::ReadsEnd() {
    char ignored = 0;
    return recv(socket_, &ignored, 1, 0) == 0;
}

void HttpClient::KeepCookie(std::string_view header) {
    const std::string_view pair = header.substr(0, header.find(';'));
    const std::size_t equals = pair.find('=');
    const std::string name(pair.substr(0, equals));
    if (header.find("Max-Age=0") != header.npos) {
        cookies_.erase(name);
    } else {
        cookies_[name] = pair.substr(equals + 1);
    }
}

}  // namespace alongside::test

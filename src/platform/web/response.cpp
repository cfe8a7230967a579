// Building answers and writing their heads.
// SPDX-License-Identifier: MIT
#include "platform/web/response.h"

#include <algorithm>
#include <array>
#include <future>
#include <utility>

#include "platform/base/check.h"
#include "platform/base/text.h"
#include "platform/web/headers.h"
#include "platform/web/url.h"

namespace alongside::web {
namespace {

constexpr std::array kReasons = std::to_array<std::pair<int, std::string_view>>({
    {100, "Continue"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {301, "Moved Permanently"},
    {303, "See Other"},
    {304, "Not Modified"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {412, "Precondition Failed"},
    {413, "Payload Too Large"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {422, "Unprocessable Entity"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
});

bool IsHeaderText(std::string_view text) {
    return !HasControlCharacters(text) && text.find_first_of("\r\n") == text.npos;
}

Response Of(int status, std::string_view content_type, std::string body) {
    Response response{.status = status, .body = std::move(body)};
    response.Add("Content-Type", content_type);
    return response;
}

void AddFileName(Response& response, std::string_view file_name) {
    // RFC 8187 alone: every browser we support reads it, and nothing in it can end the quotes.
    response.Add("Content-Disposition", "attachment; filename*=UTF-8''" + PercentEncode(file_name));
}

bool HasNoBody(int status) {
    return status == 204 || status == 304;
}

void AppendLine(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

Response& Response::Add(std::string_view name, std::string_view value) {
    ALONGSIDE_CHECK(IsHeaderText(name) && IsHeaderText(value));
    headers.push_back({std::string(name), std::string(value)});
    return *this;
}

std::optional<std::string_view> Response::Find(std::string_view name) const {
    const auto it = std::find_if(headers.begin(), headers.end(), [&](const Field& header) {
        return SameHeader(header.name, name);
    });
    if (it == headers.end()) return std::nullopt;
    return it->value;
}

void Settle(Response& response) {
    if (!response.before) return;
    std::promise<void> done;
    std::exchange(response.before, {})([&](std::exception_ptr failure) {
        if (failure)
            done.set_exception(std::move(failure));
        else
            done.set_value();
    });
    done.get_future().get();
}

Response Redirect(std::string_view location) {
    Response response{.status = 303};
    response.Add("Location", location);
    return response;
}

Response Html(std::string body, int status) {
    return Of(status, "text/html; charset=utf-8", std::move(body));
}

Response Json(std::string body, int status) {
    return Of(status, "application/json", std::move(body));
}

Response Text(std::string body, int status) {
    return Of(status, "text/plain; charset=utf-8", std::move(body));
}

Response File(std::string_view content_type, std::string_view file_name, std::string body) {
    Response response = Of(200, content_type, std::move(body));
    AddFileName(response, file_name);
    return response;
}

Response File(std::string_view content_type, std::string_view file_name, BodySource source) {
    Response response = Of(200, content_type, {});
    response.source = std::move(source);
    AddFileName(response, file_name);
    return response;
}

std::string_view ReasonPhrase(int status) {
    const auto it = std::find_if(kReasons.begin(), kReasons.end(), [&](const auto& reason) {
        return reason.first == status;
    });
    return it == kReasons.end() ? std::string_view() : it->second;
}

void AppendHead(
    std::string& out,
    const Response& response,
    Framing framing,
    AfterResponse after,
    std::string_view common
) {
    out.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    out.append(ReasonPhrase(response.status)).append("\r\n");
    for (const Field& header : response.headers) AppendLine(out, header.name, header.value);
    out.append(common);
    if (!response.Find("Cache-Control")) AppendLine(out, "Cache-Control", "no-store");
    if (framing == Framing::kChunked) {
        AppendLine(out, "Transfer-Encoding", "chunked");
    } else if (framing == Framing::kLength && !HasNoBody(response.status)) {
        const std::size_t size =
            response.fixed_body.empty() ? response.body.size() : response.fixed_body.size();
        AppendLine(out, "Content-Length", std::to_string(size));
    }
    if (after == AfterResponse::kClose) AppendLine(out, "Connection", "close");
    out.append("\r\n");
}

}  // namespace alongside::web

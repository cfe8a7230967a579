// Parts lie between boundary lines, each with a few headers of its own (RFC 7578).
// SPDX-License-Identifier: MIT
#include "platform/web/multipart.h"

#include <optional>
#include <string>
#include <utility>

#include "platform/base/text.h"
#include "platform/web/headers.h"

namespace alongside::web {
namespace {

constexpr std::size_t kMaxBoundary = 70;
constexpr std::size_t kMaxPartHead = 8 * 1024;

Error Malformed() {
    return {Fault::kInvalid, "The upload could not be read"};
}

// `"…"` with `\"`, or a bare word up to `;`; takes it off the front of `rest`.
std::optional<std::string> TakeValue(std::string_view& rest) {
    if (!rest.starts_with('"')) {
        const std::string_view word = rest.substr(0, rest.find(';'));
        rest.remove_prefix(word.size());
        return std::string(Trim(word));
    }
    std::string value;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest.remove_prefix(i + 1);
            return value;
        }
        if (rest[i] == '\\' && i + 1 < rest.size() && (rest[i + 1] == '"' || rest[i + 1] == '\\')) {
            ++i;
        }
        value.push_back(rest[i]);
    }
    return std::nullopt;
}

// One parameter of a header such as `form-data; name="x"; filename="y"`.
std::optional<std::string> Parameter(std::string_view header, std::string_view name) {
    std::string_view rest = header.substr(std::min(header.size(), header.find(';')));
    while (rest.starts_with(';')) {
        rest.remove_prefix(1);
        const std::size_t equals = rest.find('=');
        if (equals == rest.npos) return std::nullopt;
        const std::string_view key = Trim(rest.substr(0, equals));
        rest.remove_prefix(equals + 1);
        auto value = TakeValue(rest);
        if (!value) return std::nullopt;
        if (SameHeader(key, name)) return value;
        rest = Trim(rest);
    }
    return std::nullopt;
}

bool IsCleanText(std::string_view text) {
    return IsValidUtf8(text) && text.find('\0') == text.npos;
}

std::optional<Headers> ParseHead(std::string_view head) {
    Headers headers;
    while (!head.empty()) {
        const std::size_t end = std::min(head.size(), head.find("\r\n"));
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(head.size(), end + 2));
        const std::size_t colon = line.find(':');
        if (colon == line.npos || !IsCleanText(line)) return std::nullopt;
        headers.Add(Trim(line.substr(0, colon)), Trim(line.substr(colon + 1)));
    }
    return headers;
}

// Puts one part, its head and its bytes, into the form.
bool AddPart(Form& form, std::string_view part) {
    const std::size_t end = part.find("\r\n\r\n");
    if (end == part.npos || end > kMaxPartHead) return false;
    const auto headers = ParseHead(part.substr(0, end));
    if (!headers) return false;
    const std::string_view disposition = headers->Get("Content-Disposition");
    if (!SameHeader(Trim(disposition.substr(0, disposition.find(';'))), "form-data")) return false;
    auto name = Parameter(disposition, "name");
    if (!name) return false;

    const std::string_view content = part.substr(end + 4);
    auto file_name = Parameter(disposition, "filename");
    if (!file_name) {
        if (!IsCleanText(content)) return false;
        form.fields.Add(*std::move(name), std::string(content));
        return true;
    }
    if (file_name->empty() && content.empty()) return true;
    form.files.push_back(
        {*std::move(name),
         *std::move(file_name),
         std::string(headers->Get("Content-Type")),
         std::string(content)}
    );
    return true;
}

}  // namespace

Result<Form> ParseMultipart(
    std::string_view body, std::string_view content_type, std::size_t max_parts
) {
    const auto boundary = Parameter(content_type, "boundary");
    if (!boundary || boundary->empty() || boundary->size() > kMaxBoundary) return Malformed();
    const std::string opening = "--" + *boundary;
    const std::string separator = "\r\n" + opening;
    if (!body.starts_with(opening)) return Malformed();
    body.remove_prefix(opening.size());

    Form form;
    for (std::size_t parts = 0; !body.starts_with("--"); ++parts) {
        if (!body.starts_with("\r\n") || parts == max_parts) return Malformed();
        body.remove_prefix(2);
        const std::size_t end = body.find(separator);
        if (end == body.npos || !AddPart(form, body.substr(0, end))) return Malformed();
        body.remove_prefix(end + separator.size());
    }
    return form;
}

}  // namespace alongside::web

// What a browser asked, as plain values.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/result.h"
#include "platform/web/fields.h"
#include "platform/web/headers.h"
#include "platform/web/limits.h"

namespace alongside::web {

/// The methods we know; every other is answered 501.
enum class Method { kGet, kHead, kPost, kPut, kPatch, kDelete, kOptions };
constexpr std::array<std::string_view, 7> NamesOf(Method) {
    return {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
}

/// How the browser's connection is protected, as far as we or a trusted proxy know.
enum class Transport { kPlain, kTls };

/// A file that came with a form. The name is what the client says and must not become a path.
struct UploadedFile {
    std::string field;
    std::string file_name;
    std::string content_type;
    std::string bytes;
};

/// The body of a form post.
struct Form {
    Fields fields;
    std::vector<UploadedFile> files;
};

/// One value of a path: `{person}` in the route.
struct PathParameter {
    std::string_view name;
    std::string value;
};

/// One request, complete. Values are decoded, valid UTF-8 and free of NUL; the body is raw.
struct Request {
    Method method = Method::kGet;
    std::string path;
    std::string query_text;  ///< As sent, without the `?`.
    Fields query;
    std::vector<PathParameter> parameters;  ///< Filled by the router.
    Headers headers;
    std::string host;
    std::string body;
    std::string remote_address;  ///< The client's, seen through trusted proxies only.
    Transport transport = Transport::kPlain;
    Form form;  ///< Filled by `ReadForm`.

    /// The value of `{name}`. Asking for one that the route does not have is a bug.
    const std::string& Parameter(std::string_view name) const;
    /// The first cookie of that name, or nothing.
    std::optional<std::string_view> Cookie(std::string_view name) const;
};

/// Fills `request.form` from its body, by its Content-Type: url-encoded or multipart. `kInvalid`
/// for another type or a malformed body; nothing is filled then.
Result<Done> ReadForm(Request& request, const Limits& limits = {});

}  // namespace alongside::web

// Reading the parts of a request that a handler asks for.
// SPDX-License-Identifier: MIT
#include "platform/web/request.h"

#include <algorithm>

#include "platform/base/text.h"
#include "platform/web/cookies.h"
#include "platform/web/multipart.h"
#include "platform/web/url.h"

namespace alongside::web {

const std::string& Request::Parameter(std::string_view name) const {
    const auto it = std::find_if(parameters.begin(), parameters.end(), [&](const PathParameter& p) {
        return p.name == name;
    });
    ALONGSIDE_CHECK(it != parameters.end());
    return it->value;
}

std::optional<std::string_view> Request::Cookie(std::string_view name) const {
    return FindCookie(headers.Get("Cookie"), name);
}

Result<Done> ReadForm(Request& request, const Limits& limits) {
    const std::string_view type = request.headers.Get("Content-Type");
    const std::string_view media = Trim(type.substr(0, type.find(';')));
    if (SameHeader(media, "application/x-www-form-urlencoded")) {
        TRY_ASSIGN(request.form.fields, ParseUrlEncoded(request.body, limits.form_fields));
        return Done{};
    }
    if (SameHeader(media, "multipart/form-data")) {
        TRY_ASSIGN(request.form, ParseMultipart(request.body, type, limits.form_fields));
        return Done{};
    }
    return Error{Fault::kInvalid, "The form was sent in a way that cannot be read"};
}

}  // namespace alongside::web

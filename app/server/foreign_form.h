// Forms that were not sent from a page of ours.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "platform/site/visit.h"

namespace alongside::app {

/// The refusal of a form without the token of its session, whoever sent it; nothing when it may be
/// carried out.
inline std::optional<web::Response> RefuseForeignForm(
    const site::Visit& visit, std::string_view session
) {
    const web::Request& request = visit.request();
    if (request.method != web::Method::kPost || site::IsOurForm(visit.site(), request, session))
        return std::nullopt;
    return visit.Refuse(
        {Fault::kRefused,
         "This form was not sent from a page of this service, or you signed in again or its time "
         "ended since it was shown. Go back, load the page again and send it once more",
         "FORM-1"}
    );
}

}  // namespace alongside::app

// What somebody has answered so far to a form over several pages.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "platform/site/visit.h"
#include "platform/web/fields.h"

namespace alongside::site {

/// It is kept as a draft, for whoever answers alone, until the form is sent or the draft is too
/// old. `form` is the path of its first page. Nothing when there is none.
web::Fields FindAnswers(const Visit& visit, std::string_view form);
/// Instead of what was kept before. False when it is more than can be kept: then nothing is.
[[nodiscard]] bool KeepAnswers(
    const Visit& visit, std::string_view form, const web::Fields& answers
);
void ForgetAnswers(const Visit& visit, std::string_view form);

}  // namespace alongside::site

// Words for the page after a redirect, carried once in a cookie.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/web/cookies.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::site {

void SetFlash(web::Response& response, std::string_view words, web::CookieSecurity security);
/// The words that a redirect left, or nothing.
std::optional<std::string> ReadFlash(const web::Request& request, web::CookieSecurity security);
void ClearFlash(web::Response& response, web::CookieSecurity security);

}  // namespace alongside::site

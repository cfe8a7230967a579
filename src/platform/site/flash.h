// Words for the page after a redirect, carried once in a cookie.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/html/url.h"
#include "platform/web/cookies.h"
#include "platform/web/request.h"
#include "platform/web/response.h"

namespace alongside::site {

/// A link to where something goes on. Empty when nothing does.
struct Onward {
    std::string text;
    html::Url to;
};

struct Flash {
    std::string words;  ///< On one line. Without anything about a person.
    Onward onward = {};
};

void SetFlash(web::Response& response, const Flash& flash, web::CookieSecurity security);
/// What a redirect left to say, or nothing.
std::optional<Flash> ReadFlash(const web::Request& request, web::CookieSecurity security);
void ClearFlash(web::Response& response, web::CookieSecurity security);

}  // namespace alongside::site

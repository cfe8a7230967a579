// Links and public pages, in the order in which a request meets them.
// SPDX-License-Identifier: MIT
#include "server/guest_door.h"

#include <algorithm>
#include <utility>

#include "care/governance/area_store.h"
#include "server/foreign_form.h"
#include "server/link_view.h"
#include "server/routes.h"

namespace alongside::app {
namespace {

constexpr std::string_view kLinks = "/links/";

std::optional<std::string> SecretOf(const web::Request& request) {
    if (!request.path.starts_with(kLinks)) return std::nullopt;
    return request.path.substr(kLinks.size());
}

std::string CsrfOf(const site::Site& site, std::string_view session) {
    return web::CsrfToken(site.csrf_key, session, "form");
}

// The page to which an opened link leads.
std::string_view PageOf(std::string_view purpose) {
    const auto purposes = LinkPurposes();
    const auto found = std::ranges::find(purposes, purpose, &site::LinkPurpose::purpose);
    return found == purposes.end() ? std::string_view() : found->path;
}

}  // namespace

GuestDoor::GuestDoor(const site::Site& site)
    : site_(site), links_(site.runner.database(), site.runner.keys(), site.runner.clock()) {
    for (const auto& routes : GuestRoutes()) routes_.Add(routes);
}

std::optional<web::Response> GuestDoor::Answer(web::Request& request) const {
    if (const auto secret = SecretOf(request)) return AnswerLink(request, *secret);
    auto found = routes_.Find(request);
    if (const auto* route = std::get_if<const site::GuestRoute*>(&found)) {
        return (*route)->needs.guest == site::Guest::kLinkHolder ? AnswerHolder(request, **route)
                                                                 : AnswerAnybody(request, **route);
    }
    auto& answer = std::get<web::Response>(found);
    constexpr int kUnknown = 404;
    if (answer.status == kUnknown) return std::nullopt;
    return std::move(answer);
}

web::Response GuestDoor::AnswerLink(const web::Request& request, const std::string& secret) const {
    constexpr int kGone = 404;
    if (!links_.IsOpen(secret)) return site::PlainPage(site_, EndedLinkFrame(), kGone);
    if (request.method == web::Method::kPost) return PostCode(request, secret);
    return LinkPage(secret, {}, 200);
}

web::Response GuestDoor::LinkPage(
    const std::string& secret, std::vector<FieldFault> faults, int status
) const {
    return site::PlainPage(
        site_,
        CodeFrame(
            {.action = html::Url("/links").Segment(secret),
             .csrf = CsrfOf(site_, site::kAnybodysForms),
             .faults = std::move(faults)}
        ),
        status
    );
}

// Only a code that was typed opens a link: whatever follows the addresses in a mail does not.
web::Response GuestDoor::PostCode(const web::Request& request, const std::string& secret) const {
    if (!site::IsOurForm(site_, request, site::kAnybodysForms))
        return site::ErrorPage(site_, 400, {});
    const auto cookie = links_.Open(
        {.secret = secret,
         .code = std::string(request.form.fields.Get("code")),
         .address = request.remote_address}
    );
    if (!cookie) {
        const Error& error = cookie.error();
        const int status = site::StatusOf(error.fault);
        if (error.rule == "LINK-ENDED") return site::PlainPage(site_, EndedLinkFrame(), status);
        auto faults = error.fields;
        if (faults.empty()) faults.push_back({"code", error.message});
        return LinkPage(secret, std::move(faults), status);
    }
    const auto link = links_.Find(*cookie);
    const auto page = link ? PageOf(link->purpose) : std::string_view();
    if (page.empty()) return site::PlainPage(site_, EndedLinkFrame(), 404);
    web::Response response = web::Redirect(page);
    response.Add(
        "Set-Cookie",
        web::ToHeader({.name = site::kLinkCookie, .value = *cookie, .security = site_.cookies})
    );
    return response;
}

std::string GuestDoor::Cookie(const web::Request& request) const {
    const auto name = web::CookieName(site::kLinkCookie, site_.cookies);
    return std::string(request.Cookie(name).value_or(""));
}

web::Response GuestDoor::AnswerHolder(const web::Request& request, const site::GuestRoute& route)
    const {
    const std::string cookie = Cookie(request);
    const auto link = links_.Find(cookie);
    if (!link || link->purpose != route.needs.purpose)
        return site::PlainPage(site_, NoLinkFrame(), 403);
    return AnswerAs(site::ActorOf(*link), cookie, request, route);
}

web::Response GuestDoor::AnswerAnybody(const web::Request& request, const site::GuestRoute& route)
    const {
    const auto anybody = site::AnybodyIn(AreaOf(request));
    return AnswerAs(anybody, std::string(site::kAnybodysForms), request, route);
}

web::Response GuestDoor::AnswerAs(
    const identity::Actor& actor,
    const std::string& session,
    const web::Request& request,
    const site::GuestRoute& route
) const {
    site::Visit visit(site_, request, actor, session);
    if (auto refused = RefuseForeignForm(visit, session)) return *std::move(refused);
    web::Response response = route.handle(request, visit);
    visit.SendOnceNoted(response);
    return response;
}

// The only area that there is, or the one that is named by its code.
AreaId GuestDoor::AreaOf(const web::Request& request) const {
    std::string code(request.form.fields.Get("area"));
    if (code.empty()) code = request.query.Get("area");
    std::vector<governance::ListedArea> areas;
    site_.runner.database().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        areas = governance::ListAreas(tables, site_.runner.clock().Today());
    });
    if (areas.size() == 1) return areas.front().area;
    const auto named = std::ranges::find_if(areas, [&](const governance::ListedArea& each) {
        return each.settings.code == code;
    });
    return named == areas.end() ? AreaId() : named->area;
}

}  // namespace alongside::app

// From forms to drafts, and back.
// SPDX-License-Identifier: MIT
#include "platform/site/draft_pages.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "platform/journal/carried_out.h"
#include "platform/web/url.h"

namespace alongside::site {
namespace {

constexpr std::size_t kMostFields = 500;
constexpr std::size_t kLongestPage = 300;

// What belongs to one showing of the page, and what nobody keeps.
bool IsLeftOut(std::string_view name) {
    return name == "csrf" || name == "page" || name.find("password") != name.npos;
}

std::string Encoded(const web::Fields& form) {
    std::string text;
    for (const web::Field& field : form) {
        if (IsLeftOut(field.name)) continue;
        if (!text.empty()) text += '&';
        text += web::PercentEncode(field.name) + '=' + web::PercentEncode(field.value);
    }
    return text;
}

// A draft may reach us after the form itself did, from a page that was just left.
bool WasSent(const Visit& visit, std::string_view once) {
    const auto& actor = visit.actor();
    return *visit.Show([&](const identity::View& view) -> Result<bool> {
        const auto key = visit.site().runner.keys().AreaKey(view.tables, actor.area);
        return journal::FindCarriedOut(view.tables, key, actor.area, actor.id, once).has_value();
    });
}

web::Response PostDraft(const web::Request& request, Visit& visit) {
    KeepDraft(visit.site().drafts, visit.actor().area, visit.actor().id, request);
    return web::Response{.status = 204};
}

}  // namespace

html::Url PageOfForm(const web::Request& request) {
    const std::string_view page = request.method == web::Method::kPost
                                      ? request.form.fields.Get("page")
                                      : std::string_view(request.path);
    if (page.size() > kLongestPage || page.find('?') != page.npos) return {};
    const auto url = html::Url::ParseLocal(page);
    return url ? *url : html::Url();
}

void KeepDraft(
    const identity::Drafts& drafts,
    const AreaId& area,
    const journal::ActorId& user,
    const web::Request& request
) {
    const html::Url page = PageOfForm(request);
    if (page.empty()) return;
    drafts.Keep(
        {.area = area, .user = user, .page = std::string(page.view())}, Encoded(request.form.fields)
    );
}

Sent FirstTime(const web::Request& request, const Visit& visit) {
    if (request.query.Get("fresh") == "yes") return {};
    const identity::DraftOf of = {
        .area = visit.actor().area, .user = visit.actor().id, .page = request.path};
    const auto draft = visit.site().drafts.Find(of);
    if (!draft) return {};
    const auto fields = web::ParseUrlEncoded(draft->text, kMostFields);
    if (!fields || WasSent(visit, fields->Get("once"))) return {};
    patterns::FormState::Values typed;
    for (const web::Field& field : *fields)
        if (field.name != "once") typed.emplace(field.name, field.value);
    return {.state = {std::move(typed), {}}, .kept = draft->saved};
}

std::span<const Route> DraftRoutes() {
    static constexpr auto kRoutes = std::to_array<Route>({
        {"POST /drafts", identity::Permission::kSignedIn, &PostDraft},
    });
    return kRoutes;
}

}  // namespace alongside::site

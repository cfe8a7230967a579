// A test of pages over a real record.
// SPDX-License-Identifier: MIT
#include "support/site_fixture.h"

#include <stdexcept>
#include <variant>

#include "platform/web/url.h"

namespace alongside::test {

SiteTest::SiteTest(std::span<const site::Route> routes, std::initializer_list<AddModule> modules)
    : RecordTest(modules),
      access_log_(*database_, "test", clock_),
      site_{
          .runner = runner_,
          .access_log = access_log_,
          .passwords = passwords_,
          .drafts = drafts_,
          .csrf_key = {},
          .cookies = web::CookieSecurity::kPlain,
          .assets = {},
          .menu = {},
          .banner = {}},
      actor_(ActorWith(identity::Grants::All())) {
    routes_.Add(routes);
}

web::Response SiteTest::Get(std::string_view target) {
    return Answer({}, target);
}

web::Response SiteTest::Post(std::string_view target, const web::Fields& form) {
    web::Request request;
    request.method = web::Method::kPost;
    request.form.fields = form;
    return Answer(std::move(request), target);
}

web::Response SiteTest::Follow(const web::Response& redirect) {
    if (redirect.status != 303) throw std::runtime_error("not a redirect: " + redirect.body);
    web::Request request;
    const auto cookie = redirect.Find("Set-Cookie").value_or("");
    request.headers.Add("Cookie", std::string(cookie.substr(0, cookie.find(';'))));
    return Answer(std::move(request), redirect.Find("Location").value_or(""));
}

std::string SiteTest::HiddenIn(const web::Response& page, std::string_view name) {
    const std::string field = "name=\"" + std::string(name) + "\" value=\"";
    const auto at = page.body.find(field);
    if (at == std::string::npos)
        throw std::runtime_error("there is no hidden field " + std::string(name));
    const auto from = at + field.size();
    return page.body.substr(from, page.body.find('"', from) - from);
}

web::Response SiteTest::Answer(web::Request request, std::string_view target) {
    const auto parsed = web::ParseTarget(target);
    if (!parsed) throw std::runtime_error("not an address: " + std::string(target));
    request.path = parsed->path;
    request.query_text = parsed->query;
    request.query = Must(web::ParseUrlEncoded(parsed->query, web::Limits().form_fields));
    auto found = routes_.Find(request);
    if (auto* answer = std::get_if<web::Response>(&found)) return std::move(*answer);
    const site::Route& route = *std::get<const site::Route*>(found);
    site::Visit visit(site_, request, actor_, "session");
    if (!visit.May(route.needs.permission))
        return visit.Refuse({Fault::kForbidden, "You do not have permission to do this"});
    web::Response response = site::Answer(route, request, visit);
    web::Settle(response);
    return response;
}

}  // namespace alongside::test

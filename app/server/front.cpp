// Sessions, permissions and routes, in the order in which a request meets them.
// SPDX-License-Identifier: MIT
#include "server/front.h"

#include <utility>

#include "care/governance/account_store.h"
#include "care/today/find_calendar.h"
#include "design/design_pages.h"
#include "platform/assets/asset_paths.h"
#include "platform/html/patterns/demo_banner.h"
#include "platform/identity/calendar_feeds.h"
#include "platform/site/draft_pages.h"
#include "server/embedded_files.h"
#include "server/foreign_form.h"
#include "server/routes.h"
#include "server/sign_in_view.h"

namespace alongside::app {
namespace {

constexpr std::string_view kSessionCookie = "session";
constexpr std::string_view kDeviceCookie = "device";
constexpr std::string_view kNobody = "sign-in";  // The session that a sign-in form is bound to.
constexpr auto kDeviceKept = std::chrono::days(365);

web::CsrfKey CsrfKeyOf(const journal::KeyRing& keys) {
    const journal::SecretKey key = keys.Derived("csrf");
    web::CsrfKey csrf{};
    std::copy_n(key.data(), csrf.size(), csrf.begin());
    return csrf;
}

html::Html Banner(const std::string& words) {
    if (words.empty()) return {};
    return patterns::DemoBanner{.text = words};
}

// Where to go after signing in: a page of ours, or home.
html::Url ThenOf(std::string_view then) {
    auto url = html::Url::ParseLocal(then);
    return url ? *std::move(url) : html::Url("/");
}

web::Response RedirectTo(const html::Url& url) {
    return web::Redirect(url.view());
}

// The first place of the menu that somebody may go to.
html::Url HomeOf(const site::Site& site, const identity::Actor& actor) {
    for (const site::MenuItem& item : site.menu) {
        if (actor.grants.Has(item.permission)) return item.href;
    }
    return html::Url("/sign-in");
}

}  // namespace

Front::Front(
    db::Database& database,
    const identity::Runner& runner,
    const Clock& clock,
    const FrontOptions& options
)
    : runner_(runner),
      options_(options),
      passwords_(options.hash_cost, {}),
      sessions_(database, clock),
      sign_in_(database, clock, passwords_, sessions_, runner.keys().Derived("sign-in")),
      access_log_(database, options.node, clock, options.spool),
      drafts_(database, runner.keys(), clock),
      files_(EmbeddedFiles()),
      site_{
          .runner = runner,
          .access_log = access_log_,
          .passwords = passwords_,
          .drafts = drafts_,
          .csrf_key = CsrfKeyOf(runner.keys()),
          .cookies = options.cookies,
          .assets =
              {.stylesheet = html::Url(assets::kAppCss),
               .script = html::Url(assets::kAppJs),
               .icon = html::Url(assets::kFavicon)},
          .menu = Menu(),
          .banner = Banner(options.banner)},
      guests_(site_) {
    for (const auto& routes : AllRoutes()) routes_.Add(routes);
    if (options.mode == Mode::kDemonstration) routes_.Add(DesignRoutes());
}

web::Response Front::Answer(web::Request&& request) {
    web::Response response = Route(request);
    const bool plain = response.body.empty() && response.fixed_body.empty() && !response.source;
    if (response.status < 400 || !plain) return response;
    return AsPage(response);
}

web::Response Front::AsPage(web::Response& refused) const {
    web::Response page = ErrorPage(refused.status, {});
    page.headers.insert(page.headers.end(), refused.headers.begin(), refused.headers.end());
    page.before = std::move(refused.before);
    return page;
}

web::Response Front::Route(web::Request& request) {
    if (auto file = files_.Find(request)) return *std::move(file);
    if (request.path == "/health") return web::Text("ok\n");
    const bool posts = request.method == web::Method::kPost;
    if (posts) {
        if (const auto read = web::ReadForm(request); !read) return ErrorPage(400, {});
    }
    if (request.path == "/sign-in") return posts ? PostSignIn(request) : ShowSignIn(request);
    if (request.path == "/sign-out" && posts) return PostSignOut(request);
    if (const auto secret = today::SecretOfFeed(request.path); secret && !posts)
        return AnswerCalendar(*secret);
    if (auto answer = guests_.Answer(request)) return *std::move(answer);
    auto found = routes_.Find(request);
    if (auto* answer = std::get_if<web::Response>(&found)) return AnswerUnrouted(*answer);
    return AnswerSignedIn(request, *std::get<const site::Route*>(found));
}

// What the router itself says.
web::Response Front::AnswerUnrouted(web::Response& answer) const {
    if (answer.status < 400) return std::move(answer);
    return AsPage(answer);
}

std::string Front::SessionCookie(const web::Request& request) const {
    return std::string(
        request.Cookie(web::CookieName(kSessionCookie, options_.cookies)).value_or("")
    );
}

// A form that comes after its session ended is not carried out, but nothing of it is lost: it is
// kept for whose session it was, who finds it again after signing in.
web::Response Front::AskToSignIn(const web::Request& request, const std::string& cookie) const {
    html::Url then("/");
    if (request.method == web::Method::kPost) {
        then = site::PageOfForm(request);
        const auto ended = sessions_.FindEnded(cookie, identity::kDraftsKept);
        if (ended && site::IsOurForm(site_, request, cookie))
            site::KeepDraft(drafts_, ended->area, ended->user, request);
    } else if (request.path != "/") {
        then = ThenOf(request.path + (request.query_text.empty() ? "" : "?" + request.query_text));
    }
    html::Url sign_in("/sign-in");
    if (!then.empty() && then.view() != "/") sign_in.Query("then", then.view());
    return RedirectTo(sign_in);
}

// A calendar program cannot sign in: the secret in the address says whose calendar it reads.
web::Response Front::AnswerCalendar(std::string_view secret) const {
    std::optional<identity::CalendarOwner> owner;
    runner_.database().Read(db::AreaSetting::None(), [&](db::Reader& tables) {
        owner = identity::FindCalendarOwner(tables, secret);
    });
    std::optional<identity::Actor> actor;
    if (owner) {
        runner_.database().Read(db::AreaSetting::Of(owner->area), [&](db::Reader& tables) {
            actor = governance::ActorFor(tables, owner->area, owner->user);
        });
    }
    if (!actor) return ErrorPage(404, {});
    auto calendar =
        runner_.Show(*actor, [](const identity::View& view) { return today::CalendarOf(view); });
    if (!calendar) return ErrorPage(404, {});
    return web::File("text/calendar; charset=utf-8", "alongside.ics", *std::move(calendar));
}

web::Response Front::AnswerSignedIn(web::Request& request, const site::Route& route) {
    const std::string cookie = SessionCookie(request);
    const auto session = sessions_.Find(cookie);
    std::optional<identity::Actor> actor;
    if (session) {
        runner_.database().Read(db::AreaSetting::Of(session->area), [&](db::Reader& tables) {
            actor = governance::ActorFor(tables, session->area, session->user);
        });
    }
    if (!actor) return AskToSignIn(request, cookie);
    if (request.path == "/") return RedirectTo(HomeOf(site_, *actor));
    site::Visit visit(site_, request, *std::move(actor), cookie);
    if (!visit.May(route.needs.permission))
        return visit.Refuse({Fault::kForbidden, "You do not have permission to do this"});
    if (auto refused = RefuseForeignForm(visit, cookie)) return *std::move(refused);
    return site::Answer(route, request, visit);
}

web::Response Front::SignInPage(
    const web::Request& request,
    std::string_view email,
    const std::vector<FieldFault>& faults,
    int status
) const {
    std::string_view then = request.query.Get("then");
    if (then.empty()) then = request.form.fields.Get("then");
    return site::PlainPage(
        site_,
        SignInFrame({
            .email = std::string(email),
            .then = std::string(ThenOf(then).view()),
            .csrf = web::CsrfToken(site_.csrf_key, kNobody, "form"),
            .faults = faults,
            .accounts = options_.mode == Mode::kDemonstration ? SignInView::Accounts::kShown
                                                              : SignInView::Accounts::kHidden,
        }),
        status
    );
}

web::Response Front::ShowSignIn(const web::Request& request) const {
    return SignInPage(request, "", {}, 200);
}

web::Response Front::PostSignIn(const web::Request& request) {
    const web::Fields& form = request.form.fields;
    if (!site::IsOurForm(site_, request, kNobody)) return ErrorPage(400, {});
    const auto signed_in = sign_in_.Try(
        {.email = std::string(form.Get("email")),
         .password = std::string(form.Get("password")),
         .address = request.remote_address,
         .device_cookie = std::string(
             request.Cookie(web::CookieName(kDeviceCookie, options_.cookies)).value_or("")
         )}
    );
    if (!signed_in) {
        std::vector<FieldFault> faults = signed_in.error().fields;
        if (faults.empty()) faults.push_back({"email", signed_in.error().message});
        return SignInPage(
            request, form.Get("email"), faults, site::StatusOf(signed_in.error().fault)
        );
    }
    web::Response response = RedirectTo(ThenOf(form.Get("then")));
    response.Add(
        "Set-Cookie",
        web::ToHeader(
            {.name = kSessionCookie,
             .value = signed_in->session_cookie,
             .security = options_.cookies}
        )
    );
    response.Add(
        "Set-Cookie",
        web::ToHeader(
            {.name = kDeviceCookie,
             .value = signed_in->device_cookie,
             .security = options_.cookies,
             .max_age = std::chrono::duration_cast<std::chrono::seconds>(kDeviceKept)}
        )
    );
    return response;
}

web::Response Front::PostSignOut(const web::Request& request) {
    const std::string cookie = SessionCookie(request);
    if (!cookie.empty() && site::IsOurForm(site_, request, cookie)) sessions_.End(cookie);
    web::Response response = RedirectTo(html::Url("/sign-in"));
    response.Add(
        "Set-Cookie",
        web::ToHeader(
            {.name = kSessionCookie,
             .value = "",
             .security = options_.cookies,
             .max_age = std::chrono::seconds(0)}
        )
    );
    return response;
}

}  // namespace alongside::app

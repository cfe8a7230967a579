// The front door: from a request to the one who asks, their permission, and the page that answers.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "platform/base/instant.h"
#include "platform/identity/access_log.h"
#include "platform/identity/password.h"
#include "platform/identity/sessions.h"
#include "platform/identity/sign_in.h"
#include "platform/identity/work.h"
#include "platform/site/visit.h"
#include "platform/web/router.h"
#include "platform/web/static_files.h"
#include "server/guest_door.h"

namespace alongside::app {

/// Whether this is the demonstration, whose accounts are printed on its sign-in page.
enum class Mode { kReal, kDemonstration };

struct FrontOptions {
    Mode mode = Mode::kReal;
    web::CookieSecurity cookies = web::CookieSecurity::kSecure;
    std::string node = "node-1";  ///< Names this process in the access log.
    std::string spool = {};       ///< Of the access log; none when empty.
    std::string banner = {};      ///< Words above every page; none when empty.
    identity::HashCost hash_cost = {};
};

/// Answers requests. Safe to call from many threads.
class Front {
public:
    Front(
        db::Database& database,
        const identity::Runner& runner,
        const Clock& clock,
        const FrontOptions& options
    );
    Front(const Front&) = delete;
    Front& operator=(const Front&) = delete;

    web::Response Answer(web::Request&& request);
    web::Response ErrorPage(int status, std::string_view incident) const {
        return site::ErrorPage(site_, status, incident);
    }

    const identity::Sessions& sessions() const { return sessions_; }
    const identity::SignIn& sign_in() const { return sign_in_; }
    const identity::OneTimeLinks& links() const { return guests_.links(); }

    /// Every route that needs a signed-in user, for the test that tries each with each role.
    const web::Router<site::Needs, site::Visit>& routes() const { return routes_; }

private:
    web::Response Route(web::Request& request);
    /// What was refused in a few words or none, as a page with the same headers.
    web::Response AsPage(web::Response& refused) const;
    web::Response AnswerUnrouted(web::Response& answer) const;
    web::Response AnswerSignedIn(web::Request& request, const site::Route& route);
    web::Response AnswerCalendar(std::string_view secret) const;
    web::Response AskToSignIn(const web::Request& request, const std::string& cookie) const;
    web::Response ShowSignIn(const web::Request& request) const;
    web::Response PostSignIn(const web::Request& request);
    web::Response PostSignOut(const web::Request& request);
    web::Response SignInPage(
        const web::Request& request,
        std::string_view email,
        const std::vector<FieldFault>& faults,
        int status
    ) const;
    std::string SessionCookie(const web::Request& request) const;

    const identity::Runner& runner_;
    const FrontOptions options_;
    identity::PasswordPool passwords_;
    identity::Sessions sessions_;
    identity::SignIn sign_in_;
    identity::AccessLog access_log_;
    identity::Drafts drafts_;
    web::StaticFiles files_;
    site::Site site_;
    GuestDoor guests_;
    web::Router<site::Needs, site::Visit> routes_;
};

}  // namespace alongside::app

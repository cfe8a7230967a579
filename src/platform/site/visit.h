// What a page is given: who asks, how to look and change, and the frame to answer in.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/result.h"
#include "platform/html/html.h"
#include "platform/html/nhsuk/page.h"
#include "platform/html/url.h"
#include "platform/identity/access_log.h"
#include "platform/identity/drafts.h"
#include "platform/identity/password.h"
#include "platform/identity/permission.h"
#include "platform/identity/work.h"
#include "platform/site/flash.h"
#include "platform/site/fragments.h"
#include "platform/web/cookies.h"
#include "platform/web/csrf.h"
#include "platform/web/request.h"
#include "platform/web/response.h"
#include "platform/web/router.h"

namespace alongside::site {

/// What a route asks of who comes. It has no default: a route without one does not compile.
struct Needs {
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr Needs(identity::Permission p) : permission(p) {}
    identity::Permission permission;
};

/// A place in the menu, shown to those who may go there.
struct MenuItem {
    std::string text;
    html::Url href;
    identity::Permission permission;
};

/// What all pages of an installation share. Lives as long as the server.
struct Site {
    const identity::Runner& runner;
    identity::AccessLog& access_log;
    identity::PasswordPool& passwords;
    const identity::Drafts& drafts;
    web::CsrfKey csrf_key;
    web::CookieSecurity cookies;
    nhsuk::PageAssets assets;
    std::vector<MenuItem> menu;
    html::Html
        banner;  ///< Above every page, e.g. that this is a demonstration and what day it is there.
    std::shared_ptr<Fragments> fragments = std::make_shared<Fragments>();
};

/// Where somebody is sent after something was done, and what they are told there.
struct Receipt {
    html::Url to;
    std::string says;      ///< Without anything about a person: it travels in a cookie.
    StreamId stream = {};  ///< The record that was changed; empty for the area's own.
    Onward onward = {};    ///< What is left to do elsewhere, if anything.
};

/// The parts of a page that differ.
struct Frame {
    std::string title;
    html::Html before = {};  ///< Back link.
    html::Html content = {};
    enum class Width { kReading, kWide } width = Width::kReading;
    enum class Errors { kNone, kSome } errors = Errors::kNone;
};

/// One request by somebody who was let in.
class Visit {
public:
    Visit(const Site& site, const web::Request& request, identity::Actor actor, std::string session)
        : site_(site), request_(request), actor_(std::move(actor)), session_(std::move(session)) {}
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;

    const identity::Actor& actor() const { return actor_; }
    const Site& site() const { return site_; }
    const web::Request& request() const { return request_; }
    bool May(identity::Permission permission) const { return actor_.grants.Has(permission); }

    /// Looks at the record: one consistent picture, in a read transaction.
    template <class Look>
    auto Show(const Look& look) const {
        return site_.runner.Show(actor_, look);
    }

    /// Carries out the command of a form, `act(work) -> Result<Receipt>`, once: the same form sent
    /// again gives the receipt of the first time and changes nothing.
    template <class Act>
    Result<Receipt> Submit(const Act& act) const {
        const std::string once(request_.form.fields.Get("once"));
        return site_.runner.Change(actor_, [&](const identity::Work& work) -> Result<Receipt> {
            if (auto before = CarriedOutBefore(work, once)) return *std::move(before);
            TRY_ASSIGN(Receipt receipt, act(work));
            RememberCarriedOut(work, once, receipt);
            return receipt;
        });
    }

    /// The hidden fields of a form that changes a record: its CSRF token and the key by which it is
    /// carried out once. For `patterns::Form::hidden`.
    std::vector<std::pair<std::string, std::string>> HiddenFields() const;
    /// The CSRF token alone, for a form that changes no record.
    std::pair<std::string, std::string> CsrfField() const;

    /// Notes for the access log that the actor looked at somebody's record.
    void NoteAccess(const StreamId& stream, std::string_view what) const;
    /// Holds the answer back until what was noted is durable; if it cannot be, nothing is shown.
    void SendOnceNoted(web::Response& response) const;

    /// Forgets what was typed into the form that was just carried out.
    void ForgetDraft() const;

    /// A page in the frame of the site.
    web::Response Page(Frame frame, int status = 200) const;
    /// 303 to where the receipt says, which then shows its words.
    web::Response Go(const Receipt& receipt) const;
    /// The page that says why something cannot be done.
    web::Response Refuse(const Error& error) const;

private:
    static std::optional<Receipt> CarriedOutBefore(
        const identity::Work& work, const std::string& once
    );
    static void RememberCarriedOut(
        const identity::Work& work, const std::string& once, const Receipt& receipt
    );

    const Site& site_;
    const web::Request& request_;
    identity::Actor actor_;
    std::string session_;
    mutable std::vector<identity::Look> looks_;
};

using Route = web::Route<Needs, Visit>;

/// Answers by a route.
web::Response Answer(const Route& route, const web::Request& request, Visit& visit);

/// Whether a form that was sent carries the token of this session.
bool IsOurForm(const Site& site, const web::Request& request, std::string_view session);

/// A page for somebody who is not signed in, or for an error, in the same frame without menu.
web::Response PlainPage(const Site& site, Frame frame, int status = 200);

/// The page of a status: 400, 403, 404, 405, 409, 413, 500, 503 …, in words that say what to do.
web::Response ErrorPage(const Site& site, int status, std::string_view incident = {});

/// The HTTP status of a fault. The only place that maps them.
int StatusOf(Fault fault);

}  // namespace alongside::site

// The door for people without an account: one-time links, and the public pages of modules.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/identity/one_time_links.h"
#include "platform/site/guest.h"
#include "platform/web/router.h"

namespace alongside::app {

/// Answers requests to public pages. Safe to call from many threads.
class GuestDoor {
public:
    /// `site` must outlive it.
    explicit GuestDoor(const site::Site& site);
    GuestDoor(const GuestDoor&) = delete;
    GuestDoor& operator=(const GuestDoor&) = delete;

    /// Nothing for what is no public page. A form's fields must have been read.
    std::optional<web::Response> Answer(web::Request& request) const;

    const identity::OneTimeLinks& links() const { return links_; }

private:
    web::Response AnswerLink(const web::Request& request, const std::string& secret) const;
    web::Response PostCode(const web::Request& request, const std::string& secret) const;
    web::Response LinkPage(const std::string& secret, std::vector<FieldFault> faults, int status)
        const;
    web::Response AnswerHolder(const web::Request& request, const site::GuestRoute& route) const;
    web::Response AnswerAnybody(const web::Request& request, const site::GuestRoute& route) const;
    web::Response AnswerAs(
        const identity::Actor& actor,
        const std::string& session,
        const web::Request& request,
        const site::GuestRoute& route
    ) const;
    AreaId AreaOf(const web::Request& request) const;
    std::string Cookie(const web::Request& request) const;

    const site::Site& site_;
    const identity::OneTimeLinks links_;
    web::Router<site::GuestNeeds, site::Visit> routes_;
};

}  // namespace alongside::app

// What the forms about one referral have alike.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "care/referrals/referral_store.h"
#include "platform/site/carry_out.h"

namespace alongside::referrals {

inline html::Url PageOf(const ReferralId& id) {
    return html::Url("/referrals").Segment(id.value);
}
inline ReferralId ReferralOf(const web::Request& request) {
    return ReferralId(request.Parameter("referral"));
}

/// A form about one referral: which one, the rest of its address, and its title.
struct About {
    identity::Permission permission;
    std::string_view act;
    std::string title;
    /// What is added stands beside whatever else changes: it does not matter which version was
    /// seen.
    enum class Kind { kChanges, kAdds } kind = Kind::kChanges;
};

/// Shows it: `render(frame, referral, store, view)` gives the form.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const About& about,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, about.permission));
        const ReferralStore store(view.tables, area);
        TRY_ASSIGN(const Referral referral, store.Get(ReferralOf(request)));
        const auto page = PageOf(referral.id());
        std::optional<std::string> seen;
        if (about.kind == About::Kind::kChanges) seen = std::to_string(referral.version);
        const auto frame = site::FrameOf(
            visit,
            ShownName(referral.told).Reveal(),
            html::Url(page).Segment(about.act),
            page,
            sent,
            seen
        );
        TRY_ASSIGN(html::Html form, render(frame, referral, store, view));
        return site::FormPage{about.title, frame.back, std::move(form), referral.stream};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

/// The same for a form that is made of the referral alone: `render(frame, referral, today)`.
template <class Render>
web::Response ShowPlain(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const About& about,
    const Render& render
) {
    return ShowAbout(
        request,
        visit,
        sent,
        about,
        [&](const patterns::FormFrame& frame,
            const Referral& referral,
            const ReferralStore&,
            const identity::View& view) -> Result<html::Html> {
            return render(frame, referral, view.today);
        }
    );
}

}  // namespace alongside::referrals

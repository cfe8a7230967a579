// The page template: everything from the doctype to the footer.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/footer.h"
#include "platform/html/nhsuk/header.h"

namespace alongside::nhsuk {

/// Who is signed in, and their way out.
struct PageAccount {
    std::string name = {};
    Url profile = {};           ///< Makes the name a link.
    Url sign_out = {};          ///< Answers a POST.
    Html sign_out_fields = {};  ///< Its CSRF token.
};

/// Where the served files are.
struct PageAssets {
    Url stylesheet = {};
    Url script = {};
    Url icon = {};
};

/// A whole document. It holds no inline script or style, so that a strict content security policy
/// may stand beside it.
struct Page {
    std::string title = {};  ///< First in the browser's tab, before the service's name.
    /// Whether a form on it was refused: screen readers hear "Error:" first.
    bool has_errors = false;
    std::string service_name = "Alongside";
    Url home = Url("/");
    std::vector<HeaderNavigationItem> navigation = {};
    std::optional<PageAccount> account = std::nullopt;
    std::optional<HeaderSearch> search = std::nullopt;
    Html banner = {};          ///< Above the header, e.g. a `DemoBanner`.
    Html before_content = {};  ///< Back link, in a landmark of its own before `main`.
    Html content = {};         ///< Within `main`.
    Html after_content = {};   ///< After `main`, e.g. a `SessionWarning`.
    bool wide = false;         ///< For registers and boards.
    Footer footer = {.copyright = {}};
    PageAssets assets = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

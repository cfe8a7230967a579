// The band at the top of every page: whose service it is, who is signed in, where to go.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

enum class HeaderColour { kDefault, kWhite };

struct HeaderLogo {
    Url href = {};
    std::string aria_label = {};  ///< Empty for the names shown and "homepage".
    Url src = {};                 ///< An organisation's own logo instead of the NHS lozenge.
    std::string alt = "NHS";
    /// Ours, not upstream's: a drawing instead of the NHS lozenge, for a service that is not
    /// published by the NHS.
    Html mark = {};
};

struct HeaderService {
    std::string text = {};
    Url href = {};
};

struct HeaderOrganisation {
    std::string name = {};
    std::string split = {};
    std::string descriptor = {};
};

/// A link, with `action` a button in a form, or only text.
struct HeaderAccountItem {
    std::string text = {};
    Html html = {};
    Url href = {};
    Url action = {};
    std::string method = "post";
    bool icon = false;
    Html fields = {};  ///< Ours: hidden fields of the form, e.g. its CSRF token.
    std::string classes = {};
};

struct HeaderAccount {
    std::vector<HeaderAccountItem> items = {};
    std::string aria_label = "Account";
    std::string classes = {};
    Attributes attributes = {};
};

struct HeaderNavigationItem {
    std::string text = {};
    Html html = {};
    Url href = {};
    bool current = false;  ///< This is the page itself.
    bool active = false;   ///< The page is somewhere below.
    std::string classes = {};
    Attributes attributes = {};
};

struct HeaderNavigation {
    std::vector<HeaderNavigationItem> items = {};
    HeaderColour colour = HeaderColour::kDefault;
    bool justified = false;
    std::string aria_label = "Menu";
    std::string classes = {};
    Attributes attributes = {};
};

struct HeaderSearch {
    Url action = Url("https://www.nhs.uk/search/");
    std::string method = "get";
    std::string name = "q";
    std::string placeholder = "Search";
    std::string button_aria_label = "Search";
    std::string visually_hidden_label = "Search the NHS website";
    Html fields = {};  ///< Ours: hidden fields of the form.
    std::string classes = {};
    Attributes attributes = {};
};

struct Header {
    HeaderLogo logo = {};
    HeaderService service = {};
    std::optional<HeaderOrganisation> organisation = std::nullopt;
    std::optional<HeaderSearch> search = std::nullopt;
    std::optional<HeaderAccount> account = std::nullopt;
    HeaderNavigation navigation = {};
    HeaderColour colour = HeaderColour::kDefault;
    bool inline_items = false;  ///< Navigation beside the name.
    std::string container_classes = {};
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk

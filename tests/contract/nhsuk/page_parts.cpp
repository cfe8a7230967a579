// Upstream's options for what surrounds a page's content, and for ways around the service.
// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "contract/nhsuk/options.h"
#include "platform/html/nhsuk/action_link.h"
#include "platform/html/nhsuk/breadcrumb.h"
#include "platform/html/nhsuk/error_summary.h"
#include "platform/html/nhsuk/footer.h"
#include "platform/html/nhsuk/header.h"
#include "platform/html/nhsuk/notification_banner.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/skip_link.h"

namespace alongside::nhsuk::fixtures {
namespace {

template <class Link>
Link LinkOf(const Json& o, const Html& call) {
    Link link;
    if (IsSet(o, "text")) link.text = TextOf(o, "text");
    link.html = CallOr(o, call);
    link.href = UrlOf(o, "href");
    link.type = TextOf(o, "type");
    link.variant = VariantOf(o);
    link.id = TextOf(o, "id");
    link.classes = TextOf(o, "classes");
    link.attributes = AttributesOf(o);
    return link;
}

Html RenderActionLink(const Json& o, const Html& call) {
    return LinkOf<ActionLink>(o, call);
}
Html RenderBackLink(const Json& o, const Html& call) {
    return LinkOf<BackLink>(o, call);
}

Html RenderSkipLink(const Json& o, const Html& call) {
    SkipLink link = {.html = CallOr(o, call)};
    if (IsSet(o, "text")) link.text = TextOf(o, "text");
    if (IsSet(o, "href")) link.href = UrlOf(o, "href");
    return link;
}

Html RenderBreadcrumb(const Json& o, const Html&) {
    Breadcrumb trail = {
        .variant = VariantOf(o),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    for (const Json& item : ItemsOf(o, "items")) {
        trail.items.push_back({
            .text = TextOf(item, "text"),
            .html = HtmlOf(item, "html"),
            .href = UrlOf(item, "href"),
            .attributes = AttributesOf(item),
        });
    }
    if (IsSet(o, "backLink")) {
        const Json back = ObjectOf(o, "backLink");
        trail.back_link = LinkOf<BackLink>(back, {});
        trail.back_link->text = TextOf(back, "text");
    }
    return trail;
}

Html RenderErrorSummary(const Json& o, const Html& call) {
    ErrorSummary summary = {
        .heading = PhraseOf(ObjectOf(o, "heading")),
        .description = PhraseOf(ObjectOf(o, "description")),
        .disable_auto_focus = MaybeOf(o, "disableAutoFocus"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (!call.empty()) summary.description.html = call;
    for (const Json& item : ItemsOf(o, "errorList")) {
        summary.error_list.push_back({
            .text = TextOf(item, "text"),
            .html = HtmlOf(item, "html"),
            .href = UrlOf(item, "href"),
            .attributes = AttributesOf(item),
        });
    }
    return summary;
}

Html RenderBanner(const Json& o, const Html& call) {
    return NotificationBanner{
        .title = HeadingOptions(ObjectOf(o, "title"), 2),
        .heading = HeadingOptions(ObjectOf(o, "heading"), 3),
        .text = TextOf(o, "text"),
        .html = CallOr(o, call),
        .variant =
            TextOf(o, "variant") == "success" ? BannerVariant::kSuccess : BannerVariant::kDefault,
        .role = TextOf(o, "role"),
        .disable_auto_focus = MaybeOf(o, "disableAutoFocus"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

// `previousUrl` and `previousPage` are older names.
PaginationLink PageLinkOf(
    const Json& o, const char* key, const char* old_url, const char* old_page
) {
    if (o.contains(old_url) || o.contains(old_page)) {
        return {.label = {.text = TextOf(o, old_page)}, .href = UrlOf(o, old_url)};
    }
    const Json link = ObjectOf(o, key);
    return {
        .text = TextOf(link, "text"),
        .html = HtmlOf(link, "html"),
        .label = PhraseOf(ObjectOf(link, "label")),
        .href = UrlOf(link, "href"),
        .attributes = AttributesOf(link),
    };
}

Html RenderPagination(const Json& o, const Html&) {
    Pagination pages = {
        .previous = PageLinkOf(o, "previous", "previousUrl", "previousPage"),
        .next = PageLinkOf(o, "next", "nextUrl", "nextPage"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    for (const Json& item : ItemsOf(o, "items")) {
        pages.items.push_back({
            .number = NumberOf(item, "number", 0),
            .href = UrlOf(item, "href"),
            .current = IsSet(item, "current"),
            .ellipsis = IsSet(item, "ellipsis"),
        });
    }
    return pages;
}

HeaderColour ColourOf(const Json& o) {
    return TextOf(o, "colour") == "white" ? HeaderColour::kWhite : HeaderColour::kDefault;
}

HeaderSearch SearchOf(const Json& o) {
    HeaderSearch search;
    const Json options = ObjectOf(o, "search");
    const Json input = ObjectOf(options, "input");
    const Json label = ObjectOf(options, "label");
    if (IsSet(input, "placeholder")) search.placeholder = TextOf(input, "placeholder");
    if (IsSet(label, "visuallyHiddenText")) {
        search.visually_hidden_label = TextOf(label, "visuallyHiddenText");
    }
    return search;
}

HeaderAccount AccountOf(const Json& o) {
    HeaderAccount account;
    for (const Json& item : ItemsOf(ObjectOf(o, "account"), "items")) {
        account.items.push_back({
            .text = TextOf(item, "text"),
            .html = HtmlOf(item, "html"),
            .href = UrlOf(item, "href"),
            .action = UrlOf(item, "action"),
            .icon = IsSet(item, "icon"),
        });
    }
    return account;
}

HeaderNavigation NavigationOf(const Json& o) {
    const Json options = ObjectOf(o, "navigation");
    HeaderNavigation navigation = {
        .colour = ColourOf(options),
        .justified = IsSet(options, "justified"),
    };
    for (const Json& item : ItemsOf(options, "items")) {
        navigation.items.push_back({
            .text = TextOf(item, "text"),
            .html = HtmlOf(item, "html"),
            .href = UrlOf(item, "href"),
            .current = IsSet(item, "current"),
            .active = IsSet(item, "active"),
        });
    }
    return navigation;
}

Html RenderHeader(const Json& o, const Html&) {
    const Json logo = ObjectOf(o, "logo");
    const Json service = ObjectOf(o, "service");
    const Json organisation = ObjectOf(o, "organisation");
    Header header = {
        .logo =
            {.href = UrlOf(logo, "href"),
             .aria_label = TextOf(logo, "ariaLabel"),
             .src = UrlOf(logo, "src"),
             .alt = IsSet(logo, "alt") ? TextOf(logo, "alt") : "NHS"},
        .service = {.text = TextOf(service, "text"), .href = UrlOf(service, "href")},
        .navigation = NavigationOf(o),
        .colour = ColourOf(o),
        .inline_items = IsSet(o, "inline"),
    };
    if (IsSet(o, "organisation")) {
        header.organisation = HeaderOrganisation{
            .name = TextOf(organisation, "name"),
            .split = TextOf(organisation, "split"),
            .descriptor = TextOf(organisation, "descriptor"),
        };
    }
    if (IsSet(o, "search")) header.search = SearchOf(o);
    if (IsSet(o, "account")) header.account = AccountOf(o);
    return header;
}

std::vector<FooterItem> FooterItemsOf(const Json& o) {
    std::vector<FooterItem> items;
    for (const Json& item : ItemsOf(o, "items")) {
        items.push_back(
            {.text = TextOf(item, "text"),
             .html = HtmlOf(item, "html"),
             .href = UrlOf(item, "href")}
        );
    }
    return items;
}

FooterNavigation ColumnOf(const Json& o) {
    return {
        .heading = HeadingOptions(ObjectOf(o, "heading"), 2),
        .text = TextOf(o, "text"),
        .html = HtmlOf(o, "html"),
        .items = FooterItemsOf(o),
        .width = WidthOf(o),
    };
}

Html RenderFooter(const Json& o, const Html& call) {
    const Json meta = ObjectOf(o, "meta");
    Footer footer = {
        .columns = NumberOf(o, "columns", 4),
        .meta =
            {.items = FooterItemsOf(meta),
             .text = TextOf(meta, "text"),
             .html = CallOr(meta, call)},
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
    };
    for (const Json& column : ItemsOf(o, "navigation"))
        footer.navigation.push_back(ColumnOf(column));
    const Json single = ObjectOf(o, "navigation");
    if (!single.empty()) footer.navigation.push_back(ColumnOf(single));
    if (o.contains("copyright")) footer.copyright = PhraseOf(ObjectOf(o, "copyright"));
    return footer;
}

}  // namespace

void AddPageParts(Adapters& adapters) {
    adapters["action-link"] = RenderActionLink;
    adapters["back-link"] = RenderBackLink;
    adapters["skip-link"] = RenderSkipLink;
    adapters["breadcrumb"] = RenderBreadcrumb;
    adapters["error-summary"] = RenderErrorSummary;
    adapters["notification-banner"] = RenderBanner;
    adapters["pagination"] = RenderPagination;
    adapters["header"] = RenderHeader;
    adapters["footer"] = RenderFooter;
}

}  // namespace alongside::nhsuk::fixtures

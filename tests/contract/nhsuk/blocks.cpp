// Upstream's options for what stands within a page's content.
// SPDX-License-Identifier: MIT
#include <array>
#include <nlohmann/json.hpp>

#include "contract/nhsuk/options.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/scroll.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/tabs.h"
#include "platform/html/nhsuk/warning_callout.h"

namespace alongside::nhsuk::fixtures {
namespace {

Html RenderHeadingCase(const Json& o, const Html&) {
    return HeadingOptions(o, 1);
}

Html RenderTag(const Json& o, const Html& call) {
    return TagOf(o, call);
}

Html RenderButton(const Json& o, const Html& call) {
    Button button = {
        .text = TextOf(o, "text"),
        .html = CallOr(o, call),
        .href = UrlOf(o, "href"),
        .name = TextOf(o, "name"),
        .value = TextOf(o, "value"),
        .type = TextOf(o, "type"),
        .variant = ButtonVariantOf(TextOf(o, "variant")),
        .small = IsSet(o, "small"),
        .disabled = IsSet(o, "disabled"),
        .prevent_double_click = MaybeOf(o, "preventDoubleClick"),
        .aria_label = TextOf(o, "ariaLabel"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (IsSet(o, "icon")) {
        const Json icon = ObjectOf(o, "icon");
        button.icon = ButtonIcon{
            .name = IconOf(icon.contains("name") ? TextOf(icon, "name") : TextOf(icon, "text")),
            .placement = icon.contains("placement") ? PlacementOf(icon) : Placement::kStart,
        };
    }
    return button;
}

Html RenderInsetText(const Json& o, const Html& call) {
    return InsetText{.text = TextOf(o, "text"), .html = CallOr(o, call)};
}

Html RenderDetails(const Json& o, const Html& call) {
    const Json summary = ObjectOf(o, "summary");
    return Details{
        .summary = {.text = TextOf(summary, "text"), .html = HtmlOf(summary, "html")},
        .text = TextOf(o, "text"),
        .html = CallOr(o, call),
        .open = IsSet(o, "open"),
        .variant = VariantOf(o),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

Html RenderCard(const Json& o, const Html& call) {
    return CardOf(o, call);
}

Html RenderWarning(const Json& o, const Html& call) {
    Json heading = ObjectOf(o, "heading");
    if (!heading.contains("level")) heading["level"] = 3;
    return WarningCallout{
        .heading = CardOf({{"heading", heading}}, {}).heading,
        .text = TextOf(o, "text"),
        .html = CallOr(o, call),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

SummaryListCell CellOf(const Json& o) {
    return {
        .text = TextOf(o, "text"),
        .html = HtmlOf(o, "html"),
        .width = WidthOf(o),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
    };
}

Html RenderSummaryList(const Json& o, const Html&) {
    SummaryList list = {
        .border = NotFalse(o, "border"),
        .last_row_border = NotFalse(o, "lastRowBorder"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (IsSet(o, "card")) list.card = CardOf(ObjectOf(o, "card"), {});
    for (const Json& row : ItemsOf(o, "rows")) {
        list.rows.push_back({
            .key = CellOf(ObjectOf(row, "key")),
            .value = CellOf(ObjectOf(row, "value")),
            .actions = ActionsOf(row),
            .border = NotFalse(row, "border"),
            .classes = TextOf(row, "classes"),
        });
    }
    return list;
}

CellFormat FormatOf(const Json& o) {
    constexpr std::array<std::string_view, 3> kWords = {"", "numeric", "string"};
    return EnumOf<CellFormat>(TextOf(o, "format"), kWords);
}

Align AlignOf(const Json& o) {
    constexpr std::array<std::string_view, 4> kWords = {"", "left", "centre", "right"};
    return EnumOf<Align>(TextOf(o, "align"), kWords);
}

Sort SortOf(const Json& o, const char* key) {
    constexpr std::array<std::string_view, 4> kWords = {"", "none", "ascending", "descending"};
    if (MaybeOf(o, key).value_or(false)) return Sort::kNone;
    return EnumOf<Sort>(TextOf(o, key), kWords);
}

TableHeader HeaderOf(const Json& o) {
    return {
        .text = TextOf(o, "text"),
        .html = HtmlOf(o, "html"),
        .visually_hidden_text = TextOf(o, "visuallyHiddenText"),
        .href = UrlOf(o, "href"),
        .sort = SortOf(o, "sort"),
        .sort_next = SortOf(o, "sortNext"),
        .format = FormatOf(o),
        .align = AlignOf(o),
        .width = WidthOf(o),
        .colspan = NumberOf(o, "colspan", 0),
        .rowspan = NumberOf(o, "rowspan", 0),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

TableCell TableCellOf(const Json& o) {
    return {
        .text = TextOf(o, "text"),
        .html = HtmlOf(o, "html"),
        .visually_hidden_text = TextOf(o, "visuallyHiddenText"),
        .href = UrlOf(o, "href"),
        .sort_value = TextOf(o, "sortValue"),
        .format = FormatOf(o),
        .align = AlignOf(o),
        .width = WidthOf(o),
        .colspan = NumberOf(o, "colspan", 0),
        .rowspan = NumberOf(o, "rowspan", 0),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

TableCaption TableCaptionOf(const Json& o) {
    TableCaption caption = {
        .text = TextOf(o, "text"),
        .html = HtmlOf(o, "html"),
        .caption = CaptionOf(ObjectOf(o, "caption")),
        .size = SizeOf(o),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (o.contains("visuallyHiddenText")) {
        caption.visually_hidden_text = TextOf(o, "visuallyHiddenText");
    }
    return caption;
}

// `panel`, `heading` and `headingLevel` are older names of a feature card's options.
std::optional<Card> TableCardOf(const Json& o) {
    if (!IsSet(o, "card") && !IsSet(o, "panel")) return std::nullopt;
    Json card = ObjectOf(o, "card");
    if (IsSet(o, "panel")) {
        card["variant"] = "feature";
        card["heading"] = ObjectOf(o, "heading");
        if (o.contains("headingLevel")) card["heading"]["level"] = o.at("headingLevel");
    }
    return CardOf(card, {});
}

Html RenderTable(const Json& o, const Html&) {
    Table table = {
        .caption = TableCaptionOf(ObjectOf(o, "caption")),
        .first_cell_is_header = IsSet(o, "firstCellIsHeader"),
        .responsive = IsSet(o, "responsive"),
        .compact = IsSet(o, "compact"),
        .striped = IsSet(o, "striped"),
        .scroll = IsSet(o, "scroll"),
        .border = NotFalse(o, "border"),
        .last_row_border = NotFalse(o, "lastRowBorder"),
        .variant = VariantOf(o),
        .card = TableCardOf(o),
        .sort_announcement_text = TextOf(o, "sortAnnouncementText"),
        .ascending_text = TextOf(o, "ascendingText"),
        .descending_text = TextOf(o, "descendingText"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    for (const Json& header : ItemsOf(o, "head")) table.head.push_back(HeaderOf(header));
    for (const Json& row : ItemsOf(o, "rows")) {
        auto& cells = table.rows.emplace_back();
        for (const Json& cell : ItemsOf({{"row", row}}, "row")) cells.push_back(TableCellOf(cell));
    }
    return table;
}

Html RenderTabs(const Json& o, const Html&) {
    Tabs tabs = {
        .id_prefix = TextOf(o, "idPrefix"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (IsSet(o, "visuallyHiddenText")) tabs.visually_hidden_text = TextOf(o, "visuallyHiddenText");
    for (const Json& item : ItemsOf(o, "items")) {
        tabs.items.push_back({
            .label = TextOf(item, "label"),
            .panel = PhraseOf(ObjectOf(item, "panel")),
            .id = TextOf(item, "id"),
            .attributes = AttributesOf(item),
        });
    }
    return tabs;
}

Html RenderScroll(const Json& o, const Html& call) {
    return Scroll{
        .text = TextOf(o, "text"),
        .html = CallOr(o, call),
        .labelled_by = TextOf(o, "labelledBy"),
        .variant = VariantOf(o),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
    };
}

}  // namespace

void AddBlocks(Adapters& adapters) {
    adapters["heading"] = RenderHeadingCase;
    adapters["tag"] = RenderTag;
    adapters["button"] = RenderButton;
    adapters["inset-text"] = RenderInsetText;
    adapters["details"] = RenderDetails;
    adapters["card"] = RenderCard;
    adapters["warning-callout"] = RenderWarning;
    adapters["summary-list"] = RenderSummaryList;
    adapters["tables"] = RenderTable;
    adapters["tabs"] = RenderTabs;
    adapters["scroll"] = RenderScroll;
}

}  // namespace alongside::nhsuk::fixtures

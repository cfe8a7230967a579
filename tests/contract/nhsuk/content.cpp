// Upstream's options for what guides and services show: pictures, panels, lists of tasks and pages.
// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>
#include <sstream>

#include "contract/nhsuk/options.h"
#include "platform/html/nhsuk/code.h"
#include "platform/html/nhsuk/contents_list.h"
#include "platform/html/nhsuk/do_dont_list.h"
#include "platform/html/nhsuk/hero.h"
#include "platform/html/nhsuk/panel.h"
#include "platform/html/nhsuk/task_list.h"

namespace alongside::nhsuk::fixtures {
namespace {

Html RenderCaption(const Json& o, const Html& call) {
    Caption caption = CaptionOf(o);
    caption.html = CallOr(o, call);
    return caption;
}

std::optional<std::vector<std::string>> ClassesOf(const Json& o, const char* key) {
    if (!o.contains(key)) return std::nullopt;
    std::vector<std::string> classes;
    for (const Json& name : ItemsOf(o, key)) classes.push_back(TextOf(name, "text"));
    return classes;
}

Html RenderCode(const Json& o, const Html& call) {
    constexpr std::array<std::string_view, 3> kBackgrounds = {"", "body", "template"};
    Code code = {
        .text = TextOf(o, "text"),
        .html = CallOr(o, call),
        .copy_button_class_list = ClassesOf(o, "copyButtonClassList"),
        .copy_button_text = TextOf(o, "copyButtonText"),
        .copied_button_text = TextOf(o, "copiedButtonText"),
        .copied_announcement_text = TextOf(o, "copiedAnnouncementText"),
        .background = EnumOf<CodeBackground>(TextOf(o, "background"), kBackgrounds),
        .border = NotFalse(o, "border"),
        .variant = VariantOf(o),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (IsSet(o, "button")) {
        const Json button = ObjectOf(o, "button");
        code.button = CodeButton{
            .disabled = IsSet(button, "disabled"),
            .prevent_double_click = MaybeOf(button, "preventDoubleClick"),
            .aria_label = TextOf(button, "ariaLabel"),
            .id = TextOf(button, "id"),
            .classes = TextOf(button, "classes"),
        };
        if (IsSet(button, "text")) code.button->text = TextOf(button, "text");
    }
    return code;
}

std::vector<ContentsListItem> ContentsOf(const Json& o) {
    std::vector<ContentsListItem> items;
    for (const Json& item : ItemsOf(o, "items")) {
        items.push_back({
            .text = TextOf(item, "text"),
            .html = HtmlOf(item, "html"),
            .href = UrlOf(item, "href"),
            .current = IsSet(item, "current"),
            .items = ContentsOf(item),
            .classes = TextOf(item, "classes"),
            .attributes = AttributesOf(item),
        });
    }
    return items;
}

Html RenderContentsList(const Json& o, const Html&) {
    ContentsList list = {
        .items = ContentsOf(o),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (IsSet(o, "ariaLabel")) list.aria_label = TextOf(o, "ariaLabel");
    if (IsSet(o, "visuallyHiddenText")) list.visually_hidden_text = TextOf(o, "visuallyHiddenText");
    return list;
}

// `title` and an item's `item` are older names of `heading` and `text`.
Html RenderDoDontList(const Json& o, const Html&) {
    const Json heading = ObjectOf(o, o.contains("title") ? "title" : "heading");
    DoDontList list = {
        .heading =
            {.text = TextOf(heading, "text"),
             .html = HtmlOf(heading, "html"),
             .level = NumberOf(heading, "level", 3),
             .id = TextOf(heading, "id"),
             .classes = TextOf(heading, "classes")},
        .icon = TextOf(o, "icon") == "cross" ? DoDontIcon::kCross : DoDontIcon::kTick,
        .prefix_text = TextOf(o, "prefixText"),
        .hide_prefix = IsSet(o, "hidePrefix"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    for (const Json& item : ItemsOf(o, "items")) {
        list.items.push_back(PhraseOf(item.contains("item") ? ObjectOf(item, "item") : item));
    }
    return list;
}

Image ImageOf(const Json& o, const Html& call) {
    const Json caption = ObjectOf(o, "caption");
    Image image = {
        .src = UrlOf(o, "src"),
        .sizes = TextOf(o, "sizes"),
        .alt = TextOf(o, "alt"),
        .html = CallOr(o, call),
        .caption =
            {.text = TextOf(caption, "text"),
             .html = HtmlOf(caption, "html"),
             .classes = TextOf(caption, "classes")},
        .background = NotFalse(o, "background"),
        .border = NotFalse(o, "border"),
        .width = WidthOf(o),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    std::istringstream candidates(TextOf(o, "srcset"));
    for (std::string url, width; candidates >> url >> width;) {
        image.srcset.push_back({.src = UrlOf({{"src", url}}, "src"), .width = std::stoi(width)});
    }
    return image;
}

Html RenderImage(const Json& o, const Html& call) {
    return ImageOf(o, call);
}

HeroContent ColumnOf(const Json& o) {
    HeroContent column = {
        .heading = HeadingOptions(ObjectOf(o, "heading"), 1),
        .text = TextOf(o, "text"),
        .html = HtmlOf(o, "html"),
        .classes = TextOf(o, "classes"),
    };
    if (IsSet(o, "image")) column.image = ImageOf(ObjectOf(o, "image"), {});
    if (IsSet(o, "width")) column.width = WidthOf(o);
    return column;
}

Html RenderHero(const Json& o, const Html& call) {
    Hero hero = {
        .heading = HeadingOptions(ObjectOf(o, "heading"), 1),
        .text = TextOf(o, "text"),
        .html = CallOr(o, call),
        .image = {.src = UrlOf(ObjectOf(o, "image"), "src")},
        .container_classes = TextOf(o, "containerClasses"),
        .border = NotFalse(o, "border"),
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (IsSet(o, "width")) hero.width = WidthOf(o);
    for (const Json& column : ItemsOf(o, "content")) hero.content.push_back(ColumnOf(column));
    const Json single = ObjectOf(o, "content");
    if (!single.empty()) hero.content.push_back(ColumnOf(single));
    return hero;
}

Html RenderPanel(const Json& o, const Html& call) {
    const bool interrupts = TextOf(o, "variant") == "interruption";
    return Panel{
        .heading = HeadingOptions(ObjectOf(o, "heading"), 1),
        .text = TextOf(o, "text"),
        .html = CallOr(o, call),
        .variant = interrupts ? PanelVariant::kInterruption : PanelVariant::kDefault,
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
}

TaskListStatus StatusOf(const Json& o) {
    TaskListStatus status = {
        .text = TextOf(o, "text"),
        .html = HtmlOf(o, "html"),
        .classes = TextOf(o, "classes"),
    };
    if (IsSet(o, "tag")) status.tag = TagOf(ObjectOf(o, "tag"), {});
    return status;
}

// An item's `title` is an older name of its `heading`.
Html RenderTaskList(const Json& o, const Html&) {
    TaskList list = {
        .id = TextOf(o, "id"),
        .classes = TextOf(o, "classes"),
        .attributes = AttributesOf(o),
    };
    if (IsSet(o, "idPrefix")) list.id_prefix = TextOf(o, "idPrefix");
    // Falsy items count for the ids of those after them.
    for (const Json& item : o.value("items", Json::array())) {
        const Json heading = ObjectOf(item, item.contains("title") ? "title" : "heading");
        list.items.push_back({
            .heading =
                {.text = TextOf(heading, "text"),
                 .html = HtmlOf(heading, "html"),
                 .visually_hidden_text = TextOf(heading, "visuallyHiddenText"),
                 .id = TextOf(heading, "id"),
                 .classes = TextOf(heading, "classes"),
                 .attributes = AttributesOf(heading)},
            .hint = PhraseOf(ObjectOf(item, "hint")),
            .status = StatusOf(ObjectOf(item, "status")),
            .href = UrlOf(item, "href"),
            .classes = TextOf(item, "classes"),
        });
    }
    return list;
}

}  // namespace

void AddContent(Adapters& adapters) {
    adapters["caption"] = RenderCaption;
    adapters["code"] = RenderCode;
    adapters["contents-list"] = RenderContentsList;
    adapters["do-dont-list"] = RenderDoDontList;
    adapters["images"] = RenderImage;
    adapters["hero"] = RenderHero;
    adapters["panel"] = RenderPanel;
    adapters["task-list"] = RenderTaskList;
}

}  // namespace alongside::nhsuk::fixtures

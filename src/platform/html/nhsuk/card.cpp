// Renders the card.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/card.h"

#include <array>

#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/icon.h"

namespace alongside::nhsuk {

namespace {

constexpr std::array<std::string_view, 8> kVariants = {
    "", "feature", "primary", "secondary", "warning", "non-urgent", "urgent", "emergency"};

bool IsCareCard(const Card& card) {
    return card.variant >= CardVariant::kNonUrgent && !card.heading.empty();
}

bool HasClass(const Card& card, CardVariant variant, std::string_view class_name) {
    return card.variant == variant || card.classes.find(class_name) != std::string::npos;
}

std::string_view Urgency(const Card& card) {
    if (!IsCareCard(card) || !card.heading.visually_hidden_text.empty()) {
        return card.heading.visually_hidden_text;
    }
    if (card.variant == CardVariant::kEmergency) return "Immediate action required";
    return card.variant == CardVariant::kUrgent ? "Urgent advice" : "Non-urgent advice";
}

Html HeadingText(const Card& card) {
    const Text text(card.heading.text);
    if (!card.href.empty() && !HasClass(card, CardVariant::kFeature, "nhsuk-card--feature")) {
        return All(
            Markup("<a class=\"nhsuk-card__link\""),
            Attribute("href", card.href),
            Markup(">"),
            text,
            Markup("</a>")
        );
    }
    const std::string_view urgency = Urgency(card);
    if (urgency.empty()) return text;
    return All(
        Markup("<span role=\"text\"><span class=\"nhsuk-u-visually-hidden\">"),
        Text(urgency),
        Markup(": </span>"),
        text,
        Markup("</span>")
    );
}

void RenderCardHeading(Writer& to, const Card& card) {
    const CardHeading& own = card.heading;
    if (!own.text.empty()) {
        const Heading heading = {
            .html = HeadingText(card),
            .caption = own.caption,
            .size = own.size,
            .level = own.level,
            .id = own.id,
            .classes = own.classes,
            .attributes = own.attributes,
        };
        RenderHeading(
            to, heading, {.class_name = "nhsuk-card__heading", .size_prefix = "nhsuk-heading-"}
        );
    }
    to << own.html;
    if (IsCareCard(card))
        to << "<span class=\"nhsuk-card--care__arrow\" aria-hidden=\"true\"></span>";
}

void RenderActions(Writer& to, const Card& card) {
    if (card.actions.empty()) return;
    const bool single = card.actions.size() == 1;
    const Content about(card.heading.text, card.heading.html);
    to << (single ? Markup("<div") : Markup("<ul"))
       << ClassList("nhsuk-card__actions").Add(card.actions_classes) << ">";
    for (const Action& action : card.actions) {
        if (!single) to << "<li class=\"nhsuk-card__action\">";
        RenderAction(to, action, about);
        if (!single) to << "</li>";
    }
    to << (single ? Markup("</div>") : Markup("</ul>"));
}

void RenderContent(Writer& to, const Card& card, bool heading_above) {
    const CardDescription& description = card.description;
    to << "<div" << ClassList("nhsuk-card__content").Add(description.classes)
       << description.attributes << ">";
    if (!heading_above) RenderCardHeading(to, card);
    if (!description.html.empty()) {
        to << description.html;
    } else if (!description.text.empty()) {
        to << "<p class=\"nhsuk-card__description\">" << Text(description.text) << "</p>";
    }
    if (HasClass(card, CardVariant::kPrimary, "nhsuk-card--primary")) {
        to << Icon{.name = IconName::kChevronRightCircle};
    }
    to << "</div>";
}

void RenderImage(Writer& to, const CardImage& image) {
    if (!image.html.empty()) {
        to << image.html;
    } else if (!image.src.empty()) {
        to << "<img class=\"nhsuk-card__img\"" << Attribute("src", image.src)
           << Attribute("alt", image.alt) << ">";
    }
}

}  // namespace

void Card::Render(Writer& to) const {
    const bool care = IsCareCard(*this);
    const std::string_view word = kVariants[static_cast<std::size_t>(variant)];
    ClassList list("nhsuk-card");
    list.AddIf(clickable, "nhsuk-card--clickable");
    if (variant < CardVariant::kNonUrgent) list.Add("nhsuk-card--", word);
    if (care) list.Add("nhsuk-card--care").Add("nhsuk-card--care--", word);
    list.Add(classes);

    to << "<div" << list << Attribute::IfAny("id", id) << attributes << ">";
    RenderImage(to, image);
    const bool heading_above = care || !actions.empty();
    if (heading_above) {
        to << "<div class=\"nhsuk-card__heading-container\">";
        RenderCardHeading(to, *this);
        RenderActions(to, *this);
        to << "</div>";
    }
    RenderContent(to, *this, heading_above);
    to << "</div>";
}

}  // namespace alongside::nhsuk

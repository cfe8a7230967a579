// Serves the living style guide.
// SPDX-License-Identifier: MIT
#include "design/design_pages.h"

#include <algorithm>
#include <array>

#include "design/example.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/html/nhsuk/code.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/patterns/prose.h"

namespace alongside::app {
namespace {

using html::Html;

struct Chapter {
    std::string_view id;  ///< In the address.
    std::string_view title;
    std::vector<Example> (*examples)();
};
constexpr std::array kChapters = {
    Chapter{"content", "Words and pictures", &ContentExamples},
    Chapter{"forms", "Forms", &FormExamples},
    Chapter{"navigation", "Finding one's way", &NavigationExamples},
    Chapter{"patterns", "Patterns of this service", &PatternExamples},
};

Html TitleOf(std::string_view words) {
    return nhsuk::Heading{.text = std::string(words), .size = nhsuk::Size::kL};
}

Html Shown(const Example& example) {
    return html::All(
        nhsuk::Heading{.text = std::string(example.name), .size = nhsuk::Size::kM, .level = 2},
        example.shown,
        nhsuk::Details{
            .summary = {.text = "How it is called: " + std::string(example.name)},
            .html = nhsuk::Code{.text = std::string(example.call)}}
    );
}

web::Response GetDesign(const web::Request& /*request*/, site::Visit& visit) {
    patterns::BulletList chapters;
    for (const Chapter& chapter : kChapters)
        chapters.items.push_back(patterns::Link{
            .text = std::string(chapter.title), .href = html::Url("/design").Segment(chapter.id)});
    return visit.Page(
        {.title = "Design",
         .content = html::All(
             TitleOf("Design"),
             patterns::Paragraph{
                 .text = "Every component and pattern that the pages are made of, as it looks and "
                         "as it is called. The components are those of the NHS design system."},
             chapters
         )}
    );
}

web::Response GetChapter(const web::Request& request, site::Visit& visit) {
    const auto chapter = std::ranges::find(kChapters, request.Parameter("chapter"), &Chapter::id);
    if (chapter == kChapters.end())
        return visit.Refuse({Fault::kNotFound, "There is no such chapter"});
    Html shown = TitleOf(chapter->title);
    for (const Example& example : chapter->examples()) shown = html::All(shown, Shown(example));
    return visit.Page(
        {.title = std::string(chapter->title),
         .before = nhsuk::BackLink{.text = "Design", .href = html::Url("/design")},
         .content = std::move(shown)}
    );
}

}  // namespace

std::span<const site::Route> DesignRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /design", kSignedIn, &GetDesign},
        {"GET /design/{chapter}", kSignedIn, &GetChapter},
    });
    return kRoutes;
}

}  // namespace alongside::app

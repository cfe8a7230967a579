// Patterns say with words what they draw, and keep what people typed.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "platform/html/nhsuk/page.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/caseload_bar.h"
#include "platform/html/patterns/check_answers.h"
#include "platform/html/patterns/confirmation.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/history_strip.h"
#include "platform/html/patterns/session_warning.h"
#include "platform/html/patterns/stat_tiles.h"
#include "platform/html/patterns/status_tag.h"
#include "platform/html/patterns/task_steps.h"

namespace alongside::patterns {
namespace {

std::string Rendered(const Html& html) {
    return std::string(html.view());
}

bool Has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST(StatusTag, SaysItsWordAndHidesItsShapeFromScreenReaders) {
    const auto tag =
        Rendered(StatusTag{.word = "Red", .shape = Shape::kTriangle, .colour = Tone::kRed});
    EXPECT_TRUE(Has(tag, ">Red</strong>"));
    EXPECT_TRUE(Has(tag, "app-tone--red"));
    EXPECT_TRUE(Has(tag, "aria-hidden=\"true\""));
}

// In black and white the colours of the ratings look alike: word and shape carry the meaning.
TEST(StatusTag, IsToldApartWithoutItsColour) {
    std::set<std::string_view> drawings;
    for (const Shape shape :
         {Shape::kCircle,
          Shape::kTriangle,
          Shape::kSquare,
          Shape::kDiamond,
          Shape::kRing,
          Shape::kBar}) {
        EXPECT_TRUE(drawings.insert(Drawing(shape).view()).second);
    }
}

TEST(Table, NamesTheColumnInEachCellForNarrowScreens) {
    nhsuk::Table table = {
        .head = {{.text = "<Age>"}},
        .rows = {{{.text = "14"}}},
        .responsive = true,
        .cell_headings = nhsuk::CellHeadings::kAttribute};
    const auto labelled = Rendered(table);
    EXPECT_TRUE(Has(labelled, " data-heading=\"&lt;Age&gt;\">14</td>")) << labelled;
    EXPECT_TRUE(Has(labelled, "app-table--labelled"));
    EXPECT_FALSE(Has(labelled, "nhsuk-table__heading"));
    table.responsive = false;
    EXPECT_FALSE(Has(Rendered(table), "data-heading"));
}

TEST(HistoryStrip, HoldsEveryPeriodInItsTable) {
    const auto strip = Rendered(HistoryStrip{
        .title = "Ratings",
        .segments =
            {{{DateOf(2022, 7, 1), DateOf(2022, 9, 1)}, "Green", Tone::kGreen, Shape::kCircle},
             {{DateOf(2022, 9, 1)}, "<Red>", Tone::kRed, Shape::kTriangle}},
        .today = DateOf(2023, 1, 9),
    });
    EXPECT_TRUE(Has(strip, "1 September 2022"));
    EXPECT_TRUE(Has(strip, ">Now<"));
    EXPECT_TRUE(Has(strip, "&lt;Red&gt;"));
    EXPECT_FALSE(Has(strip, "<Red>"));
}

TEST(HistoryStrip, DrawsAPeriodThatBeganToday) {
    const Date today = DateOf(2023, 1, 9);
    const auto strip = Rendered(HistoryStrip{.segments = {{{today}, "Red"}}, .today = today});
    EXPECT_TRUE(Has(strip, "width=\"100.00%\""));
}

TEST(HistoryStrip, IsNothingWithoutHistory) {
    EXPECT_EQ(Rendered(HistoryStrip{}), "");
}

TEST(CaseloadBar, SaysWhatIsOverTheLimit) {
    const auto bar = Rendered(CaseloadBar{.count = 28, .limit = 20});
    EXPECT_TRUE(Has(bar, "28 of 20 – 8 over"));
    EXPECT_FALSE(Has(Rendered(CaseloadBar{.count = 20, .limit = 20}), "over<"));
}

TEST(StatTiles, LinkEachCountToWhatItCounts) {
    const auto tiles =
        Rendered(StatTiles{.tiles = {{.number = 1234, .label = "Red", .href = Url("/r")}}});
    EXPECT_TRUE(Has(tiles, "href=\"/r\""));
    EXPECT_TRUE(Has(tiles, "1,234"));
}

TEST(Form, KeepsWhatWasTypedAndSaysWhatIsWrong) {
    const FormState state(
        {{"reason", "\"><script>"}, {"from-day", "31"}},
        {{"reason", "Enter less"}, {"from", "No such day"}}
    );
    const auto form = Rendered(
        All(FaultSummary{state},
            Filled(nhsuk::Textarea{.name = "reason"}, state),
            Filled(nhsuk::DateInput{.id = "from"}, state))
    );
    EXPECT_TRUE(Has(form, "href=\"#reason\""));
    EXPECT_TRUE(Has(form, "href=\"#from-day\""));
    EXPECT_TRUE(Has(form, "&quot;&gt;&lt;script&gt;</textarea>"));
    EXPECT_TRUE(Has(form, "value=\"31\""));
    EXPECT_TRUE(Has(form, "No such day"));
}

TEST(CheckAnswers, OffersToChangeEachAnswerAndSaysWhatIsMissing) {
    const FormFrame frame = {
        .action = Url("/save"), .back = Url("/back"), .hidden = {{"csrf", "token"}}};
    const auto page = Rendered(CheckAnswers{
        .frame = frame,
        .groups =
            {{.answers =
                  {{.question = "Rating", .text = "Red", .change = Url("/rating")},
                   {.question = "Reason"}}}},
        .declaration = "By saving you confirm this.",
    });
    EXPECT_TRUE(Has(page, "href=\"/rating\">Change<span class=\"nhsuk-u-visually-hidden\"> Rating<")
    );
    EXPECT_TRUE(Has(page, "Not answered"));
    EXPECT_TRUE(Has(page, "By saving you confirm this."));
    EXPECT_TRUE(Has(page, "name=\"csrf\" value=\"token\""));
}

TEST(Confirmation, SaysWhatWasDoneAndWhatHappensNext) {
    const auto page = Rendered(Confirmation{
        .title = "Referral sent", .text = "To the crisis team", .next = Text("Wait.")});
    EXPECT_TRUE(Has(page, "<h1 class=\"nhsuk-panel__heading\">Referral sent</h1>"));
    EXPECT_TRUE(Has(page, "What happens next</h2>Wait."));
    EXPECT_FALSE(Has(Rendered(Confirmation{.title = "Done"}), "What happens next"));
}

TEST(TaskSteps, CountWhatIsDoneAndLinkOnlyWhatCanBeStarted) {
    const auto list = Rendered(TaskSteps{
        .steps = {
            {.title = "Consent", .state = StepState::kDone, .href = Url("/consent")},
            {.title = "Review",
             .hint = "After consent",
             .state = StepState::kNotYet,
             .href = Url("/review")}}});
    EXPECT_TRUE(Has(list, "You have completed 1 of 2 steps."));
    EXPECT_TRUE(Has(list, "href=\"/consent\" aria-describedby=\"step-1-status\""));
    EXPECT_FALSE(Has(list, "/review"));
    EXPECT_TRUE(Has(list, "Cannot start yet"));
}

TEST(SessionWarning, SaysWithoutScriptWhenOneIsSignedOut) {
    const auto hour = Rendered(SessionWarning{.stay = Url("/here")});
    EXPECT_TRUE(Has(hour, "You are signed out after 1 hour without opening a page."));
    EXPECT_TRUE(Has(hour, "data-idle=\"3540\" data-warn=\"300\" data-stay=\"/here\""));
    EXPECT_FALSE(Has(hour, "<dialog open"));
    using std::chrono::minutes;
    EXPECT_TRUE(Has(Rendered(SessionWarning{.idle = minutes(90)}), "1 hour and 30 minutes"));
    EXPECT_TRUE(Has(Rendered(SessionWarning{.warn = minutes(1)}), "signed out in 1 minute."));
}

TEST(Page, HasNoInlineScriptOrStyleAndIsInert) {
    const auto page = Rendered(nhsuk::Page{
        .title = "</title><script>alert(1)</script>",
        .account = nhsuk::PageAccount{.name = "\"><script>alert(1)</script>"},
        .content = Text("<script>alert(1)</script>"),
        .assets = {.script = Url("/assets/app.js")},
    });
    EXPECT_FALSE(Has(page, "<script>"));
    EXPECT_FALSE(Has(page, "style="));
    EXPECT_TRUE(Has(page, "<script type=\"module\" src=\"/assets/app.js\"></script>"));
}

}  // namespace
}  // namespace alongside::patterns

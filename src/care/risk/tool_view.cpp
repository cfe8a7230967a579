// Renders an area's questions, and what its ratings ask for.
// SPDX-License-Identifier: MIT
#include "care/risk/tool_view.h"

#include "care/risk/risk_questions.h"
#include "care/risk/risk_view.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/prose.h"

namespace alongside::risk {
namespace {

using dsr::Rating;
using html::All;
using html::Html;
using html::Url;

std::string NameOfVersion(const Published& published) {
    if (published.number == 0) return "The example that comes with Alongside";
    return "Version " + std::to_string(published.number);
}

std::string WhenItCounts(const ToolView& view, const Published& published) {
    if (published.id == view.counting) return "It counts now";
    if (published.number == 0) return "Replaced";
    return published.from > view.today ? "It counts from " + InWords(published.from)
                                       : "Replaced; from " + InWords(published.from);
}

Html Versions(const ToolView& view) {
    nhsuk::Table table = {
        .caption = {.text = "Versions of the questions", .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Questions"},
             {.text = "When they count"},
             {.text = "Who decided it"},
             {.text = "What you can do"}},
        .responsive = true};
    table.body = [&view](nhsuk::TableBody& body) {
        for (const Published& published : view.versions)
            body.Row()
                .Cell(NameOfVersion(published))
                .Cell(WhenItCounts(view, published))
                .Cell(published.reason)
                .Show(patterns::Link{
                    .text = "See and try out",
                    .href = Url(view.page).Segment("questions").Segment(published.id.value),
                    .visually_hidden_text = "– " + NameOfVersion(published)});
    };
    return table;
}

std::string Within(const std::optional<int>& days) {
    if (!days) return "Not asked for";
    return "Within " + Counted(static_cast<std::size_t>(*days), "day", "days");
}

// What holds today, and what was said for a later day.
std::string SaidOf(const std::vector<DutySetting>& said, Rating rating, DutyKind duty, Date today) {
    std::string words = Within(DaysFor(said, rating, duty, today));
    for (const DutySetting& each : said)
        if (each.rating == rating && each.duty == duty && each.from > today)
            words += ". From " + InWords(each.from) + ": " + Within(each.days);
    return words;
}

Html Duties(const std::vector<DutySetting>& said, Date today) {
    nhsuk::Table table = {
        .caption = {.text = "What ratings ask for", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Rating"}, {.text = "What"}, {.text = "By when"}},
        .responsive = true};
    table.body = [&said, today](nhsuk::TableBody& body) {
        for (const Rating rating : {Rating::kRed, Rating::kAmber, Rating::kGreen})
            for (const DutyKind duty : {DutyKind::kContact, DutyKind::kConsiderReview})
                body.Row()
                    .Cell(WithCapital(std::string(NameOf(rating))))
                    .Cell(AskedBy(duty))
                    .Cell(SaidOf(said, rating, duty, today));
    };
    return table;
}

}  // namespace

Html ToolPage(const ToolView& view) {
    return All(
        nhsuk::Heading{.text = "Rating: questions and what follows", .size = nhsuk::Size::kL},
        patterns::Paragraph{
            .text = "The questions suggest a rating; a person decides. What was answered keeps the "
                    "version that it was answered to. All of this is your area’s setting: no "
                    "national text says how to score, or what follows within how many days."},
        nhsuk::Heading{.text = "The questions", .size = nhsuk::Size::kM, .level = 2},
        Versions(view),
        nhsuk::Heading{.text = "What ratings ask for", .size = nhsuk::Size::kM, .level = 2},
        Duties(view.duties, view.today),
        nhsuk::Button{
            .text = "Change what a rating asks for",
            .href = Url(view.page).Segment("duties"),
            .variant = nhsuk::ButtonVariant::kSecondary},
        patterns::Paragraph{
            .html = All(
                html::Text("How soon a rating is looked at again, and how soon a lead keyworker is "
                           "named, stands among the "),
                patterns::Link{.text = "dates and times", .href = Url("/admin/rules")}
            )}
    );
}

Html TrialPage(const TrialView& view) {
    return All(
        nhsuk::Heading{
            .text = view.questionnaire.title,
            .caption = {.text = NameOfVersion(view.published)},
            .size = nhsuk::Size::kL},
        ExampleNote(view.questionnaire, view.published.number),
        patterns::Paragraph{
            .text = "Amber begins at " + std::to_string(view.questionnaire.amber_from) +
                    " points, red at " + std::to_string(view.questionnaire.red_from) +
                    ". Try answers out: they are about nobody, and nothing is kept."},
        SuggestionPanel(Suggest(view.questionnaire, AnswersOf(view.tried, view.questionnaire))),
        patterns::FilterPanel{
            .action = view.page,
            .fields = QuestionFields(view.tried, view.questionnaire),
            .heading = "Try it out",
            .button = "See what this suggests"},
        nhsuk::Button{
            .text = "Copy and change",
            .href = view.copy,
            .variant = nhsuk::ButtonVariant::kSecondary}
    );
}

Html PublishForm(const patterns::FormFrame& frame, const std::string& text, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Publish questions",
        .intro =
            patterns::Paragraph{
                .text = "From the day that you name, whoever works through the questions is asked "
                        "these. Choose a day ahead, and you can try them out before they count."},
        .fields =
            All(kTextAsked.In(frame.state, text),
                kFromAsked.In(frame.state, today),
                kDecidedByAsked.In(frame.state)),
        .button = "Publish"};
}

Html DutySettingForm(
    const patterns::FormFrame& frame, const std::vector<DutySetting>& said, Date today
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "What a rating asks for",
        .intro = All(
            patterns::Paragraph{
                .text = "When somebody’s rating changes, what your area asks for opens with "
                        "its day, and what is asked for no longer closes. A rating that began "
                        "before the day that you name keeps what it asked for."},
            Duties(said, today)
        ),
        .fields =
            All(kWhichRatingAsked.In(frame.state),
                kDutyAsked.In(frame.state),
                kDutyDaysAsked.In(frame.state),
                kFromAsked.In(frame.state, today),
                kDecidedByAsked.In(frame.state))};
}

}  // namespace alongside::risk

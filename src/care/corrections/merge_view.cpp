// Renders the pages about two records of one person.
// SPDX-License-Identifier: MIT
#include "care/corrections/merge_view.h"

#include "care/corrections/merge_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/change_list.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::corrections {
namespace {

using html::All;
using html::Html;
using patterns::Paragraph;

nhsuk::Heading Part(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

std::string_view OrNotKnown(const std::string& text) {
    return text.empty() ? std::string_view("Not known") : text;
}

Html Bullets(const std::vector<std::string>& texts) {
    patterns::BulletList list;
    for (const std::string& text : texts) list.items.push_back(html::Text(text));
    return list;
}

Html People(const std::vector<OtherLine>& people, std::string caption) {
    return nhsuk::Table{
        .caption = {.text = std::move(caption), .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Name"},
             {.text = "Date of birth"},
             {.text = "Locality"},
             {.text = "What is alike"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const OtherLine& other : people)
                    to.Row()
                        .Link(other.compare, "Compare with " + other.name)
                        .Cell(other.born)
                        .Cell(OrNotKnown(other.locality))
                        .Cell(
                            other.why.empty() ? std::string_view("Little or nothing") : other.why
                        );
            },
        .first_cell_is_header = true,
        .responsive = true};
}

Html Likely(const SameView& view) {
    if (view.likely.empty())
        return Paragraph{
            .text =
                "Nobody else on record looks like the same person. If you know of another "
                "record, look for it below."};
    return All(
        Paragraph{.text = "Compare before you decide. Nothing changes until you join two records."},
        People(view.likely, "People who may be the same, the likeliest first")
    );
}

Html Found(const SameView& view) {
    if (!view.found) return {};
    if (view.found->empty())
        return patterns::EmptyState{
            .heading = "Nobody found", .text = "Check the spelling, or try fewer letters."};
    return People(*view.found, "People found");
}

Html Compared(const MergeView& view) {
    return nhsuk::Table{
        .caption = {.text = "What is in both records"},
        .head =
            {{.text = "What"}, {.text = "This record stays"}, {.text = "This one is joined to it"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const InBoth& line : view.lines)
                    to.Row()
                        .Cell(line.what)
                        .Cell(OrNotKnown(line.of_first))
                        .Cell(OrNotKnown(line.of_second));
            },
        .first_cell_is_header = true,
        .responsive = true};
}

Html Clashes(const MergeView& view) {
    if (view.clashes.empty()) return {};
    patterns::BulletList list;
    for (const Clash& clash : view.clashes)
        list.items.push_back(html::Text(clash.what + ". " + clash.then));
    return All(Part("What you may have to put right afterwards"), list);
}

Html Doubts(const MergeView& view) {
    switch (view.doubt) {
        case Doubt::kMayBeTwins:
            return nhsuk::WarningCallout{
                .heading = "They may be twins",
                .html = Paragraph{
                    .text = "They have the same birthday and the same family name, but other given "
                            "names. Joining the records of twins mixes up two children’s lives. "
                            "Ask somebody who knows the family first."}};
        case Doubt::kUnlike:
            return nhsuk::WarningCallout{
                .heading = "They do not look like one person",
                .html = Paragraph{
                    .text = "Little or nothing in these two records is the same. Look once more at "
                            "whom you have in front of you."}};
        case Doubt::kNone:
            return {};
    }
    return {};
}

Html Ways(const MergeView& view) {
    return patterns::BulletList{
        .items = {
            patterns::Link{.text = "Keep the other record instead", .href = view.swap},
            patterns::Link{.text = "They are two people", .href = view.apart},
            patterns::Link{.text = "Open the other record", .href = view.goes_page}}};
}

Html Intro(const MergeView& view) {
    return All(
        Paragraph{
            .text = "The record of " + view.stays +
                    " stays, with its name, its numbers and its address. Everything in the record "
                    "of " +
                    view.goes + " is added to it."},
        Ways(view),
        Compared(view),
        Clashes(view),
        Doubts(view)
    );
}

Html Lines(const std::vector<SortLine>& lines) {
    patterns::ChangeList list;
    for (const SortLine& line : lines)
        list.changes.push_back(
            {.words = line.words,
             .who = line.who,
             .when = InWords(line.recorded),
             .datetime = ToText(line.recorded)}
        );
    return list;
}

Html Choose(const SortingView& view, const SortChoice& choice) {
    Html actions = nhsuk::Button{
        .text = "It belongs here",
        .variant = nhsuk::ButtonVariant::kSecondary,
        .prevent_double_click = true};
    if (!choice.removal.empty())
        actions =
            All(actions,
                patterns::Link{
                    .text = "It is about the other person",
                    .href = choice.removal,
                    .visually_hidden_text = ": " + choice.line.words});
    return nhsuk::InsetText{
        .html = All(
            Paragraph{.text = choice.line.words},
            Paragraph{
                .text = "Recorded by " + choice.line.who + " on " + InWords(choice.line.recorded),
                .quiet = true},
            patterns::Form{
                .action = view.page,
                .hidden = choice.hidden,
                .content = patterns::ActionRow{.actions = actions}}
        )};
}

}  // namespace

Html SamePage(const patterns::FormFrame& frame, const SameView& view) {
    return All(
        patterns::FaultSummary{.state = frame.state},
        nhsuk::Heading{
            .text = "Same as another record?",
            .caption = {.text = frame.about, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        Likely(view),
        Part("Look for another record"),
        patterns::Form{
            .action = frame.action,
            .hidden = frame.hidden,
            .content = All(
                kSoughtAsked.In(frame.state),
                patterns::ActionRow{
                    .actions = All(
                        nhsuk::Button{.text = "Look", .variant = nhsuk::ButtonVariant::kSecondary},
                        patterns::Link{.text = "Back to the record", .href = frame.back}
                    )}
            )},
        Found(view),
        Paragraph{
            .html =
                patterns::Link{
                    .text = "Look for people who may be on record twice, among everybody",
                    .href = view.everybody}}
    );
}

Html PairsPage(const PairsView& view) {
    const nhsuk::Heading heading = {
        .text = "People who may be on record twice", .size = nhsuk::Size::kL};
    const Html looked = Paragraph{
        .text =
            "We looked at " +
            Counted(
                view.looked_at,
                view.from == PairsView::From::kTheFirst ? "person" : "more person",
                view.from == PairsView::From::kTheFirst ? "people" : "more people"
            ) +
            ", in the order in which they were added. Compare before you decide: nothing changes "
            "until you join two records."};
    const Html next =
        view.next.empty()
            ? Html()
            : Html(nhsuk::Pagination{.next = {.text = "Look at more people", .href = view.next}});
    if (view.pairs.empty())
        return All(
            heading,
            patterns::EmptyState{
                .heading = "Nobody here looks like somebody else",
                .text = view.next.empty() ? "There is nothing to do."
                                          : "Go on with the people who were added after them."},
            looked,
            next
        );
    return All(
        heading,
        looked,
        nhsuk::Table{
            .caption =
                {.text = "Two records that may be of one person",
                 .classes = "nhsuk-u-visually-hidden"},
            .head =
                {{.text = "One record"},
                 {.text = "Another"},
                 {.text = "What is alike"},
                 {.text = "Look"}},
            .body =
                [&](nhsuk::TableBody& to) {
                    for (const PairLine& pair : view.pairs)
                        to.Row()
                            .Cell(pair.one)
                            .Cell(pair.other)
                            .Cell(pair.why)
                            .Show(patterns::Link{
                                .text = "Compare",
                                .href = pair.compare,
                                .visually_hidden_text = pair.one + " and " + pair.other});
                },
            .first_cell_is_header = true,
            .responsive = true},
        next
    );
}

Html MergeForm(const patterns::FormFrame& frame, const MergeView& view) {
    const std::string title = "Are they one person?";
    if (!view.refused.empty())
        return All(
            nhsuk::Heading{
                .text = title,
                .caption = {.text = frame.about, .size = nhsuk::Size::kL},
                .size = nhsuk::Size::kL},
            nhsuk::InsetText{.text = view.refused},
            Ways(view),
            Compared(view)
        );
    Html fields = kWhyOneAsked.In(frame.state);
    if (view.doubt != Doubt::kNone) fields = All(kTypedAsked.In(frame.state), fields);
    const Html after = All(
        Part("If you join them"),
        Bullets(
            {"Everything that was recorded stays, and the history says from which record it came.",
             "Links to the record that is joined lead to the one that stays.",
             "It can be taken back: “They are two people” on the person’s page."}
        ),
        fields
    );
    return patterns::RecordForm{
        .frame = frame,
        .title = title,
        .intro = Intro(view),
        .fields = after,
        .button = "Join the two records"};
}

Html ApartForm(const patterns::FormFrame& frame, const std::string& other) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "They are two people",
        .intro =
            Paragraph{
                .text = "Both records stay as they are. Nobody is asked again whether " +
                        frame.about + " and " + other + " are one person."},
        .fields = kWhyTwoAsked.In(frame.state),
        .button = "They are two people"};
}

Html UnmergeForm(const patterns::FormFrame& frame, const UnmergeView& view) {
    const std::string other =
        view.other.empty() ? "the other person" : view.other + " (the record that was joined)";
    Html intro = All(
        Paragraph{.text = "The records of " + frame.about + " and of " + other + " were joined."},
        Part("If you separate them"),
        Bullets(
            {"Each has a record of its own again, as before they were joined.",
             "Both records say that they are two people, so that nobody is asked again.",
             "What was recorded in between stays in the record of " + frame.about +
                 " until you say whose it is."}
        )
    );
    if (!view.lines.empty())
        intro = All(intro, Part("What was recorded in between"), Lines(view.lines));
    return patterns::RecordForm{
        .frame = frame,
        .title = "They are two people",
        .intro = intro,
        .fields = kWhyTwoAsked.In(frame.state),
        .button = "Separate the two records",
        .variant = nhsuk::ButtonVariant::kWarning};
}

Html SortingPage(const SortingView& view) {
    const nhsuk::Heading heading = {
        .text = "Whose is it?",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (view.choices.empty())
        return All(
            patterns::FaultSummary{.state = view.state},
            heading,
            patterns::EmptyState{
                .heading = "Everything is sorted",
                .text = "When two records are separated, what was recorded while they were joined "
                        "waits here for somebody to say whose it is."}
        );
    Html all = All(
        patterns::FaultSummary{.state = view.state},
        heading,
        Paragraph{
            .text =
                "These were recorded while this record was joined with another person’s. Say of "
                "each whose it is. What is about the other person is removed from here, once a "
                "second person agrees, and recorded anew in their record."}
    );
    for (const SortChoice& choice : view.choices) all = All(all, Choose(view, choice));
    return All(
        all,
        patterns::Link{.text = "Open the other person’s record", .href = view.choices.front().other}
    );
}

}  // namespace alongside::corrections

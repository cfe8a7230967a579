// Renders the rules of an area.
// SPDX-License-Identifier: MIT
#include "care/clocks/area_rule_view.h"

#include "care/clocks/clock_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"

namespace alongside::clocks {
namespace {

using deadlines::Rule;
using deadlines::RuleSet;
using deadlines::TermFor;
using html::All;
using html::Html;

nhsuk::Heading Section(const std::string& text) {
    return {.text = text, .size = nhsuk::Size::kM, .level = 2};
}

std::string WhomInWords(TermFor whom) {
    switch (whom) {
        case TermFor::kAll:
            return "everybody";
        case TermFor::kCetr:
            return "a CETR";
        case TermFor::kCtr:
            return "a CTR";
        case TermFor::kCtrSecure:
            return "a CTR on a secure ward";
        case TermFor::kRed:
            return "red";
        case TermFor::kAmber:
            return "amber";
        case TermFor::kGreen:
            return "green";
    }
    return {};
}

// The words that rules are written in, for people.
std::string ForPeople(const deadlines::Term& term) {
    std::string words = deadlines::InWords(term);
    constexpr std::string_view kBeginning = " beginning with";
    if (words.ends_with(kBeginning))
        words.replace(words.size() - kBeginning.size(), kBeginning.size(), " (counting the first)");
    return words;
}

std::string TermsInWords(const Rule& rule, Date today) {
    std::string words;
    for (const auto& [whom, national] : rule.within) {
        const auto term = rule.TermOf(whom, today).value_or(national);
        words += (words.empty() ? "" : ", ") + ForPeople(term) +
                 (whom == TermFor::kAll ? "" : " for " + WhomInWords(whom));
    }
    for (const auto& chosen : rule.area_terms)
        if (chosen.from > today)
            words += ". From " + InWords(chosen.from) + ": " + ForPeople(chosen.term) +
                     (chosen.whom == TermFor::kAll ? "" : " for " + WhomInWords(chosen.whom));
    return words;
}

Html SetTable(const AreaRulesView& view) {
    nhsuk::Table table = {
        .caption = {.text = "Sets of rules", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Rules"}, {.text = "They count here"}, {.text = "What you can do"}},
        .responsive = true};
    table.body = [&view](nhsuk::TableBody& body) {
        for (const RuleSet& set : view.rules.book.sets)
            body.Row()
                .Cell(set.title + ", version " + set.version)
                .Cell(set.in_force_from ? "From " + InWords(*set.in_force_from) : "Not yet")
                .Show(patterns::Link{
                    .text = "Change",
                    .href = html::Url(view.page).Segment("sets").Segment(set.name),
                    .visually_hidden_text = "from when " + set.title + " counts"});
    };
    return table;
}

// Whose times: those of the area, which it may change, or those set nationally.
enum class Whose { kAreas, kNational };

Html RuleTable(const AreaRulesView& view, Whose whose) {
    nhsuk::Table table = {
        .caption = {.text = "Times", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "What"}, {.text = "Within"}},
        .responsive = true};
    if (whose == Whose::kAreas) table.head.push_back({.text = "What you can do"});
    table.body = [&view, whose](nhsuk::TableBody& body) {
        for (const RuleSet& set : view.rules.book.sets)
            for (const Rule& rule : set.rules) {
                const bool areas = rule.standing == deadlines::Standing::kLocalDefault;
                if (areas != (whose == Whose::kAreas)) continue;
                body.Row()
                    .Cell(std::string(AskedBy(rule.name)))
                    .Cell(TermsInWords(rule, view.today));
                if (areas)
                    body.Show(patterns::Link{
                        .text = "Change",
                        .href = html::Url(view.page).Segment("terms").Segment(rule.name),
                        .visually_hidden_text = "– " + std::string(AskedBy(rule.name))});
            }
    };
    return table;
}

std::string CountInWords(const RecalculationView::Count& count) {
    return Counted(count.people, "person", "people") + " looked at, " +
           Counted(count.moved, "date moved", "dates moved");
}

std::string NowInWords(const RecalculationView& shown) {
    switch (shown.now) {
        case RecalculationView::Now::kResting:
            return {};
        case RecalculationView::Now::kWaiting:
            return "Due dates will be worked out again in a moment.";
        case RecalculationView::Now::kAtWork:
            return "Due dates are being worked out again: " + CountInWords(shown.so_far) +
                   " so far.";
        case RecalculationView::Now::kTriedLater:
            return "Working out the due dates did not succeed. It is tried again by itself.";
    }
    return {};
}

// Asked again by a plain link: nothing on the page moves by itself.
Html HowItStands(const AreaRulesView& view) {
    const RecalculationView& shown = view.recalculation;
    Html all;
    if (shown.failed)
        all = nhsuk::WarningCallout{
            .heading = {.text = "Dates may be out of date", .level = 3},
            .text = "Working out the due dates failed on " + InWords(*shown.failed) +
                    ". Press the button below to try once more. If it fails again, tell whoever "
                    "looks after the server."};
    if (shown.done)
        all =
            All(all,
                patterns::Paragraph{
                    .text = "Last worked out on " + InWords(*shown.done) + ": " +
                            CountInWords(shown.found) + "."});
    const std::string now = NowInWords(shown);
    if (now.empty()) return all;
    return All(
        all,
        nhsuk::InsetText{
            .html =
                All(patterns::Paragraph{.text = now},
                    patterns::Paragraph{
                        .html = patterns::Link{.text = "See how far it is now", .href = view.page}}
                )}
    );
}

}  // namespace

Html AreaRulesPage(const AreaRulesView& view) {
    const auto& calendar = view.rules.book.calendar;
    return All(
        nhsuk::Heading{.text = "Dates and times", .size = nhsuk::Size::kL},
        patterns::Paragraph{
            .text = "By when something is due follows from these rules. What started before a "
                    "change keeps the date that it had."},
        Section("Your area’s settings"),
        patterns::Paragraph{
            .text = "Where national policy names no time, your area decides. Pages call these "
                    "“your area’s setting”."},
        RuleTable(view, Whose::kAreas),
        Section("National rules"),
        SetTable(view),
        RuleTable(view, Whose::kNational),
        Section("Bank holidays"),
        patterns::Paragraph{
            .text = "Working days leave out weekends and bank holidays. They are known up to " +
                    InWords(calendar.last) + " (" + calendar.version +
                    "). What would be due after that gets no date."},
        patterns::Paragraph{
            .html =
                patterns::Link{
                    .text = "Change the bank holidays",
                    .href = html::Url(view.page).Segment("holidays")}},
        Section("Work out every date again"),
        patterns::Paragraph{
            .text = "Dates that are open already can move: after a change here, and as the days "
                    "go by, for example when a keyworker who was named begins. So they are worked "
                    "out again after each change and every night. Only those that move are "
                    "recorded, with what they were before."},
        HowItStands(view),
        patterns::Form{
            .action = html::Url(view.page).Segment("recalculation"),
            .hidden = view.hidden,
            .content =
                nhsuk::Button{
                    .text = "Work out every date again",
                    .variant = nhsuk::ButtonVariant::kSecondary}}
    );
}

Html TermForm(const patterns::FormFrame& frame, const Rule& rule) {
    std::vector<patterns::Choice> whom;
    for (const auto& [each, term] : rule.within)
        whom.push_back(
            {.value = std::string(NameOf(each)),
             .text = "For " + WhomInWords(each),
             .hint = "Nationally suggested: " + deadlines::InWords(term)}
        );
    return patterns::RecordForm{
        .frame = frame,
        .title = std::string(AskedBy(rule.name)),
        .fields = All(
            patterns::ChoiceField{
                .state = frame.state,
                .name = "whom",
                .legend = "For whom?",
                .choices = whom,
                .held = whom.size() == 1 ? whom.front().value : ""},
            kTermAsked.In(frame.state),
            kTermFromAsked.In(frame.state),
            kRuleReasonAsked.In(frame.state)
        ),
        .button = "Save"};
}

Html AdoptionForm(const patterns::FormFrame& frame, const RuleSet& set) {
    return patterns::RecordForm{
        .frame = frame,
        .title = set.title,
        .fields =
            All(kAdoptedFromAsked.In(frame.state, set.in_force_from),
                kRuleReasonAsked.In(frame.state)),
        .button = "Save"};
}

Html HolidaysForm(const patterns::FormFrame& frame, const std::string& text) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Bank holidays",
        .fields = kHolidaysAsked.In(frame.state, text),
        .button = "Save"};
}

}  // namespace alongside::clocks

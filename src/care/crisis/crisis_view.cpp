// Renders the crisis sheet and the ways to it.
// SPDX-License-Identifier: MIT
#include "care/crisis/crisis_view.h"

#include <string_view>

#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/do_dont_list.h"
#include "platform/html/nhsuk/error_summary.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/record_banner.h"

namespace alongside::crisis {
namespace {

using html::All;
using html::Html;
using html::ScratchWriter;
using html::Text;
using html::Url;
using patterns::Paragraph;

nhsuk::Heading Section(std::string text, nhsuk::Size size = nhsuk::Size::kM) {
    return {.text = std::move(text), .size = size, .level = 2};
}

Url CrisisOf(const people::PersonId& person) {
    return Url("/people").Segment(person.value).Segment("crisis");
}

std::string RatingWords(dsr::Standing standing) {
    switch (standing) {
        case dsr::Standing::kRed:
            return "Red";
        case dsr::Standing::kAmber:
            return "Amber";
        case dsr::Standing::kGreen:
            return "Green";
        case dsr::Standing::kBlue:
            return "Blue: in hospital";
        case dsr::Standing::kUnrated:
            return "On the register, not rated yet";
    }
    return {};
}

Html Banner(const CrisisView& view) {
    const Standing& standing = view.standing;
    patterns::RecordBanner banner = {
        .title = standing.name,
        .also = standing.full_name == standing.name ? "" : standing.full_name};
    banner.facts.push_back(
        {"Born",
         InWords(standing.born) + " (aged " + std::to_string(AgeOn(standing.born, view.today)) +
             ")"}
    );
    banner.facts.push_back(
        {"NHS number", standing.nhs_number.empty() ? "Not known" : standing.nhs_number}
    );
    banner.facts.push_back(
        {"Rating", standing.rating ? RatingWords(*standing.rating) : "Not on the register"}
    );
    if (!standing.hospital.empty()) banner.facts.push_back({"In hospital", standing.hospital});
    return banner;
}

// A number that rings when it is touched.
Html Phone(const std::string& phone) {
    std::string dialled = "tel:";
    for (const char c : phone)
        if ((c >= '0' && c <= '9') || (c == '+' && dialled.size() == 4)) dialled += c;
    const auto address = Url::Parse(dialled);
    if (!address) return Text(phone);
    return patterns::Link{.text = phone, .href = *address};
}

Html Call(const CallLine& line) {
    Html words = Text(line.who);
    if (!line.phone.empty()) words = All(words, Text(": "), Phone(line.phone));
    if (!line.more.empty()) words = All(words, Text(", " + line.more));
    return words;
}

void ShowCalls(
    html::Writer& to, std::string_view heading, const std::vector<CallLine>& lines, int level = 3
) {
    if (lines.empty()) return;
    patterns::BulletList list;
    for (const CallLine& line : lines) list.items.push_back(Call(line));
    to << nhsuk::Heading{.text = std::string(heading), .size = nhsuk::Size::kS, .level = level}
       << list;
}

void ShowWhomToRing(html::Writer& to, const CrisisView& view) {
    to << Section("Who to ring now");
    ShowCalls(to, "On call now", view.on_call);
    std::vector<CallLine> named;
    if (view.sheet)
        for (const Rung& rung : RungOf(view.sheet->said))
            named.push_back({rung.name, rung.phone, rung.when});
    ShowCalls(to, "As their sheet says", named);
    std::vector<CallLine> workers;
    for (const StandingWorker& worker : view.standing.workers)
        workers.push_back({worker.part + ", " + worker.name, worker.phone});
    ShowCalls(to, "Who works with them", workers);
}

void ShowLines(html::Writer& to, std::string heading, const std::string& text) {
    const auto lines = LinesOf(text);
    if (lines.empty()) return;
    to << Section(std::move(heading), nhsuk::Size::kS);
    if (lines.size() == 1) {
        to << Paragraph{.text = lines.front()};
        return;
    }
    patterns::BulletList list;
    for (const std::string& line : lines) list.items.push_back(Text(line));
    to << list;
}

void ShowAsList(
    html::Writer& to, std::string heading, const std::string& text, nhsuk::DoDontIcon icon
) {
    const auto lines = LinesOf(text);
    if (lines.empty()) return;
    nhsuk::DoDontList list = {
        .heading = {.text = std::move(heading), .level = 2}, .icon = icon, .hide_prefix = true};
    for (const std::string& line : lines) list.items.push_back({.text = line});
    to << list;
}

std::string AgreementWords(const CrisisSheetWritten& sheet) {
    switch (sheet.agreement) {
        case Agreement::kYoungPerson:
            return "The young person agrees with it.";
        case Agreement::kParent:
            return "A parent or carer agrees with it.";
        case Agreement::kBoth:
            return "The young person and a parent or carer agree with it.";
        case Agreement::kNotYet:
            return "It is not agreed yet: " + sheet.why_not_agreed.value_or("") + ".";
    }
    return {};
}

// The plan first: what stands here is read in the first ten seconds.
void ShowPlan(html::Writer& to, const CrisisSheetWritten& sheet) {
    ShowLines(to, "Who I am", sheet.who_i_am);
    ShowLines(to, "What to do first", sheet.first_step);
    ShowLines(to, "What to do then", sheet.then_step);
    ShowLines(to, "If it gets worse", sheet.if_worse);
    ShowAsList(to, "What helps", sheet.helps, nhsuk::DoDontIcon::kTick);
    ShowAsList(to, "What makes it worse: do not", sheet.worse, nhsuk::DoDontIcon::kCross);
    ShowAsList(to, "What must not happen", sheet.must_not, nhsuk::DoDontIcon::kCross);
    ShowLines(to, "How to talk with me", sheet.how_to_talk);
    ShowLines(to, "Health and medicines", sheet.health);
    ShowLines(to, "Hospital and police: what is agreed", sheet.services);
    ShowLines(to, "How you see that it begins", sheet.warning_signs);
    ShowLines(to, "Times that are hard", sheet.pinch_points);
    ShowLines(to, "Safe places", sheet.safe_places);
}

void ShowKnown(html::Writer& to, const Standing& standing) {
    nhsuk::SummaryList known;
    const auto add = [&](std::string key, const std::string& value) {
        if (value.empty()) return;
        known.rows.push_back({.key = {.text = std::move(key)}, .value = {.text = value}});
    };
    add("Pronouns", standing.pronouns);
    add("Language", standing.language);
    add("School", standing.school);
    add("Support now", standing.support);
    if (!known.rows.empty()) to << known;
}

void ShowSharing(html::Writer& to, const Standing& standing) {
    if (standing.sharing.empty()) return;
    to << Section("What may be shared", nhsuk::Size::kS);
    patterns::BulletList list;
    for (const std::string& line : standing.sharing) list.items.push_back(Text(line));
    to << list;
}

void ShowFootnote(html::Writer& to, const CrisisView& view) {
    const CrisisSheetWritten& sheet = view.sheet->said;
    std::string words = "Written on " + InWords(sheet.written_on) + " with " + sheet.written_with;
    if (!view.written_by.empty()) words += " by " + view.written_by;
    words += ". " + AgreementWords(sheet);
    to << Paragraph{.text = words, .quiet = true};
    const std::string when = FreshnessOn(sheet, view.today) == Freshness::kDue
                                 ? "This sheet was to be looked at again by "
                                 : "To be looked at again by ";
    to << Paragraph{
        .text = when + InWords(sheet.review_by) + ": your area’s setting is at the latest " +
                Counted(static_cast<std::size_t>(sheet.review_days), "day", "days") +
                " after it was written.",
        .quiet = true};
}

// How small a sheet is printed, so that it stays on one side of paper: measured with the style
// sheet and a fifth below what just fits, for how things stand takes room too.
struct Print {
    std::string_view classes;
    bool goes_on = false;
};
Print PrintOf(const std::optional<Sheet>& sheet) {
    constexpr std::size_t kRoomy = 1'200;
    constexpr std::size_t kSmall = 1'800;
    constexpr std::size_t kSmaller = 3'300;
    const std::size_t length = sheet ? LengthOf(sheet->said) : 0;
    if (length <= kRoomy) return {"app-sheet"};
    if (length <= kSmall) return {"app-sheet app-sheet--small"};
    if (length <= kSmaller) return {"app-sheet app-sheet--smaller"};
    return {"app-sheet app-sheet--smaller app-sheet--cut", true};
}

Html NoSheet(const CrisisView& view) {
    return patterns::EmptyState{
        .heading = "There is no crisis sheet yet",
        .text =
            "Below is what the record holds that may help now. When it is calm again, write a "
            "sheet together with " +
            view.standing.name + " and those around them.",
        .actions = view.acts.write ? Html(nhsuk::Button{
                                         .text = "Write a crisis sheet",
                                         .href = CrisisOf(view.standing.person).Segment("sheet"),
                                         .variant = nhsuk::ButtonVariant::kSecondary})
                                   : Html()};
}

Html Acts(const CrisisView& view) {
    const Url page = CrisisOf(view.standing.person);
    ScratchWriter links;
    if (view.acts.note)
        links.to() << nhsuk::Button{
            .text = "Write what happened", .href = Url(page).Segment("notes").Segment("new")};
    if (view.acts.meet)
        links.to() << nhsuk::Button{
            .text = "Start an emergency meeting (LAEP)",
            .href = Url(view.person).Segment("laep"),
            .variant = nhsuk::ButtonVariant::kSecondary};
    if (view.acts.concern)
        links.to() << patterns::Link{
            .text = "Record a safeguarding concern",
            .href = Url(view.person).Segment("concerns").Segment("new")};
    return patterns::ActionRow{.actions = links.Copy()};
}

// What has time until it is calm again.
Html LaterActs(const CrisisView& view) {
    const Url page = CrisisOf(view.standing.person);
    ScratchWriter links;
    if (view.sheet && view.acts.write)
        links.to() << patterns::Link{
            .text = "Write the sheet anew", .href = Url(page).Segment("sheet")};
    if (view.sheet)
        links.to() << patterns::Link{
            .text = "Earlier versions", .href = Url(page).Segment("versions")};
    if (view.sheet && view.acts.correct)
        links.to() << patterns::Link{
            .text = "This sheet is not theirs", .href = Url(page).Segment("withdraw")};
    links.to() << patterns::Link{.text = "The whole record", .href = view.person};
    return patterns::ActionRow{.actions = links.Copy()};
}

std::string WhenOf(const CrisisNoted& note) {
    std::string when = InWords(note.happened_on);
    if (note.at) {
        const int hour = *note.at / 60;
        const std::string minute = std::to_string(100 + *note.at % 60).substr(1);
        const int shown = hour % 12 == 0 ? 12 : hour % 12;
        when += " at " + std::to_string(shown) + ":" + minute + (hour < 12 ? "am" : "pm");
    }
    return when;
}

Html NoteFacts(const NoteLine& line) {
    const CrisisNoted& said = line.note.said;
    nhsuk::SummaryList facts;
    const auto add = [&](std::string key, const std::string& value) {
        if (value.empty()) return;
        facts.rows.push_back({.key = {.text = std::move(key)}, .value = {.text = value}});
    };
    add("What happened", said.happened);
    add("What was done", said.done);
    add("Who was told", said.told);
    add("What should happen next", said.next);
    add("Written by", line.by);
    if (line.note.acknowledged) add("Taken on", line.acknowledged_by + ": " + line.note.answer);
    return facts;
}

void ShowNote(html::Writer& to, const CrisisView& view, const NoteLine& line) {
    const Url page =
        CrisisOf(view.standing.person).Segment("notes").Segment(line.note.said.id.value);
    const std::string when = WhenOf(line.note.said);
    ScratchWriter links;
    if (!line.note.acknowledged && view.acts.note)
        links.to() << patterns::Link{
            .text = "Take this on",
            .href = Url(page).Segment("acknowledgement"),
            .visually_hidden_text = when};
    if (view.acts.correct)
        links.to() << patterns::Link{
            .text = "This never happened",
            .href = Url(page).Segment("withdraw"),
            .visually_hidden_text = when};
    const Html shown = All(NoteFacts(line), patterns::ActionRow{.actions = links.Copy()});
    to << nhsuk::Card{
        .heading = {.text = when, .size = nhsuk::Size::kS, .level = 3},
        .description =
            {.html = line.note.acknowledged
                         ? shown
                         : All(Paragraph{.text = "Nobody has taken this on yet."}, shown)},
        .classes = "app-screen-only"};
}

Html Notes(const CrisisView& view) {
    if (view.notes.empty()) return {};
    ScratchWriter notes;
    notes.to() << nhsuk::Heading{
        .text = "What happened lately",
        .size = nhsuk::Size::kM,
        .level = 2,
        .classes = "app-screen-only"};
    for (const NoteLine& line : view.notes) ShowNote(notes.to(), view, line);
    return notes.Copy();
}

Html PeopleTable(const std::string& caption, const std::vector<FoundLine>& people, Date today) {
    return nhsuk::Table{
        .caption = {.text = caption, .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Name"}, {.text = "Date of birth"}, {.text = "More"}},
        .body =
            [&people, today](nhsuk::TableBody& body) {
                for (const FoundLine& person : people)
                    body.Row()
                        .Link(CrisisOf(person.person), person.name.Reveal())
                        .Cell(
                            person.born ? InWords(*person.born) + " (aged " +
                                              std::to_string(AgeOn(*person.born, today)) + ")"
                                        : "Not known"
                        )
                        .Cell(person.more);
            },
        .first_cell_is_header = true,
        .responsive = true,
        .compact = true};
}

Html Search(
    const std::vector<std::pair<std::string, std::string>>& hidden, const std::string& fault
) {
    nhsuk::Input field = {
        .label = {.text = "Find somebody by name or NHS number"},
        .id = "q",
        .name = "q",
        .width = 20,
        .autocomplete = "off",
        .spellcheck = false};
    field.form_group.after_input.html = nhsuk::Button{.text = "Search", .small = true};
    if (!fault.empty()) field.error_message = nhsuk::ErrorMessage{.text = fault};
    return patterns::Form{.action = Url("/crisis/search"), .hidden = hidden, .content = field};
}

}  // namespace

Html SheetOf(const CrisisView& view) {
    const Print print = PrintOf(view.sheet);
    ScratchWriter sheet;
    if (print.goes_on)
        sheet.to() << Paragraph{
            .text = "On paper only the first part of this sheet fits. The rest is in the record."};
    ShowWhomToRing(sheet.to(), view);
    if (view.sheet) ShowPlan(sheet.to(), view.sheet->said);
    ShowKnown(sheet.to(), view.standing);
    ShowSharing(sheet.to(), view.standing);
    if (view.sheet) ShowFootnote(sheet.to(), view);
    return nhsuk::Card{
        .description = {.html = sheet.Copy()}, .classes = std::string(print.classes)};
}

Html CrisisPage(const CrisisView& view) {
    return All(
        Banner(view),
        view.standing.life == Standing::Life::kDied
            ? Html(nhsuk::InsetText{.text = view.standing.name + " has died."})
            : Html(),
        Acts(view),
        view.sheet ? Html() : NoSheet(view),
        SheetOf(view),
        LaterActs(view),
        Notes(view)
    );
}

Html VersionsPage(const std::string& name, const std::vector<VersionLine>& versions) {
    ScratchWriter page;
    page.to() << nhsuk::Heading{
        .text = "Versions of the crisis sheet", .caption = {.text = name}, .size = nhsuk::Size::kL};
    if (versions.empty())
        page.to() << patterns::EmptyState{
            .heading = "No sheet was written yet",
            .text = "Once one is, every version of it is kept here."};
    for (const VersionLine& line : versions) {
        ScratchWriter version;
        ShowPlan(version.to(), line.sheet.said);
        const CrisisSheetWritten& said = line.sheet.said;
        std::string words =
            "Written with " + said.written_with + " by " + line.by + ". " + AgreementWords(said);
        if (said.reason) words += " What changed: " + *said.reason;
        page.to() << nhsuk::Details{
            .summary =
                {.text = "Version " + std::to_string(line.sheet.version) + ", " +
                         InWords(said.written_on)},
            .html = All(Paragraph{.text = words}, version.Copy())};
    }
    return page.Copy();
}

Html CrisisHome(const CrisisHomeView& view) {
    ScratchWriter page;
    if (!view.fault.empty())
        page.to() << nhsuk::ErrorSummary{
            .error_list = {{.text = view.fault, .href = Url().Fragment("q")}}};
    page.to() << nhsuk::Heading{.text = "Crisis", .size = nhsuk::Size::kL}
              << Search(view.hidden, view.fault);
    ShowCalls(page.to(), "On call now", view.on_call, 2);
    page.to() << patterns::ActionRow{
        .actions = patterns::Link{.text = "The on-call list", .href = Url("/oncall")}};
    if (!view.waiting.empty())
        page.to() << Section("Nobody has taken these on yet")
                  << PeopleTable("After a crisis", view.waiting, view.today);
    page.to() << Section("The young people you work with");
    if (!view.yours.empty())
        page.to() << PeopleTable("The young people you work with", view.yours, view.today);
    else
        page.to() << Paragraph{
            .text = view.has == CrisisHomeView::Has::kPost
                        ? "You work with nobody at the moment. Search for somebody above."
                        : "Your account holds no post, so nobody is listed here. Search above."};
    return page.Copy();
}

Html CrisisSearch(const CrisisSearchView& view) {
    const std::string typed = view.typed.Reveal();
    ScratchWriter page;
    page.to() << nhsuk::Heading{.text = "Whose crisis sheet?", .size = nhsuk::Size::kL}
              << Search(view.hidden, {});
    if (view.people.empty())
        page.to() << patterns::EmptyState{
            .heading = "Nobody found",
            .text = "We looked for “" + typed +
                    "” among everybody we hold. Check the spelling, or try fewer letters. If "
                    "somebody is in danger, ring 999."};
    else
        page.to() << Paragraph{.text = "For “" + typed + "”, among everybody we hold."}
                  << PeopleTable("People found", view.people, view.today);
    if (!view.next.empty())
        page.to() << nhsuk::Pagination{
            .next = {.text = "Next page", .href = view.next}, .aria_label = "Pages of results"};
    return page.Copy();
}

}  // namespace alongside::crisis

// Renders one referral with all that became of it.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral_view.h"

#include <utility>

#include "care/referrals/told_view.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/tag.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"

namespace alongside::referrals {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Paragraph;

nhsuk::Heading Section(const std::string& text) {
    return {.text = text, .size = nhsuk::Size::kM, .level = 2};
}

using Rows = std::vector<nhsuk::SummaryListRow>;

void Add(Rows& rows, std::string key, std::string value) {
    if (value.empty()) return;
    rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

nhsuk::Button Go(const ReferralView& view, const char* act, const char* text) {
    return {
        .text = text,
        .href = Url(view.page).Segment(act),
        .variant = nhsuk::ButtonVariant::kSecondary};
}

patterns::Link LinkTo(const ReferralView& view, const char* act, const char* text) {
    return {.text = text, .href = Url(view.page).Segment(act)};
}

Html DecideActions(const ReferralView& view) {
    if (!view.may_decide) return Paragraph{.text = "Your team leader decides."};
    return All(
        nhsuk::Button{.text = "Accept", .href = Url(view.page).Segment("accept")},
        Go(view, "decline", "Decline"),
        view.referral.state == ReferralState::kAsked ? Html()
                                                     : Html(Go(view, "ask", "Ask for more"))
    );
}

Html MoreActions(const ReferralView& view) {
    html::ScratchWriter links;
    const Referral& referral = view.referral;
    if (referral.state == ReferralState::kDeclined)
        links.to() << LinkTo(view, "appeal", "Somebody asks to look at it again");
    if (view.may_decide && referral.IsOpen()) {
        if (!view.referrals.empty())
            links.to() << LinkTo(view, "same", "It is the same as another referral");
        if (!referral.IsPartOfARecord())
            links.to() << LinkTo(view, "link", "Say whose record it belongs to");
        links.to() << LinkTo(view, "withdraw", "It never was a referral");
    }
    if (view.may_decide && referral.state == ReferralState::kSameAsAnother)
        links.to() << LinkTo(view, "part", "They are two people after all");
    if (view.may_decide && referral.IsPartOfARecord())
        links.to() << LinkTo(view, "unlink", "It is about somebody else");
    if (referral.state != ReferralState::kWithdrawn)
        links.to() << LinkTo(view, "correct", "Put right what was written down");
    return patterns::ActionRow{.actions = links.Copy()};
}

Html StandsNow(const ReferralView& view) {
    const Referral& referral = view.referral;
    switch (referral.state) {
        case ReferralState::kWaiting:
        case ReferralState::kAppealed:
            return nhsuk::InsetText{
                .html = All(
                    Paragraph{
                        .text = std::string(WordsOf(referral.state)) + ": " +
                                DueInWords(referral.told.due_on, view.today) + "."},
                    Paragraph{
                        .text = WhyDue(
                            referral.told.due_on, referral.told.counted, referral.told.source
                        )}
                )};
        case ReferralState::kAsked:
            return nhsuk::InsetText{
                .text =
                    "A question waits for its answer. Until it comes the time to decide stands "
                    "still, unless it had run out before."};
        case ReferralState::kSameAsAnother:
            return nhsuk::InsetText{
                .html = Paragraph{
                    .html =
                        All(html::Text("It is about the same young person as another referral, and "
                                       "is decided with it. "),
                            patterns::Link{.text = "Show that referral", .href = view.other})}};
        case ReferralState::kWithdrawn:
            return nhsuk::InsetText{
                .text = "Withdrawn: " + referral.withdrawn_because.value_or("")};
        case ReferralState::kAccepted:
        case ReferralState::kDeclined:
            break;
    }
    return {};
}

Html DecidedSection(const Referral& referral) {
    if (!referral.decided) return {};
    const Decided& decided = *referral.decided;
    Rows rows;
    Add(rows,
        "Decided",
        std::string(decided.outcome == Outcome::kAccepted ? "Accepted" : "Declined") + " on " +
            InWords(decided.on));
    Add(rows, "Why", decided.reason);
    Add(rows, "What was told to whom", decided.told);
    if (referral.appeal) {
        Add(rows,
            "Look at it again",
            referral.appeal->from + ", on " + InWords(referral.appeal->on) + ": " +
                referral.appeal->words);
    }
    return All(Section("What was decided"), nhsuk::SummaryList{.rows = std::move(rows)});
}

Html QuestionsSection(const ReferralView& view) {
    if (view.questions.empty()) return {};
    Html all = Section("Questions and answers");
    for (const Question& question : view.questions) {
        Rows rows;
        Add(rows,
            "Asked",
            question.asked_of + ", on " + InWords(question.asked_on) + ": " + question.words);
        if (question.answered_on)
            Add(rows, "Answer", InWords(*question.answered_on) + ": " + question.answer.value_or("")
            );
        else
            Add(rows, "Answer", "None yet. Hoped for by " + InWords(question.answer_by));
        all = All(all, nhsuk::SummaryList{.rows = std::move(rows)});
        if (&question == OpenQuestion(view.questions) && view.referral.IsOpen())
            all =
                All(all,
                    nhsuk::Button{
                        .text = "Write down the answer",
                        .href = Url(view.page)
                                    .Segment("questions")
                                    .Segment(question.id.value)
                                    .Segment("answer"),
                        .variant = nhsuk::ButtonVariant::kSecondary});
    }
    return all;
}

nhsuk::Tag TagOf(Fits fits) {
    switch (fits) {
        case Fits::kYes:
            return {.text = "Yes", .classes = "nhsuk-tag--green"};
        case Fits::kNo:
            return {.text = "No", .classes = "nhsuk-tag--grey"};
        case Fits::kNotKnown:
            break;
    }
    return {.text = "Look", .classes = "nhsuk-tag--yellow"};
}

Html FitsSection(const ReferralView& view) {
    if (!view.referral.IsOpen()) return {};
    nhsuk::Table table = {
        .caption = {.text = "Is the register for them?", .size = nhsuk::Size::kM},
        .head = {{.text = "What to look at"}, {.text = "So far"}, {.text = "What we were told"}},
        .first_cell_is_header = true,
        .responsive = true};
    table.body = [&](nhsuk::TableBody& body) {
        for (const Criterion& each : view.fits)
            body.Row().Cell(each.what).Show(TagOf(each.fits)).Cell(each.because);
    };
    return All(
        Html(table),
        Paragraph{
            .text = "This list decides nothing. You do, and you may decide otherwise: say why.",
            .quiet = true}
    );
}

Html SameList(
    const std::string& title, const std::string& says, const std::vector<MayBeSame>& found
) {
    if (found.empty()) return {};
    patterns::BulletList list;
    for (const MayBeSame& each : found)
        list.items.push_back(All(
            patterns::Link{.text = each.name, .href = each.page},
            html::Text(", " + each.about + (each.because.empty() ? "" : ". " + each.because + "."))
        ));
    return All(Section(title), Paragraph{.text = says}, list);
}

Html WhoSection(const ReferralView& view) {
    Html all;
    if (!view.person.empty())
        all = nhsuk::InsetText{
            .html = Paragraph{
                .html =
                    All(html::Text("This referral is part of somebody’s record. "),
                        patterns::Link{.text = "Open the record", .href = view.person})}};
    else if (view.referral.IsOpen())
        all = SameList(
            "May be on record already",
            "Look before you accept: nobody should have two records.",
            view.people
        );
    return All(
        all,
        SameList(
            "Other referrals that may be about them",
            "The same birthday or the same NHS number.",
            view.referrals
        ),
        SameList(
            "Decided together with this one", "They are about the same young person.", view.joined
        )
    );
}

std::string TitleOf(LetterKind kind) {
    switch (kind) {
        case LetterKind::kReceived:
            return "We have your referral";
        case LetterKind::kQuestion:
            return "Our question";
        case LetterKind::kAccepted:
            return "We can help";
        case LetterKind::kDeclined:
            return "Declined, and how to appeal";
    }
    return {};
}

Html LettersSection(const ReferralView& view) {
    if (view.referral.state == ReferralState::kWithdrawn) return {};
    patterns::BulletList list;
    for (const LetterKind kind : LettersOf(view.referral))
        list.items.push_back(patterns::Link{
            .text = TitleOf(kind), .href = Url(view.page).Segment("letters").Segment(NameOf(kind))}
        );
    Html link;
    if (view.may_send_link)
        link = patterns::Form{
            .action = view.link_frame.action,
            .hidden = view.link_frame.hidden,
            .content = nhsuk::Button{
                .text = "E-mail them a new link", .variant = nhsuk::ButtonVariant::kSecondary}};
    return All(
        Section("Letters to whoever referred"),
        Paragraph{
            .text = view.may_send_link
                        ? "Print a letter, or e-mail a link behind which they read it. The e-mail "
                          "itself says nothing about anybody."
                        : "Print a letter, or tell them by telephone what it says."},
        list,
        link
    );
}

}  // namespace

std::string WhyDue(Date due_on, const std::string& counted, const std::string& source) {
    return "Decide by " + InWords(due_on) + ": " + counted + ". " + source + ".";
}

std::string_view WordsOf(ReferralState state) {
    switch (state) {
        case ReferralState::kWaiting:
            return "To decide";
        case ReferralState::kAsked:
            return "Waiting for an answer";
        case ReferralState::kAppealed:
            return "To decide again";
        case ReferralState::kAccepted:
            return "Accepted";
        case ReferralState::kDeclined:
            return "Declined";
        case ReferralState::kSameAsAnother:
            return "Decided with another";
        case ReferralState::kWithdrawn:
            return "Withdrawn";
    }
    return {};
}

Html ReferralPage(const ReferralView& view) {
    const Referral& referral = view.referral;
    Html decide;
    if (referral.IsOpen()) decide = patterns::ActionRow{.actions = DecideActions(view)};
    return All(
        nhsuk::Heading{
            .text = ShownName(referral.told).Reveal(),
            .caption = {.text = "Referral " + view.reference, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        Paragraph{.text = std::string(WordsOf(referral.state)) + ". " + view.came_by},
        StandsNow(view),
        decide,
        All(WhoSection(view), DecidedSection(referral), QuestionsSection(view)),
        Section("As it was told"),
        ToldList(referral.told),
        FitsSection(view),
        All(LettersSection(view), MoreActions(view))
    );
}

Html LetterPage(const LetterText& letter, const Sender& sender, Date written_on) {
    Html text;
    for (const std::string& paragraph : letter.paragraphs)
        text = All(text, Paragraph{.text = paragraph});
    return patterns::TwoThirds{
        .content =
            All(Paragraph{.text = sender.area + ", " + InWords(written_on)},
                nhsuk::Heading{.text = letter.title, .size = nhsuk::Size::kL},
                text,
                Paragraph{.text = "With kind wishes"},
                Paragraph{.text = "The team of the dynamic support register, " + sender.area})};
}

Html ReferralsOfPerson(const std::string& name, const std::vector<ReferralLine>& lines) {
    const nhsuk::Heading heading = {
        .text = "Referrals",
        .caption = {.text = name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (lines.empty())
        return All(
            heading,
            patterns::EmptyState{
                .heading = "No referral is kept here",
                .text = "A referral that somebody sends or that you write down under “Referrals” "
                        "stands here once it is known whose it is."}
        );
    nhsuk::Table table = {
        .caption = {.text = "Referrals, the first one first", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "Came on"}, {.text = "From"}, {.text = "What became of it"}},
        .first_cell_is_header = true,
        .responsive = true};
    table.body = [&](nhsuk::TableBody& body) {
        for (const ReferralLine& line : lines)
            body.Row().Link(line.page, InWords(line.received_on)).Cell(line.from).Cell(line.became);
    };
    return All(heading, Html(table));
}

}  // namespace alongside::referrals

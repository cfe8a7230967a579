// Renders safeguarding concerns and their forms.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/concern_view.h"

#include <utility>

#include "care/safeguarding/safeguarding_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/change_list.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::safeguarding {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::FormFrame;
using patterns::Paragraph;

std::string StateInWords(const Concern& concern) {
    switch (concern.state) {
        case ConcernState::kNew:
            return "New";
        case ConcernState::kTaken:
            return "Taken on";
        case ConcernState::kReferred:
            return "Waiting for an answer";
        case ConcernState::kAnswered:
            return "Answered";
        case ConcernState::kClosed:
            return "Closed";
    }
    return {};
}

struct StateTag {
    const Concern& concern;
    void Render(html::Writer& to) const {
        const bool waits =
            concern.state == ConcernState::kNew || concern.state == ConcernState::kReferred;
        patterns::RenderStatus(
            to,
            StateInWords(concern),
            waits ? patterns::Shape::kRing : patterns::Shape::kCircle,
            concern.state == ConcernState::kClosed ? patterns::Tone::kGrey : patterns::Tone::kBlue
        );
    }
};

std::string KindInWords(const Concern& concern) {
    return concern.said.kind == ConcernKind::kAllegation ? "About somebody who works" : "Safety";
}

std::string DueCell(const Concern& concern, Date today) {
    const auto due = concern.DueOn();
    return due ? DueInWords(*due, today) : std::string("–");
}

Html ListOf(std::string caption, const std::vector<ConcernLine>& lines, Date today) {
    nhsuk::Table table = {
        .caption = {.text = std::move(caption), .size = nhsuk::Size::kM},
        .head =
            {{.text = "About"},
             {.text = "Kind"},
             {.text = "Recorded"},
             {.text = "Where it stands"},
             {.text = "Due"}},
        .first_cell_is_header = true,
        .responsive = true};
    table.body = [&lines, today](nhsuk::TableBody& to) {
        for (const ConcernLine& line : lines)
            to.Row()
                .Link(PageOf(line.concern.id), line.about)
                .Cell(KindInWords(line.concern))
                .Cell(InWords(line.concern.recorded))
                .Show(StateTag{line.concern})
                .Cell(DueCell(line.concern, today));
    };
    return table;
}

Html RecordButtons() {
    return All(
        nhsuk::Button{.text = "Record a concern", .href = Url("/concerns/new")},
        Paragraph{
            .html =
                All(html::Text("About somebody who works with young people? "),
                    patterns::Link{
                        .text = "Record an allegation", .href = Url("/concerns/allegations/new")},
                    html::Text(". It goes another way, and whoever it is about never sees it."))}
    );
}

Html InDanger() {
    return nhsuk::WarningCallout{
        .heading = {.text = "If somebody is in danger now"},
        .text = "Ring 999 first. Come back to write it down when they are safe."};
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

std::string WhoSaidInWords(const ConcernRecorded& said) {
    for (const auto& option : kWhoSaidOptions)
        if (option.value == said.who_said)
            return std::string(option.text) +
                   (said.who_name ? " (" + said.who_name->Reveal() + ")" : std::string());
    return {};
}

std::string SafeInWords(SafeNow safe) {
    switch (safe) {
        case SafeNow::kSafe:
            return "Yes, when it was recorded";
        case SafeNow::kNotSafe:
            return "No, when it was recorded";
        case SafeNow::kNotKnown:
            return "Not known when it was recorded";
    }
    return {};
}

Html WhatWasSaid(const ConcernView& view) {
    const ConcernRecorded& said = view.concern.said;
    nhsuk::SummaryListRow about = Row("About", view.about);
    if (!view.about_page.empty())
        about.value = {.html = patterns::Link{.text = view.about, .href = view.about_page}};
    nhsuk::SummaryList list;
    list.rows = {about};
    if (!view.about_post.empty()) list.rows.push_back(Row("Their post", view.about_post));
    list.rows.push_back(Row("Who said it", WhoSaidInWords(said)));
    list.rows.push_back(Row("When", InWords(said.heard_on)));
    list.rows.push_back(Row("Safe?", SafeInWords(said.safe_now)));
    if (said.done_now) list.rows.push_back(Row("Done at once", *said.done_now));
    list.rows.push_back(Row("Recorded by", view.recorded_by + ", " + InWords(view.concern.recorded))
    );
    if (!view.taken_by.empty()) list.rows.push_back(Row("Looked after by", view.taken_by));
    return All(
        nhsuk::Heading{.text = "What was said", .size = nhsuk::Size::kM, .level = 2},
        nhsuk::InsetText{.text = said.said},
        list
    );
}

Html Due(const ConcernView& view) {
    const auto due = view.concern.DueOn();
    if (!due) return {};
    const bool answer = view.concern.state == ConcernState::kReferred;
    return Paragraph{
        .text = std::string(answer ? "They have to answer by " : "A lead has to look at it by ") +
                InWords(*due) + " (" + DueInWords(*due, view.today) + "). " +
                view.concern.Because() + "."};
}

Html ActsOn(const ConcernView& view) {
    const ConcernId& id = view.concern.id;
    const auto button = [&](std::string text, std::string_view act, nhsuk::ButtonVariant variant) {
        return Html(nhsuk::Button{
            .text = std::move(text), .href = PageOf(id, act), .variant = variant});
    };
    const auto first = nhsuk::ButtonVariant::kDefault;
    const auto second = nhsuk::ButtonVariant::kSecondary;
    Html acts;
    if (view.may_handle) {
        switch (view.concern.state) {
            case ConcernState::kNew:
                acts =
                    All(button("Take it on", "take", first),
                        button("Refer it", "refer", second),
                        button("Close it", "close", second));
                break;
            case ConcernState::kReferred:
                acts = button("Record their answer", "answer", first);
                break;
            case ConcernState::kTaken:
            case ConcernState::kAnswered:
                acts = All(button("Refer it", "refer", first), button("Close it", "close", second));
                break;
            case ConcernState::kClosed:
                acts = button("Open it again", "reopen", second);
                break;
        }
    }
    return patterns::ActionRow{.actions = All(acts, button("Add to it", "note", second))};
}

Html Steps(const ConcernView& view) {
    patterns::ChangeList list;
    for (const ConcernStep& step : view.steps)
        list.changes.push_back(
            {.words = step.words,
             .who = step.who,
             .when = InWords(step.when),
             .datetime = ToText(step.when)}
        );
    return All(nhsuk::Heading{.text = "What was done", .size = nhsuk::Size::kM, .level = 2}, list);
}

Html SaidFields(const patterns::FormState& state, Date today) {
    return All(
        kSaidAsked.In(state),
        kWhoSaidAsked.In(state),
        kWhoNameAsked.In(state),
        kHeardOnAsked.In(state, today),
        kSafeNowAsked.In(state),
        kDoneNowAsked.In(state)
    );
}

Html WhoSees() {
    return Paragraph{
        .text =
            "Only you and those who look after safeguarding concerns can read this. They are "
            "told at once.",
        .quiet = true};
}

Html LeadChoices(
    const FormFrame& frame,
    const std::vector<patterns::Choice>& people,
    std::string name,
    std::string legend,
    const std::vector<std::string>& held
) {
    return patterns::ManyField{
        .state = frame.state,
        .name = std::move(name),
        .legend = std::move(legend),
        .hint = "Choose nobody, and every team leader sees them",
        .choices = people,
        .held = held};
}

}  // namespace

Url ConcernsPage() {
    return Url("/concerns");
}
Url PageOf(const ConcernId& concern) {
    return ConcernsPage().Segment(concern.value);
}
Url PageOf(const ConcernId& concern, std::string_view act) {
    return PageOf(concern).Segment(act);
}

Html ConcernList(const ConcernListView& view) {
    Html all = All(
        nhsuk::Heading{.text = "Safeguarding", .size = nhsuk::Size::kL}, InDanger(), RecordButtons()
    );
    if (view.is_lead) {
        if (view.nobody_named)
            all =
                All(all,
                    nhsuk::InsetText{
                        .text = "Nobody is named to look after concerns, so every team leader sees "
                                "them. An administrator names the leads."});
        all = view.open.empty()
                  ? All(all,
                        patterns::EmptyState{
                            .heading = "No concern is open",
                            .text = "When somebody records one you are told at once, and it stands "
                                    "here until it is closed."})
                  : All(all, ListOf("Open concerns, what is due first", view.open, view.today));
        if (!view.closed.empty()) {
            all = All(all, ListOf("Closed, the latest first", view.closed, view.today));
            if (!view.more_closed.empty())
                all = All(
                    all,
                    nhsuk::Pagination{.next = {.text = "Earlier ones", .href = view.more_closed}}
                );
        }
    }
    if (!view.recorded.empty())
        return All(all, ListOf("Recorded by you", view.recorded, view.today));
    if (view.is_lead) return all;
    return All(
        all,
        patterns::EmptyState{
            .heading = "You have recorded no concern",
            .text = "What you record stands here, with what became of it."}
    );
}

Html ConcernPage(const ConcernView& view) {
    const bool allegation = view.concern.said.kind == ConcernKind::kAllegation;
    return All(
        nhsuk::Heading{
            .text = allegation ? "An allegation" : "A safeguarding concern",
            .size = nhsuk::Size::kL},
        Paragraph{.html = StateTag{view.concern}},
        Due(view),
        ActsOn(view),
        WhatWasSaid(view),
        Steps(view)
    );
}

Html ConcernsAboutPage(const AboutSomebodyView& view) {
    const nhsuk::Heading heading = {
        .text = "Safeguarding",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    const nhsuk::Button record = {
        .text = "Record a concern", .href = Url(view.page).Segment("concerns").Segment("new")};
    const patterns::Link plans = {
        .text = "Plans of the local authority", .href = Url(view.page).Segment("protection")};
    if (view.concerns.empty())
        return All(
            heading,
            record,
            patterns::EmptyState{
                .heading = "Nothing that you may see",
                .text = "A concern is seen by whoever recorded it and by those who look after "
                        "concerns, and by nobody else."},
            Paragraph{.html = plans}
        );
    return All(
        heading, record, ListOf("Concerns", view.concerns, view.today), Paragraph{.html = plans}
    );
}

Html ConcernForm(const FormFrame& frame, AboutWhom about, Date today) {
    Html who;
    if (about == AboutWhom::kByName) who = kAboutNameAsked.In(frame.state);
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record a safeguarding concern",
        .intro = All(InDanger(), WhoSees()),
        .fields = All(who, SaidFields(frame.state, today)),
        .button = "Record and tell the lead"};
}

Html AllegationForm(
    const FormFrame& frame, const std::vector<patterns::Choice>& posts, Date today
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record an allegation about somebody who works with young people",
        .intro =
            All(InDanger(),
                Paragraph{
                    .text = "Only you and those who look after allegations can read this. If it is "
                            "about one of them, choose their post below and ring the designated "
                            "officer of the local authority yourself."}),
        .fields =
            All(kAboutWorkerAsked.In(frame.state),
                kAboutPostAsked.In(frame.state, posts),
                SaidFields(frame.state, today)),
        .button = "Record and tell the lead"};
}

Html TakingOnForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take this concern on",
        .intro = Paragraph{.text = "Others see from then on that you look after it."},
        .fields = kTakenNoteAsked.In(frame.state),
        .button = "Take it on"};
}

Html ReferralForm(const FormFrame& frame, const Concern& concern, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Refer it",
        .intro =
            All(nhsuk::InsetText{.text = concern.said.said},
                Paragraph{
                    .text = "Ring first. This is the record of it: Alongside sends nothing to "
                            "them."}),
        .fields =
            All(kReferredToAsked.In(frame.state),
                kToNameAsked.In(frame.state),
                kReferredOnAsked.In(frame.state, today),
                kReferenceAsked.In(frame.state),
                kToldAsked.In(frame.state),
                kFamilyAsked.In(frame.state),
                kFamilyNoteAsked.In(frame.state))};
}

Html AnswerForm(const FormFrame& frame, const Concern& concern, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record their answer",
        .intro = concern.referral
                     ? Html(Paragraph{
                           .text = "Referred to " + std::string(WordsOf(concern.referral->to)) +
                                   " on " + InWords(concern.referral->on) + "."})
                     : Html(),
        .fields = All(kAnsweredOnAsked.In(frame.state, today), kAnswerAsked.In(frame.state))};
}

Html NoteForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame, .title = "Add to this concern", .fields = kNoteAsked.In(frame.state)};
}

Html ClosingForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Close this concern",
        .intro = Paragraph{.text = "It stays on record, and can be opened again."},
        .fields = kWhyClosedAsked.In(frame.state),
        .button = "Close it"};
}

Html ReopeningForm(const FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Open this concern again",
        .fields = kWhyReopenedAsked.In(frame.state),
        .button = "Open it again"};
}

Html LeadsForm(const FormFrame& frame, const LeadsView& view) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Who looks after safeguarding concerns",
        .intro =
            Paragraph{
                .text = "They are told at once by e-mail, without a word of what was said, and see "
                        "every concern of the kind they look after. Nobody else does, but whoever "
                        "recorded it."},
        .fields =
            All(LeadChoices(
                    frame,
                    view.people,
                    "leads",
                    "Who looks after concerns about safety?",
                    view.leads.leads
                ),
                LeadChoices(
                    frame,
                    view.people,
                    "allegation_leads",
                    "Who looks after allegations about people who work?",
                    view.leads.allegation_leads
                ),
                kLookWithinAsked.In(frame.state, view.leads.look_within),
                kAnswerWithinAsked.In(frame.state, view.leads.answer_within))};
}

Html ProtectionsPage(const ProtectionsView& view) {
    Html all = nhsuk::Heading{
        .text = "Plans of the local authority",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (view.may_change)
        all =
            All(all,
                nhsuk::Button{
                    .text = "Record a plan, or that they are looked after",
                    .href = Url(view.page).Segment("protection").Segment("new")});
    if (view.protections.empty())
        return All(
            all,
            patterns::EmptyState{
                .heading = "None on record",
                .text = "A child protection plan, a child in need plan, or being looked after "
                        "stands at the head of their page while it holds."}
        );
    nhsuk::Table table = {
        .caption = {.text = "Plans, the latest first", .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "What"},
             {.text = "Where"},
             {.text = "From"},
             {.text = "Until"},
             {.text = "Note"}},
        .first_cell_is_header = true,
        .responsive = true};
    if (view.may_change) table.head.push_back({.text = "What you can do"});
    table.body = [&view](nhsuk::TableBody& to) {
        for (const Protection& held : view.protections) {
            const ProtectionRecorded& plan = held.details;
            to.Row()
                .Cell(WordsOf(plan.kind))
                .Cell(plan.authority)
                .Cell(InWords(plan.from))
                .Cell(plan.to ? InWords(*plan.to) : std::string("Goes on"))
                .Cell(plan.note.value_or("–"));
            if (!view.may_change) continue;
            const Url page = Url(view.page).Segment("protection").Segment(plan.id.value);
            to.Show(Html(
                All(patterns::Link{.text = "Change", .href = page},
                    html::Text(" "),
                    patterns::Link{.text = "Withdraw", .href = Url(page).Segment("withdraw")})
            ));
        }
    };
    return All(all, table);
}

Html ProtectionForm(const FormFrame& frame, const std::optional<Protection>& held, Date today) {
    const auto& state = frame.state;
    std::optional<ProtectionKind> kind;
    std::optional<Date> from = today;
    std::optional<Date> to;
    std::string authority;
    std::string note;
    Html why;
    if (held) {
        kind = held->details.kind;
        from = held->details.from;
        to = held->details.to;
        authority = held->details.authority;
        note = held->details.note.value_or("");
        why = kWhyProtectionChangedAsked.In(state);
    }
    return patterns::RecordForm{
        .frame = frame,
        .title = held ? "Change this plan" : "Record a plan of the local authority",
        .fields =
            All(kProtectionAsked.In(state, kind),
                kAuthorityAsked.In(state, authority),
                kProtectedFromAsked.In(state, from),
                kProtectedToAsked.In(state, to),
                kProtectionNoteAsked.In(state, note),
                why)};
}

Html ProtectionWithdrawalForm(const FormFrame& frame, const Protection& held) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverProtectedAsked,
        .title = "Withdraw this plan",
        .recorded = InWords(held.details),
        .consequence = "One that was so and has ended is changed, not withdrawn."};
}

}  // namespace alongside::safeguarding

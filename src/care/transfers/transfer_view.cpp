// Renders the pages of handing somebody over.
// SPDX-License-Identifier: MIT
#include "care/transfers/transfer_view.h"

#include <utility>
#include <vector>

#include "care/transfers/transfer_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::transfers {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Paragraph;

std::string KindWords(TransferKind kind) {
    switch (kind) {
        case TransferKind::kOutsideArea:
            return "Another area";
        case TransferKind::kAdultRegister:
            return "An adult register";
        case TransferKind::kAreaHere:
            return "Another area, which keeps its records here too";
    }
    return {};
}

std::string CauseWords(const std::optional<EndCause>& because) {
    if (because == EndCause::kDied) return "they died";
    if (because == EndCause::kJoined)
        return "two records were joined, and another offer waits in the one that is left";
    return "they left the register. If that was a mistake, put it right and offer again";
}

std::string HowWords(AskedHow how) {
    switch (how) {
        case AskedHow::kTelephone:
            return "by telephone";
        case AskedHow::kEmail:
            return "by email";
        case AskedHow::kLetter:
            return "by letter";
        case AskedHow::kMeeting:
            return "in person";
    }
    return {};
}

// By when an answer is expected, and why by then. `whose` is whose setting gives the days.
std::string AnswerWords(const Transfer& transfer, const std::string& whose) {
    std::string words = InWords(*transfer.answer_by);
    if (transfer.answer_within)
        words += ", " + std::to_string(*transfer.answer_within) +
                 " days after they were asked: " + whose;
    return words;
}

std::string StateWords(const Transfer& transfer) {
    const std::string on = transfer.settled_on ? " on " + InWords(*transfer.settled_on) : "";
    switch (transfer.state) {
        case TransferState::kOffered:
            return "Waits for an answer";
        case TransferState::kAccepted:
            return "Handed over" + on + ", accepted by " + transfer.accepted_by.value_or("them");
        case TransferState::kDeclined:
            return "Declined" + on + ": " + transfer.settled_reason.value_or("");
        case TransferState::kTakenBack:
            return "Taken back" + on + ": " + transfer.settled_reason.value_or("");
        case TransferState::kEnded:
            return "Ended" + on + ": " + CauseWords(transfer.ended_because);
    }
    return {};
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

void AddAnswer(
    nhsuk::SummaryList& list,
    const Transfer& transfer,
    const std::vector<Reminder>& reminders,
    const std::string& whose
) {
    if (transfer.answer_by)
        list.rows.push_back(Row("Answer expected by", AnswerWords(transfer, whose)));
    for (const Reminder& reminder : reminders)
        list.rows.push_back(
            Row("Asked again on",
                InWords(reminder.on) + " " + HowWords(reminder.how) + ": " + reminder.asked)
        );
}

// What whoever chases an answer has to know today.
Html LateAnswer(const TransfersView& view, const Transfer& waiting) {
    if (!waiting.ask_again_on || *waiting.ask_again_on >= view.today) return {};
    return nhsuk::InsetText{
        .text = waiting.to_name + " should have answered by " +
                InWords(waiting.answer_by.value_or(*waiting.ask_again_on)) +
                ". Ask them again, and save that you did: " + view.name +
                " must not be lost between two teams."};
}

nhsuk::SummaryList WhatWasOffered(const Transfer& transfer) {
    nhsuk::SummaryList list;
    list.rows = {Row("Asked", transfer.to_name), Row("Kind", KindWords(transfer.kind))};
    if (transfer.contact) list.rows.push_back(Row("Taken up by", *transfer.contact));
    list.rows.push_back(Row("Asked on", InWords(transfer.offered_on)));
    list.rows.push_back(Row("Should be responsible from", InWords(transfer.wished_on)));
    list.rows.push_back(Row("Why", transfer.reason));
    list.rows.push_back(Row("What is handed over", transfer.handed_over));
    list.rows.push_back(
        Row("The young person’s and family’s wish",
            transfer.wishes == Wishes::kKnown ? "Known" : "Not known yet")
    );
    list.rows.push_back(Row(
        "Keyworking",
        transfer.ends_keyworking ? "Ends on the day they take over" : "Goes on until it is ended"
    ));
    return list;
}

Html ActionLink(Url href, const char* text) {
    return nhsuk::Button{
        .text = text, .href = std::move(href), .variant = nhsuk::ButtonVariant::kSecondary};
}

Html ActionsOn(const TransfersView& view, const Transfer& waiting) {
    if (!view.may_change) return {};
    const auto at = [&](const char* act) {
        return Url(view.page).Segment(waiting.id.value).Segment(act);
    };
    const Html take_back = ActionLink(at("take-back"), "Take the offer back");
    const Html again = ActionLink(at("reminders").Segment("new"), "We asked again");
    if (waiting.kind == TransferKind::kAreaHere)
        return patterns::ActionRow{.actions = All(again, take_back)};
    return patterns::ActionRow{
        .actions =
            All(ActionLink(at("acceptance"), "They accepted"),
                ActionLink(at("decline"), "They said no"),
                again,
                take_back)};
}

Html Waiting(const TransfersView& view, const Transfer& waiting) {
    std::string stays = "Until " + waiting.to_name + " accepts, " + view.name + " stays with " +
                        view.own_area + ". Nothing on the register or in keyworking changes.";
    if (waiting.kind == TransferKind::kAreaHere)
        stays += " They see the offer in their own list and answer it there.";
    nhsuk::SummaryList what = WhatWasOffered(waiting);
    AddAnswer(what, waiting, view.reminders, "your area’s setting");
    return All(
        nhsuk::Heading{.text = "Waiting for an answer", .size = nhsuk::Size::kM, .level = 2},
        LateAnswer(view, waiting),
        nhsuk::InsetText{.text = std::move(stays)},
        what,
        ActionsOn(view, waiting)
    );
}

Html OfferButtons(const TransfersView& view) {
    Html buttons = nhsuk::Button{
        .text = "Offer to an area or adult register outside",
        .href = Url(view.page).Segment("new"),
        .variant = nhsuk::ButtonVariant::kSecondary};
    if (view.has_other_areas)
        buttons = All(
            nhsuk::Button{
                .text = "Offer to an area that works here too",
                .href = Url(view.page).Segment("area"),
                .variant = nhsuk::ButtonVariant::kSecondary},
            buttons
        );
    return patterns::ActionRow{.actions = buttons};
}

Html NothingWaits(const TransfersView& view) {
    if (!view.on_register)
        return patterns::EmptyState{
            .heading = "Nothing to hand over",
            .text =
                "They are not on the register now. A place on the register can be handed over "
                "to another area or to an adult register."};
    return patterns::EmptyState{
        .heading = "No hand-over is under way",
        .text = "When " + view.name +
                " moves, or grows out of this service, offer their place on "
                "the register to whoever takes over. Until they accept, nothing changes.",
        .actions = view.may_change ? OfferButtons(view) : Html()};
}

// Only what was settled last can still be as it was before.
Html NotAcceptedLink(const TransfersView& view, const Transfer& transfer) {
    if (!view.may_change || transfer.state != TransferState::kAccepted ||
        transfer.kind == TransferKind::kAreaHere || transfer.id != view.transfers.back().id)
        return {};
    return All(
        html::Text(". "),
        patterns::Link{
            .text = "They have not accepted after all",
            .href = Url(view.page).Segment(transfer.id.value).Segment("not-accepted")}
    );
}

Html Past(const TransfersView& view) {
    patterns::BulletList list;
    const std::vector<Transfer> latest_first(view.transfers.rbegin(), view.transfers.rend());
    for (const Transfer& transfer : latest_first) {
        if (transfer.state == TransferState::kOffered) continue;
        list.items.push_back(
            All(html::Text(
                    transfer.to_name + ", asked on " + InWords(transfer.offered_on) + ". " +
                    StateWords(transfer)
                ),
                NotAcceptedLink(view, transfer))
        );
    }
    if (list.items.empty()) return {};
    return All(nhsuk::Heading{.text = "Before", .size = nhsuk::Size::kM, .level = 2}, list);
}

Html CameFrom(const TransfersView& view) {
    Html all;
    for (const Received& received : view.received)
        all = All(
            all,
            nhsuk::Heading{
                .text = "Came from " + received.from_name, .size = nhsuk::Size::kM, .level = 2},
            Paragraph{.text = "Taken over on " + InWords(received.on) + ". What was handed over:"},
            nhsuk::InsetText{.text = received.handed_over}
        );
    return all;
}

Html KeyworkingField(const patterns::FormFrame& frame, OpenKeyworking keyworking) {
    if (keyworking == OpenKeyworking::kNone) return {};
    return kEndsKeyworkingAsked.In(frame.state);
}

Html StaysUntil(const std::string& about) {
    return nhsuk::InsetText{
        .text = "Until they accept, " + about +
                " stays on your register and with your keyworker. Saving the offer changes nothing "
                "else."};
}

enum class Last { kAnswerBy, kOutcome };

Html Table(const std::string& caption, const std::vector<TransferLine>& lines, Last last) {
    nhsuk::Table table = {
        .caption = {.text = caption, .size = nhsuk::Size::kM},
        .head = {{.text = "Who"}, {.text = "Asked"}, {.text = "When"}},
        .first_cell_is_header = true,
        .responsive = true};
    table.head.push_back(
        {.text = last == Last::kOutcome ? "What became of it" : "Answer expected by"}
    );
    table.body = [&](nhsuk::TableBody& to) {
        for (const TransferLine& line : lines) {
            to.Row();
            if (line.page.empty())
                to.Cell(line.text);
            else
                to.Link(line.page, line.text);
            to.Cell(line.other).Cell(line.when).Cell(line.state);
        }
    };
    return table;
}

}  // namespace

Html TransfersPage(const TransfersView& view) {
    const auto waiting = WaitingTransfer(view.transfers);
    return All(
        nhsuk::Heading{
            .text = "Handing over",
            .caption = {.text = view.name, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        waiting ? Waiting(view, *waiting) : NothingWaits(view),
        Past(view),
        CameFrom(view)
    );
}

Html OutsideOfferForm(const patterns::FormFrame& frame, Date today, OpenKeyworking keyworking) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Offer to hand over",
        .intro = StaysUntil(frame.about),
        .fields =
            All(kKindAsked.In(frame.state),
                kToNameAsked.In(frame.state),
                kContactAsked.In(frame.state),
                kWhyAsked.In(frame.state),
                kOfferedOnAsked.In(frame.state, today),
                kWishedOnAsked.In(frame.state),
                kHandedOverAsked.In(frame.state),
                kWishesAsked.In(frame.state),
                KeyworkingField(frame, keyworking)),
        .button = "Save the offer"};
}

Html AreaOfferForm(
    const patterns::FormFrame& frame,
    const std::vector<patterns::Choice>& areas,
    OpenKeyworking keyworking
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Offer to another area",
        .intro = All(
            StaysUntil(frame.about),
            Paragraph{
                .text = "Their team leaders see the offer, who it is about, their rating and what "
                        "you write here. That they looked is in the list of who looked."}
        ),
        .fields =
            All(kToAreaAsked.In(frame.state, areas),
                kWhyAsked.In(frame.state),
                kWishedOnAsked.In(frame.state),
                kHandedOverAsked.In(frame.state),
                kWishesAsked.In(frame.state),
                KeyworkingField(frame, keyworking)),
        .button = "Offer"};
}

Html AcceptanceForm(const patterns::FormFrame& frame, const Transfer& transfer, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "They accepted",
        .intro =
            All(WhatWasOffered(transfer),
                nhsuk::InsetText{
                    .text = "From that day " + transfer.to_name +
                            " is responsible: " + frame.about + " leaves your register" +
                            (transfer.ends_keyworking ? ", and keyworking here ends." : ".")}),
        .fields = All(kTakenOverOnAsked.In(frame.state, today), kAcceptedByAsked.In(frame.state)),
        .button = "Hand over"};
}

Html RefusalForm(const patterns::FormFrame& frame, const Transfer& transfer, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "They said no",
        .intro =
            Paragraph{
                .text = frame.about + " stays with you. You may ask " + transfer.to_name +
                        " again later, or somebody else."},
        .fields = All(kDeclinedOnAsked.In(frame.state, today), kWhyDeclinedAsked.In(frame.state))};
}

Html TakingBackForm(const patterns::FormFrame& frame, const Transfer& transfer) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take the offer back",
        .intro =
            Paragraph{
                .text = frame.about + " stays with you. That " + transfer.to_name +
                        " was asked, and why you took it back, stays in the history."},
        .fields = kWhyTakenBackAsked.In(frame.state),
        .button = "Take it back"};
}

Html ReminderForm(const patterns::FormFrame& frame, const Transfer& transfer, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "We asked again",
        .intro =
            Paragraph{
                .text = transfer.to_name + " was asked on " + InWords(transfer.offered_on) +
                        " to take " + frame.about +
                        " over, and has not answered. What you save here stands on the page of the "
                        "offer, and moves the day on which you are asked to ring them once more."},
        .fields =
            All(kAskedAgainOnAsked.In(frame.state, today),
                kAskedAgainWhomAsked.In(frame.state, transfer.contact.value_or("")),
                kAskedHowAsked.In(frame.state))};
}

Html NotAcceptedForm(const patterns::FormFrame& frame, const Transfer& transfer) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "They have not accepted after all",
        .intro = All(
            Paragraph{
                .text = "It was saved that " + transfer.to_name + " took " + frame.about + " over" +
                        (transfer.settled_on ? " on " + InWords(*transfer.settled_on) : "") + "."},
            nhsuk::InsetText{
                .text = "When you save this, they are on your register again as if they had "
                        "never left" +
                        std::string(transfer.ends_keyworking ? ", and so is keyworking" : "") +
                        ". The offer waits for an answer again. What was saved before stays in "
                        "the history."}
        ),
        .fields = kWhyNotAcceptedAsked.In(frame.state),
        .button = "Bring them back"};
}

Html AnswerTimeForm(const patterns::FormFrame& frame, const AnswerTimeView& view) {
    patterns::BulletList said;
    for (const AnswerTime& each : view.said)
        said.items.push_back(html::Text(
            "From " + InWords(each.from) + ": " + std::to_string(each.days) + " days. " +
            each.reason
        ));
    return patterns::RecordForm{
        .frame = frame,
        .title = "How soon hand-overs are answered",
        .intro = All(
            Paragraph{
                .text = "Now an answer is expected " + std::to_string(view.days) +
                        " days after another area or an adult register was asked. No national "
                        "policy names a time: it is your area’s setting. When the day has "
                        "passed, the offer stands as overdue with the lead keyworker."},
            said.items.empty() ? Html() : Html(said)
        ),
        .fields =
            All(kAnswerDaysAsked.In(frame.state, view.days),
                kAnswerDaysFromAsked.In(frame.state, view.today),
                kWhyAnswerDaysAsked.In(frame.state))};
}

Html ArrivalPage(const patterns::FormFrame& frame, const ArrivalView& view, Date today) {
    const Transfer& transfer = view.transfer;
    nhsuk::SummaryList who;
    who.rows = {Row("Name", view.name), Row("Born", view.born)};
    who.rows.push_back(Row("NHS number", view.nhs_number.empty() ? "Not known" : view.nhs_number));
    who.rows.push_back(Row("Rating there", view.rating));
    if (view.on_register_since)
        who.rows.push_back(Row("On their register since", InWords(*view.on_register_since)));
    nhsuk::SummaryList what = WhatWasOffered(transfer);
    what.rows.front() = Row("Offered by", view.from_name);
    what.rows.erase(what.rows.begin() + 1);
    AddAnswer(what, transfer, view.reminders, "a setting of " + view.from_name);
    const std::string record =
        view.known_here ? "Somebody with this NHS number is on record here: their record goes on."
                        : "A new record begins here, with who they are and what is written above.";
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take over from " + view.from_name + "?",
        .intro =
            All(who,
                what,
                nhsuk::InsetText{
                    .html = All(
                        Paragraph{
                            .text = "Until you accept, " + view.from_name +
                                    " stays responsible. From "
                                    "the day you enter they are on your register and no longer on "
                                    "theirs."},
                        Paragraph{
                            .text = record + " Their rating does not come along: rate them as "
                                             "soon as you have met."}
                    )},
                patterns::ActionRow{
                    .actions =
                        patterns::Link{
                            .text = "Say no instead", .href = Url(view.page).Segment("decline")}}),
        .fields = kReceivedOnAsked.In(frame.state, today),
        .button = "Take over"};
}

Html ArrivalRefusalForm(const patterns::FormFrame& frame, const std::string& from_name) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Say no to an offer",
        .intro = Paragraph{.text = "They stay with " + from_name + ", who may ask you again."},
        .fields = kWhyNotOursAsked.In(frame.state),
        .button = "Say no"};
}

Html TransferListPage(const TransferListView& view) {
    const nhsuk::Heading heading = {.text = "Handing over between areas", .size = nhsuk::Size::kL};
    if (view.to_us.empty() && view.by_us.empty() && view.answered.empty())
        return All(
            heading,
            patterns::EmptyState{
                .heading = "Nothing is handed over",
                .text = "When another area asks you to take somebody over, or you ask them, it "
                        "stands here until it is answered. To offer somebody, open their record "
                        "and choose “Handing over”."}
        );
    Html all =
        All(heading,
            Paragraph{.text = "Whoever offered stays responsible until the other side accepts."});
    if (!view.to_us.empty()) all = All(all, Table("Offered to us", view.to_us, Last::kAnswerBy));
    if (!view.by_us.empty()) all = All(all, Table("Offered by us", view.by_us, Last::kAnswerBy));
    if (!view.answered.empty())
        all = All(all, Table("Answered, the latest first", view.answered, Last::kOutcome));
    return all;
}

}  // namespace alongside::transfers

// Renders the pages of preventative consultations.
// SPDX-License-Identifier: MIT
#include "care/keyworking/consultation_view.h"

#include <algorithm>
#include <span>
#include <utility>

#include "care/keyworking/consultation_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::keyworking {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Paragraph;

template <class E>
std::string TextOf(std::span<const ask::Option<E>> options, E value) {
    return std::string(std::ranges::find(options, value, &ask::Option<E>::value)->text);
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

// How it stands, in a few words.
std::string StateOf(const Consultation& consultation, Date today) {
    const auto& advice = consultation.advice;
    if (advice && advice->led_to) return "Led on to keyworking";
    if (consultation.closed_on) return "Ended on " + InWords(*consultation.closed_on);
    if (!advice || !advice->follow_up_on) return "Open";
    return "To follow up by " + InWords(*advice->follow_up_on) +
           (*advice->follow_up_on < today ? " – overdue" : "");
}

std::string AskedBy(const Consultation& consultation) {
    if (!consultation.advice) return "Not recorded";
    return TextOf<NetworkPart>(kNetworkOptions, consultation.advice->asked_by) + ": " +
           consultation.advice->asker;
}

nhsuk::Table ListTable(const ConsultationListView& view) {
    return {
        .caption = {.text = "Consultations of the quarter", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "About"}, {.text = "Day"}, {.text = "Who asked"}, {.text = "Now"}},
        .body =
            [&view](nhsuk::TableBody& body) {
                for (const ConsultationLine& line : view.lines) {
                    body.Row().Link(line.page, line.name);
                    body.Cell(InWords(line.consultation.on))
                        .Cell(AskedBy(line.consultation))
                        .Cell(StateOf(line.consultation, view.today));
                }
            },
        .first_cell_is_header = true,
        .responsive = true};
}

Html Quarters(const ConsultationListView& view) {
    html::ScratchWriter links;
    links.to() << patterns::Link{.text = "The quarter before", .href = view.before};
    if (!view.after.empty())
        links.to() << patterns::Link{.text = "The quarter after", .href = view.after};
    return patterns::ActionRow{.actions = links.Copy()};
}

Html Pages(const ConsultationListView& view) {
    if (view.previous_page.empty() && view.next_page.empty()) return {};
    nhsuk::Pagination pages = {.aria_label = "Pages of consultations"};
    pages.previous.href = view.previous_page;
    pages.next.href = view.next_page;
    return pages;
}

Html AddButton(const Url& add) {
    if (add.empty()) return {};
    return nhsuk::Button{.text = "Record a consultation", .href = add};
}

Html Acts(const PersonConsultationsView& view, const Consultation& consultation) {
    const auto& advice = consultation.advice;
    if (!view.may_change || !advice || advice->led_to) return {};
    const auto act = [&](std::string text, std::string_view to) {
        return nhsuk::Button{
            .text = std::move(text),
            .href = Url(view.page).Segment(consultation.id.value).Segment(to),
            .variant = nhsuk::ButtonVariant::kSecondary};
    };
    const Html lead_on = act("They need keyworking", "keyworking");
    if (consultation.closed_on) return patterns::ActionRow{.actions = lead_on};
    return patterns::ActionRow{.actions = All(act("We asked how it went", "follow-up"), lead_on)};
}

void AddWords(
    nhsuk::SummaryList& list, const Advice& advice, const std::vector<FollowUp>& follow_ups
) {
    list.rows.push_back(
        Row("Why we may talk about them", TextOf<TalkBasis>(kBasisOptions, advice.basis))
    );
    list.rows.push_back(Row("What was asked", advice.asked));
    list.rows.push_back(Row("What was advised", advice.advised));
    list.rows.push_back(
        Row("By whom",
            advice.given_by + ", in " +
                Counted(static_cast<std::size_t>(advice.minutes), "minute", "minutes"))
    );
    for (const FollowUp& follow_up : follow_ups)
        list.rows.push_back(Row("Followed up on " + InWords(follow_up.on), follow_up.what));
    if (advice.led_because) list.rows.push_back(Row("Why keyworking began", *advice.led_because));
}

Html Told(const PersonConsultationsView& view, const ToldConsultation& told) {
    const Consultation& consultation = told.consultation;
    nhsuk::SummaryList list;
    list.rows = {
        Row("Now", StateOf(consultation, view.today)), Row("Who asked", AskedBy(consultation))};
    if (consultation.advice) AddWords(list, *consultation.advice, told.follow_ups);
    return All(
        nhsuk::Heading{.text = InWords(consultation.on), .size = nhsuk::Size::kM, .level = 2},
        list,
        Acts(view, consultation),
        view.may_correct
            ? Html(Paragraph{
                  .html =
                      patterns::Link{
                          .text = "Put right",
                          .href = Url(view.page).Segment(consultation.id.value).Segment("amend"),
                          .visually_hidden_text =
                              " the consultation of " + InWords(consultation.on)}})
            : Html()
    );
}

Html Fields(const patterns::FormFrame& frame, Date today, const std::string& adviser) {
    return All(
        kConsultedOnAsked.In(frame.state, today),
        kAskedByAsked.In(frame.state),
        kAskerAsked.In(frame.state),
        kBasisAsked.In(frame.state),
        kWhatAskedAsked.In(frame.state),
        kAdvisedAsked.In(frame.state),
        kMinutesAsked.In(frame.state),
        kGivenByAsked.In(frame.state, adviser),
        kFollowUpOnAsked.In(frame.state)
    );
}

constexpr const char* kWhatItIs =
    "A consultation is advice to those round a young person who has no keyworker: a school that "
    "asks what helps, a social worker who is worried. It counts once in the quarter’s return.";

}  // namespace

Html ConsultationListPage(const ConsultationListView& view) {
    const Html head = All(
        nhsuk::Heading{
            .text = "Consultations",
            .caption =
                {.text = InWords(view.quarter.from) + " to " + InWords(view.quarter.to),
                 .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        Paragraph{.text = kWhatItIs}
    );
    if (view.count == 0)
        return All(
            head,
            patterns::EmptyState{
                .heading = "No consultation in this quarter",
                .text = "When somebody asks you for advice about a young person, record it here or "
                        "on their page. It takes a minute.",
                .actions = AddButton(view.add)},
            Quarters(view)
        );
    return All(
        head,
        Paragraph{
            .text = Counted(static_cast<std::size_t>(view.count), "consultation", "consultations") +
                    " began in this quarter or were open in it."},
        AddButton(view.add),
        ListTable(view),
        Pages(view),
        Quarters(view)
    );
}

Html PersonConsultationsPage(const PersonConsultationsView& view) {
    Html all = nhsuk::Heading{
        .text = "Consultations",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    const Html add = view.may_change ? AddButton(Url(view.page).Segment("new")) : Html();
    if (view.told.empty())
        return All(
            all,
            patterns::EmptyState{
                .heading = "Nobody has asked for advice yet", .text = kWhatItIs, .actions = add}
        );
    all = All(all, add);
    for (const ToldConsultation& told : view.told) all = All(all, Told(view, told));
    return all;
}

Html ConsultationForm(const patterns::FormFrame& frame, Date today, const std::string& adviser) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record a consultation",
        .intro = Paragraph{.text = kWhatItIs},
        .fields = Fields(frame, today, adviser)};
}

Html NewPersonConsultationForm(
    const patterns::FormFrame& frame, Date today, const std::string& adviser
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record a consultation",
        .intro = All(
            Paragraph{.text = kWhatItIs},
            nhsuk::InsetText{
                .html =
                    Paragraph{
                        .html =
                            All(html::Text(
                                    "Is the young person on record already? Find them and choose "
                                    "“Record a consultation” on their page. "
                                ),
                                patterns::Link{.text = "Find them", .href = Url("/register")})}}
        ),
        .fields =
            All(nhsuk::Heading{.text = "The young person", .size = nhsuk::Size::kM, .level = 2},
                kNewGivenNameAsked.In(frame.state),
                kNewFamilyNameAsked.In(frame.state),
                kNewDateOfBirthAsked.In(frame.state),
                kNobodyElseAsked.In(frame.state),
                nhsuk::Heading{.text = "The advice", .size = nhsuk::Size::kM, .level = 2},
                Fields(frame, today, adviser))};
}

Html ConsultationAmendmentForm(
    const patterns::FormFrame& frame, const Consultation& consultation, Date /*today*/
) {
    const Advice held = consultation.advice.value_or(Advice{});
    std::optional<NetworkPart> asked_by;
    std::optional<TalkBasis> basis;
    std::optional<long long> minutes;
    if (consultation.advice) {
        asked_by = held.asked_by;
        basis = held.basis;
        minutes = held.minutes;
    }
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put the consultation right",
        .intro =
            Paragraph{
                .text = "Its day is put right with its support, on their page. What was written "
                        "before stays in the history."},
        .fields =
            All(kAskedByAsked.In(frame.state, asked_by),
                kAskerAsked.In(frame.state, held.asker),
                kBasisAsked.In(frame.state, basis),
                kWhatAskedAsked.In(frame.state, held.asked),
                kAdvisedAsked.In(frame.state, held.advised),
                kMinutesAsked.In(frame.state, minutes),
                kGivenByAsked.In(frame.state, held.given_by),
                kWrongConsultationAsked.In(frame.state))};
}

Html FollowUpForm(const patterns::FormFrame& frame, const Consultation& consultation, Date today) {
    const std::string advised =
        consultation.advice ? consultation.advice->advised : std::string("Nothing is written down");
    return patterns::RecordForm{
        .frame = frame,
        .title = "How did it go?",
        .intro = All(Paragraph{.text = "This was advised:"}, nhsuk::InsetText{.text = advised}),
        .fields =
            All(kFollowedUpOnAsked.In(frame.state, today),
                kWhatCameOfItAsked.In(frame.state),
                kAgainOnAsked.In(frame.state))};
}

Html LeadOnForm(const patterns::FormFrame& frame, const Consultation& consultation, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "They need keyworking",
        .intro =
            Paragraph{
                .text = "Keyworking opens from the day that you enter, and the consultation ends. "
                        "Name a keyworker on their page afterwards."},
        .fields = All(
            kLedOnOnAsked.In(frame.state, today),
            kWhyLedOnAsked.In(
                frame.state, consultation.advice ? CarriedOver(*consultation.advice) : std::string()
            )
        ),
        .button = "Open keyworking"};
}

}  // namespace alongside::keyworking

// Renders the pages and forms about consent.
// SPDX-License-Identifier: MIT
#include "care/consents/consent_view.h"

#include <utility>

#include "care/consents/consent_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::consents {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::FormFrame;
using patterns::Link;
using patterns::Paragraph;

nhsuk::Heading Section(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

nhsuk::Heading PageHeading(std::string text, std::string name) {
    return {
        .text = std::move(text),
        .caption = {.text = std::move(name), .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

// "Yes" and "No" in a word, a shape and a colour; no is an answer like any other, so it is not red.
patterns::StatusTag TagOf(const Stands& stands) {
    using patterns::Shape;
    using patterns::Tone;
    if (stands.IsYes()) return {.word = "Yes", .shape = Shape::kCircle, .colour = Tone::kGreen};
    if (stands.IsNo()) return {.word = "No", .shape = Shape::kBar, .colour = Tone::kGrey};
    if (stands.standing == Standing::kAskAgain)
        return {.word = "Ask them", .shape = Shape::kDiamond, .colour = Tone::kAmber};
    return {.word = "Not asked", .shape = Shape::kRing, .colour = Tone::kGrey};
}

nhsuk::Table Answers(const ConsentView& view) {
    nhsuk::Table table = {
        .caption = {.text = "What was asked, and what they said", .size = nhsuk::Size::kM},
        .head = {{.text = "About"}, {.text = "Answer"}, {.text = "Since when, and who said so"}},
        .first_cell_is_header = true,
        .responsive = true,
        .compact = true};
    table.body = [&view](nhsuk::TableBody& to) {
        const auto row = [&to](std::string_view about, const Stands& stands) {
            to.Row().Cell(about).Show(TagOf(stands)).Cell(InWords(stands));
        };
        row("Being on the register", view.state.on_register);
        row("Having a keyworker", view.state.keyworking);
        for (std::size_t i = 0; i < kAgencies; ++i)
            row("Sharing: " + std::string(WordsOf(static_cast<Agency>(i))),
                view.state.sharing.at(i));
    };
    return table;
}

// What no means here, for a worker and for a family alike.
Html WhatNoMeans(const ConsentView& view) {
    const bool left = view.state.on_register.IsNo() || view.state.keyworking.IsNo();
    if (!left && !view.stopped_since) return {};
    std::string first;
    if (view.stopped_since)
        first = "Since " + alongside::InWords(*view.stopped_since) +
                " we share nothing of this with anybody outside the service by consent. ";
    first +=
        "The service keeps its own record of what it did and why, as it has to by law, and "
        "uses it for nothing else.";
    return nhsuk::InsetText{
        .html = All(
            Paragraph{.text = std::move(first)},
            Paragraph{
                .text = "If somebody is in danger, or the law or a court asks, something may still "
                        "have to be shared. Then it is written down below: with whom, what, why, "
                        "and who decided. Tell the young person and their family, unless that "
                        "would put somebody at risk."}
        )};
}

Html AskAgain(const ConsentView& view) {
    if (!view.again) return {};
    const AskingAgain& again = *view.again;
    if (view.today < again.ask_from)
        return Paragraph{
            .text = "To be asked again by " + alongside::InWords(again.on) + ". " + again.why + ".",
            .quiet = true};
    const bool late = view.today > again.on;
    const patterns::StatusTag tag = {
        .word = late ? "Overdue" : "Ask them now",
        .shape = late ? patterns::Shape::kTriangle : patterns::Shape::kDiamond,
        .colour = late ? patterns::Tone::kRed : patterns::Tone::kAmber};
    const auto days = (again.on - again.ask_from).count();
    return nhsuk::InsetText{
        .html = All(
            Paragraph{
                .html =
                    All(tag,
                        html::Text(" Ask again by " + alongside::InWords(again.on) + ". "),
                        html::Text(again.why + "."))},
            Paragraph{
                .text = "You are told " + Counted(static_cast<std::size_t>(days), "day", "days") +
                        " before. That is your area’s setting.",
                .quiet = true}
        )};
}

Html Acts(const ConsentView& view) {
    if (view.record == Offered::kNo) return {};
    const auto at = [&](std::string_view act) { return Url(view.page).Segment(act); };
    const bool empty = view.conversations.empty();
    Html buttons = nhsuk::Button{.text = "Write down what they said", .href = at("new")};
    if (!empty)
        buttons =
            All(buttons,
                nhsuk::Button{
                    .text = "They take something back",
                    .href = at("take-back"),
                    .variant = nhsuk::ButtonVariant::kSecondary});
    return patterns::ActionRow{.actions = buttons};
}

std::string Listed(const std::vector<Agency>& agencies) {
    std::vector<std::string> words;
    words.reserve(agencies.size());
    for (const Agency agency : agencies) words.emplace_back(WordsOf(agency));
    return Join(words, ", ");
}

std::string YesNo(const std::optional<bool>& said) {
    return *said ? "Yes" : "No";
}

std::string TitleOf(const Consent& consent) {
    return alongside::InWords(consent.decided_on) + ": " + GiverInWords(consent) +
           (consent.kind == Consent::Kind::kTakenBack ? " took something back" : "");
}

Html Conversation(const ConsentView& view, const Consent& consent) {
    const bool taken = consent.kind == Consent::Kind::kTakenBack;
    std::vector<nhsuk::SummaryListRow> rows;
    const auto say = [&rows](const char* key, const std::string& value) {
        if (!value.empty()) rows.push_back(Row(key, value));
    };
    if (consent.on_register) say("On the register", YesNo(consent.on_register));
    if (consent.keyworking) say("A keyworker", YesNo(consent.keyworking));
    say("Sharing: yes", Listed(consent.shares_with));
    say(taken ? "Sharing: taken back" : "Sharing: no", Listed(consent.not_with));
    say("How", std::string(WordsOf(consent.how)));
    say(taken ? "What they said" : "What was explained", consent.explained);
    say("About being able to decide", consent.ability.value_or(""));
    say("What was considered", consent.considered.value_or(""));
    if (consent.review_on) say("To be asked again", alongside::InWords(*consent.review_on));
    Html content = nhsuk::SummaryList{.rows = std::move(rows)};
    if (view.correct == Offered::kYes) {
        const Url at = Url(view.page).Segment(consent.id.value);
        content =
            All(content,
                Paragraph{
                    .html = Link{
                        .text =
                            taken ? "This was never said" : "Put right what was written wrongly",
                        .href = Url(at).Segment(taken ? "withdraw" : "amend"),
                        .visually_hidden_text = "on " + alongside::InWords(consent.decided_on)}});
    }
    return nhsuk::Details{.summary = {.text = TitleOf(consent)}, .html = content};
}

Html Conversations(const ConsentView& view) {
    if (view.conversations.empty()) return {};
    Html all = Section("Every conversation, the latest first");
    for (const Consent& consent : view.conversations) all = All(all, Conversation(view, consent));
    return all;
}

Html Shared(const ConsentView& view) {
    Html all = Section("What was shared, with whom and why");
    if (view.sharing.empty())
        all = All(all, Paragraph{.text = "Nothing has been noted yet."});
    else
        for (const Sharing& sharing : view.sharing) {
            std::vector<nhsuk::SummaryListRow> rows = {
                Row("With", sharing.who + ", " + std::string(WordsOf(sharing.agency))),
                Row("What", sharing.what),
                Row("What allowed it", std::string(WordsOf(sharing.basis))),
                Row("Why", sharing.why),
                Row("Who decided", sharing.decided_by)};
            if (view.correct == Offered::kYes)
                rows.push_back(
                    {.key = {.text = "Is this wrong?"},
                     .value =
                         {.html =
                              Link{
                                  .text = "This was never shared",
                                  .href = Url(view.sharings)
                                              .Segment(sharing.id.value)
                                              .Segment("withdraw")}}}
                );
            all = All(
                all,
                nhsuk::Details{
                    .summary = {.text = alongside::InWords(sharing.shared_on) + ": " + sharing.who},
                    .html = nhsuk::SummaryList{.rows = std::move(rows)}}
            );
        }
    if (view.record == Offered::kNo) return all;
    return All(
        all,
        nhsuk::Button{
            .text = "Note what was shared",
            .href = Url(view.sharings).Segment("new"),
            .variant = nhsuk::ButtonVariant::kSecondary}
    );
}

Html AgencyFields(const patterns::FormState& state, const Consent& held) {
    return All(
        kSharesWithAsked.In(state, held.shares_with), kNotWithAsked.In(state, held.not_with)
    );
}

std::optional<Said> SaidOf(const std::optional<bool>& held) {
    if (!held) return Said::kNotAsked;
    return *held ? Said::kYes : Said::kNo;
}

Html WhoFields(const patterns::FormState& state, const Consent& held) {
    return All(
        kNameAsked.In(state, held.name.value_or("")),
        kRelationAsked.In(state, held.relation.value_or(""))
    );
}

Html ConsentFields(
    const patterns::FormState& state,
    const Consent& held,
    const std::optional<ConsentGiver>& giver,
    const std::optional<AskedHow>& how
) {
    return All(
        kOnRegisterAsked.In(state, SaidOf(held.on_register)),
        kKeyworkingAsked.In(state, SaidOf(held.keyworking)),
        AgencyFields(state, held),
        kGivenByAsked.In(state, giver),
        WhoFields(state, held),
        kAbilityAsked.In(state, held.ability.value_or("")),
        kConsideredAsked.In(state, held.considered.value_or("")),
        kDecidedOnAsked.In(state, held.decided_on),
        kHowAsked.In(state, how),
        kExplainedAsked.In(state, held.explained),
        kReviewOnAsked.In(state, held.review_on)
    );
}

}  // namespace

Html ConsentPage(const ConsentView& view) {
    const Html heading = PageHeading("Consent and sharing", view.name);
    const Html reviews = Paragraph{
        .html =
            All(html::Text("A care, education and treatment review asks for its own consent. "),
                Link{.text = "Look at the reviews", .href = view.reviews})};
    const Html mind = nhsuk::Details{
        .summary = {.text = "In plain words, for the young person and their family"},
        .html = All(
            Paragraph{
                .text = "We ask you before we tell other people about you. You can say yes to some "
                        "and no to others."},
            Paragraph{
                .text = "You can change your mind at any time. You do not have to say why, and "
                        "nobody will be cross with you. From then on we stop sharing."},
            Paragraph{
                .text = "If you or somebody else is in danger, we may have to tell people who can "
                        "help. We write down what we told them and why."}
        )};
    Html answers;
    if (view.conversations.empty())
        answers = patterns::EmptyState{
            .heading = "Nobody has been asked yet",
            .text =
                "Talk it through when there is a quiet moment: what we keep, who would see it, "
                "and that they can change their mind. Until somebody says yes, nothing is "
                "shared by consent."};
    else
        answers =
            All(Paragraph{.text = "Sharing: " + SharingInWords(view.state) + "."},
                AskAgain(view),
                WhatNoMeans(view),
                Answers(view));
    Html area;
    if (!view.area.empty())
        area = Paragraph{.html = Link{.text = "Consent in this area", .href = view.area}};
    return All(
        heading, answers, Acts(view), mind, reviews, Conversations(view), Shared(view), area
    );
}

Html ConsentForm(const FormFrame& frame, Date today) {
    Consent fresh;
    fresh.decided_on = today;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Write down what they said",
        .intro =
            Paragraph{
                .text =
                    "What stands from earlier talks stays as it is, unless they say something else "
                    "now."},
        .fields = ConsentFields(frame.state, fresh, std::nullopt, std::nullopt)};
}

Html TakingBackForm(const FormFrame& frame, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "They take something back",
        .intro = All(
            Paragraph{
                .text = "That is always all right. As soon as this is saved, nothing more is "
                        "shared that rested on it, and letters that wait are stopped."},
            Paragraph{
                .text = "Taking somebody off the register or ending the support are steps of "
                        "their own, on their page: talk about them first."}
        ),
        .fields =
            All(kEverythingAsked.In(state),
                kRegisterBackAsked.In(state),
                kKeyworkingBackAsked.In(state),
                kBackAsked.In(state),
                kTakenByAsked.In(state),
                WhoFields(state, {}),
                kDecidedOnAsked.In(state, today),
                kHowAsked.In(state),
                kTheirWordsAsked.In(state)),
        .button = "Stop it now"};
}

Html AmendmentForm(const FormFrame& frame, const Consent& held, const Url& withdraw) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put right what was written",
        .intro = All(
            Paragraph{
                .text = "Use this when it was written down wrongly. If they have changed their "
                        "mind since, write down the new talk instead."},
            Paragraph{.html = Link{.text = "This was never said", .href = withdraw}}
        ),
        .fields =
            All(ConsentFields(frame.state, held, held.given_by, held.how),
                kWrongAsked.In(frame.state))};
}

Html WithdrawalForm(const FormFrame& frame, const Consent& held) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverSaidAsked,
        .title = "This was never said",
        .recorded = TitleOf(held),
        .consequence = "What was said before it counts again. It stays in the history."};
}

Html SharingForm(const FormFrame& frame, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Note what was shared",
        .intro =
            Paragraph{
                .text = "So that the young person and their family can see later what was told to "
                        "whom, and why."},
        .fields =
            All(kSharedAgencyAsked.In(state),
                kWhoAsked.In(state),
                kWhatAsked.In(state),
                kBasisAsked.In(state),
                kWhySharedAsked.In(state),
                kDecidedByAsked.In(state),
                kSharedOnAsked.In(state, today))};
}

Html SharingWithdrawalForm(const FormFrame& frame, const Sharing& held) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverSharedAsked,
        .title = "This was never shared",
        .recorded = alongside::InWords(held.shared_on) + ": " + held.who + " – " + held.what,
        .consequence = "It stays in the history."};
}

Html AreaConsentPage(const AreaConsentView& view) {
    const auto count = [](std::int64_t people) {
        return people == 1 ? std::string("1 young person")
                           : WithThousands(people) + " young people";
    };
    Html setting = Paragraph{
        .text = "Where a parent said yes, or a day was agreed, keyworkers are told " +
                Counted(static_cast<std::size_t>(view.days_before), "day", "days") +
                " before the young person turns 16 or 18, or before that day. That is your "
                "area’s setting."};
    if (!view.change.empty())
        setting = All(setting, Paragraph{.html = Link{.text = "Change this", .href = view.change}});
    return All(
        nhsuk::Heading{.text = "Consent in this area", .size = nhsuk::Size::kL},
        Paragraph{
            .text = "How people answered when they were asked about the register. There are no "
                    "names here: who said no has a right not to be listed."},
        nhsuk::SummaryList{
            .rows =
                {Row("Said yes", count(view.given)),
                 Row("Thought to be at risk, and said no", count(view.refused)),
                 Row("Said yes and took it back", count(view.taken_back))}},
        Section("When consent is asked again"),
        setting
    );
}

Html AskingAgainForm(const FormFrame& frame, int days_before, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "When consent is asked again",
        .intro =
            Paragraph{
                .text =
                    "How long before a birthday of 16 or 18, or before the day that was agreed, "
                    "keyworkers are told to ask."},
        .fields =
            All(kDaysBeforeAsked.In(frame.state, days_before),
                kSetFromAsked.In(frame.state, today),
                kWhySetAsked.In(frame.state))};
}

}  // namespace alongside::consents

// Renders the public pages: short, kind, and without a word about anybody else.
// SPDX-License-Identifier: MIT
#include "care/referrals/public_view.h"

#include "care/referrals/referral_questions.h"
#include "care/referrals/told_view.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/confirmation.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/prose.h"

namespace alongside::referrals {
namespace {

using html::All;
using html::Html;
using patterns::Paragraph;

Html InDanger() {
    return nhsuk::WarningCallout{
        .heading = {.text = "If somebody is in danger now", .level = 2},
        .text =
            "Ring 999. If you need help with somebody’s mental health today, ring 111 and "
            "choose the mental health option. This form is not read at night."};
}

std::string RingWords(const Sender& sender) {
    if (sender.phone.empty())
        return "If you have no e-mail, or would rather talk, ring the keyworking service of your "
               "area. Somebody writes it down with you.";
    return "If you have no e-mail, or would rather talk, ring " + sender.phone +
           (sender.hours.empty() ? "" : " (" + sender.hours + ")") +
           ". Somebody writes it down with you.";
}

patterns::Form Post(const patterns::FormFrame& frame, Html content) {
    return {.action = frame.action, .hidden = frame.hidden, .content = std::move(content)};
}

nhsuk::Button OtherButton(std::string text, std::string_view goes) {
    return {
        .text = std::move(text),
        .name = std::string(kGoField),
        .value = std::string(goes),
        .variant = nhsuk::ButtonVariant::kSecondary};
}

// What puts somebody at ease on a page before they fill it in.
std::string IntroOf(TellPart part) {
    switch (part) {
        case TellPart::kReferrer:
            return "There are four short pages. You can stop, and come back with the same link "
                   "within two days: what you typed is still there. Nobody reads it until you "
                   "send it.";
        case TellPart::kYoungPerson:
            return "Leave out what you do not know. We ask if we need more.";
        case TellPart::kWorries:
            return "You cannot say it wrongly. Write what comes to mind.";
        case TellPart::kAgreement:
            return "It is fine if you have not asked them yet. Then say so.";
    }
    return {};
}

}  // namespace

Html AreaChoicePage(const std::vector<AreaChoice>& areas) {
    patterns::BulletList list;
    for (const AreaChoice& area : areas)
        list.items.push_back(patterns::Link{.text = area.name, .href = area.href});
    return patterns::TwoThirds{
        .content =
            All(nhsuk::Heading{.text = "Refer a young person", .size = nhsuk::Size::kL},
                Paragraph{.text = "Where does the young person live, or where is their GP?"},
                list)};
}

Html StartPage(const patterns::FormFrame& frame, const Sender& sender) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Refer a young person",
        .intro = All(
            Paragraph{
                .text = "For children and young people from birth to 25 who are autistic or "
                        "have a learning disability, and for whom things are getting so hard "
                        "that they may have to go into a mental-health hospital."},
            Paragraph{
                .text = "A parent or carer, a young person, a school or anybody who knows them "
                        "can use it. You need no account. It takes about ten minutes."},
            InDanger(),
            Paragraph{.text = RingWords(sender)}
        ),
        .fields = kYourEmailAsked.In(frame.state),
        .button = "Send me a link"};
}

Html CodePage(const std::string& code, const Sender& sender) {
    return patterns::TwoThirds{
        .content = All(
            nhsuk::Heading{.text = "Look at your e-mail", .size = nhsuk::Size::kL},
            Paragraph{
                .text = "We have sent you a message with a link. Open it, and enter this code:"},
            nhsuk::InsetText{
                .html = nhsuk::Heading{.text = code, .size = nhsuk::Size::kL, .level = 2}},
            Paragraph{
                .text = "Keep this page open until you have entered the code, or write it "
                        "down. It is not in the e-mail, so that nobody else can use the link."},
            Paragraph{
                .text = "If nothing has come after a few minutes, look whether it was taken "
                        "for junk mail. " +
                        RingWords(sender)}
        )};
}

Html StepPage(const patterns::FormFrame& frame, const StepView& view) {
    html::ScratchWriter buttons;
    buttons.to() << nhsuk::Button{.text = "Continue", .prevent_double_click = true};
    if (view.may_go_back) buttons.to() << OtherButton("Back", kGoBack);
    Html forget;
    if (view.may_forget)
        forget = nhsuk::Details{
            .summary = {.text = "Is this computer or telephone not yours alone?"},
            .html = All(
                Paragraph{
                    .text = "Whoever uses it next could open this page for up to two hours. Delete "
                            "what you typed if you do not want to go on now."},
                OtherButton("Delete what I typed", kGoForget)
            )};
    return patterns::TwoThirds{
        .content =
            All(patterns::FaultSummary{.state = frame.state},
                nhsuk::Heading{
                    .text = std::string(view.step.title),
                    .caption = {.text = frame.about, .size = nhsuk::Size::kL},
                    .size = nhsuk::Size::kL},
                Paragraph{.text = IntroOf(view.step.part)},
                Post(
                    frame,
                    All(TellFields(view.step.part, frame.state, {}, FilledBy::kReferrer),
                        patterns::ActionRow{.actions = buttons.Copy()},
                        forget)
                ))};
}

Html CheckPage(const patterns::FormFrame& frame, const ReferralArrived& told) {
    Html parts;
    for (const TellStep& step : kTellSteps)
        parts =
            All(parts,
                nhsuk::Heading{
                    .text = std::string(step.title), .size = nhsuk::Size::kM, .level = 2},
                ToldPart(step.part, told, FilledBy::kReferrer),
                Paragraph{
                    .html = patterns::Link{
                        .text = "Change this",
                        .href = step.path,
                        .visually_hidden_text = ": " + std::string(step.title)}});
    return patterns::TwoThirds{
        .content =
            All(patterns::FaultSummary{.state = frame.state},
                nhsuk::Heading{.text = "Look it over before you send it", .size = nhsuk::Size::kL},
                parts,
                Paragraph{
                    .text = "Somebody in the team reads it. We ask the young person, or who may "
                            "decide for them, before we share anything with others."},
                Post(frame, nhsuk::Button{.text = "Send", .prevent_double_click = true}))};
}

Html SentPage(const SentView& view, const Sender& sender) {
    Html code;
    if (!view.code.empty())
        code = All(
            Paragraph{
                .text = "Write down this code. With the link that we have just e-mailed you, it "
                        "shows you what became of your referral, and lets you answer us:"},
            nhsuk::InsetText{
                .html = nhsuk::Heading{.text = view.code, .size = nhsuk::Size::kL, .level = 2}}
        );
    return patterns::Confirmation{
        .title = "We have your referral",
        .text = "Your reference: " + view.reference,
        .next = All(
            Paragraph{
                .text = "Thank you. Somebody in the team reads it and decides by " +
                        InWords(view.due_on) + ". If we need to know more, we ask you."},
            code,
            Paragraph{
                .text = sender.phone.empty()
                            ? std::string("If things get worse, do not wait for us: ring the "
                                          "keyworking service, or 999 if somebody is in danger.")
                            : "If things get worse, do not wait for us: ring " + sender.phone +
                                  ", or 999 if somebody is in danger."}
        )};
}

Html NewsPage(const patterns::FormFrame& frame, const NewsView& view) {
    Html text;
    for (const std::string& paragraph : view.letter.paragraphs)
        text = All(text, Paragraph{.text = paragraph});
    if (view.question != nullptr)
        return patterns::RecordForm{
            .frame = frame,
            .title = view.letter.title,
            .intro = text,
            .fields = kYourAnswerAsked.In(frame.state),
            .button = "Send the answer"};
    if (view.may_appeal)
        return patterns::RecordForm{
            .frame = frame,
            .title = view.letter.title,
            .intro =
                All(text,
                    nhsuk::Heading{
                        .text = "If you want us to look at it again",
                        .size = nhsuk::Size::kM,
                        .level = 2}),
            .fields = kYourAppealAsked.In(frame.state),
            .button = "Ask us to look again"};
    return patterns::TwoThirds{
        .content = All(nhsuk::Heading{.text = view.letter.title, .size = nhsuk::Size::kL}, text)};
}

}  // namespace alongside::referrals

// Renders the forms about a referral.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral_form_view.h"

#include <utility>

#include "care/referrals/referral_questions.h"
#include "care/referrals/told_view.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::referrals {
namespace {

using html::All;
using html::Html;
using patterns::FormState;
using patterns::Paragraph;

constexpr std::chrono::days kUsualAnswer(7);

nhsuk::Heading Section(const std::string& text) {
    return {.text = text, .size = nhsuk::Size::kM, .level = 2};
}

// One of those who may be the same, with what speaks for it under each.
Html WhoField(const FormState& state, std::vector<patterns::Choice> who, const char* nobody) {
    if (nobody != nullptr)
        who.push_back({.value = kNobodyOnRecord, .text = nobody, .hint = "A record begins for them"}
        );
    who.push_back({.value = kAnotherOnRecord, .text = "Somebody else who is on record"});
    return All(
        patterns::ChoiceField{
            .state = state,
            .name = std::string(kWhoAsked.name),
            .legend = std::string(kWhoAsked.label),
            .hint = std::string(kWhoAsked.hint),
            .choices = std::move(who),
            .held = {}},
        kOnRecordAsked.In(state)
    );
}

}  // namespace

Html NewReferralForm(const patterns::FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Write down a referral",
        .intro =
            Paragraph{
                .text = "Ask in any order. What you type is kept while you talk. A name, what is "
                        "happening and how to reach whoever refers are enough; the rest can be "
                        "asked later."},
        .fields =
            All(kHowAsked.In(frame.state),
                kReceivedOnAsked.In(frame.state, today),
                AllTellFields(frame.state, {})),
        .button = "Save the referral"};
}

Html CorrectionForm(const patterns::FormFrame& frame, const ReferralArrived& held) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put right what was written down",
        .intro =
            Paragraph{
                .text = "What was written before stays in the history. The day it came, and by "
                        "when it is decided, stay."},
        .fields =
            All(AllTellFields(frame.state, held), Section("Why"), kWhatWasWrongAsked.In(frame.state)
            )};
}

Html QuestionForm(const patterns::FormFrame& frame, const Referral& referral, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Ask for more",
        .intro =
            nhsuk::InsetText{
                .text = "From the day you ask until the answer the time to decide stands still. If "
                        "it has run out already, it stays overdue."},
        .fields =
            All(kQuestionAsked.In(frame.state),
                kAskedOfAsked.In(frame.state, referral.told.referrer.Reveal()),
                kAskedOnAsked.In(frame.state, today),
                kAnswerByAsked.In(frame.state, today + kUsualAnswer)),
        .button = "Save the question"};
}

Html AnswerForm(const patterns::FormFrame& frame, const Question& question, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Write down the answer",
        .intro =
            nhsuk::InsetText{
                .text = "Asked on " + InWords(question.asked_on) + ": " + question.words},
        .fields =
            All(kAnswerAsked.In(frame.state),
                kHowAsked.In(frame.state),
                kGivenOnAsked.In(frame.state, today)),
        .button = "Save the answer"};
}

Html AcceptForm(const patterns::FormFrame& frame, const AcceptView& view) {
    const FormState& state = frame.state;
    Html who;
    if (!view.is_linked) who = WhoField(state, view.who, "Nobody on record: somebody new");
    Html born;
    if (!view.is_linked && view.needs_birthday) born = kBornForRecordAsked.In(state);
    Html contacts;
    if (!view.contacts.empty()) {
        auto field = kTakeContactsAsked.In(state, true);
        field.hint = view.contacts;
        contacts = All(Section("People around them"), Html(field));
    }
    return patterns::RecordForm{
        .frame = frame,
        .title = "Accept this referral",
        .intro =
            Paragraph{
                .text = "They are on the register from the day of the decision, and the referral "
                        "becomes part of their record."},
        .fields =
            All(who,
                born,
                kDecidedOnAsked.In(state, view.today),
                kDecisionReasonAsked.In(state),
                Section("Consent"),
                Paragraph{
                    .text = "What the referral says of consent is not consent. Ask, and write down "
                            "who answered."},
                All(kAgreedByAsked.In(state),
                    kConsentOnAsked.In(state),
                    kAgreedNameAsked.In(state),
                    kAgreedRelationAsked.In(state),
                    kAbilityAsked.In(state),
                    kConsideredAsked.In(state)),
                contacts,
                Section("Telling them"),
                kToldAsked.In(state)),
        .button = "Accept"};
}

Html DeclineForm(const patterns::FormFrame& frame, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Decline this referral",
        .intro =
            Paragraph{
                .text = "The letter to whoever referred says why in your words, who else may help "
                        "if you write that, and how to ask for another look."},
        .fields =
            All(kDecidedOnAsked.In(frame.state, today),
                kDecisionReasonAsked.In(frame.state),
                kToldAsked.In(frame.state)),
        .button = "Decline"};
}

Html AppealForm(const patterns::FormFrame& frame, const Referral& referral, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Somebody asks to look at it again",
        .intro =
            Paragraph{
                .text = "It goes back to the referrals that wait for a decision, and has as much "
                        "time as the first time."},
        .fields =
            All(kAppealFromAsked.In(frame.state, referral.told.referrer.Reveal()),
                kAppealWordsAsked.In(frame.state),
                kHowAsked.In(frame.state),
                kReceivedOnAsked.In(frame.state, today)),
        .button = "Save"};
}

Html LinkForm(const patterns::FormFrame& frame, const std::vector<patterns::Choice>& who) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Whose record does it belong to?",
        .intro =
            Paragraph{
                .text = "The referral becomes part of that record at once, whatever is decided. It "
                        "can be taken out again if it was the wrong person."},
        .fields = WhoField(frame.state, who, nullptr)};
}

Html UnlinkForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "It is about somebody else",
        .intro =
            nhsuk::InsetText{
                .text = "The referral leaves this record and waits for a decision again. If they "
                        "were put on the register because of it, or consent or contacts were "
                        "written down, take that back on the pages of the record."},
        .fields = kWhyNotTheirsAsked.In(frame.state),
        .button = "Take it out of this record"};
}

Html SameForm(const patterns::FormFrame& frame, const std::vector<patterns::Choice>& referrals) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "The same as another referral",
        .intro =
            Paragraph{
                .text = "Both are kept as they were told. What is decided about the other counts "
                        "for this one as well, and whoever sent this one is told."},
        .fields = All(
            patterns::ChoiceField{
                .state = frame.state,
                .name = std::string(kSameReferralAsked.name),
                .legend = std::string(kSameReferralAsked.label),
                .choices = referrals},
            kWhySameAsked.In(frame.state)
        )};
}

Html PartForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "They are two people after all",
        .intro = Paragraph{.text = "This referral waits for a decision of its own again."},
        .fields = kWhyNotTheirsAsked.In(frame.state)};
}

Html ReferralWithdrawalForm(const patterns::FormFrame& frame, const Referral& referral) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverReferralAsked,
        .title = "Withdraw a referral",
        .recorded = "It came on " + InWords(referral.told.received_on) +
                    " and is to be decided by " + InWords(referral.told.due_on) + ".",
        .consequence =
            "Use this for a test or something sent twice. If the register is not for "
            "them, decline it instead: then whoever referred is told why.",
        .button = "Withdraw"};
}

Html ContactForm(
    const patterns::FormFrame& frame, const std::string& phone, const std::string& hours
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Referrals: whom to ring",
        .intro =
            Paragraph{
                .text = "It stands on the public page for referrals and in the letters. By when a "
                        "referral is decided is set under “Dates and times”."},
        .fields =
            All(kContactPhoneAsked.In(frame.state, phone),
                kContactHoursAsked.In(frame.state, hours))};
}

}  // namespace alongside::referrals

// Load, decide, record: a question and its answer.
// SPDX-License-Identifier: MIT
#include "care/referrals/ask_referrer.h"

#include <algorithm>
#include <utility>

#include "care/contacts/api.h"
#include "care/referrals/referral_letter.h"
#include "care/referrals/referral_store.h"
#include "platform/notify/outbox.h"

namespace alongside::referrals {
namespace {

using identity::Permission;
using identity::Work;

}  // namespace

bool MayBeWrittenTo(const Work& work, const HeldReferral& held) {
    const auto& email = held.referral.told.email;
    if (!email) return false;
    return !held.referral.IsPartOfARecord() ||
           contacts::MayWriteTo(work.tables, held.record, email->Reveal()).yes;
}

void TellReferrer(const Work& work, const HeldReferral& held) {
    const ReferralArrived& told = held.referral.told;
    if (told.how != HowItCame::kByLink || !MayBeWrittenTo(work, held)) return;
    const auto contact = ReferralStore(work.tables, held.area).WhomToRing();
    Sender sender;
    if (contact) sender = {{}, contact->phone, contact->hours};
    const MailText mail = NewsMail(told.received_on, sender);
    notify::Post(
        work,
        {.stream = held.record.stream(),
         .to = told.email->Reveal(),
         .subject = mail.subject,
         .text = mail.text}
    );
}

Result<MoreInformationAsked> AskReferrer(const Work& work, const AskReferrerCommand& command) {
    TRY_ASSIGN(
        const HeldReferral held,
        FindToChange(work, Permission::kDecideReferral, command.referral, command.seen)
    );
    TRY_ASSIGN(
        MoreInformationAsked asked,
        DecideQuestion(
            held.referral,
            {.id = command.referral,
             .question = QuestionId::New(),
             .words = command.words,
             .asked_of = command.asked_of,
             .asked_on = command.asked_on,
             .answer_by = command.answer_by},
            work.today
        )
    );
    const Pause pause = PauseOn(RulesOf(work).calendar, DueDayOf(held.referral), asked.asked_on);
    asked.stops = pause.stops;
    asked.left = pause.left;
    work.journal.Record(held.referral.from, asked);
    TellReferrer(work, held);
    return asked;
}

Result<MoreInformationGiven> RecordAnswer(
    const Work& work, const HeldReferral& held, const ReceiveAnswerCommand& command
) {
    const auto questions = ReferralStore(work.tables, held.area).Questions(held.referral);
    const auto question = std::ranges::find(questions, command.question, &Question::id);
    if (question == questions.end()) return Error{Fault::kNotFound, "There is no such question"};
    const Question* open = OpenQuestion(questions);
    if (!question->answered_on && open->id != question->id)
        return Error{
            Fault::kRefused, "A decision or another question came after this one", "REFER-3"};
    TRY_ASSIGN(
        MoreInformationGiven given,
        DecideAnswer(
            held.referral,
            *question,
            {.id = held.referral.id(),
             .question = question->id,
             .answer = command.answer,
             .given_on = command.given_on,
             .how = command.how,
             .due_on = {},
             .counted = {}},
            work.today
        )
    );
    TRY_ASSIGN(
        const DueDay due,
        ResumeOn(
            RulesOf(work).calendar,
            DueDayOf(held.referral),
            {question->stopped, question->left},
            given.given_on
        )
    );
    given.due_on = due.on;
    given.counted = due.counted;
    return work.journal.Record(held.referral.from, given);
}

Result<MoreInformationGiven> ReceiveAnswer(const Work& work, const ReceiveAnswerCommand& command) {
    TRY_ASSIGN(const HeldReferral held, FindToAdd(work, Permission::kAddPerson, command.referral));
    return RecordAnswer(work, held, command);
}

}  // namespace alongside::referrals

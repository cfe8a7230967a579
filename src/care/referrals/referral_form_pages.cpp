// From the forms about what is told, asked and answered to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral_form_pages.h"

#include <algorithm>

#include "care/referrals/ask_referrer.h"
#include "care/referrals/one_referral_pages.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/referral_form_view.h"
#include "care/referrals/referral_questions.h"
#include "care/referrals/tell_pages.h"

namespace alongside::referrals {
namespace {

using identity::Permission;
using identity::View;

const html::Url kQueue("/referrals");

QuestionId QuestionOf(const web::Request& request) {
    return QuestionId(request.Parameter("question"));
}

// What only the rules see is said together with what is missing.
void RejectWhatIsWrong(
    site::Answers& answers, const site::Visit& visit, const ReferralArrived& told
) {
    site::RejectAlso(answers, CheckReferral(told, visit.site().runner.clock().Today()));
}

}  // namespace

web::Response ShowNew(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto frame = site::FrameOf(visit, {}, kQueue, kQueue, sent);
    const Date today = ToLocal(visit.site().runner.clock().Now()).day;
    return site::ShowForm(
        visit,
        sent,
        site::FormPage{"Write down a referral", frame.back, NewReferralForm(frame, today), {}}
    );
}

web::Response ShowCorrection(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPlain(
        request,
        visit,
        sent,
        {Permission::kAddPerson, "correct", "Put a referral right"},
        [](const auto& frame, const Referral& referral, Date) {
            return CorrectionForm(frame, referral.told);
        }
    );
}

web::Response ShowQuestion(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPlain(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "ask", "Ask for more"},
        [](const auto& frame, const Referral& referral, Date today) {
            return QuestionForm(frame, referral, today);
        }
    );
}

web::Response ShowAnswer(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto render = [&](const patterns::FormFrame& frame,
                            const Referral& referral,
                            const ReferralStore& store,
                            const View& view) -> Result<html::Html> {
        const auto questions = store.Questions(referral);
        const auto question = std::ranges::find(questions, QuestionOf(request), &Question::id);
        if (question == questions.end())
            return Error{Fault::kNotFound, "There is no such question"};
        patterns::FormFrame to_question = frame;
        to_question.action = PageOf(referral.id())
                                 .Segment("questions")
                                 .Segment(question->id.value)
                                 .Segment("answer");
        return AnswerForm(to_question, *question, view.today);
    };
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kAddPerson, "answer", "Write down the answer", About::Kind::kAdds},
        render
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowPlain(
        request,
        visit,
        sent,
        {Permission::kDecideReferral, "withdraw", "Withdraw a referral"},
        [](const auto& frame, const Referral& referral, Date) {
            return ReferralWithdrawalForm(frame, referral);
        }
    );
}

web::Response ShowContact(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const auto held = ReferralStore(view.tables, area).WhomToRing();
        const auto frame =
            site::FrameOf(visit, {}, html::Url("/admin/referrals"), html::Url("/admin"), sent);
        return site::FormPage{
            "Referrals: whom to ring",
            frame.back,
            ContactForm(frame, held ? held->phone : "", held ? held->hours : ""),
            {}};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response PostReferral(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const HowItCame how = answers.Of(kHowAsked);
    const Date received_on = answers.Of(kReceivedOnAsked);
    RecordReferralCommand command = {ReadTold(answers, FilledBy::kStaff)};
    command.told.how = how;
    command.told.received_on = received_on;
    RejectWhatIsWrong(answers, visit, command.told);
    return site::CarryOut(
        visit,
        answers,
        ShowNew,
        RecordReferral,
        command,
        [](const ReferralArrived& told) {
            return site::Receipt{
                PageOf(told.id), "The referral is saved. Look whether they are on record already"};
        }
    );
}

web::Response PostCorrection(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    CorrectReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .told = ReadTold(answers, FilledBy::kStaff)};
    command.told.reason = answers.Of(kWhatWasWrongAsked);
    RejectWhatIsWrong(answers, visit, command.told);
    return site::CarryOut(
        visit,
        answers,
        ShowCorrection,
        CorrectReferral,
        command,
        {PageOf(command.referral), "The referral was put right"}
    );
}

web::Response PostQuestion(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AskReferrerCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .words = answers.Of(kQuestionAsked),
        .asked_of = answers.Of(kAskedOfAsked),
        .asked_on = answers.Of(kAskedOnAsked),
        .answer_by = answers.Of(kAnswerByAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowQuestion,
        AskReferrer,
        command,
        {PageOf(command.referral), "The question is saved. The letter with it is on this page"}
    );
}

web::Response PostAnswer(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ReceiveAnswerCommand command = {
        .referral = ReferralOf(request),
        .question = QuestionOf(request),
        .answer = answers.Of(kAnswerAsked),
        .given_on = answers.Of(kGivenOnAsked),
        .how = answers.Of(kHowAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowAnswer,
        ReceiveAnswer,
        command,
        {PageOf(command.referral), "The answer is saved. The time to decide runs again"}
    );
}

web::Response PostReferralWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawReferralCommand command = {
        .referral = ReferralOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverReferralAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawReferral,
        command,
        {kQueue, "The referral was withdrawn"}
    );
}

web::Response PostContact(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const ContactGiven contact = {
        .phone = answers.Typed(kContactPhoneAsked), .hours = answers.Of(kContactHoursAsked)};
    return site::CarryOut(
        visit, answers, ShowContact, GiveContact, contact, {html::Url("/admin/referrals"), "Saved"}
    );
}

}  // namespace alongside::referrals

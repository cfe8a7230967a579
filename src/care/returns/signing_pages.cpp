// From the forms about a return to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/returns/signing_pages.h"

#include <string>

#include "care/returns/reopen_return.h"
#include "care/returns/return_address.h"
#include "care/returns/return_store.h"
#include "care/returns/sign_return.h"
#include "care/returns/signing_questions.h"
#include "care/returns/signing_view.h"
#include "care/returns/write_narrative.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::returns {
namespace {

using identity::Permission;

// A return and the scope that it was found with.
struct Found {
    Quarter quarter;
    identity::Scope area;
    QuarterReturn held;
};

Result<Found> Find(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(const Quarter quarter, QuarterOf(request));
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kSignReturn));
    return Found{quarter, area, ReturnStore(view.tables, area).Get(quarter)};
}

patterns::FormFrame FrameOf(
    const site::Visit& visit,
    const Found& found,
    std::string_view act,
    const site::Sent& sent,
    const std::string& seen
) {
    return site::FrameOf(
        visit,
        "Return for " + MonthsOf(found.quarter),
        PageOf(found.quarter, act),
        PageOf(found.quarter),
        sent,
        seen
    );
}

web::Response ShowNarrative(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Found found, Find(request, view));
        const auto frame =
            FrameOf(visit, found, "narrative", sent, std::to_string(found.held.version));
        return site::FormPage{
            "Highlights of the quarter",
            PageOf(found.quarter),
            NarrativeForm(frame, found.held.narrative)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowSigning(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Found found, Find(request, view));
        if (sent.status == 200) TRY(CheckSigning(found.held, found.quarter, view.today));
        // What the signer read on the page before; without it nothing can be signed.
        const std::string seen(request.query.Get("seen"));
        const auto frame = FrameOf(visit, found, "sign", sent, seen);
        return site::FormPage{"Sign off this return", PageOf(found.quarter), SigningForm(frame)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowReopening(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Found found, Find(request, view));
        const auto frame =
            FrameOf(visit, found, "reopen", sent, std::to_string(found.held.version));
        return site::FormPage{"Reopen this return", PageOf(found.quarter), ReopeningForm(frame)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// A form about a quarter that the path does not name is nobody's.
template <class Answer>
web::Response ForQuarter(
    const web::Request& request, const site::Visit& visit, const Answer& answer
) {
    const auto quarter = QuarterOf(request);
    if (!quarter) return visit.Refuse(quarter.error());
    return answer(*quarter);
}

}  // namespace

web::Response GetNarrative(const web::Request& request, site::Visit& visit) {
    return ShowNarrative(request, visit, site::FirstTime(request, visit));
}

web::Response PostNarrative(const web::Request& request, site::Visit& visit) {
    return ForQuarter(request, visit, [&](const Quarter& quarter) {
        site::Answers answers(request);
        const WriteNarrativeCommand command{
            .quarter = quarter,
            .seen = site::SeenVersion(request),
            .narrative = {
                answers.Of(kSuccessesAsked),
                answers.Of(kDevelopmentAsked),
                answers.Of(kChallengesAsked)}};
        const auto act = [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(WriteNarrative(work, command));
            return site::Receipt{PageOf(quarter), "The highlights were saved"};
        };
        return site::CarryOut(request, visit, answers, &ShowNarrative, act);
    });
}

web::Response GetSigning(const web::Request& request, site::Visit& visit) {
    return ShowSigning(request, visit, site::FirstTime(request, visit));
}

web::Response PostSigning(const web::Request& request, site::Visit& visit) {
    return ForQuarter(request, visit, [&](const Quarter& quarter) {
        const site::Answers answers(request);
        const SignReturnCommand command{quarter, std::string(request.form.fields.Get("seen"))};
        const auto act = [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(SignReturn(work, command));
            return site::Receipt{PageOf(quarter), "The return was signed off"};
        };
        return site::CarryOut(request, visit, answers, &ShowSigning, act);
    });
}

web::Response GetReopening(const web::Request& request, site::Visit& visit) {
    return ShowReopening(request, visit, site::FirstTime(request, visit));
}

web::Response PostReopening(const web::Request& request, site::Visit& visit) {
    return ForQuarter(request, visit, [&](const Quarter& quarter) {
        site::Answers answers(request);
        const ReopenReturnCommand command{
            .quarter = quarter,
            .seen = site::SeenVersion(request),
            .reason = answers.Of(kWhyReopenedAsked)};
        const auto act = [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(ReopenReturn(work, command));
            return site::Receipt{PageOf(quarter), "The return was reopened"};
        };
        return site::CarryOut(request, visit, answers, &ShowReopening, act);
    });
}

}  // namespace alongside::returns

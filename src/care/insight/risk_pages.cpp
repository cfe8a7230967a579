// From the page and forms of risks to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/insight/risk_pages.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "care/insight/change_risk.h"
#include "care/insight/raise_risk.h"
#include "care/insight/risk_questions.h"
#include "care/insight/risk_store.h"
#include "care/insight/risk_view.h"
#include "platform/site/carry_out.h"

namespace alongside::insight {
namespace {

using identity::Permission;

html::Url List() {
    return html::Url("/risks");
}
RiskId RiskOf(const web::Request& request) {
    return RiskId(request.Parameter("risk"));
}

web::Response GetRisks(const web::Request&, site::Visit& visit) {
    auto view = visit.Show([&](const identity::View& look) -> Result<RisksView> {
        TRY_ASSIGN(const auto scope, look.policy.AllowArea(look.actor, Permission::kViewRisks));
        RisksView shown;
        for (Risk& risk : RiskStore(look.tables, scope).List())
            (risk.closed_on ? shown.closed : shown.open).push_back(std::move(risk));
        return shown;
    });
    if (!view) return visit.Refuse(view.error());
    RisksView shown = *std::move(view);
    SortBySeriousness(shown.open);
    std::ranges::sort(shown.closed, [](const Risk& a, const Risk& b) {
        return std::tie(b.closed_on, b.raised) < std::tie(a.closed_on, a.raised);
    });
    if (visit.May(Permission::kManageRisks)) shown.acts = Acts::kOffered;
    return visit.Page(
        {.title = "Risks", .content = Risks(shown), .width = site::Frame::Width::kWide}
    );
}

web::Response ShowRaising(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY(view.policy.AllowArea(view.actor, Permission::kManageRisks));
        const auto frame = site::FrameOf(visit, "", List(), List(), sent);
        return site::FormPage{"Raise a risk", frame.back, RiskRaisingForm(frame, view.today)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// Shows a form about a risk: `render(frame, risk, today)`.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    std::string_view act,
    const std::string& title,
    const Render& render
) {
    const auto find = [&](const identity::View& view, const identity::Scope& area) {
        return RiskStore(view.tables, area).Get(RiskOf(request));
    };
    return site::ShowForm(
        visit, sent, {Permission::kManageRisks, List(), act, title}, find, render
    );
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "amend",
        "Change this risk",
        [](const patterns::FormFrame& frame, const Risk& risk, Date) {
            return RiskAmendmentForm(frame, risk);
        }
    );
}

web::Response ShowClosing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(request, visit, sent, "close", "Close this risk", RiskClosingForm);
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "withdraw",
        "Withdraw this risk",
        [](const patterns::FormFrame& frame, const Risk& risk, Date) {
            return RiskWithdrawalForm(frame, risk);
        }
    );
}

// In the order of the form's fields.
Risk ReadRisk(site::Answers& answers) {
    Risk risk;
    risk.description = answers.Of(kDescriptionAsked);
    risk.raised_on = answers.Of(kRaisedOnAsked);
    risk.rag_before = answers.Of(kBeforeAsked);
    risk.mitigation = answers.Of(kMitigationAsked);
    risk.rag_after = answers.IfAny(kAfterAsked);
    return risk;
}

web::Response PostRaising(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RaiseRiskCommand command = {.risk = ReadRisk(answers)};
    return site::CarryOut(
        visit, answers, ShowRaising, RaiseRisk, command, {List(), "The risk was raised"}
    );
}

// The form does not show when a risk was closed: what is held of that stays.
web::Response PostAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendRiskCommand command = {
        .seen = site::SeenVersion(request),
        .risk = ReadRisk(answers),
        .reason = answers.Of(kWhyChangedAsked)};
    command.risk.id = RiskOf(request);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAmendment,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(
                const auto scope, work.policy.AllowArea(work.actor, Permission::kManageRisks)
            );
            TRY_ASSIGN(const Risk held, RiskStore(work.tables, scope).Get(command.risk.id));
            command.risk.closed_on = held.closed_on;
            TRY(AmendRisk(work, command));
            return site::Receipt{List(), "The risk was changed"};
        }
    );
}

web::Response PostClosing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const CloseRiskCommand command = {
        .risk = RiskOf(request),
        .seen = site::SeenVersion(request),
        .closed_on = answers.Of(kClosedOnAsked),
        .reason = answers.Of(kWhyClosedAsked)};
    return site::CarryOut(
        visit, answers, ShowClosing, CloseRisk, command, {List(), "The risk was closed"}
    );
}

web::Response PostWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawRiskCommand command = {
        .risk = RiskOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverARiskAsked)};
    return site::CarryOut(
        visit, answers, ShowWithdrawal, WithdrawRisk, command, {List(), "The risk was withdrawn"}
    );
}

}  // namespace

std::span<const site::Route> RiskRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /risks", Permission::kViewRisks, &GetRisks},
        {"GET /risks/new", Permission::kManageRisks, &site::ShowFirst<ShowRaising>},
        {"POST /risks", Permission::kManageRisks, &PostRaising},
        {"GET /risks/{risk}/amend", Permission::kManageRisks, &site::ShowFirst<ShowAmendment>},
        {"POST /risks/{risk}/amend", Permission::kManageRisks, &PostAmendment},
        {"GET /risks/{risk}/close", Permission::kManageRisks, &site::ShowFirst<ShowClosing>},
        {"POST /risks/{risk}/close", Permission::kManageRisks, &PostClosing},
        {"GET /risks/{risk}/withdraw", Permission::kManageRisks, &site::ShowFirst<ShowWithdrawal>},
        {"POST /risks/{risk}/withdraw", Permission::kManageRisks, &PostWithdrawal},
    });
    return kRoutes;
}

}  // namespace alongside::insight

// Renders risks and their forms.
// SPDX-License-Identifier: MIT
#include "care/insight/risk_view.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "care/insight/risk_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/card.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::insight {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::FormFrame;

Url PageOf(const Risk& risk, std::string_view act) {
    return Url("/risks").Segment(risk.id.value).Segment(act);
}

struct LevelTag {
    RiskLevel level;
    void Render(html::Writer& to) const {
        switch (level) {
            case RiskLevel::kRed:
                patterns::RenderStatus(to, "Red", patterns::Shape::kTriangle, patterns::Tone::kRed);
                break;
            case RiskLevel::kAmber:
                patterns::RenderStatus(
                    to, "Amber", patterns::Shape::kDiamond, patterns::Tone::kAmber
                );
                break;
            case RiskLevel::kGreen:
                patterns::RenderStatus(
                    to, "Green", patterns::Shape::kCircle, patterns::Tone::kGreen
                );
                break;
        }
    }
};

Html ActsOn(const Risk& risk) {
    const std::string about = "the risk raised on " + InWords(risk.raised_on);
    const auto link = [&](std::string text, std::string_view act) {
        return patterns::Link{
            .text = std::move(text), .href = PageOf(risk, act), .visually_hidden_text = about};
    };
    if (risk.closed_on)
        return All(link("Change", "amend"), html::Text(" "), link("Withdraw", "withdraw"));
    return All(
        link("Change", "amend"),
        html::Text(" "),
        link("Close", "close"),
        html::Text(" "),
        link("Withdraw", "withdraw")
    );
}

void RenderRisk(nhsuk::TableBody& to, const Risk& risk, bool any_closed, Acts acts) {
    to.Row()
        .Show(LevelTag{LevelNow(risk)})
        .Cell(risk.description)
        .Show(LevelTag{risk.rag_before})
        .Cell(risk.mitigation ? std::string_view(*risk.mitigation) : "None yet")
        .Cell(InWords(risk.raised_on));
    if (any_closed) to.Cell(risk.closed_on ? InWords(*risk.closed_on) : std::string());
    if (acts == Acts::kOffered) to.Show(ActsOn(risk));
}

nhsuk::Table TableOf(std::string caption, const std::vector<Risk>& risks, Acts acts) {
    nhsuk::Table table = {
        .caption = {.text = std::move(caption), .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Now"},
             {.text = "Risk"},
             {.text = "Before mitigation"},
             {.text = "Mitigation"},
             {.text = "Raised"}},
        .responsive = true};
    const bool any_closed =
        std::ranges::any_of(risks, [](const Risk& risk) { return risk.closed_on.has_value(); });
    if (any_closed) table.head.push_back({.text = "Closed"});
    if (acts == Acts::kOffered) table.head.push_back({.text = "What you can do"});
    table.body = [&risks, acts, any_closed](nhsuk::TableBody& to) {
        for (const Risk& risk : risks) RenderRisk(to, risk, any_closed, acts);
    };
    return table;
}

Html Raise(const RisksView& view) {
    if (view.acts == Acts::kNone) return {};
    return nhsuk::Button{
        .text = "Raise a risk",
        .href = Url("/risks/new"),
        .variant = nhsuk::ButtonVariant::kSecondary};
}

Html Open(const RisksView& view) {
    if (view.open.empty())
        return patterns::EmptyState{
            .heading = "No risk is open",
            .text =
                "A risk is what may keep the service from doing its work: a vacant post, a "
                "contract that ends. The quarterly return lists those that are open."};
    return TableOf("Open risks, the most serious first", view.open, view.acts);
}

Html Closed(const RisksView& view) {
    if (view.closed.empty()) return {};
    return nhsuk::Details{
        .summary = {.text = "Closed risks (" + std::to_string(view.closed.size()) + ")"},
        .html = TableOf("Closed risks, the latest first", view.closed, view.acts)};
}

Html Fields(
    const patterns::FormState& state, const Risk& held, const std::optional<RiskLevel>& before
) {
    return All(
        kDescriptionAsked.In(state, held.description),
        kRaisedOnAsked.In(state, held.raised_on),
        kBeforeAsked.In(state, before),
        kMitigationAsked.In(state, held.mitigation.value_or("")),
        kAfterAsked.In(state, held.rag_after)
    );
}

}  // namespace

RiskLevel LevelNow(const Risk& risk) {
    return risk.rag_after.value_or(risk.rag_before);
}

void SortBySeriousness(std::vector<Risk>& risks) {
    std::ranges::sort(risks, [](const Risk& a, const Risk& b) {
        return std::make_tuple(LevelNow(a), a.raised_on, a.raised) <
               std::make_tuple(LevelNow(b), b.raised_on, b.raised);
    });
}

Html Risks(const RisksView& view) {
    return All(
        nhsuk::Heading{.text = "Risks to the service", .size = nhsuk::Size::kL},
        Open(view),
        Raise(view),
        Closed(view)
    );
}

Html RiskRaisingForm(const FormFrame& frame, Date today) {
    Risk raised;
    raised.raised_on = today;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Raise a risk",
        .fields = Fields(frame.state, raised, std::nullopt),
        .button = "Raise the risk"};
}

Html RiskAmendmentForm(const FormFrame& frame, const Risk& held) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Change this risk",
        .fields =
            All(Fields(frame.state, held, held.rag_before), kWhyChangedAsked.In(frame.state))};
}

Html RiskClosingForm(const FormFrame& frame, const Risk& held, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Close this risk",
        .intro = nhsuk::InsetText{.text = held.description},
        .fields = All(kClosedOnAsked.In(frame.state, today), kWhyClosedAsked.In(frame.state)),
        .button = "Close the risk"};
}

Html RiskWithdrawalForm(const FormFrame& frame, const Risk& held) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverARiskAsked,
        .title = "Withdraw this risk",
        .recorded = held.description,
        .consequence = "A risk that was real and has passed is closed, not withdrawn."};
}

}  // namespace alongside::insight

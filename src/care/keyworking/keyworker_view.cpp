// Renders the forms about workers.
// SPDX-License-Identifier: MIT
#include "care/keyworking/keyworker_view.h"

#include <string_view>

#include "care/keyworking/keyworker_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/prose.h"

namespace alongside::keyworking {
namespace {

using html::All;
using html::Html;

std::string_view WordsOf(AllocationRole role) {
    switch (role) {
        case AllocationRole::kLead:
            return "lead keyworker";
        case AllocationRole::kDeputy:
            return "deputy keyworker";
        case AllocationRole::kSupport:
            return "supporting worker";
    }
    return {};
}

std::vector<patterns::Choice> Choices(const std::vector<WorkerChoice>& workers) {
    std::vector<patterns::Choice> choices;
    for (const WorkerChoice& worker : workers) {
        const auto count = Counted(static_cast<std::size_t>(worker.caseload), "person", "people");
        choices.push_back(
            {.value = worker.post,
             .text = worker.name + (worker.role.empty() ? "" : ", " + worker.role) +
                     " – works with " + count}
        );
    }
    return choices;
}

}  // namespace

std::string PartInWords(const NamedPart& part) {
    return part.worker + ", " + std::string(WordsOf(part.allocation.role)) + " from " +
           InWords(part.allocation.from) +
           (part.allocation.to ? " to " + InWords(*part.allocation.to) : "");
}

Html NamingForm(
    const patterns::FormFrame& frame,
    const std::vector<WorkerChoice>& workers,
    const std::optional<NamedPart>& lead,
    Date today
) {
    const auto& state = frame.state;
    const auto likely = lead ? std::nullopt : std::optional(AllocationRole::kLead);
    return patterns::RecordForm{
        .frame = frame,
        .title = "Name a keyworker",
        .intro =
            nhsuk::InsetText{
                .text = lead ? "Now: " + PartInWords(*lead) : "There is no lead keyworker now."},
        .fields =
            All(kWorkerAsked.In(state, Choices(workers)),
                kRoleAsked.In(state, likely),
                kFromAsked.In(state, today)),
        .button = "Save keyworker"};
}

Html EndingForm(const patterns::FormFrame& frame, const NamedPart& part, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "End a worker’s part",
        .intro = nhsuk::InsetText{.text = PartInWords(part)},
        .fields = kEndedOnAsked.In(frame.state, today),
        .button = "End their part"};
}

Html PartAmendmentForm(
    const patterns::FormFrame& frame,
    const NamedPart& part,
    const std::vector<WorkerChoice>& workers,
    const html::Url& withdraw
) {
    const Html intro = All(
        nhsuk::InsetText{.text = PartInWords(part)},
        patterns::Paragraph{
            .text = "Use this when it was written down wrongly. If somebody else takes over, name "
                    "them instead. What was recorded stays in the history."},
        patterns::Paragraph{
            .html = patterns::Link{.text = "They were never named", .href = withdraw}}
    );
    const auto& state = frame.state;
    const Allocation& held = part.allocation;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put a worker’s part right",
        .intro = intro,
        .fields =
            All(kWorkerAsked.In(state, Choices(workers), held.worker),
                kRoleAsked.In(state, held.role),
                kRightFromAsked.In(state, held.from),
                kToAsked.In(state, held.to),
                kWrongPartAsked.In(state))};
}

Html PartWithdrawalForm(const patterns::FormFrame& frame, const NamedPart& part) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverNamedAsked,
        .title = "Withdraw a worker’s part",
        .recorded = PartInWords(part),
        .consequence = "If they took over from somebody, put that person’s part right as well.",
        .button = "Withdraw"};
}

Html LeadOfferForm(
    const patterns::FormFrame& frame,
    const NamedPart& part,
    const std::vector<WorkerChoice>& workers
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Hand over the lead",
        .intro =
            All(nhsuk::InsetText{.text = "Now: " + PartInWords(part)},
                patterns::Paragraph{
                    .text = "Whoever leads now stays responsible until the other says yes."}),
        .fields =
            All(kNextLeadAsked.In(frame.state, Choices(workers)),
                kWhyHandedOverAsked.In(frame.state)),
        .button = "Ask them"};
}

Html LeadAnswerForm(
    const patterns::FormFrame& frame,
    const NamedPart& part,
    const LeadHandover& handover,
    const std::string& asked,
    Date today
) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Take over the lead?",
        .intro =
            All(nhsuk::InsetText{.text = "Now: " + PartInWords(part)},
                patterns::Paragraph{
                    .text = asked + " was asked on " + InWords(handover.offered_on) + ": " +
                            handover.reason},
                patterns::Paragraph{.text = "Whoever was asked answers, or a team leader for them."}
            ),
        .fields =
            All(kLeadAnswerAsked.In(state),
                kTakesOverOnAsked.In(state, today),
                kWhyDeclinedAsked.In(state))};
}

}  // namespace alongside::keyworking

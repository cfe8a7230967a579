// Renders the forms about workers.
// SPDX-License-Identifier: MIT
#include "care/keyworking/keyworker_view.h"

#include <string_view>

#include "platform/base/text.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::keyworking {
namespace {

using html::All;
using html::Html;

constexpr std::string_view kDayHint = "For example, 9 1 2023";

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

std::vector<patterns::Choice> Roles() {
    return {
        {.value = "lead",
         .text = "Lead keyworker",
         .hint = "The one person the family turns to. Whoever leads now gives way on that day."},
        {.value = "deputy", .text = "Deputy keyworker", .hint = "Stands in for the lead"},
        {.value = "support", .text = "Supporting worker"}};
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

Html PartFields(
    const patterns::FormState& state,
    const std::vector<WorkerChoice>& workers,
    const std::string& worker,
    const std::string& role,
    Date from
) {
    return All(
        patterns::SelectField{
            .state = state,
            .name = "worker",
            .label = "Who?",
            .hint = "Everybody with an open post and a caseload",
            .choices = Choices(workers),
            .held = worker,
            .empty = "Choose a worker"},
        patterns::ChoiceField{
            .state = state, .name = "role", .legend = "As what?", .choices = Roles(), .held = role},
        patterns::DateField{
            .state = state,
            .name = "from",
            .legend = "From which day?",
            .hint = std::string(kDayHint),
            .held = from}
    );
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
    return patterns::RecordForm{
        .frame = frame,
        .title = "Name a keyworker",
        .intro =
            nhsuk::InsetText{
                .text = lead ? "Now: " + PartInWords(*lead) : "There is no lead keyworker now."},
        .fields = PartFields(frame.state, workers, {}, lead ? "" : "lead", today),
        .dates = {"from"},
        .button = "Save keyworker"};
}

Html EndingForm(const patterns::FormFrame& frame, const NamedPart& part, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "End a worker’s part",
        .intro = nhsuk::InsetText{.text = PartInWords(part)},
        .fields =
            patterns::DateField{
                .state = frame.state,
                .name = "ended_on",
                .legend = "On which day did it end?",
                .hint = std::string(kDayHint),
                .held = today},
        .dates = {"ended_on"},
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
            All(PartFields(
                    state, workers, held.worker.value, std::string(NameOf(held.role)), held.from
                ),
                patterns::DateField{
                    .state = state,
                    .name = "to",
                    .legend = "Until which day? (optional)",
                    .hint = "Leave empty while they still work with them",
                    .held = held.to},
                patterns::LongTextField{
                    .state = state, .name = "reason", .label = "What was wrong?", .rows = 3}),
        .dates = {"from", "to"}};
}

Html PartWithdrawalForm(const patterns::FormFrame& frame, const NamedPart& part) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .title = "Withdraw a worker’s part",
        .recorded = PartInWords(part),
        .consequence = "If they took over from somebody, put that person’s part right as well.",
        .button = "Withdraw"};
}

}  // namespace alongside::keyworking

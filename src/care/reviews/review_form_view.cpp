// Renders the forms about reviews.
// SPDX-License-Identifier: MIT
#include "care/reviews/review_form_view.h"

#include <chrono>
#include <optional>
#include <utility>

#include "care/reviews/review_guide.h"
#include "care/reviews/review_questions.h"
#include "care/reviews/review_words.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/fieldset.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::reviews {
namespace {

using html::All;
using html::Html;
using patterns::FormFrame;
using patterns::FormState;
using patterns::Paragraph;

nhsuk::InsetText About(const Review& review) {
    return {.text = KindInWords(review) + ". " + StateInWords(review) + "."};
}

std::string_view Held(const std::optional<std::string>& text) {
    return text ? std::string_view(*text) : std::string_view();
}

Html Enquiries(const Review& review, Ceremony ceremony) {
    Html prompts;
    for (const LinesOfEnquiry& enquiry : EnquiriesOf(review.kind, ceremony)) {
        patterns::BulletList lines;
        for (const std::string_view line : enquiry.lines) lines.items.push_back(html::Text(line));
        prompts =
            All(prompts,
                nhsuk::Heading{
                    .text = std::string(enquiry.heading), .size = nhsuk::Size::kS, .level = 2},
                lines);
    }
    return nhsuk::Details{
        .summary = {.text = "What the panel may want to ask about"}, .html = prompts};
}

nhsuk::Fieldset RowOf(std::string legend, Html fields) {
    return {
        .legend = {.text = std::move(legend), .size = nhsuk::Size::kS}, .html = std::move(fields)};
}

Html RecommendationRow(const FormState& state, int row) {
    return RowOf(
        "Recommendation " + std::to_string(row),
        All(
            patterns::TextField{
                .state = state, .name = FieldOfRow("title", row), .label = "What is to be done?"},
            patterns::TextField{
                .state = state, .name = FieldOfRow("agency", row), .label = "Which agency?"},
            patterns::TextField{
                .state = state,
                .name = FieldOfRow("owner", row),
                .label = "Who there?",
                .hint = "A name or a job: somebody who can be asked. One of the two is needed"},
            patterns::DateField{
                .state = state, .name = FieldOfRow("due_on", row), .legend = "By which day?"}
        )
    );
}

Html CallRow(const FormState& state, int row) {
    return All(
        patterns::TextField{
            .state = state,
            .name = FieldOfRow("called", row),
            .label = "Call " + std::to_string(row) + (row == 1 ? "" : " (optional)"),
            .hint = row == 1 ? "A name or a part, for example, commissioner on call" : ""},
        patterns::TickField{.state = state, .name = FieldOfRow("reached", row), .label = "Reached"}
    );
}

}  // namespace

std::string FieldOfRow(std::string_view field, int row) {
    return std::string(field) + "-" + std::to_string(row);
}

Html RequestForm(const FormFrame& frame, Date today) {
    const FormState& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Request a review",
        .intro =
            Paragraph{
                .text = "Whether it is a CETR or a CTR follows from age and EHC plan: you need not "
                        "choose."},
        .fields =
            All(kKindAsked.In(state),
                kBeforeDischargeAsked.In(state),
                kRequestedOnAsked.In(state, today),
                kRequestedByAsked.In(state),
                kRequesterAsked.In(state),
                kWhyAsked.In(state)),
        .button = "Request the review"};
}

Html ConsentForm(const FormFrame& frame, const Review& review, Date today) {
    const FormState& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record consent",
        .intro = All(
            About(review),
            Paragraph{
                .text = "Ask in the way they communicate, and leave time. From 16 somebody is "
                        "taken to be able to decide this unless it was found otherwise. Without "
                        "an answer the papers stay closed to the panel."}
        ),
        .fields =
            All(kConsentAsked.In(state, review.consent),
                kConsentOnAsked.In(state, review.consent_on.value_or(today)),
                kConsentNoteAsked.In(state, Held(review.consent_note))),
        .button = "Save the answer"};
}

Html PlanForm(const FormFrame& frame, const Review& review) {
    const FormState& state = frame.state;
    std::optional<std::chrono::minutes> at;
    if (review.planned_at) at = std::chrono::minutes(*review.planned_at);
    return patterns::RecordForm{
        .frame = frame,
        .title = review.planned_on ? "Change the day or the place" : "Plan the review",
        .intro = About(review),
        .fields =
            All(kPlannedOnAsked.In(state, review.planned_on),
                kPlannedAtAsked.In(state, at),
                kPlaceAsked.In(state, Held(review.place)),
                kVideoAsked.In(state, Held(review.video)),
                kAdjustmentsAsked.In(state, Held(review.adjustments))),
        .button = "Save the plan"};
}

Html CancellingForm(const FormFrame& frame, const Review& review) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Cancel this review",
        .intro =
            All(About(review),
                Paragraph{
                    .text = "Tell the person first, and why. They can ask for another one at any "
                            "time. A deadline for a review stays as it is."}),
        .fields = kWhyCancelledAsked.In(frame.state),
        .button = "Cancel the review",
        .variant = nhsuk::ButtonVariant::kWarning};
}

Html PackForm(const FormFrame& frame, const Review& review, Date today) {
    const std::string stands = PackInWords(review, today);
    return patterns::RecordForm{
        .frame = frame,
        .title = "Papers sent to the panel",
        .intro =
            All(About(review),
                review.PapersAreOpen()
                    ? Html(Paragraph{
                          .text = stands.empty() ? "The review has no day yet." : stands + "."})
                    : Html(nhsuk::InsetText{
                          .text = "There is no consent for this now, so the papers stay closed to "
                                  "the panel."}),
                Paragraph{
                    .text = "They go by secure e-mail, at the latest on the day before the review "
                            "(NHS England’s checklist of documents), and with no more about the "
                            "person than the panel needs. A missing paper never stops a review."}),
        .fields = kPackSentOnAsked.In(frame.state, review.pack_sent_on.value_or(today)),
        .button = "Save"};
}

Html HoldingForm(const FormFrame& frame, const Review& review, Ceremony ceremony, Date today) {
    const FormState& state = frame.state;
    std::optional<Date> day = today;
    if (review.planned_on && *review.planned_on <= today) day = review.planned_on;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record that the review was held",
        .intro = All(About(review), Enquiries(review, ceremony)),
        .fields =
            All(kHeldOnAsked.In(state, day),
                kSafetyAsked.In(state),
                kSafeAsked.In(state),
                kCareNowAsked.In(state),
                kFutureAsked.In(state),
                kInHospitalAsked.In(state),
                kAdmissionNeededAsked.In(state),
                kDischargeAimAsked.In(state),
                kOutcomeAsked.In(state)),
        .button = "Save the review"};
}

Html RecommendationsForm(const FormFrame& frame, const Review& review) {
    Html rows;
    for (int row = 1; row <= kRecommendationRows; ++row)
        rows = All(rows, RecommendationRow(frame.state, row));
    return patterns::RecordForm{
        .frame = frame,
        .title = "Recommendations",
        .intro = All(
            About(review),
            Paragraph{
                .text = "Each becomes an action that somebody owns by a day, and stays in sight "
                        "until it is done. Use as many rows as you need; come back for more."}
        ),
        .fields = rows,
        .button = "Save as actions"};
}

Html ReportForm(const FormFrame& frame, const Review& review, Date today) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record the report",
        .intro = About(review),
        .fields =
            All(kReportSentOnAsked.In(frame.state, review.report_sent_on.value_or(today)),
                kReportToAsked.In(frame.state, Held(review.report_to)))};
}

Html QualityForm(const FormFrame& frame, const Review& review, Date today) {
    const FormState& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Quality check",
        .intro =
            All(About(review),
                Paragraph{.text = "Tick what is so. What is not yet can be ticked later."}),
        .fields =
            All(kCheckedOnAsked.In(state, today),
                kAllOwnedAsked.In(state, review.all_owned),
                kHasVoiceAsked.In(state, review.has_voice),
                kAllHaveItAsked.In(state, review.all_have_it),
                kQualityNoteAsked.In(state, Held(review.quality_note)))};
}

Html AmendmentForm(const FormFrame& frame, const Review& review) {
    const FormState& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put a review right",
        .intro = All(
            About(review),
            Paragraph{
                .text = "Use this when something was written down wrongly. What was recorded "
                        "stays in the history. Without a day on which it was held, it counts as "
                        "not held."}
        ),
        .fields =
            All(kRightKindAsked.In(state, review.kind),
                kBeforeDischargeAsked.In(state, review.before_discharge),
                kRightRequestedOnAsked.In(state, review.requested_on),
                kRightRequestedByAsked.In(state, review.requested_by),
                kRequesterAsked.In(state, Held(review.requester)),
                kWhyAsked.In(state, Held(review.why)),
                kRightPlannedOnAsked.In(state, review.planned_on),
                kRightPackSentOnAsked.In(state, review.pack_sent_on),
                kRightHeldOnAsked.In(state, review.held_on),
                kSafeAsked.In(state, review.safe),
                kAdmissionNeededAsked.In(state, review.admission_needed),
                kDischargeAimAsked.In(state, review.discharge_aim),
                kOutcomeAsked.In(state, Held(review.outcome)),
                kRightReportSentOnAsked.In(state, review.report_sent_on),
                kRightReportToAsked.In(state, Held(review.report_to)),
                kWasWrongAsked.In(state))};
}

Html WithdrawalForm(const FormFrame& frame, const Review& review) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverWasAsked,
        .title = "Withdraw this review",
        .recorded = KindInWords(review) + ". " + StateInWords(review) + ".",
        .consequence =
            "It will not count as asked for, planned or held. Actions that it recommended "
            "stay; withdraw those that never were on their own pages."};
}

Html LaepForm(const FormFrame& frame, Ceremony ceremony, Date today, int minutes) {
    const FormState& state = frame.state;
    Html calls;
    for (int row = 1; row <= kCallRows; ++row) calls = All(calls, CallRow(state, row));
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record a LAEP",
        .intro =
            Paragraph{
                .text = "The urgent conversation when there is no time for a review. Save what you "
                        "know; "
                        "a " +
                        std::string(WordOf(ceremony)) + " has to follow."},
        .fields =
            All(RowOf("Who was called, and reached?", calls),
                kDecisionAsked.In(state),
                kLaepWhyAsked.In(state),
                kLaepNextAsked.In(state),
                kLaepOnAsked.In(state, today),
                kLaepAtAsked.In(state, std::chrono::minutes(minutes))),
        .button = "Save the LAEP"};
}

Html RootCauseForm(const FormFrame& frame, Date today) {
    const FormState& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Look back at an admission",
        .intro =
            Paragraph{
                .text = "When somebody is admitted with neither a community review nor a LAEP in "
                        "the 28 "
                        "days before, we ask why, and what would have to change so that the next "
                        "person "
                        "has one."},
        .fields =
            All(kAdmittedOnAsked.In(state),
                kLookedBackOnAsked.In(state, today),
                kFindingsAsked.In(state))};
}

}  // namespace alongside::reviews

// The rules of consultations.
// SPDX-License-Identifier: MIT
#include "care/keyworking/consultation.h"

#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::keyworking {
namespace {

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestText = 4000;
constexpr int kMostMinutes = 600;

void CheckDay(Date day, Date first, Date today, std::string_view field, FieldChecks& checks) {
    checks.NotAfter(day, today, field, "The day must be today or in the past");
    checks.NotBefore(
        day, first, field, "The day must not be before the consultation, on " + InWords(first)
    );
}

void CheckWords(ConsultationGiven& given, FieldChecks& checks) {
    checks.Require(given.asker, "asker", "The name", "Enter who asked", kLongestName);
    checks.Require(given.asked, "asked", "The question", "Enter what was asked", kLongestText);
    checks.Require(given.advised, "advised", "The advice", "Enter what was advised", kLongestText);
    checks.Require(given.given_by, "given_by", "The name", "Enter who advised", kLongestName);
    if (given.minutes < 1 || given.minutes > kMostMinutes)
        checks.Add("minutes", "Enter how many minutes it took, from 1 to 600");
}

Episode AsEpisode(const Consultation& consultation) {
    return {
        .id = consultation.id,
        .version = consultation.version,
        .kind = EpisodeKind::kPreventativeConsultation,
        .opened_on = consultation.on,
        .closed_on = consultation.closed_on};
}

}  // namespace

Result<ConsultationToRecord> DecideConsultation(
    const EpisodeContext& context, Date on, ConsultationGiven given
) {
    FieldChecks checks;
    checks.NotAfter(on, context.today, "on", "The day must be today or in the past");
    CheckWords(given, checks);
    if (given.follow_up_on && *given.follow_up_on <= on)
        checks.Add("follow_up_on", "The day to follow it up must be after the consultation");
    if (!checks.fine()) return checks.Refusal();
    // CONSULT-1
    if (const auto now = KeyworkingOn(context.episodes, on))
        return Error{
            Fault::kRefused,
            "They have keyworking since " + InWords(now->opened_on) +
                ", so this is part of it and not a consultation",
            "CONSULT-1"};
    TRY_ASSIGN(
        EpisodeOpened opened,
        DecideOpening(context, EpisodeKind::kPreventativeConsultation, on, std::nullopt)
    );
    given.id = opened.id;
    ConsultationToRecord record{std::move(opened), std::move(given), std::nullopt};
    if (!record.given.follow_up_on)
        record.closed = EpisodeClosed{record.opened.id, on, std::nullopt};
    return record;
}

Result<ConsultationGiven> DecideConsultationAmendment(
    const Consultation& held, ConsultationGiven right
) {
    right.id = held.id;
    right.follow_up_on.reset();
    if (held.advice) right.follow_up_on = held.advice->follow_up_on;
    if (!right.reason) right.reason.emplace();
    FieldChecks checks;
    CheckWords(right, checks);
    checks.Require(*right.reason, "reason", "The reason", "Enter what was wrong");
    return UnlessFaulty(std::move(right), checks);
}

Result<FollowUpToRecord> DecideFollowUp(
    const Consultation& consultation, ConsultationFollowedUp followed_up, Date today
) {
    // CONSULT-2
    if (consultation.closed_on)
        return Error{
            Fault::kRefused,
            "This consultation ended on " + InWords(*consultation.closed_on) +
                ". Record a new one if they asked again",
            "CONSULT-2"};
    followed_up.id = consultation.id;
    FieldChecks checks;
    CheckDay(followed_up.on, consultation.on, today, "on", checks);
    checks.Require(followed_up.what, "what", "What came of it", "Enter how it went", kLongestText);
    if (followed_up.again_on && *followed_up.again_on <= followed_up.on)
        checks.Add("again_on", "The next day must be after this one");
    if (!checks.fine()) return checks.Refusal();
    FollowUpToRecord record{std::move(followed_up), std::nullopt};
    if (record.followed_up.again_on) return record;
    TRY_ASSIGN(
        record.closed,
        DecideClosing(AsEpisode(consultation), record.followed_up.on, std::nullopt, today)
    );
    return record;
}

Result<LeadingOn> DecideLeadingOn(
    const EpisodeContext& context, const Consultation& consultation, ConsultationLedOn led_on
) {
    // CONSULT-3
    if (consultation.advice && consultation.advice->led_to)
        return Error{
            Fault::kRefused, "Keyworking began after this consultation already", "CONSULT-3"};
    led_on.id = consultation.id;
    FieldChecks checks;
    CheckDay(led_on.on, consultation.on, context.today, "on", checks);
    checks.Require(
        led_on.why, "why", "The reason", "Enter why they need keyworking", 2 * kLongestText
    );
    if (!checks.fine()) return checks.Refusal();
    TRY_ASSIGN(
        EpisodeOpened opened,
        DecideOpening(context, EpisodeKind::kKeyworking, led_on.on, std::nullopt)
    );
    led_on.episode = opened.id;
    LeadingOn record{std::nullopt, std::move(opened), std::move(led_on)};
    if (!consultation.closed_on)
        record.closed = EpisodeClosed{consultation.id, record.led_on.on, std::nullopt};
    return record;
}

std::string CarriedOver(const Advice& advice) {
    return "Asked by " + advice.asker + ": " + advice.asked + "\nWe advised: " + advice.advised;
}

QuarterDays QuarterOf(Date day) {
    using std::chrono::month;
    using std::chrono::months;
    const std::chrono::year_month_day date(day);
    const unsigned first = (static_cast<unsigned>(date.month()) - 1) / 3 * 3 + 1;
    const auto begins = date.year() / month(first);
    return {
        Date(std::chrono::sys_days(begins / 1)),
        Date(std::chrono::sys_days((begins + months(3)) / 1)) - std::chrono::days(1)};
}

}  // namespace alongside::keyworking

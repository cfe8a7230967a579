// The words of reviews.
// SPDX-License-Identifier: MIT
#include "care/reviews/review_words.h"

#include "platform/base/text.h"

namespace alongside::reviews {
namespace {

std::string_view Setting(const Review& review) {
    switch (review.kind) {
        case ReviewKind::kCommunity:
            return "Community";
        case ReviewKind::kLaep:
            return "LAEP";
        case ReviewKind::kPostAdmission:
            return "After admission";
        case ReviewKind::kInpatient:
            return review.before_discharge ? "Before discharge" : "In hospital";
    }
    return {};
}

std::string On(std::string_view what, const std::optional<Date>& day) {
    return std::string(what) + (day ? " on " + InWords(*day) : "");
}

}  // namespace

std::string KindInWords(const Review& review) {
    switch (review.kind) {
        case ReviewKind::kCommunity:
            return "Community review";
        case ReviewKind::kLaep:
            return "LAEP";
        case ReviewKind::kPostAdmission:
            return "Review after admission";
        case ReviewKind::kInpatient:
            return review.before_discharge ? "Review before discharge" : "Review in hospital";
    }
    return {};
}

std::string KindInWords(const Review& review, Ceremony ceremony) {
    if (review.kind == ReviewKind::kLaep) return "LAEP";
    return std::string(WordOf(ceremony)) + ": " + std::string(Setting(review));
}

std::string StateInWords(const Review& review) {
    switch (review.status) {
        case ReviewStatus::kRequested:
            return On("Asked for", review.requested_on);
        case ReviewStatus::kPlanned:
            return review.planned_on
                       ? "Planned for " + WhenInWords(*review.planned_on, review.planned_at)
                       : "Planned";
        case ReviewStatus::kHeld:
            return On("Held", review.held_on);
        case ReviewStatus::kCancelled:
            return On("Cancelled", review.cancelled_on);
    }
    return {};
}

std::string TimeInWords(int minutes) {
    constexpr int kOfAnHour = 60;
    constexpr int kNoon = 12;
    const int hour = minutes / kOfAnHour;
    const int minute = minutes % kOfAnHour;
    const int shown = hour % kNoon == 0 ? kNoon : hour % kNoon;
    return std::to_string(shown) + ":" + (minute < 10 ? "0" : "") + std::to_string(minute) +
           (hour < kNoon ? "am" : "pm");
}

std::string WhenInWords(Date day, const std::optional<int>& minutes) {
    return InWords(day) + (minutes ? " at " + TimeInWords(*minutes) : "");
}

std::string_view WordsOf(Consent consent) {
    switch (consent) {
        case Consent::kGiven:
            return "They said yes";
        case Consent::kBestInterests:
            return "Decided in their best interests";
        case Consent::kParentalResponsibility:
            return "Somebody with parental responsibility said yes";
        case Consent::kRefused:
            return "They said no";
        case Consent::kWithdrawn:
            return "They said yes and took it back";
    }
    return {};
}

std::string_view WordsOf(Asker asker) {
    switch (asker) {
        case Asker::kPerson:
            return "The person themselves";
        case Asker::kFamily:
            return "Their family";
        case Asker::kAdvocate:
            return "Their advocate";
        case Asker::kKeyworker:
            return "Their keyworker";
        case Asker::kProfessional:
            return "A professional in health, social care or education";
        case Asker::kCommissioner:
            return "The commissioner";
    }
    return {};
}

std::string_view WordsOf(PanelRole role) {
    switch (role) {
        case PanelRole::kChair:
            return "Chair";
        case PanelRole::kClinicalExpert:
            return "Clinical expert";
        case PanelRole::kExpertByExperience:
            return "Expert by experience";
        case PanelRole::kOther:
            return "Another part";
    }
    return {};
}

std::string_view WordsOf(Leaving why) {
    switch (why) {
        case Leaving::kNotFree:
            return "Cannot come";
        case Leaving::kConflict:
            return "Declared a conflict of interest";
        case Leaving::kMistake:
            return "Was named by mistake";
    }
    return {};
}

std::string_view WordsOf(InvitedBy how) {
    switch (how) {
        case InvitedBy::kInPerson:
            return "In person";
        case InvitedBy::kPhone:
            return "By phone";
        case InvitedBy::kEmail:
            return "By e-mail";
        case InvitedBy::kLetter:
            return "By letter";
        case InvitedBy::kEasyRead:
            return "With the easy-read invitation";
    }
    return {};
}

std::string_view WordsOf(Answer answer) {
    switch (answer) {
        case Answer::kWaiting:
            return "No answer yet";
        case Answer::kComing:
            return "Is coming";
        case Answer::kNotComing:
            return "Is not coming";
        case Answer::kSendsReport:
            return "Is not coming and sends a report";
    }
    return {};
}

std::string_view WordsOf(Availability availability) {
    switch (availability) {
        case Availability::kFree:
            return "Free";
        case Availability::kAway:
            return "Away";
        case Availability::kOnAnotherReview:
            return "On another review";
    }
    return {};
}

std::string_view WordsOf(LaepDecision decision) {
    switch (decision) {
        case LaepDecision::kAvoided:
            return "No admission: support holds without it";
        case LaepDecision::kNeeded:
            return "Admission is needed";
        case LaepDecision::kTomorrow:
            return "To be decided tomorrow";
    }
    return {};
}

std::string_view AfterDeclining(Consent consent) {
    if (consent == Consent::kRefused)
        return "They said no, and that is respected. Nobody sends papers or plans the review. Ask "
               "whether something about it would have to be different, tell them that they can say "
               "yes later, and cancel it if they will not. Their support goes on as before.";
    return "They took their consent back. The papers stay closed from now on; ask whoever has them "
           "to destroy them. Tell them that they can say yes again, and cancel the review if they "
           "will not. Their support goes on as before.";
}

std::string PackInWords(const Review& review, Date today) {
    const auto& planned = review.planned_on;
    if (review.pack_sent_on) {
        const bool late = planned && *review.pack_sent_on > LastDayForPack(*planned);
        return "Sent on " + InWords(*review.pack_sent_on) +
               (late ? ", late: the last day was " + InWords(LastDayForPack(*planned)) : "");
    }
    if (!planned) return {};
    const Date last = LastDayForPack(*planned);
    if (!review.IsAhead()) return "Not sent";
    return (today > last ? "Late: they were to go by " : "To go by ") + InWords(last) +
           ", the day before the review";
}

std::string FollowUpInWords(const FollowUp& follow_up) {
    if (follow_up.raised == 0) return "It has no recommendations";
    if (follow_up.Finished())
        return "Finished: " +
               Counted(follow_up.raised, "recommendation is", "recommendations are") +
               " done or not needed any more";
    return std::to_string(follow_up.ended) + " of " +
           Counted(follow_up.raised, "recommendation is", "recommendations are") +
           " done or not needed any more";
}

}  // namespace alongside::reviews

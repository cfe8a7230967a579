// Plain words for what is stored in short ones.
// SPDX-License-Identifier: MIT
#include "care/overview/person_words.h"

namespace alongside::overview {

std::string WordsOf(keyworking::AllocationRole role) {
    switch (role) {
        case keyworking::AllocationRole::kLead:
            return "Lead keyworker";
        case keyworking::AllocationRole::kDeputy:
            return "Deputy keyworker";
        case keyworking::AllocationRole::kSupport:
            return "Supporting worker";
    }
    return {};
}

std::string WordsOf(keyworking::EpisodeKind kind) {
    switch (kind) {
        case keyworking::EpisodeKind::kKeyworking:
            return "Keyworking";
        case keyworking::EpisodeKind::kPreventativeConsultation:
            return "Preventative consultation";
    }
    return {};
}

std::string WordsOf(keyworking::CloseReason reason) {
    switch (reason) {
        case keyworking::CloseReason::kSteppedBack:
            return "stepped back";
        case keyworking::CloseReason::kMovedArea:
            return "moved to another area";
        case keyworking::CloseReason::kAgedOut:
            return "reached the age at which the service ends";
        case keyworking::CloseReason::kDeclined:
            return "no longer wanted";
        case keyworking::CloseReason::kDied:
            return "died";
        case keyworking::CloseReason::kOther:
            return "another reason";
    }
    return {};
}

std::string WordsOf(dsr::ReferralSource source) {
    switch (source) {
        case dsr::ReferralSource::kSelf:
            return "themselves";
        case dsr::ReferralSource::kFamily:
            return "their family";
        case dsr::ReferralSource::kSchool:
            return "their school";
        case dsr::ReferralSource::kCollege:
            return "their college";
        case dsr::ReferralSource::kHealth:
            return "a health service";
        case dsr::ReferralSource::kSocialCare:
            return "social care";
        case dsr::ReferralSource::kPolice:
            return "the police";
        case dsr::ReferralSource::kOther:
            return "somebody else";
    }
    return {};
}

std::string WordsOf(dsr::Consent consent) {
    switch (consent) {
        case dsr::Consent::kGiven:
            return "Given";
        case dsr::Consent::kBestInterests:
            return "Decided in their best interests";
        case dsr::Consent::kParentalResponsibility:
            return "Given by somebody with parental responsibility";
        case dsr::Consent::kRefused:
            return "Refused";
        case dsr::Consent::kWithdrawn:
            return "Withdrawn";
    }
    return {};
}

std::string WordsOf(people::Diagnosis diagnosis) {
    switch (diagnosis) {
        case people::Diagnosis::kConfirmed:
            return "Yes";
        case people::Diagnosis::kSuspectedOnPathway:
            return "Being assessed";
        case people::Diagnosis::kSuspectedNotOnPathway:
            return "Suspected, not being assessed yet";
        case people::Diagnosis::kNone:
            return "No";
        case people::Diagnosis::kUnknown:
            return "Not known";
    }
    return {};
}

}  // namespace alongside::overview

// Preventative consultations: help to those round a young person, without keyworking of their own.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/consultation_facts.h"
#include "care/keyworking/episode.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::keyworking {

/// What was asked and advised, and what came of it.
struct Advice {
    NetworkPart asked_by{};
    std::string asker;
    TalkBasis basis{};
    std::string asked;
    std::string advised;
    int minutes = 0;
    std::string given_by;
    std::optional<Date> follow_up_on = {};
    std::optional<EpisodeId> led_to = {};
    std::optional<std::string> led_because = {};
    bool operator==(const Advice&) const = default;
};

/// An episode of that kind; one that was imported has no words.
struct Consultation {
    EpisodeId id;
    int version = 1;  ///< The episode's.
    Date on;
    std::optional<Date> closed_on = {};
    std::optional<Advice> advice = {};
    bool operator==(const Consultation&) const = default;
};

/// A time that it was followed up.
struct FollowUp {
    Date on;
    std::string what;
    bool operator==(const FollowUp&) const = default;
};

/// What a consultation records, in this order. It ends on its day unless it is to be followed up.
struct ConsultationToRecord {
    EpisodeOpened opened;
    ConsultationGiven given;
    std::optional<EpisodeClosed> closed;
};
/// Practice rule CONSULT-1: somebody who has keyworking on that day is helped by that. `kInvalid`:
/// a text is missing, no minutes from 1 to 600, a day in the future, or one to follow it up that is
/// not after it.
Result<ConsultationToRecord> DecideConsultation(
    const EpisodeContext& context, Date on, ConsultationGiven given
);

/// Puts its words right, or writes them down for one that came with an import; its days are its
/// episode's, and what is to follow stays. A reason is required.
Result<ConsultationGiven> DecideConsultationAmendment(
    const Consultation& held, ConsultationGiven right
);

/// What following it up records. It ends then, unless it is to be followed up again.
struct FollowUpToRecord {
    ConsultationFollowedUp followed_up;
    std::optional<EpisodeClosed> closed;
};
/// Practice rule CONSULT-2: it is open, and was recorded with its words.
Result<FollowUpToRecord> DecideFollowUp(
    const Consultation& consultation, ConsultationFollowedUp followed_up, Date today
);

/// What leading on records: keyworking begins, and the consultation ends where it is open.
struct LeadingOn {
    std::optional<EpisodeClosed> closed;
    EpisodeOpened opened;
    ConsultationLedOn led_on;
};
/// Practice rules: CONSULT-3 it leads on once; EPISODE-1. `kInvalid`: a day before the consultation
/// or in the future, or no reason.
Result<LeadingOn> DecideLeadingOn(
    const EpisodeContext& context, const Consultation& consultation, ConsultationLedOn led_on
);

/// What was asked and advised, as the reason for keyworking begins with it.
std::string CarriedOver(const Advice& advice);

/// A quarter of the year: its first and its last day.
struct QuarterDays {
    Date from;
    Date to;
};
QuarterDays QuarterOf(Date day);

}  // namespace alongside::keyworking

// Recording a preventative consultation, following it up, and going on to keyworking.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/keyworking/consultation.h"
#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

struct RecordConsultationCommand {
    people::PersonId person;
    Date on;
    ConsultationGiven given;  ///< Its id is made here.
};
/// Records a consultation with the episode by which a return counts it: `DecideConsultation`.
Result<ConsultationGiven> RecordConsultation(
    const identity::Work& work, const RecordConsultationCommand& command
);

struct ConsultAboutNewCommand {
    people::DetailsRecorded details;
    Date on;
    ConsultationGiven given;
    /// Whether the asker said that nobody on record is the same person.
    enum class Same { kNotSaid, kNobody } same = Same::kNotSaid;
};
/// The same about somebody who is added with it, in one transaction. `kInvalid` at `nobody_else`,
/// with a link, while somebody on record may be them.
Result<people::PersonId> ConsultAboutNew(
    const identity::Work& work, const ConsultAboutNewCommand& command
);

struct AmendConsultationCommand {
    people::PersonId person;
    EpisodeId consultation;
    int seen = 0;
    ConsultationGiven right;
};
/// Records the words anew: `DecideConsultationAmendment`.
Result<ConsultationGiven> AmendConsultation(
    const identity::Work& work, const AmendConsultationCommand& command
);

struct FollowUpConsultationCommand {
    people::PersonId person;
    EpisodeId consultation;
    int seen = 0;
    ConsultationFollowedUp followed_up;
};
/// Records how it went on, under the rules of `DecideFollowUp`.
Result<ConsultationFollowedUp> FollowUpConsultation(
    const identity::Work& work, const FollowUpConsultationCommand& command
);

struct LeadOnCommand {
    people::PersonId person;
    EpisodeId consultation;
    int seen = 0;
    Date on;
    std::string why;
};
/// Begins keyworking where advice was not enough: `DecideLeadingOn`.
Result<ConsultationLedOn> LeadOnToKeyworking(
    const identity::Work& work, const LeadOnCommand& command
);

}  // namespace alongside::keyworking

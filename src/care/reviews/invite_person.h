// Asking people to come, what they say, and the papers that the panel reads beforehand.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/reviews/find_review.h"

namespace alongside::reviews {

struct InvitePersonCommand {
    people::PersonId person;
    PersonInvited invited;  ///< To the review `id`. Its invitee is not read.
};
Result<PersonInvited> InvitePerson(const identity::Work& work, const InvitePersonCommand& command);

struct RecordAnswerCommand {
    people::PersonId person;
    InvitationAnswered answered;
};
Result<InvitationAnswered> RecordAnswer(
    const identity::Work& work, const RecordAnswerCommand& command
);

struct ReceivePapersCommand {
    people::PersonId person;
    ReviewId review;
    std::vector<Paper> here;  ///< All that are here now.
};
/// Records those that came in today, and those that are not here after all.
Result<Done> ReceivePapers(const identity::Work& work, const ReceivePapersCommand& command);

struct SendPackCommand {
    SeenReview of;
    Date sent_on;
};
/// Late is recorded like any other day: what is late is said, not hidden.
Result<PackSent> SendPack(const identity::Work& work, const SendPackCommand& command);

}  // namespace alongside::reviews

// Load, decide, record: invitations and papers.
// SPDX-License-Identifier: MIT
#include "care/reviews/invite_person.h"

#include <algorithm>
#include <cstddef>

#include "care/reviews/panel.h"
#include "care/reviews/review_store.h"

namespace alongside::reviews {

Result<PersonInvited> InvitePerson(const identity::Work& work, const InvitePersonCommand& command) {
    TRY_ASSIGN(const auto found, FindToArrange(work, command.person, command.invited.id));
    PersonInvited invited = command.invited;
    invited.invitee = InviteeId::New();
    return RecordDecided(work, found.scope, DecideInvitation(std::move(invited), work.today));
}

Result<InvitationAnswered> RecordAnswer(
    const identity::Work& work, const RecordAnswerCommand& command
) {
    TRY_ASSIGN(const auto found, FindToArrange(work, command.person, command.answered.id));
    TRY(ReviewStore(work.tables, found.scope).GetInvitee(found.review.id, command.answered.invitee)
    );
    return RecordDecided(work, found.scope, DecideAnswer(command.answered));
}

Result<Done> ReceivePapers(const identity::Work& work, const ReceivePapersCommand& command) {
    TRY_ASSIGN(const auto found, FindToArrange(work, command.person, command.review));
    const auto held = ReviewStore(work.tables, found.scope).Papers(found.review.id);
    for (std::size_t i = 0; i < NamesOf(Paper{}).size(); ++i) {
        const auto paper = static_cast<Paper>(i);
        const bool was_here = std::ranges::find(held, paper, &ReceivedPaper::paper) != held.end();
        const bool is_here = std::ranges::find(command.here, paper) != command.here.end();
        if (was_here == is_here) continue;
        PaperReceived received = {.id = found.review.id, .paper = paper, .received_on = {}};
        if (is_here) received.received_on = work.today;
        work.journal.Record(found.scope.stream(), received);
    }
    return Done{};
}

Result<PackSent> SendPack(const identity::Work& work, const SendPackCommand& command) {
    TRY_ASSIGN(
        const auto found, FindToChange(work, identity::Permission::kRecordReview, command.of)
    );
    return RecordDecided(work, found.scope, DecidePack(found.review, command.sent_on, work.today));
}

}  // namespace alongside::reviews

// Load, decide, record: what a lead does about a concern.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/take_concern.h"

#include <utility>

#include "care/clocks/api.h"
#include "care/safeguarding/find_concern.h"

namespace alongside::safeguarding {
namespace {

using identity::Work;

Result<FoundConcern> Open(const Work& work, const ConcernId& id, int seen) {
    TRY_ASSIGN(FoundConcern found, FindConcernToHandle(work, id));
    work.journal.Lock(found.scope.stream());
    TRY_ASSIGN(found, FindConcernToHandle(work, id));  // As it stands once nobody else changes it.
    if (found.concern.version != seen)
        return Error{
            Fault::kConflict,
            "Someone else did something about this concern while you were writing"};
    return found;
}

template <class E, class Decide>
Result<E> Handle(const Work& work, const HandleCommand<E>& command, const Decide& decide) {
    TRY_ASSIGN(const FoundConcern found, Open(work, command.concern, command.seen));
    TRY_ASSIGN(const E decided, decide(found));
    return work.journal.Record(found.scope.stream(), decided);
}

}  // namespace

Result<ConcernTakenOn> TakeOn(const Work& work, const HandleCommand<ConcernTakenOn>& command) {
    return Handle(work, command, [&](const FoundConcern& found) {
        return DecideTakingOn(found.concern, command.what);
    });
}

Result<ConcernReferred> ReferOn(const Work& work, const HandleCommand<ConcernReferred>& command) {
    return Handle(work, command, [&](const FoundConcern& found) {
        ConcernReferred made = command.what;
        const auto calendar =
            clocks::RulesOf(clocks::RuleSettingsOf(work.tables, found.area.area())).book.calendar;
        DueDay due = AnswerBy(found.leads, calendar, made.to, made.on);
        made.answer_by = due.on;
        made.answer_because = std::move(due.because);
        return DecideReferralOn(found.concern, std::move(made), work.today);
    });
}

Result<ConcernAnswered> RecordAnswer(
    const Work& work, const HandleCommand<ConcernAnswered>& command
) {
    return Handle(work, command, [&](const FoundConcern& found) {
        return DecideAnswer(found.concern, command.what, work.today);
    });
}

Result<ConcernNoted> AddNote(const Work& work, const HandleCommand<ConcernNoted>& command) {
    TRY_ASSIGN(const FoundConcern found, FindConcern(work, command.concern));
    TRY_ASSIGN(const ConcernNoted note, DecideNote(command.what));
    return work.journal.Record(found.scope.stream(), note);
}

Result<ConcernClosed> CloseConcern(const Work& work, const HandleCommand<ConcernClosed>& command) {
    return Handle(work, command, [&](const FoundConcern& found) {
        return DecideClosing(found.concern, command.what);
    });
}

Result<ConcernReopened> ReopenConcern(
    const Work& work, const HandleCommand<ConcernReopened>& command
) {
    return Handle(work, command, [&](const FoundConcern& found) {
        return DecideReopening(found.concern, command.what);
    });
}

}  // namespace alongside::safeguarding

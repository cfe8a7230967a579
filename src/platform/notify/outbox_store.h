// The outbox: its letters for pages, and what a postman says of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/db/database.h"
#include "platform/identity/work.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/keys.h"
#include "platform/notify/letter.h"

namespace alongside::notify {

/// Which of the tables a backup holds, and which is emptied when a record is erased.
void AddOutboxTables(journal::Catalogue& catalogue);

/// The letters of an area, for its pages.
class OutboxStore {
public:
    /// `scope` is of a whole area, where nothing else is said.
    OutboxStore(const db::Reader& tables, identity::Scope scope, const journal::KeyRing& keys)
        : tables_(tables), scope_(std::move(scope)), keys_(keys) {}

    std::size_t Count(LetterState state) const;
    /// The latest first, at most `most`.
    std::vector<Letter> InState(LetterState state, int most) const;
    /// What was written about one record, the latest first: so that its page can say what did not
    /// arrive. `scope` is that record's.
    std::vector<Letter> OfRecord() const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
    const journal::KeyRing& keys_;
};

/// Has everything sent once more that failed, and gives how many letters that were.
std::size_t SendFailedAgain(const identity::Work& work, const identity::Scope& area);
/// Asks a job for each letter that waits and that nobody will send; a few hundred at a time.
void AskForWaiting(const identity::Work& work);
/// Deletes what was sent, stopped or failed so long ago that nobody asks for it any more.
void PurgeLetters(const identity::Work& work);

// --- for the postman ---

/// The work of sending one letter, whose argument is its id.
inline constexpr std::string_view kSendLetter = "send-letter";

/// Takes a letter until `until`; nothing when it does not wait any more, or somebody else has it.
/// From then on nobody knows whether it went, until one of the following is said.
std::optional<Letter> TakeLetter(
    db::Tx& tx,
    const journal::KeyRing& keys,
    const AreaId& area,
    const LetterId& letter,
    Instant now,
    Instant until
);

/// Nothing when there is no such letter.
std::optional<LetterState> StateOf(
    const db::Reader& tables, const AreaId& area, const LetterId& letter
);

/// Whether nobody knows if an attempt went: then it counts as one that may have.
enum class Went { kNo, kMaybe };

void MarkSent(db::Tx& tx, const Letter& taken, Instant now);
void PutOff(db::Tx& tx, const Letter& taken, Went went, std::string_view problem);
void MarkFailed(db::Tx& tx, const Letter& taken, std::string_view problem, Instant now);

}  // namespace alongside::notify

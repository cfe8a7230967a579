// Letters, from and to rows.
// SPDX-License-Identifier: MIT
#include "platform/notify/outbox_store.h"

#include "platform/jobs/job_store.h"
#include "platform/notify/mail_message.h"
#include "platform/notify/notify_sql.h"
#include "platform/notify/outbox.h"

namespace alongside::notify {
namespace {

constexpr journal::ArchivedTable kOutbox{
    "outbox", "tttttbbitiiiti", sql::kListArchiveLetters, sql::kInsertLetter};
constexpr journal::PersonalTable kPersonalOutbox{"outbox", sql::kDeleteLettersOfStream};

constexpr std::string_view kSealOf = "letter";
constexpr std::string_view kAddressOf = "address of letter";
constexpr auto kLettersKept = std::chrono::days(90);

// To whom and what it says, sealed under a key of the letter's own that follows from the area's.
std::string Seal(const journal::SecretKey& key, const LetterId& letter, const LetterText& says) {
    return journal::Wrap(key, says.to + "\n" + says.text, letter.value);
}

std::optional<LetterText> Unseal(
    const journal::SecretKey& key, const LetterId& letter, std::string_view sealed
) {
    const auto text = journal::Unwrap(key, sealed, letter.value);
    if (!text) return std::nullopt;
    const auto line = text->find('\n');
    return LetterText{text->substr(0, line), text->substr(line + 1)};
}

Letter ReadLetter(const journal::SecretKey& area_key, const AreaId& area, const db::Row& row) {
    Letter letter = {
        .area = area,
        .id = row.Get<LetterId>(0),
        .stream = row.Get<StreamId>(1),
        .state = row.Get<LetterState>(2),
        .subject = row.Get<std::string>(3),
        .posted = row.Get<Instant>(5),
        .posted_by = row.Get<journal::ActorId>(6),
        .tries = row.Get<int>(7),
        .unsure = row.Get<int>(8),
        .lease_until = row.Get<Instant>(9),
        .problem = row.Get<std::string>(10),
        .ended = row.Get<std::optional<Instant>>(11)};
    if (!row.IsNull(4)) {
        const journal::SecretKey key(journal::Fingerprint(area_key, kSealOf, letter.id.value));
        letter.says = Unseal(key, letter.id, row.Bytes(4));
    }
    return letter;
}

void Ask(const identity::Work& work, const LetterId& letter) {
    jobs::Enqueue(work, {.kind = kSendLetter, .argument = letter.value});
}

}  // namespace

void AddOutboxTables(journal::Catalogue& catalogue) {
    catalogue.AddArchived(kOutbox);
    catalogue.AddPersonalTable(kPersonalOutbox);
}

LetterId Post(const identity::Work& work, const NewLetter& letter) {
    LetterId id = LetterId::New();
    const journal::SecretKey key(work.journal.FingerprintOf(kSealOf, id.value));
    const std::string to_hash = work.journal.FingerprintOf(kAddressOf, letter.to);
    const std::string sealed = Seal(key, id, {letter.to, letter.text});
    const std::string problem = WhyItCannotBeSent(letter.to, letter.subject);
    const bool can_be_sent = problem.empty();
    work.journal.tx().Execute(
        sql::kInsertLetter,
        {{"area", work.actor.area},
         {"letter", id},
         {"stream", letter.stream},
         {"state", can_be_sent ? LetterState::kWaiting : LetterState::kFailed},
         {"subject", letter.subject},
         {"to_hash", db::BytesView{to_hash}},
         {"sealed", db::BytesView{sealed}},
         {"posted", work.now},
         {"posted_by", work.actor.id},
         {"tries", 0},
         {"unsure", 0},
         {"lease_until", Instant()},
         {"problem", problem},
         {"ended", can_be_sent ? std::nullopt : std::optional(work.now)}}
    );
    if (can_be_sent) Ask(work, id);
    return id;
}

std::size_t StopLetters(const identity::Work& work, const StreamId& stream) {
    std::int64_t stopped = 0;
    for (const StreamId& each : journal::StreamsOfRecord(work.tables, work.actor.area, stream))
        stopped += work.journal.tx().Execute(
            sql::kUpdateLettersStopped,
            {{"area", work.actor.area}, {"stream", each}, {"now", work.now}}
        );
    return static_cast<std::size_t>(stopped);
}

std::size_t OutboxStore::Count(LetterState state) const {
    const auto count = tables_.First(
        sql::kCountLettersInState,
        {{"area", scope_.area()}, {"state", state}},
        [](const db::Row& row) { return row.Int(0); }
    );
    return static_cast<std::size_t>(count.value_or(0));
}

std::vector<Letter> OutboxStore::InState(LetterState state, int most) const {
    const auto key = keys_.AreaKey(tables_, scope_.area());
    return tables_.All(
        sql::kListLettersInState,
        {{"area", scope_.area()}, {"state", state}, {"most", most}},
        [&](const db::Row& row) { return ReadLetter(key, scope_.area(), row); }
    );
}

std::vector<Letter> OutboxStore::OfRecord() const {
    const auto key = keys_.AreaKey(tables_, scope_.area());
    return tables_.All(
        sql::kListLettersOfStream,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        [&](const db::Row& row) { return ReadLetter(key, scope_.area(), row); }
    );
}

std::size_t SendFailedAgain(const identity::Work& work, const identity::Scope& area) {
    std::vector<LetterId> again;
    work.journal.tx().Execute(
        sql::kUpdateFailedLettersWaiting,
        {{"area", area.area()}},
        [&](const db::Row& row) { again.push_back(row.Get<LetterId>(0)); }
    );
    for (const LetterId& letter : again) Ask(work, letter);
    return again.size();
}

void AskForWaiting(const identity::Work& work) {
    constexpr int kMost = 300;
    const auto waiting = work.tables.All(
        sql::kListLettersWithoutJob,
        {{"area", work.actor.area}, {"kind", kSendLetter}, {"most", kMost}},
        [](const db::Row& row) { return row.Get<LetterId>(0); }
    );
    for (const LetterId& letter : waiting) Ask(work, letter);
}

void PurgeLetters(const identity::Work& work) {
    work.journal.tx().Execute(
        sql::kDeleteLettersEndedBefore,
        {{"area", work.actor.area}, {"before", work.now - kLettersKept}}
    );
}

std::optional<Letter> TakeLetter(
    db::Tx& tx,
    const journal::KeyRing& keys,
    const AreaId& area,
    const LetterId& letter,
    Instant now,
    Instant until
) {
    const auto key = keys.AreaKey(tx, area);
    std::optional<Letter> taken;
    tx.Execute(
        sql::kUpdateLetterTaken,
        {{"area", area}, {"letter", letter}, {"now", now}, {"lease_until", until}},
        [&](const db::Row& row) { taken = ReadLetter(key, area, row); }
    );
    return taken;
}

std::optional<LetterState> StateOf(
    const db::Reader& tables, const AreaId& area, const LetterId& letter
) {
    return tables.First(
        sql::kGetLetterState,
        {{"area", area}, {"letter", letter}},
        [](const db::Row& row) { return row.Get<LetterState>(0); }
    );
}

void MarkSent(db::Tx& tx, const Letter& taken, Instant now) {
    tx.Execute(
        sql::kUpdateLetterSent,
        {{"area", taken.area},
         {"letter", taken.id},
         {"held_until", taken.lease_until},
         {"now", now}}
    );
}

void PutOff(db::Tx& tx, const Letter& taken, Went went, std::string_view problem) {
    tx.Execute(
        sql::kUpdateLetterPutOff,
        {{"area", taken.area},
         {"letter", taken.id},
         {"held_until", taken.lease_until},
         {"unsure", went == Went::kMaybe ? taken.unsure : taken.unsure - 1},
         {"problem", problem}}
    );
}

void MarkFailed(db::Tx& tx, const Letter& taken, std::string_view problem, Instant now) {
    tx.Execute(
        sql::kUpdateLetterFailed,
        {{"area", taken.area},
         {"letter", taken.id},
         {"held_until", taken.lease_until},
         {"problem", problem},
         {"now", now}}
    );
}

}  // namespace alongside::notify

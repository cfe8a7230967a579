// Takes a letter, hands it over, and says what became of it.
// SPDX-License-Identifier: MIT
#include "platform/notify/postman.h"

#include "platform/notify/outbox.h"
#include "platform/notify/outbox_store.h"

namespace alongside::notify {
namespace {

using jobs::Then;
using jobs::Turn;

// Longer than handing over may take.
constexpr auto kLease = std::chrono::seconds(90);

std::string WithAddress(std::string text, const std::string& service_address) {
    for (auto at = text.find(kServiceAddress); at != text.npos;
         at = text.find(kServiceAddress, at + service_address.size()))
        text.replace(at, kServiceAddress.size(), service_address);
    return text;
}

template <class Act>
void Write(const Turn& turn, const Act& act) {
    turn.runner().database().Write(db::AreaSetting::Of(turn.job().area), [&](db::Tx& tx) {
        act(tx, turn.runner().clock().Now());
        return db::Ending::kCommit;
    });
}

// Nothing when it does not wait any more: it was sent or stopped meanwhile.
Result<std::optional<Letter>> Take(const Turn& turn) {
    std::optional<Letter> taken;
    bool is_held = false;
    Write(turn, [&](db::Tx& tx, Instant now) {
        const LetterId letter(turn.job().argument);
        const AreaId& area = turn.job().area;
        taken = TakeLetter(tx, turn.runner().keys(), area, letter, now, now + kLease);
        is_held = !taken && StateOf(tx, area, letter) == LetterState::kWaiting;
    });
    if (is_held) return Error{Fault::kConflict, "Somebody else sends it now", "MAIL-HELD"};
    return taken;
}

Result<Then> Fails(const Turn& turn, const Letter& letter, std::string_view problem) {
    Write(turn, [&](db::Tx& tx, Instant now) { MarkFailed(tx, letter, problem, now); });
    return Then::kDone;
}

Result<Then> WaitsLonger(
    const Turn& turn, const Letter& letter, Went went, const std::string& problem
) {
    if (turn.job().attempts >= jobs::kMostAttempts)
        return Fails(turn, letter, "it was tried for half a day: " + problem);
    Write(turn, [&](db::Tx& tx, Instant) { PutOff(tx, letter, went, problem); });
    return Error{Fault::kInvalid, "The letter was not taken", "MAIL-LATER"};
}

Result<Then> Settle(const Turn& turn, const Letter& letter, const Delivery& delivery) {
    switch (delivery.outcome) {
        case Outcome::kTaken:
            Write(turn, [&](db::Tx& tx, Instant now) { MarkSent(tx, letter, now); });
            return Then::kDone;
        case Outcome::kLater:
            return WaitsLonger(turn, letter, Went::kNo, delivery.problem);
        case Outcome::kUnknown:
            return WaitsLonger(turn, letter, Went::kMaybe, delivery.problem);
        case Outcome::kNever:
            return Fails(turn, letter, delivery.problem);
    }
    return Then::kDone;
}

Result<Then> SendLetter(const Turn& turn, const Postman& postman) {
    if (!postman.deliver)
        return Error{Fault::kRefused, "There is no mail server. Letters wait", "MAIL-NONE"};
    TRY_ASSIGN(const auto letter, Take(turn));
    if (!letter) return Then::kDone;
    if (!letter->says) return Fails(turn, *letter, "what it says could not be opened");
    const std::string problem = WhyItCannotBeSent(letter->says->to, letter->subject);
    if (!problem.empty()) return Fails(turn, *letter, problem);
    if (letter->unsure > kMostUnsure)
        return Fails(turn, *letter, "it was handed over twice, and nobody said whether it went");
    return Settle(
        turn,
        *letter,
        postman.deliver(
            {.id = letter->id.value,
             .from = postman.from,
             .to = letter->says->to,
             .subject = letter->subject,
             .text = WithAddress(letter->says->text, postman.service_address),
             .sent = turn.runner().clock().Now()}
        )
    );
}

Result<Then> SendWaiting(Turn& turn, const Postman& postman) {
    return turn.Change([&](const identity::Work& work) -> Result<jobs::Progress> {
        if (postman.deliver) AskForWaiting(work);
        PurgeLetters(work);
        return jobs::Progress{};
    });
}

}  // namespace

std::vector<jobs::Kind> LetterJobs(const Postman& postman) {
    return {
        {kSendLetter,
         jobs::HowOften::kWhenAsked,
         "a letter goes once what it tells of has happened",
         {},
         [postman](Turn& turn) { return SendLetter(turn, postman); }},
        {"send-waiting-letters",
         jobs::HowOften::kHourly,
         "letters waited for a mail server, and are kept for three months",
         {},
         [postman](Turn& turn) { return SendWaiting(turn, postman); }}};
}

}  // namespace alongside::notify

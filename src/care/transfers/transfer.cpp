// The rules of handing over.
// SPDX-License-Identifier: MIT
#include "care/transfers/transfer.h"

#include <algorithm>
#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::transfers {
namespace {

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestTaker = 500;  // Of an area here, a name and where it works.
constexpr std::size_t kLongestText = 4000;

Error Refused(std::string words, const char* rule) {
    return {Fault::kRefused, std::move(words), rule};
}

// TRANSFER-3
Result<Done> CheckWaits(const Transfer& transfer) {
    switch (transfer.state) {
        case TransferState::kAccepted:
            return Refused("This offer was accepted already", "TRANSFER-3");
        case TransferState::kDeclined:
            return Refused("This offer was declined already", "TRANSFER-3");
        case TransferState::kTakenBack:
            return Refused("This offer was taken back already", "TRANSFER-3");
        case TransferState::kEnded:
            return Refused(
                transfer.ended_because == EndCause::kDied
                    ? "This offer ended when they died"
                    : "This offer ended: they are no longer on the register of who made it",
                "TRANSFER-3"
            );
        case TransferState::kOffered:
            break;
    }
    return Done{};
}

// An answer is given from the day of the offer until today.
void CheckAnswerDay(const Transfer& transfer, Date on, Date today, FieldChecks& checks) {
    checks.NotAfter(on, today, "on", "The day must be today or in the past");
    checks.NotBefore(
        on,
        transfer.offered_on,
        "on",
        "The day must not be before the offer, on " + InWords(transfer.offered_on)
    );
}

void CheckOfferDays(
    const TransferContext& context, const TransferOffered& offer, FieldChecks& checks
) {
    checks.NotAfter(
        offer.offered_on,
        context.today,
        "offered_on",
        "The day they were asked must be today or in the past"
    );
    checks.NotBefore(
        offer.offered_on,
        context.on_register_since,
        "offered_on",
        "They cannot be handed over before they came onto the register, on " +
            InWords(*context.on_register_since)
    );
    checks.NotBefore(
        offer.wished_on,
        offer.offered_on,
        "wished_on",
        "They cannot take over before they were asked"
    );
}

void TidyOffer(TransferOffered& offer, FieldChecks& checks) {
    checks.Require(
        offer.to_name, "to_name", "The name", "Enter which area or team is asked", kLongestName
    );
    if (offer.kind == TransferKind::kAreaHere) {
        if (!offer.to_area || offer.to_area->empty())
            checks.Add("to_area", "Choose the area that is asked");
        offer.contact.reset();
    } else {
        if (!offer.contact) offer.contact.emplace();
        checks.Require(
            *offer.contact, "contact", "The name", "Enter who takes it up there", kLongestName
        );
        offer.to_area.reset();
    }
    checks.Require(
        offer.reason, "reason", "The reason", "Enter why they are handed over", kLongestText
    );
    checks.Require(
        offer.handed_over,
        "handed_over",
        "What is handed over",
        "Enter what is handed over",
        kLongestText
    );
}

}  // namespace

std::optional<Transfer> WaitingTransfer(const std::vector<Transfer>& transfers) {
    const auto waits = std::ranges::find(transfers, TransferState::kOffered, &Transfer::state);
    if (waits == transfers.end()) return std::nullopt;
    return *waits;
}

Result<TransferOffered> DecideOffer(const TransferContext& context, TransferOffered offer) {
    if (context.has_died)
        return Refused("They have died: nobody is asked to take over", "TRANSFER-4");
    if (!context.on_register_since)
        return Refused(
            "They are not on the register now, so there is no place to hand over", "TRANSFER-1"
        );
    if (const auto waiting = WaitingTransfer(context.transfers))
        return Refused(
            waiting->to_name + " was asked on " + InWords(waiting->offered_on) +
                " already, and has not answered yet",
            "TRANSFER-2"
        );
    FieldChecks checks;
    TidyOffer(offer, checks);
    CheckOfferDays(context, offer, checks);
    return UnlessFaulty(std::move(offer), checks);
}

Result<TransferAccepted> DecideAcceptance(
    const TransferContext& context, const Transfer& transfer, TransferAccepted accepted
) {
    TRY(CheckWaits(transfer));
    if (context.has_died)
        return Refused("They have died: nobody takes over any more", "TRANSFER-4");
    if (!context.on_register_since)
        return Refused(
            "They have left the register of the area that offers, so there is no place to take "
            "over",
            "TRANSFER-1"
        );
    FieldChecks checks;
    CheckAnswerDay(transfer, accepted.on, context.today, checks);
    if (accepted.on >= transfer.offered_on)
        checks.NotBefore(
            accepted.on,
            context.on_register_since,
            "on",
            "The day must not be before they came onto the register, on " +
                InWords(*context.on_register_since)
        );
    checks.Require(
        accepted.accepted_by, "accepted_by", "The name", "Enter who accepted", kLongestTaker
    );
    return UnlessFaulty(std::move(accepted), checks);
}

Result<TransferDeclined> DecideRefusal(
    const Transfer& transfer, TransferDeclined declined, Date today
) {
    TRY(CheckWaits(transfer));
    FieldChecks checks;
    CheckAnswerDay(transfer, declined.on, today, checks);
    checks.Require(
        declined.reason, "reason", "The reason", "Enter why they do not take over", kLongestText
    );
    return UnlessFaulty(std::move(declined), checks);
}

Result<TransferTakenBack> DecideTakingBack(const Transfer& transfer, TransferTakenBack taken_back) {
    TRY(CheckWaits(transfer));
    FieldChecks checks;
    checks.Require(
        taken_back.reason, "reason", "The reason", "Enter why the offer is taken back", kLongestText
    );
    return UnlessFaulty(std::move(taken_back), checks);
}

int AnswerDaysOn(const std::vector<AnswerTime>& said, Date day) {
    const AnswerTime* last = nullptr;
    for (const AnswerTime& each : said)
        if (each.from <= day && (last == nullptr || last->from <= each.from)) last = &each;
    return last == nullptr ? kAnswerDays : last->days;
}

AnswerExpected ExpectAnswer(const TransferOffered& offer, int within_days) {
    return {offer.id, offer.offered_on + std::chrono::days(within_days), within_days};
}

Result<RemindedAboutTransfer> DecideReminder(
    const Transfer& transfer, RemindedAboutTransfer reminder, int again_in_days, Date today
) {
    TRY(CheckWaits(transfer));
    reminder.id = transfer.id;
    FieldChecks checks;
    CheckAnswerDay(transfer, reminder.on, today, checks);
    checks.Require(reminder.asked, "asked", "The name", "Enter who was asked again", kLongestName);
    reminder.again_on = reminder.on + std::chrono::days(again_in_days);
    return UnlessFaulty(std::move(reminder), checks);
}

Result<AnswerTimeSet> DecideAnswerTime(AnswerTimeSet set) {
    constexpr int kMost = 365;
    FieldChecks checks;
    if (set.days < 1 || set.days > kMost) checks.Add("days", "Enter a number from 1 to 365");
    checks.Require(set.reason, "reason", "The reason", "Enter who decided it, and where");
    return UnlessFaulty(std::move(set), checks);
}

Result<TransferNotAccepted> DecideNotAccepted(
    const TransferContext& context, const Transfer& transfer, TransferNotAccepted undone
) {
    if (transfer.state != TransferState::kAccepted)
        return Refused("This offer was not accepted", "TRANSFER-6");
    if (transfer.kind == TransferKind::kAreaHere)
        return Refused(
            transfer.to_name +
                " took over and has a record of their own. Ask them to offer the hand-over back",
            "TRANSFER-5"
        );
    if (context.has_died)
        return Refused("They have died: what was handed over stays as it is", "TRANSFER-4");
    if (const auto waiting = WaitingTransfer(context.transfers))
        return Refused(
            waiting->to_name +
                " was asked since, and has still to answer. Take that offer back first",
            "TRANSFER-6"
        );
    undone.id = transfer.id;
    FieldChecks checks;
    checks.Require(
        undone.reason,
        "reason",
        "The reason",
        "Enter how you know that they have not taken over",
        kLongestText
    );
    return UnlessFaulty(std::move(undone), checks);
}

std::vector<TransferEnded> EndedNow(const TransferContext& context) {
    std::vector<TransferEnded> ended;
    bool one_waits = false;
    for (const Transfer& transfer : context.transfers) {
        if (transfer.state != TransferState::kOffered) continue;
        if (context.has_died)
            ended.push_back({transfer.id, context.today, EndCause::kDied});
        else if (!context.on_register_since)
            ended.push_back({transfer.id, context.today, EndCause::kLeftRegister});
        else if (std::exchange(one_waits, true))
            ended.push_back({transfer.id, context.today, EndCause::kJoined});
    }
    return ended;
}

std::optional<TransferResumed> ResumedNow(const TransferContext& context) {
    if (context.transfers.empty() || context.has_died || !context.on_register_since)
        return std::nullopt;
    const Transfer& last = context.transfers.back();
    if (last.state != TransferState::kEnded || last.ended_because != EndCause::kDied ||
        WaitingTransfer(context.transfers))
        return std::nullopt;
    return TransferResumed{last.id, context.today};
}

Result<Done> CheckAnsweredHere(const Transfer& transfer) {
    if (transfer.kind != TransferKind::kAreaHere) return Done{};
    return Refused(transfer.to_name + " answers this offer itself", "TRANSFER-5");
}

}  // namespace alongside::transfers

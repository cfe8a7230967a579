// The rules of referrals.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral.h"

#include <algorithm>
#include <utility>

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::referrals {
namespace {

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestLine = 500;
constexpr std::size_t kLongestText = 4000;
constexpr std::size_t kLongestEmail = 254;
constexpr std::size_t kFewestDigits = 7;
constexpr int kOldest = 120;  // Years of age: more is a slip in the date of birth.

Error Refused(std::string words, const char* rule) {
    return {Fault::kRefused, std::move(words), rule};
}

// REFER-1
Result<Done> CheckOpen(const Referral& referral) {
    switch (referral.state) {
        case ReferralState::kAccepted:
            return Refused("This referral was accepted already", "REFER-1");
        case ReferralState::kDeclined:
            return Refused(
                "This referral was declined already. It can be looked at again when somebody asks "
                "for that",
                "REFER-1"
            );
        case ReferralState::kSameAsAnother:
            return Refused("This referral is decided together with another", "REFER-1");
        case ReferralState::kWithdrawn:
            return Refused("This referral was withdrawn", "REFER-1");
        case ReferralState::kWaiting:
        case ReferralState::kAsked:
        case ReferralState::kAppealed:
            break;
    }
    return Done{};
}

// A day of something that was done about a referral.
void CheckDay(
    Date day, const Referral& referral, Date today, std::string_view field, FieldChecks& checks
) {
    checks.NotAfter(day, today, field, "The day must be today or in the past");
    checks.NotBefore(
        day,
        referral.told.received_on,
        field,
        "The day must not be before the referral came, on " + InWords(referral.told.received_on)
    );
}

void TidySensitive(
    std::optional<Sensitive<std::string>>& text,
    std::string_view field,
    std::string_view called,
    FieldChecks& checks
) {
    if (!text) return;
    checks.Tidy(text->Reveal(), field, called, kLongestName);
    if (text->Reveal().empty()) text.reset();
}

// Whether it could be an address: something, an @, and a name with a dot.
bool LooksLikeEmail(std::string_view text) {
    const auto at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.size() > kLongestEmail) return false;
    const std::string_view host = text.substr(at + 1);
    const auto dot = host.find('.');
    return host.find('@') == std::string_view::npos && dot != 0 && dot != std::string_view::npos &&
           host.back() != '.' &&
           std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7F'; });
}

bool LooksLikePhone(std::string_view text) {
    const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
    return static_cast<std::size_t>(digits) >= kFewestDigits &&
           text.find_first_not_of("0123456789 +()-extEXT.") == std::string_view::npos;
}

void TidyReferrer(ReferralArrived& told, FieldChecks& checks) {
    checks.Require(
        told.referrer.Reveal(), "referrer", "The name", "Enter the name of who refers", kLongestName
    );
    checks.Require(
        told.relation,
        "relation",
        "This",
        "Enter who they are to the young person, for example mother or head teacher",
        kLongestName
    );
    checks.Tidy(told.organisation, "organisation", "The organisation", kLongestName);
    TidySensitive(told.email, "email", "The e-mail address", checks);
    TidySensitive(told.phone, "phone", "The telephone number", checks);
    if (told.email && !LooksLikeEmail(told.email->Reveal()))
        checks.Add("email", "Enter an e-mail address like name@example.com");
    if (told.phone && !LooksLikePhone(told.phone->Reveal()))
        checks.Add("phone", "Enter a telephone number like 01632 960 001");
    if (!told.email && !told.phone)
        checks.Add("email", "Enter a telephone number or an e-mail address, so that we can answer");
}

void TidyWho(ReferralArrived& told, const ArrivalContext& context, FieldChecks& checks) {
    checks.Require(
        told.given_name.Reveal(),
        "given_name",
        "The first name",
        "Enter the young person’s first name",
        kLongestName
    );
    checks.Require(
        told.family_name.Reveal(),
        "family_name",
        "The last name",
        "Enter the young person’s last name",
        kLongestName
    );
    TidySensitive(told.preferred_name, "preferred_name", "The name", checks);
    checks.NotAfter(
        told.date_of_birth,
        context.today,
        "date_of_birth",
        "The date of birth must be today or in the past"
    );
    if (told.date_of_birth && AgeOn(*told.date_of_birth, context.today) > kOldest)
        checks.Add("date_of_birth", "Check the year of the date of birth");
    if (!context.nhs_number_fault.empty()) checks.Add("nhs_number", context.nhs_number_fault);
    checks.Tidy(told.postcode, "postcode", "The postcode", kLongestName);
    checks.Tidy(told.school, "school", "The school", kLongestLine);
    checks.Tidy(told.lives_with, "lives_with", "This", kLongestLine);
}

void TidyWhat(ReferralArrived& told, FieldChecks& checks) {
    checks.Require(
        told.what_happens,
        "what_happens",
        "What is happening",
        "Say what is happening, in your own words",
        kLongestText
    );
    checks.Tidy(told.tried, "tried", "What has been tried", kLongestText);
    checks.Tidy(told.risk, "risk", "What worries you", kLongestText);
    checks.Tidy(told.safe_contact, "safe_contact", "This", kLongestText);
    checks.Tidy(told.their_view, "their_view", "What they think", kLongestText);
}

Result<ReferralArrived> TidyTold(
    const ArrivalContext& context, ReferralArrived told, FieldChecks& checks
) {
    checks.NotAfter(
        told.received_on,
        context.today,
        "received_on",
        "The day it came must be today or in the past"
    );
    TidyReferrer(told, checks);
    TidyWho(told, context, checks);
    TidyWhat(told, checks);
    return UnlessFaulty(std::move(told), checks);
}

}  // namespace

bool Referral::IsOpen() const {
    return state == ReferralState::kWaiting || state == ReferralState::kAsked ||
           state == ReferralState::kAppealed;
}

const Question* OpenQuestion(const std::vector<Question>& questions) {
    for (auto each = questions.rbegin(); each != questions.rend(); ++each)
        if (!each->answered_on) return &*each;
    return nullptr;
}

Sensitive<std::string> ShownName(const ReferralArrived& told) {
    const Sensitive<std::string>& first =
        told.preferred_name ? *told.preferred_name : told.given_name;
    return Sensitive(first.Reveal() + " " + told.family_name.Reveal());
}

Result<ReferralArrived> DecideArrival(const ArrivalContext& context, ReferralArrived told) {
    told.reason.reset();
    FieldChecks checks;
    return TidyTold(context, std::move(told), checks);
}

Result<ReferralArrived> DecideCorrection(
    const ArrivalContext& context, const Referral& held, ReferralArrived told
) {
    if (held.state == ReferralState::kWithdrawn)
        return Refused("This referral was withdrawn", "REFER-1");
    const ReferralArrived& first = held.told;
    told.id = first.id;
    told.how = first.how;
    told.received_on = first.received_on;
    told.due_on = first.due_on;
    told.counted = first.counted;
    told.source = first.source;
    told.by_working_days = first.by_working_days;
    FieldChecks checks;
    checks.Tidy(told.reason, "reason", "The reason", kLongestText);
    if (!told.reason) checks.Add("reason", "Enter what was wrong");
    return TidyTold(context, std::move(told), checks);
}

Result<MoreInformationAsked> DecideQuestion(
    const Referral& referral, MoreInformationAsked asked, Date today
) {
    if (referral.state == ReferralState::kAsked)
        return Refused(
            "A question waits for its answer already. Record the answer, or decide without it",
            "REFER-2"
        );
    TRY(CheckOpen(referral));
    FieldChecks checks;
    checks.Require(asked.words, "question", "The question", "Enter your question", kLongestText);
    checks.Require(asked.asked_of, "asked_of", "The name", "Enter whom you ask", kLongestName);
    CheckDay(asked.asked_on, referral, today, "asked_on", checks);
    checks.NotBefore(
        asked.answer_by,
        asked.asked_on,
        "answer_by",
        "They need a day to answer that is not before you asked"
    );
    return UnlessFaulty(std::move(asked), checks);
}

Result<MoreInformationGiven> DecideAnswer(
    const Referral& referral, const Question& question, MoreInformationGiven given, Date today
) {
    if (question.answered_on) return Refused("This question was answered already", "REFER-3");
    if (referral.state != ReferralState::kAsked) TRY(CheckOpen(referral));
    FieldChecks checks;
    checks.Require(given.answer, "answer", "The answer", "Enter the answer", kLongestText);
    checks.NotAfter(given.given_on, today, "given_on", "The day must be today or in the past");
    checks.NotBefore(
        given.given_on,
        question.asked_on,
        "given_on",
        "The answer cannot have come before the question, on " + InWords(question.asked_on)
    );
    return UnlessFaulty(std::move(given), checks);
}

Result<OutcomeDecided> DecideOutcome(const Referral& referral, OutcomeDecided decided, Date today) {
    TRY(CheckOpen(referral));
    FieldChecks checks;
    checks.Require(
        decided.reason,
        "decision_reason",
        "The reason",
        "Enter why, in words that whoever referred understands",
        kLongestText
    );
    checks.Tidy(decided.told, "told", "This", kLongestText);
    CheckDay(decided.decided_on, referral, today, "decided_on", checks);
    return UnlessFaulty(std::move(decided), checks);
}

Result<AppealReceived> DecideAppeal(const Referral& referral, AppealReceived appeal, Date today) {
    if (referral.state != ReferralState::kDeclined)
        return Refused("Only a decision to decline can be looked at again", "REFER-4");
    FieldChecks checks;
    checks.Require(
        appeal.from, "from", "The name", "Enter who asks to look at it again", kLongestName
    );
    checks.Require(
        appeal.words, "words", "This", "Say what should be looked at again", kLongestText
    );
    checks.NotAfter(
        appeal.received_on, today, "received_on", "The day must be today or in the past"
    );
    checks.NotBefore(
        appeal.received_on,
        referral.decided->on,
        "received_on",
        "The day must not be before the decision, on " + InWords(referral.decided->on)
    );
    return UnlessFaulty(std::move(appeal), checks);
}

Result<ReferralJoined> DecideJoining(
    const Referral& referral, const Referral& to, ReferralJoined joined
) {
    TRY(CheckOpen(referral));
    if (referral.id() == to.id())
        return Error{
            Fault::kInvalid,
            "There is a problem",
            {},
            {{"to", "Choose another referral than this one"}}};
    if (!to.IsOpen())
        return Refused(
            "The other referral is decided already. Decide this one as well, or link it to the "
            "person",
            "REFER-1"
        );
    joined.to = to.id();
    FieldChecks checks;
    checks.Require(
        joined.reason,
        "reason",
        "The reason",
        "Enter how you know that they are the same person",
        kLongestText
    );
    return UnlessFaulty(std::move(joined), checks);
}

Result<ReferralParted> DecideParting(const Referral& referral, ReferralParted parted) {
    if (referral.state != ReferralState::kSameAsAnother)
        return Refused("This referral is decided by itself already", "REFER-5");
    TRY(CheckReason(parted.reason, "Enter why they are two people after all"));
    return parted;
}

Result<ReferralWithdrawn> DecideWithdrawal(const Referral& referral, ReferralWithdrawn withdrawn) {
    TRY(CheckOpen(referral));
    TRY(CheckReason(withdrawn.reason, "Enter why this never was a referral"));
    return withdrawn;
}

Result<Done> CheckEmail(std::string_view email) {
    if (LooksLikeEmail(email)) return Done{};
    return Error{
        Fault::kInvalid,
        "There is a problem",
        {},
        {{"email", "Enter an e-mail address like name@example.com"}}};
}

Result<ContactGiven> DecideContact(ContactGiven contact) {
    FieldChecks checks;
    checks.Tidy(contact.phone, "phone", "The telephone number", kLongestName);
    checks.Tidy(contact.hours, "hours", "The times", kLongestLine);
    if (!contact.phone.empty() && !LooksLikePhone(contact.phone))
        checks.Add("phone", "Enter a telephone number like 01632 960 001");
    return UnlessFaulty(std::move(contact), checks);
}

}  // namespace alongside::referrals

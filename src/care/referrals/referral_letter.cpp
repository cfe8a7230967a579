// Writes the letters.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral_letter.h"

#include <utility>

namespace alongside::referrals {
namespace {

std::string HowToRing(const Sender& sender) {
    if (sender.phone.empty()) return "If anything is unclear, write to us or answer this letter.";
    return "If anything is unclear, or you would rather talk, ring us: " + sender.phone +
           (sender.hours.empty() ? "" : " (" + sender.hours + ")") + ".";
}

std::string OrRing(const Sender& sender) {
    if (sender.phone.empty()) return {};
    return " If you would rather talk, ring us: " + sender.phone + ".";
}

std::string Opening(const Referral& referral, const std::string& reference) {
    return "You asked us on " + InWords(referral.told.received_on) + " to support " +
           ShownName(referral.told).Reveal() + ". Your reference is " + reference + ".";
}

LetterText Received(const Referral& referral) {
    return {
        "We have your referral",
        {"Thank you for telling us. Somebody in our team reads it and decides by " +
             InWords(referral.told.due_on) +
             " whether our service is the right one. If we need to know more, we ask you.",
         "You need not do anything. If things get worse before you hear from us, do not wait: "
         "ring us. If somebody is in danger now, ring 999."}};
}

LetterText Asked(const std::vector<Question>& questions) {
    const Question* open = OpenQuestion(questions);
    if (open == nullptr) return {"We have no question for you", {"You have told us all we asked."}};
    return {
        "We need to know a little more",
        {"Before we can decide we would like to ask you this:",
         open->words,
         "Please tell us by " + InWords(open->answer_by) +
             " if you can. A few words are enough, and you can tell us by telephone. If you do not "
             "know, tell us that: it helps as well."}};
}

LetterText Accepted(const Referral& referral) {
    return {
        "We can help",
        {"We have decided that our service is the right one, from " +
             InWords(referral.decided->on) + ". This is why:",
         referral.decided->reason,
         "Somebody from our team will be in touch with " + ShownName(referral.told).Reveal() +
             " and their family. They agree together what happens next, and with whom it is "
             "shared."}};
}

LetterText Declined(const Referral& referral) {
    return {
        "We decided that another service is the right one",
        {"We have read what you told us with care. We decided on " + InWords(referral.decided->on) +
             " that our service is not the right one at the moment. This is why:",
         referral.decided->reason,
         "This says nothing against you or " + ShownName(referral.told).Reveal() +
             ". You did the right thing to ask.",
         "If you think that we got it wrong, or something has changed, tell us, and somebody looks "
         "at it again. You need no form: ring us, write to us, or say so behind the link that we "
         "sent you. There is no last day for it."}};
}

MailText Mail(std::string subject, const std::string& text, const Sender& sender) {
    return {
        std::move(subject),
        "Hello,\n\n" + text + OrRing(sender) +
            "\n\nIf you did not expect this, you can leave it: nobody sees anything without the "
            "code.\n\nThe team\n"};
}

}  // namespace

std::vector<LetterKind> LettersOf(const Referral& referral) {
    std::vector<LetterKind> kinds;
    if (referral.decided)
        kinds.push_back(
            referral.decided->outcome == Outcome::kAccepted ? LetterKind::kAccepted
                                                            : LetterKind::kDeclined
        );
    if (referral.state == ReferralState::kAsked) kinds.push_back(LetterKind::kQuestion);
    kinds.push_back(LetterKind::kReceived);
    return kinds;
}

LetterText WriteLetter(
    LetterKind kind,
    const Referral& referral,
    const std::vector<Question>& questions,
    const std::string& reference,
    const Sender& sender
) {
    LetterText letter;
    switch (kind) {
        case LetterKind::kReceived:
            letter = Received(referral);
            break;
        case LetterKind::kQuestion:
            letter = Asked(questions);
            break;
        case LetterKind::kAccepted:
            letter = Accepted(referral);
            break;
        case LetterKind::kDeclined:
            letter = Declined(referral);
            break;
    }
    letter.paragraphs.insert(letter.paragraphs.begin(), Opening(referral, reference));
    letter.paragraphs.push_back(HowToRing(sender));
    return letter;
}

MailText LinkMail(const std::string& address, const Sender& sender) {
    return Mail(
        "Your link to the referral form",
        "Somebody, we think you, asked for a link to our referral form. Open it and enter the code "
        "that is on the screen where you asked:\n\n" +
            address + "\n\nThe link works for two days.",
        sender
    );
}

MailText ReceivedMail(const std::string& address, const Sender& sender) {
    return Mail(
        "We have your referral",
        "Thank you. We have what you sent us. Keep this message: with the code that you wrote down "
        "you can look here what has become of it, and answer us if we have a question:\n\n" +
            address,
        sender
    );
}

MailText NewsMail(Date received_on, const Sender& sender) {
    return Mail(
        "There is news about your referral",
        "There is news about the referral that you made on " + InWords(received_on) +
            ". To read it, open the link in our message of that day, and enter the code that you "
            "wrote down. If you no longer have them, we send you new ones.",
        sender
    );
}

MailText NewLinkMail(Date received_on, const std::string& address, const Sender& sender) {
    return Mail(
        "There is news about your referral",
        "There is news about the referral that you made on " + InWords(received_on) +
            ". Open it here, with the code that we tell you by telephone:\n\n" + address,
        sender
    );
}

}  // namespace alongside::referrals

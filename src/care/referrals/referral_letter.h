// What is written to whoever referred, in plain words.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/referrals/referral.h"
#include "platform/base/date.h"

namespace alongside::referrals {

/// What a letter is about.
enum class LetterKind { kReceived, kQuestion, kAccepted, kDeclined };
constexpr std::array<std::string_view, 4> NamesOf(LetterKind) {
    return {"received", "question", "accepted", "declined"};
}

/// Who writes, and how to reach them.
struct Sender {
    std::string area;
    std::string phone = {};  ///< Empty when the area has given none.
    std::string hours = {};
};

struct LetterText {
    std::string title;
    std::vector<std::string> paragraphs;
};

/// The letters that can be written about a referral as it stands, the latest first.
std::vector<LetterKind> LettersOf(const Referral& referral);

/// The letter. `reference` is what they give when they ring.
LetterText WriteLetter(
    LetterKind kind,
    const Referral& referral,
    const std::vector<Question>& questions,
    const std::string& reference,
    const Sender& sender
);

/// What goes by e-mail, which anybody may read: no name, no place, no clinical word.
struct MailText {
    std::string subject;
    std::string text;
};
/// The link by which somebody refers. The code is on their screen.
MailText LinkMail(const std::string& address, const Sender& sender);
/// The referral came. Behind this link they see what becomes of it.
MailText ReceivedMail(const std::string& address, const Sender& sender);
/// There is news, behind the link that they have, and no word of what it is.
MailText NewsMail(Date received_on, const Sender& sender);
/// The same behind a link of its own. The code is told by telephone.
MailText NewLinkMail(Date received_on, const std::string& address, const Sender& sender);

}  // namespace alongside::referrals

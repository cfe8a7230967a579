// Who said yes or no to what, how it stands on a day, and the rules for writing it down.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "care/consents/consents_facts.h"
#include "care/consents/ids.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::consents {

/// From this age somebody is presumed able to decide for themselves. Mental Capacity Act 2005,
/// s.1(2) and s.2(5).
inline constexpr int kPresumedAbleFrom = 16;
/// From this age nobody else can consent for them. Family Law Reform Act 1969, s.1.
inline constexpr int kAdultFrom = 18;
/// How many days ahead consent is asked again where an area has set nothing.
inline constexpr int kAskAgainDays = 60;
inline constexpr int kMostAskAgainDays = 365;

/// One conversation, as we hold it.
struct Consent {
    enum class Kind { kAnswer, kTakenBack };

    ConsentId id;
    int version = 1;
    Kind kind = Kind::kAnswer;
    ConsentGiver given_by{};
    std::optional<std::string> name = {};
    std::optional<std::string> relation = {};
    std::optional<std::string> ability = {};
    std::optional<std::string> considered = {};
    Date decided_on;
    AskedHow how{};
    std::string explained = {};  ///< Of what was taken back: their words, if they said any.
    std::optional<bool> on_register = {};
    std::optional<bool> keyworking = {};
    std::vector<Agency> shares_with = {};
    std::vector<Agency> not_with = {};
    std::optional<Date> review_on = {};
    bool operator==(const Consent&) const = default;
};
constexpr std::array<std::string_view, 2> NamesOf(Consent::Kind) {
    return {"answer", "taken-back"};
}

/// One time that something was shared.
struct Sharing {
    SharingId id;
    int version = 1;
    Agency agency{};
    std::string who;
    std::string what;
    SharingBasis basis{};
    std::string why;
    std::string decided_by;
    Date shared_on;
    bool operator==(const Sharing&) const = default;
};

/// How one thing stands, and whose word it rests on.
struct Stands {
    Standing standing = Standing::kNotAsked;
    std::optional<Date> since = {};
    ConsentGiver by{};
    std::string name = {};

    bool IsYes() const {
        return standing == Standing::kGiven || standing == Standing::kBestInterests;
    }
    bool IsNo() const { return standing == Standing::kRefused || standing == Standing::kTakenBack; }
    bool operator==(const Stands&) const = default;
};

/// Everything that was asked, as it stands on a day: of each thing the latest word counts.
struct ConsentState {
    Stands on_register;
    Stands keyworking;
    std::array<Stands, kAgencies> sharing;

    const Stands& With(Agency agency) const { return sharing.at(static_cast<std::size_t>(agency)); }
    /// Whether nobody was asked anything yet.
    bool IsEmpty() const;
};

/// Whether something may be shared, and why, in words.
struct Answer {
    bool yes = false;
    std::string because;
    SharingBasis basis = SharingBasis::kConsent;
};

/// What may be shared by consent. Safeguarding, a court or a duty in law stay possible beside it:
/// `RecordSharing` takes them with their reason.
class SharingRules {
public:
    explicit SharingRules(ConsentState state) : state_(std::move(state)) {}

    Answer MayShareWith(Agency agency) const;
    /// Somebody said no, or took back their yes; not only that nobody has asked.
    bool IsRefused(Agency agency) const { return state_.With(agency).IsNo(); }
    /// Since when all sharing is stopped: somebody said no, and to nobody is there a yes.
    std::optional<Date> StoppedSince() const;

private:
    ConsentState state_;
};

/// When consent has to be asked again, from which day on, and why, in words.
struct AskingAgain {
    Date on;
    Date ask_from;
    std::string why;
    std::string words;  ///< What is to be done, short: `Ask them about consent: they turn 16`.
    bool operator==(const AskingAgain&) const = default;
};

/// `consents` as they were decided, the oldest first.
ConsentState StateOn(const std::vector<Consent>& consents, Date born, Date day);

/// The latest word about the register, whatever birthday has come since.
Stands LatestAboutRegister(const std::vector<Consent>& consents);

/// The next day on which an answer has to be asked again: a birthday of 16 or 18 where somebody
/// else said yes, or the day that was agreed. Nothing where no yes stands.
std::optional<AskingAgain> NextAsking(
    const std::vector<Consent>& consents, Date born, Date today, int days_before
);

/// Tidies and checks an answer. Impossible, `kInvalid` at the field: nothing was asked, yes and no
/// to one agency, a day in the future or before they were born, asked again before it was asked.
/// Who may answer: the young person, from 16 without more, before with a word why they understand
/// it (Gillick); somebody with parental responsibility, by name, from 16 to 17 with a word why they
/// could not decide themselves, never from 18; others in their best interests, by name, with what
/// was considered, and from 16 with a word about capacity.
Result<ConsentRecorded> DecideConsent(ConsentRecorded consent, Date born, Date today);

/// Tidies and checks what is taken back: at least one thing. Nobody is asked for a reason, and
/// no rule stands in the way.
Result<ConsentTakenBack> DecideTakingBack(ConsentTakenBack taken, Date born, Date today);

/// Tidies and checks what was shared. SHARE-1: with consent as the reason only where there is
/// consent on that day.
Result<SharingRecorded> DecideSharing(
    SharingRecorded sharing, const SharingRules& rules, Date today
);

/// Tidies and checks the area's setting: up to a year.
Result<AskingAgainSet> DecideAskingAgain(AskingAgainSet setting);

/// The reason of a correction, tidied.
Result<std::string> DecideReason(std::string reason, const std::string& missing);

std::string_view WordsOf(SharingBasis basis);
std::string_view WordsOf(AskedHow how);
/// "The young person", "Jo Example, mother", "In their best interests: Kim Walker".
std::string GiverInWords(const Consent& consent);
/// "Yes, since 3 January 2023, said by the young person".
std::string InWords(const Stands& stands);
/// One calm line: "school and social care yes, CAMHS no, since 3 January 2023"; what is to be done
/// where nobody was asked.
std::string SharingInWords(const ConsentState& state);

/// The names of agencies in an event, and back; a name of no agency is left out.
std::vector<std::string> NamesOfAgencies(const std::vector<Agency>& agencies);
std::vector<Agency> AgenciesNamed(const std::vector<std::string>& names);

}  // namespace alongside::consents

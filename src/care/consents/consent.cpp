// The rules of consent.
// SPDX-License-Identifier: MIT
#include "care/consents/consent.h"

#include <algorithm>
#include <ranges>
#include <utility>

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::consents {
namespace {

constexpr std::size_t kLongestLine = 1'000;

// What a conversation says of one thing: nothing where it was not asked.
using Said = std::optional<bool>;

Said SaidAbout(const Consent& consent, Agency agency) {
    // Yes and no to one agency is refused when it is written down; were it there, no would count.
    if (std::ranges::find(consent.not_with, agency) != consent.not_with.end()) return false;
    if (std::ranges::find(consent.shares_with, agency) != consent.shares_with.end()) return true;
    return std::nullopt;
}

Standing StandingOf(const Consent& consent, bool yes) {
    if (consent.kind == Consent::Kind::kTakenBack) return Standing::kTakenBack;
    if (!yes) return Standing::kRefused;
    return consent.given_by == ConsentGiver::kBestInterests ? Standing::kBestInterests
                                                            : Standing::kGiven;
}

// The latest word on one thing up to a day; `said(consent)` is what one conversation says of it.
template <class AskOne>
Stands Latest(const std::vector<Consent>& consents, Date day, const AskOne& said) {
    Stands stands;
    for (const Consent& consent : consents) {
        if (consent.decided_on > day) continue;
        const Said answer = said(consent);
        if (!answer) continue;
        stands = {
            StandingOf(consent, *answer),
            consent.decided_on,
            consent.given_by,
            consent.name.value_or("")};
    }
    return stands;
}

bool IsParentsYes(const Stands& stands) {
    return stands.IsYes() && stands.by == ConsentGiver::kParentalResponsibility;
}

// A parent's yes ends on the eighteenth birthday: from then nobody else can consent for them.
void EndAt18(Stands& stands, Date born, Date day) {
    const Date grown = BirthdayOf(born, kAdultFrom);
    if (IsParentsYes(stands) && day >= grown) stands = {Standing::kAskAgain, grown};
}

void CheckGiver(
    const std::optional<std::string>& name,
    const std::optional<std::string>& relation,
    ConsentGiver giver,
    FieldChecks& checks
) {
    if (giver == ConsentGiver::kYoungPerson) return;
    if (!name) checks.Add("name", "Enter who said so");
    if (giver == ConsentGiver::kParentalResponsibility && !relation)
        checks.Add("relation", "Enter who they are to the young person, for example mother");
}

void CheckWhoMayAnswer(const ConsentRecorded& consent, Date born, FieldChecks& checks) {
    const int age = AgeOn(born, consent.decided_on);
    switch (consent.given_by) {
        case ConsentGiver::kYoungPerson:
            // Gillick v West Norfolk and Wisbech AHA [1986] AC 112: no presumption under 16.
            if (age < kPresumedAbleFrom && !consent.ability)
                checks.Add(
                    "ability",
                    "Enter how you know that they understand what they agree to: they were under 16"
                );
            return;
        case ConsentGiver::kParentalResponsibility:
            if (age >= kAdultFrom)
                checks.Add(
                    "given_by",
                    "They were 18 or over: nobody else can consent for them. Record their own "
                    "answer, or a decision in their best interests"
                );
            else if (age >= kPresumedAbleFrom && !consent.ability)
                checks.Add(
                    "ability",
                    "Enter why they could not decide this themselves: from 16 people are presumed "
                    "able to"
                );
            return;
        case ConsentGiver::kBestInterests:
            if (!consent.considered)
                checks.Add("considered", "Enter what was considered, and who was asked");
            if (age >= kPresumedAbleFrom && !consent.ability)
                checks.Add(
                    "ability",
                    "Enter how it was found that they cannot decide this themselves at the moment"
                );
    }
}

void CheckDay(Date decided_on, Date born, Date today, FieldChecks& checks) {
    if (decided_on > today)
        checks.Add("decided_on", "The day of the answer must be today or in the past");
    else if (decided_on < born)
        checks.Add("decided_on", "The day of the answer must not be before they were born");
}

void CheckAgencies(const ConsentRecorded& consent, FieldChecks& checks) {
    for (const Agency agency : AgenciesNamed(consent.shares_with)) {
        const std::string name(NameOf(agency));
        if (std::ranges::find(consent.not_with, name) == consent.not_with.end()) continue;
        const std::string words(WordsOf(agency));
        checks.Add("not_with", "You chose yes and no for this: choose one – " + words);
        return;
    }
}

bool AsksNothing(const ConsentRecorded& consent) {
    return !consent.on_register && !consent.keyworking && consent.shares_with.empty() &&
           consent.not_with.empty();
}

std::string YesWords(const Stands& stands) {
    std::string words = stands.by == ConsentGiver::kYoungPerson ? "said by the young person"
                        : stands.by == ConsentGiver::kBestInterests
                            ? "decided in their best interests"
                            : "said by " + stands.name;
    return ", " + words;
}

std::string Since(const Stands& stands) {
    return stands.since ? " since " + alongside::InWords(*stands.since) : "";
}

// The birthday at which a yes of somebody else has to be asked again.
std::optional<AskingAgain> AtBirthday(const Stands& stands, Date born) {
    if (!IsParentsYes(stands)) return std::nullopt;
    const Date at_16 = BirthdayOf(born, kPresumedAbleFrom);
    if (*stands.since < at_16)
        return AskingAgain{
            at_16,
            {},
            "They turn 16 that day. From 16 people are presumed able to decide for themselves, so "
            "ask them (Mental Capacity Act 2005)",
            "Ask them about consent: they turn 16"};
    return AskingAgain{
        BirthdayOf(born, kAdultFrom),
        {},
        "They turn 18 that day. From 18 nobody else can consent for them: without their own "
        "answer sharing stops (Family Law Reform Act 1969)",
        "Ask them about consent: they turn 18"};
}

std::vector<Stands> AllOf(const ConsentState& state) {
    std::vector<Stands> all = {state.on_register, state.keyworking};
    all.insert(all.end(), state.sharing.begin(), state.sharing.end());
    return all;
}

// As `StateOn`, but for birthdays.
ConsentState SaidUpTo(const std::vector<Consent>& consents, Date day) {
    ConsentState state;
    state.on_register = Latest(consents, day, [](const Consent& c) { return c.on_register; });
    state.keyworking = Latest(consents, day, [](const Consent& c) { return c.keyworking; });
    for (std::size_t i = 0; i < kAgencies; ++i)
        state.sharing.at(i) = Latest(consents, day, [i](const Consent& c) {
            return SaidAbout(c, static_cast<Agency>(i));
        });
    return state;
}

// Whether a conversation still carries some yes that counts today.
bool StillCarries(const Consent& consent, const ConsentState& state) {
    return std::ranges::any_of(AllOf(state), [&](const Stands& stands) {
        return stands.IsYes() && stands.since == consent.decided_on &&
               stands.by == consent.given_by;
    });
}

void Sooner(std::optional<AskingAgain>& soonest, std::optional<AskingAgain> other) {
    if (other && (!soonest || other->on < soonest->on)) soonest = std::move(other);
}

std::string LowerFirst(std::string_view words) {
    std::string lower(words);
    // CAMHS and GP stay as they are.
    if (lower.size() > 1 && lower[1] >= 'a' && lower[1] <= 'z' && lower[0] >= 'A' &&
        lower[0] <= 'Z')
        lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    return lower;
}

// "school and social care yes".
std::string Listed(const std::vector<std::string>& names, std::string_view answer) {
    if (names.empty()) return {};
    std::string list = names.front();
    for (std::size_t i = 1; i < names.size(); ++i)
        list += (i + 1 == names.size() ? " and " : ", ") + names[i];
    return list + " " + std::string(answer);
}

}  // namespace

bool ConsentState::IsEmpty() const {
    return std::ranges::all_of(AllOf(*this), [](const Stands& stands) {
        return stands.standing == Standing::kNotAsked;
    });
}

Answer SharingRules::MayShareWith(Agency agency) const {
    const Stands& stands = state_.With(agency);
    switch (stands.standing) {
        case Standing::kGiven:
            return {true, "They agreed to this" + Since(stands) + YesWords(stands)};
        case Standing::kBestInterests:
            return {true, "It was decided in their best interests" + Since(stands)};
        case Standing::kRefused:
            return {false, "They said no to this" + Since(stands)};
        case Standing::kTakenBack:
            return {false, "They took their consent back" + Since(stands)};
        case Standing::kAskAgain:
            return {
                false,
                "They turned 18 and nobody has asked them yet: what a parent agreed to ended" +
                    (stands.since ? " on " + alongside::InWords(*stands.since) : std::string())};
        case Standing::kNotAsked:
            break;
    }
    return {false, "Nobody has asked them about this yet"};
}

std::optional<Date> SharingRules::StoppedSince() const {
    std::optional<Date> since;
    for (const Stands& stands : state_.sharing) {
        if (stands.IsYes()) return std::nullopt;
        if (stands.IsNo() && (!since || *stands.since > *since)) since = stands.since;
    }
    return since;
}

ConsentState StateOn(const std::vector<Consent>& consents, Date born, Date day) {
    ConsentState state = SaidUpTo(consents, day);
    EndAt18(state.on_register, born, day);
    EndAt18(state.keyworking, born, day);
    for (Stands& stands : state.sharing) EndAt18(stands, born, day);
    return state;
}

Stands LatestAboutRegister(const std::vector<Consent>& consents) {
    return Latest(consents, kForever, [](const Consent& c) { return c.on_register; });
}

std::optional<AskingAgain> NextAsking(
    const std::vector<Consent>& consents, Date born, Date today, int days_before
) {
    const ConsentState said = SaidUpTo(consents, today);
    std::optional<AskingAgain> soonest;
    for (const Stands& stands : AllOf(said)) Sooner(soonest, AtBirthday(stands, born));
    for (const Consent& consent : consents)
        if (consent.review_on && consent.decided_on <= today && StillCarries(consent, said))
            Sooner(
                soonest,
                AskingAgain{
                    *consent.review_on,
                    {},
                    "The day that was agreed for asking again, on " +
                        alongside::InWords(consent.decided_on),
                    "Ask about consent again, as agreed"}
            );
    if (soonest) soonest->ask_from = soonest->on - std::chrono::days(days_before);
    return soonest;
}

Result<ConsentRecorded> DecideConsent(ConsentRecorded consent, Date born, Date today) {
    FieldChecks checks;
    checks.Tidy(consent.name, "name", "The name", kLongestLine);
    checks.Tidy(consent.relation, "relation", "Who they are", kLongestLine);
    CheckGiver(consent.name, consent.relation, consent.given_by, checks);
    checks.Tidy(consent.ability, "ability", "The note about deciding");
    checks.Tidy(consent.considered, "considered", "What was considered");
    CheckWhoMayAnswer(consent, born, checks);
    CheckDay(consent.decided_on, born, today, checks);
    checks.Require(
        consent.explained, "explained", "What was explained", "Enter what was explained to them"
    );
    if (AsksNothing(consent))
        checks.Add("on_register", "Choose an answer to at least one of the questions");
    CheckAgencies(consent, checks);
    checks.NotBefore(
        consent.review_on,
        consent.decided_on,
        "review_on",
        "The day to ask again must not be before the day of the answer"
    );
    return UnlessFaulty(std::move(consent), checks);
}

Result<ConsentTakenBack> DecideTakingBack(ConsentTakenBack taken, Date born, Date today) {
    FieldChecks checks;
    if (!taken.on_register && !taken.keyworking && taken.not_with.empty())
        checks.Add("taken", "Choose what they take back");
    checks.Tidy(taken.name, "name", "The name", kLongestLine);
    checks.Tidy(taken.relation, "relation", "Who they are", kLongestLine);
    CheckGiver(taken.name, taken.relation, taken.taken_back_by, checks);
    CheckDay(taken.decided_on, born, today, checks);
    checks.Tidy(taken.words, "words", "What they said");
    return UnlessFaulty(std::move(taken), checks);
}

Result<SharingRecorded> DecideSharing(
    SharingRecorded sharing, const SharingRules& rules, Date today
) {
    FieldChecks checks;
    checks.Require(sharing.who, "who", "The name", "Enter with whom it was shared", kLongestLine);
    checks.Require(sharing.what, "what", "What was shared", "Enter what was shared");
    checks.Require(sharing.why, "why", "The reason", "Enter why it was shared");
    checks.Require(
        sharing.decided_by, "decided_by", "The name", "Enter who decided this", kLongestLine
    );
    if (sharing.shared_on > today) checks.Add("shared_on", "The day must be today or in the past");
    if (!checks.fine()) return checks.Refusal();
    // SHARE-1
    const Answer answer = rules.MayShareWith(sharing.agency);
    if (sharing.basis == SharingBasis::kConsent && !answer.yes)
        return Error{
            Fault::kRefused,
            answer.because +
                ", so consent cannot be the reason. If somebody is at risk, or the law asks for "
                "it, choose that reason instead",
            "SHARE-1"};
    return sharing;
}

Result<AskingAgainSet> DecideAskingAgain(AskingAgainSet setting) {
    FieldChecks checks;
    if (setting.days_before < 0 || setting.days_before > kMostAskAgainDays)
        checks.Add("days_before", "The number of days must be between 0 and 365");
    checks.Require(setting.reason, "reason", "The reason", "Enter why it is changed");
    return UnlessFaulty(std::move(setting), checks);
}

Result<std::string> DecideReason(std::string reason, const std::string& missing) {
    FieldChecks checks;
    checks.Require(reason, "reason", "The reason", missing);
    return UnlessFaulty(std::move(reason), checks);
}

std::string_view WordsOf(SharingBasis basis) {
    static constexpr std::array<std::string_view, 6> kWords = {
        "They agreed to it",
        "To keep a child safe (Children Act 1989, section 47)",
        "To keep an adult safe (Care Act 2014, section 42)",
        "A duty in law",
        "A court asked for it",
        "Somebody’s life or health was in danger"};
    return kWords.at(static_cast<std::size_t>(basis));
}

std::string_view WordsOf(AskedHow how) {
    static constexpr std::array<std::string_view, 4> kWords = {
        "in person", "by phone", "by video", "in writing"};
    return kWords.at(static_cast<std::size_t>(how));
}

std::string GiverInWords(const Consent& consent) {
    const std::string name = consent.name.value_or("");
    const std::string as = consent.relation ? ", " + *consent.relation : "";
    if (consent.given_by == ConsentGiver::kYoungPerson) return "The young person";
    if (consent.given_by == ConsentGiver::kBestInterests)
        return "In their best interests: " + name + as;
    return name + as;
}

std::string InWords(const Stands& stands) {
    switch (stands.standing) {
        case Standing::kNotAsked:
            return "Not asked yet";
        case Standing::kGiven:
            return "Yes," + Since(stands) + YesWords(stands);
        case Standing::kBestInterests:
            return "Yes, decided in their best interests," + Since(stands);
        case Standing::kRefused:
            return "No," + Since(stands);
        case Standing::kTakenBack:
            return "No, taken back," + Since(stands);
        case Standing::kAskAgain:
            return "Ask them: they are 18 now" + Since(stands);
    }
    return {};
}

std::string SharingInWords(const ConsentState& state) {
    std::vector<std::string> yes;
    std::vector<std::string> no;
    std::vector<std::string> again;
    std::optional<Date> since;
    for (std::size_t i = 0; i < kAgencies; ++i) {
        const Stands& stands = state.sharing.at(i);
        if (stands.standing == Standing::kNotAsked) continue;
        auto& list = stands.IsYes() ? yes : stands.IsNo() ? no : again;
        list.push_back(LowerFirst(WordsOf(static_cast<Agency>(i))));
        since = std::max(since, stands.since);
    }
    if (!since) return "nobody has been asked yet";
    std::vector<std::string> parts = {
        Listed(yes, "yes"), Listed(no, "no"), Listed(again, "ask them")};
    std::erase(parts, "");
    return Join(parts, ", ") + ", since " + alongside::InWords(*since);
}

std::vector<std::string> NamesOfAgencies(const std::vector<Agency>& agencies) {
    std::vector<std::string> names;
    names.reserve(agencies.size());
    for (const Agency agency : agencies) names.emplace_back(NameOf(agency));
    return names;
}

std::vector<Agency> AgenciesNamed(const std::vector<std::string>& names) {
    std::vector<Agency> agencies;
    for (const std::string& name : names)
        if (const auto agency = EnumNamed<Agency>(name)) agencies.push_back(*agency);
    return agencies;
}

}  // namespace alongside::consents

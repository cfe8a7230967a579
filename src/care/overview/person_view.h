// The page of a person: who they are, where they stand, who works with them, what happened.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/overview/standing_history.h"
#include "care/register/ids.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/form.h"
#include "platform/html/url.h"

namespace alongside::overview {

/// Something that may be done from the page.
struct PersonAct {
    std::string text;
    html::Url href;
    std::string about = {};  ///< Said after the text, so that links tell apart.
};

struct RatingLine {
    dsr::Rating rating{};
    Date rated_on;
    std::string rationale;
    std::vector<PersonAct> acts = {};
};
struct TeamLine {
    std::string worker;
    std::string part;  ///< "Lead keyworker".
    Date from;
    std::optional<Date> to;
    std::vector<PersonAct> acts = {};
};
/// Somebody who was asked to take over as lead keyworker and has not answered yet.
struct LeadOfferLine {
    std::string worker;
    Date since;
    html::Url answer = {};  ///< Empty for a reader who may not.
};
struct EpisodeLine {
    std::string kind;
    std::string phase;
    Date opened_on;
    std::optional<Date> closed_on;
    std::string close_reason;
    std::vector<PersonAct> acts = {};
};
struct AdmissionLine {
    std::string hospital;
    std::string ward;
    std::string legal_status;
    Date admitted_on;
    std::optional<Date> discharged_on;
    std::optional<Date> planned_discharge_on;
    std::string delay_reason;
    std::vector<PersonAct> acts = {};
};
struct StayLine {
    Date referred_on;
    std::string source;
    std::string decision;  ///< "Accepted on 9 January 2023".
    std::string consent;
    std::optional<Date> removed_on;
    std::string removal_reason;
    std::vector<PersonAct> acts = {};
};

/// Other pages of the record, by what somebody wants there.
struct PartGroup {
    std::string heading;   ///< "Now".
    PersonAct first = {};  ///< What must be found in a second, if anything.
    std::vector<PersonAct> parts = {};
};

/// Something that is due, promised or planned.
struct NextLine {
    Date due_on;
    std::string words;
    html::Url page;
    enum class By { kService, kOthers } by = By::kService;
};

/// A fact about somebody, with its name.
struct PersonFact {
    std::string name;
    std::string value;
};

/// Which day's record is shown, and the little form to choose another.
struct Looking {
    Date as_at;
    Date as_known;
    enum class When { kNow, kThen } when = When::kNow;
    patterns::FormState typed = {};
};

/// A request to remove an entry that nobody has decided yet.
struct WaitingRemoval {
    html::Url page;
    std::string asked;  ///< "asked on 9 January 2023".
    enum class For { kAsker, kSecondPerson } waits_for = For::kSecondPerson;
};

struct PersonView {
    html::Url page;
    std::string name;
    std::string full_name;  ///< When it differs from the name shown.
    std::vector<PersonFact> banner;
    std::vector<PersonFact> details;
    enum class Register { kOn, kOff, kReferred } on_register = Register::kOff;
    std::optional<dsr::Standing> standing;  ///< Today, when they are on the register.
    std::optional<RatingLine> rating;       ///< The latest, in hospital too.
    std::string in_hospital;                ///< Where and since when; empty when they are not.
    std::optional<Date> red_until;          ///< How long the rating stays red after hospital.
    std::string protection = {};            ///< Plans of a local authority, in a line.
    std::string sharing = {};               ///< What may be shared, in a line; none as it was.
    std::vector<NextLine> next;             ///< The soonest first; none when looked at as it was.
    std::vector<StandingDays> history;
    std::vector<RatingLine> ratings;  ///< The latest first; so are all lists.
    std::vector<TeamLine> team;
    std::vector<TeamLine> team_before;
    std::optional<LeadOfferLine> lead_offer;
    std::vector<EpisodeLine> episodes;
    std::vector<AdmissionLine> admissions;
    std::vector<StayLine> stays;
    std::vector<PersonAct> acts;           ///< What may be done next.
    std::vector<PartGroup> parts;          ///< The other pages of the record.
    std::vector<WaitingRemoval> removals;  ///< What waits, for those who may decide.
    Looking looking;
};

html::Html PersonPage(const PersonView& view);

}  // namespace alongside::overview

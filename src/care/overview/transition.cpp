// Works turning points out from the day of birth, none of which is ever stored; and their words.
// SPDX-License-Identifier: MIT
#include "care/overview/transition.h"

#include <algorithm>
#include <optional>

namespace alongside::overview {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr unsigned kSeptember = 9;
constexpr unsigned kJune = 6;
constexpr int kSecondaryAge = 11;
constexpr int kLeavingAge = 16;

int YearOf(Date day) {
    return static_cast<int>(year_month_day(day).year());
}

// The year in whose August they have reached an age.
int SchoolYearOf(Date born, int age) {
    const bool autumn = static_cast<unsigned>(year_month_day(born).month()) >= kSeptember;
    return YearOf(born) + age + (autumn ? 1 : 0);
}

Date LastFridayOfJune(int year) {
    return std::chrono::sys_days(
        std::chrono::year(year) / std::chrono::month(kJune) /
        std::chrono::weekday_last(std::chrono::Friday)
    );
}

std::optional<int> AgeOf(TransitionKind kind) {
    switch (kind) {
        case TransitionKind::kTurns14:
            return 14;
        case TransitionKind::kTurns16:
            return 16;
        case TransitionKind::kTurns18:
            return 18;
        case TransitionKind::kTurns25:
            return 25;
        case TransitionKind::kTurns26:
            return 26;
        default:
            return std::nullopt;
    }
}

// The first day of birth that is `years` old on `day` or later.
Date FirstBirth(Date day, int years) {
    constexpr int kMonths = 12;
    constexpr days kLeap(2);
    Date born = AddMonths(day, -years * kMonths) - kLeap;
    while (BirthdayOf(born, years) < day) born += days(1);
    return born;
}

Period BirthsOfCohorts(TransitionKind kind, const Period& when) {
    const int age = kind == TransitionKind::kSecondarySchool ? kSecondaryAge : kLeavingAge;
    Period births{kForever, when.from};
    for (int year = YearOf(when.from); year <= YearOf(when.to); ++year) {
        const Date born_from = DateOf(year - age - 1, kSeptember, 1);
        if (!when.Contains(WhenOf(kind, born_from))) continue;
        births.from = std::min(births.from, born_from);
        births.to = DateOf(year - age, kSeptember, 1);
    }
    return births.from == kForever ? Period{when.from, when.from} : births;
}

}  // namespace

std::optional<PlanTurn> PlanTurnOf(TransitionKind kind) {
    using enum safeguarding::ProtectionKind;
    switch (kind) {
        case TransitionKind::kLookedAfterBegins:
            return PlanTurn{kLookedAfter, true};
        case TransitionKind::kLookedAfterEnds:
            return PlanTurn{kLookedAfter, false};
        case TransitionKind::kProtectionPlanBegins:
            return PlanTurn{kProtectionPlan, true};
        case TransitionKind::kProtectionPlanEnds:
            return PlanTurn{kProtectionPlan, false};
        case TransitionKind::kChildInNeedBegins:
            return PlanTurn{kChildInNeed, true};
        case TransitionKind::kChildInNeedEnds:
            return PlanTurn{kChildInNeed, false};
        default:
            return std::nullopt;
    }
}

std::string_view WordsOf(TransitionKind kind) {
    switch (kind) {
        case TransitionKind::kSecondarySchool:
            return "Moves to secondary school";
        case TransitionKind::kTurns14:
            return "Turns 14";
        case TransitionKind::kYear11Ends:
            return "Finishes Year 11";
        case TransitionKind::kTurns16:
            return "Turns 16";
        case TransitionKind::kTurns18:
            return "Turns 18";
        case TransitionKind::kTurns25:
            return "Turns 25";
        case TransitionKind::kTurns26:
            return "Turns 26";
        case TransitionKind::kLookedAfterBegins:
            return "Being looked after begins";
        case TransitionKind::kLookedAfterEnds:
            return "Being looked after ends";
        case TransitionKind::kProtectionPlanBegins:
            return "A child protection plan begins";
        case TransitionKind::kProtectionPlanEnds:
            return "A child protection plan ends";
        case TransitionKind::kChildInNeedBegins:
            return "A child in need plan begins";
        case TransitionKind::kChildInNeedEnds:
            return "A child in need plan ends";
    }
    return {};
}

std::string_view AheadOf(TransitionKind kind) {
    switch (kind) {
        case TransitionKind::kSecondarySchool:
            return "A new school, new people and a new journey";
        case TransitionKind::kTurns14:
            return "School begins to plan for adult life with them";
        case TransitionKind::kYear11Ends:
            return "What comes after: sixth form, college, work or training";
        case TransitionKind::kTurns16:
            return "They decide for themselves where they can: ask them about consent again";
        case TransitionKind::kTurns18:
            return "Adult services, and a CTR in place of a CETR if there is no EHC plan";
        case TransitionKind::kTurns25:
            return "An EHC plan ends at the latest";
        case TransitionKind::kTurns26:
            return "Keyworking for children and young people ends";
        case TransitionKind::kLookedAfterBegins:
            return "Ask who holds parental responsibility now, where they live, and who their "
                   "social worker is";
        case TransitionKind::kLookedAfterEnds:
            return "Agree who stays in touch and what helps at home. Some have a right to support "
                   "as care leavers";
        case TransitionKind::kProtectionPlanBegins:
            return "Ask to be part of the core group, and look at the rating again";
        case TransitionKind::kProtectionPlanEnds:
        case TransitionKind::kChildInNeedEnds:
            return "Agree with the social worker who helps from now on";
        case TransitionKind::kChildInNeedBegins:
            return "Agree with the social worker who does what";
    }
    return {};
}

Date WhenOf(TransitionKind kind, Date born) {
    if (const auto age = AgeOf(kind)) return BirthdayOf(born, *age);
    if (kind == TransitionKind::kSecondarySchool)
        return DateOf(SchoolYearOf(born, kSecondaryAge), kSeptember, 1);
    return LastFridayOfJune(SchoolYearOf(born, kLeavingAge));
}

Period BirthsFor(TransitionKind kind, const Period& when) {
    const auto age = AgeOf(kind);
    if (!age) return BirthsOfCohorts(kind, when);
    return {FirstBirth(when.from, *age), FirstBirth(when.to, *age)};
}

}  // namespace alongside::overview

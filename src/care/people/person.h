// A person as we hold them, and the rules for what may be held.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::people {

/// Somebody, as last recorded.
struct Person {
    PersonId id;
    int version = 1;
    DetailsRecorded details;  ///< Without a reason: that is in the history.
    bool operator==(const Person&) const = default;
};

/// Checks what is to be held of somebody, and tidies it: white space around text goes, text that is
/// empty becomes "not known", an NHS number its ten digits. An empty reference is left for the use
/// case to fill. `kInvalid` lists every fault: a name is missing, a text is too long, the NHS
/// number's check digit is wrong, a day is impossible or in the future.
Result<DetailsRecorded> DecideDetails(DetailsRecorded details, Date today);

/// The same for an amendment, which needs a reason and keeps a reference.
Result<DetailsRecorded> DecideAmendment(DetailsRecorded details, Date today);

/// That somebody died, as recorded on its own page and not only in their details.
struct Death {
    DeathId id;
    Date died_on;
    Date learned_on;
    std::optional<std::string> note = {};
    std::optional<Date> details_died_on = {};  ///< What the details alone say.
    bool operator==(const Death&) const = default;
};
/// Something that was done after it.
struct DoneDeathStep {
    DeathStep step{};
    Date on;
    std::optional<std::string> note = {};
    bool operator==(const DoneDeathStep&) const = default;
};

/// Records a death, or another day of one. Impossible, `kInvalid`: before the birth, in the future,
/// or learned of before it happened.
Result<DeathRecorded> DecideDeath(const Person& person, DeathRecorded death, Date today);

/// What is to be done after a death on `died_on`. The child death review is for those under 18.
std::vector<DeathStep> DeathStepsFor(Date born, Date died_on);

/// Ticks off a step. DEATH-1: they have died. Impossible, `kInvalid`: before the death, in the
/// future, or a step that is not theirs.
Result<DeathStepDone> DecideDeathStep(const Person& person, DeathStepDone step, Date today);

/// Takes back that somebody died. DEATH-1: it is recorded. Needs a reason.
Result<DeathUndone> DecideDeathUndoing(const Person& person, DeathUndone undone);

/// How somebody is shown: the name they prefer, or else the given one, and the family name.
Sensitive<std::string> ShownName(const DetailsRecorded& details);

/// What a list by name is sorted by: family name, then given name, folded.
std::string SortName(const DetailsRecorded& details);

/// A reference made from a person's id, `4F7K-92QD`: without letters that are mistaken for digits.
std::string ReferenceFrom(const PersonId& id);

}  // namespace alongside::people

// How likely it is that two are one person: names, days of birth, NHS numbers and postcodes
// compared. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "care/people/person_keys.h"
#include "platform/base/date.h"
#include "platform/base/sensitive.h"

namespace alongside::people {

/// Whom somebody looks for, as far as they know. What is not known is left empty.
struct Sought {
    std::string given_name, family_name;
    std::optional<Date> born = {};
    std::optional<std::string> nhs_number = {};  ///< As typed: a wrong one may still help.
    std::optional<std::string> postcode = {};
    PersonId but_not = {};  ///< Themselves, when they are on record.
    std::string preferred_name = {};
};

/// Somebody on record, as far as they are compared.
struct KnownPerson {
    PersonId id;
    Sensitive<std::string> given_name;
    Sensitive<std::string> family_name;
    std::optional<Sensitive<std::string>> preferred_name = {};
    Date born;
    std::optional<Sensitive<std::string>> nhs_number = {};
    std::optional<std::string> postcode = {};
    std::optional<std::string> locality = {};
};

enum class Twins { kNo, kMayBe };

/// How alike two are, and why.
struct Likeness {
    int likeness = 0;                  ///< From 0 to 100.
    std::vector<std::string> because;  ///< In words, what speaks for it first.
    Twins twins = Twins::kNo;  ///< The same birthday and family name, but other given names.
};

/// Somebody on record who may be the one sought.
struct LikelySame {
    PersonId person;
    int likeness = 0;
    std::vector<std::string> because;
    Twins twins = Twins::kNo;
    Sensitive<std::string> name;  ///< As shown. For pages only.
    Date born;
    std::optional<std::string> locality = {};
};

/// Whoever is below is somebody else.
inline constexpr int kMayBeSame = 50;
/// Whoever is here or above is very likely the same.
inline constexpr int kVeryLikelySame = 85;

/// Compares one person with many.
class LikenessTo {
public:
    explicit LikenessTo(const Sought& sought);
    Likeness Of(const KnownPerson& known) const;

private:
    Sought sought_;
    NameWords names_;
};

/// Somebody as their details say.
KnownPerson KnownAs(const PersonId& id, const DetailsRecorded& details);
/// What to look for so that `known` is compared with everybody else.
Sought SoughtAs(const KnownPerson& known);

}  // namespace alongside::people

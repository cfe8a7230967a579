// Renders what is told about a young person: as it is asked, and as it was told.
// SPDX-License-Identifier: MIT
#include "care/referrals/told_view.h"

#include <string>
#include <utility>
#include <vector>

#include "care/referrals/referral_questions.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/patterns/fields.h"

namespace alongside::referrals {
namespace {

using html::All;
using html::Html;
using patterns::FormState;

nhsuk::Heading Section(const std::string& text) {
    return {.text = text, .size = nhsuk::Size::kM, .level = 2};
}

std::string Revealed(const std::optional<Sensitive<std::string>>& text) {
    return text ? text->Reveal() : std::string();
}

// What a correction shows as held; a new form shows nothing chosen.
template <class E>
std::optional<E> IfHeld(const ReferralArrived& held, E value) {
    if (held.id.empty()) return std::nullopt;
    return value;
}

Html WhoRefers(const FormState& state, const ReferralArrived& held, FilledBy by) {
    const bool staff = by == FilledBy::kStaff;
    const auto route = IfHeld(held, held.route);
    const std::string name = held.referrer.Reveal();
    return All(
        staff ? Html(kRouteAsked.In(state, route)) : Html(kYouAreAsked.In(state, route)),
        staff ? Html(kReferrerAsked.In(state, name)) : Html(kYourNameAsked.In(state, name)),
        staff ? Html(kRelationAsked.In(state, held.relation))
              : Html(kYourRelationAsked.In(state, held.relation)),
        kOrganisationAsked.In(state, held.organisation.value_or("")),
        kPhoneAsked.In(state, Revealed(held.phone)),
        kEmailAsked.In(state, Revealed(held.email)),
        kSafeContactAsked.In(state, held.safe_contact.value_or(""))
    );
}

Html YoungPerson(const FormState& state, const ReferralArrived& held) {
    return All(
        kGivenNameAsked.In(state, held.given_name.Reveal()),
        kFamilyNameAsked.In(state, held.family_name.Reveal()),
        kPreferredNameAsked.In(state, Revealed(held.preferred_name)),
        kBornAsked.In(state, held.date_of_birth),
        kNhsNumberAsked.In(state, Revealed(held.nhs_number)),
        kPostcodeAsked.In(state, held.postcode.value_or("")),
        kLivesWithAsked.In(state, held.lives_with.value_or("")),
        kSchoolAsked.In(state, held.school.value_or("")),
        kEhcPlanAsked.In(state, held.has_ehc_plan),
        kAutismAsked.In(state, IfHeld(held, held.autism)),
        kLearningDisabilityAsked.In(state, IfHeld(held, held.learning_disability))
    );
}

Html WhatHappens(const FormState& state, const ReferralArrived& held) {
    return All(
        kWhatHappensAsked.In(state, held.what_happens),
        kRiskAsked.In(state, held.risk.value_or("")),
        kTriedAsked.In(state, held.tried.value_or(""))
    );
}

Html Agreement(const FormState& state, const ReferralArrived& held) {
    return All(
        kYoungPersonKnowsAsked.In(state, IfHeld(held, held.young_person_knows)),
        kFamilyKnowsAsked.In(state, IfHeld(held, held.family_knows)),
        kTheirViewAsked.In(state, held.their_view.value_or("")),
        kToldConsentAsked.In(state, IfHeld(held, held.consent))
    );
}

using Rows = std::vector<nhsuk::SummaryListRow>;

void Add(Rows& rows, std::string key, std::string value) {
    if (value.empty()) return;
    rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}
void Add(Rows& rows, std::string key, const std::optional<std::string>& value) {
    Add(rows, std::move(key), value.value_or(""));
}
void Add(Rows& rows, std::string key, const std::optional<Sensitive<std::string>>& value) {
    if (value) Add(rows, std::move(key), value->Reveal());
}

std::string WordsOf(people::Diagnosis diagnosis) {
    switch (diagnosis) {
        case people::Diagnosis::kConfirmed:
            return "Yes, confirmed";
        case people::Diagnosis::kSuspectedOnPathway:
            return "On the pathway";
        case people::Diagnosis::kSuspectedNotOnPathway:
            return "They think so, no assessment is planned";
        case people::Diagnosis::kNone:
            return "No";
        case people::Diagnosis::kUnknown:
            break;
    }
    return "Not known";
}

std::string WordsOf(Knows knows) {
    if (knows == Knows::kYes) return "Yes";
    return knows == Knows::kNo ? "No" : "Not known";
}

std::string WordsOf(ToldConsent consent) {
    switch (consent) {
        case ToldConsent::kYoungPersonAgrees:
            return "The young person agrees";
        case ToldConsent::kParentAgrees:
            return "Somebody with parental responsibility agrees";
        case ToldConsent::kBestInterests:
            return "They cannot decide, and it is in their best interests";
        case ToldConsent::kRefused:
            return "They do not want it";
        case ToldConsent::kNotAsked:
            break;
    }
    return "Nobody has asked them yet";
}

std::string EhcPlan(const std::optional<bool>& has) {
    if (!has) return {};
    return *has ? "Yes" : "No";
}

Rows YoungPersonRows(const ReferralArrived& told) {
    Rows rows;
    Add(rows, "Name", told.given_name.Reveal() + " " + told.family_name.Reveal());
    Add(rows, "Likes to be called", told.preferred_name);
    Add(rows, "Date of birth", told.date_of_birth ? InWords(*told.date_of_birth) : "Not known");
    Add(rows, "NHS number", told.nhs_number);
    Add(rows, "Postcode", told.postcode);
    Add(rows, "Lives with", told.lives_with);
    Add(rows, "School, college or work", told.school);
    Add(rows, "EHC plan", EhcPlan(told.has_ehc_plan));
    Add(rows, "Autistic", WordsOf(told.autism));
    Add(rows, "Learning disability", WordsOf(told.learning_disability));
    return rows;
}

Rows WorriesRows(const ReferralArrived& told, FilledBy reader) {
    Rows rows;
    Add(rows, "What is happening", told.what_happens);
    Add(rows, "What has been tried", told.tried);
    Add(rows,
        reader == FilledBy::kStaff ? "What worries them most" : "What worries you most",
        told.risk);
    return rows;
}

Rows AgreementRows(const ReferralArrived& told) {
    Rows rows;
    Add(rows, "The young person knows", WordsOf(told.young_person_knows));
    Add(rows, "The family knows", WordsOf(told.family_knows));
    Add(rows, "What they think", told.their_view);
    Add(rows, "Do they agree?", WordsOf(told.consent));
    return rows;
}

// In the words that whoever refers chose themselves.
std::string ChosenWords(Route route) {
    for (const auto& option : kRouteOptions)
        if (option.value == route) return std::string(option.text);
    return {};
}

Rows ReferrerRows(const ReferralArrived& told, FilledBy reader) {
    const bool staff = reader == FilledBy::kStaff;
    Rows rows;
    Add(rows,
        staff ? "Who refers" : "You are",
        staff ? std::string(WordsOf(told.route)) : ChosenWords(told.route));
    Add(rows, staff ? "Their name" : "Your name", told.referrer.Reveal() + ", " + told.relation);
    Add(rows, "Organisation", told.organisation);
    Add(rows, "E-mail", told.email);
    Add(rows, "Telephone", told.phone);
    Add(rows, "Safe ways to be in touch", told.safe_contact);
    return rows;
}

Rows RowsOf(TellPart part, const ReferralArrived& told, FilledBy reader) {
    switch (part) {
        case TellPart::kReferrer:
            return ReferrerRows(told, reader);
        case TellPart::kYoungPerson:
            return YoungPersonRows(told);
        case TellPart::kWorries:
            return WorriesRows(told, reader);
        case TellPart::kAgreement:
            return AgreementRows(told);
    }
    return {};
}

}  // namespace

std::string_view WordsOf(Route route) {
    switch (route) {
        case Route::kFamily:
            return "The family";
        case Route::kYoungPerson:
            return "The young person";
        case Route::kSchool:
            return "A school";
        case Route::kCollege:
            return "A college";
        case Route::kHealth:
            return "A health service";
        case Route::kSocialCare:
            return "Social care";
        case Route::kPolice:
            return "The police";
        case Route::kSinglePointOfAccess:
            return "A single point of access";
        case Route::kCamhs:
            return "CAMHS";
        case Route::kOther:
            break;
    }
    return "Somebody else";
}

Html TellFields(TellPart part, const FormState& state, const ReferralArrived& held, FilledBy by) {
    switch (part) {
        case TellPart::kReferrer:
            return WhoRefers(state, held, by);
        case TellPart::kYoungPerson:
            return YoungPerson(state, held);
        case TellPart::kWorries:
            return WhatHappens(state, held);
        case TellPart::kAgreement:
            return Agreement(state, held);
    }
    return {};
}

Html AllTellFields(const FormState& state, const ReferralArrived& held) {
    const auto fields = [&](TellPart part) {
        return TellFields(part, state, held, FilledBy::kStaff);
    };
    return All(
        Section("What is happening"),
        fields(TellPart::kWorries),
        Section("The young person"),
        fields(TellPart::kYoungPerson),
        Section("Do they know, and do they agree?"),
        fields(TellPart::kAgreement),
        Section("Who refers"),
        fields(TellPart::kReferrer)
    );
}

Html ToldPart(TellPart part, const ReferralArrived& told, FilledBy reader) {
    return nhsuk::SummaryList{.rows = RowsOf(part, told, reader)};
}

Html ToldList(const ReferralArrived& told) {
    using enum TellPart;
    nhsuk::SummaryList list;
    for (const TellPart part : {kYoungPerson, kWorries, kAgreement, kReferrer})
        for (nhsuk::SummaryListRow& row : RowsOf(part, told, FilledBy::kStaff))
            list.rows.push_back(std::move(row));
    return list;
}

}  // namespace alongside::referrals

// Renders the forms about who somebody is.
// SPDX-License-Identifier: MIT
#include "care/people/details_view.h"

#include <optional>
#include <string>

#include "care/people/details_questions.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/patterns/prose.h"

namespace alongside::people {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::FormState;

nhsuk::Heading Section(const std::string& text) {
    return {.text = text, .size = nhsuk::Size::kM, .level = 2};
}

std::string Revealed(const std::optional<Sensitive<std::string>>& text) {
    return text ? text->Reveal() : std::string();
}

Html WhoFields(const FormState& state, const DetailsRecorded& held, std::optional<Date> born) {
    return All(
        kGivenNameAsked.In(state, held.given_name.Reveal()),
        kFamilyNameAsked.In(state, held.family_name.Reveal()),
        kPreferredNameAsked.In(state, Revealed(held.preferred_name)),
        kDateOfBirthAsked.In(state, born),
        kNhsNumberAsked.In(state, Revealed(held.nhs_number)),
        kReferenceAsked.In(state, held.reference)
    );
}

Html MoreFields(const FormState& state, const DetailsRecorded& held) {
    return All(
        Section("Where they live and learn"),
        kLocalityAsked.In(state, held.locality.value_or("")),
        kPostcodeAsked.In(state, held.postcode.value_or("")),
        kSchoolAsked.In(state, held.school.value_or("")),
        kGpOdsAsked.In(state, held.gp_ods.value_or("")),
        kEhcpFromAsked.In(state, held.ehcp_from),
        kEhcpToAsked.In(state, held.ehcp_to),
        kLookedAfterAsked.In(state, held.looked_after),
        Section("Talking with them"),
        kFirstLanguageAsked.In(state, held.first_language.value_or("")),
        kInterpreterNeededAsked.In(state, held.interpreter_needed),
        kPronounsAsked.In(state, held.pronouns.value_or("")),
        Section("About them"),
        kLearningDisabilityAsked.In(state, held.learning_disability),
        kAutismAsked.In(state, held.autism),
        kGenderAsked.In(state, held.gender.value_or("")),
        kEthnicityAsked.In(state, held.ethnicity.value_or(""))
    );
}

}  // namespace

Html AddingForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Add a person",
        .intro = patterns::Paragraph{.text = "Only the name and the date of birth are needed now."},
        .fields = All(WhoFields(frame.state, {}, {}), MoreFields(frame.state, {})),
        .button = "Add this person"};
}

Html DetailsForm(const patterns::FormFrame& frame, const DetailsRecorded& held) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Change details",
        .intro =
            patterns::Paragraph{
                .text = "What was recorded before stays in the history, with your reason."},
        .fields =
            All(WhoFields(state, held, held.date_of_birth),
                MoreFields(state, held),
                Section("If they have died"),
                patterns::Paragraph{
                    .html =
                        patterns::Link{
                            .text = held.date_of_death ? "See what was recorded about their death"
                                                       : "Record it on a page of its own",
                            .href = Url(frame.back).Segment("death")}},
                Section("Why"),
                kWhyChangedAsked.In(state))};
}

}  // namespace alongside::people

// Renders the forms about who somebody is.
// SPDX-License-Identifier: MIT
#include "care/people/details_view.h"

#include <optional>
#include <string>

#include "care/people/details_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/table.h"
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

std::string HowLikely(const LikelySame& person) {
    if (person.twins == Twins::kMayBe) return "Perhaps a twin";
    return person.likeness >= kVeryLikelySame ? "Very likely" : "Perhaps";
}

Html People(const std::vector<LikelySame>& likely, Date today) {
    return nhsuk::Table{
        .caption =
            {.text = "People on record who may be the same, the likeliest first",
             .classes = "nhsuk-u-visually-hidden"},
        .head =
            {{.text = "Name"},
             {.text = "Date of birth"},
             {.text = "Locality"},
             {.text = "The same?"},
             {.text = "Why"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const LikelySame& person : likely)
                    to.Row()
                        .Link(Url("/people").Segment(person.person.value), person.name.Reveal())
                        .Cell(
                            InWords(person.born) + " (aged " +
                            std::to_string(AgeOn(person.born, today)) + ")"
                        )
                        .Cell(person.locality.value_or("Not known"))
                        .Cell(HowLikely(person))
                        .Cell(Join(person.because, ". "));
            },
        .first_cell_is_header = true,
        .responsive = true};
}

}  // namespace

Html IsItOneOfThese(
    const patterns::FormFrame& frame, const std::vector<LikelySame>& likely, Date today
) {
    const Html actions =
        All(nhsuk::Button{.text = "No, this is somebody else", .prevent_double_click = true},
            nhsuk::Button{
                .text = "Change what I typed",
                .name = "again",
                .value = "yes",
                .variant = nhsuk::ButtonVariant::kSecondary});
    return All(
        nhsuk::Heading{.text = "Is it one of these people?", .size = nhsuk::Size::kL},
        patterns::Paragraph{
            .text = "They are on record already. If it is one of them, open their record and go on "
                    "there: nothing you typed has been saved yet."},
        People(likely, today),
        patterns::Form{
            .action = frame.action,
            .hidden = frame.hidden,
            .content = patterns::ActionRow{.actions = actions}}
    );
}

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

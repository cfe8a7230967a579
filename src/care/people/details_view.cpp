// Renders the forms about who somebody is.
// SPDX-License-Identifier: MIT
#include "care/people/details_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/html/nhsuk/heading.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::people {
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

patterns::TextField Line(
    const FormState& state,
    const std::string& name,
    const std::string& label,
    const std::string& held,
    const std::string& hint = {},
    int width = 0
) {
    return {
        .state = state, .name = name, .label = label, .hint = hint, .held = held, .width = width};
}

patterns::DateField Day(
    const FormState& state,
    const std::string& name,
    const std::string& legend,
    const std::optional<Date>& held,
    const std::string& hint = {}
) {
    return {.state = state, .name = name, .legend = legend, .hint = hint, .held = held};
}

patterns::ChoiceField YesOrNo(
    const FormState& state,
    const std::string& name,
    const std::string& legend,
    const std::optional<bool>& held
) {
    std::string value = "unknown";
    if (held) value = *held ? "yes" : "no";
    return {
        .state = state,
        .name = name,
        .legend = legend,
        .choices =
            {{.value = "yes", .text = "Yes"},
             {.value = "no", .text = "No"},
             {.value = "unknown", .text = "Not known"}},
        .held = value};
}

patterns::SelectField DiagnosisField(
    const FormState& state, const std::string& name, const std::string& label, Diagnosis held
) {
    return {
        .state = state,
        .name = name,
        .label = label,
        .choices =
            {{.value = "confirmed", .text = "Yes"},
             {.value = "suspected-on-pathway", .text = "Being assessed"},
             {.value = "suspected-not-on-pathway", .text = "Suspected, not being assessed yet"},
             {.value = "none", .text = "No"}},
        .held = held == Diagnosis::kUnknown ? std::string() : std::string(NameOf(held)),
        .empty = "Not known"};
}

Html WhoFields(const FormState& state, const DetailsRecorded& held, std::optional<Date> born) {
    return All(
        Line(state, "given_name", "Given name", held.given_name.Reveal()),
        Line(state, "family_name", "Family name", held.family_name.Reveal()),
        Line(
            state,
            "preferred_name",
            "Name they like to be called (optional)",
            Revealed(held.preferred_name)
        ),
        Day(state, "date_of_birth", "Date of birth", born, "For example, 17 5 2008"),
        Line(
            state,
            "nhs_number",
            "NHS number (optional)",
            Revealed(held.nhs_number),
            "10 digits, like 999 123 4578",
            10
        ),
        Line(
            state,
            "reference",
            "Your own reference (optional)",
            held.reference,
            "Leave empty to be given one",
            20
        )
    );
}

Html MoreFields(const FormState& state, const DetailsRecorded& held) {
    return All(
        Section("Where they live and learn"),
        Line(state, "locality", "Locality (optional)", held.locality.value_or("")),
        Line(state, "postcode", "Postcode (optional)", held.postcode.value_or(""), {}, 10),
        Line(state, "school", "School or college (optional)", held.school.value_or("")),
        Line(
            state, "gp_ods", "Code of the GP practice (optional)", held.gp_ods.value_or(""), {}, 10
        ),
        Day(state, "ehcp_from", "EHC plan from (optional)", held.ehcp_from),
        Day(state, "ehcp_to", "EHC plan until (optional)", held.ehcp_to),
        YesOrNo(state, "looked_after", "Are they looked after by the council?", held.looked_after),
        Section("Talking with them"),
        Line(
            state, "first_language", "First language (optional)", held.first_language.value_or("")
        ),
        YesOrNo(
            state, "interpreter_needed", "Do they need an interpreter?", held.interpreter_needed
        ),
        Line(state, "pronouns", "Pronouns (optional)", held.pronouns.value_or("")),
        Section("About them"),
        DiagnosisField(
            state, "learning_disability", "Learning disability", held.learning_disability
        ),
        DiagnosisField(state, "autism", "Autism", held.autism),
        Line(state, "gender", "Gender (optional)", held.gender.value_or("")),
        Line(state, "ethnicity", "Ethnicity (optional)", held.ethnicity.value_or(""))
    );
}

}  // namespace

Html AddingForm(const patterns::FormFrame& frame) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Add a person",
        .intro = patterns::Paragraph{.text = "Only the name and the date of birth are needed now."},
        .fields = All(WhoFields(frame.state, {}, {}), MoreFields(frame.state, {})),
        .dates = {"date_of_birth", "ehcp_from", "ehcp_to"},
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
                Day(state,
                    "date_of_death",
                    "Date of death (optional)",
                    held.date_of_death,
                    "Support, allocations and stays that are open end on that day in every count"),
                Section("Why"),
                patterns::LongTextField{
                    .state = state,
                    .name = "reason",
                    .label = "Why are the details changed?",
                    .hint = "For example, they moved house",
                    .rows = 3}),
        .dates = {"date_of_birth", "ehcp_from", "ehcp_to", "date_of_death"}};
}

}  // namespace alongside::people

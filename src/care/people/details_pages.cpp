// From the forms about who somebody is to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/people/details_pages.h"

#include <optional>
#include <string>
#include <utility>

#include "care/people/add_person.h"
#include "care/people/amend_person.h"
#include "care/people/details_view.h"
#include "care/people/person_store.h"
#include "platform/site/form_page.h"

namespace alongside::people {
namespace {

using identity::Permission;

PersonId PersonOf(const web::Request& request) {
    return PersonId(request.Parameter("person"));
}

html::Url PageOf(const PersonId& person) {
    return html::Url("/people").Segment(person.value);
}

// A line as it was typed: the use case tidies it and says what is wrong.
std::string ReadLine(const web::FormReader& form, std::string_view name) {
    return std::string(form.Kept(name));
}

std::optional<Sensitive<std::string>> ReadSensitive(
    const web::FormReader& form, std::string_view name
) {
    return Sensitive(ReadLine(form, name));
}

std::optional<bool> ReadYesOrNo(const web::FormReader& form, std::string_view name) {
    const std::string_view typed = form.Kept(name);
    if (typed == "yes") return true;
    if (typed == "no") return false;
    return std::nullopt;
}

DetailsRecorded ReadDetails(web::FormReader& form) {
    DetailsRecorded details;
    details.given_name = Sensitive(form.Text(
        "given_name",
        {.required = "Enter a given name", .label = "The given name", .lines = web::Lines::kOne}
    ));
    details.family_name = Sensitive(form.Text(
        "family_name",
        {.required = "Enter a family name", .label = "The family name", .lines = web::Lines::kOne}
    ));
    details.preferred_name = ReadSensitive(form, "preferred_name");
    details.date_of_birth =
        form.DateFields(
                "date_of_birth",
                {.required = "Enter the date of birth", .label = "The date of birth"}
        )
            .value_or(Date{});
    details.nhs_number = ReadSensitive(form, "nhs_number");
    details.reference = ReadLine(form, "reference");
    details.locality = ReadLine(form, "locality");
    details.postcode = ReadLine(form, "postcode");
    details.school = ReadLine(form, "school");
    details.gp_ods = ReadLine(form, "gp_ods");
    details.ehcp_from = form.DateFields("ehcp_from", {.label = "The first day of the EHC plan"});
    details.ehcp_to = form.DateFields("ehcp_to", {.label = "The last day of the EHC plan"});
    details.looked_after = ReadYesOrNo(form, "looked_after");
    details.first_language = ReadLine(form, "first_language");
    details.interpreter_needed = ReadYesOrNo(form, "interpreter_needed");
    details.pronouns = ReadLine(form, "pronouns");
    details.learning_disability =
        form.Choice<Diagnosis>("learning_disability").value_or(Diagnosis::kUnknown);
    details.autism = form.Choice<Diagnosis>("autism").value_or(Diagnosis::kUnknown);
    details.gender = ReadLine(form, "gender");
    details.ethnicity = ReadLine(form, "ethnicity");
    return details;
}

web::Response ShowAdding(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto frame = site::FrameOf(visit, {}, html::Url("/people"), html::Url("/register"), sent);
    return site::ShowForm(
        visit, sent, site::FormPage{"Add a person", frame.back, AddingForm(frame)}
    );
}

web::Response ShowDetails(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const identity::Scope scope,
            view.policy.Allow(view.actor, Permission::kAmendPerson, PersonOf(request))
        );
        TRY_ASSIGN(const Person person, PersonStore(view.tables, scope).Get());
        const auto frame = site::FrameOf(
            visit,
            ShownName(person.details).Reveal(),
            PageOf(scope.stream()).Segment("details").Segment("edit"),
            PageOf(scope.stream()),
            sent,
            std::to_string(person.version)
        );
        return site::FormPage{
            "Change details", frame.back, DetailsForm(frame, person.details), scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetAdding(const web::Request& request, site::Visit& visit) {
    return ShowAdding(request, visit, {});
}

web::Response PostAdding(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    const AddPersonCommand command = {ReadDetails(form)};
    return site::CarryOut(
        request,
        visit,
        form,
        ShowAdding,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const PersonId person, AddPerson(work, command));
            return site::Receipt{PageOf(person), "They are on record now", person};
        }
    );
}

web::Response GetDetails(const web::Request& request, site::Visit& visit) {
    return ShowDetails(request, visit, {});
}

web::Response PostDetails(const web::Request& request, site::Visit& visit) {
    web::FormReader form(request);
    AmendPersonCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .details = ReadDetails(form)};
    command.details.date_of_death =
        form.DateFields("date_of_death", {.label = "The date of death"});
    command.details.reason = site::ReadReason(form, "Enter why the details are changed");
    return site::CarryOut(
        request,
        visit,
        form,
        ShowDetails,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(AmendPerson(work, command));
            return site::Receipt{PageOf(command.person), "The details are changed", command.person};
        }
    );
}

}  // namespace alongside::people

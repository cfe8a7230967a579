// From the forms about who somebody is to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/people/details_pages.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/people/add_person.h"
#include "care/people/amend_person.h"
#include "care/people/api.h"
#include "care/people/details_questions.h"
#include "care/people/details_view.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::people {
namespace {

using identity::Permission;

// What is only typed is tidied and judged by the use case.
DetailsRecorded ReadDetails(site::Answers& answers) {
    DetailsRecorded details;
    details.given_name = Sensitive(answers.Of(kGivenNameAsked));
    details.family_name = Sensitive(answers.Of(kFamilyNameAsked));
    details.preferred_name = Sensitive(answers.Typed(kPreferredNameAsked));
    details.date_of_birth = answers.Of(kDateOfBirthAsked);
    details.nhs_number = Sensitive(answers.Typed(kNhsNumberAsked));
    details.reference = answers.Typed(kReferenceAsked);
    details.locality = answers.Typed(kLocalityAsked);
    details.postcode = answers.Typed(kPostcodeAsked);
    details.school = answers.Typed(kSchoolAsked);
    details.gp_ods = answers.Typed(kGpOdsAsked);
    details.ehcp_from = answers.IfAny(kEhcpFromAsked);
    details.ehcp_to = answers.IfAny(kEhcpToAsked);
    details.looked_after = answers.Of(kLookedAfterAsked);
    details.first_language = answers.Typed(kFirstLanguageAsked);
    details.interpreter_needed = answers.Of(kInterpreterNeededAsked);
    details.pronouns = answers.Typed(kPronounsAsked);
    details.learning_disability =
        answers.IfAny(kLearningDisabilityAsked).value_or(Diagnosis::kUnknown);
    details.autism = answers.IfAny(kAutismAsked).value_or(Diagnosis::kUnknown);
    details.gender = answers.Typed(kGenderAsked);
    details.ethnicity = answers.Typed(kEthnicityAsked);
    return details;
}

web::Response ShowAdding(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto frame = site::FrameOf(visit, {}, html::Url("/people"), html::Url("/register"), sent);
    return site::ShowForm(
        visit, sent, site::FormPage{"Add a person", frame.back, AddingForm(frame)}
    );
}

// Those of whom the form says already that they are somebody else.
constexpr std::string_view kNotThese = "not_these";

// Who may be the same as somebody who was just added, but for those whom the writer was shown.
std::vector<LikelySame> LikelyTheSame(
    const identity::Work& work,
    const identity::Scope& area,
    const KnownPerson& added,
    const web::Request& request
) {
    const std::string_view shown = request.form.fields.Get(kNotThese);
    auto likely = FindLikelySame(work.tables, area, SoughtAs(added));
    std::erase_if(likely, [&](const LikelySame& each) {
        return shown.find(each.person.value) != std::string_view::npos;
    });
    return likely;
}

// What was typed goes along unseen, until the writer has looked at them.
web::Response ShowLikely(
    const web::Request& request, const site::Visit& visit, const std::vector<LikelySame>& likely
) {
    auto frame = site::FrameOf(visit, {}, html::Url("/people"), html::Url("/people/new"), {});
    std::string shown(request.form.fields.Get(kNotThese));
    for (const LikelySame& each : likely) {
        shown += " " + each.person.value;
        visit.NoteAccess(each.person, "likely");
    }
    constexpr auto kOwn = std::to_array<std::string_view>({"csrf", "once", "page", kNotThese});
    for (const web::Field& field : request.form.fields)
        if (std::ranges::find(kOwn, field.name) == kOwn.end())
            frame.hidden.emplace_back(field.name, field.value);
    frame.hidden.emplace_back(kNotThese, shown);
    const Date today = ToLocal(visit.site().runner.clock().Now()).day;
    return visit.Page(
        {.title = "Is it one of these people?",
         .before = nhsuk::BackLink{.href = frame.back},
         .content = IsItOneOfThese(frame, likely, today),
         .width = site::Frame::Width::kWide},
        site::StatusOf(Fault::kRefused)
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

PersonId PersonOf(const web::Request& request) {
    return PersonId(request.Parameter("person"));
}

html::Url PageOf(const PersonId& person) {
    return html::Url("/people").Segment(person.value);
}

web::Response GetAdding(const web::Request& request, site::Visit& visit) {
    return ShowAdding(request, visit, site::FirstTime(request, visit));
}

web::Response PostAdding(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AddPersonCommand command = {ReadDetails(answers)};
    if (request.form.fields.Get("again") == "yes") {
        patterns::FormState::Values typed;
        for (const web::Field& field : request.form.fields) typed.emplace(field.name, field.value);
        return ShowAdding(request, visit, {.state = {std::move(typed), {}}});
    }
    std::vector<LikelySame> likely;
    auto answer = site::CarryOut(
        request,
        visit,
        answers,
        ShowAdding,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kAddPerson));
            TRY_ASSIGN(const PersonId person, AddPerson(work, command));
            TRY_ASSIGN(const auto details, DecideDetails(command.details, work.today));
            likely = LikelyTheSame(work, area, KnownAs(person, details), request);
            // Refused, nothing of it has happened.
            if (!likely.empty())
                return Error{Fault::kRefused, "Somebody on record may be the same", "PERSON-4"};
            return site::Receipt{PageOf(person), "They are on record now", person};
        }
    );
    return likely.empty() ? std::move(answer) : ShowLikely(request, visit, likely);
}

web::Response GetDetails(const web::Request& request, site::Visit& visit) {
    return ShowDetails(request, visit, site::FirstTime(request, visit));
}

// The form does not ask whether they died: what is held of that stays.
web::Response PostDetails(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendPersonCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .details = ReadDetails(answers)};
    command.details.reason = answers.Of(kWhyChangedAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowDetails,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(
                const identity::Scope scope,
                work.policy.Allow(work.actor, Permission::kAmendPerson, command.person)
            );
            TRY_ASSIGN(const Person held, PersonStore(work.tables, scope).Get());
            command.details.date_of_death = held.details.date_of_death;
            TRY(AmendPerson(work, command));
            return site::Receipt{PageOf(command.person), "The details are changed", command.person};
        }
    );
}

}  // namespace alongside::people

// From the pages behind a link to what is kept, looked over and sent.
// SPDX-License-Identifier: MIT
#include "care/referrals/tell_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/referrals/public_pages.h"
#include "care/referrals/public_view.h"
#include "care/referrals/record_referral.h"
#include "care/referrals/send_referral.h"
#include "platform/site/carry_out.h"
#include "platform/site/guest.h"
#include "platform/site/kept_answers.h"

namespace alongside::referrals {
namespace {

using identity::Work;

constexpr std::string_view kForm = kTellSteps[0].path.view();
constexpr std::string_view kCheck = "/refer/form/check";
constexpr html::UrlLiteral kSend = "/refer/form/send";

std::optional<Sensitive<std::string>> Hidden(std::optional<std::string> text) {
    if (!text) return std::nullopt;
    return Sensitive(*std::move(text));
}

void ReadWorries(ReferralArrived& told, site::Answers& answers) {
    told.what_happens = answers.Of(kWhatHappensAsked);
    told.risk = answers.IfAny(kRiskAsked);
    told.tried = answers.IfAny(kTriedAsked);
}

void ReadYoungPerson(ReferralArrived& told, site::Answers& answers) {
    told.given_name = Sensitive(answers.Of(kGivenNameAsked));
    told.family_name = Sensitive(answers.Of(kFamilyNameAsked));
    told.preferred_name = Hidden(answers.IfAny(kPreferredNameAsked));
    told.date_of_birth = answers.IfAny(kBornAsked);
    told.nhs_number = Hidden(answers.IfAny(kNhsNumberAsked));
    told.postcode = answers.IfAny(kPostcodeAsked);
    told.lives_with = answers.IfAny(kLivesWithAsked);
    told.school = answers.IfAny(kSchoolAsked);
    told.has_ehc_plan = answers.Of(kEhcPlanAsked);
    told.autism = answers.Of(kAutismAsked);
    told.learning_disability = answers.Of(kLearningDisabilityAsked);
}

void ReadAgreement(ReferralArrived& told, site::Answers& answers) {
    told.young_person_knows = answers.Of(kYoungPersonKnowsAsked);
    told.family_knows = answers.Of(kFamilyKnowsAsked);
    told.their_view = answers.IfAny(kTheirViewAsked);
    told.consent = answers.Of(kToldConsentAsked);
}

void ReadReferrer(ReferralArrived& told, site::Answers& answers, FilledBy by) {
    const bool staff = by == FilledBy::kStaff;
    told.route = answers.Of(staff ? kRouteAsked : kYouAreAsked);
    told.referrer = Sensitive(answers.Of(staff ? kReferrerAsked : kYourNameAsked));
    told.relation = answers.Of(staff ? kRelationAsked : kYourRelationAsked);
    told.organisation = answers.IfAny(kOrganisationAsked);
    told.phone = Hidden(answers.IfAny(kPhoneAsked));
    told.email = Hidden(answers.IfAny(kEmailAsked));
    told.safe_contact = answers.IfAny(kSafeContactAsked);
}

// What was answered so far, and everything that is wrong with it.
struct SoFar {
    ReferralArrived told;
    std::vector<FieldFault> faults;
};

SoFar Read(const web::Fields& fields, Date today) {
    site::Answers answers(fields);
    SoFar so_far = {.told = ReadTold(answers, FilledBy::kReferrer), .faults = {}};
    so_far.told.how = HowItCame::kByLink;
    so_far.told.received_on = today;
    auto checked = CheckReferral(so_far.told, today);
    site::RejectAlso(answers, checked);
    so_far.faults = answers.faults();
    if (checked) so_far.told = *std::move(checked);
    return so_far;
}

SoFar FindSoFar(const site::Visit& visit) {
    return Read(site::FindAnswers(visit, kForm), visit.site().runner.clock().Today());
}

// Whether a page asks for a field: one of its own, or one of the three of a date.
bool Asks(const TellStep& step, std::string_view field) {
    return std::ranges::any_of(step.fields, [&](std::string_view name) {
        return field.starts_with(name) &&
               (field.size() == name.size() || field[name.size()] == '-');
    });
}

std::vector<FieldFault> FaultsOf(const TellStep& step, const std::vector<FieldFault>& faults) {
    std::vector<FieldFault> of;
    for (const FieldFault& fault : faults)
        if (Asks(step, fault.field)) of.push_back(fault);
    return of;
}

// The router lets no other path through than those of the pages.
const TellStep& StepAt(std::string_view path) {
    const auto found =
        std::ranges::find(kTellSteps, path, [](const TellStep& step) { return step.path.view(); });
    return found == std::end(kTellSteps) ? kTellSteps[0] : *found;
}

// The first page on which something is missing or wrong; the page to look it over when none is.
std::string_view FirstToDo(const std::vector<FieldFault>& faults) {
    for (const TellStep& step : kTellSteps)
        if (!FaultsOf(step, faults).empty()) return step.path.view();
    return kCheck;
}

std::string_view PathBefore(const TellStep& step) {
    const auto at = static_cast<std::size_t>(&step - std::begin(kTellSteps));
    return kTellSteps[at == 0 ? 0 : at - 1].path.view();
}

// What was kept, with the answers of one page in the place of those it had.
web::Fields WithAnswersOf(const TellStep& step, const web::Fields& kept, const web::Fields& sent) {
    web::Fields answers;
    for (const web::Field& field : kept)
        if (!Asks(step, field.name)) answers.Add(field.name, field.value);
    for (const web::Field& field : sent)
        if (Asks(step, field.name) && !field.value.empty()) answers.Add(field.name, field.value);
    return answers;
}

patterns::FormState::Values ValuesOf(const web::Fields& fields) {
    patterns::FormState::Values values;
    for (const web::Field& field : fields) values.emplace(field.name, field.value);
    return values;
}

web::Response ShowStep(
    const site::Visit& visit, const TellStep& step, patterns::FormState state, int status
) {
    const auto number = static_cast<std::size_t>(&step - std::begin(kTellSteps)) + 1;
    const bool faulty = state.HasFaults();
    const bool begun = !state.IsFirst();
    const patterns::FormFrame frame = {
        .about = "Step " + std::to_string(number) + " of " + std::to_string(std::size(kTellSteps)),
        .action = step.path,
        .hidden = {visit.CsrfField()},
        .state = std::move(state)};
    return visit.Page(
        {.title = std::string(step.title),
         .content = StepPage(
             frame, {.step = step, .may_go_back = number > 1, .may_forget = begun && number == 1}
         ),
         .errors = faulty ? site::Frame::Errors::kSome : site::Frame::Errors::kNone},
        status
    );
}

web::Response ShowCheck(
    const site::Visit& visit, const ReferralArrived& told, const site::Sent& sent
) {
    const patterns::FormFrame frame = {
        .action = kSend, .hidden = {visit.CsrfField()}, .state = sent.state};
    return visit.Page(
        {.title = "Look it over before you send it",
         .content = CheckPage(frame, told),
         .errors =
             sent.state.HasFaults() ? site::Frame::Errors::kSome : site::Frame::Errors::kNone},
        sent.status
    );
}

}  // namespace

ReferralArrived ReadTold(site::Answers& answers, FilledBy by) {
    ReferralArrived told;
    ReadWorries(told, answers);
    ReadYoungPerson(told, answers);
    ReadAgreement(told, answers);
    ReadReferrer(told, answers, by);
    return told;
}

web::Response GetTelling(const web::Request& request, site::Visit& visit) {
    return ShowStep(
        visit,
        StepAt(request.path),
        patterns::FormState(ValuesOf(site::FindAnswers(visit, kForm)), {}),
        200
    );
}

web::Response PostTelling(const web::Request& request, site::Visit& visit) {
    constexpr int kWrong = 422;
    const TellStep& step = StepAt(request.path);
    const web::Fields& sent = request.form.fields;
    const std::string_view go = sent.Get(kGoField);
    if (go == kGoForget) {
        site::ForgetAnswers(visit, kForm);
        return web::Redirect(kForm);
    }
    const web::Fields answers = WithAnswersOf(step, site::FindAnswers(visit, kForm), sent);
    if (!site::KeepAnswers(visit, kForm, answers)) {
        const std::string message = "This is more than we can keep. Say it in fewer words";
        return ShowStep(visit, step, {ValuesOf(answers), {{{}, message}}}, kWrong);
    }
    if (go == kGoBack) return web::Redirect(PathBefore(step));
    const auto faults = Read(answers, visit.site().runner.clock().Today()).faults;
    auto here = FaultsOf(step, faults);
    if (here.empty()) return web::Redirect(FirstToDo(faults));
    return ShowStep(visit, step, {ValuesOf(answers), std::move(here)}, kWrong);
}

web::Response GetCheck(const web::Request&, site::Visit& visit) {
    const SoFar so_far = FindSoFar(visit);
    const auto first = FirstToDo(so_far.faults);
    if (first != kCheck) return web::Redirect(first);
    return ShowCheck(visit, so_far.told, {});
}

web::Response PostSending(const web::Request& request, site::Visit& visit) {
    const auto link = site::LinkOf(visit);
    if (!link) return visit.Refuse(link.error());
    const SoFar so_far = FindSoFar(visit);
    if (!so_far.faults.empty()) return web::Redirect(FirstToDo(so_far.faults));
    const auto sent = visit.site().runner.Change(visit.actor(), [&](const Work& work) {
        return SendReferral(work, {.link = *link, .told = so_far.told});
    });
    if (!sent) return ShowCheck(visit, so_far.told, site::SentBack(request, sent.error()));
    site::ForgetAnswers(visit, kForm);
    return ShowSent(visit, *sent);
}

}  // namespace alongside::referrals

// From the addresses of stays in hospital to what was recorded of them.
// SPDX-License-Identifier: MIT
#include "care/admissions/stay_pages.h"

#include <algorithm>

#include "care/admissions/admission_view.h"
#include "care/admissions/stay_store.h"
#include "care/admissions/stay_view.h"
#include "care/governance/api.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"

namespace alongside::admissions {
namespace {

using identity::Permission;
using people::PageOf;

html::Url StayAddress(const people::PersonId& person, const AdmissionId& admission) {
    return PageOf(person).Segment("admissions").Segment(admission.value);
}

int ReadmissionDays(const identity::View& look) {
    const auto area = look.policy.AllowArea(look.actor, Permission::kViewPerson);
    if (!area) return governance::kReadmissionDays;
    return governance::AreaStore(look.tables, *area).On(look.today, kNowKnown).readmission_days;
}

// What was recorded of the spell, the stay that is shown last; where else they were in it is for
// the view to lead to.
Result<std::vector<Stay>> LoadSpell(
    const StayStore& stays, const people::PersonId& person, StayView& view
) {
    std::vector<Stay> spell;
    for (const AdmissionId& id : view.spell.admissions) {
        if (id == view.stay.admission.id) continue;
        TRY_ASSIGN(Stay other, stays.Get(id));
        view.others.push_back({StayAddress(person, id), AdmissionInWords(other.admission)});
        spell.push_back(std::move(other));
    }
    spell.push_back(view.stay);
    return spell;
}

struct FoundStay {
    people::PersonId person;
    StayView view;
};

Result<FoundStay> FindStay(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(
        const auto scope,
        look.policy.Allow(look.actor, Permission::kViewPerson, people::PersonOf(request))
    );
    const StayStore stays(look.tables, scope);
    const AdmissionId admission(request.Parameter("admission"));
    TRY_ASSIGN(Stay stay, stays.Get(admission));
    TRY_ASSIGN(const auto person, people::PersonStore(look.tables, scope).Get());
    StayView view = {
        .page = StayAddress(scope.stream(), admission),
        .name = people::ShownName(person.details).Reveal(),
        .stay = std::move(stay),
        .spell = {},
        .readmission_days = ReadmissionDays(look),
        .today = look.today};
    view.spell = FindSpell(
        AdmissionStore(look.tables, scope).List(),
        admission,
        person.details.date_of_death,
        view.readmission_days
    );
    TRY_ASSIGN(const auto spell, LoadSpell(stays, scope.stream(), view));
    view.missing = MissingFrom(spell);
    return FoundStay{scope.stream(), std::move(view)};
}

// Whoever died is in no hospital, although their stay may not have been ended yet.
std::optional<InpatientLine> LineOf(const identity::View& look, Inpatient&& inpatient) {
    const auto scope = look.policy.Allow(look.actor, Permission::kViewPerson, inpatient.person);
    if (!scope) return std::nullopt;
    const auto person = people::PersonStore(look.tables, *scope).Get();
    if (!person || person->details.date_of_death) return std::nullopt;
    return InpatientLine{
        StayAddress(inpatient.person, inpatient.stay.admission),
        people::ShownName(person->details),
        std::move(inpatient.stay)};
}

html::Url ListAddress(InpatientOrder order) {
    html::Url url("/admissions");
    if (order == InpatientOrder::kDelay) url.Query("order", NameOf(order));
    return url;
}

}  // namespace

web::Response GetStay(const web::Request& request, site::Visit& visit) {
    auto found = visit.Show([&](const identity::View& look) { return FindStay(request, look); });
    if (!found) return visit.Refuse(found.error());
    FoundStay shown = *std::move(found);
    if (visit.May(Permission::kRecordAdmission)) shown.view.record = Offered::kYes;
    if (visit.May(Permission::kCorrectRecord)) shown.view.correct = Offered::kYes;
    visit.NoteAccess(shown.person, "stay in hospital");
    return visit.Page(
        {.title = "Stay in hospital",
         .before = nhsuk::BackLink{.href = PageOf(shown.person)},
         .content = StayPage(shown.view)}
    );
}

web::Response GetInpatients(const web::Request& request, site::Visit& visit) {
    const auto order =
        EnumNamed<InpatientOrder>(request.query.Get("order")).value_or(InpatientOrder::kStay);
    const people::PersonId after(std::string(request.query.Get("after")));
    const auto view = visit.Show([&](const identity::View& look) -> Result<InpatientsView> {
        TRY_ASSIGN(const auto area, look.policy.AllowArea(look.actor, Permission::kViewRegister));
        InpatientPage page = InpatientStore(look.tables, area).List(order, after);
        InpatientsView shown = {.by_stay = {}, .by_delay = {}, .today = look.today};
        (order == InpatientOrder::kStay ? shown.by_delay : shown.by_stay) = ListAddress(
            order == InpatientOrder::kStay ? InpatientOrder::kDelay : InpatientOrder::kStay
        );
        if (!page.next.empty()) shown.next = ListAddress(order).Query("after", page.next.value);
        for (Inpatient& inpatient : page.people)
            if (auto line = LineOf(look, std::move(inpatient)))
                shown.people.push_back(*std::move(line));
        return shown;
    });
    if (!view) return visit.Refuse(view.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "people in hospital");
    return visit.Page(
        {.title = "People in hospital",
         .content = InpatientsPage(*view),
         .width = site::Frame::Width::kWide}
    );
}

}  // namespace alongside::admissions

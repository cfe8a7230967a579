// From the form by which somebody comes back to the use case.
// SPDX-License-Identifier: MIT
#include "care/keyworking/come_back_pages.h"

#include <optional>
#include <string>

#include "care/keyworking/come_back_questions.h"
#include "care/keyworking/episode_view.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/restore_support.h"
#include "care/people/api.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

ComeBackView Shown(const WayBack& way) {
    ComeBackView shown{
        .why_no_lead = way.why_no_lead, .on_register = way.on_register, .plan = way.last_plan};
    if (way.last_lead) shown.lead = way.post ? way.post->ShownName() : "Somebody";
    if (way.last_stay) shown.left_register_on = way.last_stay->removed_on;
    if (way.last_rating) {
        shown.rating = way.last_rating->rating;
        shown.rated_on = way.last_rating->rated_on;
    }
    return shown;
}

// Refuses whom nobody can bring back, whatever is typed: see `DecideComingBack`.
Result<Done> CheckCanComeBack(const KeyworkingStore& store, Date today) {
    const auto decided = DecideComingBack(
        {.episodes = store.Episodes(), .today = today},
        {.id = {}, .on = today, .why = "They ask", .asked_by = "They"}
    );
    if (!decided) return decided.error();
    return Done{};
}

web::Response ShowComingBack(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordEpisode, PersonOf(request))
        );
        TRY(CheckCanComeBack(KeyworkingStore(view.tables, subject.scope), view.today));
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(
            visit, subject.name, PageOf(person).Segment("come-back"), PageOf(person), sent
        );
        const WayBack way = FindWayBack(view, subject.scope, view.today);
        return site::FormPage{
            "They come back", frame.back, ComingBackForm(frame, Shown(way), view.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetComingBack(const web::Request& request, site::Visit& visit) {
    return ShowComingBack(request, visit, site::FirstTime(request, visit));
}

web::Response PostComingBack(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RestoreSupportCommand command = {
        .person = PersonOf(request),
        .on = answers.Of(kBackOnAsked),
        .why = answers.Of(kWhyBackAsked),
        .asked_by = answers.Of(kWhoAskedAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowComingBack,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const RestoredSupport restored, RestoreSupport(work, command));
            site::Receipt receipt{PageOf(command.person), "Support is open again", command.person};
            if (!restored.has_lead && visit.May(Permission::kAllocate))
                receipt.onward = {
                    "Name a lead keyworker",
                    PageOf(command.person).Segment("keyworkers").Segment("new")};
            return receipt;
        }
    );
}

}  // namespace alongside::keyworking

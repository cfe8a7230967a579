// From the register to an agenda.
// SPDX-License-Identifier: MIT
#include "care/overview/agenda_pages.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "care/meetings/api.h"
#include "care/overview/board_store.h"
#include "platform/base/text.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/record_form.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::overview {
namespace {

using identity::Permission;
using meetings::MeetingId;

constexpr int kOfEach = 100;
constexpr std::string_view kPeople = "people";

html::Url PageOf(const MeetingId& meeting) {
    return html::Url("/meetings").Segment(meeting.value);
}

MeetingId MeetingOf(const web::Request& request) {
    return MeetingId(request.Parameter("meeting"));
}

// Why somebody would be talked about, from what the register knows of them.
std::string WhyOf(const BoardRow& row, Date today) {
    std::string why = row.in_hospital ? "In hospital"
                      : row.rating    ? WithCapital(std::string(NameOf(*row.rating)))
                                      : "Not rated yet";
    if (row.rated_on)
        why += ", rated " + std::to_string((today - *row.rated_on).count()) + " days ago";
    if (row.lead.empty()) why += ", no lead keyworker";
    return why;
}

// Those who matter most: in hospital, red, not rated, amber; of each the longest since rated first.
std::vector<BoardRow> Candidates(const identity::View& view, const identity::Scope& area) {
    const BoardStore board(view.tables, area, view.today);
    std::vector<BoardRow> candidates;
    for (const auto standing :
         {dsr::Standing::kBlue,
          dsr::Standing::kRed,
          dsr::Standing::kUnrated,
          dsr::Standing::kAmber}) {
        BoardQuery query;
        query.standing = standing;
        query.sort = BoardSort::kRated;
        query.limit = kOfEach;
        for (BoardRow& row : board.List(query).rows) candidates.push_back(std::move(row));
    }
    return candidates;
}

html::Html Form(
    const patterns::FormFrame& frame, const std::vector<BoardRow>& candidates, Date today
) {
    if (candidates.empty())
        return patterns::EmptyState{
            .heading = "Nobody is left to choose",
            .text =
                "Everybody who is in hospital, red, amber or not rated is on the agenda. For "
                "anybody else open their record and choose “Talk about them at the next "
                "meeting”."};
    std::vector<patterns::Choice> choices;
    for (const BoardRow& row : candidates)
        choices.push_back(
            {.value = row.person.value, .text = row.name.Reveal(), .hint = WhyOf(row, today)}
        );
    return patterns::RecordForm{
        .frame = frame,
        .title = "Whom do you talk about?",
        .fields =
            patterns::ManyField{
                .state = frame.state,
                .name = std::string(kPeople),
                .legend = "In hospital, red, not rated and amber",
                .hint = "They come onto the agenda in this order. Change it there",
                .choices = choices},
        .button = "Put them on the agenda"};
}

web::Response ShowChoosing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    std::vector<StreamId> looked_at;
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kHoldMeeting));
        const meetings::MeetingStore store(view.tables, area);
        TRY_ASSIGN(const auto meeting, store.Get(MeetingOf(request)));
        TRY(meetings::CheckOpen(meeting));
        std::set<StreamId> chosen;
        for (const auto& item : store.Agenda(meeting.id())) chosen.insert(item.person);
        auto candidates = Candidates(view, area);
        std::erase_if(candidates, [&](const BoardRow& row) { return chosen.contains(row.person); });
        for (const BoardRow& row : candidates) looked_at.push_back(row.person);
        const auto frame = site::FrameOf(
            visit,
            "Meeting of " + InWords(meeting.plan.on),
            PageOf(meeting.id()).Segment("agenda"),
            PageOf(meeting.id()),
            sent
        );
        return site::FormPage{
            "Whom do you talk about?", frame.back, Form(frame, candidates, view.today)};
    };
    const auto page = visit.Show(ask);
    for (const StreamId& person : looked_at) visit.NoteAccess(person, "agenda");
    return site::ShowForm(visit, sent, page);
}

web::Response GetChoosing(const web::Request& request, site::Visit& visit) {
    return ShowChoosing(request, visit, site::FirstTime(request, visit));
}

// Whoever was put there meanwhile by somebody else stays there once.
Result<site::Receipt> AddChosen(
    const identity::Work& work, const MeetingId& meeting, const std::set<StreamId>& chosen
) {
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kHoldMeeting));
    std::vector<meetings::Wished> wished;
    for (const BoardRow& row : Candidates(work, area))
        if (chosen.contains(row.person)) wished.push_back({row.person, WhyOf(row, work.today)});
    TRY(meetings::AddAllToAgenda(work, {meeting, std::move(wished)}));
    return site::Receipt{PageOf(meeting), "They are on the agenda"};
}

web::Response PostChoosing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    std::set<StreamId> chosen;
    for (const std::string_view person : request.form.fields.All(kPeople))
        chosen.emplace(std::string(person));
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowChoosing,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            if (chosen.empty())
                return Error{
                    Fault::kInvalid,
                    "There is a problem",
                    {},
                    {{std::string(kPeople), "Choose whom to talk about"}}};
            return AddChosen(work, MeetingOf(request), chosen);
        }
    );
}

}  // namespace

std::span<const site::Route> AgendaRoutes() {
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /meetings/{meeting}/agenda", Permission::kHoldMeeting, &GetChoosing},
        {"POST /meetings/{meeting}/agenda", Permission::kHoldMeeting, &PostChoosing},
    });
    return kRoutes;
}

}  // namespace alongside::overview

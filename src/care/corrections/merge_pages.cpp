// From the pages about two records of one person to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/corrections/merge_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "care/corrections/find_both.h"
#include "care/corrections/merge_people.h"
#include "care/corrections/merge_questions.h"
#include "care/corrections/merge_view.h"
#include "care/corrections/removal_links.h"
#include "care/governance/api.h"
#include "care/people/api.h"
#include "platform/base/number.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/identity/stored_search.h"
#include "platform/journal/journal.h"
#include "platform/site/carry_out.h"

namespace alongside::corrections {
namespace {

constexpr auto kPermission = identity::Permission::kMergePeople;
using people::PersonOf;

people::PersonId OtherOf(const web::Request& request) {
    return people::PersonId(request.Parameter("other"));
}

people::PersonId JoinedOf(const web::Request& request) {
    return people::PersonId(request.Parameter("joined"));
}

html::Url ComparePage(const StreamId& person, const StreamId& other) {
    return SamePageOf(person).Segment(other.value);
}

std::string BornInWords(Date born, Date today) {
    return InWords(born) + " (aged " + std::to_string(AgeOn(born, today)) + ")";
}

std::string InWords(const people::KnownPerson& person) {
    const auto& called = person.preferred_name ? *person.preferred_name : person.given_name;
    return called.Reveal() + " " + person.family_name.Reveal() + ", born " +
           alongside::InWords(person.born);
}

std::vector<OtherLine> LikelyOf(
    const identity::View& view, const identity::Scope& area, const people::Person& person
) {
    std::vector<OtherLine> lines;
    const auto sought = SoughtAs(people::KnownAs(person.id, person.details));
    for (const people::LikelySame& found : people::FindLikelySame(view.tables, area, sought))
        lines.push_back(
            {.name = found.name.Reveal(),
             .born = BornInWords(found.born, view.today),
             .locality = found.locality.value_or(""),
             .why = Join(found.because, ". "),
             .compare = ComparePage(person.id, found.person)}
        );
    return lines;
}

// What a search found, which stays for a day; nothing without one.
std::optional<std::vector<OtherLine>> FoundOf(
    const web::Request& request,
    const identity::View& view,
    const identity::Scope& area,
    const people::PersonId& person
) {
    const std::string_view search = request.query.Get("search");
    if (!IsIdText(search)) return std::nullopt;
    const auto typed = identity::FindSearch(
        view.tables, view.actor, identity::SearchId(std::string(search)), view.now
    );
    if (!typed) return std::nullopt;
    std::vector<OtherLine> lines;
    for (const auto& found : people::PeopleStore(view.tables, area).Search(*typed).people)
        if (found.id != person)
            lines.push_back(
                {.name = found.name.Reveal(),
                 .born = BornInWords(found.born, view.today),
                 .locality = found.locality.value_or(""),
                 .why = {},
                 .compare = ComparePage(person, found.id)}
            );
    return lines;
}

web::Response ShowSame(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto scope, view.policy.Allow(view.actor, kPermission, PersonOf(request)));
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, kPermission));
        TRY_ASSIGN(const auto person, people::PersonStore(view.tables, scope).Get());
        const auto frame = site::FrameOf(
            visit,
            ShownName(person.details).Reveal(),
            SamePageOf(person.id),
            people::PageOf(person.id),
            sent
        );
        const SameView shown = {
            LikelyOf(view, area, person),
            FoundOf(request, view, area, person.id),
            html::Url("/people/likely-same")};
        return site::FormPage{
            "Same as another record?", frame.back, SamePage(frame, shown), person.id};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// Two whole records, which somebody may join.
struct Pair {
    identity::Scope stays;
    identity::Scope goes;
    people::Person one;
    people::Person other;
};

Result<Pair> FindPair(
    const identity::View& view, const people::PersonId& person, const people::PersonId& other
) {
    TRY_ASSIGN(const auto stays, view.policy.Allow(view.actor, kPermission, person));
    TRY_ASSIGN(const auto goes, view.policy.Allow(view.actor, kPermission, other));
    if (stays.stream() == goes.stream())
        return Error{
            Fault::kRefused,
            "These are one record already",
            "MERGE-2",
            {},
            std::string(people::PageOf(stays.stream()).view())};
    TRY_ASSIGN(auto one, people::PersonStore(view.tables, stays).Get());
    TRY_ASSIGN(auto two, people::PersonStore(view.tables, goes).Get());
    return Pair{stays, goes, std::move(one), std::move(two)};
}

Result<MergeView> ViewOf(const identity::View& view, const Pair& pair) {
    TRY_ASSIGN(auto both, FindBoth(view, pair.stays, pair.goes));
    const auto numbers = CheckNumbers(pair.one.details, pair.other.details);
    return MergeView{
        .stays = ShownName(pair.one.details).Reveal(),
        .goes = ShownName(pair.other.details).Reveal(),
        .lines = std::move(both.lines),
        .clashes = std::move(both.clashes),
        .doubt = FindDoubt(pair.one.details, pair.other.details),
        .refused = numbers ? std::string() : numbers.error().message,
        .swap = ComparePage(pair.other.id, pair.one.id),
        .apart = ComparePage(pair.one.id, pair.other.id).Segment("apart"),
        .goes_page = people::PageOf(pair.other.id)};
}

web::Response ShowMerge(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Pair pair, FindPair(view, PersonOf(request), OtherOf(request)));
        TRY_ASSIGN(const MergeView shown, ViewOf(view, pair));
        const auto frame = site::FrameOf(
            visit,
            shown.stays,
            ComparePage(pair.one.id, pair.other.id),
            SamePageOf(pair.one.id),
            sent,
            std::to_string(pair.one.version + pair.other.version)
        );
        visit.NoteAccess(pair.other.id, "compared");
        return site::FormPage{
            "Are they one person?", frame.back, MergeForm(frame, shown), pair.one.id};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowApart(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const Pair pair, FindPair(view, PersonOf(request), OtherOf(request)));
        const auto compare = ComparePage(pair.one.id, pair.other.id);
        const auto frame = site::FrameOf(
            visit,
            ShownName(pair.one.details).Reveal(),
            html::Url(compare).Segment("apart"),
            compare,
            sent
        );
        visit.NoteAccess(pair.other.id, "compared");
        return site::FormPage{
            "They are two people",
            frame.back,
            ApartForm(frame, ShownName(pair.other.details).Reveal()),
            pair.one.id};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

std::vector<SortLine> Tell(
    const std::vector<RecordLine>& lines, const governance::ActorNameStore& names
) {
    std::vector<SortLine> told;
    told.reserve(lines.size());
    for (const RecordLine& line : lines)
        told.push_back({line.words, names.NameOf(line.actor), line.recorded});
    return told;
}

web::Response ShowUnmerge(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto subject, people::FindSubject(view, kPermission, PersonOf(request)));
        const auto& person = subject.scope.stream();
        const auto joined = JoinedOf(request);
        if (joined == person ||
            journal::SurvivorOf(view.tables, subject.scope.area(), joined) != person)
            return Error{Fault::kNotFound, "There is no such record joined to this one"};
        const identity::Runner& runner = visit.site().runner;
        const auto since = FindSinceJoined(view, runner.catalogue(), runner.keys(), person, joined);
        const governance::ActorNameStore names(view.tables, subject.scope);
        const auto frame = site::FrameOf(
            visit, subject.name, UnmergePageOf(person, joined), people::PageOf(person), sent
        );
        return site::FormPage{
            "They are two people",
            frame.back,
            UnmergeForm(frame, {since.other_name, Tell(since.lines, names)}),
            person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// How a form names the entry that it keeps: "STREAM 12".
std::string NameOf(const EntryToSort& entry) {
    return entry.origin.value + " " + std::to_string(entry.number);
}

KeepEntryCommand ReadEntry(const web::Request& request) {
    const std::string_view typed = request.form.fields.Get("entry");
    const auto space = typed.find(' ');
    KeepEntryCommand command = {.person = PersonOf(request), .origin = {}, .number = 0};
    if (space == std::string_view::npos) return command;
    command.origin = StreamId(std::string(typed.substr(0, space)));
    command.number = ParseNumber<std::int64_t>(typed.substr(space + 1)).value_or(0);
    return command;
}

web::Response ShowSorting(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto subject, people::FindSubject(view, kPermission, PersonOf(request)));
        const auto& person = subject.scope.stream();
        const identity::Runner& runner = visit.site().runner;
        const governance::ActorNameStore names(view.tables, subject.scope);
        SortingView shown = {sent.state, subject.name, SortingPageOf(person), {}};
        for (const LineToSort& each :
             FindLinesToSort(view, runner.catalogue(), runner.keys(), subject.scope)) {
            auto hidden = visit.HiddenFields();
            hidden.emplace_back("entry", NameOf(each.entry));
            const bool may =
                visit.May(identity::Permission::kCorrectRecord) && bool(CheckRemovable(each.line));
            shown.choices.push_back(
                {Tell({each.line}, names).front(),
                 std::move(hidden),
                 may ? AskingPage(each.entry.origin, each.entry.number) : html::Url(),
                 people::PageOf(each.entry.other)}
            );
        }
        return site::FormPage{"Whose is it?", people::PageOf(person), SortingPage(shown), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetSame(const web::Request& request, site::Visit& visit) {
    return ShowSame(request, visit, {});
}

// What is typed is kept for a day under an id: no name is in an address.
web::Response PostSame(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const std::string typed = answers.Of(kSoughtAsked);
    if (!answers.faults().empty())
        return ShowSame(request, visit, site::SentBack(request, answers.Refusal()));
    const auto search = visit.site().runner.Change(
        visit.actor(),
        [&](const identity::Work& work) -> Result<html::Url> {
            TRY_ASSIGN(
                const auto scope, work.policy.Allow(work.actor, kPermission, PersonOf(request))
            );
            const auto id = identity::StoreSearch(work.journal.tx(), work.actor, typed, work.now);
            return SamePageOf(scope.stream()).Query("search", id.value);
        }
    );
    if (!search) return visit.Refuse(search.error());
    return web::Redirect(search->view());
}

web::Response GetPairs(const web::Request& request, site::Visit& visit) {
    const std::string_view typed = request.query.Get("after");
    const people::PersonId after(IsIdText(typed) ? std::string(typed) : std::string());
    const auto found = visit.Show([&](const identity::View& view) -> Result<people::LikelyPairs> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, kPermission));
        return people::FindLikelyPairs(view.tables, area, after);
    });
    if (!found) return visit.Refuse(found.error());
    PairsView shown = {.pairs = {}, .looked_at = found->looked_at};
    if (!after.empty()) shown.from = PairsView::From::kLater;
    for (const people::LikelyPair& pair : found->pairs)
        shown.pairs.push_back(
            {InWords(pair.one),
             InWords(pair.other),
             Join(pair.likeness.because, ". "),
             ComparePage(pair.one.id, pair.other.id)}
        );
    if (found->next)
        shown.next = html::Url("/people/likely-same").Query("after", found->next->value);
    visit.NoteAccess(StreamId(visit.actor().area.value), "likely-same");
    return visit.Page(
        {.title = "People who may be on record twice",
         .before = nhsuk::BackLink{.text = "Back to the team", .href = html::Url("/team")},
         .content = PairsPage(shown),
         .width = site::Frame::Width::kWide}
    );
}

web::Response GetMerge(const web::Request& request, site::Visit& visit) {
    return ShowMerge(request, visit, site::FirstTime(request, visit));
}

web::Response PostMerge(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const MergePeopleCommand command = {
        .stays = PersonOf(request),
        .goes = OtherOf(request),
        .seen = site::SeenVersion(request),
        .answers = {answers.Of(kWhyOneAsked), answers.Typed(kTypedAsked)}};
    return site::CarryOut(
        visit,
        answers,
        ShowMerge,
        MergePeople,
        command,
        {people::PageOf(command.stays), "The two records are one now", command.stays}
    );
}

web::Response GetApart(const web::Request& request, site::Visit& visit) {
    return ShowApart(request, visit, site::FirstTime(request, visit));
}

web::Response PostApart(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const people::KeepApartCommand command = {
        .person = PersonOf(request), .other = OtherOf(request), .reason = answers.Of(kWhyTwoAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowApart,
        people::KeepApart,
        command,
        {SamePageOf(command.person), "Saved: they are two people", command.person}
    );
}

web::Response GetUnmerge(const web::Request& request, site::Visit& visit) {
    return ShowUnmerge(request, visit, site::FirstTime(request, visit));
}

web::Response PostUnmerge(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const UnmergePeopleCommand command = {
        .person = PersonOf(request),
        .other = JoinedOf(request),
        .reason = answers.Of(kWhyTwoAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowUnmerge,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const std::size_t left, UnmergePeople(work, command));
            if (left == 0)
                return site::Receipt{
                    people::PageOf(command.person),
                    "They have a record each again",
                    command.person};
            return site::Receipt{
                SortingPageOf(command.person),
                "They have a record each again. Now say whose these entries are",
                command.person};
        }
    );
}

web::Response GetSorting(const web::Request& request, site::Visit& visit) {
    return ShowSorting(request, visit, {});
}

web::Response PostSorting(const web::Request& request, site::Visit& visit) {
    const site::Answers answers(request);
    const KeepEntryCommand command = ReadEntry(request);
    return site::CarryOut(
        visit,
        answers,
        ShowSorting,
        KeepEntry,
        command,
        {SortingPageOf(command.person), "It stays here", command.person}
    );
}

}  // namespace alongside::corrections

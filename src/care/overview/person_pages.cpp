// Looks up a person's record and shows it.
// SPDX-License-Identifier: MIT
#include "care/overview/person_pages.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "care/clocks/api.h"
#include "care/consents/api.h"
#include "care/corrections/api.h"
#include "care/governance/api.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/overview/history_view.h"
#include "care/overview/person_json_pages.h"
#include "care/overview/person_record_pages.h"
#include "care/overview/person_view.h"
#include "care/safeguarding/api.h"
#include "care/today/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/journal/journal.h"
#include "platform/journal/journal_facts.h"

namespace alongside::overview {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

constexpr std::size_t kChangesPerPage = 50;
constexpr std::size_t kMostPages = 100'000;
constexpr std::string_view kJson = "person.json";

// The day that a query names; today when it names none, or none that is a day up to today.
Date ReadDay(
    const web::Request& request,
    const std::string& name,
    Date today,
    std::vector<FieldFault>& faults
) {
    const auto typed = request.query.Find(name);
    if (!typed || typed->empty()) return today;
    const auto day = ParseDate(*typed);
    if (!day)
        faults.push_back({name, "Enter a real day, like " + ToText(today)});
    else if (*day > today)
        faults.push_back({name, "Choose a day that is not in the future"});
    else
        return *day;
    return today;
}

Looking ReadLooking(const web::Request& request, Date today) {
    std::vector<FieldFault> faults;
    Looking looking = {
        .as_at = ReadDay(request, "as-at", today, faults),
        .as_known = ReadDay(request, "as-known", today, faults)};
    // What stands in a field stays there, wrong or not.
    patterns::FormState::Values typed;
    for (const web::Field& field : request.query) typed.emplace(field.name, field.value);
    if (!faults.empty()) return {today, today, Looking::When::kNow, {typed, std::move(faults)}};
    if (looking.as_at != today || looking.as_known != today) looking.when = Looking::When::kThen;
    return looking;
}

// Until when something counts as known: the last instant of a day that is over, or now.
Instant KnownBy(const Looking& looking, Date today) {
    if (looking.as_known == today) return kNowKnown;
    return StartOf(looking.as_known + std::chrono::days(1)) - std::chrono::microseconds(1);
}

// What waits in the record, for those who may decide it.
std::vector<WaitingRemoval> WaitingIn(const identity::View& view, const identity::Scope& scope) {
    if (!view.actor.grants.Has(Permission::kCorrectRecord)) return {};
    std::vector<WaitingRemoval> waiting;
    for (const auto& removal : corrections::RemovalStore(view.tables, scope).Open())
        waiting.push_back(
            {corrections::PageOf(scope.stream(), removal.id),
             "asked on " + InWords(removal.asked_at),
             removal.asked_by == view.actor.id ? WaitingRemoval::For::kAsker
                                               : WaitingRemoval::For::kSecondPerson}
        );
    return waiting;
}

struct Found {
    people::PersonId person;
    PersonRecord record;
    Looking looking;
    std::vector<WaitingRemoval> removals = {};
    std::vector<NextLine> next = {};
    std::optional<Date> red_until = {};
    std::string sharing = {};
    std::string protection = {};
    std::vector<PersonAct> same_person = {};
};

// The deadline by which somebody looks back at an admission without a review: it has a form.
std::string LookBackOf(
    const identity::View& view, const identity::Scope& scope, const PersonRecord& record
) {
    if (record.admissions.empty() || !view.actor.grants.Has(Permission::kRecordReview)) return {};
    for (const clocks::Clock& clock : clocks::ClockStore(view.tables, scope).Open())
        if (clock.rule == "admission-without-review") return clock.id.value;
    return {};
}

std::vector<NextLine> NextOf(
    const identity::View& view, const identity::Scope& scope, const PersonRecord& record
) {
    std::vector<NextLine> next;
    const std::string look_back = LookBackOf(view, scope, record);
    for (today::Item& item : today::ItemsOf(view.tables, scope))
        next.push_back(
            {item.due_on,
             std::move(item.words),
             item.thing == look_back ? PageOf(scope.stream()).Segment("root-cause")
                                     : today::PageOf(item),
             item.list == today::List::kWaiting ? NextLine::By::kOthers : NextLine::By::kService}
        );
    return next;
}

// Asked only of whoever was in hospital: it reads the area's rules.
std::optional<Date> RedUntilOf(
    const identity::View& view, const identity::Scope& scope, const PersonRecord& record
) {
    const auto left = [](const admissions::Admission& stay) {
        return stay.discharged_on.has_value();
    };
    if (std::ranges::none_of(record.admissions, left)) return std::nullopt;
    const auto wait = clocks::FindRedUntil(view.tables, scope, view.today);
    if (!wait) return std::nullopt;
    return wait->due;
}

// From the day on which the area wants to be told, that consent has to be asked again.
void AddAskingAgain(
    const identity::View& view, const identity::Scope& scope, std::vector<NextLine>& next
) {
    const auto again = consents::FindNextAsking(view.tables, scope, view.today);
    if (!again || view.today < again->ask_from) return;
    const NextLine line = {
        again->on,
        "Ask for consent again (your area’s setting)",
        PageOf(scope.stream()).Segment("consent")};
    next.insert(std::ranges::upper_bound(next, line.due_on, {}, &NextLine::due_on), line);
}

// A referral that became part of the record is no second record of a person: its own page says how
// it is taken out.
bool IsAnotherRecord(
    const identity::View& view, const identity::Scope& scope, const StreamId& joined
) {
    if (joined == scope.stream()) return false;
    const auto found = journal::FindStream(view.tables, scope.area(), joined);
    return found && found->kind == journal::StreamKind::kPerson;
}

// What there is to do about two records of one person, for those who may.
std::vector<PersonAct> ActsOnSamePerson(const identity::View& view, const identity::Scope& scope) {
    if (!view.actor.grants.Has(Permission::kMergePeople)) return {};
    const StreamId& person = scope.stream();
    std::vector<PersonAct> acts = {{"Same as another record?", corrections::SamePageOf(person)}};
    for (const StreamId& joined : journal::StreamsOfRecord(view.tables, scope.area(), person))
        if (IsAnotherRecord(view, scope, joined))
            acts.push_back(
                {"They are two people: separate what was joined",
                 corrections::UnmergePageOf(person, joined)}
            );
    if (!corrections::ListEntriesToSort(view.tables, scope).empty())
        acts.push_back(
            {"Say whose it is that was recorded while two records were one",
             corrections::SortingPageOf(person)}
        );
    return acts;
}

// The record as the query wants it looked at.
Result<Found> FindRecord(
    const identity::View& view, const identity::Scope& scope, const Looking& looking
) {
    TRY_ASSIGN(PersonRecord record, ReadPerson(view, scope, KnownBy(looking, view.today)));
    if (looking.when == Looking::When::kThen) CutTo(record, looking.as_at);
    return Found{scope.stream(), std::move(record), looking};
}

Result<Found> FindPage(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        const auto scope, view.policy.Allow(view.actor, Permission::kViewPerson, PersonOf(request))
    );
    const Looking looking = ReadLooking(request, view.today);
    if (looking.when == Looking::When::kNow) {
        TRY_ASSIGN(PersonRecord record, ReadPersonNow(view, scope));
        Found found = {scope.stream(), std::move(record), looking};
        found.removals = WaitingIn(view, scope);
        found.next = NextOf(view, scope, found.record);
        found.red_until = RedUntilOf(view, scope, found.record);
        found.same_person = ActsOnSamePerson(view, scope);
        found.sharing =
            consents::SharingInWords(consents::ConsentOn(view.tables, scope, view.today));
        AddAskingAgain(view, scope, found.next);
        found.protection = safeguarding::ProtectionLine(
            safeguarding::ProtectionsOf(view.tables, scope), view.today
        );
        return found;
    }
    if (auto found = FindRecord(view, scope, looking)) return found;
    // Nothing was known yet: the page of today says so at the field.
    Looking now = {view.today, view.today};
    now.typed = {
        {{"as-at", ToText(looking.as_at)}, {"as-known", ToText(looking.as_known)}},
        {{"as-known", "Nothing about them was recorded by the end of that day"}}};
    return FindRecord(view, scope, now);
}

// For a program: a day that it cannot have is refused, not replaced by today.
Result<Found> FindJson(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        const auto scope, view.policy.Allow(view.actor, Permission::kViewPerson, PersonOf(request))
    );
    const Looking looking = ReadLooking(request, view.today);
    if (looking.typed.HasFaults())
        return Error{Fault::kInvalid, "as-at and as-known are days up to today, like 2023-01-09"};
    return FindRecord(view, scope, looking);
}

std::size_t PageNumber(const web::Request& request) {
    const std::string_view typed = request.query.Get("page");
    std::size_t number = 1;
    std::from_chars(typed.data(), typed.data() + typed.size(), number);
    return std::clamp<std::size_t>(number, 1, kMostPages);
}

// Says who recorded what, in words.
class Teller {
public:
    Teller(
        const identity::View& view,
        const identity::Scope& scope,
        const site::Site& site,
        const std::vector<journal::Entry>& entries
    )
        : view_(view),
          scope_(scope),
          catalogue_(site.runner.catalogue()),
          names_(view.tables, scope) {
        FindWaiting(entries);
    }

    HistoryEntry Tell(const journal::Entry& entry) const {
        HistoryEntry told = {
            .words = catalogue_.Describe(entry.fact),
            .who = names_.NameOf(entry.actor),
            .recorded = entry.recorded};
        if (entry.fact.type == keyworking::KeyworkerNamed::kType) {
            const auto named = journal::Decode<keyworking::KeyworkerNamed>(entry.fact);
            if (const auto post = workforce::FindPost(view_.tables, scope_, named.worker))
                told.words += ": " + post->ShownName();
        }
        if (entry.fact.type == journal::EntryRedacted::kType)
            told.more =
                "What that entry said was destroyed and cannot be read by anybody. "
                "Decided together with " +
                names_.NameOf(
                    journal::ActorId(journal::Decode<journal::EntryRedacted>(entry.fact).agreed_by)
                ) +
                ".";
        if (entry.Merged()) told.more = "Recorded before two records of one person were joined.";
        OfferRemoval(told, entry);
        OfferSeparation(told, entry);
        return told;
    }

private:
    // Which entries would go if what waits were agreed to.
    void FindWaiting(const std::vector<journal::Entry>& entries) {
        const auto open = corrections::RemovalStore(view_.tables, scope_).Open();
        if (open.empty()) return;
        std::vector<corrections::RecordLine> record;
        record.reserve(entries.size());
        for (const journal::Entry& entry : entries)
            record.push_back(corrections::LineOf(catalogue_, entry));
        for (const corrections::Removal& removal : open)
            for (const auto& line : LinesToRemove(record, removal.origin, removal.number))
                waiting_.insert_or_assign({line.origin, line.number}, removal.id);
    }

    void OfferRemoval(HistoryEntry& told, const journal::Entry& entry) const {
        const bool may = view_.actor.grants.Has(Permission::kCorrectRecord);
        const auto waiting = waiting_.find({entry.origin, entry.number});
        if (waiting != waiting_.end()) {
            told.more = "Somebody asked to remove this.";
            if (may)
                told.act = {
                    "Look at the request",
                    corrections::PageOf(scope_.stream(), waiting->second),
                    "to remove: " + told.words};
        } else if (may && CheckRemovable(corrections::LineOf(catalogue_, entry))) {
            told.act = {
                "This is about somebody else",
                corrections::AskingPage(entry.origin, entry.number),
                "– " + told.words};
        }
    }

    // What was joined is separated from the line that says so, as long as it is joined.
    void OfferSeparation(HistoryEntry& told, const journal::Entry& entry) const {
        if (entry.fact.type != journal::StreamsMerged::kType ||
            !view_.actor.grants.Has(Permission::kMergePeople))
            return;
        const auto joined = journal::Decode<journal::StreamsMerged>(entry.fact).other;
        if (journal::SurvivorOf(view_.tables, scope_.area(), joined) == scope_.stream() &&
            IsAnotherRecord(view_, scope_, joined))
            told.act = {
                "They are two people", corrections::UnmergePageOf(scope_.stream(), joined), ""};
    }

    const identity::View& view_;
    const identity::Scope& scope_;
    const journal::Catalogue& catalogue_;
    governance::ActorNameStore names_;
    std::map<std::pair<StreamId, std::int64_t>, corrections::RemovalId> waiting_;
};

// The entries of one page of the history: the latest first.
struct HistoryOf {
    people::PersonId person;
    HistoryView page;
};

Result<HistoryOf> FindHistory(
    const web::Request& request, const site::Site& site, const identity::View& view
) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(view, Permission::kViewPerson, PersonOf(request))
    );
    const auto& person = subject.scope.stream();
    std::vector<journal::Entry> entries;
    journal::ForEachEntry(
        view.tables,
        site.runner.catalogue(),
        site.runner.keys(),
        view.actor.area,
        person,
        [&](const journal::Entry& entry) { entries.push_back(entry); }
    );
    const Teller teller(view, subject.scope, site, entries);
    std::ranges::reverse(entries);
    HistoryView page = {
        .page = PageOf(person).Segment("history"),
        .name = subject.name,
        .entries = {},
        .number = PageNumber(request),
        .pages =
            std::max<std::size_t>(1, (entries.size() + kChangesPerPage - 1) / kChangesPerPage)};
    const std::size_t first = std::min(entries.size(), (page.number - 1) * kChangesPerPage);
    const std::size_t last = std::min(entries.size(), first + kChangesPerPage);
    for (std::size_t i = first; i < last; ++i) page.entries.push_back(teller.Tell(entries[i]));
    return HistoryOf{person, std::move(page)};
}

}  // namespace

web::Response GetPerson(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindPage(request, view); });
    if (!found) return visit.Refuse(found.error());
    // A record that was joined to another is shown at the other's address.
    if (found->person != PersonOf(request)) return web::Redirect(PageOf(found->person).view());
    visit.NoteAccess(found->person, "person");
    PersonView page = ViewOf(found->record, found->looking, visit.actor());
    page.removals = found->removals;
    page.next = found->next;
    page.red_until = found->red_until;
    page.acts.insert(page.acts.end(), found->same_person.begin(), found->same_person.end());
    page.sharing = found->sharing;
    page.protection = found->protection;
    return visit.Page(
        {.title = "Person",
         .before = nhsuk::BackLink{.text = "Register", .href = html::Url("/register")},
         .content = PersonPage(page),
         .width = site::Frame::Width::kWide,
         .errors = page.looking.typed.HasFaults() ? site::Frame::Errors::kSome
                                                  : site::Frame::Errors::kNone}
    );
}

web::Response GetPersonJson(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindJson(request, view); });
    if (!found && found.error().fault == Fault::kInvalid)
        return web::Text(found.error().message + "\n", site::StatusOf(Fault::kInvalid));
    if (!found) return visit.Refuse(found.error());
    if (found->person != PersonOf(request))
        return web::Redirect(PageOf(found->person).Segment(kJson).view());
    visit.NoteAccess(found->person, "person");
    return web::Json(PersonJson(found->record, found->looking));
}

web::Response GetHistory(const web::Request& request, site::Visit& visit) {
    const auto found = visit.Show([&](const identity::View& view) {
        return FindHistory(request, visit.site(), view);
    });
    if (!found) return visit.Refuse(found.error());
    const html::Url person = PageOf(found->person);
    if (found->person != PersonOf(request))
        return web::Redirect(html::Url(person).Segment("history").view());
    visit.NoteAccess(found->person, "history");
    return visit.Page(
        {.title = "History of changes",
         .before = nhsuk::BackLink{.href = person},
         .content = HistoryPage(found->page)}
    );
}

}  // namespace alongside::overview

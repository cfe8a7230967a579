// From the addresses of referrals to what they show.
// SPDX-License-Identifier: MIT
#include "care/referrals/referral_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/governance/api.h"
#include "care/people/api.h"
#include "care/referrals/find_same.h"
#include "care/referrals/referral_store.h"
#include "care/referrals/referral_view.h"
#include "care/referrals/send_referral.h"
#include "care/referrals/told_view.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/form_page.h"

namespace alongside::referrals {
namespace {

using identity::Permission;

constexpr int kOfEach = 20;  // On the page of all lists.

const html::Url kQueue("/referrals");

html::Url PageOf(const ReferralId& id) {
    return html::Url(kQueue).Segment(id.value);
}

ReferralId ReferralOf(const web::Request& request) {
    return ReferralId(request.Parameter("referral"));
}

std::string ReferenceOf(const ReferralId& id) {
    return people::ReferenceFrom(people::PersonId(id.value));
}

std::string FromWords(const ReferralArrived& told) {
    return std::string(WordsOf(told.route)) + " (" + told.relation + ")";
}

std::string BecameWords(const Referral& referral) {
    std::string words(WordsOf(referral.state));
    if (referral.decided && !referral.IsOpen()) words += " on " + InWords(referral.decided->on);
    return words;
}

ReferralLine LineOf(const Referral& referral) {
    return {
        .name = ShownName(referral.told).Reveal(),
        .page = PageOf(referral.id()),
        .from = FromWords(referral.told),
        .received_on = referral.told.received_on,
        .due_on = referral.told.due_on,
        .counted = referral.told.counted,
        .became = BecameWords(referral)};
}

ReferralState StateOf(QueueList list) {
    switch (list) {
        case QueueList::kAsked:
            return ReferralState::kAsked;
        case QueueList::kAppealed:
            return ReferralState::kAppealed;
        case QueueList::kWaiting:
        case QueueList::kSettled:
            break;
    }
    return ReferralState::kWaiting;
}

// The day that a list is in the order of.
Date DayOf(QueueList list, const Referral& referral) {
    if (list != QueueList::kSettled) return referral.told.due_on;
    return referral.settled_on.value_or(referral.told.due_on);
}

std::optional<AfterReferral> AfterOf(const web::Request& request) {
    const auto day = ParseDate(request.query.Get("after-day"));
    if (!day) return std::nullopt;
    return AfterReferral{*day, std::string(request.query.Get("after"))};
}

QueuePart ReadPart(
    const ReferralStore& store, QueueList list, const std::optional<AfterReferral>& after, int most
) {
    auto found = list == QueueList::kSettled ? store.Settled(after, most + 1)
                                             : store.Open(StateOf(list), after, most + 1);
    QueuePart part = {.list = list, .lines = {}, .more = {}};
    if (found.size() > static_cast<std::size_t>(most)) {
        found.pop_back();
        const Referral& last = found.back();
        part.more = html::Url(kQueue);
        part.more.Query("list", NameOf(list))
            .Query("after-day", ToText(DayOf(list, last)))
            .Query("after", last.id().value);
    }
    for (const Referral& referral : found) part.lines.push_back(LineOf(referral));
    return part;
}

Result<QueueView> FindQueue(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kAddPerson));
    const ReferralStore store(view.tables, area);
    const ReferralCounts counts = store.CountOn(view.today);
    QueueView page = {
        .today = view.today,
        .to_decide = counts.to_decide,
        .overdue = counts.overdue,
        .asked = counts.asked,
        .appealed = counts.appealed,
        .only = EnumNamed<QueueList>(request.query.Get("list")),
        .parts = {},
        .add = html::Url(kQueue).Segment("new")};
    for (const QueueList list :
         {QueueList::kWaiting, QueueList::kAppealed, QueueList::kAsked, QueueList::kSettled}) {
        if (page.only && *page.only != list) continue;
        page.parts.push_back(ReadPart(
            store,
            list,
            page.only ? AfterOf(request) : std::nullopt,
            page.only ? ReferralStore::kPageSize : kOfEach
        ));
    }
    return page;
}

std::vector<MayBeSame> Shown(const std::vector<Referral>& referrals) {
    std::vector<MayBeSame> shown;
    for (const Referral& each : referrals)
        shown.push_back(
            {.name = ShownName(each.told).Reveal(),
             .about = "came on " + InWords(each.told.received_on),
             .because = std::string(WordsOf(each.state)),
             .page = PageOf(each.id())}
        );
    return shown;
}

std::string CameBy(const ReferralArrived& told) {
    std::string words = "It came ";
    switch (told.how) {
        case HowItCame::kByLink:
            words += "by the form for people without an account";
            break;
        case HowItCame::kByPhone:
            words += "by telephone";
            break;
        case HowItCame::kByLetter:
            words += "by letter or e-mail";
            break;
        case HowItCame::kInPerson:
            words += "in person";
            break;
    }
    return words + " on " + InWords(told.received_on) + ".";
}

struct Found {
    Referral referral;
    std::vector<Question> questions;
    std::vector<Criterion> fits;
    std::vector<MayBeSame> people;
    std::vector<MayBeSame> referrals;
    std::vector<MayBeSame> joined;
    Date today;
};

Serves ServesOf(const identity::View& view, const identity::Scope& area) {
    constexpr int kBefore18 = 17;
    const auto settings = governance::AreaStore(view.tables, area).On(view.today, view.now);
    if (settings.serves_18_25 == governance::AreaSettings::Serves18To25::kNo) return {kBefore18};
    return {};
}

Result<Found> FindOne(const identity::View& view, const ReferralId& id) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kAddPerson));
    const ReferralStore store(view.tables, area);
    TRY_ASSIGN(Referral referral, store.Get(id));
    Found found = {
        .referral = referral,
        .questions = store.Questions(referral),
        .fits = EligibilityOf(referral.told, ServesOf(view, area), view.today),
        .people = {},
        .referrals = Shown(store.Like(referral)),
        .joined = Shown(store.JoinedTo(id)),
        .today = view.today};
    if (referral.IsPartOfARecord() || !referral.IsOpen()) return found;
    for (const people::LikelySame& each : FindSamePeople(view.tables, area, referral.told))
        found.people.push_back(
            {.name = each.name.Reveal(),
             .about = AboutWords(each),
             .because = BecauseWords(each),
             .page = people::PageOf(each.person)}
        );
    return found;
}

Sender SenderOf(const identity::View& view, const identity::Scope& area) {
    Sender sender = {
        .area = governance::AreaStore(view.tables, area).On(view.today, view.now).name};
    if (const auto contact = ReferralStore(view.tables, area).WhomToRing()) {
        sender.phone = contact->phone;
        sender.hours = contact->hours;
    }
    return sender;
}

}  // namespace

web::Response GetReferrals(const web::Request& request, site::Visit& visit) {
    const auto page =
        visit.Show([&](const identity::View& view) { return FindQueue(request, view); });
    if (!page) return visit.Refuse(page.error());
    visit.NoteAccess(StreamId(visit.actor().area.value), "referrals");
    return visit.Page(
        {.title = "Referrals", .content = QueuePage(*page), .width = site::Frame::Width::kWide}
    );
}

web::Response GetReferral(const web::Request& request, site::Visit& visit) {
    const ReferralId id = ReferralOf(request);
    const auto found = visit.Show([&](const identity::View& view) { return FindOne(view, id); });
    if (!found) return visit.Refuse(found.error());
    const Referral& referral = found->referral;
    ReferralView page = {
        .referral = referral,
        .questions = found->questions,
        .reference = ReferenceOf(id),
        .came_by = CameBy(referral.told),
        .today = found->today,
        .page = PageOf(id),
        .fits = found->fits,
        .people = found->people,
        .referrals = found->referrals,
        .joined = found->joined,
        .person = referral.IsPartOfARecord() ? people::PageOf(referral.stream) : html::Url(),
        .other = referral.joined_to ? PageOf(*referral.joined_to) : html::Url(),
        .may_decide = visit.May(Permission::kDecideReferral),
        .may_send_link = referral.told.email && referral.state != ReferralState::kWithdrawn,
        .link_frame = {}};
    page.link_frame.action = PageOf(id).Segment("mail");
    page.link_frame.hidden = visit.HiddenFields();
    visit.NoteAccess(referral.stream, "referral");
    return visit.Page(
        {.title = "Referral",
         .before = nhsuk::BackLink{.text = "Back to referrals", .href = kQueue},
         .content = ReferralPage(page)}
    );
}

web::Response GetLetter(const web::Request& request, site::Visit& visit) {
    const ReferralId id = ReferralOf(request);
    const auto kind = EnumNamed<LetterKind>(request.Parameter("referral-letter"));
    StreamId stream;
    const auto page = visit.Show([&](const identity::View& view) -> Result<html::Html> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kAddPerson));
        const ReferralStore store(view.tables, area);
        TRY_ASSIGN(const Referral referral, store.Get(id));
        const auto written = LettersOf(referral);
        if (!kind || std::ranges::find(written, *kind) == written.end())
            return Error{Fault::kNotFound, "There is no such letter"};
        stream = referral.stream;
        const Sender sender = SenderOf(view, area);
        return LetterPage(
            WriteLetter(*kind, referral, store.Questions(referral), ReferenceOf(id), sender),
            sender,
            view.today
        );
    });
    if (!page) return visit.Refuse(page.error());
    visit.NoteAccess(stream, "referral letter");
    return visit.Page(
        {.title = "Letter", .before = nhsuk::BackLink{.href = PageOf(id)}, .content = *page}
    );
}

web::Response PostLinkMail(const web::Request& request, site::Visit& visit) {
    const SendLinkCommand command = {ReferralOf(request)};
    const auto sent = visit.Submit([&](const identity::Work& work) -> Result<site::Receipt> {
        TRY_ASSIGN(const auto link, SendLink(work, command));
        return site::Receipt{
            PageOf(command.referral),
            "The link goes out by e-mail. Ring them, and tell them this code: " + link.code};
    });
    if (!sent) return visit.Refuse(sent.error());
    return visit.Go(*sent);
}

web::Response GetReferralsOfPerson(const web::Request& request, site::Visit& visit) {
    const people::PersonId person = people::PersonOf(request);
    StreamId stream;
    const auto page = visit.Show([&](const identity::View& view) -> Result<html::Html> {
        TRY_ASSIGN(const auto subject, people::FindSubject(view, Permission::kViewPerson, person));
        stream = subject.scope.stream();
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewPerson));
        std::vector<ReferralLine> lines;
        for (const Referral& each : ReferralStore(view.tables, area).OfRecord(stream))
            lines.push_back(LineOf(each));
        return ReferralsOfPerson(subject.name, lines);
    });
    if (!page) return visit.Refuse(page.error());
    visit.NoteAccess(stream, "referrals");
    return visit.Page(
        {.title = "Referrals",
         .before = nhsuk::BackLink{.href = people::PageOf(stream)},
         .content = *page}
    );
}

}  // namespace alongside::referrals

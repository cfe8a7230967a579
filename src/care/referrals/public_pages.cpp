// From the public addresses of referrals to what they show and record.
// SPDX-License-Identifier: MIT
#include "care/referrals/public_pages.h"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/governance/api.h"
#include "care/people/api.h"
#include "care/referrals/public_view.h"
#include "care/referrals/referral_questions.h"
#include "care/referrals/referral_store.h"
#include "care/referrals/send_referral.h"
#include "platform/site/answers.h"
#include "platform/site/carry_out.h"

namespace alongside::referrals {
namespace {

using identity::Permission;
using identity::View;
using identity::Work;

const html::Url kStart("/refer");

/// How many links are asked for in an hour: from one address and in one area. Of this process
/// alone, which is enough against a program that sends a thousand; the code stands in the way of
/// the rest.
class RequestLimits {
public:
    /// Whether one more may be given; counts it when it may.
    bool Take(const std::string& address, const AreaId& area, Instant now) {
        const std::lock_guard lock(mutex_);
        const std::string of_area = "area " + area.value;
        if (Count(address, now) >= kMostOfAddress || Count(of_area, now) >= kMostOfArea)
            return false;
        if (taken_.size() > kMostKept) taken_.clear();
        taken_[address].push_back(now);
        taken_[of_area].push_back(now);
        return true;
    }

private:
    static constexpr std::size_t kMostOfAddress = 20;
    static constexpr std::size_t kMostOfArea = 200;
    static constexpr std::size_t kMostKept = 10'000;

    std::size_t Count(const std::string& key, Instant now) {
        const auto found = taken_.find(key);
        if (found == taken_.end()) return 0;
        std::deque<Instant>& times = found->second;
        while (!times.empty() && times.front() + std::chrono::hours(1) <= now) times.pop_front();
        if (!times.empty()) return times.size();
        taken_.erase(found);
        return 0;
    }

    std::mutex mutex_;
    std::map<std::string, std::deque<Instant>> taken_;
};

RequestLimits& Limits() {
    static RequestLimits limits;
    return limits;
}

// A guest keeps no draft: what was typed stays on their own screen.
patterns::FormFrame FrameFor(
    const site::Visit& visit, html::Url action, html::Url back, const site::Sent& sent
) {
    patterns::FormFrame frame = {
        .about = {},
        .action = std::move(action),
        .back = std::move(back),
        .hidden = visit.HiddenFields(),
        .state = sent.state};
    return frame;
}

web::Response Answer(
    const site::Visit& visit, std::string title, html::Html content, const site::Sent& sent = {}
) {
    return visit.Page(
        {.title = std::move(title),
         .content = std::move(content),
         .errors =
             sent.state.HasFaults() ? site::Frame::Errors::kSome : site::Frame::Errors::kNone},
        sent.status
    );
}

Sender SenderFor(const site::Visit& visit) {
    return visit.Show([](const View& view) {
        Sender sender;
        const auto area = view.policy.AllowArea(view.actor, Permission::kPublic);
        if (!area || view.actor.area.empty()) return sender;
        sender.area = governance::AreaStore(view.tables, *area).On(view.today, view.now).name;
        if (const auto contact = ReferralStore(view.tables, *area).WhomToRing()) {
            sender.phone = contact->phone;
            sender.hours = contact->hours;
        }
        return sender;
    });
}

std::vector<governance::ListedArea> AreasOf(const site::Visit& visit) {
    std::vector<governance::ListedArea> areas;
    const auto& runner = visit.site().runner;
    runner.database().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        areas = governance::ListAreas(tables, runner.clock().Today());
    });
    return areas;
}

web::Response ShowAreas(const site::Visit& visit) {
    std::vector<AreaChoice> choices;
    for (const governance::ListedArea& area : AreasOf(visit))
        choices.push_back({area.settings.name, html::Url(kStart).Query("area", area.settings.code)}
        );
    return Answer(visit, "Refer a young person", AreaChoicePage(choices));
}

std::string CodeOfArea(const site::Visit& visit) {
    for (const governance::ListedArea& area : AreasOf(visit))
        if (area.area == visit.actor().area) return area.settings.code;
    return {};
}

web::Response ShowStart(const site::Visit& visit, const site::Sent& sent) {
    if (visit.actor().area.empty()) return ShowAreas(visit);
    auto frame = FrameFor(visit, kStart, kStart, sent);
    frame.hidden.emplace_back("area", CodeOfArea(visit));
    return Answer(visit, "Refer a young person", StartPage(frame, SenderFor(visit)), sent);
}

Error TooMany(const Sender& sender) {
    return {
        Fault::kRefused,
        "So many links were asked for just now that we give no more for an hour. " +
            (sender.phone.empty() ? std::string("Ring the keyworking service of your area instead")
                                  : "Ring us instead: " + sender.phone),
        "REFER-8"};
}

std::string ReferenceOf(const ReferralId& id) {
    return people::ReferenceFrom(people::PersonId(id.value));
}

// What the holder of a link sees of the one referral.
web::Response ShowNews(const web::Request&, const site::Visit& visit, const site::Sent& sent) {
    const auto link = site::LinkOf(visit);
    if (!link) return visit.Refuse(link.error());
    const auto news = visit.Show([&](const View& view) { return FindNews(view, *link); });
    if (!news) return visit.Refuse(news.error());
    const Referral& referral = news->referral;
    const Sender sender = SenderFor(visit);
    const bool open = referral.IsOpen() || referral.state == ReferralState::kSameAsAnother;
    const bool asked = referral.state == ReferralState::kAsked;
    LetterKind kind = LetterKind::kReceived;
    if (asked)
        kind = LetterKind::kQuestion;
    else if (!open)
        kind = LettersOf(referral).front();
    NewsView view = {
        .letter = WriteLetter(kind, referral, news->questions, ReferenceOf(referral.id()), sender),
        .question = asked ? OpenQuestion(news->questions) : nullptr,
        .may_appeal = referral.state == ReferralState::kDeclined};
    const auto frame = FrameFor(
        visit,
        asked ? html::Url("/refer/news/answer") : html::Url("/refer/news/appeal"),
        html::Url("/refer/news"),
        sent
    );
    visit.NoteAccess(referral.stream, "referral by link");
    return Answer(visit, "Your referral", NewsPage(frame, view), sent);
}

}  // namespace

web::Response ShowSent(const site::Visit& visit, const SentReferral& sent) {
    return Answer(
        visit,
        "We have your referral",
        SentPage(
            {.reference = ReferenceOf(sent.referral), .due_on = sent.due_on, .code = sent.code},
            SenderFor(visit)
        )
    );
}

web::Response GetStart(const web::Request&, site::Visit& visit) {
    return ShowStart(visit, {});
}

web::Response PostStart(const web::Request& request, site::Visit& visit) {
    if (visit.actor().area.empty()) return ShowAreas(visit);
    site::Answers answers(request);
    const GiveLinkCommand command = {answers.Of(kYourEmailAsked)};
    if (!answers.faults().empty())
        return ShowStart(visit, site::SentBack(request, answers.Refusal()));
    if (const auto email = CheckEmail(command.email); !email)
        return ShowStart(visit, site::SentBack(request, email.error()));
    const Sender sender = SenderFor(visit);
    const auto& runner = visit.site().runner;
    if (!Limits().Take(request.remote_address, visit.actor().area, runner.clock().Now()))
        return ShowStart(visit, site::SentBack(request, TooMany(sender)));
    const auto link =
        runner.Change(visit.actor(), [&](const Work& work) { return GiveLink(work, command); });
    if (!link) return ShowStart(visit, site::SentBack(request, link.error()));
    return Answer(visit, "Look at your e-mail", CodePage(link->code, sender));
}

web::Response GetNews(const web::Request& request, site::Visit& visit) {
    return ShowNews(request, visit, {});
}

web::Response PostNewsAnswer(const web::Request& request, site::Visit& visit) {
    const auto link = site::LinkOf(visit);
    if (!link) return visit.Refuse(link.error());
    site::Answers answers(request);
    const SendAnswerCommand command = {*link, answers.Of(kYourAnswerAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowNews,
        SendAnswer,
        command,
        {html::Url("/refer/news"), "Thank you. We have your answer", command.link.stream}
    );
}

web::Response PostNewsAppeal(const web::Request& request, site::Visit& visit) {
    const auto link = site::LinkOf(visit);
    if (!link) return visit.Refuse(link.error());
    site::Answers answers(request);
    const SendAppealCommand command = {*link, answers.Of(kYourAppealAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowNews,
        SendAppeal,
        command,
        {html::Url("/refer/news"), "Thank you. Somebody looks at it again", command.link.stream}
    );
}

}  // namespace alongside::referrals

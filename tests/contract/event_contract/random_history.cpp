// Drawing events field by field.
// SPDX-License-Identifier: MIT
#include "random_history.h"

#include <array>
#include <set>

#include "every_event.h"

namespace alongside::test {
namespace {

// Those that begin a thing of their own.
bool Opens(std::string_view type) {
    static const std::set<std::string_view> opening = {
        "register.referral_received",
        "register.rating_given",
        "admissions.admitted",
        "admissions.legal_status_changed",
        "admissions.ready_for_discharge",
        "admissions.delay_recorded",
        "admissions.leave_recorded",
        "admissions.oversight_visited",
        "admissions.discharge_need_added",
        "admissions.advocate_offered",
        "admissions.restriction_reported",
        "keyworking.episode_opened",
        "keyworking.keyworker_named",
        "keyworking.phase_moved",
        "keyworking.step_down_planned",
        "keyworking.step_added",
        "keyworking.handover_offered",
        "keyworking.reengagement_asked",
        "keyworking.lead_handover_offered",
        "people.death_recorded",
        "actions.action_raised",
        "reviews.review_requested",
        "reviews.laep_held",
        "reviews.root_cause_reviewed",
        "signals.recorded",
        "signals.look_asked",
        "risk.assessed",
        "risk.duty_set",
        "clocks.deadline_set",
        "crisis.noted",
        "meetings.item_added",
        "referrals.arrived",
        "transfers.offered",
        "transfers.received",
        "corrections.removal_asked"};
    return opening.contains(type);
}

}  // namespace

// Drawn field by field.
class RandomHistory::Words final : public Filling {
public:
    Words(RandomHistory& history, const StreamId& person, std::string_view type)
        : history_(history), person_(person), type_(type) {}

    std::string Text(std::string_view field) override {
        if (type_ == "people.details_recorded" && field == "reference") return person_.value;
        if (type_ == "workforce.post_recorded" && field == "worker_id") return person_.value;
        if (type_ == "workforce.post_recorded" && field == "fte") return "0.6";
        return history_.Word();
    }
    std::string ThingId(std::string_view kind) override {
        return history_.IdFor(person_, kind, Opens(type_));
    }
    std::string OtherId() override {
        const auto& posts = history_.posts_;
        return posts.at(static_cast<std::size_t>(Pick(static_cast<int>(posts.size())))).value;
    }
    std::vector<std::string> Texts() override {
        return std::vector<std::string>(static_cast<std::size_t>(Pick(3)), history_.Word());
    }
    bool Flag() override { return Pick(2) == 0; }
    std::int64_t Number() override { return Pick(100); }
    Date Day() override { return DateOf(2022, 6, 1) + std::chrono::days(Pick(400)); }
    std::size_t Choice(std::size_t count) override {
        return static_cast<std::size_t>(Pick(static_cast<int>(count)));
    }
    bool IsGiven() override { return Pick(2) != 0; }

private:
    int Pick(int below) { return history_.Pick(below); }

    RandomHistory& history_;
    const StreamId& person_;
    std::string_view type_;
};

std::string RandomHistory::Word() {
    static constexpr std::array<const char*, 5> kWords = {"", "one", "two", "O'Three", "fünf"};
    return kWords.at(static_cast<std::size_t>(Pick(kWords.size())));
}

// The id of a new thing, or of one that there is. A person's things stay theirs.
std::string RandomHistory::IdFor(const StreamId& person, std::string_view kind, bool opens) {
    auto& known = ids_[person.value + std::string(kind)];
    if (opens || known.empty()) known.push_back(NewUuid());
    return opens ? known.back()
                 : known.at(static_cast<std::size_t>(Pick(static_cast<int>(known.size()))));
}

void RandomHistory::Redact(journal::Journal& journal) {
    const StreamId& person =
        people_.at(static_cast<std::size_t>(Pick(static_cast<int>(people_.size()))));
    const std::int64_t number = 2 + Pick(12);
    journal.Lock(person);
    if (!journal.MayRedact(person, number, "somebody-else")) return;
    journal.Redact(person, number, "It was about somebody else", "somebody-else");
    ++redactions_;
}

void RandomHistory::MergeOrUnmerge(journal::Journal& journal) {
    const auto pick = [&] {
        return people_.at(static_cast<std::size_t>(Pick(static_cast<int>(people_.size()))));
    };
    const StreamId a = pick();
    const StreamId b = pick();
    if (journal.MayMerge(a, b)) {
        journal.Merge(a, b, "One person");
        ++merges_;
    } else if (journal.MayUnmerge(a, b)) {
        journal.Unmerge(a, b, "Two people");
    }
}

void RandomHistory::Step(journal::Journal& journal) {
    const int what = Pick(16);
    if (what == 0) return Redact(journal);
    if (what == 1) return MergeOrUnmerge(journal);
    if (what == 2) {
        const auto& post =
            posts_.at(static_cast<std::size_t>(Pick(static_cast<int>(posts_.size()))));
        const AnyEvent& event = EventNamed("workforce.post_recorded");
        Words words(*this, post, event.type);
        journal.Append(post, event.filled(words));
        return;
    }
    const StreamId any =
        people_.at(static_cast<std::size_t>(Pick(static_cast<int>(people_.size()))));
    const StreamId person = journal::SurvivorOf(journal.tx(), journal.area(), any);
    const auto& events = EventsOfAPerson();
    const AnyEvent& event =
        events.at(static_cast<std::size_t>(Pick(static_cast<int>(events.size()))));
    Words words(*this, person, event.type);
    journal.Append(person, event.filled(words));
}

}  // namespace alongside::test

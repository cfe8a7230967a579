// The demonstration's rows as things that happened on days, each carried out by its use case.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/actions/action.h"
#include "care/admissions/ids.h"
#include "care/exchange/bundle_rows.h"
#include "care/governance/governance_facts.h"
#include "care/people/ids.h"
#include "care/reviews/ids.h"
#include "care/workforce/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::app {

/// Rows come in by `Tell`, in the order of their files; `Live` carries out what happened on one
/// day.
class DemoStory {
public:
    DemoStory() {
        AdoptRules();
        TellOfWaitingHandOver();
    }
    DemoStory(const DemoStory&) = delete;  // What happens refers to the story it is part of.
    DemoStory& operator=(const DemoStory&) = delete;

    void Tell(const exchange::AreaRow& row);
    void Tell(const exchange::PersonRow& row);
    void Tell(const exchange::PostRow& row);
    void Tell(const exchange::RegisterRow& row);
    void Tell(const exchange::RatingRow& row);
    void Tell(const exchange::EpisodeRow& row);
    void Tell(const exchange::AllocationRow& row);
    void Tell(const exchange::AdmissionRow& row);
    void Tell(const exchange::ReviewRow& row);
    void Tell(const exchange::ActionRow& row);
    void Tell(const exchange::RiskRow& row);

    /// The days on which something happened, in order. A person is added on the first day that
    /// names them.
    std::vector<Date> Days();
    /// Carries out one of `Days`, in their order. Refused as the first use case that refuses.
    Result<Done> Live(Date day, const identity::Work& work);

    const governance::AreaDescribed& area() const { return area_; }
    const std::set<std::string>& localities() const { return localities_; }
    /// The stream of a post by the area's own id; nothing for "".
    std::optional<StreamId> PostOf(std::string_view worker_id) const;
    /// Somebody by the area's own id, once they were met.
    const people::PersonId& Person(const std::string& id) const { return people_.at(id); }
    /// Everybody who was met, by the area's own id.
    const std::map<std::string, people::PersonId>& people() const { return people_; }

private:
    /// What happens on one day happens in this order.
    enum class Step {
        kRules,
        kPost,
        kPerson,
        kReferral,
        kConsent,
        kDecision,
        kDischarge,
        kAdmission,
        kOpening,
        kEnding,
        kNaming,
        kRating,
        kClosing,
        kHandOver,
        kRemoval,
        kRisk,
        kVisit,
        kRequest,
        kAnswer,
        kPlan,
        kPack,
        kCancelling,
        kReview,
        kReport,
        kRaising,
        kDone
    };
    using Act = std::function<Result<Done>(const identity::Work&)>;

    void On(Date day, Step step, Act act) { happenings_[day].emplace(step, std::move(act)); }
    void Mention(const std::string& person, Date day);
    void AdoptRules();
    void TellOfWaitingHandOver();
    void TellOfHandOver(const exchange::RegisterRow& row);
    void TellOfVisits(
        const exchange::AdmissionRow& row, const std::shared_ptr<admissions::AdmissionId>& admission
    );
    void TellOfLaep(const exchange::ReviewRow& row, const std::shared_ptr<reviews::ReviewId>& id);
    void TellOfWhatCameBefore(
        const exchange::ReviewRow& row, Date asked_on, const std::shared_ptr<reviews::ReviewId>& id
    );
    void TellOfWhatCameOfIt(
        const exchange::ReviewRow& row, const std::shared_ptr<reviews::ReviewId>& id
    );
    actions::Action ActionOf(const exchange::ActionRow& row) const;

    governance::AreaDescribed area_;
    std::set<std::string> localities_;
    std::map<Date, std::multimap<Step, Act>> happenings_;
    std::map<std::string, exchange::PersonRow> rows_of_people_;
    std::map<std::string, Date> first_mentions_;
    std::map<std::string, people::PersonId> people_;
    std::map<std::string, workforce::PostId, std::less<>> posts_;
    bool declined_once_ = false;
    /// By person and the day on which it was held.
    std::map<std::pair<std::string, Date>, std::shared_ptr<reviews::ReviewId>> held_reviews_;
};

}  // namespace alongside::app

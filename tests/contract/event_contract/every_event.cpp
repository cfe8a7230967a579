// The one place where every event is filled: each costs the compiler a moment.
// SPDX-License-Identifier: MIT
#include "every_event.h"

#include <stdexcept>
#include <tuple>
#include <typeinfo>

#include "care/actions/actions_facts.h"
#include "care/admissions/admissions_facts.h"
#include "care/clocks/clocks_facts.h"
#include "care/consents/consents_facts.h"
#include "care/contacts/contacts_facts.h"
#include "care/corrections/corrections_facts.h"
#include "care/crisis/crisis_facts.h"
#include "care/governance/governance_facts.h"
#include "care/insight/insight_facts.h"
#include "care/keyworking/consultation_facts.h"
#include "care/keyworking/ehc_review_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/stepped_back_facts.h"
#include "care/meetings/meetings_facts.h"
#include "care/oncall/oncall_facts.h"
#include "care/people/people_facts.h"
#include "care/referrals/referrals_facts.h"
#include "care/register/register_facts.h"
#include "care/reviews/reviews_facts.h"
#include "care/risk/risk_facts.h"
#include "care/safeguarding/safeguarding_facts.h"
#include "care/signals/signals_facts.h"
#include "care/spreadsheets/spreadsheets_facts.h"
#include "care/transfers/transfers_facts.h"
#include "care/workforce/workforce_facts.h"
#include "platform/journal/codec.h"
#include "platform/journal/journal_facts.h"

namespace alongside::test {
namespace {

using OfAPerson = std::tuple<
    people::DetailsRecorded,
    dsr::ReferralReceived,
    dsr::ReferralDecided,
    dsr::StayAmended,
    dsr::RatingGiven,
    dsr::RatingAmended,
    admissions::Admitted,
    admissions::AdmissionAmended,
    admissions::LegalStatusChanged,
    admissions::ReadyForDischarge,
    admissions::DelayRecorded,
    admissions::LeaveRecorded,
    admissions::OversightVisited,
    admissions::ResponsibilityRecorded,
    admissions::AftercareRecorded,
    admissions::DischargePlanRecorded,
    admissions::DischargeNeedAdded,
    admissions::AdvocateOffered,
    admissions::RestrictionReported,
    admissions::DischargePlanned,
    admissions::DelayEnded,
    admissions::LeaveEnded,
    admissions::DischargeNeedMet,
    admissions::AdvocateAnswered,
    admissions::RestrictionEnded,
    admissions::RestrictionReviewed,
    keyworking::EpisodeOpened,
    keyworking::EpisodeAmended,
    keyworking::ConsultationGiven,
    keyworking::ConsultationFollowedUp,
    keyworking::ConsultationLedOn,
    keyworking::KeyworkerNamed,
    keyworking::AllocationAmended,
    keyworking::PhaseMoved,
    keyworking::StepDownPlanned,
    keyworking::StepAdded,
    keyworking::HandoverOffered,
    keyworking::ReengagementAsked,
    keyworking::EhcPlanReviewed,
    keyworking::LeadHandoverOffered,
    people::DeathRecorded,
    people::KeptApart,
    actions::ActionRaised,
    actions::ActionAmended,
    actions::ActionHanded,
    actions::ActionRescheduled,
    actions::ActionNoted,
    reviews::ReviewRequested,
    reviews::ConsentRecorded,
    reviews::ReviewPlanned,
    reviews::PanelMemberNamed,
    reviews::PanelMemberLeft,
    reviews::PersonInvited,
    reviews::InvitationAnswered,
    reviews::PaperReceived,
    reviews::PackSent,
    reviews::ReviewHeld,
    reviews::LaepHeld,
    reviews::ReportSent,
    reviews::QualityChecked,
    reviews::ReviewAmended,
    reviews::RootCauseReviewed,
    signals::SignalRecorded,
    signals::LookAsked,
    risk::RiskAssessed,
    risk::RatingDutySet,
    clocks::DeadlineSet,
    clocks::DeadlineExtended,
    referrals::ReferralArrived,
    referrals::MoreInformationAsked,
    referrals::MoreInformationGiven,
    referrals::ReferralLinked,
    referrals::OutcomeDecided,
    referrals::AppealReceived,
    referrals::ReferralJoined,
    referrals::ReferralParted,
    transfers::TransferOffered,
    transfers::AnswerExpected,
    transfers::RemindedAboutTransfer,
    transfers::TransferReceived,
    spreadsheets::RowImported,
    consents::ConsentRecorded,
    consents::ConsentTakenBack,
    consents::ConsentAmended,
    consents::SharingRecorded,
    contacts::ContactRecorded,
    contacts::AddressRecorded,
    safeguarding::ProtectionRecorded,
    meetings::ItemAdded,
    crisis::CrisisSheetWritten,
    crisis::CrisisNoted,
    corrections::RemovalAsked,
    corrections::EntriesLeftToSort,
    dsr::RemovedFromRegister,
    dsr::RatingWithdrawn,
    dsr::StayWithdrawn,
    admissions::Discharged,
    admissions::DischargeNeedDropped,
    admissions::StayRecordWithdrawn,
    admissions::AdmissionWithdrawn,
    keyworking::EpisodeClosed,
    keyworking::EpisodeWithdrawn,
    keyworking::AllocationEnded,
    keyworking::AllocationWithdrawn,
    keyworking::ActivityDone,
    keyworking::StepDownChanged,
    keyworking::StepTaken,
    keyworking::HandoverAnswered,
    keyworking::SchoolReturnRecorded,
    keyworking::SteppedBack,
    keyworking::StepOutcomeGiven,
    keyworking::CameBack,
    keyworking::EhcDecisionTold,
    keyworking::EhcReviewWithdrawn,
    keyworking::LeadHandoverAccepted,
    keyworking::LeadHandoverDeclined,
    people::DeathStepDone,
    people::DeathUndone,
    actions::ActionCompleted,
    actions::ActionReopened,
    actions::ActionClosed,
    actions::ActionWithdrawn,
    reviews::ReviewCancelled,
    reviews::ReviewWithdrawn,
    clocks::DeadlineEnded,
    signals::SignalsConsidered,
    signals::SignalWithdrawn,
    signals::LookEnded,
    risk::AssessmentWithdrawn,
    risk::RatingDutyEnded,
    referrals::ReferralWithdrawn,
    transfers::TransferAccepted,
    transfers::TransferNotAccepted,
    transfers::TransferEnded,
    transfers::TransferResumed,
    transfers::TransferDeclined,
    transfers::TransferTakenBack,
    consents::ConsentRecordWithdrawn,
    consents::SharingRecordWithdrawn,
    contacts::AddressWithdrawn,
    safeguarding::ProtectionWithdrawn,
    meetings::ItemPlaced,
    meetings::ItemDiscussed,
    meetings::ItemTakenOff,
    contacts::ContactWithdrawn,
    crisis::CrisisAcknowledged,
    crisis::CrisisSheetWithdrawn,
    crisis::CrisisNoteWithdrawn,
    corrections::RemovalAgreed,
    corrections::RemovalDeclined,
    corrections::RemovalWithdrawn,
    corrections::EntrySorted>;

using Elsewhere = std::tuple<
    workforce::PostRecorded,
    reviews::PanelMemberAdded,
    reviews::PanelMemberAway,
    reviews::PanelMemberRetired,
    clocks::RuleSetAdopted,
    clocks::TermChosen,
    clocks::CalendarPublished,
    signals::SignalRuleChosen,
    risk::QuestionnairePublished,
    risk::DutyChosen,
    referrals::ContactGiven,
    transfers::OfferArrived,
    transfers::OfferSettled,
    transfers::AnswerTimeSet,
    consents::AskingAgainSet,
    safeguarding::ConcernRecorded,
    safeguarding::ConcernTakenOn,
    safeguarding::ConcernReferred,
    safeguarding::ConcernAnswered,
    safeguarding::ConcernNoted,
    safeguarding::ConcernClosed,
    safeguarding::ConcernReopened,
    safeguarding::LeadsNamed,
    meetings::MeetingPlanned,
    meetings::MeetingCancelled,
    meetings::AttendeeRecorded,
    meetings::MeetingEnded,
    crisis::SheetReviewSet,
    oncall::ShiftRecorded,
    oncall::ShiftWithdrawn,
    oncall::NumberRecorded,
    oncall::AreaNumberRecorded,
    oncall::NoteLeft,
    oncall::NoteRead,
    spreadsheets::ColumnsMatched,
    insight::RiskRecorded,
    insight::RiskWithdrawn,
    governance::AreaDescribed,
    governance::UserRecorded,
    governance::UserDeactivated,
    governance::SecretChanged,
    governance::ListItemAdded,
    governance::ListItemRemoved,
    journal::EntryRedacted,
    journal::StreamsMerged,
    journal::StreamsUnmerged,
    journal::StreamErased>;

template <class T>
constexpr bool kIsId = requires(T value) {
    value.value;
    value.empty();
};

// Fills the fields of one event by their types.
class Filler {
public:
    explicit Filler(Filling& filling) : filling_(filling) {}

    template <class T>
    void Fill(std::string_view field, T& value) {
        if constexpr (requires { value.has_value(); }) {
            if (!filling_.IsGiven()) return;
            value.emplace();
            Fill(field, *value);
        } else if constexpr (requires { value.Reveal(); }) {
            Fill(field, value.Reveal());
        } else if constexpr (std::is_same_v<T, bool>) {
            value = filling_.Flag();
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(filling_.Number());
        } else if constexpr (std::is_same_v<T, Date>) {
            value = filling_.Day();
        } else if constexpr (NamedEnum<T>) {
            value = static_cast<T>(filling_.Choice(NamesOf(T{}).size()));
        } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
            value = filling_.Texts();
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = filling_.Text(field);
        } else {
            value = T(Id(typeid(T).name()));
        }
    }

private:
    std::string Id(std::string_view kind) {
        if (!first_) return filling_.OtherId();
        first_ = false;
        return filling_.ThingId(kind);
    }

    Filling& filling_;
    bool first_ = true;
};

template <class E>
journal::Fact FilledWith(Filling& filling) {
    E event{};
    Filler filler(filling);
    journal::ForEachField(event, [&](std::string_view field, auto& value) {
        filler.Fill(field, value);
    });
    return journal::Encode(event);
}

template <class... E>
std::vector<AnyEvent> All(std::tuple<E...>* /*types*/) {
    return {AnyEvent{E::kType, &FilledWith<E>}...};
}

}  // namespace

const std::vector<AnyEvent>& EventsOfAPerson() {
    static const auto all = All(static_cast<OfAPerson*>(nullptr));
    return all;
}

const std::vector<AnyEvent>& OtherEvents() {
    static const auto all = All(static_cast<Elsewhere*>(nullptr));
    return all;
}

const AnyEvent& EventNamed(std::string_view type) {
    for (const auto* events : {&EventsOfAPerson(), &OtherEvents()})
        for (const AnyEvent& event : *events)
            if (event.type == type) return event;
    throw std::runtime_error("no such event: " + std::string(type));
}

}  // namespace alongside::test

// Every released fact reads for ever: its golden file decodes, says something in words, and encodes
// to the same bytes. A file is never changed; a new version of a fact brings a file of its own.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

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
#include "care/returns/returns_facts.h"
#include "care/reviews/reviews_facts.h"
#include "care/risk/risk_facts.h"
#include "care/safeguarding/safeguarding_facts.h"
#include "care/signals/signals_facts.h"
#include "care/spreadsheets/spreadsheets_facts.h"
#include "care/transfers/transfers_facts.h"
#include "care/workforce/workforce_facts.h"
#include "platform/journal/codec.h"
#include "platform/journal/journal_facts.h"

namespace alongside {
namespace {

constexpr const char* kFolder = "tests/golden/facts";

/// Every fact of the modules named above.
using Facts = testing::Types<
    journal::EntryRedacted,
    journal::StreamsMerged,
    journal::StreamsUnmerged,
    journal::StreamErased,
    people::DetailsRecorded,
    people::DeathRecorded,
    people::DeathStepDone,
    people::DeathUndone,
    people::KeptApart,
    dsr::ReferralReceived,
    dsr::ReferralDecided,
    dsr::RemovedFromRegister,
    dsr::StayAmended,
    dsr::StayWithdrawn,
    dsr::RatingGiven,
    dsr::RatingAmended,
    dsr::RatingWithdrawn,
    admissions::Admitted,
    admissions::Discharged,
    admissions::AdmissionAmended,
    admissions::AdmissionWithdrawn,
    admissions::LegalStatusChanged,
    admissions::DischargePlanned,
    admissions::ReadyForDischarge,
    admissions::DelayRecorded,
    admissions::DelayEnded,
    admissions::LeaveRecorded,
    admissions::LeaveEnded,
    admissions::OversightVisited,
    admissions::ResponsibilityRecorded,
    admissions::AftercareRecorded,
    admissions::DischargePlanRecorded,
    admissions::DischargeNeedAdded,
    admissions::DischargeNeedMet,
    admissions::DischargeNeedDropped,
    admissions::AdvocateOffered,
    admissions::AdvocateAnswered,
    admissions::RestrictionReported,
    admissions::RestrictionEnded,
    admissions::RestrictionReviewed,
    admissions::StayRecordWithdrawn,
    actions::ActionRaised,
    actions::ActionHanded,
    actions::ActionRescheduled,
    actions::ActionNoted,
    actions::ActionCompleted,
    actions::ActionClosed,
    actions::ActionReopened,
    actions::ActionAmended,
    actions::ActionWithdrawn,
    clocks::DeadlineSet,
    clocks::DeadlineEnded,
    clocks::DeadlineExtended,
    clocks::RuleSetAdopted,
    clocks::TermChosen,
    clocks::CalendarPublished,
    signals::SignalRecorded,
    signals::SignalWithdrawn,
    signals::SignalsConsidered,
    signals::LookAsked,
    signals::LookEnded,
    signals::SignalRuleChosen,
    risk::QuestionnairePublished,
    risk::RiskAssessed,
    risk::AssessmentWithdrawn,
    risk::DutyChosen,
    risk::RatingDutySet,
    risk::RatingDutyEnded,
    consents::ConsentRecorded,
    consents::ConsentTakenBack,
    consents::ConsentAmended,
    consents::ConsentRecordWithdrawn,
    consents::SharingRecorded,
    consents::SharingRecordWithdrawn,
    consents::AskingAgainSet,
    contacts::ContactRecorded,
    contacts::ContactWithdrawn,
    contacts::AddressRecorded,
    contacts::AddressWithdrawn,
    safeguarding::ConcernRecorded,
    safeguarding::ConcernTakenOn,
    safeguarding::ConcernReferred,
    safeguarding::ConcernAnswered,
    safeguarding::ConcernNoted,
    safeguarding::ConcernClosed,
    safeguarding::ConcernReopened,
    safeguarding::LeadsNamed,
    safeguarding::ProtectionRecorded,
    safeguarding::ProtectionWithdrawn,
    meetings::MeetingPlanned,
    meetings::MeetingCancelled,
    meetings::AttendeeRecorded,
    meetings::MeetingEnded,
    meetings::ItemAdded,
    meetings::ItemPlaced,
    meetings::ItemTakenOff,
    meetings::ItemDiscussed,
    corrections::EntriesLeftToSort,
    corrections::EntrySorted,
    corrections::RemovalAsked,
    corrections::RemovalAgreed,
    corrections::RemovalDeclined,
    corrections::RemovalWithdrawn,
    referrals::ReferralArrived,
    referrals::MoreInformationAsked,
    referrals::MoreInformationGiven,
    referrals::ReferralLinked,
    referrals::OutcomeDecided,
    referrals::AppealReceived,
    referrals::ReferralJoined,
    referrals::ReferralParted,
    referrals::ReferralWithdrawn,
    referrals::ContactGiven,
    spreadsheets::ColumnsMatched,
    spreadsheets::RowImported,
    transfers::TransferOffered,
    transfers::TransferAccepted,
    transfers::TransferDeclined,
    transfers::TransferTakenBack,
    transfers::OfferArrived,
    transfers::OfferSettled,
    transfers::TransferReceived,
    transfers::AnswerExpected,
    transfers::RemindedAboutTransfer,
    transfers::TransferNotAccepted,
    transfers::TransferEnded,
    transfers::TransferResumed,
    transfers::AnswerTimeSet,
    crisis::CrisisSheetWritten,
    crisis::CrisisSheetWithdrawn,
    crisis::CrisisNoted,
    crisis::CrisisAcknowledged,
    crisis::CrisisNoteWithdrawn,
    crisis::SheetReviewSet,
    oncall::ShiftRecorded,
    oncall::ShiftWithdrawn,
    oncall::NumberRecorded,
    oncall::AreaNumberRecorded,
    oncall::NoteLeft,
    oncall::NoteRead,
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
    reviews::ReviewCancelled,
    reviews::ReviewAmended,
    reviews::ReviewWithdrawn,
    reviews::RootCauseReviewed,
    reviews::PanelMemberAdded,
    reviews::PanelMemberAway,
    reviews::PanelMemberRetired,
    insight::RiskRecorded,
    insight::RiskWithdrawn,
    returns::NarrativeWritten,
    returns::ReturnSigned,
    returns::ReturnReopened,
    keyworking::EpisodeOpened,
    keyworking::EpisodeClosed,
    keyworking::EpisodeAmended,
    keyworking::EpisodeWithdrawn,
    keyworking::KeyworkerNamed,
    keyworking::AllocationEnded,
    keyworking::AllocationAmended,
    keyworking::AllocationWithdrawn,
    keyworking::PhaseMoved,
    keyworking::ActivityDone,
    keyworking::StepDownPlanned,
    keyworking::StepDownChanged,
    keyworking::StepAdded,
    keyworking::StepTaken,
    keyworking::HandoverOffered,
    keyworking::HandoverAnswered,
    keyworking::SchoolReturnRecorded,
    keyworking::SteppedBack,
    keyworking::StepOutcomeGiven,
    keyworking::ReengagementAsked,
    keyworking::CameBack,
    keyworking::LeadHandoverOffered,
    keyworking::LeadHandoverAccepted,
    keyworking::LeadHandoverDeclined,
    keyworking::EhcPlanReviewed,
    keyworking::EhcDecisionTold,
    keyworking::EhcReviewWithdrawn,
    keyworking::ConsultationGiven,
    keyworking::ConsultationFollowedUp,
    keyworking::ConsultationLedOn,
    workforce::PostRecorded,
    governance::AreaDescribed,
    governance::UserRecorded,
    governance::UserDeactivated,
    governance::SecretChanged,
    governance::ListItemAdded,
    governance::ListItemRemoved>;

/// How often each field of a payload is listed.
struct FieldCount {
    int present = 0;
    int listed = 0;
};

template <class E>
FieldCount CountFields(const E& event) {
    FieldCount count;
    journal::ForEachField(event, [&](std::string_view, const auto& value) {
        ++count.listed;
        if constexpr (requires { value.has_value(); })
            count.present += value.has_value() ? 1 : 0;
        else
            ++count.present;
    });
    return count;
}

template <class E>
std::string FileOf() {
    return std::string(E::kType) + ".v" + std::to_string(E::kVersion) + ".json";
}

std::string Read(const std::string& file) {
    std::ifstream in(std::filesystem::path(kFolder) / file);
    EXPECT_TRUE(in) << "there is no " << file;
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

template <class E>
class GoldenFacts : public testing::Test {};
TYPED_TEST_SUITE(GoldenFacts, Facts);

TYPED_TEST(GoldenFacts, ReadAndWriteAsReleased) {
    const std::string payload = Read(FileOf<TypeParam>());
    const auto event =
        journal::Decode<TypeParam>({std::string(TypeParam::kType), TypeParam::kVersion, payload});
    EXPECT_EQ(journal::Encode(event).payload, payload);
    EXPECT_NE(InWords(event), "");
    const FieldCount fields = CountFields(event);
    EXPECT_EQ(fields.present, fields.listed) << "the golden file leaves a field out";
}

template <template <class...> class List, class... E>
std::set<std::string> FilesOf(List<E...>) {
    return {FileOf<E>()...};
}

TEST(GoldenFiles, BelongToFacts) {
    std::set<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(kFolder))
        files.insert(file.path().filename().string());
    EXPECT_EQ(files, FilesOf(Facts()));
}

}  // namespace
}  // namespace alongside

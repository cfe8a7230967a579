// The whole service behind its front door.
// SPDX-License-Identifier: MIT
#include "contract/service_fixture.h"

#include <filesystem>
#include <stdexcept>

#include "care/actions/actions_facts.h"
#include "care/admissions/admissions_facts.h"
#include "care/clocks/clocks_facts.h"
#include "care/consents/consents_facts.h"
#include "care/contacts/contacts_facts.h"
#include "care/corrections/corrections_facts.h"
#include "care/crisis/crisis_facts.h"
#include "care/governance/add_user.h"
#include "care/governance/create_area.h"
#include "care/governance/roles.h"
#include "care/insight/insight_facts.h"
#include "care/keyworking/consultation_facts.h"
#include "care/keyworking/ehc_review_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/meetings/meetings_facts.h"
#include "care/oncall/oncall_facts.h"
#include "care/people/add_person.h"
#include "care/people/people_facts.h"
#include "care/referrals/referrals_facts.h"
#include "care/register/register_facts.h"
#include "care/returns/compute_return.h"
#include "care/returns/return_json.h"
#include "care/returns/returns_facts.h"
#include "care/reviews/reviews_facts.h"
#include "care/risk/risk_facts.h"
#include "care/safeguarding/safeguarding_facts.h"
#include "care/signals/signals_facts.h"
#include "care/spreadsheets/receive_sheet.h"
#include "care/spreadsheets/workbook_reader.h"
#include "care/transfers/transfers_facts.h"
#include "care/workforce/open_post.h"
#include "catalogue.h"
#include "platform/identity/calendar_feeds.h"
#include "platform/identity/sessions.h"
#include "platform/jobs/job_store.h"
#include "platform/journal/journal_sql.h"
#include "platform/notify/outbox.h"
#include "platform/web/url.h"
#include "server/timetable.h"

namespace alongside::test {
namespace {

constexpr const char* kTeam = "East";
// The numbers of entries of the person.
constexpr std::int64_t kRating = 4;
constexpr std::int64_t kAdmission = 7;
const Date kBefore = DateOf(2022, 11, 1);

template <class T>
T Must(Result<T> result) {
    if (!result) throw std::runtime_error("refused: " + result.error().message);
    return *std::move(result);
}

people::PersonId AddPerson(const identity::Work& work, const char* given_name) {
    people::AddPersonCommand add;
    add.details.given_name = Sensitive<std::string>(given_name);
    add.details.family_name = Sensitive<std::string>("Example");
    add.details.date_of_birth = DateOf(2008, 5, 17);
    return Must(people::AddPerson(work, add));
}

// A return that was signed off, of the quarter before the one that addresses name.
void RecordSignedReturn(const identity::Work& work) {
    const auto area = Must(work.policy.AllowArea(work.actor, identity::Permission::kSignReturn));
    const auto quarter = Must(returns::Quarter::Parse("2022/23-Q2"));
    const auto figures =
        returns::ComputeReturn(work.tables, area, quarter, work.now, returns::Detail::kFiguresOnly);
    work.journal.Record(
        work.journal.Begin(journal::StreamKind::kReturn),
        returns::ReturnSigned{
            .quarter = quarter.ToText(),
            .as_known = ToMicros(work.now),
            .figures = returns::ReturnJson(figures),
            .rules = "1",
            .software = "1"}
    );
}

// One thing of every kind that can be recorded of a stay in hospital, none of it over yet.
Parameters RecordStay(
    journal::Journal& journal,
    const people::PersonId& person,
    const admissions::AdmissionId& admission
) {
    using admissions::StayRecordId;
    const auto delay = StayRecordId::New();
    const auto leave = StayRecordId::New();
    const auto visit = StayRecordId::New();
    const auto need = StayRecordId::New();
    const auto advocate = StayRecordId::New();
    const auto restriction = StayRecordId::New();
    journal.Record(
        person,
        admissions::DelayRecorded{
            .id = delay,
            .admission = admission,
            .from = kBefore,
            .reason = admissions::DelayReason::kHousing,
            .owner = "The council",
            .note = {}}
    );
    journal.Record(
        person,
        admissions::LeaveRecorded{
            .id = leave, .admission = admission, .from = kBefore, .due_back_on = {}, .note = {}}
    );
    journal.Record(
        person,
        admissions::OversightVisited{
            .id = visit,
            .admission = admission,
            .visited_on = kBefore,
            .visitor = "Sam Patel",
            .seen = "Settled, and missing her dog",
            .safe = admissions::Safety::kSafe}
    );
    journal.Record(
        person,
        admissions::DischargeNeedAdded{
            .id = need,
            .admission = admission,
            .what = "A flat",
            .agency = "The council",
            .needed_by = {}}
    );
    journal.Record(
        person,
        admissions::AdvocateOffered{
            .id = advocate,
            .admission = admission,
            .offered_on = kBefore,
            .answer = admissions::AdvocateAnswer::kNotYet}
    );
    journal.Record(
        person,
        admissions::RestrictionReported{
            .id = restriction,
            .admission = admission,
            .from = kBefore,
            .to = {},
            .reported_on = kBefore,
            .note = "A report"}
    );
    return {
        {"delay", delay.value},
        {"leave", leave.value},
        {"record", visit.value},
        {"need", need.value},
        {"advocate", advocate.value},
        {"restriction", restriction.value}};
}

// A review that is planned with all that is arranged for it, and one that was held.
Parameters RecordReviews(journal::Journal& journal, const people::PersonId& person) {
    const auto review = reviews::ReviewId::New();
    const auto held = reviews::ReviewId::New();
    const auto seat = reviews::SeatId::New();
    const auto invitee = reviews::InviteeId::New();
    const auto member = reviews::PanelMemberId::New();
    for (const auto& id : {review, held})
        journal.Record(person, reviews::ReviewRequested{.id = id, .requested_on = kBefore});
    journal.Record(
        person, reviews::ConsentRecorded{.id = review, .consent = reviews::Consent::kGiven}
    );
    journal.Record(
        person, reviews::ReviewPlanned{.id = review, .planned_on = kBefore + std::chrono::days(14)}
    );
    journal.Record(
        person, reviews::PanelMemberNamed{.id = review, .seat = seat, .name = "Pat Chair"}
    );
    journal.Record(
        person,
        reviews::PersonInvited{
            .id = review, .invitee = invitee, .name = "Sam Example", .invited_on = kBefore}
    );
    journal.Record(person, reviews::ReviewHeld{.id = held, .held_on = kBefore});
    journal.Record(
        StreamId(journal.area().value),
        reviews::PanelMemberAdded{.id = member, .name = "Quinn Expert"}
    );
    return {
        {"review", review.value},
        {"held-review", held.value},
        {"seat", seat.value},
        {"invitee", invitee.value},
        {"member", member.value}};
}

// Who is around somebody, where they can be reached, what they agreed to and what was shared.
Parameters RecordCircle(journal::Journal& journal, const people::PersonId& person) {
    const auto consent = consents::ConsentId::New();
    const auto sharing = consents::SharingId::New();
    const auto contact = contacts::ContactId::New();
    const auto address = contacts::AddressId::New();
    journal.Record(
        person,
        consents::ConsentRecorded{
            .id = consent,
            .given_by = consents::ConsentGiver::kParentalResponsibility,
            .name = "Jo Example",
            .relation = "mother",
            .decided_on = kBefore,
            .explained = "What we keep and who sees it",
            .on_register = true,
            .shares_with = {"school", "next-service"}}
    );
    journal.Record(
        person,
        consents::SharingRecorded{
            .id = sharing,
            .who = "Sam Patel",
            .what = "That she is on the register",
            .why = "So that school can plan",
            .decided_by = "Kim Walker",
            .shared_on = kBefore}
    );
    journal.Record(
        person,
        contacts::ContactRecorded{
            .id = contact, .name = Sensitive<std::string>("Jo Example"), .relation = "mother"}
    );
    journal.Record(
        person,
        contacts::AddressRecorded{
            .id = address,
            .of = contact,
            .kind = contacts::AddressKind::kPhone,
            .value = Sensitive<std::string>("01632 960001")}
    );
    return {
        {"consent", consent.value},
        {"sharing", sharing.value},
        {"contact", contact.value},
        {"address", address.value}};
}

// An early signal that asks for another look, answers to the questions, and something that the
// rating asks for.
Parameters RecordRisk(journal::Journal& journal, const people::PersonId& person) {
    const auto signal = signals::SignalId::New();
    const auto assessment = risk::AssessmentId::New();
    const auto duty = risk::DutyId::New();
    journal.Record(
        person,
        signals::SignalRecorded{
            .id = signal,
            .kind = signals::SignalKind::kEmergencyDepartment,
            .noticed_on = kBefore,
            .told_by = "School",
            .note = {}}
    );
    journal.Record(
        person,
        risk::RiskAssessed{
            .id = assessment,
            .questionnaire = risk::QuestionnaireId("starter"),
            .title = "Questions",
            .answers = {"1=1"},
            .said = {"Could they lose the place where they live? No (0 points)"},
            .suggested = dsr::Rating::kGreen,
            .because = {"0 points: amber begins at 6, red at 14"},
            .rating = dsr::Rating::kAmber,
            .rationale = "Out of school",
            .override_reason = "The questions do not ask about school",
            .assessed_on = kBefore,
            .rating_id = {}}
    );
    journal.Record(
        StreamId(journal.area().value),
        risk::DutyChosen{
            .rating = dsr::Rating::kAmber,
            .duty = risk::DutyKind::kContact,
            .days = 2,
            .from = kBefore,
            .reason = "The team"}
    );
    journal.Record(
        person,
        risk::RatingDutySet{
            .id = duty,
            .duty = risk::DutyKind::kContact,
            .rating = dsr::Rating::kAmber,
            .starts_on = kBefore,
            .due_on = kBefore + std::chrono::days(2),
            .counted = "2 days after the rating became amber"}
    );
    return {
        {"signal", signal.value},
        {"assessment", assessment.value},
        {"duty", duty.value},
        {"questionnaire", "starter"}};
}

// A crisis sheet and a crisis; and who was on call last week, with what they handed over.
Parameters RecordCrisis(journal::Journal& journal, const people::PersonId& person) {
    const auto crisis = crisis::CrisisId::New();
    const auto shift = oncall::ShiftId::New();
    const auto note = oncall::NoteId::New();
    journal.Record(
        person,
        crisis::CrisisSheetWritten{
            .id = crisis::SheetId::New(),
            .helps = "A walk",
            .written_with = "Ann and her mother",
            .written_on = kBefore,
            .review_by = kBefore + std::chrono::days(180),
            .review_days = 180}
    );
    journal.Record(
        person,
        crisis::CrisisNoted{
            .id = crisis, .happened_on = kBefore, .happened = "Shouting", .done = "A walk"}
    );
    const StreamId area(journal.area().value);
    const Instant starts = Instant(DateOf(2023, 1, 3)) + std::chrono::hours(17);
    journal.Record(
        area,
        oncall::ShiftRecorded{
            .id = shift,
            .name = "Out-of-hours team",
            .phone = "01632 960002",
            .starts = ToMicros(starts),
            .ends = ToMicros(starts + std::chrono::hours(16))}
    );
    journal.Record(area, oncall::NoteLeft{.id = note, .text = "All quiet"});
    return {{"crisis", crisis.value}, {"shift", shift.value}, {"handover-note", note.value}};
}

// A meeting that is still to be held, who comes, and whom it talks about: `person` between two
// others, so that they can be moved both ways.
Parameters RecordMeeting(
    journal::Journal& journal,
    const people::PersonId& before,
    const people::PersonId& person,
    const people::PersonId& after
) {
    const auto meeting = meetings::MeetingId::New();
    const auto attendee = meetings::AttendeeId::New();
    const auto item = meetings::ItemId::New();
    const StreamId area(journal.area().value);
    const Date on = DateOf(2023, 1, 9);
    journal.Record(
        area,
        meetings::MeetingPlanned{
            .id = meeting,
            .on = on,
            .starts_at = "10:00",
            .place = "Example Lane Centre",
            .chair = "Kim Walker",
            .quorum = {"Social care"}}
    );
    journal.Record(
        area,
        meetings::AttendeeRecorded{
            .meeting = meeting, .id = attendee, .name = "Sam Patel", .agency = "Social care"}
    );
    const auto add = [&](const people::PersonId& whom, const meetings::ItemId& id, int position) {
        journal.Record(
            whom,
            meetings::ItemAdded{
                .id = id, .meeting = meeting, .meets_on = on, .position = position, .why = "Red"}
        );
    };
    add(before, meetings::ItemId::New(), 1);
    add(person, item, 2);
    add(after, meetings::ItemId::New(), 3);
    return {{"meeting", meeting.value}, {"attendee", attendee.value}, {"item", item.value}};
}

// The rules count from before anything began, so that what is due stays due: the rating above all.
Parameters RecordDeadline(journal::Journal& journal, const people::PersonId& person) {
    const auto deadline = clocks::DeadlineId::New();
    journal.Record(
        StreamId(journal.area().value),
        clocks::RuleSetAdopted{.set = "england-2023", .from = DateOf(2022, 4, 1), .reason = "Early"}
    );
    journal.Record(
        person,
        clocks::DeadlineSet{
            .id = deadline,
            .set = "england-2023",
            .rule = "rating-review",
            .starts_on = kBefore,
            .due_on = kBefore + std::chrono::days(28)}
    );
    return {{"deadline", deadline.value}, {"rule", "rating-review"}, {"set", "mha-2025"}};
}

// A plan to step down, for an episode that is open.
keyworking::StepDownId RecordPlan(
    journal::Journal& journal, const people::PersonId& person, const keyworking::EpisodeId& episode
) {
    const auto plan = keyworking::StepDownId::New();
    journal.Record(
        person,
        keyworking::StepDownPlanned{
            .id = plan,
            .episode = episode,
            .starts_on = kBefore,
            .ends_on = DateOf(2023, 3, 31),
            .why = "School goes well",
            .how_to_come_back = "Ring the office"}
    );
    return plan;
}

// People on their way out of support and back: one with a plan, a step and a service that has still
// to answer; one who could step back today; one whose lead asked another to take over; one who
// left; and one who died.
Parameters RecordWaysBack(
    const identity::Work& work,
    const people::PersonId& person,
    const keyworking::EpisodeId& episode,
    const workforce::PostId& post
) {
    journal::Journal& journal = work.journal;
    const auto other_post = Must(workforce::OpenPost(
                                     work,
                                     {{.worker_id = "KW2",
                                       .name = "Lee Walker",
                                       .role = "Keyworker",
                                       .grade = "6",
                                       .carries_caseload = true}}
                                 )
    ).post;
    const auto ready = AddPerson(work, "Dee");
    const auto supported = AddPerson(work, "Eve");
    const auto former = AddPerson(work, "Fay");
    const auto dead = AddPerson(work, "Gus");
    const auto plan = RecordPlan(journal, person, episode);
    const auto step = keyworking::StepId::New();
    const auto handover = keyworking::HandoverId::New();
    journal.Record(
        person, keyworking::StepAdded{.id = step, .plan = plan, .on = kBefore, .what = "We ring"}
    );
    journal.Record(
        person,
        keyworking::HandoverOffered{
            .id = handover,
            .plan = plan,
            .service = "Early help",
            .contact = {},
            .what = "Family visits",
            .offered_on = kBefore}
    );
    for (const auto& somebody : {ready, supported, former})
        journal.Record(
            somebody,
            keyworking::EpisodeOpened{
                .id = keyworking::EpisodeId(somebody.value), .opened_on = kBefore}
        );
    journal.Record(
        former,
        keyworking::EpisodeClosed{.id = keyworking::EpisodeId(former.value), .closed_on = kBefore}
    );
    const auto ready_plan = RecordPlan(journal, ready, keyworking::EpisodeId(ready.value));
    const auto asked = keyworking::AllocationId::New();
    journal.Record(
        supported, keyworking::KeyworkerNamed{.id = asked, .worker = post, .from = kBefore}
    );
    journal.Record(
        supported,
        keyworking::LeadHandoverOffered{
            .id = keyworking::LeadHandoverId::New(),
            .from = asked,
            .to = other_post,
            .reason = "Turns 18",
            .offered_on = kBefore}
    );
    journal.Record(
        dead,
        people::DeathRecorded{
            .id = people::DeathId::New(), .died_on = kBefore, .learned_on = kBefore}
    );
    return {
        {"plan", plan.value},
        {"step", step.value},
        {"handover", handover.value},
        {"ready-person", ready.value},
        {"ready-plan", ready_plan.value},
        {"supported-person", supported.value},
        {"asked-allocation", asked.value},
        {"former-person", former.value},
        {"dead-person", dead.value}};
}

// Somebody on the register.
people::PersonId AddOnRegister(const identity::Work& work, const char* given_name) {
    const auto person = AddPerson(work, given_name);
    const auto stay = dsr::RegisterEntryId::New();
    work.journal.Record(person, dsr::ReferralReceived{.stay = stay, .referred_on = kBefore});
    work.journal.Record(
        person,
        dsr::ReferralDecided{
            .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kBefore}
    );
    return person;
}

transfers::TransferOffered OfferOf(transfers::TransferKind kind) {
    transfers::TransferOffered offer;
    offer.id = transfers::TransferId::New();
    offer.kind = kind;
    offer.to_name = "Devon";
    offer.reason = "The family moves";
    offer.offered_on = kBefore;
    offer.wished_on = kBefore;
    offer.handed_over = "She likes to be called Annie";
    return offer;
}

// Somebody who could be handed over, and somebody whom another area was asked to take over.
Parameters RecordTransfers(const identity::Work& work) {
    const auto movable = AddOnRegister(work, "Hal");
    const auto offered = AddOnRegister(work, "Ida");
    const auto offer = OfferOf(transfers::TransferKind::kOutsideArea);
    work.journal.Record(offered, offer);
    return {
        {"movable-person", movable.value},
        {"offered-person", offered.value},
        {"transfer", offer.id.value}};
}

// Advice about somebody, which is to be followed up.
Parameters RecordConsultation(const identity::Work& work) {
    const auto person = AddPerson(work, "Kit");
    const auto consultation = keyworking::EpisodeId::New();
    work.journal.Record(
        person,
        keyworking::EpisodeOpened{
            .id = consultation,
            .kind = keyworking::EpisodeKind::kPreventativeConsultation,
            .opened_on = kBefore}
    );
    keyworking::ConsultationGiven given;
    given.id = consultation;
    given.asker = "Hillside School";
    given.asked = "What helps?";
    given.advised = "A way out";
    given.minutes = 25;
    given.given_by = "Jo Example";
    given.follow_up_on = kBefore + std::chrono::days(20);
    work.journal.Record(person, given);
    return {{"advised-person", person.value}, {"consultation", consultation.value}};
}

// Somebody with an EHC plan that was reviewed; what becomes of it is still to be decided.
Parameters RecordEhcPlan(const identity::Work& work) {
    people::AddPersonCommand add;
    add.details.given_name = Sensitive<std::string>("Max");
    add.details.family_name = Sensitive<std::string>("Example");
    add.details.date_of_birth = DateOf(2008, 5, 17);
    add.details.ehcp_from = DateOf(2019, 3, 1);
    const auto person = Must(people::AddPerson(work, add));
    const auto review = keyworking::EhcReviewId::New();
    work.journal.Record(
        person,
        keyworking::EhcPlanReviewed{.id = review, .held_on = kBefore, .what = "More help at lunch"}
    );
    return {{"planned-person", person.value}, {"ehc-review", review.value}};
}

// A referral of Ann, in a stream of its own.
struct MadeReferral {
    referrals::ReferralId id;
    StreamId stream;
};
MadeReferral AddReferral(journal::Journal& journal) {
    referrals::ReferralArrived told;
    told.id = referrals::ReferralId::New();
    told.how = referrals::HowItCame::kByPhone;
    told.received_on = kBefore;
    told.due_on = kBefore;
    told.counted = "2 working days after the referral";
    told.source = "Your area’s setting";
    told.by_working_days = true;
    told.referrer = Sensitive<std::string>("Mo Example");
    told.relation = "mother";
    told.email = Sensitive<std::string>("mo@example.com");
    told.given_name = Sensitive<std::string>("Ann");
    told.family_name = Sensitive<std::string>("Example");
    told.date_of_birth = DateOf(2008, 5, 17);
    told.what_happens = "She has not left her room";
    const StreamId stream = journal.Begin(journal::StreamKind::kReferral);
    journal.Record(stream, told);
    return {told.id, stream};
}

// Referrals in each state that has a form of its own.
Parameters RecordReferrals(journal::Journal& journal, const people::PersonId& person) {
    const MadeReferral open = AddReferral(journal);
    const MadeReferral asked = AddReferral(journal);
    const MadeReferral declined = AddReferral(journal);
    const MadeReferral joined = AddReferral(journal);
    const MadeReferral linked = AddReferral(journal);
    const auto question = referrals::QuestionId::New();
    journal.Record(
        asked.stream,
        referrals::MoreInformationAsked{
            .id = asked.id,
            .question = question,
            .words = "Is she on the pathway?",
            .asked_of = "Mo",
            .asked_on = kBefore,
            .answer_by = kBefore}
    );
    journal.Record(
        declined.stream,
        referrals::OutcomeDecided{
            .id = declined.id,
            .outcome = referrals::Outcome::kDeclined,
            .decided_on = kBefore,
            .reason = "Early help is nearer",
            .told = {}}
    );
    journal.Record(
        joined.stream, referrals::ReferralJoined{joined.id, asked.id, "The same birthday"}
    );
    journal.Merge(person, linked.stream, "A referral is about them");
    journal.Record(
        person,
        referrals::ReferralLinked{linked.id, referrals::RecordBefore::kOnRecord, linked.stream}
    );
    return {
        {"referral", open.id.value},
        {"asked-referral", asked.id.value},
        {"declined-referral", declined.id.value},
        {"joined-referral", joined.id.value},
        {"linked-referral", linked.id.value},
        {"question", question.value},
        {"referral-letter", "received"}};
}

// Work that was tried in vain, so that the page about it has its form.
void FailAJob(const identity::Work& work) {
    db::Tx& tx = work.journal.tx();
    jobs::Enqueue(work, {.kind = "forget-drafts"});
    for (const jobs::DueJob& due : jobs::ListDue(tx, work.now, 1)) {
        auto job = jobs::Take(tx, due, work.now, work.now + std::chrono::minutes(2));
        job->attempts = jobs::kMostAttempts;
        Must(jobs::Fail(tx, *job, "the database was busy", work.now));
    }
}

// One thing of every kind that an address can name, recorded as facts.
Parameters RecordEverything(const identity::Work& work) {
    const auto post = Must(workforce::OpenPost(
                               work,
                               {{.worker_id = "KW1",
                                 .name = "Kim Walker",
                                 .role = "Keyworker",
                                 .grade = "6",
                                 .carries_caseload = true}}
                           )
    ).post;
    const auto person = AddPerson(work, "Ann");
    const auto fresh = AddPerson(work, "Ben");
    const auto referred = AddPerson(work, "Cat");
    const auto stay = dsr::RegisterEntryId::New();
    const auto rating = dsr::RatingId::New();
    const auto episode = keyworking::EpisodeId::New();
    const auto allocation = keyworking::AllocationId::New();
    const auto admission = admissions::AdmissionId::New();
    const auto risk = insight::RiskId::New();
    journal::Journal& journal = work.journal;
    journal.Record(person, dsr::ReferralReceived{.stay = stay, .referred_on = kBefore});
    journal.Record(
        person,
        dsr::ReferralDecided{
            .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kBefore}
    );
    journal.Record(
        person,
        dsr::RatingGiven{
            .id = rating,
            .rating = dsr::Rating::kAmber,
            .rated_on = kBefore,
            .rationale = "Out of school",
            .rule = "RATE-1"}
    );
    journal.Record(person, keyworking::EpisodeOpened{.id = episode, .opened_on = kBefore});
    journal.Record(
        person, keyworking::KeyworkerNamed{.id = allocation, .worker = post, .from = kBefore}
    );
    journal.Record(
        person,
        admissions::Admitted{
            .id = admission,
            .admitted_on = kBefore,
            .hospital = "Harbour House",
            .legal_status = "02"}
    );
    const Parameters of_stay = RecordStay(journal, person, admission);
    const auto other_admission = admissions::AdmissionId::New();
    journal.Record(
        referred,
        admissions::Admitted{
            .id = other_admission,
            .admitted_on = kBefore,
            .hospital = "Harbour House",
            .legal_status = "01"}
    );
    const auto action = actions::ActionId::New();
    const auto finished = actions::ActionId::New();
    for (const auto& id : {action, finished})
        journal.Record(
            person,
            actions::ActionRaised{
                .id = id,
                .title = "Find a school place",
                .agency = "Kent County Council",
                .raised_on = kBefore,
                .due_on = kBefore + std::chrono::days(28)}
        );
    journal.Record(person, actions::ActionCompleted{.id = finished, .completed_on = kBefore});
    const StreamId area(journal.area().value);
    journal.Record(
        area, governance::ListItemAdded{.list = governance::ListKind::kTeam, .name = kTeam}
    );
    journal.Record(
        area,
        insight::RiskRecorded{
            .id = risk, .description = "Two posts are vacant", .raised_on = kBefore}
    );
    const auto pending = dsr::RegisterEntryId::New();
    journal.Record(referred, dsr::ReferralReceived{.stay = pending, .referred_on = kBefore});
    RecordSignedReturn(work);
    FailAJob(work);
    Parameters records = {
        {"pending-stay", pending.value},
        {"referred-person", referred.value},
        {"fresh-person", fresh.value},
        {"post", post.value},
        {"person", person.value},
        {"stay", stay.value},
        {"rating", rating.value},
        {"episode", episode.value},
        {"allocation", allocation.value},
        {"admission", admission.value},
        {"other-admission", other_admission.value},
        {"risk", risk.value},
        {"action", action.value},
        {"finished-action", finished.value}};
    records.insert(of_stay.begin(), of_stay.end());
    records.merge(RecordReviews(journal, person));
    records.merge(RecordDeadline(journal, person));
    records.merge(RecordCrisis(journal, person));
    records.merge(RecordRisk(journal, person));
    records.merge(RecordCircle(journal, person));
    records.merge(RecordMeeting(journal, referred, person, fresh));
    // A letter that reached nobody, so that there is one to be tried again.
    notify::Post(
        work,
        {.stream = StreamId(journal.area().value),
         .to = "no address",
         .subject = "News",
         .text = "There is news."}
    );
    records.merge(RecordWaysBack(work, person, episode, post));
    records.merge(RecordTransfers(work));
    records.merge(RecordReferrals(journal, fresh));
    records.merge(RecordConsultation(work));
    records.merge(RecordEhcPlan(work));
    return records;
}

}  // namespace

FilledService::FilledService() : runner_(*database_, app::Everything(), keys_, clock_) {
    kent_ = Fill("QKS");
    essex_ = Fill("QH8");
    OfferBetween(kent_, essex_);
    OfferBetween(essex_, kent_);
    database_.Close();
}

namespace {

std::unique_ptr<db::Database> OpenCopy(const std::string& url, const std::string& file) {
    constexpr std::string_view kScheme = "sqlite:";
    std::filesystem::copy_file(url.substr(kScheme.size()), file);
    return db::Open(std::string(kScheme) + file);
}

}  // namespace

const FilledService& FilledService::Once() {
    static const FilledService filled;
    return filled;
}

ServiceTest::ServiceTest()
    : kent_(FilledService::Once().kent()),
      essex_(FilledService::Once().essex()),
      database_(OpenCopy(FilledService::Once().url(), folder_.path() + "/test.db")),
      runner_(*database_, app::Everything(), FilledService::Once().keys(), clock_),
      front_(
          *database_,
          runner_,
          clock_,
          {.cookies = web::CookieSecurity::kPlain, .hash_cost = {.memory_kib = 8, .passes = 1}}
      ) {}

// Each of the areas offered somebody to the other.
void FilledService::OfferBetween(const FilledArea& from, FilledArea& to) {
    const journal::ActorId maker("test");
    auto offer = OfferOf(transfers::TransferKind::kAreaHere);
    offer.to_area = to.id;
    const auto offered = Must(runner_.Change(
        {maker, from.id, "Test", identity::Grants::All()},
        [&](const identity::Work& work) -> Result<people::PersonId> {
            const auto person = AddOnRegister(work, "Jay");
            work.journal.Record(person, offer);
            return person;
        }
    ));
    Must(runner_.Change(
        {maker, to.id, "Test", identity::Grants::All()},
        [&](const identity::Work& work) -> Result<Done> {
            work.journal.Record(
                StreamId(to.id.value), transfers::OfferArrived{offer.id, from.id, offered}
            );
            return Done{};
        }
    ));
    to.records.emplace("arrival", offer.id.value);
}

std::string ServiceTest::SignInAgain(const FilledArea& area, governance::Role role) {
    const auto user = area.records.find(NameOf(role))->second;
    return identity::Sessions(*database_, clock_).Begin(area.id, journal::ActorId(user));
}

FilledArea FilledService::Fill(const std::string& code) {
    const journal::ActorId maker("test");
    FilledArea filled;
    filled.id = Must(governance::CreateArea(
        database_.owner(), runner_, maker, {.code = code, .name = "Area " + code}
    ));
    const identity::Actor actor{maker, filled.id, "Test", identity::Grants::All()};
    const identity::Sessions sessions(*database_, clock_);
    identity::PasswordPool passwords({.memory_kib = 8, .passes = 1}, {});
    const std::string hash = Must(passwords.Hash(kPassword));
    const auto fill = [&](const identity::Work& work) -> Result<Parameters> {
        Parameters records = RecordEverything(work);
        for (const auto role :
             {governance::Role::kKeyworker,
              governance::Role::kTeamLeader,
              governance::Role::kAdministrator}) {
            const std::string name(NameOf(role));
            TRY_ASSIGN(
                const auto user,
                governance::AddUser(
                    work,
                    {.email = name + "@" + code + ".example.com",
                     .name = name,
                     .role = role,
                     .password_hash = hash}
                )
            );
            records.emplace(name, user.user.value);
            // So that it can be stopped.
            if (role == governance::Role::kTeamLeader)
                identity::GiveCalendarSecret(
                    work.journal.tx(),
                    {user.user, filled.id, name, governance::GrantsOf(role)},
                    work.now,
                    keys_.Derived("calendar")
                );
        }
        records.emplace("user", records.at("keyworker"));
        return records;
    };
    filled.records = Must(runner_.Change(actor, fill));
    RecordRemovals(filled);
    RecordJoined(filled);
    RecordConcerns(filled);
    for (std::size_t role = 0; role < filled.sessions.size(); ++role) {
        const auto name = NameOf(static_cast<governance::Role>(role));
        filled.sessions.at(role) =
            sessions.Begin(filled.id, journal::ActorId(filled.records.find(name)->second));
    }
    SendSpreadsheet(filled);
    filled.records.insert(
        {{"year", "2022-23"},
         {"quarter", "Q3"},
         {"signed-quarter", "Q2"},
         {"entry", "1"},
         {"number", std::to_string(kAdmission)},
         {"figure", "register.under_18.red"}}
    );
    return filled;
}

// A spreadsheet of the team leader's, with a row that is ready and one that needs a look.
void FilledService::SendSpreadsheet(FilledArea& filled) {
    const identity::Actor leader{
        journal::ActorId(filled.records.at("team-leader")),
        filled.id,
        "Team leader",
        governance::GrantsOf(governance::Role::kTeamLeader)};
    const auto book = Must(
        spreadsheets::ReadColumnText("Name,DOB,RAG\nJo Example,3/4/2011,R\nAl Example,12/2011,A\n")
    );
    const auto sent = spreadsheets::PrepareSheet(book, "register.csv", DateOf(2023, 1, 9));
    const auto send = [&](const identity::Work& work) -> Result<identity::UploadId> {
        TRY_ASSIGN(const auto upload, spreadsheets::ReceiveSheet(work, keys_, sent));
        spreadsheets::MatchColumnsCommand command{.upload = upload, .seen = 1};
        for (const auto& column : sent.book.layout.columns) command.columns.push_back(column.field);
        TRY(spreadsheets::MatchColumns(work, keys_, command));
        return upload;
    };
    filled.records.emplace("upload", Must(runner_.Change(leader, send)).value);
    // The row that needs a look: it stays when the others are brought in.
    filled.records.emplace("row", "3");
}

// Requests that wait: one by each of those who may correct, so that each has one to take back and
// one to decide.
void FilledService::RecordRemovals(FilledArea& filled) {
    const StreamId person(filled.records.at("person"));
    std::int64_t number = kRating;
    for (const auto role : {governance::Role::kKeyworker, governance::Role::kTeamLeader}) {
        const std::string name(NameOf(role));
        const auto removal = corrections::RemovalId::New();
        const journal::ActorId user(filled.records.find(name)->second);
        const identity::Actor asker{user, filled.id, name, governance::GrantsOf(role)};
        const auto ask = [&](const identity::Work& work) -> Result<Done> {
            work.journal.Record(
                person,
                corrections::RemovalAsked{
                    .id = removal, .number = number++, .reason = "It was another Ann"}
            );
            return Done{};
        };
        Must(runner_.Change(asker, ask));
        filled.records.emplace("removal-of-" + name, removal.value);
    }
    filled.records.emplace("removal", filled.records.at("removal-of-keyworker"));
    filled.records.emplace("own-removal", filled.records.at("removal-of-team-leader"));
}

// A concern by each of those who may record one: nobody sees that of another but its leads.
void FilledService::RecordConcerns(FilledArea& filled) {
    for (const auto role : {governance::Role::kKeyworker, governance::Role::kTeamLeader}) {
        const std::string name(NameOf(role));
        const journal::ActorId user(filled.records.find(name)->second);
        const identity::Actor writer{user, filled.id, name, governance::GrantsOf(role)};
        Must(runner_.Change(writer, [&](const identity::Work& work) -> Result<Done> {
            safeguarding::ConcernRecorded said;
            said.person = StreamId(filled.records.at("person"));
            said.heard_on = kBefore;
            said.said = "He hits me";
            said.look_by = kBefore;
            said.look_because = "A lead looks at every concern";
            const StreamId concern = work.journal.Begin(journal::StreamKind::kConcern);
            work.journal.Record(concern, said);
            filled.records.emplace("concern-of-" + name, concern.value);
            return Done{};
        }));
    }
    const auto plan = safeguarding::ProtectionId::New();
    const journal::ActorId leader(filled.records.find("team-leader")->second);
    const identity::Actor writer{
        leader, filled.id, "Leader", governance::GrantsOf(governance::Role::kTeamLeader)};
    Must(runner_.Change(writer, [&](const identity::Work& work) -> Result<Done> {
        work.journal.Record(
            StreamId(filled.records.at("person")),
            safeguarding::ProtectionRecorded{.id = plan, .from = kBefore, .authority = "Kent"}
        );
        return Done{};
    }));
    filled.records.emplace("protection", plan.value);
    filled.records.emplace("concern", filled.records.at("concern-of-team-leader"));
    const auto in_another_state = [&](const char* key, const auto& what) {
        Must(runner_.Change(writer, [&](const identity::Work& work) -> Result<Done> {
            safeguarding::ConcernRecorded said;
            said.person = StreamId(filled.records.at("person"));
            said.heard_on = kBefore;
            said.said = "He hits me";
            said.look_by = kBefore;
            const StreamId concern = work.journal.Begin(journal::StreamKind::kConcern);
            work.journal.Record(concern, said);
            work.journal.Record(concern, what);
            filled.records.emplace(key, concern.value);
            return Done{};
        }));
    };
    safeguarding::ConcernReferred referred;
    referred.on = kBefore;
    referred.answer_by = kBefore;
    in_another_state("referred-concern", referred);
    in_another_state("closed-concern", safeguarding::ConcernClosed{"Settled"});
}

// Two records that may be joined, two that are, and one that was separated with something to sort.
void FilledService::RecordJoined(FilledArea& filled) {
    const identity::Actor actor{
        journal::ActorId("test"), filled.id, "Test", identity::Grants::All()};
    const auto add = [&](const char* name) {
        const auto person = runner_.Change(actor, [](const identity::Work& work) {
            return Result<people::PersonId>(AddPerson(work, "Kit"));
        });
        filled.records[name] = Must(person).value;
    };
    for (const char* name : {"joinable-person", "other", "joined-person", "joined"}) add(name);
    Must(runner_.Change(actor, [&](const identity::Work& work) -> Result<Done> {
        work.journal.Merge(
            StreamId(filled.records.at("joined-person")),
            StreamId(filled.records.at("joined")),
            "One person"
        );
        const auto separated = AddOnRegister(work, "Lou");
        work.journal.Record(
            separated,
            corrections::EntriesLeftToSort{
                .id = corrections::SeparationId::New(),
                .other = StreamId(filled.records.at("other")),
                .entries = {separated.value + " 2"}}
        );
        filled.records["separated-person"] = separated.value;
        return Done{};
    }));
}

web::Response ServiceTest::Send(web::Request request, const std::string& session) {
    if (!session.empty()) request.headers.Add("Cookie", "session=" + session);
    request.remote_address = "127.0.0.1";
    web::Response response = front_.Answer(std::move(request));
    web::Settle(response);
    return response;
}

web::Response ServiceTest::Get(const std::string& target, const std::string& session) {
    web::Request request;
    const auto parsed = web::ParseTarget(target);
    if (!parsed) throw std::runtime_error("not an address: " + target);
    request.path = parsed->path;
    request.query = QueryOf(parsed->path);
    return Send(std::move(request), session);
}

web::Response ServiceTest::Post(
    const std::string& target, const web::Fields& form, const std::string& session
) {
    web::Request request;
    request.method = web::Method::kPost;
    request.path = target;
    request.headers.Add("Content-Type", "application/x-www-form-urlencoded");
    for (const web::Field& field : form) {
        if (!request.body.empty()) request.body += '&';
        request.body += web::PercentEncode(field.name) + "=" + web::PercentEncode(field.value);
    }
    return Send(std::move(request), session);
}

std::string ServiceTest::CsrfOf(const std::string& session) {
    const std::string page = Get("/account", session).body;
    const std::string_view field = "name=\"csrf\" value=\"";
    const auto at = page.find(field);
    if (at == std::string::npos) throw std::runtime_error("there is no token on /account");
    const auto from = at + field.size();
    return page.substr(from, page.find('"', from) - from);
}

Parameters ServiceTest::RecordsFor(const FilledArea& area, governance::Role role) {
    Parameters records = area.records;
    records.insert({"search", "none"});
    if (role == governance::Role::kKeyworker) {
        std::swap(records.at("removal"), records.at("own-removal"));
        records["concern"] = records.at("concern-of-keyworker");
    }
    if (!governance::GrantsOf(role).Has(identity::Permission::kViewRegister)) return records;
    const std::string& session = SessionOf(area, role);
    const auto found =
        Post("/register/search", {{"csrf", CsrfOf(session)}, {"q", "Example"}}, session);
    const auto to = found.Find("Location").value_or("");
    records["search"] = to.substr(to.rfind('/') + 1);
    return records;
}

int ServiceTest::RunTimetable() {
    jobs::Worker worker(runner_, app::Timetable(front_, {}), [](const std::string& failed) {
        ADD_FAILURE() << failed;
    });
    worker.Plan();
    int jobs = 0;
    while (worker.RunNext()) ++jobs;
    worker.Plan();
    return jobs;
}

identity::IssuedLink ServiceTest::IssueLink(const FilledArea& area, const std::string& purpose) {
    return Must(runner_.Change(
        identity::Actor{journal::ActorId("test"), area.id, "Test", identity::Grants::All()},
        [&](const identity::Work& work) -> Result<identity::IssuedLink> {
            return identity::IssueLink(
                work,
                {.purpose = purpose,
                 .stream = StreamId(area.id.value),
                 .about = {},
                 .lasts = std::chrono::hours(24)}
            );
        }
    ));
}

std::int64_t ServiceTest::CountEntries() {
    std::int64_t entries = 0;
    database_->Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        entries = *tables.First(journal::sql::kCountEntries, {}, [](const db::Row& row) {
            return row.Get<std::int64_t>(0);
        });
    });
    return entries;
}

const site::Route& ServiceTest::RouteOf(std::string_view method_and_path) const {
    for (const site::Route* route : Routes()) {
        if (route->method_and_path == method_and_path) return *route;
    }
    throw std::runtime_error("there is no route " + std::string(method_and_path));
}

web::Fields QueryOf(std::string_view path) {
    if (path == "/admin/lists/remove") return {{"list", "team"}, {"name", kTeam}};
    return {};
}

namespace {

// The same for who is handed over, about whom somebody asked for advice, or who has an EHC plan;
// empty elsewhere.
std::string KeyOnTheMove(std::string_view path, const std::string& name) {
    if (name == "person" && path.find("/consultations") != path.npos) return "advised-person";
    if (name == "person" && path.find("/ehc-plan") != path.npos) return "planned-person";
    if (name != "person" || path.find("/transfers") == path.npos) return {};
    return path.find("{transfer}") == path.npos ? "movable-person" : "offered-person";
}

// The same for records of one person; empty elsewhere.
std::string KeyOfOneOfTwo(std::string_view path, const std::string& name) {
    if (name != "person") return {};
    if (path.find("/same") != path.npos) return "joinable-person";
    if (path.find("/joined") != path.npos) return "joined-person";
    return path.ends_with("/sorting") ? "separated-person" : "";
}

// The same for a referral that is in another state than waiting; empty elsewhere.
std::string KeyOfReferral(std::string_view path, const std::string& name) {
    if (name != "referral") return {};
    if (path.find("/questions/") != path.npos) return "asked-" + name;
    if (path.ends_with("/appeal")) return "declined-" + name;
    if (path.ends_with("/part")) return "joined-" + name;
    if (path.ends_with("/unlink")) return "linked-" + name;
    return {};
}

// The same for a concern that waits for an answer or is closed, and for who is on no agenda.
std::string KeyOfConcern(std::string_view path, const std::string& name) {
    if (name == "concern" && path.ends_with("/answer")) return "referred-concern";
    if (name == "concern" && path.ends_with("/reopen")) return "closed-concern";
    return name == "person" && path.ends_with("/agenda") ? "movable-person" : "";
}

// The same for who steps down, comes back, or has died; empty elsewhere.
std::string KeyOnAWayBack(std::string_view path, const std::string& name) {
    if (path.ends_with("/step-back")) return "ready-" + name;
    if (path.ends_with("/step-down/new")) return "supported-" + name;
    if (path.ends_with("/{allocation}/answer"))
        return name == "person" ? "supported-person" : "asked-allocation";
    if (path.ends_with("/come-back")) return "former-" + name;
    if (path.ends_with("/death/steps") || path.ends_with("/death/undo")) return "dead-" + name;
    return {};
}

}  // namespace

// What a parameter stands for where the page is about something in another state.
std::string KeyOf(std::string_view path, const std::string& name) {
    if (std::string key = KeyOnAWayBack(path, name); !key.empty()) return key;
    if (std::string key = KeyOnTheMove(path, name); !key.empty()) return key;
    if (std::string key = KeyOfReferral(path, name); !key.empty()) return key;
    if (std::string key = KeyOfOneOfTwo(path, name); !key.empty()) return key;
    if (std::string key = KeyOfConcern(path, name); !key.empty()) return key;
    if (path.ends_with("/decision")) return name == "stay" ? "pending-stay" : "referred-person";
    for (const std::string_view begun : {"/referrals", "/keyworkers", "/episodes", "/admissions"}) {
        const bool begins = path.ends_with(begun) || path.ends_with(std::string(begun) + "/new");
        if (name == "person" && begins) return "fresh-person";
    }
    // Nobody goes on leave twice at once.
    if (path.ends_with("/leave")) return name == "person" ? "referred-person" : "other-admission";
    if (name == "removal" && path.ends_with("/withdraw")) return "own-removal";
    for (const std::string_view after : {"/recommendations", "/report", "/quality-check"})
        if (name == "review" && path.ends_with(after)) return "held-review";
    if (name == "action" && path.ends_with("/reopen")) return "finished-action";
    const bool is_signed = path.ends_with("/reopen") || path.find("/signed/") != path.npos;
    if (name == "quarter" && is_signed) return "signed-quarter";
    return name;
}

std::string AddressOf(std::string_view path, const Parameters& parameters) {
    std::string address(path);
    for (const std::string& name : ParametersOf(path)) {
        const auto found = parameters.find(KeyOf(path, name));
        if (found == parameters.end()) throw std::runtime_error("no record has a {" + name + "}");
        const std::string in_path = "{" + name + "}";
        address.replace(address.find(in_path), in_path.size(), found->second);
    }
    return address;
}

std::vector<std::string> ParametersOf(std::string_view path) {
    std::vector<std::string> names;
    for (auto from = path.find('{'); from != std::string_view::npos; from = path.find('{', from)) {
        const auto to = path.find('}', from);
        names.emplace_back(path.substr(from + 1, to - from - 1));
        from = to;
    }
    return names;
}

std::string_view MethodOf(const site::Route& route) {
    return route.method_and_path.substr(0, route.method_and_path.find(' '));
}

std::string_view PathOf(const site::Route& route) {
    return route.method_and_path.substr(route.method_and_path.find(' ') + 1);
}

}  // namespace alongside::test

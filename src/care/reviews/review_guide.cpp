// The texts that guide a review.
// SPDX-License-Identifier: MIT
#include "care/reviews/review_guide.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace alongside::reviews {
namespace {

constexpr std::array<PaperGuide, 10> kPapers = {{
    {Paper::kPlanner,
     "The person’s own planner",
     "What matters to them, what they want to ask, whom they want there",
     Want::kWanted},
    {Paper::kConsent,
     "How consent was given or decided",
     "The signed form, or the notes of a best-interests decision",
     Want::kWanted},
    {Paper::kLastReport,
     "The report of the last review, with its actions",
     "And which of them were done",
     Want::kWanted},
    {Paper::kCrisisPlan, "The crisis plan", "What helps, and whom to call", Want::kWanted},
    {Paper::kRiskAssessment, "The risk assessment", "The latest one", Want::kUseful},
    {Paper::kCarePlans,
     "Care and support plans",
     "From health, social care, and the placement if there is one",
     Want::kUseful},
    {Paper::kEhcPlan,
     "The EHC plan, with its last annual review",
     "If they have one, or are asking for one",
     Want::kUseful},
    {Paper::kAssessments,
     "Assessments",
     "Sensory, communication, psychological, medical: only what helps this review",
     Want::kUseful},
    {Paper::kDischargePlan,
     "The discharge plan",
     "Where they will live, who supports them, what is still missing",
     Want::kWanted},
    {Paper::kRestrictions,
     "Restraint, seclusion and segregation",
     "What happened since the last review, and what was learned",
     Want::kWanted},
}};

bool IsForHospital(ReviewKind kind) {
    return kind == ReviewKind::kPostAdmission || kind == ReviewKind::kInpatient;
}

LinesOfEnquiry Safety(bool in_hospital) {
    LinesOfEnquiry safety = {
        "Safety",
        {"What makes them feel safe, and what does not? Ask them, in the way they communicate.",
         "What has gone wrong lately, and what did everybody learn from it?",
         "Are they protected from harm by others, and are others from harm by them?"}};
    if (in_hospital) {
        safety.lines.emplace_back(
            "Restraint, seclusion, segregation: how often, why, and what is done to end it?"
        );
        safety.lines.emplace_back(
            "Can they reach their family, an advocate and somebody to complain to, whenever they "
            "want?"
        );
    } else {
        safety.lines.emplace_back(
            "What would make this a crisis, and does everybody know what to do then?"
        );
    }
    return safety;
}

LinesOfEnquiry CareNow(bool in_hospital) {
    LinesOfEnquiry care = {
        "Care now",
        {"Is the support shaped to them: autism, learning disability, senses, communication?",
         "Are physical health, teeth, sleep, eating and pain looked after?",
         "Which medicines do they have, what for, and when was each last looked at, and should it "
         "go on?",
         "How are their days: what do they do, and with whom?"}};
    if (in_hospital)
        care.lines.emplace_back(
            "What is the treatment on this ward for, and would it not be possible elsewhere?"
        );
    else
        care.lines.emplace_back(
            "Is what was promised there: hours of support, short breaks, therapy, equipment?"
        );
    return care;
}

LinesOfEnquiry Young() {
    return {
        "School, family and growing up",
        {"Are they learning somewhere that suits them, and what does the EHC plan say and not yet "
         "give?",
         "How are their parents, brothers and sisters, and what would help them?",
         "If they are looked after: does their plan fit this one?",
         "From 14: does anybody prepare the move to adult services with them?"}};
}

LinesOfEnquiry Adult() {
    return {
        "Home, work and relationships",
        {"Where and with whom do they want to live, and what stands in the way?",
         "Do they have something to do that matters to them: work, learning, company?",
         "How are those who care for them, and what would help them?"}};
}

LinesOfEnquiry Future(ReviewKind kind) {
    if (IsForHospital(kind))
        return {
            "Going home",
            {"Is there a day to aim for, and who has agreed to it?",
             "What must be in place before, who brings it, and by when?",
             "Who keeps in touch with home, school or college, and the community team meanwhile?",
             "What would bring them back here, and what will be done about that?"}};
    return {
        "Staying out of hospital",
        {"What would have to be in place for them to stay where they are?",
         "If hospital is proposed: what could it do that cannot be done at home, and for how long?",
         "Who comes when it gets hard, also at night, and what will they do?"}};
}

}  // namespace

std::vector<LinesOfEnquiry> EnquiriesOf(ReviewKind kind, Ceremony ceremony) {
    const bool in_hospital = IsForHospital(kind);
    return {
        Safety(in_hospital),
        CareNow(in_hospital),
        ceremony == Ceremony::kCetr ? Young() : Adult(),
        Future(kind),
        {"Rights",
         {"Is there anything done to them that the law would have to allow, and does it?",
          "Do they have an advocate, and did anybody explain their rights to them?"}}};
}

std::vector<PaperGuide> PapersOf(ReviewKind kind) {
    std::vector<PaperGuide> papers;
    for (const PaperGuide& guide : kPapers) {
        const bool only_hospital =
            guide.paper == Paper::kDischargePlan || guide.paper == Paper::kRestrictions;
        if (!only_hospital || IsForHospital(kind)) papers.push_back(guide);
    }
    std::ranges::stable_sort(papers, {}, &PaperGuide::want);
    return papers;
}

const PaperGuide& GuideOf(Paper paper) {
    return kPapers.at(static_cast<std::size_t>(paper));
}

}  // namespace alongside::reviews

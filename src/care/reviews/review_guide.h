// What a review asks and reads, in our own words: the four questions, the lines of enquiry and the
// papers.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "care/reviews/ids.h"
#include "care/reviews/review.h"

namespace alongside::reviews {

/// The four questions that every review answers.
/// Source: South Yorkshire ICB, C(E)TRs (is the person safe, is care good now, what are the plans
/// for the future, can care be in the community):
/// https://southyorkshire.icb.nhs.uk/your-health/learning-disabilities-and-autism/dynamic-support-register-and-care-education-treatment-review/care-education-treatment-reviews
struct FourQuestions {
    static constexpr std::string_view kSafe = "Am I safe?";
    static constexpr std::string_view kCare = "What is my care like now?";
    static constexpr std::string_view kFuture = "What is my plan for the future?";
    static constexpr std::string_view kHospital = "Do I need to be in hospital?";
};

/// Prompts under one heading: what a panel asks about, never what it has to tick.
struct LinesOfEnquiry {
    std::string_view heading;
    std::vector<std::string_view> lines;
};
/// Those for a kind of review, for a child or young person (CETR) or an adult (CTR).
std::vector<LinesOfEnquiry> EnquiriesOf(ReviewKind kind, Ceremony ceremony);

/// Whether a panel can hardly do without a paper.
enum class Want { kWanted, kUseful };

struct PaperGuide {
    Paper paper{};
    std::string_view text;
    std::string_view hint;
    Want want{};
};
/// The papers for a kind of review, those that are wanted first.
/// Source: NHS England, C(E)TR document checklists (community and inpatient): the planner with the
/// evidence of consent, the last report and its action plan, the crisis plan; the rest if there is
/// any. The absence of a paper never stops a review:
/// https://www.england.nhs.uk/long-read/care-education-and-treatment-review-document-checklist-community/
std::vector<PaperGuide> PapersOf(ReviewKind kind);
const PaperGuide& GuideOf(Paper paper);

}  // namespace alongside::reviews

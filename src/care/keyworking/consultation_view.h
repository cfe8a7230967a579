// The pages of preventative consultations.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "care/keyworking/consultation.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

/// A consultation of a quarter, and about whom.
struct ConsultationLine {
    std::string name;
    html::Url page;
    Consultation consultation;
};
struct ConsultationListView {
    QuarterDays quarter;
    Date today;
    std::int64_t count = 0;
    std::vector<ConsultationLine> lines;
    html::Url add;  ///< Empty for who may not.
    html::Url before;
    html::Url after;  ///< Empty for the quarter of today.
    html::Url previous_page;
    html::Url next_page;
};
html::Html ConsultationListPage(const ConsultationListView& view);

/// One consultation with what followed.
struct ToldConsultation {
    Consultation consultation;
    std::vector<FollowUp> follow_ups;
};
struct PersonConsultationsView {
    std::string name;
    html::Url page;
    Date today;
    std::vector<ToldConsultation> told;  ///< The latest first.
    bool may_change = false;
    bool may_correct = false;
};
html::Html PersonConsultationsPage(const PersonConsultationsView& view);

html::Html ConsultationForm(
    const patterns::FormFrame& frame, Date today, const std::string& adviser
);
html::Html NewPersonConsultationForm(
    const patterns::FormFrame& frame, Date today, const std::string& adviser
);
html::Html ConsultationAmendmentForm(
    const patterns::FormFrame& frame, const Consultation& consultation, Date today
);
html::Html FollowUpForm(
    const patterns::FormFrame& frame, const Consultation& consultation, Date today
);
html::Html LeadOnForm(
    const patterns::FormFrame& frame, const Consultation& consultation, Date today
);

}  // namespace alongside::keyworking

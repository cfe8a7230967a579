// The page of one stay in hospital, and the list of everybody who is in hospital.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/admissions/stay.h"
#include "care/admissions/stay_story.h"
#include "platform/base/sensitive.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::admissions {

/// Whether a reader may do something.
enum class Offered { kNo, kYes };

/// Another admission of the same spell, before or after a transfer.
struct OtherAdmission {
    html::Url page;
    std::string words;
};

struct StayView {
    html::Url page;
    std::string name;
    Stay stay;
    SpellOfStay spell;
    std::vector<OtherAdmission> others = {};
    std::vector<std::string> missing = {};
    int readmission_days = 0;  ///< The area's setting.
    Date today;
    Offered record = Offered::kNo;
    Offered correct = Offered::kNo;
};
html::Html StayPage(const StayView& view);

struct InpatientLine {
    html::Url page;  ///< Of the stay.
    Sensitive<std::string> name;
    StaySummary stay;
};
struct InpatientsView {
    std::vector<InpatientLine> people = {};
    html::Url by_stay;
    html::Url by_delay;  ///< The two orders; the one that is shown is empty.
    html::Url next = {};
    Date today;
};
html::Html InpatientsPage(const InpatientsView& view);

}  // namespace alongside::admissions

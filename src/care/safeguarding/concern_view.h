// The pages of safeguarding concerns, from values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/safeguarding/concern.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::safeguarding {

/// `/concerns`, and what is below it.
html::Url ConcernsPage();
html::Url PageOf(const ConcernId& concern);
html::Url PageOf(const ConcernId& concern, std::string_view act);

struct ConcernLine {
    Concern concern;
    std::string about;  ///< Who it is about.
    std::string taken_by = {};
};

struct ConcernListView {
    bool is_lead = false;
    bool nobody_named = false;  ///< So that every team leader sees them.
    std::vector<ConcernLine> open;
    std::vector<ConcernLine> closed;
    std::vector<ConcernLine> recorded;
    html::Url more_closed;  ///< Empty on the last page.
    Date today;
};
html::Html ConcernList(const ConcernListView& view);

/// What happened with a concern, the latest first.
struct ConcernStep {
    std::string words;
    std::string who;
    Instant when;
};

struct ConcernView {
    Concern concern;
    std::string about;
    html::Url about_page;  ///< Empty when they are not on record.
    std::string recorded_by;
    std::string taken_by;
    std::string about_post;  ///< The post of whom an allegation is about, in words.
    std::vector<ConcernStep> steps;
    bool may_handle = false;
    Date today;
};
html::Html ConcernPage(const ConcernView& view);

struct AboutSomebodyView {
    std::string name;
    html::Url page;
    std::vector<ConcernLine> concerns;
    Date today;
};
html::Html ConcernsAboutPage(const AboutSomebodyView& view);

enum class AboutWhom { kOnRecord, kByName };
html::Html ConcernForm(const patterns::FormFrame& frame, AboutWhom about, Date today);
html::Html AllegationForm(
    const patterns::FormFrame& frame, const std::vector<patterns::Choice>& posts, Date today
);

html::Html TakingOnForm(const patterns::FormFrame& frame);
html::Html ReferralForm(const patterns::FormFrame& frame, const Concern& concern, Date today);
html::Html AnswerForm(const patterns::FormFrame& frame, const Concern& concern, Date today);
html::Html NoteForm(const patterns::FormFrame& frame);
html::Html ClosingForm(const patterns::FormFrame& frame);
html::Html ReopeningForm(const patterns::FormFrame& frame);

struct LeadsView {
    Leads leads;
    std::vector<patterns::Choice> people;  ///< Who may be named.
};
html::Html LeadsForm(const patterns::FormFrame& frame, const LeadsView& view);

struct ProtectionsView {
    std::string name;
    html::Url page;
    std::vector<Protection> protections;
    bool may_change = false;
    Date today;
};
html::Html ProtectionsPage(const ProtectionsView& view);
html::Html ProtectionForm(
    const patterns::FormFrame& frame, const std::optional<Protection>& held, Date today
);
html::Html ProtectionWithdrawalForm(const patterns::FormFrame& frame, const Protection& held);

}  // namespace alongside::safeguarding

// The on-call list as pages and forms.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/oncall/shift.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::oncall {

using HiddenFields = std::vector<std::pair<std::string, std::string>>;

/// Who is on call now, as every page that needs it says it.
struct NowView {
    std::optional<Shift> first;
    std::optional<Shift> second;
    std::optional<AreaNumber> otherwise;
    std::optional<Instant> next;
};
html::Html NowLines(const NowView& now);
/// A number as a link that rings it.
html::Html PhoneLink(const std::string& phone);

struct ListLine {
    Shift shift;
    std::optional<Instant> left;  ///< From then on its holder is no longer here.
};
struct NoteLine {
    HandoverNote note;
    std::string by;
};
struct OnCallView {
    NowView now;
    Date monday;
    Date today;
    std::vector<ListLine> lines;
    std::vector<Gap> gaps;
    std::vector<NoteLine> notes;
    enum class May { kNothing, kHandOver, kManage, kBoth } may = May::kNothing;
    HiddenFields copying;  ///< The hidden fields of the form that copies the week before.
    HiddenFields reading;

    bool MayManage() const { return may == May::kManage || may == May::kBoth; }
    bool MayHandOver() const { return may == May::kHandOver || may == May::kBoth; }
};
html::Html OnCallPage(const OnCallView& view);

/// What the forms choose from and begin with.
struct ShiftForm {
    std::vector<patterns::Choice> posts;
    Shift held;
};
html::Html ShiftRecordingForm(const patterns::FormFrame& frame, const ShiftForm& form);
html::Html ShiftAmendmentForm(const patterns::FormFrame& frame, const ShiftForm& form);
html::Html ShiftWithdrawalForm(const patterns::FormFrame& frame, const Shift& held);
html::Html WeekForm(
    const patterns::FormFrame& frame, const std::vector<patterns::Choice>& posts, Date monday
);

/// A number that is held, and of whom.
struct NumberLine {
    std::string name;
    std::string phone;
};
struct NumbersView {
    std::vector<NumberLine> held;
    std::vector<patterns::Choice> posts;
    std::optional<AreaNumber> otherwise;
};
html::Html NumberForm(const patterns::FormFrame& frame, const NumbersView& view);
html::Html AreaNumberForm(const patterns::FormFrame& frame, const std::optional<AreaNumber>& held);
html::Html NoteForm(const patterns::FormFrame& frame);

}  // namespace alongside::oncall

// The pages of handing somebody over.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/transfers/transfer.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::transfers {

/// Every offer about one person, and what may be done.
struct TransfersView {
    std::string name;
    std::string own_area;
    html::Url page;                   ///< Of these offers.
    std::vector<Transfer> transfers;  ///< The oldest first.
    std::vector<Received> received;
    std::vector<Reminder> reminders;  ///< About the offer that waits, the first time first.
    Date today;
    bool on_register = false;
    bool may_change = false;
    bool has_other_areas = false;  ///< Whether the installation serves another area.
};
html::Html TransfersPage(const TransfersView& view);

/// Whether somebody has keyworking that could end with the hand-over.
enum class OpenKeyworking { kNone, kSome };

html::Html OutsideOfferForm(
    const patterns::FormFrame& frame, Date today, OpenKeyworking keyworking
);
html::Html AreaOfferForm(
    const patterns::FormFrame& frame,
    const std::vector<patterns::Choice>& areas,
    OpenKeyworking keyworking
);
html::Html AcceptanceForm(const patterns::FormFrame& frame, const Transfer& transfer, Date today);
html::Html RefusalForm(const patterns::FormFrame& frame, const Transfer& transfer, Date today);
html::Html TakingBackForm(const patterns::FormFrame& frame, const Transfer& transfer);
html::Html ReminderForm(const patterns::FormFrame& frame, const Transfer& transfer, Date today);
html::Html NotAcceptedForm(const patterns::FormFrame& frame, const Transfer& transfer);

/// In how many days answers are expected: what counts today, and what was said before.
struct AnswerTimeView {
    int days = kAnswerDays;
    Date today;
    std::vector<AnswerTime> said;
};
html::Html AnswerTimeForm(const patterns::FormFrame& frame, const AnswerTimeView& view);

/// An offer of another area, with what is needed to answer it.
struct ArrivalView {
    Transfer transfer;
    std::vector<Reminder> reminders;
    std::string from_name;
    std::string name;
    std::string born;
    std::string nhs_number;
    std::string rating;
    std::optional<Date> on_register_since;
    bool known_here = false;  ///< Somebody with their NHS number is on record here.
    html::Url page;
};
html::Html ArrivalPage(const patterns::FormFrame& frame, const ArrivalView& view, Date today);
html::Html ArrivalRefusalForm(const patterns::FormFrame& frame, const std::string& from_name);

/// A line of a list.
struct TransferLine {
    std::string text;  ///< Whom, or from which area.
    html::Url page;
    std::string other;  ///< Who is asked; empty for what was offered to us.
    std::string when;
    std::string state;  ///< What became of it, or by when an answer is expected.
};
struct TransferListView {
    std::vector<TransferLine> to_us;
    std::vector<TransferLine> by_us;
    std::vector<TransferLine> answered;
};
html::Html TransferListPage(const TransferListView& view);

}  // namespace alongside::transfers

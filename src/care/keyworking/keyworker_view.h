// The forms by which a worker is named, their part ended, put right or taken back.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/allocation.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

/// A worker who may be named.
struct WorkerChoice {
    std::string post;
    std::string name;
    std::string role;
    std::int64_t caseload = 0;  ///< How many people they work with today.
};

/// A worker's part, with their name.
struct NamedPart {
    Allocation allocation;
    std::string worker;
};

/// "Jo Example, lead keyworker since 9 January 2023".
std::string PartInWords(const NamedPart& part);

/// `lead` leads today.
html::Html NamingForm(
    const patterns::FormFrame& frame,
    const std::vector<WorkerChoice>& workers,
    const std::optional<NamedPart>& lead,
    Date today
);
html::Html EndingForm(const patterns::FormFrame& frame, const NamedPart& part, Date today);
/// `workers` holds the part's own worker too, though they may have left.
html::Html PartAmendmentForm(
    const patterns::FormFrame& frame,
    const NamedPart& part,
    const std::vector<WorkerChoice>& workers,
    const html::Url& withdraw
);
/// `workers` are those who could take over from `part`, the lead's.
html::Html LeadOfferForm(
    const patterns::FormFrame& frame,
    const NamedPart& part,
    const std::vector<WorkerChoice>& workers
);
/// `asked` is the name of who was asked.
html::Html LeadAnswerForm(
    const patterns::FormFrame& frame,
    const NamedPart& part,
    const LeadHandover& handover,
    const std::string& asked,
    Date today
);
html::Html PartWithdrawalForm(const patterns::FormFrame& frame, const NamedPart& part);

}  // namespace alongside::keyworking

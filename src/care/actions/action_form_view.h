// The forms by which an action is raised, changed, ended, put right or taken back.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/actions/action.h"
#include "platform/base/date.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::actions {

/// One of our own workers, to choose from.
struct WorkerChoice {
    std::string post;
    std::string name;
    std::string role;
};

html::Html RaisingForm(
    const patterns::FormFrame& frame, const std::vector<WorkerChoice>& workers, Date today
);
html::Html NoteForm(const patterns::FormFrame& frame, const Action& held, Date today);
html::Html CompletionForm(const patterns::FormFrame& frame, const Action& held, Date today);
html::Html ClosingForm(const patterns::FormFrame& frame, const Action& held, Date today);
html::Html ReopeningForm(const patterns::FormFrame& frame, const Action& held, Date today);
html::Html ReschedulingForm(const patterns::FormFrame& frame, const Action& held, Date today);
/// `owner` is who has it now, in words; empty for nobody.
html::Html HandingForm(
    const patterns::FormFrame& frame,
    const Action& held,
    const std::string& owner,
    const std::vector<WorkerChoice>& workers
);
html::Html AmendmentForm(
    const patterns::FormFrame& frame,
    const Action& held,
    const std::vector<WorkerChoice>& workers,
    const html::Url& withdraw
);
html::Html WithdrawalForm(const patterns::FormFrame& frame, const Action& held, Date today);

}  // namespace alongside::actions

// Load, compute, decide, record: signing off.
// SPDX-License-Identifier: MIT
#include "care/returns/sign_return.h"

#include "care/returns/compute_return.h"
#include "care/returns/lock_return.h"
#include "care/returns/return_json.h"

namespace alongside::returns {

Result<ReturnSigned> SignReturn(const identity::Work& work, const SignReturnCommand& command) {
    TRY_ASSIGN(const ReturnToChange change, LockReturn(work, command.quarter));
    TRY(CheckSigning(change.held, command.quarter, work.today));
    std::string figures = ReturnJson(
        ComputeReturn(work.tables, change.area, command.quarter, work.now, Detail::kFiguresOnly)
    );
    if (VersionOf(change.held, figures) != command.seen)
        return Error{
            Fault::kRefused,
            "A figure or a word of this return changed while you were reading it: go back to the "
            "return and read it again"};
    return work.journal.Record(
        StreamOf(work, change.held),
        ReturnSigned{
            .quarter = command.quarter.ToText(),
            .as_known = ToMicros(work.now),
            .figures = std::move(figures),
            .rules = std::string(kRules),
            .software = ALONGSIDE_VERSION}
    );
}

}  // namespace alongside::returns

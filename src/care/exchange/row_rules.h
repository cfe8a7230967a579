// Rules that a row can be judged by alone: what is impossible in it, column against column.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/exchange/bundle_rows.h"
#include "platform/base/result.h"

namespace alongside::exchange {

// Each adds a fault for every rule that the row breaks, at the column to put right.

void CheckRow(const AreaRow& row, std::vector<FieldFault>& faults);
void CheckRow(const PersonRow& row, std::vector<FieldFault>& faults);
void CheckRow(const PostRow& row, std::vector<FieldFault>& faults);
void CheckRow(const RegisterRow& row, std::vector<FieldFault>& faults);
void CheckRow(const RatingRow& row, std::vector<FieldFault>& faults);
void CheckRow(const EpisodeRow& row, std::vector<FieldFault>& faults);
void CheckRow(const AllocationRow& row, std::vector<FieldFault>& faults);
void CheckRow(const AdmissionRow& row, std::vector<FieldFault>& faults);
void CheckRow(const ReviewRow& row, std::vector<FieldFault>& faults);
void CheckRow(const ActionRow& row, std::vector<FieldFault>& faults);
void CheckRow(const RiskRow& row, std::vector<FieldFault>& faults);

}  // namespace alongside::exchange

// What other modules may ask of meetings.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/meetings/add_to_agenda.h"  // IWYU pragma: export
#include "care/meetings/ids.h"            // IWYU pragma: export
#include "care/meetings/meeting.h"        // IWYU pragma: export
#include "care/meetings/meeting_store.h"  // IWYU pragma: export

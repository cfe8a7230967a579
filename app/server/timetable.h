// What the service does by itself, and when.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "platform/identity/sessions.h"
#include "platform/identity/sign_in.h"
#include "platform/jobs/worker.h"

namespace alongside::app {

/// Every kind of job that there is. What it is given must outlive it.
std::vector<jobs::Kind> Timetable(
    const identity::Sessions& sessions, const identity::SignIn& sign_in
);

}  // namespace alongside::app

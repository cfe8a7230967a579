// What the service does by itself, and when.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/nightpack/pack_jobs.h"
#include "platform/jobs/worker.h"
#include "platform/notify/postman.h"
#include "server/front.h"

namespace alongside::app {

/// Every kind of job that there is. What it is given must outlive it.
std::vector<jobs::Kind> Timetable(
    const Front& front, const notify::Postman& postman, const nightpack::Settings& night_pack = {}
);

}  // namespace alongside::app

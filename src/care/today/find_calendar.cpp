// From what there is to do to a calendar.
// SPDX-License-Identifier: MIT
#include "care/today/find_calendar.h"

#include <vector>

#include "care/today/today_store.h"
#include "platform/base/calendar_file.h"

namespace alongside::today {
namespace {

constexpr std::string_view kBefore = "/calendar/";
constexpr std::string_view kAfter = ".ics";
constexpr std::size_t kSecret = 64;  // Hexadecimal digits.
constexpr int kMost = 500;
constexpr auto kAhead = std::chrono::days(92);

// A rule's words are ours, and so are those of a duty, signals and consent; those of an action, a
// review or a step may hold a name.
std::string WordsOf(const Item& item) {
    switch (item.kind) {
        case Kind::kDeadline:
            return item.words;
        case Kind::kAction:
            return "An action is due";
        case Kind::kReview:
            return "A review is planned";
        case Kind::kStep:
            return "A step of a plan to step down";
        case Kind::kHandover:
            return "Somebody waits for your answer";
        case Kind::kConsultation:
            return "Advice to follow up";
        case Kind::kTransfer:
            return "An answer about handing somebody over";
        case Kind::kDuty:
        case Kind::kSignals:
        case Kind::kConsent:
            return item.words;
        case Kind::kEhcReview:
            return "A review of an EHC plan";
        case Kind::kCrisis:
            return "A crisis to take on";
        case Kind::kPerson:
            return "Somebody new";
    }
    return {};
}

}  // namespace

std::string PathOfFeed(std::string_view secret) {
    return std::string(kBefore) + std::string(secret) + std::string(kAfter);
}

std::optional<std::string_view> SecretOfFeed(std::string_view path) {
    if (path.size() != kBefore.size() + kSecret + kAfter.size()) return std::nullopt;
    if (!path.starts_with(kBefore) || !path.ends_with(kAfter)) return std::nullopt;
    return path.substr(kBefore.size(), kSecret);
}

Result<std::string> CalendarOf(const identity::View& view) {
    TRY_ASSIGN(
        const auto area, view.policy.AllowArea(view.actor, identity::Permission::kViewRegister)
    );
    std::vector<CalendarEvent> events;
    if (!view.actor.post.empty()) {
        const TodayStore store(view.tables, area, workforce::PostId(view.actor.post.value));
        for (const Item& item : store.ListOf(List::kToDo, {kEver, view.today + kAhead}, {}, kMost))
            events.push_back(
                {.id = item.thing,
                 .day = item.due_on,
                 .words = WordsOf(item),
                 .more = "Open Alongside to see for whom."}
            );
    }
    return CalendarFile("Alongside", events, view.now);
}

}  // namespace alongside::today

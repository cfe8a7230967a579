// Renders the words, and the dialog that assets/app/session_warning.js opens.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/session_warning.h"

#include <string>

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"

namespace alongside::patterns {

namespace {

// The server notes only to the minute when somebody was here, so the session may end sooner.
constexpr std::chrono::minutes kNotedWithin{1};

std::string Counted(long long count, const char* noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string Words(std::chrono::minutes time) {
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time);
    const auto rest = time - hours;
    if (hours.count() == 0) return Counted(rest.count(), "minute");
    if (rest.count() == 0) return Counted(hours.count(), "hour");
    return Counted(hours.count(), "hour") + " and " + Counted(rest.count(), "minute");
}

}  // namespace

void SessionWarning::Render(Writer& to) const {
    using std::chrono::seconds;
    to << "<section class=\"app-session\" aria-label=\"Staying signed in\" "
          "data-module=\"app-session-warning\""
       << Attribute("data-idle", seconds(idle - kNotedWithin).count())
       << Attribute("data-warn", seconds(warn).count()) << Attribute("data-stay", stay.view())
       << "><p class=\"app-session__words\">You are signed out after " << Text(Words(idle))
       << " without opening a page.</p>"
          "<dialog class=\"app-session__dialog\" aria-labelledby=\"session-warning-title\" "
          "aria-describedby=\"session-warning-text\">"
       << nhsuk::Heading{
              .text = "You will be signed out soon",
              .size = nhsuk::Size::kM,
              .level = 2,
              .id = "session-warning-title",
          }
       << "<p id=\"session-warning-text\" aria-live=\"polite\">You will be signed out in "
       << Text(Words(warn)) << ".</p>"
       << nhsuk::Button{.text = "Stay signed in", .type = "button", .attributes = {{"autofocus"}}}
       << "</dialog></section>";
}

}  // namespace alongside::patterns

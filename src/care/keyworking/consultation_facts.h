// What can happen in a preventative consultation: advice to those round a young person.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "care/keyworking/ids.h"
#include "platform/journal/event.h"

namespace alongside::keyworking {

/// Who of a young person's network asked for advice.
enum class NetworkPart { kSchool, kCollege, kFamily, kSocialCare, kHealth, kPolice, kOther };
constexpr std::array<std::string_view, 7> NamesOf(NetworkPart) {
    return {"school", "college", "family", "social-care", "health", "police", "other"};
}

/// Why it was right to talk about them with whoever asked.
enum class TalkBasis { kYoungPerson, kParent, kBestInterests, kSafeguarding };
constexpr std::array<std::string_view, 4> NamesOf(TalkBasis) {
    return {"young-person", "parent", "best-interests", "safeguarding"};
}

/// What was asked and advised. Its day is the day on which its episode began.
struct ConsultationGiven {
    EpisodeId id;
    NetworkPart asked_by{};
    std::string asker;  ///< Their name and team.
    TalkBasis basis{};
    std::string asked;
    std::string advised;
    int minutes = 0;
    std::string given_by;
    std::optional<Date> follow_up_on;   ///< It stays open until then.
    std::optional<std::string> reason;  ///< Why it was put right, when it is recorded again.
    ALONGSIDE_EVENT(
        "keyworking.consultation_given",
        1,
        id,
        asked_by,
        asker,
        basis,
        asked,
        advised,
        minutes,
        given_by,
        follow_up_on,
        reason
    )
    friend std::string InWords(const ConsultationGiven& e) {
        if (e.reason) return "Consultation put right: " + *e.reason;
        return "Advice given to " + e.asker +
               (e.follow_up_on ? ", to be followed up by " + InWords(*e.follow_up_on) : "");
    }
};

/// It was asked how things went on.
struct ConsultationFollowedUp {
    EpisodeId id;
    Date on;
    std::string what;
    std::optional<Date> again_on;
    ALONGSIDE_EVENT("keyworking.consultation_followed_up", 1, id, on, what, again_on)
    friend std::string InWords(const ConsultationFollowedUp& e) {
        return "A consultation was followed up on " + InWords(e.on) + ": " + e.what;
    }
};

/// Advice was not enough: keyworking began, and why.
struct ConsultationLedOn {
    EpisodeId id;       ///< The consultation.
    EpisodeId episode;  ///< The keyworking that it led to.
    Date on;
    std::string why;
    ALONGSIDE_EVENT("keyworking.consultation_led_on", 1, id, episode, on, why)
    friend std::string InWords(const ConsultationLedOn& e) {
        return "A consultation led on to keyworking from " + InWords(e.on) + ": " + e.why;
    }
};

}  // namespace alongside::keyworking

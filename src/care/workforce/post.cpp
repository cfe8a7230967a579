// What a post must say of itself.
// SPDX-License-Identifier: MIT
#include "care/workforce/post.h"

#include <algorithm>
#include <charconv>

#include "platform/base/text.h"

namespace alongside::workforce {
namespace {

constexpr std::size_t kLongestText = 200;

class Faults {
public:
    void Add(std::string field, std::string message) {
        faults_.push_back({std::move(field), std::move(message)});
    }
    void Required(std::string field, std::string_view text, std::string message) {
        if (Trim(text).empty())
            Add(std::move(field), std::move(message));
        else
            Short(std::move(field), text);
    }
    void Short(std::string field, std::string_view text) {
        if (CountCharacters(text) > kLongestText)
            Add(std::move(field), "Use 200 characters or fewer");
    }
    void NotBefore(
        std::string field,
        const std::optional<Date>& later,
        const std::optional<Date>& earlier,
        std::string message
    ) {
        if (later && earlier && *later < *earlier) Add(std::move(field), std::move(message));
    }
    std::vector<FieldFault> Take() { return std::move(faults_); }

private:
    std::vector<FieldFault> faults_;
};

void CheckLocalities(Faults& faults, const std::vector<std::string>& localities) {
    const auto unusable = [](const std::string& name) {
        return Trim(name).empty() || name.find(';') != std::string::npos ||
               CountCharacters(name) > kLongestText;
    };
    if (std::ranges::any_of(localities, unusable))
        faults.Add("localities", "Enter each locality by its name, without a semicolon");
}

}  // namespace

Period OpenDays(const PostRecorded& details) {
    return {details.opened_on.value_or(kAlways), details.closed_on.value_or(kForever)};
}

bool IsFte(std::string_view text) {
    constexpr long kThousandths = 1000;
    constexpr long kMost = 1500;
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    std::string places(text.substr(std::min(point + 1, text.size())));
    const auto all_digits = [](std::string_view part) {
        return std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (whole.size() != 1 || places.size() > 3 || !all_digits(whole) || !all_digits(places))
        return false;
    if (point < text.size() && places.empty()) return false;
    places.resize(3, '0');
    long value = 0;
    std::from_chars(places.data(), places.data() + places.size(), value);
    value += (whole[0] - '0') * kThousandths;
    return value > 0 && value <= kMost;
}

std::vector<FieldFault> CheckPost(const PostRecorded& details) {
    Faults faults;
    faults.Required("worker_id", details.worker_id, "Enter the worker's id");
    if (details.name) faults.Short("name", *details.name);
    faults.Required("role", details.role, "Enter the role");
    faults.Required("grade", details.grade, "Enter the grade");
    if (details.fte && !IsFte(*details.fte))
        faults.Add("fte", "Enter the whole-time equivalent as a number up to 1.5, like 0.6");
    faults.NotBefore(
        "closed_on",
        details.closed_on,
        details.opened_on,
        "The day the post closed must not be before the day it opened"
    );
    faults.NotBefore(
        "left_on",
        details.left_on,
        details.started_on,
        "The day the worker left must not be before the day they started"
    );
    if (details.team) faults.Short("team", *details.team);
    CheckLocalities(faults, details.localities);
    return faults.Take();
}

Result<PostRecorded> DecidePostAmendment(PostRecorded details, std::string reason) {
    auto faults = CheckPost(details);
    if (Trim(reason).empty()) faults.push_back({"reason", "Enter why the post is changed"});
    if (!faults.empty()) return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
    details.reason = std::move(reason);
    return details;
}

Result<PostRecorded> DecideClosing(const Post& post, Date closed_on, std::string reason) {
    if (post.details.closed_on)
        return Error{
            Fault::kRefused,
            "This post already closed on " + InWords(*post.details.closed_on),
            "WORK-2"};
    PostRecorded closed = post.details;
    closed.closed_on = closed_on;
    return DecidePostAmendment(std::move(closed), std::move(reason));
}

}  // namespace alongside::workforce

// The rules for writing, signing off and reopening.
// SPDX-License-Identifier: MIT
#include "care/returns/quarter_return.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "platform/base/text.h"

namespace alongside::returns {
namespace {

// FNV-1a, 64 bits: tells two texts apart that nobody made to look alike.
std::uint64_t DigestOf(std::string_view text) {
    std::uint64_t digest = 14695981039346656037U;
    for (const char c : text) {
        digest ^= static_cast<unsigned char>(c);
        digest *= 1099511628211U;
    }
    return digest;
}

void Tidy(std::string& text, std::string_view field, std::vector<FieldFault>& faults) {
    text = std::string(Trim(text));
    if (CountCharacters(text) > kMaxNarrative)
        faults.push_back(
            {std::string(field),
             fmt::format("Keep this to {} characters", WithThousands(kMaxNarrative))}
        );
}

}  // namespace

Result<NarrativeWritten> DecideNarrative(
    const QuarterReturn& held, const Quarter& quarter, Narrative narrative
) {
    if (held.state == SigningState::kSigned)
        return Error{
            Fault::kRefused,
            "This return has been signed off: reopen it before you change its words",
            "SIGN-3"};
    std::vector<FieldFault> faults;
    Tidy(narrative.successes, "successes", faults);
    Tidy(narrative.development, "development", faults);
    Tidy(narrative.challenges, "challenges", faults);
    if (!faults.empty())
        return Error{Fault::kInvalid, "Some of the words are too long", {}, std::move(faults)};
    return NarrativeWritten{
        quarter.ToText(),
        std::move(narrative.successes),
        std::move(narrative.development),
        std::move(narrative.challenges)};
}

Result<Done> CheckSigning(const QuarterReturn& held, const Quarter& quarter, Date today) {
    if (held.state == SigningState::kSigned)
        return Error{Fault::kRefused, "This return has been signed off already", "SIGN-1"};
    if (today <= quarter.LastDay())
        return Error{
            Fault::kRefused,
            "The quarter ends on " + InWords(quarter.LastDay()) +
                ", and its return can be signed off from the next day",
            "SIGN-2"};
    return Done{};
}

Result<ReturnReopened> DecideReopening(
    const QuarterReturn& held, const Quarter& quarter, std::string reason
) {
    if (held.state != SigningState::kSigned)
        return Error{Fault::kRefused, "This return is not signed off", "SIGN-4"};
    reason = std::string(Trim(reason));
    if (reason.empty())
        return Error{
            Fault::kInvalid,
            "Say why the return is opened again",
            {},
            {{"reason", "Say why the return is opened again"}}};
    return ReturnReopened{quarter.ToText(), std::move(reason)};
}

std::string VersionOf(const QuarterReturn& held, std::string_view figures) {
    return fmt::format("{}.{:016x}", held.version, DigestOf(figures));
}

}  // namespace alongside::returns

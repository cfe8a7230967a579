// Area by area, person by person, straight to the files.
// SPDX-License-Identifier: MIT
#include "care/synth/synth.h"

#include "care/synth/history.h"

namespace alongside::synth {
namespace {

constexpr std::uint64_t kMostAreas = 999;
constexpr std::uint64_t kProgressEvery = 1000;

// `AREA07`, `AREA142`.
std::string AreaCode(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    return "AREA" + std::string(digits.size() < 2 ? 1 : 0, '0') + digits;
}

template <class History>
void WriteArea(const AreaStory& story, const SynthOptions& options, std::uint64_t& written) {
    History history(story);
    for (std::uint64_t number = 1; number <= story.people; ++number) {
        history.WritePerson(number);
        if (++written % kProgressEvery == 0 && options.progress) options.progress(written);
    }
}

}  // namespace

Result<Done> Synthesise(const SynthOptions& options) {
    if (options.people > kMostPeople)
        return Error{Fault::kInvalid, "There are NHS numbers for at most 900,000 invented people"};
    if (options.areas < 1 || options.areas > kMostAreas)
        return Error{Fault::kInvalid, "Ask for 1 to 999 areas"};
    TestNhsNumbers nhs_numbers;
    std::uint64_t written = 0;
    for (std::uint64_t area = 1; area <= options.areas; ++area) {
        const std::string code = AreaCode(area);
        TRY_ASSIGN(
            auto writer,
            exchange::BundleWriter::Create(options.areas == 1 ? options.out : options.out / code)
        );
        Draw draw(options.seed * (kMostAreas + 1) + area);
        const std::uint64_t people =
            options.people / options.areas + (area <= options.people % options.areas ? 1 : 0);
        Draw review_draw(~(options.seed * (kMostAreas + 1) + area));
        const AreaStory story{
            writer, draw, review_draw, nhs_numbers, code, people, options.last_day};
        if (options.flavour == Flavour::kEdges)
            WriteArea<EdgeHistory>(story, options, written);
        else
            WriteArea<PlausibleHistory>(story, options, written);
        writer.Finish();
    }
    return Done{};
}

}  // namespace alongside::synth

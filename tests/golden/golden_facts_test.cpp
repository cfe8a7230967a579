// Every released fact reads for ever: its golden file decodes, says something in words, and encodes
// to the same bytes. A file is never changed; a new version of a fact brings a file of its own.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "care/admissions/admissions_facts.h"
#include "care/corrections/corrections_facts.h"
#include "care/governance/governance_facts.h"
#include "care/insight/insight_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/returns/returns_facts.h"
#include "care/workforce/workforce_facts.h"
#include "platform/journal/codec.h"
#include "platform/journal/journal_facts.h"

namespace alongside {
namespace {

constexpr const char* kFolder = "tests/golden/facts";

/// Every fact of the modules named above.
using Facts = testing::Types<
    journal::EntryRedacted,
    journal::StreamsMerged,
    journal::StreamsUnmerged,
    journal::StreamErased,
    people::DetailsRecorded,
    dsr::ReferralReceived,
    dsr::ReferralDecided,
    dsr::RemovedFromRegister,
    dsr::StayAmended,
    dsr::StayWithdrawn,
    dsr::RatingGiven,
    dsr::RatingAmended,
    dsr::RatingWithdrawn,
    admissions::Admitted,
    admissions::Discharged,
    admissions::AdmissionAmended,
    admissions::AdmissionWithdrawn,
    corrections::RemovalAsked,
    corrections::RemovalAgreed,
    corrections::RemovalDeclined,
    corrections::RemovalWithdrawn,
    insight::RiskRecorded,
    insight::RiskWithdrawn,
    returns::NarrativeWritten,
    returns::ReturnSigned,
    returns::ReturnReopened,
    keyworking::EpisodeOpened,
    keyworking::EpisodeClosed,
    keyworking::EpisodeAmended,
    keyworking::EpisodeWithdrawn,
    keyworking::KeyworkerNamed,
    keyworking::AllocationEnded,
    keyworking::AllocationAmended,
    keyworking::AllocationWithdrawn,
    workforce::PostRecorded,
    governance::AreaDescribed,
    governance::UserRecorded,
    governance::UserDeactivated,
    governance::SecretChanged,
    governance::ListItemAdded,
    governance::ListItemRemoved>;

/// How often each field of a payload is listed.
struct FieldCount {
    int present = 0;
    int listed = 0;
};

template <class E>
FieldCount CountFields(const E& event) {
    FieldCount count;
    journal::ForEachField(event, [&](std::string_view, const auto& value) {
        ++count.listed;
        if constexpr (requires { value.has_value(); })
            count.present += value.has_value() ? 1 : 0;
        else
            ++count.present;
    });
    return count;
}

template <class E>
std::string FileOf() {
    return std::string(E::kType) + ".v" + std::to_string(E::kVersion) + ".json";
}

std::string Read(const std::string& file) {
    std::ifstream in(std::filesystem::path(kFolder) / file);
    EXPECT_TRUE(in) << "there is no " << file;
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

template <class E>
class GoldenFacts : public testing::Test {};
TYPED_TEST_SUITE(GoldenFacts, Facts);

TYPED_TEST(GoldenFacts, ReadAndWriteAsReleased) {
    const std::string payload = Read(FileOf<TypeParam>());
    const auto event =
        journal::Decode<TypeParam>({std::string(TypeParam::kType), TypeParam::kVersion, payload});
    EXPECT_EQ(journal::Encode(event).payload, payload);
    EXPECT_NE(InWords(event), "");
    const FieldCount fields = CountFields(event);
    EXPECT_EQ(fields.present, fields.listed) << "the golden file leaves a field out";
}

template <template <class...> class List, class... E>
std::set<std::string> FilesOf(List<E...>) {
    return {FileOf<E>()...};
}

TEST(GoldenFiles, BelongToFacts) {
    std::set<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(kFolder))
        files.insert(file.path().filename().string());
    EXPECT_EQ(files, FilesOf(Facts()));
}

}  // namespace
}  // namespace alongside

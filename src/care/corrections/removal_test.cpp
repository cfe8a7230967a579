// The rules of removing an entry.
// SPDX-License-Identifier: MIT
#include "care/corrections/removal.h"

#include <gtest/gtest.h>

#include "platform/base/names.h"

namespace alongside::corrections {
namespace {

const StreamId kAnn("ann");
const StreamId kTwice("ann-twice");
const journal::ActorId kJo("jo");
const journal::ActorId kKim("kim");

RecordLine Line(
    std::int64_t number,
    const std::string& type,
    const std::string& thing = {},
    const StreamId& origin = kAnn
) {
    return {.origin = origin, .number = number, .type = type, .thing = thing};
}

// Somebody who was admitted twice, amended and discharged once, rated, and whose details changed.
const std::vector<RecordLine> kRecord = {
    Line(1, "people.details_recorded"),
    Line(2, "admissions.admitted", "first"),
    Line(3, "admissions.admitted", "second"),
    Line(4, "admissions.admission_amended", "first"),
    Line(5, "register.rating_given", "rating"),
    Line(7, "admissions.discharged", "first"),
    Line(8, "people.details_recorded"),
    Line(9, "corrections.removal_asked", "asked"),
    Line(10, "journal.entry_redacted")};

std::vector<std::int64_t> Numbers(const std::vector<RecordLine>& lines) {
    std::vector<std::int64_t> numbers;
    for (const RecordLine& line : lines) numbers.push_back(line.number);
    return numbers;
}
using Numbered = std::vector<std::int64_t>;

Removal Asked(std::int64_t number) {
    return {
        .id = RemovalId("r" + std::to_string(number)),
        .origin = kAnn,
        .number = number,
        .reason = "Another Ann",
        .asked_by = kJo,
        .asked_at = Instant()};
}

std::string RuleOf(const auto& result) {
    return result ? "" : result.error().rule;
}

TEST(LinesToRemove, TakesWhatBeganSomethingWithAllThatFollowed) {
    EXPECT_EQ(Numbers(LinesToRemove(kRecord, kAnn, 2)), (Numbered{2, 4, 7}));
    EXPECT_EQ(Numbers(LinesToRemove(kRecord, kAnn, 3)), Numbered{3});
}

TEST(LinesToRemove, TakesWhatChangedSomethingAlone) {
    EXPECT_EQ(Numbers(LinesToRemove(kRecord, kAnn, 4)), Numbered{4});
    EXPECT_EQ(Numbers(LinesToRemove(kRecord, kAnn, 7)), Numbered{7});
}

TEST(LinesToRemove, TakesWhatIsAboutTheWholeRecordAlone) {
    EXPECT_EQ(Numbers(LinesToRemove(kRecord, kAnn, 8)), Numbered{8});
}

TEST(LinesToRemove, TakesAChangeAndTheLaterOnesWhenWhatBeganItIsGone) {
    std::vector<RecordLine> record = kRecord;
    record.erase(record.begin() + 1);
    EXPECT_EQ(Numbers(LinesToRemove(record, kAnn, 4)), (Numbered{4, 7}));
}

TEST(LinesToRemove, TellsTheStreamsOfAMergedRecordApart) {
    std::vector<RecordLine> record = kRecord;
    record.push_back(Line(2, "register.rating_given", "other", kTwice));
    EXPECT_EQ(LinesToRemove(record, kTwice, 2), std::vector{record.back()});
    EXPECT_TRUE(LinesToRemove(record, kTwice, 3).empty());
}

TEST(DecideRequest, LeavesTheEntryThatBeganARecord) {
    EXPECT_EQ(RuleOf(DecideRequest(kRecord, {}, kAnn, 1)), "CORR-1");
    EXPECT_EQ(RuleOf(DecideRequest({Line(1, "x", "y", kTwice)}, {}, kTwice, 1)), "CORR-1");
    EXPECT_TRUE(DecideRequest(kRecord, {}, kAnn, 8));
}

TEST(DecideRequest, LeavesWhatSaysWhatBecameOfOthers) {
    EXPECT_EQ(RuleOf(DecideRequest(kRecord, {}, kAnn, 9)), "CORR-2");
    EXPECT_EQ(RuleOf(DecideRequest(kRecord, {}, kAnn, 10)), "CORR-2");
}

TEST(DecideRequest, RefusesASecondRequestForAnyOfIt) {
    const std::vector<Removal> whole = {Asked(2)};
    const std::vector<Removal> part = {Asked(7)};
    EXPECT_EQ(RuleOf(DecideRequest(kRecord, whole, kAnn, 2)), "CORR-3");
    EXPECT_EQ(RuleOf(DecideRequest(kRecord, whole, kAnn, 7)), "CORR-3");
    EXPECT_EQ(RuleOf(DecideRequest(kRecord, part, kAnn, 2)), "CORR-3");
    EXPECT_TRUE(DecideRequest(kRecord, part, kAnn, 4));
    EXPECT_EQ(DecideRequest(kRecord, part, kAnn, 2).error().link, "/people/ann/removals/r7");
}

TEST(DecideRequest, TellsWhatIsGoneFromWhatNeverWas) {
    EXPECT_EQ(RuleOf(DecideRequest(kRecord, {}, kAnn, 6)), "CORR-8");
    for (const std::int64_t number : {-1, 0, 11})
        EXPECT_EQ(DecideRequest(kRecord, {}, kAnn, number).error().fault, Fault::kNotFound);
    EXPECT_EQ(DecideRequest(kRecord, {}, kTwice, 2).error().fault, Fault::kNotFound);
}

TEST(ADecision, IsNeverThatOfWhoAsked) {
    EXPECT_EQ(RuleOf(CheckMaySettle(Asked(2), kJo)), "CORR-4");
    EXPECT_TRUE(CheckMaySettle(Asked(2), kKim));
    EXPECT_EQ(RuleOf(CheckMayWithdraw(Asked(2), kKim)), "CORR-6");
    EXPECT_TRUE(CheckMayWithdraw(Asked(2), kJo));
}

TEST(ADecision, IsMadeOnce) {
    for (const auto state :
         {RemovalState::kAgreed, RemovalState::kDeclined, RemovalState::kWithdrawn}) {
        Removal removal = Asked(2);
        removal.state = state;
        EXPECT_EQ(RuleOf(CheckMaySettle(removal, kKim)), "CORR-5") << NameOf(state);
        EXPECT_EQ(RuleOf(CheckMayWithdraw(removal, kJo)), "CORR-5") << NameOf(state);
    }
}

}  // namespace
}  // namespace alongside::corrections

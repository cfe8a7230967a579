// The rules of crisis sheets and of what is written of a crisis.
// SPDX-License-Identifier: MIT
#include "care/crisis/sheet.h"

#include <algorithm>
#include <array>
#include <utility>

#include "platform/base/field_checks.h"
#include "platform/base/text.h"

namespace alongside::crisis {
namespace {

using std::chrono::days;

constexpr std::size_t kLongestSection = 3'000;
constexpr std::size_t kLongestLine = 200;
constexpr int kFewestDigits = 3;

// A section of the sheet: its field, and how a message begins.
struct Section {
    std::string CrisisSheetWritten::*text;
    std::string_view field;
    std::string_view called;
};
constexpr std::array<Section, 13> kSections = {{
    {&CrisisSheetWritten::who_i_am, "who_i_am", "Who they are"},
    {&CrisisSheetWritten::how_to_talk, "how_to_talk", "How to talk with them"},
    {&CrisisSheetWritten::helps, "helps", "What helps"},
    {&CrisisSheetWritten::worse, "worse", "What makes it worse"},
    {&CrisisSheetWritten::warning_signs, "warning_signs", "The warning signs"},
    {&CrisisSheetWritten::pinch_points, "pinch_points", "Times that are hard"},
    {&CrisisSheetWritten::first_step, "first_step", "What to do first"},
    {&CrisisSheetWritten::then_step, "then_step", "What to do then"},
    {&CrisisSheetWritten::if_worse, "if_worse", "What to do if it gets worse"},
    {&CrisisSheetWritten::health, "health", "Health and medicines"},
    {&CrisisSheetWritten::safe_places, "safe_places", "Safe places"},
    {&CrisisSheetWritten::must_not, "must_not", "What must not happen"},
    {&CrisisSheetWritten::services, "services", "What is agreed about hospital and police"},
}};

bool CanBeRung(std::string_view phone) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto allowed = [&](char c) {
        return is_digit(c) || c == ' ' || c == '+' || c == '(' || c == ')' || c == '-';
    };
    return std::ranges::all_of(phone, allowed) &&
           std::ranges::count_if(phone, is_digit) >= kFewestDigits;
}

std::string FieldOf(std::string_view name, std::size_t place) {
    return std::string(name) + "_" + std::to_string(place + 1);
}

// Lines that say nothing at all go.
void CheckRung(CrisisSheetWritten& sheet, FieldChecks& checks) {
    std::vector<Rung> kept;
    std::size_t place = 0;
    for (Rung& rung : RungOf(sheet)) {
        checks.Tidy(rung.name, FieldOf("ring_name", place), "The name", kLongestLine);
        checks.Tidy(rung.phone, FieldOf("ring_phone", place), "The number", kLongestLine);
        checks.Tidy(rung.when, FieldOf("ring_when", place), "When to ring", kLongestLine);
        const bool empty = rung.name.empty() && rung.phone.empty() && rung.when.empty();
        if (!empty && rung.name.empty()) checks.Add(FieldOf("ring_name", place), "Enter who it is");
        if (!empty && !CanBeRung(rung.phone))
            checks.Add(FieldOf("ring_phone", place), "Enter a telephone number, like 01622 000000");
        if (!empty) kept.push_back(std::move(rung));
        ++place;
    }
    SetRung(sheet, kept);
}

void CheckAgreement(CrisisSheetWritten& sheet, FieldChecks& checks) {
    checks.Require(
        sheet.written_with,
        "written_with",
        "With whom it was written",
        "Enter with whom it was written, for example Sam and his mother",
        kLongestLine
    );
    checks.Tidy(sheet.why_not_agreed, "why_not_agreed", "The reason");
    if (sheet.agreement == Agreement::kNotYet && !sheet.why_not_agreed)
        checks.Add("why_not_agreed", "Enter why it is not agreed yet");
}

FieldChecks TidyAndCheck(CrisisSheetWritten& sheet) {
    FieldChecks checks;
    for (const Section& section : kSections)
        checks.Tidy(sheet.*section.text, section.field, section.called, kLongestSection);
    if (sheet.helps.empty() && sheet.worse.empty() && sheet.first_step.empty())
        checks.Add(
            "helps",
            "Enter what helps, what makes it worse or what to do first: one of them is enough to "
            "begin with"
        );
    CheckRung(sheet, checks);
    CheckAgreement(sheet, checks);
    return checks;
}

}  // namespace

std::vector<Rung> RungOf(const CrisisSheetWritten& sheet) {
    std::vector<Rung> rung;
    const auto at = [](const std::vector<std::string>& texts, std::size_t place) {
        return place < texts.size() ? texts[place] : std::string();
    };
    for (std::size_t place = 0; place < sheet.ring_names.size(); ++place)
        rung.push_back(
            {sheet.ring_names[place], at(sheet.ring_phones, place), at(sheet.ring_when, place)}
        );
    return rung;
}

void SetRung(CrisisSheetWritten& sheet, const std::vector<Rung>& rung) {
    sheet.ring_names.clear();
    sheet.ring_phones.clear();
    sheet.ring_when.clear();
    for (const Rung& each : rung) {
        sheet.ring_names.push_back(each.name);
        sheet.ring_phones.push_back(each.phone);
        sheet.ring_when.push_back(each.when);
    }
}

std::vector<std::string> LinesOf(std::string_view text) {
    std::vector<std::string> lines;
    for (const std::string_view line : Split(text, '\n'))
        if (const auto words = Trim(line); !words.empty()) lines.emplace_back(words);
    return lines;
}

std::size_t LengthOf(const CrisisSheetWritten& sheet) {
    constexpr std::size_t kOfALine = 60;  // A short line takes up its room too.
    std::size_t length = 0;
    for (const Section& section : kSections) {
        const std::string& text = sheet.*section.text;
        for (const std::string& line : LinesOf(text))
            length += std::max(CountCharacters(line), kOfALine);
    }
    return length + sheet.ring_names.size() * kOfALine;
}

Freshness FreshnessOn(const CrisisSheetWritten& sheet, Date today) {
    return sheet.review_by <= today ? Freshness::kDue : Freshness::kFresh;
}

Result<CrisisSheetWritten> DecideSheet(
    const SheetContext& context, CrisisSheetWritten sheet, std::optional<Date> review_by
) {
    FieldChecks checks = TidyAndCheck(sheet);
    const Date latest = context.today + days(context.review_days);
    if (review_by && *review_by <= context.today)
        checks.Add("review_by", "The day to look at it again must be in the future");
    if (sheet.agreement != Agreement::kNotYet) sheet.why_not_agreed.reset();
    checks.Tidy(sheet.reason, "reason", "What changed");
    if (context.held && !sheet.reason) checks.Add("reason", "Enter what changed");
    if (!context.held) sheet.reason.reset();
    if (!checks.fine()) return checks.Refusal();
    // CRISIS-1
    if (review_by && *review_by > latest)
        return Error{
            Fault::kRefused,
            "Your area looks at a crisis sheet again within " +
                Counted(static_cast<std::size_t>(context.review_days), "day", "days") +
                ": choose a day up to " + InWords(latest),
            "CRISIS-1"};
    sheet.written_on = context.today;
    sheet.review_by = review_by.value_or(latest);
    sheet.review_days = context.review_days;
    return sheet;
}

Result<CrisisNoted> DecideCrisisNote(CrisisNoted note, const LocalTime& now) {
    FieldChecks checks;
    const auto at = std::chrono::minutes(note.at.value_or(0));
    if (note.happened_on > now.day || (note.happened_on == now.day && at > now.time))
        checks.Add("happened_on", "When it happened must not be in the future");
    checks.Require(
        note.happened, "happened", "What happened", "Write what happened", kLongestSection
    );
    checks.Require(note.done, "done", "What was done", "Write what was done", kLongestSection);
    checks.Tidy(note.told, "told", "Who was told", kLongestSection);
    checks.Tidy(note.next, "next", "What is next", kLongestSection);
    return UnlessFaulty(std::move(note), checks);
}

Result<CrisisAcknowledged> DecideAcknowledgement(const CrisisNote& note, std::string answer) {
    FieldChecks checks;
    checks.Require(answer, "answer", "What happens now", "Write what happens now", kLongestSection);
    if (!checks.fine()) return checks.Refusal();
    // CRISIS-2
    if (note.acknowledged)
        return Error{Fault::kRefused, "Somebody has taken this on already", "CRISIS-2"};
    return CrisisAcknowledged{note.said.id, std::move(answer)};
}

Result<SheetReviewSet> DecideSheetReview(SheetReviewSet setting) {
    constexpr int kFewest = 7;
    if (setting.days >= kFewest && setting.days <= kMostReviewDays) return setting;
    return Error{
        Fault::kInvalid,
        "There is a problem",
        {},
        {{"days", "Enter a number of days from 7 to " + std::to_string(kMostReviewDays)}}};
}

}  // namespace alongside::crisis

// Renders why a rating is what it is, and the questions.
// SPDX-License-Identifier: MIT
#include "care/risk/risk_view.h"

#include <algorithm>
#include <utility>

#include "care/risk/risk_questions.h"
#include "platform/base/number.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::risk {
namespace {

using html::All;
using html::Html;
using html::Url;

std::string WordOf(dsr::Rating rating) {
    return WithCapital(std::string(NameOf(rating)));
}

patterns::StatusTag TagOf(dsr::Rating rating) {
    using patterns::Shape;
    using patterns::Tone;
    switch (rating) {
        case dsr::Rating::kRed:
            return {.word = "Red", .shape = Shape::kTriangle, .colour = Tone::kRed};
        case dsr::Rating::kAmber:
            return {.word = "Amber", .shape = Shape::kDiamond, .colour = Tone::kAmber};
        case dsr::Rating::kGreen:
            return {.word = "Green", .shape = Shape::kCircle, .colour = Tone::kGreen};
    }
    return {};
}

nhsuk::Heading Part(const char* text) {
    return {.text = text, .size = nhsuk::Size::kM, .level = 2};
}

Html ListOf(const std::vector<std::string>& lines) {
    patterns::BulletList list;
    for (const std::string& line : lines) list.items.emplace_back(html::Text(line));
    return list;
}

std::string NameOfField(std::size_t question) {
    return "q" + std::to_string(question);
}

Html NowRated(const RiskView& view) {
    if (!view.current)
        return patterns::EmptyState{
            .heading = "There is no rating",
            .text =
                "Only who is on the register is rated. A rating says how great the risk is "
                "held to be that they come into hospital, and what is done about it."};
    return All(
        TagOf(view.current->rating),
        patterns::Paragraph{
            .text = "Since " + InWords(view.current->rated_on) +
                    (view.current->rationale.empty() ? "" : ": " + view.current->rationale)}
    );
}

Html RedUntilNote(const std::optional<Date>& until) {
    if (!until) return {};
    return nhsuk::InsetText{
        .text = "Your area’s setting: after hospital the rating stays red until " +
                InWords(*until) + ". To lower it before, say why."};
}

// One line of what is to be done, whoever counts it.
struct DueRow {
    Date due_on;
    std::string words;
    std::string why;
    patterns::Link act;
};

std::vector<DueRow> RowsOf(const RiskView& view) {
    std::vector<DueRow> rows;
    for (const Duty& duty : view.duties) {
        if (!duty.IsOpen()) continue;
        DueRow row{duty.due_on, std::string(AskedBy(duty.kind)), WhyDue(duty), {}};
        if (!view.settle.empty())
            row.act = {
                .text = duty.kind == DutyKind::kContact ? "It was done" : "Say why not",
                .href = Url(view.settle).Segment(duty.id.value).Segment("done"),
                .visually_hidden_text = "– " + row.words};
        rows.push_back(std::move(row));
    }
    for (const AlsoDue& also : view.also_due)
        rows.push_back(
            {also.due_on,
             also.words,
             also.why,
             {.text = "More", .href = also.page, .visually_hidden_text = "– " + also.words}}
        );
    std::ranges::stable_sort(rows, {}, &DueRow::due_on);
    return rows;
}

Html AsksFor(const RiskView& view) {
    const auto rows = RowsOf(view);
    if (rows.empty())
        return patterns::Paragraph{.text = "Nothing is to be done because of it at the moment."};
    nhsuk::Table table = {
        .caption = {.text = "What the rating asks for", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "By"}, {.text = "What, and why then"}, {.text = "What you can do"}},
        .responsive = true};
    table.body = [&rows, &view](nhsuk::TableBody& body) {
        for (const DueRow& row : rows) {
            body.Row()
                .Show(
                    All(patterns::Paragraph{.text = InWords(row.due_on)},
                        patterns::Paragraph{
                            .text = WithCapital(DueInWords(row.due_on, view.today)), .quiet = true})
                )
                .Show(All(
                    patterns::Paragraph{.text = row.words},
                    patterns::Paragraph{.text = row.why + ". Your area’s setting", .quiet = true}
                ));
            if (row.act.href.empty())
                body.Cell("");
            else
                body.Show(row.act);
        }
    };
    return table;
}

std::string EndInWords(const Duty& duty) {
    const std::string note = duty.note ? ": " + *duty.note : "";
    switch (*duty.ending) {
        case DutyEnding::kDone:
        case DutyEnding::kFulfilled:
            return "Done on " + InWords(*duty.ended_on) +
                   (*duty.ended_on > duty.due_on ? ", after its day" : ", in time") + note;
        case DutyEnding::kDecidedNot:
            return "Decided not to, " + InWords(*duty.ended_on) + note;
        case DutyEnding::kNoLongerDue:
            return "Not due any more from " + InWords(*duty.ended_on) + note;
    }
    return {};
}

Html PastDuties(const RiskView& view) {
    nhsuk::Table table = {
        .caption = {.text = "What ratings asked for", .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = "By"}, {.text = "What, and why then"}, {.text = "What became of it"}},
        .responsive = true};
    bool any = false;
    for (const Duty& duty : view.duties) any = any || !duty.IsOpen();
    if (!any) return {};
    table.body = [&view](nhsuk::TableBody& body) {
        for (auto duty = view.duties.rbegin(); duty != view.duties.rend(); ++duty)
            if (!duty->IsOpen())
                body.Row()
                    .Cell(InWords(duty->due_on))
                    .Cell(std::string(AskedBy(duty->kind)) + ", " + WhyDue(*duty))
                    .Cell(EndInWords(*duty));
    };
    return nhsuk::Details{.summary = {.text = "What was to be done before"}, .html = table};
}

std::string Suggested(const Assessment& assessment) {
    if (!assessment.suggested) return "The answers suggested nothing.";
    return "The answers suggested " + std::string(NameOf(*assessment.suggested)) + ".";
}

Html WorkedOut(const Assessment& assessment, const Url& correct) {
    Html withdraw;
    if (!correct.empty())
        withdraw = patterns::Paragraph{
            .html = patterns::Link{
                .text = "This was recorded by mistake",
                .href = Url(correct).Segment(assessment.id.value).Segment("withdraw"),
                .visually_hidden_text = "– the answers of " + InWords(assessment.assessed_on)}};
    const std::string decided = "Decided: " + std::string(NameOf(assessment.rating)) + ". " +
                                (assessment.override_reason ? "Another than suggested, because: " +
                                                                  *assessment.override_reason
                                                            : assessment.rationale);
    return All(
        patterns::Paragraph{
            .text = Suggested(assessment) + " " +
                    (assessment.number == 0
                         ? "The questions were the example that comes with Alongside."
                         : "The questions were your area’s, version " +
                               std::to_string(assessment.number) + ".")},
        ListOf(assessment.because),
        patterns::Paragraph{.text = decided},
        nhsuk::Details{
            .summary = {.text = "Every answer of " + InWords(assessment.assessed_on)},
            .html = ListOf(assessment.said)},
        withdraw
    );
}

Html HowWorkedOut(const RiskView& view) {
    const auto of_now = std::ranges::find_if(view.assessments, [&](const Assessment& each) {
        return view.current && each.rating_id == view.current->id;
    });
    Html now = patterns::Paragraph{
        .text = view.current ? "The rating was given without working through the questions."
                             : "Nobody has worked through the questions."};
    if (of_now != view.assessments.end()) now = WorkedOut(*of_now, view.correct);
    Html before;
    for (auto each = view.assessments.begin(); each != view.assessments.end(); ++each) {
        if (each == of_now) continue;
        before =
            All(before,
                nhsuk::Details{
                    .summary =
                        {.text = WordOf(each->rating) + ", " + InWords(each->assessed_on) + ", " +
                                 std::to_string(each->score) + " points"},
                    .html = WorkedOut(*each, view.correct)});
    }
    return All(now, before);
}

Html SignalsLine(std::size_t signals, const Url& page) {
    return patterns::Paragraph{
        .html = patterns::Link{
            .text = signals == 0 ? "Early signals: none since the rating was last looked at"
                                 : Counted(signals, "early signal", "early signals") +
                                       " since the rating was last looked at",
            .href = page}};
}

}  // namespace

Html ExampleNote(const Questionnaire& questionnaire, int number) {
    if (number == 0)
        return nhsuk::WarningCallout{
            .heading = {.text = "These questions are an example", .level = 2},
            .text = questionnaire.note};
    if (questionnaire.note.empty()) return {};
    return patterns::Paragraph{.text = questionnaire.note};
}

Html SuggestionPanel(const Suggestion& suggestion) {
    if (!suggestion.rating) return {};
    return nhsuk::InsetText{
        .html = All(
            nhsuk::Heading{.text = "What the answers suggest", .size = nhsuk::Size::kS, .level = 2},
            TagOf(*suggestion.rating),
            patterns::Paragraph{
                .text = std::to_string(suggestion.answered) + " of " +
                        Counted(suggestion.asked, "question", "questions") + " answered"},
            ListOf(suggestion.because)
        )};
}

Html QuestionFields(const patterns::FormState& state, const Questionnaire& questionnaire) {
    html::ScratchWriter fields;
    std::size_t number = 0;
    for (const Section& section : questionnaire.sections) {
        fields.to() << nhsuk::Heading{.text = section.title, .size = nhsuk::Size::kM, .level = 2};
        for (const Question& question : section.questions) {
            ++number;
            std::vector<patterns::Choice> choices;
            for (std::size_t i = 0; i < question.options.size(); ++i)
                choices.push_back({.value = std::to_string(i + 1), .text = question.options[i].text}
                );
            fields.to() << patterns::ChoiceField{
                .state = state,
                .name = NameOfField(number),
                .legend = question.text,
                .hint = question.hint,
                .choices = std::move(choices)};
        }
    }
    return fields.Copy();
}

Answers AnswersOf(const patterns::FormState& state, const Questionnaire& questionnaire) {
    Answers answers;
    const auto questions = QuestionsOf(questionnaire);
    for (std::size_t number = 1; number <= questions.size(); ++number) {
        const auto answer = ParseNumber<std::size_t>(state.Value(NameOfField(number)));
        if (answer && *answer >= 1 && *answer <= questions[number - 1]->options.size())
            answers[number] = *answer;
    }
    return answers;
}

Html RiskPage(const RiskView& view) {
    Html assess;
    if (!view.assess.empty())
        assess = nhsuk::Button{.text = "Work through the questions and rate", .href = view.assess};
    return All(
        nhsuk::Heading{
            .text = "Why this rating", .caption = {.text = view.name}, .size = nhsuk::Size::kL},
        NowRated(view),
        RedUntilNote(view.red_until),
        SignalsLine(view.signals, view.signals_page),
        assess,
        Part("What the rating asks for"),
        AsksFor(view),
        PastDuties(view),
        Part("How it was worked out"),
        HowWorkedOut(view)
    );
}

Html RatingForm(
    const patterns::FormFrame& frame,
    const std::optional<CurrentRating>& current,
    const std::optional<Date>& red_until,
    Date today
) {
    const auto& state = frame.state;
    const std::string now = current
                                ? "Now: " + WithCapital(std::string(NameOf(current->rating))) +
                                      " from " + InWords(current->rated_on) +
                                      (current->rationale.empty() ? "" : ": ") + current->rationale
                                : "There is no rating yet.";
    return patterns::RecordForm{
        .frame = frame,
        .title = "Give a rating",
        .intro = nhsuk::InsetText{.text = now},
        .fields =
            All(kPlainRatingAsked.In(state),
                kRatedOnAsked.In(state, today),
                kRationaleAsked.In(state),
                red_until ? All(RedUntilNote(red_until), kLoweredAsked.In(state)) : Html()),
        .button = "Save rating"};
}

Html AssessmentForm(const AssessmentFormView& view) {
    const auto& state = view.frame.state;
    const Suggestion suggestion = Suggest(view.questionnaire, AnswersOf(state, view.questionnaire));
    const std::string now = view.current ? "Now: " + std::string(NameOf(view.current->rating)) +
                                               " since " + InWords(view.current->rated_on) + "."
                                         : "There is no rating yet.";
    return patterns::RecordForm{
        .frame = view.frame,
        .title = view.questionnaire.title,
        .intro =
            All(ExampleNote(view.questionnaire, view.number),
                patterns::Paragraph{
                    .text = now + " Answer in any order, and leave out what you do not know. What "
                                  "you have so far is kept for three days."},
                SignalsLine(view.signals, view.signals_page),
                SuggestionPanel(suggestion)),
        .fields =
            All(QuestionFields(state, view.questionnaire),
                nhsuk::Button{
                    .text = "See what the answers suggest",
                    .name = "act",
                    .value = std::string(kSuggest),
                    .variant = nhsuk::ButtonVariant::kSecondary},
                Part("What you decide"),
                RedUntilNote(view.red_until),
                kRatingAsked.In(state),
                kRatedOnAsked.In(state, view.today),
                kRationaleAsked.In(state),
                kOverrideAsked.In(state)),
        .button = "Save the rating"};
}

Html AssessmentWithdrawalForm(const patterns::FormFrame& frame, const Assessment& assessment) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverAssessedAsked,
        .title = "Withdraw these answers",
        .recorded = "The risk questions, worked through on " + InWords(assessment.assessed_on),
        .consequence =
            "The rating that was given with them stays. If it was a mistake too, put it "
            "right on the page of the young person."};
}

Html DutyForm(const patterns::FormFrame& frame, const Duty& duty, Date today) {
    const bool contact = duty.kind == DutyKind::kContact;
    return patterns::RecordForm{
        .frame = frame,
        .title = contact ? "They were seen or spoken with" : "No C(E)TR is asked for now",
        .intro =
            nhsuk::InsetText{
                .text = std::string(AskedBy(duty.kind)) + ", by " + InWords(duty.due_on) + ": " +
                        WhyDue(duty) + ". Your area’s setting." +
                        (contact ? "" : " When a review is asked for, this is done by itself.")},
        .fields =
            All(kEndedOnAsked.In(frame.state, today),
                (contact ? kContactNoteAsked : kNoReviewNoteAsked).In(frame.state)),
        .button = "Save"};
}

}  // namespace alongside::risk

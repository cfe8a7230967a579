// From a return typed by hand to what is odd in it.
// SPDX-License-Identifier: MIT
#include "care/returns/check_pages.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/returns/check_form.h"
#include "care/returns/check_return.h"
#include "care/returns/return_changes.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/fieldset.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/input.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"
#include "platform/site/form_page.h"

namespace alongside::returns {
namespace {

using html::All;
using html::Html;

constexpr std::string_view kPasted = "json";
constexpr std::string_view kFile = "file";

// What was sent: a file before pasted text before single figures. Nothing at all is a fault of the
// first field.
Result<TypedReturn> ReadTyped(const web::Form& form) {
    for (const web::UploadedFile& file : form.files)
        if (file.field == kFile && !file.bytes.empty()) return ReadTypedReturn(file.bytes);
    const std::string_view pasted = Trim(form.fields.Get(kPasted));
    if (!pasted.empty()) return ReadTypedReturn(pasted);
    TRY_ASSIGN(TypedReturn typed, ReadFigures(form.fields));
    if (typed.counts.empty() && typed.percents.empty())
        return Error{
            Fault::kInvalid,
            "Nothing was typed",
            {},
            {{std::string(kPasted), "Choose a file, paste a return, or type some of its figures"}}};
    return typed;
}

// Faults inside pasted text are about places in it: all are told at its field.
Error AtTheForm(Error error) {
    for (FieldFault& fault : error.fields) {
        bool is_field = fault.field == kPasted;
        for (const CheckedFigure& figure : CheckedFigures())
            is_field = is_field || figure.path == fault.field;
        if (is_field && fault.field == kPasted) continue;
        if (!is_field) fault = {std::string(kPasted), fault.field + ": " + fault.message};
    }
    if (error.fields.empty()) error.fields.push_back({std::string(kPasted), error.message});
    return error;
}

Html KindTag(FindingCode code) {
    const bool error = IsError(code);
    return patterns::StatusTag{
        .word = error ? "Error" : "Look again",
        .shape = error ? patterns::Shape::kTriangle : patterns::Shape::kRing,
        .colour = error ? patterns::Tone::kRed : patterns::Tone::kAmber};
}

Html FindingsTable(const std::vector<Finding>& findings) {
    if (findings.empty())
        return patterns::EmptyState{
            .heading = "Nothing to say",
            .text = "The figures that were typed agree with each other."};
    nhsuk::Table table{
        .caption =
            {.text = Counted(findings.size(), "finding", "findings"), .size = nhsuk::Size::kM},
        .head = {{.text = "Kind"}, {.text = "Figure"}, {.text = "What it says"}, {.text = "Code"}},
        .responsive = true};
    for (const Finding& finding : findings)
        table.rows.push_back(
            {{.html = KindTag(finding.code)},
             {.text = PathInWords(finding.where)},
             {.text = finding.says},
             {.text = std::string(NameOf(finding.code))}}
        );
    return table;
}

Html FigureFields(const patterns::FormState& state, people::AgeBand band) {
    Html fields;
    const std::string of_band = "." + std::string(NameOf(band));
    for (const CheckedFigure& figure : CheckedFigures()) {
        if (figure.path.find(of_band) == std::string::npos) continue;
        const bool is_count = figure.kind == CheckedFigure::Kind::kCount;
        constexpr int width = 5;
        fields =
            All(fields,
                patterns::TextField{
                    .state = state,
                    .name = figure.path,
                    .label = PathInWords(figure.path),
                    .width = width,
                    .inputmode = is_count ? "numeric" : ""});
    }
    return nhsuk::Fieldset{
        .legend =
            {.text = band == people::AgeBand::kUnder18 ? "Under 18" : "18 to 25",
             .size = nhsuk::Size::kM},
        .html = std::move(fields)};
}

bool TypedAFigure(const patterns::FormState& state) {
    for (const CheckedFigure& figure : CheckedFigures())
        if (!state.Value(figure.path).empty()) return true;
    return false;
}

Html CheckForm(const site::Visit& visit, const patterns::FormState& state) {
    Html figures;
    for (const auto band : kBands) figures = All(figures, FigureFields(state, band));
    return patterns::Form{
        .action = html::Url("/returns/check"),
        .hidden = {visit.CsrfField()},
        .content = All(
            nhsuk::Input{
                .label = {.text = "Choose a file", .size = nhsuk::Size::kS},
                .hint = {.text = "A return as JSON"},
                .name = std::string(kFile),
                .type = "file"},
            patterns::LongTextField{
                .state = state, .name = std::string(kPasted), .label = "Or paste it", .rows = 8},
            nhsuk::Details{
                .summary = {.text = "Or type its figures"},
                .html = std::move(figures),
                .open = TypedAFigure(state)},
            nhsuk::Button{.text = "Check"}
        ),
        .encoding = patterns::Form::Encoding::kWithFiles};
}

web::Response Show(
    const site::Visit& visit,
    const site::Sent& sent,
    const std::optional<std::vector<Finding>>& findings
) {
    return visit.Page(
        {.title = "Check a return",
         .before = nhsuk::BackLink{.href = html::Url("/returns")},
         .content = All(
             patterns::FaultSummary{.state = sent.state},
             nhsuk::Heading{.text = "Check a return typed by hand", .size = nhsuk::Size::kXl},
             patterns::Paragraph{
                 .text = "Totals, percentages and shares are compared with each other. Nothing is "
                         "kept."},
             findings ? FindingsTable(*findings) : Html(),
             CheckForm(visit, sent.state)
         ),
         .errors =
             sent.state.HasFaults() ? site::Frame::Errors::kSome : site::Frame::Errors::kNone},
        sent.status
    );
}

// The form again, with what was typed into it.
site::Sent Kept(const web::Request& request) {
    patterns::FormState::Values typed;
    for (const web::Field& field : request.form.fields) typed.emplace(field.name, field.value);
    return {.state = {std::move(typed), {}}};
}

}  // namespace

web::Response GetCheck(const web::Request& /*request*/, site::Visit& visit) {
    return Show(visit, {}, std::nullopt);
}

web::Response PostCheck(const web::Request& request, site::Visit& visit) {
    auto typed = ReadTyped(request.form);
    if (!typed)
        return Show(
            visit, site::SentBack(request, AtTheForm(std::move(typed).error())), std::nullopt
        );
    return Show(visit, Kept(request), CheckReturn(*typed));
}

}  // namespace alongside::returns

// From requests for a return to its figures, words and files.
// SPDX-License-Identifier: MIT
#include "care/returns/return_pages.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "care/clocks/api.h"
#include "care/governance/api.h"
#include "care/returns/compute_return.h"
#include "care/returns/figure_counts.h"
#include "care/returns/find_return.h"
#include "care/returns/return_address.h"
#include "care/returns/return_json.h"
#include "care/returns/return_reader.h"
#include "care/returns/return_store.h"
#include "care/returns/return_view.h"
#include "care/returns/return_xlsx.h"
#include "care/returns/signing_view.h"
#include "platform/base/number.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/pagination.h"
#include "platform/html/nhsuk/select.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/filter_panel.h"
#include "platform/html/patterns/prose.h"

namespace alongside::returns {
namespace {

using html::All;
using html::Html;
using identity::Permission;

// Everything that the page of a quarter shows, from one picture of the record.
struct Shown {
    StandingReturn standing;
    ProgressReturn before;
    std::vector<SignedLine> signed_returns;
    std::vector<FigureChange> changes;
    std::vector<MoreTimeLine> more_time;
    Date today;
    StreamId area;
    std::string area_name;
};

AboutPeople AboutPeopleFor(const site::Visit& visit) {
    return visit.May(Permission::kViewPerson) ? AboutPeople::kShown : AboutPeople::kCounted;
}

// Who is named as the signer: by the account, or by the id when there is none any more.
std::vector<SignedLine> LinesOf(
    const identity::View& view,
    const identity::Scope& area,
    const std::vector<SignedReturn>& signed_returns
) {
    if (signed_returns.empty()) return {};
    const governance::ActorNameStore names(view.tables, area);
    std::vector<SignedLine> lines;
    for (const SignedReturn& kept : signed_returns)
        lines.push_back(
            {kept.entry,
             SigningInWords(
                 kept,
                 names.NameOf(kept.signed_by),
                 kept.reopened ? names.NameOf(kept.reopened->by) : std::string()
             )}
        );
    return lines;
}

std::vector<FigureChange> ChangesSinceSigning(
    const identity::View& view, const identity::Scope& area, const StandingReturn& standing
) {
    if (!standing.IsSigned()) return {};
    return ChangedFigures(
        standing.signed_returns.front().figures,
        ReturnJson(ComputeReturn(
            view.tables, area, standing.figures.quarter, view.now, Detail::kFiguresOnly
        ))
    );
}

std::vector<MoreTimeLine> MoreTimeIn(
    const identity::View& view, const identity::Scope& area, const Quarter& quarter
) {
    std::vector<MoreTimeLine> lines;
    for (const clocks::MoreTimeGiven& given : clocks::CountMoreTime(
             view.tables, area, StartOf(quarter.FirstDay()), StartOf(quarter.Next().FirstDay())
         ))
        lines.push_back({clocks::WhyMoreTime(given.because), given.deadlines});
    return lines;
}

Html Chooser(const Quarter& shown, Date today) {
    constexpr int offered = 12;
    nhsuk::Select select{.label = {.text = "Quarter"}, .name = "quarter", .value = shown.ToText()};
    Quarter quarter = Quarter::Of(today);
    bool listed = false;
    for (int i = 0; i < offered; ++i, quarter = quarter.Previous()) {
        listed = listed || quarter == shown;
        select.items.push_back({.text = MonthsOf(quarter), .value = quarter.ToText()});
    }
    if (!listed) select.items.push_back({.text = MonthsOf(shown), .value = shown.ToText()});
    return patterns::FilterPanel{
        .action = html::Url("/returns"),
        .fields = select,
        .heading = "Another quarter",
        .button = "Show"};
}

Html Neighbours(const Quarter& quarter, Date today) {
    nhsuk::Pagination links{
        .previous =
            {.text = "Previous quarter",
             .label = {.text = MonthsOf(quarter.Previous())},
             .href = PageOf(quarter.Previous())},
        .aria_label = "Quarters"};
    if (quarter.Next().FirstDay() <= today)
        links.next = {
            .text = "Next quarter",
            .label = {.text = MonthsOf(quarter.Next())},
            .href = PageOf(quarter.Next())};
    return links;
}

Html Title(const ProgressReturn& of, const std::string& area_words) {
    return nhsuk::Heading{
        .text = "Quarterly return, " + MonthsOf(of.quarter),
        .caption = {.text = area_words, .size = nhsuk::Size::kXl},
        .size = nhsuk::Size::kXl};
}

Html Files(const Quarter& quarter) {
    return patterns::ActionRow{
        .actions =
            All(patterns::Link{.text = "Spreadsheet", .href = PageOf(quarter, "return.xlsx")},
                patterns::Link{.text = "JSON", .href = PageOf(quarter, "return.json")},
                patterns::Link{
                    .text = "Check a return typed by hand", .href = html::Url("/returns/check")})};
}

bool CountsNobody(const ProgressReturn& of) {
    if (!of.workforce.empty() || !of.risks.empty() || !of.findings.empty()) return false;
    return std::ranges::all_of(CountPaths(of), [&](const std::string& path) {
        return CountAt(of, path).value_or(0) == 0;
    });
}

Html AsAt(const ProgressReturn& of, Date today) {
    std::string words = "As at " + InWords(of.as_at) + ".";
    if (today <= of.as_at)
        words += " The quarter has not ended: these are the figures if nothing changes until then.";
    return nhsuk::InsetText{.text = std::move(words)};
}

Html Sections(const ReturnView& view, AboutPeople about) {
    return All(
        PeopleToCheck(view.of, about),
        MetricsSection(view),
        ActivitySection(view),
        RisksSection(view.of)
    );
}

web::Response NotBegun(const site::Visit& visit, const Quarter& quarter, Date today) {
    return visit.Page(
        {.title = "Quarterly return",
         .content = All(
             patterns::EmptyState{
                 .heading = "This quarter has not begun",
                 .text = "Its return can be seen from " + InWords(quarter.FirstDay()) + ".",
                 .actions =
                     patterns::Link{.text = "The last return", .href = html::Url("/returns")}},
             Chooser(quarter, today)
         )}
    );
}

Html Body(const site::Visit& visit, const Shown& shown) {
    const ProgressReturn& of = shown.standing.figures;
    if (CountsNobody(of) && !shown.standing.IsSigned())
        return patterns::EmptyState{
            .heading = "Nothing is recorded for this quarter",
            .text =
                "As soon as there are people, posts or risks in the record, their figures stand "
                "here."};
    const AboutPeople about = AboutPeopleFor(visit);
    return Sections(
        {.of = of,
         .before = shown.before,
         .address = about == AboutPeople::kShown ? PageOf(of.quarter) : html::Url()},
        about
    );
}

Html SigningOf(const site::Visit& visit, const Shown& shown) {
    const Quarter& quarter = shown.standing.figures.quarter;
    return SigningPanel(
        {.quarter = quarter,
         .held = shown.standing.held,
         .signed_returns = shown.signed_returns,
         .changes = shown.changes,
         .seen = VersionOf(shown.standing.held, ReturnJson(shown.standing.figures)),
         .ended =
             shown.today > quarter.LastDay() ? SigningView::Ended::kYes : SigningView::Ended::kNo,
         .may_sign = visit.May(Permission::kSignReturn) ? SigningView::MaySign::kYes
                                                        : SigningView::MaySign::kNo}
    );
}

bool TellsOfPeople(const site::Visit& visit, const ProgressReturn& of) {
    return visit.May(Permission::kViewPerson) &&
           std::ranges::any_of(of.findings, [](const Finding& finding) {
               return IsAboutPerson(finding.code);
           });
}

// The figures to send as a file, and whose area they are.
struct Sent {
    ProgressReturn figures;
    StreamId area;
};

Result<Sent> FindForFile(const web::Request& request, const site::Visit& visit) {
    TRY_ASSIGN(const Quarter quarter, QuarterOf(request));
    return visit.Show([&](const identity::View& view) -> Result<Sent> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewReturn));
        Sent sent{FindStandingReturn(view, area, quarter).figures, area.stream()};
        if (!visit.May(Permission::kViewPerson)) LeaveOutPeople(sent.figures);
        return sent;
    });
}

std::string FileNameOf(const ProgressReturn& of, std::string_view ending) {
    std::string name = "return-" + of.area + "-" + of.quarter.ToText();
    for (char& c : name)
        if (c == '/') c = '-';
    return name + std::string(ending);
}

std::int64_t NumberIn(std::string_view text) {
    return ParseNumber<std::int64_t>(text).value_or(0);
}

}  // namespace

web::Response GetReturns(const web::Request& request, site::Visit& visit) {
    const auto asked = Quarter::Parse(request.query.Get("quarter"));
    const Quarter quarter =
        asked ? *asked : Quarter::Of(visit.site().runner.clock().Today()).Previous();
    return web::Redirect(PageOf(quarter).view());
}

web::Response GetReturn(const web::Request& request, site::Visit& visit) {
    const auto quarter = QuarterOf(request);
    if (!quarter) return visit.Refuse(quarter.error());
    const Date now = visit.site().runner.clock().Today();
    if (quarter->FirstDay() > now) return NotBegun(visit, *quarter, now);
    const auto shown = visit.Show([&](const identity::View& view) -> Result<Shown> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewReturn));
        StandingReturn standing = FindStandingReturn(view, area, *quarter);
        ProgressReturn before = FindStandingReturn(view, area, quarter->Previous()).figures;
        auto lines = LinesOf(view, area, standing.signed_returns);
        auto changes = ChangesSinceSigning(view, area, standing);
        return Shown{
            std::move(standing),
            std::move(before),
            std::move(lines),
            std::move(changes),
            MoreTimeIn(view, area, *quarter),
            view.today,
            area.stream(),
            governance::AreaStore(view.tables, area).On(view.today, view.now).name};
    });
    if (!shown) return visit.Refuse(shown.error());
    const ProgressReturn& of = shown->standing.figures;
    if (TellsOfPeople(visit, of)) visit.NoteAccess(shown->area, "return");
    return visit.Page(
        {.title = "Quarterly return, " + MonthsOf(*quarter),
         .content =
             All(Title(of, shown->area_name.empty() ? of.area : shown->area_name),
                 AsAt(of, shown->today),
                 Files(*quarter),
                 SigningOf(visit, *shown),
                 Body(visit, *shown),
                 MoreTimeSection(shown->more_time),
                 Chooser(*quarter, shown->today),
                 Neighbours(*quarter, shown->today)),
         .width = site::Frame::Width::kWide}
    );
}

web::Response GetSignedReturn(const web::Request& request, site::Visit& visit) {
    const auto quarter = QuarterOf(request);
    if (!quarter) return visit.Refuse(quarter.error());
    struct Version {
        ProgressReturn figures;
        ProgressReturn before;
        std::string words;
        StreamId area;
    };
    const auto version = visit.Show([&](const identity::View& view) -> Result<Version> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kViewReturn));
        TRY_ASSIGN(
            const SignedReturn kept,
            ReturnStore(view.tables, area).GetSigned(*quarter, NumberIn(request.Parameter("entry")))
        );
        return Version{
            ReadReturn(kept.figures),
            FindStandingReturn(view, area, quarter->Previous()).figures,
            LinesOf(view, area, {kept}).front().words + ", by the rules of " + kept.rules +
                " and version " + kept.software + " of the program.",
            area.stream()};
    });
    if (!version) return visit.Refuse(version.error());
    const ReturnView view{.of = version->figures, .before = version->before};
    if (TellsOfPeople(visit, version->figures)) visit.NoteAccess(version->area, "return");
    return visit.Page(
        {.title = "Signed return, " + MonthsOf(*quarter),
         .before = nhsuk::BackLink{.href = PageOf(*quarter)},
         .content =
             All(Title(version->figures, "As it was signed off"),
                 nhsuk::InsetText{.text = version->words},
                 Sections(view, AboutPeopleFor(visit))),
         .width = site::Frame::Width::kWide}
    );
}

web::Response GetReturnXlsx(const web::Request& request, site::Visit& visit) {
    const auto sent = FindForFile(request, visit);
    if (!sent) return visit.Refuse(sent.error());
    if (TellsOfPeople(visit, sent->figures)) visit.NoteAccess(sent->area, "return-file");
    return web::File(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileNameOf(sent->figures, ".xlsx"),
        ReturnXlsx(sent->figures)
    );
}

web::Response GetReturnJson(const web::Request& request, site::Visit& visit) {
    const auto sent = FindForFile(request, visit);
    if (!sent) return visit.Refuse(sent.error());
    if (TellsOfPeople(visit, sent->figures)) visit.NoteAccess(sent->area, "return-file");
    return web::Json(ReturnJson(sent->figures));
}

}  // namespace alongside::returns

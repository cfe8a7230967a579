// Once through the people of an area, each with all their rows.
// SPDX-License-Identifier: MIT
#include "care/exchange/export_bundle.h"

#include <optional>
#include <vector>

#include "care/exchange/export_rows.h"
#include "care/governance/api.h"
#include "care/people/api.h"

namespace alongside::exchange {
namespace {

constexpr std::size_t kProgressEvery = 1000;

class Writing {
public:
    Writing(const identity::View& view, const identity::Scope& area, BundleWriter& to)
        : view_(view), held_(view.tables, area), to_(to) {}

    void WriteArea() {
        WriteAll(held_.Area(view_.today));
        WriteAll(held_.Posts());
        WriteAll(held_.Risks());
    }

    Result<Done> WritePerson(const people::Life& life) {
        TRY_ASSIGN(
            identity::Scope scope,
            view_.policy.Allow(view_.actor, identity::Permission::kExport, life.id)
        );
        const Exported person{std::move(scope), life.reference};
        WriteRowsOf(person, people_);
        WriteRowsOf(person, stays_);
        WriteRowsOf(person, ratings_);
        WriteRowsOf(person, episodes_);
        WriteRowsOf(person, allocations_);
        WriteRowsOf(person, admissions_);
        WriteRowsOf(person, reviews_);
        WriteRowsOf(person, actions_);
        ++report_.people;
        return Done{};
    }

    const ExportReport& report() const { return report_; }

private:
    template <class Row>
    void WriteRowsOf(const Exported& person, std::vector<Row>& rows) {
        held_.Read(person, rows);
        WriteAll(rows);
    }
    template <class Row>
    void WriteAll(const std::vector<Row>& rows) {
        for (const Row& row : rows) to_.Write(row);
        report_.rows += rows.size();
    }

    const identity::View& view_;
    const HeldRows held_;
    BundleWriter& to_;
    ExportReport report_;
    // Kept from person to person, for their room.
    std::vector<PersonRow> people_;
    std::vector<RegisterRow> stays_;
    std::vector<RatingRow> ratings_;
    std::vector<EpisodeRow> episodes_;
    std::vector<AllocationRow> allocations_;
    std::vector<AdmissionRow> admissions_;
    std::vector<ReviewRow> reviews_;
    std::vector<ActionRow> actions_;
};

}  // namespace

Result<ExportReport> ExportArea(
    const identity::View& view, BundleWriter& to, const OnPeople& progress
) {
    TRY_ASSIGN(
        const identity::Scope area, view.policy.AllowArea(view.actor, identity::Permission::kExport)
    );
    Writing writing(view, area, to);
    writing.WriteArea();
    std::optional<Error> refusal;
    const people::PeopleStore people(view.tables, area);
    people.ForEachLife(kNowKnown, [&](const people::Life& life) {
        if (refusal) return;
        if (auto written = writing.WritePerson(life); !written)
            refusal = std::move(written).error();
        if (progress && writing.report().people % kProgressEvery == 0)
            progress(writing.report().people);
    });
    if (refusal) return *std::move(refusal);
    return writing.report();
}

Result<ExportReport> ExportBundle(const identity::Runner& runner, const ExportOptions& options) {
    std::optional<AreaId> area;
    runner.database().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        area = governance::FindAreaByCode(tables, options.area, runner.clock().Today());
    });
    if (!area) return Error{Fault::kNotFound, "There is no area " + options.area + " here"};
    TRY_ASSIGN(BundleWriter to, BundleWriter::Create(options.folder));
    const identity::Actor actor{
        .id = journal::ActorId("export"),
        .area = *area,
        .name = "Export",
        .grants = {identity::Permission::kExport}};
    TRY_ASSIGN(const ExportReport report, runner.Show(actor, [&](const identity::View& view) {
        return ExportArea(view, to, options.progress);
    }));
    to.Finish();
    return report;
}

}  // namespace alongside::exchange

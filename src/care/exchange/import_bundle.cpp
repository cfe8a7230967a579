// Find the area, check everything, record everything.
// SPDX-License-Identifier: MIT
#include "care/exchange/import_bundle.h"

#include <numeric>
#include <optional>
#include <utility>

#include "care/exchange/bundle_reader.h"
#include "care/exchange/import_checker.h"
#include "care/exchange/import_matcher.h"
#include "care/exchange/row_mapping.h"
#include "care/governance/api.h"
#include "care/insight/api.h"
#include "platform/journal/rebuild.h"

namespace alongside::exchange {
namespace {

using Step = ImportProgress::Step;

class Importing {
public:
    Importing(
        const identity::Runner& runner, const BundleSource& source, const ImportOptions& options
    )
        : runner_(runner), source_(source), options_(options) {}

    Result<ImportReport> Run() {
        runner_.database().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
            area_ = governance::FindAreaByCode(tables, options_.area, runner_.clock().Today());
        });
        TRY(area_ ? CheckArea() : Check({}));
        if (options_.writing == Writing::kDryRun || !report_.faults.empty()) return report_;
        TRY(Record());
        return std::move(report_);
    }

private:
    identity::Actor Actor(const AreaId& area) const {
        return {
            .id = journal::ActorId("import"),
            .area = area,
            .name = "Import",
            .grants = identity::Grants::All()};
    }

    ReadOptions Reading(Step step, const HeldRecords* held) const {
        ReadOptions reading{.area = options_.area, .held = held};
        if (options_.progress)
            reading.progress = [this, step](std::string_view file, std::size_t rows) {
                options_.progress({step, file, rows});
            };
        return reading;
    }

    Result<Done> CheckArea() {
        return runner_.Show(Actor(*area_), [&](const identity::View& view) {
            return CheckAgainst(view);
        });
    }

    Result<Done> CheckAgainst(const identity::View& view) {
        TRY_ASSIGN(
            const identity::Scope area,
            view.policy.AllowArea(view.actor, identity::Permission::kExport)
        );
        ImportMatcher matcher(view, area);
        return Check({StateOf(view, area), &matcher});
    }

    static AreaState StateOf(const identity::View& view, const identity::Scope& area) {
        // Besides the area's own stream there is one for each person and each post.
        constexpr int kEnough = 2;
        const journal::StreamRow first{.area = area.area()};
        for (const auto& row : journal::StreamsAfter(view.tables, first, kEnough))
            if (row.area == area.area() && row.stream != area.stream()) return AreaState::kLive;
        const bool risks = !insight::RiskStore(view.tables, area).List().empty();
        return risks ? AreaState::kLive : AreaState::kEmpty;
    }

    Result<Done> Check(const Ground& ground) {
        ImportChecker checker(ground, runner_.clock().Today());
        const HeldRecords* held = ground.state == AreaState::kLive ? ground.matcher : nullptr;
        BundleReport read = ReadBundle(source_, Reading(Step::kChecking, held), checker);
        if (ground.state == AreaState::kLive) TRY(RefuseTooMany(read, "an area that is in use"));
        if (options_.holding == Holding::kShared && options_.writing == Writing::kRecord)
            TRY(RefuseTooMany(read, "the service while it runs; stop it first"));
        checker.Finish(read.faults);
        report_.faults = std::move(read.faults);
        report_.warnings = checker.TakeWarnings();
        report_.files = checker.counts();
        report_.area = ground.state;
        report_.writing = options_.writing;
        first_area_row_ = checker.first_area_row();
        return Done{};
    }

    static Result<Done> RefuseTooMany(const BundleReport& read, std::string_view where) {
        if (read.total_rows() <= kMostRowsLive) return Done{};
        return Error{
            Fault::kRefused,
            "The bundle has " + std::to_string(read.total_rows()) +
                " rows. At most 50,000 at once can be brought into " + std::string(where),
            "IMPORT-1"};
    }

    Result<Done> Record() {
        std::optional<Result<Done>> done;
        const auto body = [&](db::Tx& tx) {
            done = RecordIn(tx);
            return *done && report_.faults.empty() ? db::Ending::kCommit : db::Ending::kRollback;
        };
        const auto setting = area_ ? db::AreaSetting::Of(*area_) : db::AreaSetting::Every();
        if (options_.holding == Holding::kAlone)
            runner_.database().WriteAlone(setting, body);
        else
            runner_.database().Write(setting, body);
        return *std::move(done);
    }

    Result<Done> RecordIn(db::Tx& tx) {
        if (area_)
            return runner_.Run(tx, Actor(*area_), [&](const identity::Work& work) {
                return RecordMore(work);
            });
        TRY_ASSIGN(
            const AreaId made,
            governance::CreateArea(tx, runner_, Actor({}).id, FactOf(first_area_row_.value()))
        );
        return runner_.Run(tx, Actor(made), [&](const identity::Work& work) {
            return RecordAll(work, nullptr);
        });
    }

    // Others may have recorded something since the bundle was checked: it is checked once more,
    // with the area locked, and then nothing can come between.
    Result<Done> RecordMore(const identity::Work& work) {
        TRY_ASSIGN(
            const identity::Scope area,
            work.policy.AllowArea(work.actor, identity::Permission::kExport)
        );
        work.journal.Lock(area.stream());
        if (report_.area == AreaState::kLive || StateOf(work, area) == AreaState::kLive) {
            TRY(CheckAgainst(work));
            if (!report_.faults.empty()) return Done{};
        }
        ImportMatcher matcher(work, area);
        return RecordAll(work, &matcher);
    }

    Result<Done> RecordAll(const identity::Work& work, ImportMatcher* matcher) {
        ImportRecorder recorder(work, report_.area, matcher);
        const HeldRecords* held = report_.area == AreaState::kLive ? matcher : nullptr;
        const BundleReport read = ReadBundle(source_, Reading(Step::kRecording, held), recorder);
        if (!read.faults.empty())
            return Error{Fault::kConflict, "The bundle was changed while it was read"};
        report_.files = recorder.counts();
        if (options_.progress) options_.progress({.step = Step::kSettling});
        return Done{};
    }

    const identity::Runner& runner_;
    const BundleSource& source_;
    const ImportOptions& options_;
    std::optional<AreaId> area_;
    std::optional<AreaRow> first_area_row_;
    ImportReport report_;
};

}  // namespace

std::size_t ImportReport::added() const {
    return std::accumulate(
        files.begin(),
        files.end(),
        std::size_t{0},
        [](std::size_t sum, const RowCounts& file) { return sum + file.added; }
    );
}

std::size_t ImportReport::skipped() const {
    return std::accumulate(
        files.begin(),
        files.end(),
        std::size_t{0},
        [](std::size_t sum, const RowCounts& file) { return sum + file.skipped; }
    );
}

Result<ImportReport> ImportBundle(
    const identity::Runner& runner, const BundleSource& source, const ImportOptions& options
) {
    return Importing(runner, source, options).Run();
}

}  // namespace alongside::exchange

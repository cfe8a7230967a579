// From the forms about an area to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/governance/area_pages.h"

#include <algorithm>

#include "care/governance/account_store.h"
#include "care/governance/area_history_store.h"
#include "care/governance/area_questions.h"
#include "care/governance/area_store.h"
#include "care/governance/area_view.h"
#include "care/governance/set_area_setting.h"
#include "platform/jobs/job_store.h"
#include "platform/notify/outbox_store.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::governance {
namespace {

using identity::Permission;

const html::Url kAdmin("/admin");
const html::Url kArea("/admin/area");

patterns::Change Shown(const AreaChange& change) {
    return {
        .words = change.words,
        .who = change.who,
        .when = InWords(change.recorded),
        .datetime = ToText(change.recorded)};
}

web::Response ShowArea(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const auto& runner = visit.site().runner;
        const AreaHistoryStore history(view.tables, runner.catalogue(), runner.keys(), scope);
        const auto frame = site::FrameOf(visit, "", kArea, kAdmin, sent);
        AreaView shown = {
            .frame = frame,
            .now = AreaStore(view.tables, scope).On(view.today, view.now),
            .today = view.today,
            .changes = {}};
        for (const AreaChange& change : history.Changes()) shown.changes.push_back(Shown(change));
        return site::FormPage{"Area settings", kAdmin, AreaPage(shown)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetAdmin(const web::Request& /*request*/, site::Visit& visit) {
    const auto page = visit.Show([&](const identity::View& view) -> Result<html::Html> {
        TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageUsers));
        const notify::OutboxStore outbox(view.tables, scope, visit.site().runner.keys());
        const auto users = AccountStore(view.tables, scope).Users();
        const auto open = std::ranges::count(users, Account::kOpen, &User::account);
        const AreaSettings area = AreaStore(view.tables, scope).On(view.today, view.now);
        return Administration(
            {.area = area.name,
             .users = static_cast<std::size_t>(open),
             .failed = jobs::JobStore(view.tables, scope).Failed().size(),
             .unsent = outbox.Count(notify::LetterState::kFailed)}
        );
    });
    if (!page) return visit.Refuse(page.error());
    return visit.Page({.title = "Administration", .content = *page});
}

web::Response GetArea(const web::Request& request, site::Visit& visit) {
    return ShowArea(request, visit, site::FirstTime(request, visit));
}

web::Response PostArea(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    SetAreaSettingCommand command;
    command.name = answers.Of(kAreaNameAsked);
    command.serves_18_25 = answers.Of(kServes18To25Asked) == AreaSettings::Serves18To25::kYes;
    command.readmission_days = static_cast<int>(answers.Of(kReadmissionDaysAsked));
    command.from = answers.Of(kSettingsFromAsked);
    const auto set = [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(SetAreaSetting(work, command));
        return site::Receipt{kArea, "The settings were saved"};
    };
    return site::CarryOut(request, visit, answers, ShowArea, set);
}

}  // namespace alongside::governance

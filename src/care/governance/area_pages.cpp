// From the forms about an area to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/governance/area_pages.h"

#include <algorithm>
#include <array>

#include "care/governance/account_store.h"
#include "care/governance/area_history_store.h"
#include "care/governance/area_store.h"
#include "care/governance/area_view.h"
#include "care/governance/set_area_setting.h"
#include "platform/site/form_page.h"

namespace alongside::governance {
namespace {

using identity::Permission;

const html::Url kAdmin("/admin");
const html::Url kArea("/admin/area");

enum class YesOrNo { kYes, kNo };
constexpr std::array<std::string_view, 2> NamesOf(YesOrNo) {
    return {"yes", "no"};
}

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
    const auto page = visit.Show([](const identity::View& view) -> Result<html::Html> {
        TRY_ASSIGN(const auto scope, view.policy.AllowArea(view.actor, Permission::kManageUsers));
        const auto users = AccountStore(view.tables, scope).Users();
        const auto open = std::ranges::count(users, Account::kOpen, &User::account);
        const AreaSettings area = AreaStore(view.tables, scope).On(view.today, view.now);
        return Administration(area.name, static_cast<std::size_t>(open));
    });
    if (!page) return visit.Refuse(page.error());
    return visit.Page({.title = "Administration", .content = *page});
}

web::Response GetArea(const web::Request& request, site::Visit& visit) {
    return ShowArea(request, visit, {});
}

web::Response PostArea(const web::Request& request, site::Visit& visit) {
    constexpr int kMostDays = 3650;
    web::FormReader form(request);
    const std::string name = form.Text(
        "name",
        {.max = 200,
         .required = "Enter the area's name",
         .label = "The name",
         .lines = web::Lines::kOne}
    );
    const auto serves = form.Choice<YesOrNo>(
        "serves_18_25", {.required = "Say whether the service works with people aged 18 to 25"}
    );
    const auto days = form.Int(
        "readmission_days",
        {.min = 1,
         .max = kMostDays,
         .required = "Enter a number of days",
         .label = "The number of days"}
    );
    const auto from =
        form.DateFields("from", {.required = "Enter the first day", .label = "The first day"});
    const SetAreaSettingCommand command = {
        .name = name,
        .from = from,
        .serves_18_25 = serves == YesOrNo::kYes,
        .readmission_days = static_cast<int>(days.value_or(1))};
    const auto set = [&](const identity::Work& work) -> Result<site::Receipt> {
        TRY(SetAreaSetting(work, command));
        return site::Receipt{kArea, "The settings were saved"};
    };
    return site::CarryOut(request, visit, form, ShowArea, set);
}

}  // namespace alongside::governance

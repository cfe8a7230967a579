// From the administrator's addresses to questions and duties.
// SPDX-License-Identifier: MIT
#include "care/risk/tool_pages.h"

#include <string>
#include <utility>

#include "care/risk/risk_questions.h"
#include "care/risk/risk_store.h"
#include "care/risk/set_risk_rules.h"
#include "care/risk/tool_view.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::risk {
namespace {

using identity::Permission;

html::Url Page() {
    return html::Url("/admin/risk");
}
html::Url QuestionsPage() {
    return Page().Segment("questions");
}

Result<std::vector<Published>> FindVersions(const identity::View& view) {
    TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
    return QuestionnairesOf(view.tables, area.area());
}

Result<Published> FindVersion(const identity::View& view, const QuestionnaireId& id) {
    TRY_ASSIGN(const auto versions, FindVersions(view));
    auto found = FindPublished(versions, id);
    if (!found) return Error{Fault::kNotFound, "There are no such questions"};
    return *std::move(found);
}

// What is changed: the version that the address names, or the one that counts.
Result<std::string> TextToChange(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(const auto versions, FindVersions(view));
    const QuestionnaireId copied(std::string(request.query.Get("copy")));
    const auto found = FindPublished(versions, copied);
    return (found ? *found : CountingOn(versions, view.today)).text;
}

web::Response ShowPublishing(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const std::string text, TextToChange(request, view));
        const auto frame = site::FrameOf(visit, "", QuestionsPage(), Page(), sent);
        return site::FormPage{
            "Publish questions", frame.back, PublishForm(frame, text, view.today)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowDutySetting(
    const web::Request& /*request*/, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto area, view.policy.AllowArea(view.actor, Permission::kManageArea));
        const auto frame = site::FrameOf(visit, "", Page().Segment("duties"), Page(), sent);
        return site::FormPage{
            "What a rating asks for",
            frame.back,
            DutySettingForm(frame, DutySettingsOf(view.tables, area.area()), view.today)};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

patterns::FormState TriedIn(const web::Request& request) {
    patterns::FormState::Values typed;
    for (const web::Field& field : request.query) typed.emplace(field.name, field.value);
    return {std::move(typed), {}};
}

}  // namespace

web::Response GetTool(const web::Request& /*request*/, site::Visit& visit) {
    const auto view = visit.Show([&](const identity::View& look) -> Result<ToolView> {
        TRY_ASSIGN(auto versions, FindVersions(look));
        ToolView page{
            .today = look.today,
            .versions = {Starter()},
            .counting = CountingOn(versions, look.today).id,
            .duties = DutySettingsOf(look.tables, look.actor.area),
            .page = Page()};
        for (Published& published : versions) page.versions.push_back(std::move(published));
        return page;
    });
    if (!view) return visit.Refuse(view.error());
    return visit.Page(
        {.title = "Rating: questions and what follows",
         .before = nhsuk::BackLink{.href = html::Url("/admin")},
         .content = ToolPage(*view)}
    );
}

web::Response GetQuestionnaire(const web::Request& request, site::Visit& visit) {
    const QuestionnaireId id(request.Parameter("questionnaire"));
    const auto published =
        visit.Show([&](const identity::View& look) { return FindVersion(look, id); });
    if (!published) return visit.Refuse(published.error());
    const auto questionnaire = ReadQuestions(published->text);
    if (!questionnaire) return visit.Refuse(questionnaire.error());
    const auto tried = TriedIn(request);
    return visit.Page(
        {.title = "Questions about risk",
         .before = nhsuk::BackLink{.href = Page()},
         .content = TrialPage(
             {.published = *published,
              .questionnaire = *questionnaire,
              .tried = tried,
              .page = QuestionsPage().Segment(id.value),
              .copy = QuestionsPage().Segment("new").Query("copy", id.value)}
         )}
    );
}

web::Response GetPublishing(const web::Request& request, site::Visit& visit) {
    return ShowPublishing(request, visit, site::FirstTime(request, visit));
}

web::Response PostPublishing(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const PublishQuestionnaireCommand command = {
        .text = answers.Of(kTextAsked),
        .from = answers.Of(kFromAsked),
        .reason = answers.Of(kDecidedByAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowPublishing,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(PublishQuestionnaire(work, command));
            return site::Receipt{Page(), "The questions are published"};
        }
    );
}

web::Response GetDutySetting(const web::Request& request, site::Visit& visit) {
    return ShowDutySetting(request, visit, site::FirstTime(request, visit));
}

web::Response PostDutySetting(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    DutyChosen chosen;
    chosen.rating = answers.Of(kWhichRatingAsked);
    chosen.duty = answers.Of(kDutyAsked);
    if (const auto days = answers.IfAny(kDutyDaysAsked)) chosen.days = static_cast<int>(*days);
    chosen.from = answers.Of(kFromAsked);
    chosen.reason = answers.Of(kDecidedByAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowDutySetting,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(ChooseDuty(work, chosen));
            return site::Receipt{Page(), "The setting is saved"};
        }
    );
}

}  // namespace alongside::risk

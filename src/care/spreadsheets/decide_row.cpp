// Who they are, their place on the register, rating, keyworker, hospital.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/decide_row.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "care/admissions/api.h"
#include "care/clocks/api.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/workforce/api.h"

namespace alongside::spreadsheets {
namespace {

// The rule that a rating from elsewhere was recorded by: it is history, whoever allowed it.
constexpr const char* kImported = "IMPORT";

// Under which column a fault of a fact is shown.
std::optional<Field> FieldOf(const std::string& name) {
    constexpr std::array<std::pair<std::string_view, Field>, 12> kFieldsOf = {
        {{"nhs_number", Field::kNhsNumber},
         {"given_name", Field::kGivenName},
         {"family_name", Field::kFamilyName},
         {"date_of_birth", Field::kBorn},
         {"ehcp_from", Field::kEhcpFrom},
         {"reference", Field::kReference},
         {"referred_on", Field::kReferredOn},
         {"decided_on", Field::kOnRegisterSince},
         {"removed_on", Field::kLeftOn},
         {"consent_on", Field::kConsentOn},
         {"admitted_on", Field::kAdmittedOn},
         {"hospital", Field::kHospital}}};
    const auto found =
        std::ranges::find(kFieldsOf, name, [](const auto& pair) { return pair.first; });
    if (found == kFieldsOf.end()) return std::nullopt;
    return found->second;
}

class RowDecider {
public:
    RowDecider(
        const identity::View& view,
        const identity::Scope& area,
        const people::PersonId& same,
        RegisterLine& line
    )
        : view_(view), area_(area), line_(line) {
        facts_.person = same;
    }

    Result<RowFacts> Decide() {
        TRY(facts_.person.empty() ? DecideWho() : LoadHeld());
        TRY(DecidePlace());
        DecideRating();
        TRY(DecideKeyworker());
        TRY(DecideHospital());
        return std::move(facts_);
    }

private:
    Result<Done> DecideWho() {
        TRY_ASSIGN(facts_.details, people::DecideDetails(line_.details, view_.today));
        line_.details = *facts_.details;
        return people::CheckSoleIdentity(
            people::PeopleStore(view_.tables, area_), people::PersonId(), *facts_.details
        );
    }

    Result<Done> LoadHeld() {
        TRY_ASSIGN(
            const identity::Scope scope,
            view_.policy.Allow(view_.actor, identity::Permission::kImportRegister, facts_.person)
        );
        const dsr::RegisterStore place(view_.tables, scope);
        const keyworking::KeyworkingStore keyworking(view_.tables, scope);
        stays_ = place.Stays();
        ratings_ = place.Ratings();
        episodes_ = keyworking.Episodes();
        allocations_ = keyworking.Allocations();
        admissions_ = admissions::AdmissionStore(view_.tables, scope).List();
        return Done{};
    }

    void Remark(Field field, std::string words) {
        line_.notes.push_back({Note::Kind::kRemark, field, std::move(words)});
    }

    bool HasPlace() const {
        return std::ranges::any_of(stays_, [](const dsr::Stay& stay) {
            return stay.decision != dsr::Decision::kDeclined && !stay.removed_on;
        });
    }

    Result<Done> DecidePlace() {
        if (HasPlace()) return Done{};
        dsr::Stay wished;
        wished.id = dsr::RegisterEntryId::New();
        wished.referred_on = *line_.referred_on;
        wished.source = line_.referred_by;
        wished.decision = dsr::Decision::kAccepted;
        wished.decided_on = line_.on_register_since;
        wished.consent = line_.consent;
        wished.consent_on = line_.consent_on;
        wished.removed_on = line_.left_on;
        if (wished.removed_on) wished.removal_reason = "As the spreadsheet says";
        TRY_ASSIGN(
            const dsr::Stay stay,
            dsr::DecideStay({.stays = stays_, .today = view_.today}, std::move(wished))
        );
        facts_.referral = dsr::ReferralReceived{
            stay.id, stay.referred_on, stay.source, stay.consent, stay.consent_on};
        facts_.decision =
            dsr::ReferralDecided{stay.id, dsr::Decision::kAccepted, *stay.decided_on, std::nullopt};
        if (stay.removed_on)
            facts_.removal =
                dsr::RemovedFromRegister{stay.id, *stay.removed_on, stay.removal_reason};
        return Done{};
    }

    // A rating is recorded even if it was given before they were on the register: it is history.
    void DecideRating() {
        if (!line_.rating) return;
        const auto held = dsr::RatingOn(ratings_, view_.today);
        if (held && (held->rating == *line_.rating || held->rated_on >= *line_.rated_on)) return;
        facts_.rating = dsr::RatingGiven{
            dsr::RatingId::New(), *line_.rating, *line_.rated_on, line_.rationale, kImported};
        if (*line_.rating != dsr::Rating::kRed) RemarkLowered();
    }

    // RISK-2: what is refused by hand is recorded as the spreadsheet says.
    void RemarkLowered() {
        const auto came_home = [](const admissions::Admission& stay) {
            return stay.discharged_on.has_value();
        };
        if (std::ranges::none_of(admissions_, came_home)) return;
        const auto scope =
            view_.policy.Allow(view_.actor, identity::Permission::kImportRegister, facts_.person);
        if (!scope) return;
        const auto kept = clocks::FindRedUntil(view_.tables, *scope, view_.today);
        if (kept && *line_.rated_on <= kept->due)
            Remark(
                Field::kRating,
                "Your area keeps the rating red until " + InWords(kept->due) +
                    " after hospital. It is recorded as the spreadsheet says"
            );
    }

    Result<Done> DecideKeyworker() {
        if (line_.keyworker.empty() || keyworking::LeadOn(allocations_, view_.today)) return Done{};
        if (line_.left_on) {
            Remark(Field::kKeyworker, "No keyworker is named: they have left the register");
            return Done{};
        }
        const Date from = line_.keyworker_since.value_or(*line_.on_register_since);
        const auto naming = keyworking::DecideNaming(
            {.allocations = allocations_,
             .post = workforce::FindPost(view_.tables, area_, line_.keyworker),
             .today = view_.today},
            line_.keyworker,
            keyworking::AllocationRole::kLead,
            from
        );
        if (!naming) {
            const Error& why = naming.error();
            const std::string& words = why.fields.empty() ? why.message : why.fields[0].message;
            Remark(Field::kKeyworker, "No keyworker is named. " + words);
            return Done{};
        }
        facts_.keyworker = naming->named;
        if (keyworking::KeyworkingOn(episodes_, view_.today)) return Done{};
        TRY_ASSIGN(
            facts_.episode,
            keyworking::DecideOpening(
                {.episodes = episodes_, .today = view_.today},
                keyworking::EpisodeKind::kKeyworking,
                from,
                std::nullopt
            )
        );
        return Done{};
    }

    Result<Done> DecideHospital() {
        if (line_.hospital.empty() || !line_.admitted_on) return Done{};
        admissions::Admission wished;
        wished.id = admissions::AdmissionId::New();
        wished.admitted_on = *line_.admitted_on;
        wished.hospital = line_.hospital;
        wished.legal_status = line_.legal_status;
        const auto decided = admissions::DecideAdmission(
            {.admissions = admissions_, .today = view_.today}, std::move(wished)
        );
        if (!decided && decided.error().fault == Fault::kRefused) {
            Remark(Field::kHospital, "Not taken. " + decided.error().message);
            return Done{};
        }
        if (!decided) return decided.error();
        facts_.admission = admissions::Admitted{
            .id = decided->id,
            .admitted_on = decided->admitted_on,
            .hospital = decided->hospital,
            .legal_status = decided->legal_status};
        Remark(Field::kHospital, "They will count as in hospital, which is blue, until they leave");
        return Done{};
    }

    const identity::View& view_;
    const identity::Scope& area_;
    RegisterLine& line_;
    RowFacts facts_;
    std::vector<dsr::Stay> stays_;
    std::vector<dsr::GivenRating> ratings_;
    std::vector<keyworking::Episode> episodes_;
    std::vector<keyworking::Allocation> allocations_;
    std::vector<admissions::Admission> admissions_;
};

}  // namespace

Result<RowFacts> DecideRow(
    const identity::View& view,
    const identity::Scope& area,
    const people::PersonId& same,
    RegisterLine& line
) {
    return RowDecider(view, area, same, line).Decide();
}

void AddFaults(const Error& refused, RegisterLine& line) {
    const auto add = [&](std::optional<Field> field, const std::string& words) {
        line.notes.push_back({Note::Kind::kProblem, field, words});
    };
    for (const FieldFault& fault : refused.fields) add(FieldOf(fault.field), fault.message);
    if (refused.fields.empty()) add(std::nullopt, refused.message);
}

}  // namespace alongside::spreadsheets

// Reads two records in words, and compares what can stand only once in one.
// SPDX-License-Identifier: MIT
#include "care/corrections/find_both.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

#include "care/admissions/api.h"
#include "care/corrections/sorting_store.h"
#include "care/keyworking/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "platform/base/text.h"
#include "platform/journal/journal.h"
#include "platform/journal/journal_facts.h"

namespace alongside::corrections {
namespace {

// One of the two records.
struct Side {
    people::DetailsRecorded details;
    std::vector<dsr::Stay> stays;
    std::vector<dsr::GivenRating> ratings;
    std::vector<keyworking::Episode> episodes;
    std::vector<keyworking::Allocation> allocations;
    std::vector<admissions::Admission> admissions;
};

Result<Side> ReadSide(const identity::View& view, const identity::Scope& scope) {
    TRY_ASSIGN(people::Person person, people::PersonStore(view.tables, scope).Get());
    const dsr::RegisterStore dsr(view.tables, scope);
    const keyworking::KeyworkingStore keyworking(view.tables, scope);
    return Side{
        .details = std::move(person.details),
        .stays = dsr.Stays(),
        .ratings = dsr.Ratings(),
        .episodes = keyworking.Episodes(),
        .allocations = keyworking.Allocations(),
        .admissions = admissions::AdmissionStore(view.tables, scope).List()};
}

std::string NumberOf(const Side& side) {
    const auto& held = side.details.nhs_number;
    if (!held) return {};
    const auto number = people::NhsNumber::Parse(held->Reveal());
    return number ? number->Spaced() : held->Reveal();
}

bool IsOpen(const dsr::Stay& stay) {
    return stay.decision != dsr::Decision::kDeclined && !stay.removed_on;
}

bool HasOpenPlace(const Side& side) {
    return std::ranges::any_of(side.stays, IsOpen);
}

std::string RegisterOf(const Side& side, Date today) {
    if (dsr::IsOnRegister(side.stays, today)) return "On the register";
    if (HasOpenPlace(side)) return "Referred, not decided yet";
    return side.stays.empty() ? "" : "Not any more";
}

std::string RatingOf(const Side& side, Date today) {
    const auto rating = dsr::RatingOn(side.ratings, today);
    if (!rating) return {};
    return WithCapital(std::string(NameOf(rating->rating))) + ", since " +
           InWords(rating->rated_on);
}

std::string LeadOf(const Side& side, Date today) {
    const auto lead = keyworking::LeadOn(side.allocations, today);
    return lead ? "Since " + InWords(lead->from) : "";
}

std::string SupportOf(const Side& side, Date today) {
    const auto open = keyworking::KeyworkingOn(side.episodes, today);
    if (open) return "Open since " + InWords(open->opened_on);
    return side.episodes.empty() ? "" : Counted(side.episodes.size(), "time", "times") + ", over";
}

std::string HospitalOf(const Side& side) {
    if (side.admissions.empty()) return {};
    const auto& last = side.admissions.back();
    const std::string stays = Counted(side.admissions.size(), "stay", "stays");
    return stays + ", the last from " + InWords(last.admitted_on) +
           (last.discharged_on ? " to " + InWords(*last.discharged_on) : ", not over");
}

std::string DeathOf(const Side& side) {
    return side.details.date_of_death ? InWords(*side.details.date_of_death) : "";
}

std::vector<InBoth> LinesAbout(const Side& one, const Side& other, Date today) {
    const auto line = [&](const char* what, const std::function<std::string(const Side&)>& of) {
        return InBoth{what, of(one), of(other)};
    };
    const auto born = [](const Side& side) { return InWords(side.details.date_of_birth); };
    return {
        line("Given name", [](const Side& side) { return side.details.given_name.Reveal(); }),
        line("Family name", [](const Side& side) { return side.details.family_name.Reveal(); }),
        line("Date of birth", born),
        line("NHS number", NumberOf),
        line("Reference", [](const Side& side) { return side.details.reference; }),
        line("Locality", [](const Side& side) { return side.details.locality.value_or(""); }),
        line("School", [](const Side& side) { return side.details.school.value_or(""); }),
        line("Register", [&](const Side& side) { return RegisterOf(side, today); }),
        line("Rating", [&](const Side& side) { return RatingOf(side, today); }),
        line("Lead keyworker", [&](const Side& side) { return LeadOf(side, today); }),
        line("Support", [&](const Side& side) { return SupportOf(side, today); }),
        line("Hospital", HospitalOf),
        line("Died", DeathOf)};
}

bool AreInTwoHospitals(const Side& one, const Side& other) {
    return std::ranges::any_of(one.admissions, [&](const admissions::Admission& stay) {
        return std::ranges::any_of(other.admissions, [&](const admissions::Admission& same) {
            return stay.InHospital().Meets(same.InHospital());
        });
    });
}

// What stands once in a record, and is in both. Nothing of it is thrown away: whoever joins the
// records puts the joined one right, where each thing has its own form.
std::vector<Clash> ClashesOf(const Side& one, const Side& other, Date today) {
    std::vector<Clash> clashes;
    const auto add = [&](bool clash, const char* what, const char* then) {
        if (clash) clashes.push_back({what, then});
    };
    add(!one.details.nhs_number && other.details.nhs_number,
        "Only the record that is joined has an NHS number",
        "Keep that record instead, or add the number to the details afterwards.");
    add(HasOpenPlace(one) && HasOpenPlace(other),
        "Both have a place on the register, or wait for one",
        "Withdraw the one that was recorded by mistake, or take one off the register.");
    add(keyworking::LeadOn(one.allocations, today) && keyworking::LeadOn(other.allocations, today),
        "Both have a lead keyworker",
        "The one who began last counts. End the other’s part.");
    add(keyworking::KeyworkingOn(one.episodes, today) &&
            keyworking::KeyworkingOn(other.episodes, today),
        "Both have support that is open",
        "Close one, or withdraw the one that was recorded by mistake.");
    add(AreInTwoHospitals(one, other),
        "Both were in hospital on the same days",
        "If it was one stay, withdraw one of the two.");
    const auto rating = dsr::RatingOn(one.ratings, today);
    const auto other_rating = dsr::RatingOn(other.ratings, today);
    add(rating && other_rating && rating->rating != other_rating->rating,
        "They have different ratings",
        "The later one counts. Rate again if that is not right.");
    add(one.details.date_of_death.has_value() != other.details.date_of_death.has_value(),
        "Only one of the records says that they died",
        "A death that has a page of its own counts for the joined record. Look before you join.");
    return clashes;
}

}  // namespace

Result<BothRecords> FindBoth(
    const identity::View& view, const identity::Scope& first, const identity::Scope& second
) {
    TRY_ASSIGN(const Side one, ReadSide(view, first));
    TRY_ASSIGN(const Side other, ReadSide(view, second));
    BothRecords both = {LinesAbout(one, other, view.today), ClashesOf(one, other, view.today)};
    std::erase_if(both.lines, [](const InBoth& line) {
        return line.of_first.empty() && line.of_second.empty();
    });
    return both;
}

SinceJoined FindSinceJoined(
    const identity::View& view,
    const journal::Catalogue& catalogue,
    const journal::KeyRing& keys,
    const people::PersonId& person,
    const people::PersonId& other
) {
    SinceJoined since;
    bool joined = false;
    const auto look = [&](const journal::Entry& entry) {
        if (entry.origin == other && entry.fact.type == people::DetailsRecorded::kType)
            since.other_name =
                ShownName(journal::Decode<people::DetailsRecorded>(entry.fact)).Reveal();
        if (entry.fact.type == journal::StreamsMerged::kType &&
            journal::Decode<journal::StreamsMerged>(entry.fact).other == other) {
            joined = true;
            since.lines.clear();  // They may have been joined and separated before.
        }
        if (joined && entry.origin == person && IsToSort(entry.fact.type))
            since.lines.push_back(LineOf(catalogue, entry));
    };
    journal::ForEachEntry(view.tables, catalogue, keys, view.actor.area, person, look);
    return since;
}

std::vector<LineToSort> FindLinesToSort(
    const identity::View& view,
    const journal::Catalogue& catalogue,
    const journal::KeyRing& keys,
    const identity::Scope& person
) {
    const auto waiting = ListEntriesToSort(view.tables, person);
    std::vector<LineToSort> found;
    if (waiting.empty()) return found;
    for (RecordLine& line : LinesOf(view, catalogue, keys, person.stream())) {
        const auto entry = std::ranges::find_if(waiting, [&](const EntryToSort& each) {
            return each.origin == line.origin && each.number == line.number;
        });
        if (entry != waiting.end()) found.push_back({*entry, std::move(line)});
    }
    return found;
}

}  // namespace alongside::corrections

// Every event of this release, and how to make one with something in each of its fields.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <tuple>

#include "care/admissions/admissions_facts.h"
#include "care/corrections/corrections_facts.h"
#include "care/governance/governance_facts.h"
#include "care/insight/insight_facts.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/workforce/workforce_facts.h"
#include "platform/journal/journal_facts.h"

namespace alongside::test {

/// What may be recorded in a person's own stream. Those that open a thing come before those that
/// change it.
using EventsOfAPerson = std::tuple<
    people::DetailsRecorded,
    dsr::ReferralReceived,
    dsr::ReferralDecided,
    dsr::StayAmended,
    dsr::RatingGiven,
    dsr::RatingAmended,
    admissions::Admitted,
    admissions::AdmissionAmended,
    keyworking::EpisodeOpened,
    keyworking::EpisodeAmended,
    keyworking::KeyworkerNamed,
    keyworking::AllocationAmended,
    corrections::RemovalAsked,
    dsr::RemovedFromRegister,
    dsr::RatingWithdrawn,
    dsr::StayWithdrawn,
    admissions::Discharged,
    admissions::AdmissionWithdrawn,
    keyworking::EpisodeClosed,
    keyworking::EpisodeWithdrawn,
    keyworking::AllocationEnded,
    keyworking::AllocationWithdrawn,
    corrections::RemovalAgreed,
    corrections::RemovalDeclined,
    corrections::RemovalWithdrawn>;

/// What is recorded elsewhere: in a worker's stream or the area's.
using OtherEvents = std::tuple<
    workforce::PostRecorded,
    insight::RiskRecorded,
    insight::RiskWithdrawn,
    governance::AreaDescribed,
    governance::UserRecorded,
    governance::UserDeactivated,
    governance::SecretChanged,
    governance::ListItemAdded,
    governance::ListItemRemoved,
    journal::EntryRedacted,
    journal::StreamsMerged,
    journal::StreamsUnmerged,
    journal::StreamErased>;

/// Calls `visit.template operator()<E>()` for each event of a tuple.
template <class Tuple, class Visit>
void ForEachEvent(Visit visit) {
    [&]<class... E>(std::tuple<E...>*) {
        (visit.template operator()<E>(), ...);
    }(static_cast<Tuple*>(nullptr));
}

/// Fills a field by its type; `text` gives the words of the next text.
template <class Text>
struct Filler {
    Text text;
    Date day = DateOf(2023, 1, 2);

    template <class T>
    void operator()(std::string_view, T& value) {
        Fill(value);
    }

    template <class T>
    void Fill(T& value) {
        if constexpr (requires { value.has_value(); }) {
            value.emplace();
            Fill(*value);
        } else if constexpr (requires { value.Reveal(); }) {
            Fill(value.Reveal());
        } else if constexpr (std::is_same_v<T, bool>) {
            value = true;
        } else if constexpr (std::is_integral_v<T>) {
            value = 1;
        } else if constexpr (std::is_same_v<T, Date>) {
            value = day;
        } else if constexpr (NamedEnum<T>) {
            value = T{};
        } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
            value = {text()};
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = text();
        } else {
            value = T(text());  // an id
        }
    }
};

/// An event with something in every field.
template <class E, class Text>
E Filled(const Text& text) {
    E event{};
    Filler<Text> filler{text};
    journal::ForEachField(event, [&](std::string_view name, auto& value) { filler(name, value); });
    return event;
}

}  // namespace alongside::test

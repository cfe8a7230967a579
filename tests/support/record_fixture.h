// A test over a real record: an area, a clock, actors, and use cases run as a server runs them.
// When a test ends, replaying every stream must leave every row of every projection as it was.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "care/people/ids.h"
#include "care/people/people_facts.h"
#include "platform/identity/work.h"
#include "support/test_database.h"

namespace alongside::test {

class RecordTest : public DatabaseTest {
protected:
    using AddModule = void (*)(journal::Catalogue&);

    /// `modules` are those of the test, besides the journal's own and people.
    RecordTest(std::initializer_list<AddModule> modules = {});
    void TearDown() override;

    /// Runs a use case in a transaction of its own: `Do(dsr::RatePerson, {.person = ann, …})`. By
    /// default the actor may do everything.
    template <class Value, class Command>
    Result<Value> Do(
        Result<Value> (*use_case)(const identity::Work&, const Command&),
        const std::type_identity_t<Command>& command,
        identity::Grants grants = identity::Grants::All()
    ) {
        return runner_.Change(ActorWith(grants), [&](const identity::Work& work) {
            return use_case(work, command);
        });
    }

    /// Does what no use case does in a transaction of its own: `act(journal)`.
    template <class Act>
    void WithJournal(const Act& act) {
        Must(runner_.Change(ActorWith(identity::Grants::All()), [&](const identity::Work& work) {
            act(work.journal);
            return Result<Done>(Done{});
        }));
    }
    /// Records a fact as it came, past every rule: what an import may bring.
    template <journal::Event E>
    void RecordAnyway(const StreamId& stream, const E& event) {
        WithJournal([&](journal::Journal& journal) { journal.Record(stream, event); });
    }

    /// What `ask(tables, scope)` answers with the scope of a person, or of the whole area.
    template <class Ask>
    auto Look(const StreamId& person, const Ask& ask) {
        return Show([&](const identity::View& view) {
            return ask(view.tables, *view.policy.Allow(view.actor, kLooking, person));
        });
    }
    template <class Ask>
    auto LookAtArea(const Ask& ask) {
        return Show([&](const identity::View& view) {
            return ask(view.tables, *view.policy.AllowArea(view.actor, kLooking));
        });
    }

    /// The value of an outcome that the test relies on; throws the refusal's words otherwise.
    template <class T>
    static T Must(Result<T> result) {
        if (!result) throw std::runtime_error("refused: " + result.error().message);
        return *std::move(result);
    }

    /// Adds somebody without an NHS number.
    people::PersonId NewPerson(
        const std::string& given_name = "Ann",
        const std::string& family_name = "Example",
        Date date_of_birth = DateOf(2008, 5, 17)
    );

    identity::Actor ActorWith(identity::Grants grants) const;
    /// Somebody else acts from now on; at first it is "jo".
    void ActAs(const std::string& user) { acting_ = journal::ActorId(user); }
    /// Makes another area, in which the test goes on.
    void GoToNewArea(AreaId area) {
        area_ = std::move(area);
        CreateArea();
    }
    /// Moves the clock, so that what follows is learned later.
    void AdvanceDays(int days) { clock_.AdvanceTo(clock_.Now() + std::chrono::days(days)); }

    /// Every row that came from a stream, a line each, under the name of its table.
    std::string RowsOf(const db::Reader& tables, const StreamId& stream) const;

    static constexpr auto kLooking = identity::Permission::kViewPerson;

    AreaId area_{"QKS"};
    SetClock clock_{Instant(DateOf(2023, 1, 9)) + std::chrono::hours(9)};
    const Date today_ = DateOf(2023, 1, 9);
    journal::Catalogue catalogue_;
    const journal::KeyRing keys_{journal::SecretKey::Random()};
    const identity::Runner runner_;

private:
    journal::ActorId acting_{"jo"};

    template <class Act>
    auto Show(const Act& act) {
        const auto actor = ActorWith(identity::Grants::All());
        return runner_.Show(actor, act);
    }
    void CreateArea();
};

}  // namespace alongside::test

// Drawing events field by field.
// SPDX-License-Identifier: MIT
#include "random_history.h"

#include <array>

#include "every_event.h"

namespace alongside::test {
namespace {

template <class E>
constexpr bool kOpens =
    std::is_same_v<E, dsr::ReferralReceived> || std::is_same_v<E, dsr::RatingGiven> ||
    std::is_same_v<E, admissions::Admitted> || std::is_same_v<E, keyworking::EpisodeOpened> ||
    std::is_same_v<E, keyworking::KeyworkerNamed> || std::is_same_v<E, corrections::RemovalAsked>;

template <class T>
constexpr bool kIsId = requires(T value) {
    value.value;
    value.empty();
};

}  // namespace

std::string RandomHistory::Word() {
    static constexpr std::array<const char*, 5> kWords = {"", "one", "two", "O'Three", "fünf"};
    return kWords.at(static_cast<std::size_t>(Pick(kWords.size())));
}

template <class T>
void RandomHistory::Fill(T& value) {
    if constexpr (requires { value.has_value(); }) {
        if (Pick(2) == 0) return;
        value.emplace();
        Fill(*value);
    } else if constexpr (requires { value.Reveal(); }) {
        Fill(value.Reveal());
    } else if constexpr (std::is_same_v<T, bool>) {
        value = Pick(2) == 0;
    } else if constexpr (std::is_integral_v<T>) {
        value = Pick(100);
    } else if constexpr (std::is_same_v<T, Date>) {
        value = DateOf(2022, 6, 1) + std::chrono::days(Pick(400));
    } else if constexpr (NamedEnum<T>) {
        value = static_cast<T>(Pick(static_cast<int>(NamesOf(T{}).size())));
    } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
        value.assign(static_cast<std::size_t>(Pick(3)), Word());
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = Word();
    } else {
        value = T(posts_.at(static_cast<std::size_t>(Pick(static_cast<int>(posts_.size())))).value);
    }
}

// The id of a new thing, or of one that there is. A person's things stay theirs.
std::string RandomHistory::IdFor(const StreamId& person, std::string_view kind, bool opens) {
    auto& known = ids_[person.value + std::string(kind)];
    if (opens || known.empty()) known.push_back(NewUuid());
    return opens ? known.back()
                 : known.at(static_cast<std::size_t>(Pick(static_cast<int>(known.size()))));
}

template <class E>
void RandomHistory::RecordOf(journal::Journal& journal, const StreamId& person) {
    E event{};
    bool first = true;
    journal::ForEachField(event, [&](std::string_view, auto& value) {
        using Field = std::remove_cvref_t<decltype(value)>;
        if constexpr (kIsId<Field>) {
            if (first) {
                // `register.` of `register.rating_given`, and which kind of id it is.
                value = Field(IdFor(person, typeid(Field).name(), kOpens<E>));
                first = false;
                return;
            }
        }
        Fill(value);
    });
    if constexpr (std::is_same_v<E, people::DetailsRecorded>) event.reference = person.value;
    journal.Record(person, event);
}

void RandomHistory::Redact(journal::Journal& journal) {
    const StreamId& person =
        people_.at(static_cast<std::size_t>(Pick(static_cast<int>(people_.size()))));
    const std::int64_t number = 2 + Pick(12);
    journal.Lock(person);
    if (!journal.MayRedact(person, number, "somebody-else")) return;
    journal.Redact(person, number, "It was about somebody else", "somebody-else");
    ++redactions_;
}

void RandomHistory::MergeOrUnmerge(journal::Journal& journal) {
    const auto pick = [&] {
        return people_.at(static_cast<std::size_t>(Pick(static_cast<int>(people_.size()))));
    };
    const StreamId a = pick();
    const StreamId b = pick();
    if (journal.MayMerge(a, b)) {
        journal.Merge(a, b, "One person");
        ++merges_;
    } else if (journal.MayUnmerge(a, b)) {
        journal.Unmerge(a, b, "Two people");
    }
}

void RandomHistory::Step(journal::Journal& journal) {
    const int what = Pick(20);
    if (what == 0) return Redact(journal);
    if (what == 1) return MergeOrUnmerge(journal);
    if (what == 2) {
        auto post = workforce::PostRecorded{};
        const auto& stream =
            posts_.at(static_cast<std::size_t>(Pick(static_cast<int>(posts_.size()))));
        journal::ForEachField(post, [&](std::string_view, auto& value) { Fill(value); });
        post.worker_id = stream.value;
        post.fte = "0.6";
        journal.Record(stream, post);
        return;
    }
    const StreamId any =
        people_.at(static_cast<std::size_t>(Pick(static_cast<int>(people_.size()))));
    const StreamId person = journal::SurvivorOf(journal.tx(), journal.area(), any);
    const int wanted = Pick(static_cast<int>(std::tuple_size_v<EventsOfAPerson>));
    int index = 0;
    ForEachEvent<EventsOfAPerson>([&]<class E>() {
        if (index++ == wanted) RecordOf<E>(journal, person);
    });
}

}  // namespace alongside::test

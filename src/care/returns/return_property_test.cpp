// Random people, full of edges: what must hold of every return.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <set>

#include "care/returns/check_return.h"
#include "care/returns/return_builder.h"
#include "care/returns/return_json.h"

namespace alongside::returns {
namespace {

const Quarter kQuarter = *Quarter::Parse("2022/23-Q3");

// A day near an edge: mostly within two days of the quarter's ends, sometimes years away.
rc::Gen<Date> SomeDay() {
    return rc::gen::weightedOneOf<Date>(
        {{3,
          rc::gen::map(
              rc::gen::inRange(-2, 3),
              [](int d) { return kQuarter.FirstDay() + std::chrono::days(d); }
          )},
         {3,
          rc::gen::map(
              rc::gen::inRange(-2, 3),
              [](int d) { return kQuarter.LastDay() + std::chrono::days(d); }
          )},
         {2,
          rc::gen::map(
              rc::gen::inRange(-800, 200),
              [](int d) { return kQuarter.LastDay() + std::chrono::days(d); }
          )}}
    );
}

rc::Gen<Period> SomePeriod() {
    return rc::gen::apply(
        [](Date a, Date b, int kind) {
            if (kind == 0) return Period{std::min(a, b)};
            if (kind == 1) return Period{a, a};
            return Period{std::min(a, b), std::max(a, b)};
        },
        SomeDay(),
        SomeDay(),
        rc::gen::inRange(0, 4)
    );
}

template <class T>
T Some(std::initializer_list<T> values) {
    return *rc::gen::elementOf(std::vector<T>(values));
}

// Up to `most` values, each from `make`.
template <class Make>
auto Several(int most, Make make) {
    std::vector<decltype(make())> values;
    const int count = *rc::gen::inRange(0, most + 1);
    for (int i = 0; i < count; ++i) values.push_back(make());
    return values;
}

Date SomeBirth() {
    const Date day = kQuarter.LastDay() + std::chrono::days(*rc::gen::inRange(-2, 3));
    return AddMonths(day, -12 * Some({10, 18, 22, 26, 30}));
}

PersonFacts SomePerson(int number) {
    using keyworking::AllocationRole;
    using keyworking::CloseReason;
    using keyworking::EpisodeKind;
    PersonFacts person{
        .person = people::PersonId("p" + std::to_string(number)), .born = SomeBirth()};
    if (*rc::gen::inRange(0, 5) == 0) person.died = *SomeDay();
    person.stays = Several(2, [] { return RegisterStay{*SomePeriod()}; });
    long long order = 0;
    person.ratings = Several(3, [&] {
        return RatingGiven{
            *SomeDay(),
            Some({dsr::Rating::kRed, dsr::Rating::kAmber, dsr::Rating::kGreen}),
            ++order};
    });
    person.episodes = Several(3, [] {
        return Episode{
            Some({EpisodeKind::kKeyworking, EpisodeKind::kPreventativeConsultation}),
            *SomePeriod(),
            Some({CloseReason::kSteppedBack, CloseReason::kOther})};
    });
    person.allocations = Several(4, [] {
        return Allocation{
            workforce::PostId(Some<std::string>({"w1", "w2"})),
            Some({AllocationRole::kLead, AllocationRole::kSupport}),
            *SomePeriod()};
    });
    person.admissions = Several(4, [] { return admissions::AdmissionPeriod{*SomePeriod()}; });
    return person;
}

std::vector<PersonFacts> SomePeople() {
    int number = 0;
    return Several(12, [&] { return SomePerson(++number); });
}

ProgressReturn Computed(
    std::vector<PersonFacts> people, Detail detail = Detail::kFiguresAndPeople
) {
    std::vector<Post> posts(2);
    for (std::size_t i = 0; i < posts.size(); ++i) {
        posts[i].worker_id = "w" + std::to_string(i + 1);
        posts[i].post = workforce::PostId(posts[i].worker_id);
        posts[i].carries_caseload = true;
    }
    ReturnBuilder builder("QKS", kQuarter, {}, {}, detail);
    for (PersonFacts& person : people) builder.Add(person);
    return std::move(builder).Finish(posts, {}, {});
}

std::multiset<std::string> Members(const ProgressReturn& of, std::string_view path) {
    std::multiset<std::string> ids;
    of.members.ForEach(path, [&](const people::PersonId& id) { ids.insert(id.value); });
    return ids;
}

// Every count of the return by its path, read back from what is published.
std::map<std::string, std::size_t> Counts(const ProgressReturn& of) {
    std::map<std::string, std::size_t> counts;
    const auto typed = ReadTypedReturn(ReturnJson(of));
    for (const TypedCount& typed_count : typed->counts)
        counts[typed_count.path] = static_cast<std::size_t>(typed_count.count);
    for (const TypedWorker& worker : typed->workforce) {
        counts[worker.path + ".caseload"] = static_cast<std::size_t>(*worker.caseload);
        counts[worker.path + ".stepped_down"] = static_cast<std::size_t>(*worker.stepped_down);
    }
    return counts;
}

template <class Property>
void Holds(Property property) {
    EXPECT_TRUE(rc::check(property));
}

TEST(ReturnProperty, EveryFigureIsTheLengthOfItsList) {
    Holds([] {
        const auto computed = Computed(SomePeople());
        for (const auto& [path, count] : Counts(computed))
            RC_ASSERT(computed.members.Count(path) == count);
    });
}

TEST(ReturnProperty, NobodyIsCountedTwiceInASectionButForAdmissions) {
    Holds([] {
        const auto computed = Computed(SomePeople());
        for (const char* section : {"register", "supported", "with_keyworker", "inpatients"}) {
            std::multiset<std::string> all;
            for (const char* band : {"under_18", "18_25"})
                all.merge(Members(computed, std::string(section) + "." + band + ".total"));
            RC_ASSERT(std::set(all.begin(), all.end()).size() == all.size());
        }
        for (const char* worker : {"workforce.w1.caseload", "workforce.w2.stepped_down"}) {
            const auto people = Members(computed, worker);
            RC_ASSERT(std::set(people.begin(), people.end()).size() == people.size());
        }
    });
}

TEST(ReturnProperty, WhoHasAKeyworkerIsAmongThoseCounted) {
    Holds([] {
        const auto computed = Computed(SomePeople());
        for (const auto& [part, whole] : std::map<std::string, std::string>{
                 {"with_keyworker.under_18.red", "register.under_18.red"},
                 {"with_keyworker.18_25.amber", "register.18_25.amber"},
                 {"inpatients.under_18.with_keyworker", "inpatients.under_18.total"},
                 {"register.under_18.blue", "inpatients.under_18.total"}}) {
            const auto some = Members(computed, part);
            const auto all = Members(computed, whole);
            RC_ASSERT(std::includes(all.begin(), all.end(), some.begin(), some.end()));
        }
    });
}

TEST(ReturnProperty, TheOrderOfPeopleDoesNotMatter) {
    Holds([] {
        auto people = SomePeople();
        const std::string once = ReturnJson(Computed(people));
        std::reverse(people.begin(), people.end());
        RC_ASSERT(ReturnJson(Computed(people)) == once);
        RC_ASSERT(ReturnJson(Computed(people, Detail::kFiguresOnly)) == once);
    });
}

TEST(ReturnProperty, AComputedReturnHasNoErrorWhenItIsChecked) {
    Holds([] {
        const auto typed = ReadTypedReturn(ReturnJson(Computed(SomePeople())));
        RC_ASSERT(!HasError(CheckReturn(*typed)));
    });
}

TEST(ReturnProperty, NextQuarterRemembersThisQuartersAdmissions) {
    Holds([] {
        auto people = SomePeople();
        const auto now = Computed(people);
        ReturnBuilder next("QKS", kQuarter.Next(), {}, {}, Detail::kFiguresOnly);
        for (PersonFacts& person : people) next.Add(person);
        RC_ASSERT(std::move(next).Finish({}, {}, {}).previous_admissions == now.admissions);
    });
}

}  // namespace
}  // namespace alongside::returns

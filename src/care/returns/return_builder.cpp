// Computes the quarterly return from people streamed one by one.
// SPDX-License-Identifier: MIT
#include "care/returns/return_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace alongside::returns {
namespace {

constexpr std::size_t kRisksShown = 3;

// "New, and re-admissions, each summed over both bands, are at most the previous quarter's and one
// is lower, or both are 0."
bool AdmissionsMet(const ByBand<SpellsBegun>& now, const ByBand<SpellsBegun>& before) {
    const auto sum = [](const ByBand<SpellsBegun>& bands, int SpellsBegun::*kind) {
        return bands.under_18.*kind + bands.from_18_to_25.*kind;
    };
    const int fewer_new =
        sum(before, &SpellsBegun::new_admissions) - sum(now, &SpellsBegun::new_admissions);
    const int fewer_again =
        sum(before, &SpellsBegun::readmissions) - sum(now, &SpellsBegun::readmissions);
    const bool nobody =
        sum(now, &SpellsBegun::new_admissions) == 0 && sum(now, &SpellsBegun::readmissions) == 0;
    return nobody || (fewer_new >= 0 && fewer_again >= 0 && fewer_new + fewer_again > 0);
}

void FindBelowTarget(const ProgressReturn& of, std::vector<Finding>& findings) {
    const auto add = [&](std::optional<Finding> finding) {
        if (finding) findings.push_back(*std::move(finding));
    };
    for (const auto band : kBands)
        if (const auto& figures = of.with_keyworker[band])
            add(BelowTarget(
                fmt::format("with_keyworker.{}", NameOf(band)), figures->share(), "red or amber"
            ));
    for (const auto band : kBands)
        if (const auto& figures = of.inpatients[band])
            add(BelowTarget(
                fmt::format("inpatients.{}", NameOf(band)), figures->share(), "inpatients"
            ));
}

// The order in which a reader meets them: figures, then people by kind and id. People are streamed
// in any order, and the return must not depend on it.
void SortFindings(std::vector<Finding>& findings) {
    const auto rank = [](FindingCode code) {
        switch (code) {
            case FindingCode::kBelowTarget:
                return 0;
            case FindingCode::kOverAge:
                return 1;
            case FindingCode::kInpatientNotOnRegister:
                return 2;
            default:
                return 3;
        }
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
        const int rank_a = rank(a.code);
        const int rank_b = rank(b.code);
        if (rank_a != rank_b) return rank_a < rank_b;
        return rank_a > 0 && std::tie(a.where, a.person) < std::tie(b.where, b.person);
    });
}

bool DoneBy(const std::optional<Date>& done, Date day) {
    return done && *done <= day;
}

int& CountOf(SupportedFigures& figures, SupportedAs as) {
    switch (as) {
        case SupportedAs::kInpatient:
            return figures.inpatient;
        case SupportedAs::kRed:
            return figures.red;
        case SupportedAs::kAmber:
            return figures.amber;
        case SupportedAs::kGreen:
            return figures.green;
        case SupportedAs::kUnrated:
            return figures.unrated;
        case SupportedAs::kPreventive:
            return figures.preventive;
    }
    FailCheck("a category without a figure", __FILE__, __LINE__);
}

Figure FigureOf(SupportedAs as) {
    return static_cast<Figure>(
        static_cast<int>(Figure::kSupportedInpatient) + static_cast<int>(as)
    );
}

}  // namespace

struct ReturnBuilder::Counted {
    const people::PersonId& person;
    std::optional<FigureMembers::Index> index = {};
};

ReturnBuilder::ReturnBuilder(
    std::string area, Quarter quarter, Settings settings, Settings previous_settings, Detail detail
)
    : settings_(settings),
      previous_settings_(previous_settings),
      detail_(detail),
      return_{
          .area = std::move(area),
          .quarter = quarter,
          .as_at = quarter.LastDay(),
          .serves_18_25 = settings.serves_18_25} {}

void ReturnBuilder::Add(PersonFacts& facts) {
    const auto spells = SpellsOf(facts);
    const PersonQuarter person = Assess(facts, spells, return_.quarter, settings_);
    Counted counted{facts.person};

    const bool in_a_band = person.band != people::AgeBand::kOver25;
    if (in_a_band) CountInBand(counted, person);
    CountWork(counted, facts, in_a_band && person.stepped_back);
    FindAboutPerson(facts, person);

    if (spells.empty()) return;
    const Quarter previous = return_.quarter.Previous();
    const people::AgeBand band = AgeBandOn(facts.born, previous.LastDay());
    if (band == people::AgeBand::kOver25) return;
    const SpellsBegun begun = SpellsBegunIn(previous, spells, previous_settings_.readmission_days);
    return_.previous_admissions[band].new_admissions += begun.new_admissions;
    return_.previous_admissions[band].readmissions += begun.readmissions;
}

void ReturnBuilder::Tally(Counted& counted, int& count, Figure figure, people::AgeBand band) {
    ++count;
    if (detail_ == Detail::kFiguresOnly) return;
    if (!counted.index) counted.index = return_.members.Remember(counted.person);
    return_.members.Add(figure, band, *counted.index);
}

void ReturnBuilder::CountOnRegister(Counted& counted, const PersonQuarter& person) {
    if (!person.standing) return;
    RegisterFigures& on = on_register_[person.band];
    KeyworkerFigures& with = with_keyworker_[person.band];
    const auto tally = [&](int& count, Figure figure) {
        Tally(counted, count, figure, person.band);
    };
    switch (*person.standing) {
        case dsr::Standing::kRed:
            tally(on.red, Figure::kRegisterRed);
            if (person.named_keyworker) tally(with.red, Figure::kKeyworkerRed);
            break;
        case dsr::Standing::kAmber:
            tally(on.amber, Figure::kRegisterAmber);
            if (person.named_keyworker) tally(with.amber, Figure::kKeyworkerAmber);
            break;
        case dsr::Standing::kGreen:
            tally(on.green, Figure::kRegisterGreen);
            break;
        case dsr::Standing::kBlue:
            tally(on.blue, Figure::kRegisterBlue);
            break;
        case dsr::Standing::kUnrated:
            break;
    }
    with.red_or_amber = on.red + on.amber;
}

void ReturnBuilder::CountInBand(Counted& counted, const PersonQuarter& person) {
    const people::AgeBand band = person.band;
    const auto tally = [&](int& count, Figure figure) { Tally(counted, count, figure, band); };
    const bool figures_for_band = band == people::AgeBand::kUnder18 || settings_.serves_18_25;

    if (figures_for_band) CountOnRegister(counted, person);
    if (figures_for_band && person.inpatient) {
        tally(inpatients_[band].total, Figure::kInpatients);
        if (person.named_keyworker)
            tally(inpatients_[band].with_keyworker, Figure::kInpatientsWithKeyworker);
    }
    for (int i = 0; i < person.begun.new_admissions; ++i)
        tally(return_.admissions[band].new_admissions, Figure::kNewAdmissions);
    for (int i = 0; i < person.begun.readmissions; ++i)
        tally(return_.admissions[band].readmissions, Figure::kReadmissions);
    if (person.supported)
        tally(CountOf(return_.supported[band], *person.supported), FigureOf(*person.supported));
    if (person.stepped_back) tally(return_.stepped_back[band], Figure::kSteppedBack);
}

void ReturnBuilder::CountFor(People& people, Counted& counted) {
    ++people.count;
    if (detail_ == Detail::kFiguresOnly) return;
    if (!counted.index) counted.index = return_.members.Remember(counted.person);
    people.who.push_back(*counted.index);
}

// Caseload: "distinct people with any open allocation to the worker on the as-at day". Stepped
// down: "distinct people counted in *stepped back* who had any allocation to that worker open in
// the quarter". A person's allocations are few: looking back for the same worker is the cheapest
// way to count each person once.
void ReturnBuilder::CountWork(Counted& counted, const PersonFacts& person, bool stepped_back) {
    const Period days = return_.quarter.Days();
    const auto open_now = [&](const Allocation& allocation) {
        return admissions::EndedBy(allocation.when, person.died).Contains(return_.as_at);
    };
    const auto open_in_quarter = [&](const Allocation& allocation) {
        return admissions::EndedBy(allocation.when, person.died).Meets(days);
    };
    const auto is_first = [&](std::size_t at, const auto& open) {
        const auto begin = person.allocations.begin();
        return std::none_of(
            begin,
            begin + static_cast<std::ptrdiff_t>(at),
            [&](const Allocation& earlier) {
                return earlier.worker == person.allocations[at].worker && open(earlier);
            }
        );
    };
    for (std::size_t i = 0; i < person.allocations.size(); ++i) {
        const Allocation& allocation = person.allocations[i];
        if (open_now(allocation) && is_first(i, open_now))
            CountFor(work_[allocation.worker].caseload, counted);
        if (stepped_back && open_in_quarter(allocation) && is_first(i, open_in_quarter))
            CountFor(work_[allocation.worker].stepped_down, counted);
    }
}

// Interpretation: all three are about the person, whatever their age and whether or not the area
// serves their band.
void ReturnBuilder::FindAboutPerson(const PersonFacts& facts, const PersonQuarter& person) {
    const auto add = [&](FindingCode code, std::string says) {
        return_.findings.push_back(
            {code,
             facts.reference.empty() ? facts.person.value : facts.reference,
             std::move(says),
             facts.person}
        );
    };
    if (person.band == people::AgeBand::kOver25 && (person.standing || person.inpatient))
        add(FindingCode::kOverAge,
            fmt::format(
                "Is {} years old and {}; the return counts nobody aged 26 or over.",
                AgeOn(facts.born, return_.as_at),
                person.inpatient ? "an inpatient" : "on the register"
            ));
    if (person.inpatient && !person.standing)
        add(FindingCode::kInpatientNotOnRegister, "Is an inpatient and not on the register.");
    if (person.standing == dsr::Standing::kUnrated)
        add(FindingCode::kUnratedOnRegister,
            "Is on the register without a rating, so is in no colour and not in the total.");
}

WorkerLine ReturnBuilder::LineOf(const Post& post) {
    const Date day = return_.as_at;
    WorkerLine line{
        .post = post.post,
        .worker = post.worker_id,
        .role = post.role,
        .employer = post.employer,
        .grade = post.grade,
        .part_time = post.part_time,
        .vacant = post.vacant,
        .elearning = std::all_of(
            post.elearning.begin(),
            post.elearning.end(),
            [day](const auto& done) { return DoneBy(done, day); }
        ),
        .operational = DoneBy(post.operational, day)};
    if (!post.carries_caseload.value_or(false)) return line;
    Work& work = work_[post.post];
    line.caseload = work.caseload.count;
    line.stepped_down = work.stepped_down.count;
    if (detail_ == Detail::kFiguresAndPeople) {
        const std::string path = "workforce." + post.worker_id;
        return_.members.Add(path + ".caseload", std::move(work.caseload.who));
        return_.members.Add(path + ".stepped_down", std::move(work.stepped_down.who));
    }
    return line;
}

ProgressReturn ReturnBuilder::Finish(
    const std::vector<Post>& posts, std::vector<Risk> risks, Narrative narrative
) && {
    for (const auto band : kBands) {
        if (band == people::AgeBand::k18To25 && !settings_.serves_18_25) continue;
        return_.on_register[band] = on_register_[band];
        return_.with_keyworker[band] = with_keyworker_[band];
        return_.inpatients[band] = inpatients_[band];
    }
    return_.admissions_met = AdmissionsMet(return_.admissions, return_.previous_admissions);
    for (const Post& post : posts)
        if (post.open.Contains(return_.as_at)) return_.workforce.push_back(LineOf(post));
    return_.narrative = std::move(narrative);
    return_.risks = TopRisks(std::move(risks), return_.as_at);
    FindBelowTarget(return_, return_.findings);
    SortFindings(return_.findings);
    return std::move(return_);
}

std::vector<Risk> TopRisks(std::vector<Risk> risks, Date day) {
    std::erase_if(risks, [day](const Risk& risk) { return !risk.open.Contains(day); });
    // Red is the first of the levels, so a smaller one is higher.
    std::stable_sort(risks.begin(), risks.end(), [](const Risk& a, const Risk& b) {
        const auto after_a = a.rag_after.value_or(a.rag_before);
        const auto after_b = b.rag_after.value_or(b.rag_before);
        return std::tie(after_a, a.rag_before, a.open.from) <
               std::tie(after_b, b.rag_before, b.open.from);
    });
    if (risks.size() > kRisksShown) risks.erase(risks.begin() + kRisksShown, risks.end());
    return risks;
}

}  // namespace alongside::returns

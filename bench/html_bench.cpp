// What it costs to render the register, against the same bytes written by hand.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "allocations.h"
#include "care/overview/board_view.h"
#include "platform/html/nhsuk/page.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside {
namespace {

using html::Html;
using html::Url;
using html::Writer;

constexpr std::size_t kRows = 200;
constexpr std::size_t kExpectedBytes = 112 * 1024;

struct Person {
    std::string id;
    std::string name;
    std::string rating;
    std::string locality;
    std::string keyworker;
};

std::vector<Person> People() {
    std::vector<Person> people;
    for (std::size_t i = 0; i < kRows; ++i) {
        const std::string number = std::to_string(i);
        people.push_back(
            {"018f3c2a-7b1e-7c00-8000-" + std::to_string(100000000000 + i),
             "Siobhán O'Hara-" + number,
             i % 2 == 0 ? "Amber" : "Red",
             "Swale & Thanet",
             "Keyworker Number " + number}
        );
    }
    return people;
}

nhsuk::Table RegisterTable(const std::vector<Person>& people) {
    return {
        .caption = {.text = "On the register"},
        .head =
            {{.text = "Name"},
             {.text = "Rating"},
             {.text = "Locality"},
             {.text = "Keyworker"},
             {.text = "Days"}},
        .body =
            [&people](nhsuk::TableBody& body) {
                for (const Person& person : people) {
                    body.Row()
                        .Link(Url("/people").Segment(person.id), person.name)
                        .Show(patterns::StatusTag{
                            .word = person.rating,
                            .shape = patterns::Shape::kTriangle,
                            .colour = patterns::Tone::kRed,
                        })
                        .Cell(person.locality)
                        .Cell(person.keyworker)
                        .Cell("12");
                }
            },
        .first_cell_is_header = true,
    };
}

void RegisterPage(benchmark::State& state) {
    const std::vector<Person> people = People();
    const nhsuk::Page page = {.title = "Register", .home = Url("/")};
    std::size_t bytes = 0;
    const std::size_t before = Allocations();
    for (auto _ : state) {
        Writer content(kExpectedBytes);
        content << RegisterTable(people);
        nhsuk::Page shown = page;
        shown.content = std::move(content).Take();
        Writer document(kExpectedBytes + 8 * 1024);
        document << shown;
        const Html done = std::move(document).Take();
        bytes = done.view().size();
        benchmark::DoNotOptimize(done.view().data());
    }
    state.counters["bytes"] = static_cast<double>(bytes);
    state.counters["allocations"] =
        static_cast<double>(Allocations() - before) / static_cast<double>(state.iterations());
}
BENCHMARK(RegisterPage)->Unit(benchmark::kMicrosecond);

void RegisterTableOnly(benchmark::State& state) {
    const std::vector<Person> people = People();
    for (auto _ : state) {
        Writer content(kExpectedBytes);
        content << RegisterTable(people);
        const Html done = std::move(content).Take();
        benchmark::DoNotOptimize(done.view().data());
    }
}
BENCHMARK(RegisterTableOnly)->Unit(benchmark::kMicrosecond);

void AppendEscaped(std::string& to, const std::string& text) {
    for (const char c : text) {
        switch (c) {
            case '&':
                to += "&amp;";
                break;
            case '<':
                to += "&lt;";
                break;
            case '>':
                to += "&gt;";
                break;
            case '"':
                to += "&quot;";
                break;
            case '\'':
                to += "&#39;";
                break;
            default:
                to += c;
        }
    }
}

// The same rows as literals and text, as one would write them without any components.
void RowsByHand(benchmark::State& state) {
    const std::vector<Person> people = People();
    for (auto _ : state) {
        std::string to;
        to.reserve(kExpectedBytes);
        for (const Person& person : people) {
            to +=
                "<tr class=\"nhsuk-table__row\"><th class=\"nhsuk-table__header\" scope=\"row\">"
                "<a class=\"nhsuk-link\" href=\"/people/";
            AppendEscaped(to, person.id);
            to += "\">";
            AppendEscaped(to, person.name);
            to +=
                "</a></th><td class=\"nhsuk-table__cell\"><strong class=\"app-status "
                "app-tone--red\"><svg class=\"app-status__shape\" viewBox=\"0 0 16 16\" "
                "width=\"16\" "
                "height=\"16\" focusable=\"false\" aria-hidden=\"true\"><path d=\"M8 1l7.5 "
                "14H.5z\"/></svg>";
            AppendEscaped(to, person.rating);
            to += "</strong></td><td class=\"nhsuk-table__cell\">";
            AppendEscaped(to, person.locality);
            to += "</td><td class=\"nhsuk-table__cell\">";
            AppendEscaped(to, person.keyworker);
            to += "</td><td class=\"nhsuk-table__cell\">12</td></tr>";
        }
        benchmark::DoNotOptimize(to.data());
    }
}
BENCHMARK(RowsByHand)->Unit(benchmark::kMicrosecond);

// The board as its page has it: sixty workers to choose from, eight localities, so many people.
overview::BoardView BoardOf(std::int64_t rows) {
    using std::chrono::days;
    constexpr int kWorkers = 60;
    overview::BoardView view;
    view.today = DateOf(2023, 1, 9);
    view.localities = {
        "Ashford",
        "Canterbury",
        "Dover",
        "Maidstone",
        "Medway",
        "Swale & Thanet",
        "Tonbridge",
        "Whitstable"};
    for (int i = 0; i < kWorkers; ++i)
        view.workers.push_back(
            {workforce::PostId("worker-" + std::to_string(i)),
             "Keyworker Number " + std::to_string(i)}
        );
    for (std::int64_t i = 0; i < rows; ++i) {
        const auto number = static_cast<int>(i);
        overview::BoardRow row;
        row.person =
            people::PersonId("018f3c2a-7b1e-7c00-8000-" + std::to_string(100'000'000'000 + i));
        row.name = Sensitive<std::string>("Siobhán O'Hara-" + std::to_string(i));
        row.born = view.today - days(365 * 8 + number * 31 % (365 * 20));
        row.locality = view.localities[static_cast<std::size_t>(i) % view.localities.size()];
        row.standing = i % 3 == 0 ? dsr::Standing::kRed : dsr::Standing::kAmber;
        row.rating = i % 3 == 0 ? dsr::Rating::kRed : dsr::Rating::kAmber;
        row.rated_on = view.today - days(number % 300);
        if (i % 5 != 0) row.lead = view.workers[static_cast<std::size_t>(i) % kWorkers].post;
        row.others = number % 3;
        ++view.counts.people[1][static_cast<std::size_t>(row.standing)];
        view.page.rows.push_back(std::move(row));
    }
    view.page.after = overview::Neighbour::kAnother;
    return view;
}

void Board(benchmark::State& state) {
    const overview::BoardView view = BoardOf(state.range(0));
    std::size_t bytes = 0;
    const std::size_t before = Allocations();
    for (auto _ : state) {
        const Html page = overview::RegisterBoard(view);
        bytes = page.view().size();
        benchmark::DoNotOptimize(page.view().data());
    }
    state.counters["bytes"] = static_cast<double>(bytes);
    state.counters["allocations"] =
        static_cast<double>(Allocations() - before) / static_cast<double>(state.iterations());
}
BENCHMARK(Board)->Arg(50)->Arg(200)->Unit(benchmark::kMicrosecond);

// A tag as it stands in the page, or a text as it was before it was escaped.
struct Piece {
    bool is_text = false;
    std::string bytes;
};

std::string Unescaped(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 5> kEntities = {
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
    std::string plain;
    while (!text.empty()) {
        const auto entity = std::ranges::find_if(kEntities, [&](const auto& each) {
            return text.starts_with(each.first);
        });
        const bool found = entity != kEntities.end();
        plain.push_back(found ? entity->second : text.front());
        text.remove_prefix(found ? entity->first.size() : 1);
    }
    return plain;
}

std::vector<Piece> PiecesOf(std::string_view page) {
    std::vector<Piece> pieces;
    while (!page.empty()) {
        const bool tag = page.front() == '<';
        const auto size = tag ? page.find('>') + 1 : std::min(page.find('<'), page.size());
        const std::string_view bytes = page.substr(0, size);
        pieces.push_back({!tag, tag ? std::string(bytes) : Unescaped(bytes)});
        page.remove_prefix(size);
    }
    return pieces;
}

std::string WrittenByHand(const std::vector<Piece>& pieces, std::size_t bytes) {
    std::string to;
    to.reserve(bytes);
    for (const Piece& piece : pieces) {
        if (piece.is_text) {
            AppendEscaped(to, piece.bytes);
        } else {
            to += piece.bytes;
        }
    }
    return to;
}

// The bytes of the same board: each tag appended, each text escaped.
void BoardByHand(benchmark::State& state) {
    const Html page = overview::RegisterBoard(BoardOf(state.range(0)));
    const std::size_t bytes = page.view().size();
    const std::vector<Piece> pieces = PiecesOf(page.view());
    if (WrittenByHand(pieces, bytes) != page.view()) state.SkipWithError("These are other bytes");
    for (auto _ : state) benchmark::DoNotOptimize(WrittenByHand(pieces, bytes).data());
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(BoardByHand)->Arg(50)->Arg(200)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace alongside

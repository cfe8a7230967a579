// What it costs to render the register, against the same bytes written by hand.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstddef>
#include <string>
#include <vector>

#include "allocations.h"
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

}  // namespace
}  // namespace alongside

// Every event of this release, and how to make one with something in each of its fields.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/date.h"
#include "platform/journal/event.h"

namespace alongside::test {

/// What goes into the fields of an event, by their kind.
class Filling {
public:
    Filling() = default;
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;
    virtual ~Filling() = default;

    virtual std::string Text(std::string_view field) = 0;
    /// The first id of an event: of the thing that it is about. `kind` tells kinds of ids apart.
    virtual std::string ThingId(std::string_view kind) = 0;
    virtual std::string OtherId() { return Text({}); }
    virtual std::vector<std::string> Texts() { return {Text({})}; }
    virtual bool Flag() { return true; }
    virtual std::int64_t Number() { return 1; }
    virtual Date Day() { return DateOf(2023, 1, 2); }
    /// Which of so many choices.
    virtual std::size_t Choice(std::size_t /*count*/) { return 0; }
    /// Whether a field that may be empty holds something.
    virtual bool IsGiven() { return true; }
};

/// A type of event.
struct AnyEvent {
    std::string_view type;
    journal::Fact (*filled)(Filling&);
};

/// What may be recorded in a person's own stream. Those that open a thing come before those that
/// change it.
const std::vector<AnyEvent>& EventsOfAPerson();
/// What is recorded elsewhere: in a worker's stream or the area's.
const std::vector<AnyEvent>& OtherEvents();
/// The one of that type.
const AnyEvent& EventNamed(std::string_view type);

/// The same words everywhere.
class SameWords final : public Filling {
public:
    explicit SameWords(std::string words) : words_(std::move(words)) {}
    std::string Text(std::string_view /*field*/) override { return words_; }
    std::string ThingId(std::string_view /*kind*/) override { return words_; }

private:
    std::string words_;
};

/// `word-1`, `word-2` …
class CountedWords final : public Filling {
public:
    std::string Text(std::string_view /*field*/) override {
        return "word-" + std::to_string(++words_);
    }
    std::string ThingId(std::string_view kind) override { return Text(kind); }

private:
    int words_ = 0;
};

}  // namespace alongside::test

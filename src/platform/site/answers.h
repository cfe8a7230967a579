// What was answered to what a form asks, and everything that is wrong with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "platform/html/patterns/ask.h"
#include "platform/web/form.h"

namespace alongside::site {

/// Reads the answers of a form by the declarations that it was shown by. `Of` gives a value to go
/// on with even where something is wrong, so that all faults are found in one reading: look at
/// `faults()` before using any. `IfAny` gives nothing where nothing was answered.
///
///     site::Answers answers(request);
///     const Command command = {.day = answers.Of(kDay), .reason = answers.Of(kReason)};
///     return site::CarryOut(request, visit, answers, ShowAgain, …);
class Answers : public web::FormReader {
public:
    using FormReader::FormReader;

    std::string Of(const ask::Line& line);
    std::string Of(const ask::Words& words);
    /// Nothing where nothing was answered.
    std::optional<std::string> IfAny(const ask::Line& line) { return Some(Of(line)); }
    std::optional<std::string> IfAny(const ask::Words& words) { return Some(Of(words)); }
    /// As it was typed: for what the use case tidies and judges itself.
    std::string Typed(const ask::Line& line) const { return std::string(Kept(line.name)); }

    Date Of(const ask::Day& day) { return IfAny(day).value_or(Date{}); }
    std::optional<Date> IfAny(const ask::Day& day) { return DateFields(day.name, RulesOf(day)); }

    /// Minutes since midnight.
    std::chrono::minutes Of(const ask::Time& time) {
        return IfAny(time).value_or(std::chrono::minutes{});
    }
    std::optional<std::chrono::minutes> IfAny(const ask::Time& time) {
        return TimeOfDay(time.name, RulesOf(time));
    }

    long long Of(const ask::Number& number) { return IfAny(number).value_or(number.least); }
    std::optional<long long> IfAny(const ask::Number& number);

    template <NamedEnum E>
    E Of(const ask::OneOf<E>& choice) {
        return IfAny(choice).value_or(E{});
    }
    template <NamedEnum E>
    std::optional<E> IfAny(const ask::OneOf<E>& choice) {
        return OfOptions<E>(choice);
    }
    template <NamedEnum E>
    E Of(const ask::OneOfList<E>& choice) {
        return IfAny(choice).value_or(E{});
    }
    template <NamedEnum E>
    std::optional<E> IfAny(const ask::OneOfList<E>& choice) {
        return OfOptions<E>(choice);
    }
    template <NamedEnum E>
    std::vector<E> Of(const ask::AnyOf<E>& choice) {
        auto values = Choices<E>(choice.name, RulesOf(choice));
        for (const E value : values)
            if (!IsOffered(choice, value)) RejectOther(choice.name, RulesOf(choice));
        return values;
    }

    template <class AnyId>
    AnyId Of(const ask::OneRecorded<AnyId>& choice) {
        return IfAny(choice).value_or(AnyId{});
    }
    template <class AnyId>
    std::optional<AnyId> IfAny(const ask::OneRecorded<AnyId>& choice) {
        return Chosen<AnyId>(choice.name, RulesOf(choice));
    }

    /// Nothing for "not known".
    std::optional<bool> Of(const ask::YesOrNo& question) const;
    bool Of(const ask::Tick& tick) const { return Checkbox(tick.name); }

private:
    static std::optional<std::string> Some(std::string text) {
        if (text.empty()) return std::nullopt;
        return text;
    }
    template <class Question>
    static web::FieldRules RulesOf(const Question& question) {
        return {.required = question.required, .label = question.called};
    }
    template <class Question, class E>
    static bool IsOffered(const Question& question, E value) {
        for (const auto& option : question.options)
            if (option.value == value) return true;
        return false;
    }
    // A word of the enum that this form does not offer is as wrong as any other.
    template <class E, class Question>
    std::optional<E> OfOptions(const Question& question) {
        const auto value = Choice<E>(question.name, RulesOf(question));
        if (!value || IsOffered(question, *value)) return value;
        RejectOther(question.name, RulesOf(question));
        return std::nullopt;
    }
};

}  // namespace alongside::site

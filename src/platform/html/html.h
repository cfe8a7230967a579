// Safe HTML: a type that only components, escaped text and literals of our own source can make.
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

#include "platform/html/attribute.h"
#include "platform/html/buffer.h"
#include "platform/html/literal.h"

namespace alongside::html {

class Writer;

/// Anything that writes itself as markup: a component is a struct of its options with
/// `void Render(Writer&) const`. It may be streamed into a `Writer` or used wherever `Html` is.
template <class T>
concept Component = requires(const T& component, Writer& to) {
    { component.Render(to) } -> std::same_as<void>;
};

/// Characters of any origin, written escaped (`& < > " '`).
class Text {
public:
    explicit constexpr Text(std::string_view text) : text_(text) {}
    void Render(Writer& to) const;

private:
    std::string_view text_;
};

/// A count as people read it: `12,345`.
class Number {
public:
    explicit constexpr Number(long long number) : number_(number) {}
    void Render(Writer& to) const;

private:
    long long number_;
};

/// A piece of finished, safe markup. There is no way to make one of a run-time string but `Text`.
class Html {
public:
    Html() = default;
    /// Of a literal in our own source: `Markup("<hr>")`.
    Html(Markup markup) : markup_(markup.view()) {}  // NOLINT(google-explicit-constructor)
    /// What a component renders.
    template <Component T>
    Html(const T& component);  // NOLINT(google-explicit-constructor)

    bool empty() const { return markup_.empty(); }
    std::string_view view() const { return markup_; }
    /// The bytes, for the body of a response.
    std::string Take() && { return std::move(markup_); }

    bool operator==(const Html&) const = default;

private:
    friend class Writer;
    friend class ScratchWriter;
    /// Defined in tests/support only: makes `Html` of the fixtures' run-time strings.
    friend class TrustedForTest;
    explicit Html(std::string markup) : markup_(std::move(markup)) {}

    std::string markup_;
};

/// The one growing buffer that a page is rendered into. What may be streamed is safe by its type;
/// a `std::string` does not compile.
class Writer {
public:
    /// `expected` bytes are set aside at once, so that a page of about that size allocates once.
    explicit Writer(std::size_t expected = 0) { buffer_.Reserve(expected); }

    Writer& operator<<(Markup markup) {
        buffer_.Append(markup.view());
        return *this;
    }
    Writer& operator<<(const Html& html) {
        buffer_.Append(html.view());
        return *this;
    }
    template <Component T>
    Writer& operator<<(const T& component) {
        component.Render(*this);
        return *this;
    }
    Writer& operator<<(const Attribute& attribute);
    Writer& operator<<(const Attributes& attributes);
    Writer& operator<<(const ClassList& classes);

    /// What was written, and an empty buffer.
    Html Take() && { return Html(buffer_.Take()); }

private:
    friend class Text;
    friend class Number;
    friend class ScratchWriter;
    void Escape(std::string_view text);

    Buffer buffer_;
};

/// A writer whose buffer was used before and will be again: a component that is made into `Html` on
/// its way into a page costs one allocation of the right size.
class ScratchWriter {
public:
    ScratchWriter();
    ScratchWriter(const ScratchWriter&) = delete;
    ScratchWriter& operator=(const ScratchWriter&) = delete;
    ~ScratchWriter();
    Writer& to() { return writer_; }
    /// What was written.
    Html Copy() const { return Html(std::string(writer_.buffer_.view())); }

private:
    Writer writer_;
};

template <Component T>
Html::Html(const T& component) {
    ScratchWriter scratch;
    component.Render(scratch.to());
    markup_ = scratch.Copy().markup_;
}

/// The parts one after another: `All(Heading{...}, Table{...})`.
template <class... Parts>
Html All(const Parts&... parts) {
    ScratchWriter scratch;
    (scratch.to() << ... << parts);
    return scratch.Copy();
}

/// `html` if there is any, else `text` escaped: the pair that most components take.
class Content {
public:
    Content(std::string_view text, const Html& html) : text_(text), html_(html) {}
    bool empty() const { return text_.empty() && html_.empty(); }
    void Render(Writer& to) const {
        if (html_.empty()) {
            to << Text(text_);
        } else {
            to << html_;
        }
    }

private:
    std::string_view text_;
    const Html& html_;
};

}  // namespace alongside::html

// Renders the parts of a night pack.
// SPDX-License-Identifier: MIT
#include "care/nightpack/pack_view.h"

#include "platform/html/nhsuk/heading.h"
#include "platform/html/patterns/paper.h"
#include "platform/html/patterns/prose.h"

namespace alongside::nightpack {
namespace {

using html::All;
using html::Html;
using html::ScratchWriter;
using html::Text;
using patterns::Paragraph;

nhsuk::Heading Small(const std::string& text) {
    return {.text = text, .level = 3};
}

patterns::BulletList ListOf(const std::vector<std::string>& lines) {
    patterns::BulletList list;
    for (const std::string& line : lines) list.items.push_back(Text(line));
    return list;
}

patterns::BulletList CallList(const std::vector<CallLine>& calls) {
    patterns::BulletList list;
    for (const CallLine& call : calls) {
        std::string words = call.who;
        if (!call.phone.empty()) words += ": " + call.phone;
        if (!call.more.empty()) words += " (" + call.more + ")";
        list.items.push_back(Text(words));
    }
    return list;
}

}  // namespace

Html RosterSheet(const RosterPart& roster) {
    ScratchWriter content;
    content.to() << Small("When this was written") << CallList(roster.now)
                 << Small("In the days ahead");
    if (roster.ahead.empty()) content.to() << Paragraph{.text = "Nobody is on the list."};
    std::vector<std::string> ahead;
    ahead.reserve(roster.ahead.size());
    for (const RosterLine& line : roster.ahead)
        ahead.push_back(line.from + " to " + line.until + ": " + line.who + ", " + line.phone);
    content.to() << ListOf(ahead);
    if (!roster.gaps.empty()) content.to() << Small("Nobody is on call") << ListOf(roster.gaps);
    return patterns::PaperSheet{
        .id = "on-call", .title = "Who is on call", .content = content.Copy()};
}

Html DueLines(const std::vector<DueLine>& lines) {
    std::vector<std::string> words;
    words.reserve(lines.size());
    for (const DueLine& line : lines)
        words.push_back(
            line.due + ": " + line.name + " – " + line.words +
            (line.whose.empty() ? "" : " (" + line.whose + ")")
        );
    return ListOf(words);
}

Html PersonSheet(const PersonPart& person) {
    ScratchWriter content;
    content.to() << ListOf(person.standing);
    if (!person.calls.empty()) content.to() << Small("Who to ring") << CallList(person.calls);
    for (const SheetSection& section : person.sections) {
        if (section.lines.empty()) continue;
        content.to() << Small(section.heading) << ListOf(section.lines);
    }
    content.to() << Paragraph{.text = person.footnote};
    return patterns::PaperSheet{
        .id = "p-" + person.id, .title = person.name, .content = content.Copy()};
}

Html NamesSheet(const std::vector<NameLine>& names) {
    patterns::BulletList list;
    for (const NameLine& name : names)
        list.items.push_back(patterns::Link{
            .text = name.name, .href = html::Url().Fragment("p-" + name.id)});
    const Html content =
        names.empty() ? Html(Paragraph{.text = "Nobody has a crisis sheet yet."}) : Html(list);
    return patterns::PaperSheet{
        .id = "names", .title = "Whose sheets these are", .content = content};
}

}  // namespace alongside::nightpack

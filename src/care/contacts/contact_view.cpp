// Renders the pages and forms about the people around a young person.
// SPDX-License-Identifier: MIT
#include "care/contacts/contact_view.h"

#include <algorithm>
#include <utility>

#include "care/contacts/contact_questions.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::contacts {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::FormFrame;
using patterns::Link;
using patterns::Paragraph;

nhsuk::Heading PageHeading(std::string text, std::string name) {
    return {
        .text = std::move(text),
        .caption = {.text = std::move(name), .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

patterns::StatusTag HeldBackTag() {
    return {
        .word = "Do not tell everybody",
        .shape = patterns::Shape::kTriangle,
        .colour = patterns::Tone::kRed};
}

Html Value(const AddressLine& line) {
    Html value;
    if (line.shown.empty())
        value = Paragraph{
            .html = All(
                patterns::StatusTag{
                    .word = "Confidential",
                    .shape = patterns::Shape::kSquare,
                    .colour = patterns::Tone::kPurple},
                html::Text(" It is held, and shown on its own page only.")
            )};
    else
        value = Paragraph{.text = line.shown};
    if (!line.not_told.empty())
        value = All(value, Paragraph{.html = All(HeldBackTag(), html::Text(" " + line.not_told))});
    if (!line.when.empty()) value = All(value, Paragraph{.text = line.when, .quiet = true});
    return value;
}

nhsuk::SummaryListRow RowOf(const ContactsView& view, const AddressLine& line) {
    nhsuk::SummaryListRow row = {
        .key = {.text = std::string(WordsOf(line.kind))}, .value = {.html = Value(line)}};
    // Of a confidential one there is nothing to open for who may not see it.
    if (line.shown.empty() && view.change == Offered::kNo) return row;
    row.actions = {
        {.text = "Open",
         .href = Url(view.addresses).Segment(line.id.value),
         .visually_hidden_text = std::string(WordsOf(line.kind))}};
    return row;
}

Html Addresses(const ContactsView& view, const std::vector<AddressLine>& lines) {
    if (lines.empty()) return Paragraph{.text = "No address or number yet.", .quiet = true};
    std::vector<nhsuk::SummaryListRow> rows;
    rows.reserve(lines.size());
    for (const AddressLine& line : lines) rows.push_back(RowOf(view, line));
    return nhsuk::SummaryList{.rows = std::move(rows)};
}

// "Mother, has parental responsibility, lives with them".
std::string Facts(const Contact& contact) {
    std::vector<std::string> facts = {WithCapital(contact.relation)};
    if (contact.parental_responsibility) facts.emplace_back("has parental responsibility");
    if (contact.lives_with) facts.emplace_back("lives with them");
    if (contact.language) facts.push_back("speaks " + *contact.language);
    if (contact.interpreter) facts.emplace_back("would like an interpreter");
    return Join(facts, ", ");
}

std::string Reaching(const Contact& contact) {
    std::vector<std::string> parts;
    if (contact.prefers)
        parts.push_back("Likes to be reached " + [&] {
            std::string way(WordsOf(*contact.prefers));
            way.front() = way.front() == 'B' ? 'b' : 'i';
            return way;
        }());
    if (contact.hours) parts.push_back(*contact.hours);
    return Join(parts, ". ");
}

Html Around(const ContactsView& view, const ContactLine& line) {
    const Contact& contact = line.contact;
    const std::string& name = contact.name.Reveal();
    Html all =
        All(nhsuk::Heading{.text = name, .size = nhsuk::Size::kS, .level = 3},
            Paragraph{.text = Facts(contact) + "."});
    const std::string reaching = Reaching(contact);
    if (!reaching.empty()) all = All(all, Paragraph{.text = reaching + "."});
    all = All(all, Addresses(view, line.addresses));
    const Url at = Url(view.contacts).Segment(contact.id.value);
    html::ScratchWriter links;
    if (view.change == Offered::kYes)
        links.to() << Link{
            .text = "Change", .href = Url(at).Segment("edit"), .visually_hidden_text = name};
    if (view.correct == Offered::kYes)
        links.to() << Link{
            .text = "They do not belong here",
            .href = Url(at).Segment("withdraw"),
            .visually_hidden_text = name};
    return All(all, patterns::ActionRow{.actions = links.Copy()});
}

Html Circle(const ContactsView& view) {
    Html all =
        nhsuk::Heading{.text = "The people around them", .size = nhsuk::Size::kM, .level = 2};
    if (view.circle.empty())
        return All(
            all,
            Paragraph{
                .text = "Nobody is written down yet. Begin with whom the young person would want "
                        "us to ring."}
        );
    for (const ContactLine& line : view.circle) all = All(all, Around(view, line));
    return all;
}

// Nothing is kept unseen: whoever looks can take these out.
Html Left(const ContactsView& view) {
    if (view.left.empty()) return {};
    return All(
        nhsuk::Heading{
            .text = "Of somebody who was taken out", .size = nhsuk::Size::kM, .level = 2},
        Addresses(view, view.left)
    );
}

Html Buttons(const ContactsView& view) {
    if (view.change == Offered::kNo) return {};
    return patterns::ActionRow{
        .actions =
            All(nhsuk::Button{.text = "Add somebody", .href = Url(view.contacts).Segment("new")},
                nhsuk::Button{
                    .text = "Add an address or number",
                    .href = Url(view.addresses).Segment("new"),
                    .variant = nhsuk::ButtonVariant::kSecondary})};
}

std::vector<patterns::Choice> Choices(const std::vector<Contact>& circle) {
    std::vector<patterns::Choice> choices;
    choices.reserve(circle.size());
    for (const Contact& contact : circle)
        choices.push_back(
            {.value = contact.id.value, .text = contact.name.Reveal() + ", " + contact.relation}
        );
    return choices;
}

Html PeopleNotTold(const patterns::FormState& state, const AddressFormView& view) {
    if (view.circle.empty()) return {};
    return patterns::ManyField{
        .state = state,
        .name = std::string(kNotToField),
        .legend = "Whom around them must we not tell?",
        .hint = "Nobody sees the address of another anyway: this is for the young person’s own",
        .choices = Choices(view.circle),
        .held = NamesOfContacts(view.held ? view.held->not_to : std::vector<ContactId>())};
}

Html AgenciesNotTold(const patterns::FormState& state, const Address& held) {
    patterns::ManyField field = {
        .state = state,
        .name = std::string(kNotToAgenciesField),
        .legend = "Which agencies must we not tell?",
        .hint = "Choose all that apply",
        .held = NamesOfAgencies(held.not_to_agencies)};
    for (const std::string_view name : NamesOf(consents::Agency{}))
        field.choices.push_back(
            {.value = std::string(name),
             .text = std::string(WordsOf(*EnumNamed<consents::Agency>(name)))}
        );
    return field;
}

std::optional<AddressKind> KindOf(const std::optional<Address>& held) {
    if (!held) return std::nullopt;
    return held->kind;
}

}  // namespace

std::string NotToldInWords(const Address& address, const std::vector<Contact>& circle) {
    std::vector<std::string> names;
    for (const ContactId& id : address.not_to) {
        const auto contact = std::ranges::find(circle, id, &Contact::id);
        if (contact != circle.end()) names.push_back(contact->name.Reveal());
    }
    if (address.not_to_young_person) names.emplace_back("the young person");
    for (const consents::Agency agency : address.not_to_agencies)
        names.emplace_back(WordsOf(agency));
    return names.empty() ? std::string() : "Do not tell: " + Join(names, ", ");
}

std::string WhenInWords(const Address& address) {
    std::string words;
    if (address.from) words = "From " + InWords(*address.from);
    if (address.to) words += (words.empty() ? "Until " : " until ") + InWords(*address.to);
    return words;
}

Html ContactsPage(const ContactsView& view) {
    Html own = nhsuk::Heading{
        .text = "Where the young person can be reached", .size = nhsuk::Size::kM, .level = 2};
    own = All(own, Addresses(view, view.own));
    Html first = PageHeading("People around them", view.name);
    if (view.own.empty() && view.circle.empty() && view.left.empty())
        return All(
            first,
            patterns::EmptyState{
                .heading = "Nobody is written down yet",
                .text = "Write down who is around them and how each can be reached, and what must "
                        "not be told to whom. Parents who live apart each see only their own.",
                .actions = Buttons(view)}
        );
    return All(first, own, Circle(view), Left(view), Buttons(view));
}

Html AddressPage(const AddressView& view) {
    const Address& address = view.address;
    std::vector<nhsuk::SummaryListRow> rows = {
        Row("Whose it is", view.whose), Row("What it says", address.value.Reveal())};
    const auto say = [&rows](const char* key, const std::string& value) {
        if (!value.empty()) rows.push_back(Row(key, value));
    };
    say("When", WhenInWords(address));
    say("Who must not be told", view.not_told);
    say("Why", address.why_not.value_or(""));
    say("Who asked for this", address.asked_by.value_or(""));
    Html all = PageHeading(std::string(WordsOf(address.kind)), view.name);
    if (address.confidential)
        all =
            All(all,
                nhsuk::InsetText{
                    .text = "This is confidential. Do not say it aloud, write it into a letter or "
                            "copy it. That you looked at it is noted."});
    html::ScratchWriter links;
    if (view.change == Offered::kYes)
        links.to() << Link{.text = "Change", .href = Url(view.page).Segment("edit")};
    if (view.correct == Offered::kYes)
        links.to() << Link{
            .text = "It was never theirs", .href = Url(view.page).Segment("withdraw")};
    return All(
        all,
        nhsuk::SummaryList{.rows = std::move(rows)},
        patterns::ActionRow{.actions = links.Copy()}
    );
}

Html ContactForm(const FormFrame& frame, const std::optional<Contact>& held) {
    const auto& state = frame.state;
    const Contact was = held.value_or(Contact{});
    Html fields =
        All(kNameAsked.In(state, was.name.Reveal()),
            kRelationAsked.In(state, was.relation),
            kParentalAsked.In(state, was.parental_responsibility),
            kLivesWithAsked.In(state, was.lives_with),
            kLanguageAsked.In(state, was.language.value_or("")),
            kInterpreterAsked.In(state, was.interpreter),
            kPrefersAsked.In(state, was.prefers),
            kHoursAsked.In(state, was.hours.value_or("")));
    if (held) fields = All(fields, kWhyChangedAsked.In(state));
    return patterns::RecordForm{
        .frame = frame,
        .title = held ? "Change what we know of them" : "Add somebody",
        .fields = fields};
}

Html ContactWithdrawalForm(const FormFrame& frame, const Contact& held) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNotAroundAsked,
        .title = "They do not belong here",
        .recorded = held.name.Reveal() + ", " + held.relation,
        .consequence = "Their addresses and numbers go with them. It stays in the history."};
}

Html AddressForm(const FormFrame& frame, const AddressFormView& view) {
    const auto& state = frame.state;
    const Address was = view.held.value_or(Address{});
    Html fields;
    if (!view.held && !view.circle.empty()) fields = kOfAsked.In(state, Choices(view.circle));
    fields =
        All(fields,
            kKindAsked.In(state, KindOf(view.held)),
            kValueAsked.In(state, was.value.Reveal()),
            kFromAsked.In(state, was.from),
            kToAsked.In(state, was.to),
            kConfidentialAsked.In(state, was.confidential),
            PeopleNotTold(state, view),
            AgenciesNotTold(state, was),
            kNotToYoungPersonAsked.In(state, was.not_to_young_person));
    fields =
        All(fields,
            kWhyNotAsked.In(state, was.why_not.value_or("")),
            kAskedByAsked.In(state, was.asked_by.value_or("")));
    if (view.held) fields = All(fields, kWhyChangedAsked.In(state));
    return patterns::RecordForm{
        .frame = frame,
        .title = view.held ? "Change where they can be reached" : "Add an address or number",
        .fields = fields};
}

Html AddressWithdrawalForm(const FormFrame& frame, const Address& held) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverTheirsAsked,
        .title = "It was never theirs",
        .recorded = std::string(WordsOf(held.kind)),
        .consequence = "When they have only moved, change it and say since when it is not used."};
}

}  // namespace alongside::contacts

// From the pages and forms about the people around somebody to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/contacts/contact_pages.h"

#include <algorithm>
#include <array>
#include <utility>

#include "care/contacts/contact_questions.h"
#include "care/contacts/contact_store.h"
#include "care/contacts/contact_view.h"
#include "care/contacts/record_contact.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::contacts {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

html::Url ContactsOf(const people::PersonId& person) {
    return PageOf(person).Segment("contacts");
}
html::Url AddressesOf(const people::PersonId& person) {
    return PageOf(person).Segment("addresses");
}
ContactId ContactIn(const web::Request& request) {
    return ContactId(request.Parameter("contact"));
}
AddressId AddressIn(const web::Request& request) {
    return AddressId(request.Parameter("address"));
}

// A list is shown to the service: of what is confidential it gets no value.
AddressLine LineOf(const Address& address, const std::vector<Contact>& circle) {
    AddressLine line = {
        .id = address.id,
        .kind = address.kind,
        .shown = {},
        .when = WhenInWords(address),
        .not_told = NotToldInWords(address, circle)};
    if (MayBeShown(address, {.kind = Reader::Kind::kService})) line.shown = address.value.Reveal();
    return line;
}

template <class View>
struct Found {
    people::PersonId person;
    View view;
};

Result<Found<ContactsView>> FindContacts(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(look, Permission::kViewPerson, PersonOf(request))
    );
    const auto& person = subject.scope.stream();
    const ContactStore store(look.tables, subject.scope);
    ContactsView view;
    view.name = subject.name;
    view.contacts = ContactsOf(person);
    view.addresses = AddressesOf(person);
    const auto circle = store.List();
    for (const Contact& contact : circle) view.circle.push_back({contact, {}});
    for (const Address& address : store.Addresses()) {
        const AddressLine line = LineOf(address, circle);
        if (!address.of) {
            view.own.push_back(line);
            continue;
        }
        const auto whose = std::ranges::find_if(view.circle, [&](const ContactLine& around) {
            return around.contact.id == *address.of;
        });
        (whose == view.circle.end() ? view.left : whose->addresses).push_back(line);
    }
    return Found<ContactsView>{person, std::move(view)};
}

web::Response GetContacts(const web::Request& request, site::Visit& visit) {
    auto found =
        visit.Show([&](const identity::View& look) { return FindContacts(request, look); });
    if (!found) return visit.Refuse(found.error());
    auto [person, view] = *std::move(found);
    if (visit.May(Permission::kAmendPerson)) view.change = Offered::kYes;
    if (visit.May(Permission::kCorrectRecord)) view.correct = Offered::kYes;
    visit.NoteAccess(person, "contacts");
    return visit.Page(
        {.title = "People around them",
         .before = nhsuk::BackLink{.href = PageOf(person)},
         .content = ContactsPage(view)}
    );
}

std::string WhoseIs(const Address& address, const std::vector<Contact>& circle) {
    if (!address.of) return "The young person’s own";
    const auto contact = std::ranges::find(circle, *address.of, &Contact::id);
    return contact == circle.end() ? "Somebody around them"
                                   : contact->name.Reveal() + ", " + contact->relation;
}

Result<Found<AddressView>> FindAddress(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(look, Permission::kViewPerson, PersonOf(request))
    );
    const ContactStore store(look.tables, subject.scope);
    AddressView view;
    TRY_ASSIGN(view.address, store.GetAddress(AddressIn(request)));
    Reader reader;
    if (look.actor.grants.Has(Permission::kAmendPerson))
        reader.kind = Reader::Kind::kServiceWhoMaySee;
    if (!MayBeShown(view.address, reader))
        return Error{
            Fault::kForbidden,
            "This is confidential. If you need it to keep somebody safe, ask their keyworker"};
    const auto circle = store.List();
    view.name = subject.name;
    view.whose = WhoseIs(view.address, circle);
    view.not_told = NotToldInWords(view.address, circle);
    view.page = AddressesOf(subject.scope.stream()).Segment(view.address.id.value);
    return Found<AddressView>{subject.scope.stream(), std::move(view)};
}

web::Response GetAddress(const web::Request& request, site::Visit& visit) {
    auto found = visit.Show([&](const identity::View& look) { return FindAddress(request, look); });
    if (!found) return visit.Refuse(found.error());
    auto [person, view] = *std::move(found);
    if (visit.May(Permission::kAmendPerson)) view.change = Offered::kYes;
    if (visit.May(Permission::kCorrectRecord)) view.correct = Offered::kYes;
    visit.NoteAccess(person, view.address.confidential ? "confidential-address" : "address");
    return visit.Page(
        {.title = "Where somebody can be reached",
         .before = nhsuk::BackLink{.href = ContactsOf(person)},
         .content = AddressPage(view)}
    );
}

struct FormAbout {
    Permission permission;
    std::string title;
    html::Url action;
};

// A form about somebody: `render(store, frame)` gives it, or why there is none; `seen(store)` the
// version of what it changes.
template <class Seen, class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const FormAbout& form,
    const Seen& seen,
    const Render& render
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(look, form.permission, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const ContactStore store(look.tables, subject.scope);
        TRY_ASSIGN(const std::optional<std::string> version, seen(store));
        const auto frame =
            site::FrameOf(visit, subject.name, form.action, ContactsOf(person), sent, version);
        TRY_ASSIGN(const html::Html content, render(store, frame));
        return site::FormPage{form.title, frame.back, content, person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

using Version = std::optional<std::string>;

Result<Version> Nothing(const ContactStore& /*store*/) {
    return Version();
}

auto SeenContact(const web::Request& request) {
    return [&request](const ContactStore& store) -> Result<Version> {
        TRY_ASSIGN(const Contact held, store.Get(ContactIn(request)));
        return Version(std::to_string(held.version));
    };
}

auto SeenAddress(const web::Request& request) {
    return [&request](const ContactStore& store) -> Result<Version> {
        TRY_ASSIGN(const Address held, store.GetAddress(AddressIn(request)));
        return Version(std::to_string(held.version));
    };
}

web::Response ShowNewContact(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kAmendPerson, "Add somebody", ContactsOf(PersonOf(request))},
        Nothing,
        [](const ContactStore&, const patterns::FormFrame& frame) -> Result<html::Html> {
            return ContactForm(frame, std::nullopt);
        }
    );
}

html::Url PageOfContact(const web::Request& request) {
    return ContactsOf(PersonOf(request)).Segment(ContactIn(request).value);
}
html::Url PageOfAddress(const web::Request& request) {
    return AddressesOf(PersonOf(request)).Segment(AddressIn(request).value);
}

web::Response ShowContactChange(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kAmendPerson,
         "Change what we know of them",
         PageOfContact(request).Segment("edit")},
        SeenContact(request),
        [&](const ContactStore& store, const patterns::FormFrame& frame) -> Result<html::Html> {
            TRY_ASSIGN(const Contact held, store.Get(ContactIn(request)));
            return ContactForm(frame, held);
        }
    );
}

web::Response ShowContactWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kCorrectRecord,
         "They do not belong here",
         PageOfContact(request).Segment("withdraw")},
        SeenContact(request),
        [&](const ContactStore& store, const patterns::FormFrame& frame) -> Result<html::Html> {
            TRY_ASSIGN(const Contact held, store.Get(ContactIn(request)));
            return ContactWithdrawalForm(frame, held);
        }
    );
}

web::Response ShowNewAddress(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kAmendPerson, "Add an address or number", AddressesOf(PersonOf(request))},
        Nothing,
        [](const ContactStore& store, const patterns::FormFrame& frame) -> Result<html::Html> {
            return AddressForm(frame, {.held = {}, .circle = store.List()});
        }
    );
}

web::Response ShowAddressChange(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kAmendPerson,
         "Change where they can be reached",
         PageOfAddress(request).Segment("edit")},
        SeenAddress(request),
        [&](const ContactStore& store, const patterns::FormFrame& frame) -> Result<html::Html> {
            TRY_ASSIGN(const Address held, store.GetAddress(AddressIn(request)));
            return AddressForm(frame, {.held = held, .circle = store.List()});
        }
    );
}

web::Response ShowAddressWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        {Permission::kCorrectRecord,
         "It was never theirs",
         PageOfAddress(request).Segment("withdraw")},
        SeenAddress(request),
        [&](const ContactStore& store, const patterns::FormFrame& frame) -> Result<html::Html> {
            TRY_ASSIGN(const Address held, store.GetAddress(AddressIn(request)));
            return AddressWithdrawalForm(frame, held);
        }
    );
}

// Reads the fields in the order of the page, so that the faults come in it too.
ContactRecorded ReadContactForm(site::Answers& answers) {
    ContactRecorded contact;
    contact.name = Sensitive(answers.Of(kNameAsked));
    contact.relation = answers.Of(kRelationAsked);
    contact.parental_responsibility = answers.Of(kParentalAsked);
    contact.lives_with = answers.Of(kLivesWithAsked);
    contact.language = answers.IfAny(kLanguageAsked);
    contact.interpreter = answers.Of(kInterpreterAsked);
    contact.prefers = answers.IfAny(kPrefersAsked);
    contact.hours = answers.IfAny(kHoursAsked);
    return contact;
}

AddressRecorded ReadAddressForm(const web::Request& request, site::Answers& answers) {
    AddressRecorded address;
    address.of = answers.IfAny(kOfAsked);
    address.kind = answers.Of(kKindAsked);
    address.value = Sensitive(answers.Of(kValueAsked));
    address.from = answers.IfAny(kFromAsked);
    address.to = answers.IfAny(kToAsked);
    address.confidential = answers.Of(kConfidentialAsked);
    // Whether they are around the young person the use case says.
    for (const std::string_view id : request.form.fields.All(kNotToField))
        address.not_to.emplace_back(id);
    address.not_to_agencies = NamesOfAgencies(
        answers.Choices<consents::Agency>(kNotToAgenciesField, {.label = "The agencies"})
    );
    address.not_to_young_person = answers.Of(kNotToYoungPersonAsked);
    address.why_not = answers.IfAny(kWhyNotAsked);
    address.asked_by = answers.IfAny(kAskedByAsked);
    return address;
}

// Sends somebody back to the people around them.
template <class Command, class Event>
web::Response CarryOutOn(
    const site::Visit& visit,
    const site::Answers& answers,
    site::ShowAgain show,
    Result<Event> (*use_case)(const identity::Work&, const Command&),
    const Command& command
) {
    return site::CarryOut(
        visit,
        answers,
        show,
        use_case,
        command,
        {ContactsOf(command.person), "It is saved", command.person}
    );
}

web::Response PostNewContact(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordContactCommand command = {PersonOf(request), ReadContactForm(answers)};
    return CarryOutOn(visit, answers, ShowNewContact, &RecordContact, command);
}

web::Response PostContactChange(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ChangeContactCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .contact = ReadContactForm(answers)};
    command.contact.id = ContactIn(request);
    command.contact.reason = answers.IfAny(kWhyChangedAsked);
    return CarryOutOn(visit, answers, ShowContactChange, &ChangeContact, command);
}

web::Response PostContactWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawContactCommand command = {
        .person = PersonOf(request),
        .contact = ContactIn(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNotAroundAsked)};
    return CarryOutOn(visit, answers, ShowContactWithdrawal, &WithdrawContact, command);
}

web::Response PostNewAddress(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordAddressCommand command = {PersonOf(request), ReadAddressForm(request, answers)};
    return CarryOutOn(visit, answers, ShowNewAddress, &RecordAddress, command);
}

web::Response PostAddressChange(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    ChangeAddressCommand command = {
        .person = PersonOf(request),
        .seen = site::SeenVersion(request),
        .address = ReadAddressForm(request, answers)};
    command.address.id = AddressIn(request);
    command.address.reason = answers.IfAny(kWhyChangedAsked);
    return CarryOutOn(visit, answers, ShowAddressChange, &ChangeAddress, command);
}

web::Response PostAddressWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawAddressCommand command = {
        .person = PersonOf(request),
        .address = AddressIn(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverTheirsAsked)};
    return CarryOutOn(visit, answers, ShowAddressWithdrawal, &WithdrawAddress, command);
}

}  // namespace

std::span<const site::Route> ContactRoutes() {
    using enum Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/contacts", kViewPerson, &GetContacts},
        {"GET /people/{person}/contacts/new", kAmendPerson, &site::ShowFirst<ShowNewContact>},
        {"POST /people/{person}/contacts", kAmendPerson, &PostNewContact},
        {"GET /people/{person}/contacts/{contact}/edit",
         kAmendPerson,
         &site::ShowFirst<ShowContactChange>},
        {"POST /people/{person}/contacts/{contact}/edit", kAmendPerson, &PostContactChange},
        {"GET /people/{person}/contacts/{contact}/withdraw",
         kCorrectRecord,
         &site::ShowFirst<ShowContactWithdrawal>},
        {"POST /people/{person}/contacts/{contact}/withdraw",
         kCorrectRecord,
         &PostContactWithdrawal},
        {"GET /people/{person}/addresses/new", kAmendPerson, &site::ShowFirst<ShowNewAddress>},
        {"POST /people/{person}/addresses", kAmendPerson, &PostNewAddress},
        {"GET /people/{person}/addresses/{address}", kViewPerson, &GetAddress},
        {"GET /people/{person}/addresses/{address}/edit",
         kAmendPerson,
         &site::ShowFirst<ShowAddressChange>},
        {"POST /people/{person}/addresses/{address}/edit", kAmendPerson, &PostAddressChange},
        {"GET /people/{person}/addresses/{address}/withdraw",
         kCorrectRecord,
         &site::ShowFirst<ShowAddressWithdrawal>},
        {"POST /people/{person}/addresses/{address}/withdraw",
         kCorrectRecord,
         &PostAddressWithdrawal},
    });
    return kRoutes;
}

}  // namespace alongside::contacts

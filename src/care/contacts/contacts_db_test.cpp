// The people around somebody and their addresses, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/contacts/contact_store.h"
#include "care/contacts/contacts_tables.h"
#include "care/contacts/find_addresses.h"
#include "care/contacts/record_contact.h"
#include "support/record_fixture.h"

namespace alongside::contacts {
namespace {

using identity::Permission;
using std::chrono::days;

class ContactsTest : public test::RecordTest {
protected:
    ContactsTest() : RecordTest({&AddContacts}) {}

    static ContactRecorded Somebody(const std::string& name, const std::string& relation) {
        ContactRecorded contact;
        contact.name = Sensitive(name);
        contact.relation = relation;
        contact.parental_responsibility = true;
        contact.lives_with = true;
        contact.language = "Polish";
        contact.interpreter = true;
        contact.prefers = Way::kText;
        contact.hours = "After 4pm";
        return contact;
    }
    ContactId Add(const std::string& name, const std::string& relation) {
        return Must(Do(RecordContact, {ann_, Somebody(name, relation)})).id;
    }
    AddressRecorded Home(std::optional<ContactId> of = {}) const {
        AddressRecorded address;
        address.of = std::move(of);
        address.value = Sensitive<std::string>("1 Example Road, Dover");
        address.from = today_ - days(30);
        return address;
    }
    template <class Question>
    auto Ask(const Question& ask) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ask(tables, scope);
        });
    }
    std::vector<Contact> Circle() {
        return Ask([](const auto& tables, const auto& scope) {
            return ContactStore(tables, scope).List();
        });
    }
    std::vector<Address> Addresses() {
        return Ask([](const auto& tables, const auto& scope) {
            return ContactStore(tables, scope).Addresses();
        });
    }
    std::size_t CountFor(const Reader& who) {
        return Ask([&](const auto& tables, const auto& scope) {
            return AddressesFor(tables, scope, who).size();
        });
    }

    const people::PersonId ann_ = NewPerson();
};
INSTANTIATE_ON_BOTH(ContactsTest);

TEST_P(ContactsTest, HoldsEverythingThatWasRecorded) {
    const ContactId mum = Add("Jo Example", "mother");
    const ContactId dad = Add("Sam Example", "father");
    const ContactRecorded said = Somebody("Jo Example", "mother");
    const Contact expected = {
        .id = mum,
        .name = said.name,
        .relation = said.relation,
        .parental_responsibility = true,
        .lives_with = true,
        .language = said.language,
        .interpreter = true,
        .prefers = Way::kText,
        .hours = said.hours};
    ASSERT_EQ(Circle().size(), 2U);
    EXPECT_EQ(Circle()[0], expected);

    AddressRecorded home = Home(mum);
    home.kind = AddressKind::kOtherPlace;
    home.to = today_;
    home.confidential = true;
    home.not_to = {dad.value};
    home.not_to_agencies = {"housing", "school"};
    home.not_to_young_person = true;
    home.why_not = "A court order";
    home.asked_by = "mum";
    const AddressId id = Must(Do(RecordAddress, {ann_, home})).id;
    const Address held = {
        .id = id,
        .of = mum,
        .kind = home.kind,
        .value = home.value,
        .from = home.from,
        .to = home.to,
        .confidential = true,
        .not_to = {dad},
        .not_to_agencies = {consents::Agency::kHousing, consents::Agency::kSchool},
        .not_to_young_person = true,
        .why_not = home.why_not,
        .asked_by = home.asked_by};
    EXPECT_EQ(Addresses(), std::vector{held});
}

TEST_P(ContactsTest, TwoParentsApartEachSeeOnlyTheirOwn) {
    const ContactId mum = Add("Jo Example", "mother");
    const ContactId dad = Add("Sam Example", "father");
    Must(Do(RecordAddress, {ann_, Home(mum)}));
    Must(Do(RecordAddress, {ann_, Home(dad)}));
    AddressRecorded own = Home();
    own.not_to = {dad.value};
    own.why_not = "Dad must not know where she lives";
    own.asked_by = "mum";
    Must(Do(RecordAddress, {ann_, own}));
    EXPECT_EQ(CountFor({Reader::Kind::kContact, {}, mum}), 2U) << "her own and the girl's";
    EXPECT_EQ(CountFor({Reader::Kind::kContact, {}, dad}), 1U) << "his own";
    EXPECT_EQ(CountFor({Reader::Kind::kYoungPerson, {}, {}}), 3U);
}

TEST_P(ContactsTest, WritesNowhereThatMustNotBeKnown) {
    AddressRecorded mail;
    mail.kind = AddressKind::kEmail;
    mail.value = Sensitive<std::string>("jo@example.com");
    const auto recorded = Must(Do(RecordAddress, {ann_, mail}));
    const auto may = [&] {
        return Ask([](const auto& tables, const auto& scope) {
            return MayWriteTo(tables, scope, "JO@example.com").yes;
        });
    };
    const auto hidden = [&] {
        return Ask([](const auto& tables, const auto& scope) {
            return IsHomeConfidential(tables, scope);
        });
    };
    EXPECT_TRUE(may());
    ChangeAddressCommand change = {ann_, 1, recorded};
    change.address.confidential = true;
    change.address.why_not = "He reads her mail";
    change.address.asked_by = "mum";
    EXPECT_FALSE(Do(ChangeAddress, change)) << "it does not say why it is changed";
    change.address.reason = "She rang";
    ASSERT_TRUE(Do(ChangeAddress, change));
    EXPECT_FALSE(may());
    EXPECT_FALSE(hidden()) << "an email is no home";
    EXPECT_EQ(Do(ChangeAddress, change).error().fault, Fault::kConflict);

    AddressRecorded home = Home();
    home.confidential = true;
    home.why_not = "He must not find them";
    home.asked_by = "mum";
    const auto secret = Must(Do(RecordAddress, {ann_, home}));
    EXPECT_TRUE(hidden());
    ASSERT_TRUE(
        Do(WithdrawAddress, {.person = ann_, .address = secret.id, .seen = 1, .reason = "A slip"})
    );
    EXPECT_FALSE(hidden());
}

TEST_P(ContactsTest, TiesAddressesToPeopleWhoAreAround) {
    const ContactId mum = Add("Jo Example", "mother");
    const auto refused = Do(RecordAddress, {ann_, Home(ContactId("nobody"))});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.front().field, "of");
    AddressRecorded home = Home(mum);
    home.why_not = "x";
    home.asked_by = "x";
    for (const std::string& wrong : {std::string("nobody"), mum.value}) {
        home.not_to = {wrong};
        const auto barred = Do(RecordAddress, {ann_, home});
        ASSERT_FALSE(barred) << wrong;
        EXPECT_EQ(barred.error().fields.front().field, "not_to");
    }
    EXPECT_TRUE(Addresses().empty());
}

TEST_P(ContactsTest, TakesSomebodyOutWithTheirAddresses) {
    const ContactId mum = Add("Jo Example", "mother");
    Must(Do(RecordAddress, {ann_, Home(mum)}));
    Must(Do(RecordAddress, {ann_, Home()}));
    ContactRecorded changed = Somebody("Jo Example", "foster mother");
    changed.id = mum;
    EXPECT_FALSE(Do(ChangeContact, {ann_, 1, changed}));
    changed.reason = "She is fostered";
    ASSERT_TRUE(Do(ChangeContact, {ann_, 1, changed}));
    EXPECT_EQ(Circle()[0].relation, "foster mother");
    EXPECT_EQ(Circle()[0].version, 2);
    ASSERT_TRUE(
        Do(WithdrawContact, {.person = ann_, .contact = mum, .seen = 2, .reason = "Another Ann’s"})
    );
    EXPECT_TRUE(Circle().empty());
    EXPECT_EQ(Addresses().size(), 1U);
}

TEST_P(ContactsTest, RefusesWhoMayNot) {
    const identity::Grants viewer = {Permission::kViewPerson, Permission::kRecordConsent};
    EXPECT_FALSE(Do(RecordContact, {ann_, Somebody("Jo", "mother")}, viewer));
    EXPECT_FALSE(Do(RecordAddress, {ann_, Home()}, viewer));
    EXPECT_TRUE(Circle().empty());
}

}  // namespace
}  // namespace alongside::contacts

// The pages of the people around somebody, and that a confidential address is behind no other
// door.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "care/admissions/admissions_tables.h"
#include "care/clocks/clocks_tables.h"
#include "care/consents/consents_facts.h"
#include "care/consents/consents_tables.h"
#include "care/contacts/contact_pages.h"
#include "care/contacts/contact_store.h"
#include "care/contacts/contacts_tables.h"
#include "care/contacts/record_contact.h"
#include "care/corrections/corrections_tables.h"
#include "care/exchange/export_bundle.h"
#include "care/governance/governance_facts.h"
#include "care/governance/governance_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/overview/module.h"
#include "care/people/person_store.h"
#include "care/register/register_tables.h"
#include "care/today/module.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::contacts {
namespace {

using identity::Grants;
using identity::Permission;

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class ContactPagesTest : public test::PageTest {
protected:
    ContactPagesTest()
        : PageTest(
              {&AddContacts,
               &consents::AddConsents,
               &dsr::AddRegister,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &corrections::AddCorrections,
               &workforce::AddWorkforce,
               &governance::AddGovernance,
               &clocks::AddClockTables,
               &today::AddToday},
              {ContactRoutes(), overview::PersonRoutes()}
          ) {}

    ContactId Add(const std::string& name, const std::string& relation) {
        ContactRecorded contact;
        contact.name = Sensitive(name);
        contact.relation = relation;
        return Must(Do(RecordContact, {ann_, contact})).id;
    }
    web::Response SendTo(const std::string& path, const web::Fields& fields) {
        return Send(Get(path), path, fields);
    }
    std::vector<Address> Addresses() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ContactStore(tables, scope).Addresses();
        });
    }
    // Where she lives with her mother, and her postcode as it was before.
    AddressId Hide() {
        const auto person = Look(ann_, [](const db::Reader& tables, const auto& scope) {
            return Must(people::PersonStore(tables, scope).Get());
        });
        people::DetailsRecorded details = person.details;
        details.postcode = "MK9 9MK";
        RecordAnyway(ann_, details);
        AddressRecorded home;
        home.value = Sensitive<std::string>("Marker Road 7");
        home.confidential = true;
        home.why_not = "He must not find them";
        home.asked_by = "mum";
        return Must(Do(RecordAddress, {ann_, home})).id;
    }

    const people::PersonId ann_ = NewPerson();
    const std::string person_ = "/people/" + ann_.value;
    const std::string contacts_ = person_ + "/contacts";
    const std::string addresses_ = person_ + "/addresses";
};
INSTANTIATE_ON_SQLITE(ContactPagesTest);

TEST_P(ContactPagesTest, SaysWhatToDoWhereNobodyIsWrittenDown) {
    const auto page = Get(contacts_);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "Nobody is written down yet"));
    EXPECT_TRUE(Has(page, "Add somebody"));
}

TEST_P(ContactPagesTest, AddsSomebodyWithTheirNumber) {
    const web::Fields mum = {
        {"name", "Jo <b>Example</b>"},
        {"relation", "mother"},
        {"parental_responsibility", "yes"},
        {"language", "Polish"},
        {"prefers", "text"},
        {"hours", "After 4pm"}};
    EXPECT_EQ(GoesTo(Send(Get(contacts_ + "/new"), contacts_, mum)), contacts_);
    const auto circle = Look(ann_, [](const db::Reader& tables, const auto& scope) {
        return ContactStore(tables, scope).List();
    });
    ASSERT_EQ(circle.size(), 1U);
    const web::Fields number = {
        {"of", circle[0].id.value}, {"kind", "phone"}, {"value", "01632 960001"}};
    EXPECT_EQ(GoesTo(Send(Get(addresses_ + "/new"), addresses_, number)), contacts_);
    const auto page = Get(contacts_);
    for (const char* words :
         {"Jo &lt;b&gt;Example",
          "Mother, has parental responsibility, speaks Polish.",
          "Likes to be reached by text message. After 4pm.",
          "01632 960001"})
        EXPECT_TRUE(Has(page, words)) << words;
    const std::string mums = contacts_ + "/" + circle[0].id.value;
    const web::Fields changed = {{"name", "Jo"}, {"relation", "aunt"}, {"reason", "A slip"}};
    EXPECT_EQ(SendTo(mums + "/edit", {{"name", "Jo"}, {"relation", "aunt"}}).status, 422);
    EXPECT_EQ(GoesTo(SendTo(mums + "/edit", changed)), contacts_);
    EXPECT_TRUE(Has(Get(contacts_), "Aunt."));
    EXPECT_EQ(GoesTo(SendTo(mums + "/withdraw", {{"reason", "Another Ann’s"}})), contacts_);
    EXPECT_TRUE(Has(Get(contacts_), "Nobody is written down yet"));
}

TEST_P(ContactPagesTest, SaysEverythingThatIsMissing) {
    const auto back = Send(Get(contacts_ + "/new"), contacts_, {{"hours", "<i>"}});
    EXPECT_EQ(back.status, 422);
    EXPECT_TRUE(Has(back, "Enter their name"));
    EXPECT_TRUE(Has(back, "Enter who they are"));
    EXPECT_TRUE(Has(back, "&lt;i&gt;"));
    const auto wrong = Send(
        Get(addresses_ + "/new"),
        addresses_,
        {{"kind", "email"}, {"value", "nowhere"}, {"not_to", "../.."}, {"confidential", "yes"}}
    );
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(Has(wrong, "like name@example.com"));
    EXPECT_TRUE(Has(wrong, "Enter why it must not be told"));
    EXPECT_TRUE(Addresses().empty());
}

TEST_P(ContactPagesTest, SaysWhomNotToTell) {
    const ContactId dad = Add("Sam Example", "father");
    const web::Fields typed = {
        {"kind", "phone"},
        {"value", "01632 960002"},
        {"not_to", dad.value},
        {"not_to_agencies", "housing"},
        {"why_not", "He rings at night"},
        {"asked_by", "Ann"}};
    EXPECT_EQ(GoesTo(Send(Get(addresses_ + "/new"), addresses_, typed)), contacts_);
    const auto page = Get(contacts_);
    EXPECT_TRUE(Has(page, "Do not tell: Sam Example, Housing"));
    const std::string own = addresses_ + "/" + Addresses()[0].id.value;
    EXPECT_TRUE(Has(Get(own), "He rings at night"));
    const web::Fields moved = {{"kind", "phone"}, {"value", "01632 960003"}, {"reason", "New"}};
    EXPECT_EQ(GoesTo(SendTo(own + "/edit", moved)), contacts_);
    EXPECT_FALSE(Has(Get(contacts_), "Do not tell:"));
    EXPECT_EQ(GoesTo(SendTo(own + "/withdraw", {{"reason", "Not hers"}})), contacts_);
    EXPECT_EQ(Get(own).status, 404);
}

TEST_P(ContactPagesTest, ShowsAConfidentialAddressOnItsOwnPageAlone) {
    const std::string own = addresses_ + "/" + Hide().value;
    const Grants viewer = {Permission::kViewPerson};
    const auto list = Get(contacts_);
    EXPECT_TRUE(Has(list, "Confidential"));
    EXPECT_TRUE(Has(list, own));
    EXPECT_FALSE(Has(Get(contacts_, viewer), own));
    EXPECT_EQ(Get(own, viewer).status, 403);
    const auto before = CountLooks(ann_);
    EXPECT_TRUE(Has(Get(own), "Marker Road 7"));
    EXPECT_EQ(CountLooks(ann_), before + 1);

    for (const std::string& door :
         {contacts_,
          person_,
          person_ + "/history",
          person_ + "/person.json",
          addresses_ + "/new",
          own + "/withdraw"})
        for (const Grants& who : {Grants::All(), viewer}) {
            const auto page = Get(door, who);
            EXPECT_FALSE(Has(page, "Marker Road")) << door;
            EXPECT_FALSE(Has(page, "MK9 9MK")) << door;
            EXPECT_FALSE(Has(page, "He must not find them")) << door;
        }
    EXPECT_TRUE(Has(Get(person_), "Kept confidential"));
}

TEST_P(ContactPagesTest, SaysOnThePersonsPageWhatMayBeShared) {
    EXPECT_TRUE(Has(Get(person_), "Sharing: nobody has been asked yet."));
    EXPECT_TRUE(Has(Get(person_), person_ + "/consent"));
    consents::ConsentRecorded talk;
    talk.id = consents::ConsentId::New();
    talk.given_by = consents::ConsentGiver::kYoungPerson;
    talk.decided_on = today_;
    talk.shares_with = {"school"};
    talk.not_with = {"camhs"};
    talk.review_on = today_ + std::chrono::days(9);
    RecordAnyway(ann_, talk);
    const auto page = Get(person_);
    EXPECT_TRUE(Has(page, "Sharing: school or college yes, CAMHS no, since 9 January 2023."));
    EXPECT_TRUE(Has(page, "Ask for consent again (your area’s setting)"));
}

TEST_P(ContactPagesTest, LeavesAConfidentialAddressOutOfTheBundle) {
    RecordAnyway(StreamId(area_.value), governance::AreaDescribed{.code = "QKS", .name = "Kent"});
    const auto folder = std::filesystem::temp_directory_path() / ("bundle-" + ann_.value);
    const auto text_of_bundle = [&] {
        std::filesystem::remove_all(folder);
        auto writer = Must(exchange::BundleWriter::Create(folder));
        Must(runner_.Show(ActorWith(Grants::All()), [&](const identity::View& view) {
            return exchange::ExportArea(view, writer);
        }));
        writer.Finish();
        std::string all;
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            std::ifstream in(file.path());
            all.append(std::istreambuf_iterator<char>(in), {});
        }
        std::filesystem::remove_all(folder);
        return all;
    };
    const AddressId home = Hide();
    const std::string hidden = text_of_bundle();
    EXPECT_NE(hidden.find("Example"), std::string::npos);
    EXPECT_EQ(hidden.find("MK9 9MK"), std::string::npos);
    EXPECT_EQ(hidden.find("Marker"), std::string::npos);
    Must(
        Do(WithdrawAddress, {.person = ann_, .address = home, .seen = 1, .reason = "It was a slip"})
    );
    EXPECT_NE(text_of_bundle().find("MK9 9MK"), std::string::npos);
}

TEST_P(ContactPagesTest, LeavesNoAddressUnseenWhoseEntryWasRemoved) {
    const ContactId dad = Add("Sam Example", "father");
    AddressRecorded phone;
    phone.of = dad;
    phone.kind = AddressKind::kPhone;
    phone.value = Sensitive<std::string>("01632 960005");
    Must(Do(RecordAddress, {ann_, phone}));
    WithJournal([&](journal::Journal& journal) {
        journal.Redact(ann_, 2, "It was another Ann’s father", "sam");
    });
    const auto page = Get(contacts_);
    EXPECT_FALSE(Has(page, "Sam Example"));
    EXPECT_TRUE(Has(page, "Of somebody who was taken out"));
    EXPECT_TRUE(Has(page, "01632 960005"));
}

TEST_P(ContactPagesTest, OffersNothingToWhoMayOnlyLook) {
    const Grants viewer = {Permission::kViewPerson};
    Add("Jo Example", "mother");
    const auto page = Get(contacts_, viewer);
    EXPECT_TRUE(Has(page, "Jo Example"));
    for (const char* act : {"Add somebody", "Change", "They do not belong here"})
        EXPECT_FALSE(Has(page, act)) << act;
    EXPECT_EQ(Get(contacts_ + "/new", viewer).status, 403);
    EXPECT_EQ(Post(addresses_, {{"kind", "phone"}, {"value", "111"}}, viewer).status, 403);
}

}  // namespace
}  // namespace alongside::contacts

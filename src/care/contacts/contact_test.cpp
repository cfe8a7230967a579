// Who may be told where somebody can be reached, and where nothing is sent.
// SPDX-License-Identifier: MIT
#include "care/contacts/contact.h"

#include <gtest/gtest.h>

namespace alongside::contacts {
namespace {

using consents::Agency;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);
const ContactId kMum("mum");
const ContactId kDad("dad");

Address At(std::optional<ContactId> of = {}) {
    Address address;
    address.id = AddressId("a");
    address.of = std::move(of);
    address.value = Sensitive<std::string>("1 Example Road, Dover");
    return address;
}

Address Confidential(Address address) {
    address.confidential = true;
    return address;
}

const Reader kStaff = {Reader::Kind::kService, {}, {}};
const Reader kOpened = {Reader::Kind::kServiceWhoMaySee, {}, {}};
const Reader kSchool = {Reader::Kind::kAgency, Agency::kSchool, {}};
const Reader kHousing = {Reader::Kind::kAgency, Agency::kHousing, {}};
const Reader kAnyAgency = {Reader::Kind::kAgency, {}, {}};
const Reader kToMum = {Reader::Kind::kContact, {}, kMum};
const Reader kToDad = {Reader::Kind::kContact, {}, kDad};
const Reader kToNobody = {Reader::Kind::kContact, {}, {}};
const Reader kHerself = {Reader::Kind::kYoungPerson, {}, {}};

// In the order of the columns below.
const Reader kReaders[] = {
    kStaff, kOpened, kSchool, kHousing, kAnyAgency, kToMum, kToDad, kToNobody, kHerself};

TEST(MayBeShown, IsDecidedInOnePlace) {
    Address not_dad = At();
    not_dad.not_to = {kDad};
    Address not_school = At();
    not_school.not_to_agencies = {Agency::kSchool};
    Address not_her = At(kMum);
    not_her.not_to_young_person = true;
    Address old = At();
    old.to = kToday;
    struct Row {
        const char* what;
        Address address;
        // Staff, opened, school, housing, any agency, mum, dad, nobody, herself.
        const char* shown;
    };
    const std::vector<Row> rows = {
        {"her own", At(), "yyyyyyyny"},
        {"her own, confidential", Confidential(At()), "nynnnnnny"},
        {"her own, not to dad", not_dad, "yyyyyynny"},
        {"her own, not to the school", not_school, "yynynyyny"},
        {"her own, before", old, "yynnnnnnn"},
        {"mum's", At(kMum), "yyyyyynny"},
        {"mum's, confidential", Confidential(At(kMum)), "nynnnynnn"},
        {"mum's, not to her", not_her, "yyyyyynnn"},
        {"dad's", At(kDad), "yyyyynyny"},
    };
    for (const Row& row : rows)
        for (std::size_t i = 0; i < std::size(kReaders); ++i)
            EXPECT_EQ(MayBeShown(row.address, kReaders[i]), row.shown[i] == 'y')
                << row.what << " to reader " << i;
}

TEST(DecideWriting, SendsNothingWhereSomebodyMustNotBeTold) {
    Address mail = At(kMum);
    mail.kind = AddressKind::kEmail;
    mail.value = Sensitive<std::string>("Jo.Example@example.com");
    Address number = At();
    number.kind = AddressKind::kPhone;
    number.value = Sensitive<std::string>("+44 1632 960001");
    const Address home = Confidential(At());
    const std::vector<Address> open = {mail, number};
    EXPECT_TRUE(DecideWriting(open, "jo.example@example.com").yes);
    EXPECT_TRUE(DecideWriting(open, "nobody.knows@example.com").yes);
    EXPECT_FALSE(DecideWriting(open, " ").yes);
    EXPECT_FALSE(DecideWriting({home}, "1 example road  DOVER").yes);
    EXPECT_TRUE(DecideWriting({home}, "11 Example Road, Dover").yes);
    mail.not_to_agencies = {Agency::kHousing};
    EXPECT_FALSE(DecideWriting({mail}, "JO.EXAMPLE@example.com ").yes);
    EXPECT_TRUE(DecideWriting({mail}, "joexample@example.com").yes) << "another mailbox";
    mail.not_to_agencies.clear();
    mail.to = kToday;
    EXPECT_FALSE(DecideWriting({mail}, "jo.example@example.com").yes);
    Address again = mail;
    again.to.reset();
    EXPECT_TRUE(DecideWriting({mail, again}, "jo.example@example.com").yes);
    number.confidential = true;
    for (const char* written : {"01632 960 001", "0044 1632 960001", "(01632) 960001"})
        EXPECT_FALSE(DecideWriting({number}, written).yes) << written;
}

std::vector<std::string> FieldsOf(const AddressRecorded& address) {
    std::vector<std::string> fields;
    const auto decided = DecideAddress(address, kToday);
    if (decided) return fields;
    for (const FieldFault& fault : decided.error().fields) fields.push_back(fault.field);
    return fields;
}

TEST(DecideAddress, ChecksTheShapeTheDaysAndTheReason) {
    AddressRecorded good;
    good.value = Sensitive<std::string>("1 Example Road, Dover");
    struct Row {
        const char* why;
        void (*alter)(AddressRecorded&);
        std::vector<std::string> wrong;
    };
    const std::vector<Row> rows = {
        {"as it is", [](AddressRecorded&) {}, {}},
        {"empty", [](auto& a) { a.value = Sensitive<std::string>("  "); }, {"value"}},
        {"no email", [](auto& a) { a.kind = AddressKind::kEmail; }, {"value"}},
        {"no number", [](auto& a) { a.kind = AddressKind::kPhone; }, {"value"}},
        {"a short number",
         [](auto& a) {
             a.kind = AddressKind::kPhone;
             a.value = Sensitive<std::string>("111");
         },
         {}},
        {"until tomorrow", [](auto& a) { a.to = kToday + days(1); }, {"to"}},
        {"until before it began",
         [](auto& a) {
             a.from = kToday;
             a.to = kToday - days(1);
         },
         {"to"}},
        {"confidential for no reason",
         [](auto& a) { a.confidential = true; },
         {"why_not", "asked_by"}},
        {"not to the school, asked by mum",
         [](auto& a) {
             a.not_to_agencies = {"school"};
             a.why_not = "Dad works there";
             a.asked_by = "mum";
         },
         {}},
    };
    for (const Row& row : rows) {
        AddressRecorded address = good;
        row.alter(address);
        EXPECT_EQ(FieldsOf(address), row.wrong) << row.why;
    }
}

TEST(AddressRecorded, NeverSaysTheAddressInTheHistory) {
    AddressRecorded address;
    address.value = Sensitive<std::string>("Marker Road");
    address.confidential = true;
    EXPECT_EQ(InWords(address).find("Marker"), std::string::npos);
    EXPECT_NE(InWords(address).find("confidential"), std::string::npos);
}

}  // namespace
}  // namespace alongside::contacts

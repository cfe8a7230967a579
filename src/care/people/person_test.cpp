// The rules of who somebody is.
// SPDX-License-Identifier: MIT
#include "care/people/person.h"

#include <gtest/gtest.h>

namespace alongside::people {
namespace {

using Name = Sensitive<std::string>;
using Faults = std::vector<std::string>;

const Date kToday = DateOf(2023, 1, 9);

DetailsRecorded Ann() {
    DetailsRecorded ann;
    ann.reference = "KM-1";
    ann.nhs_number = Name("9991234500");
    ann.given_name = Name("Ann");
    ann.family_name = Name("Example");
    ann.date_of_birth = DateOf(2008, 5, 17);
    return ann;
}

struct Row {
    const char* why;
    void (*change)(DetailsRecorded&);
    Faults faults;
};

// A fault a line, so that a failing test can be read.
Faults FaultsOf(const Result<DetailsRecorded>& decided) {
    Faults faults;
    if (decided) return faults;
    for (const FieldFault& fault : decided.error().fields)
        faults.push_back(fault.field + ": " + fault.message);
    return faults;
}

TEST(DecideDetails, RefusesWhatCannotBe) {
    const Row rows[] = {
        {"nothing is wrong", [](auto&) {}, {}},
        {"everybody has a given name",
         [](auto& e) { e.given_name = Name(" "); },
         {"given_name: Enter a given name"}},
        {"and a family name",
         [](auto& e) { e.family_name = Name(""); },
         {"family_name: Enter a family name"}},
        {"a name has an end",
         [](auto& e) { e.given_name = Name(std::string(201, 'a')); },
         {"given_name: The given name must be 200 characters or fewer"}},
        {"characters are counted, not bytes",
         [](auto& e) {
             e.given_name = Name("");
             for (int i = 0; i < 200; ++i) e.given_name.Reveal() += "é";
         },
         {}},
        {"a NUL would cut a name short elsewhere",
         [](auto& e) { e.given_name = Name(std::string("A\0n", 3)); },
         {"given_name: The given name holds characters that cannot be kept"}},
        {"text is UTF-8",
         [](auto& e) { e.school = "\xFF"; },
         {"school: The school holds characters that cannot be kept"}},
        {"the check digit finds a slip",
         [](auto& e) { e.nhs_number = Name("9991234501"); },
         {"nhs_number: The last digit does not agree with the others: check the NHS number for a "
          "slip"}},
        {"somebody may be born today", [](auto& e) { e.date_of_birth = kToday; }, {}},
        {"nobody was born tomorrow",
         [](auto& e) { e.date_of_birth = kToday + std::chrono::days(1); },
         {"date_of_birth: The date of birth must be today or in the past"}},
        {"somebody may die on the day they are born",
         [](auto& e) { e.date_of_death = e.date_of_birth; },
         {}},
        {"nobody dies before",
         [](auto& e) { e.date_of_death = e.date_of_birth - std::chrono::days(1); },
         {"date_of_death: The date of death must not be before the date of birth"}},
        {"no death is known in advance",
         [](auto& e) { e.date_of_death = kToday + std::chrono::days(1); },
         {"date_of_death: The date of death must be today or in the past"}},
        {"an EHC plan may be agreed into the future",
         [](auto& e) {
             e.ehcp_from = kToday;
             e.ehcp_to = DateOf(2030, 1, 1);
         },
         {}},
        {"it does not end before it begins",
         [](auto& e) {
             e.ehcp_from = kToday;
             e.ehcp_to = kToday - std::chrono::days(1);
         },
         {"ehcp_to: The EHC plan must not end before it begins"}},
        {"every fault is told at once",
         [](auto& e) {
             e.given_name = Name("");
             e.family_name = Name("");
         },
         {"given_name: Enter a given name", "family_name: Enter a family name"}},
    };
    for (const Row& row : rows) {
        DetailsRecorded details = Ann();
        row.change(details);
        EXPECT_EQ(FaultsOf(DecideDetails(details, kToday)), row.faults) << row.why;
    }
}

TEST(DecideDetails, TidiesWhatWasTyped) {
    DetailsRecorded typed = Ann();
    typed.given_name = Name("  Ann ");
    typed.nhs_number = Name(" 999 123 4500");
    typed.preferred_name = Name(" ");
    typed.school = "";
    typed.locality = " Thanet ";
    typed.reason = "Not kept: she is new";
    DetailsRecorded tidy = Ann();
    tidy.locality = "Thanet";
    EXPECT_EQ(*DecideDetails(typed, kToday), tidy);
}

TEST(DecideAmendment, NeedsAReasonAndAReference) {
    DetailsRecorded amended = Ann();
    amended.reference = "";
    const Faults faults = {
        "reference: Enter a reference", "reason: Enter why the details are changed"};
    EXPECT_EQ(FaultsOf(DecideAmendment(amended, kToday)), faults);
}

TEST(ShownName, IsThePreferredName) {
    DetailsRecorded ann = Ann();
    EXPECT_EQ(ShownName(ann).Reveal(), "Ann Example");
    ann.preferred_name = Name("Annie");
    EXPECT_EQ(ShownName(ann).Reveal(), "Annie Example");
}

TEST(SortName, BeginsWithTheFamilyName) {
    DetailsRecorded ann = Ann();
    ann.family_name = Name("O'Éxample");
    EXPECT_EQ(SortName(ann), "oexample ann");
}

TEST(ReferenceFrom, IsShortAndReadable) {
    EXPECT_EQ(ReferenceFrom(PersonId("0185961c-8f00-7000-8000-000000000000")), "0000-0000");
    EXPECT_EQ(ReferenceFrom(PersonId("0185961c-8f00-7000-8000-00ffffffffff")), "ZZZZ-ZZZZ");
    EXPECT_EQ(ReferenceFrom(PersonId("0185961c-8f00-7000-8000-000000000021")), "0000-0011");
}

}  // namespace
}  // namespace alongside::people

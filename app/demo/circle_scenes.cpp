// Consent, and the people around a young person.
// SPDX-License-Identifier: MIT
#include <optional>
#include <string>
#include <utility>

#include "care/consents/api.h"
#include "care/contacts/record_contact.h"
#include "demo/demo_scenes.h"

namespace alongside::app {
namespace {

using consents::Agency;
using consents::AskedHow;
using consents::ConsentGiver;
using contacts::AddressKind;
using identity::Work;

struct ConsentTold {
    const char* person = "";
    Date on;
    ConsentGiver by = ConsentGiver::kYoungPerson;
    const char* name = "";
    const char* relation = "";
    const char* ability = "";
    const char* considered = "";
    const char* explained = "";
    std::vector<Agency> shares_with = {};
    std::vector<Agency> not_with = {};
    bool keyworking = true;
    AskedHow how = AskedHow::kInPerson;
    std::optional<Date> review_on = {};
};

std::vector<ConsentTold> Consents() {
    constexpr auto kParent = ConsentGiver::kParentalResponsibility;
    constexpr const char* kTogether = "The leaflet, read together; what each agency would see";
    return {
        {.person = "KM0083",
         .on = DateOf(2022, 9, 20),
         .by = kParent,
         .name = "Dawn Evans",
         .relation = "mother",
         .explained = "With pictures for Ella: who would see what",
         .shares_with = {Agency::kSchool, Agency::kSocialCare, Agency::kCamhs, Agency::kGp}},
        {.person = "KM0112",
         .on = DateOf(2022, 10, 13),
         .ability = "Told us in his own words who would read it, and what for",
         .explained = kTogether,
         .shares_with = {Agency::kSocialCare, Agency::kCamhs, Agency::kPolice},
         .not_with = {Agency::kSchool}},
        {.person = "KM0163",
         .on = DateOf(2022, 10, 25),
         .by = kParent,
         .name = "Asha Joshi",
         .relation = "mother",
         .explained = kTogether,
         .shares_with = {Agency::kSchool, Agency::kSocialCare}},
        {.person = "KM0069",
         .on = DateOf(2022, 9, 8),
         .by = kParent,
         .name = "Bola Adeleke",
         .relation = "social worker, for Kent",
         .explained = "Carys and her foster carers were asked too, and agree",
         .shares_with = {Agency::kSchool, Agency::kSocialCare, Agency::kCamhs, Agency::kHealth}},
        {.person = "KM0164",
         .on = DateOf(2022, 12, 15),
         .by = kParent,
         .name = "Nadia Hughes",
         .relation = "mother",
         .explained = "Asked each parent by themselves: both agree. Fatima chose who",
         .shares_with = {Agency::kCamhs, Agency::kGp, Agency::kSchool},
         .not_with = {Agency::kHousing}},
        {.person = "KM0052",
         .on = DateOf(2022, 9, 29),
         .ability = "Asked what would happen if CAMHS knew, and weighed it up aloud",
         .explained = kTogether,
         .shares_with = {Agency::kCamhs, Agency::kGp}},
        {.person = "KM0127",
         .on = DateOf(2022, 11, 17),
         .by = kParent,
         .name = "Elena Desai",
         .relation = "mother",
         .explained = "In Romanian, with an interpreter",
         .shares_with = {Agency::kSchool, Agency::kCamhs, Agency::kVoluntary}},
        // Sixteen on 27 February: then it is his own to say.
        {.person = "KM0025",
         .on = DateOf(2022, 7, 14),
         .by = kParent,
         .name = "Marion Grant",
         .relation = "mother",
         .explained = kTogether,
         .shares_with = {Agency::kSchool, Agency::kSocialCare, Agency::kYouthJustice}},
        {.person = "KM0099",
         .on = DateOf(2022, 12, 1),
         .ability = "Knows her plan by heart and asked for two changes to it",
         .explained = "On the ward, with her named nurse",
         .shares_with = {Agency::kHealth, Agency::kCamhs, Agency::kSchool}},
        {.person = "KM0124",
         .on = DateOf(2022, 7, 5),
         .explained = "By text, over an afternoon",
         .shares_with = {Agency::kGp, Agency::kHealth},
         .not_with = {Agency::kHousing, Agency::kPolice},
         .how = AskedHow::kInWriting},
        {.person = "KM0113",
         .on = DateOf(2022, 10, 20),
         .explained = "Easy-read leaflet; she told it back",
         .shares_with = {Agency::kSocialCare, Agency::kHousing, Agency::kGp},
         .review_on = DateOf(2023, 3, 1)},
        // In hospital, and not able to weigh it up.
        {.person = "KM0133",
         .on = DateOf(2022, 10, 6),
         .by = ConsentGiver::kBestInterests,
         .name = "Miriam Kestle, with his sister and the ward",
         .relation = "best interests meeting",
         .ability = "Assessed twice by the ward: cannot hold on to it long enough to weigh it up",
         .considered = "What he liked before, what his sister says, and that he wants to go home",
         .explained = "With photographs, on a good day",
         .shares_with = {Agency::kHealth, Agency::kSocialCare, Agency::kHousing}},
        // On the register, and wants nothing else of us.
        {.person = "KM0114",
         .on = DateOf(2022, 9, 20),
         .explained = "What keyworking is; that he may ask for it at any time",
         .not_with = {Agency::kSocialCare, Agency::kHousing, Agency::kPolice, Agency::kVoluntary},
         .keyworking = false,
         .how = AskedHow::kByPhone},
        {.person = "KM0134",
         .on = DateOf(2022, 7, 21),
         .explained = kTogether,
         .shares_with = {Agency::kGp, Agency::kHealth, Agency::kPolice, Agency::kHousing}}};
}

std::optional<std::string> Said(const char* text) {
    if (*text == '\0') return std::nullopt;
    return text;
}

consents::ConsentRecorded ConsentOf(const ConsentTold& told) {
    consents::ConsentRecorded consent;
    consent.given_by = told.by;
    consent.name = Said(told.name);
    consent.relation = Said(told.relation);
    consent.ability = Said(told.ability);
    consent.considered = Said(told.considered);
    consent.decided_on = told.on;
    consent.how = told.how;
    consent.explained = told.explained;
    consent.on_register = true;
    consent.keyworking = told.keyworking;
    consent.shares_with = consents::NamesOfAgencies(told.shares_with);
    consent.not_with = consents::NamesOfAgencies(told.not_with);
    consent.review_on = told.review_on;
    return consent;
}

void TellConsents(const DemoStory& story, std::vector<Scene>& scenes) {
    for (const ConsentTold& told : Consents())
        scenes.push_back({At(told.on, 14), kKeyworker, [&story, told](const Work& work) {
                              return Just(consents::RecordConsent(
                                  work, {story.Person(told.person), ConsentOf(told)}
                              ));
                          }});
    scenes.push_back(
        {At(DateOf(2022, 12, 2), 10),
         kKeyworker,
         [&story](const Work& work) {
             consents::ConsentTakenBack taken;
             taken.decided_on = work.today;
             taken.how = AskedHow::kByPhone;
             taken.not_with = consents::NamesOfAgencies({Agency::kPolice, Agency::kHousing});
             taken.words = "I told one of you, and then everybody in the house knew.";
             return Just(consents::TakeBackConsent(work, {story.Person("KM0134"), taken}));
         }}
    );
    scenes.push_back(
        {At(DateOf(2022, 12, 19), 13),
         kLeader,
         [&story](const Work& work) {
             consents::SharingRecorded sharing;
             sharing.agency = Agency::kSocialCare;
             sharing.who = "Duty social worker, Morag Finch";
             sharing.what = "What she told us, and that she sleeps at her gran’s";
             sharing.basis = consents::SharingBasis::kSafeguardingChild;
             sharing.why = "She may not be safe at home";
             sharing.decided_by = "Priya Raman";
             sharing.shared_on = work.today;
             return Just(consents::RecordSharing(work, {story.Person("KM0163"), sharing}));
         }}
    );
    scenes.push_back(
        {At(DateOf(2022, 12, 9), 11),
         kKeyworker,
         [&story](const Work& work) {
             consents::SharingRecorded sharing;
             sharing.agency = Agency::kSchool;
             sharing.who = "Shingle Bay School, pastoral lead";
             sharing.what = "What helps, and which weekends she is at home";
             sharing.basis = consents::SharingBasis::kConsent;
             sharing.why = "So that a place is ready for the summer term";
             sharing.decided_by = "Zara, with Miriam Kestle";
             sharing.shared_on = work.today;
             return Just(consents::RecordSharing(work, {story.Person("KM0099"), sharing}));
         }}
    );
}

// People around them.

struct ContactTold {
    const char* name = "";
    const char* relation = "";
    const char* phone = "";
    const char* hours = "";
    bool parental_responsibility = false;
    bool lives_with = false;
    const char* home = "";  ///< Known to nobody else of the circle.
    const char* why_not = "";
    const char* language = "";
};

struct CircleTold {
    const char* person = "";
    Date on;
    std::vector<ContactTold> around = {};
};

std::vector<CircleTold> Circles() {
    constexpr const char* kApart =
        "They parted with fear on her side. Neither is told where the other lives";
    return {
        {.person = "KM0164",
         .on = DateOf(2022, 10, 6),
         .around =
             {{.name = "Nadia Hughes",
               .relation = "mother",
               .phone = "01632 960 451",
               .hours = "Monday to Friday, not before ten",
               .parental_responsibility = true,
               .lives_with = true,
               .home = "7 Cooper’s Yard, Maidstone ME14 9ZX",
               .why_not = kApart},
              {.name = "Gareth Hughes",
               .relation = "father",
               .phone = "01632 960 452",
               .hours = "At weekends",
               .parental_responsibility = true,
               .lives_with = true,
               .home = "Flat 3, 40 Quay Street, Medway ME4 9ZX",
               .why_not = kApart},
              {.name = "Samira Begum-Hughes", .relation = "aunt", .phone = "01632 960 453"}}},
        {.person = "KM0083",
         .on = DateOf(2022, 9, 20),
         .around =
             {{.name = "Dawn Evans",
               .relation = "mother",
               .phone = "01632 960 411",
               .hours = "Works nights on Friday and Saturday",
               .parental_responsibility = true,
               .lives_with = true},
              {.name = "Pete Evans", .relation = "grandfather", .phone = "01632 960 412"}}},
        {.person = "KM0069",
         .on = DateOf(2022, 9, 8),
         .around =
             {{.name = "Jo and Bev Amery",
               .relation = "foster carers",
               .phone = "01632 960 441",
               .lives_with = true},
              {.name = "Bola Adeleke",
               .relation = "social worker",
               .phone = "01632 960 050",
               .hours = "Weekdays",
               .parental_responsibility = true},
              {.name = "Nell Fernandes", .relation = "sister", .phone = "01632 960 442"}}},
        {.person = "KM0163",
         .on = DateOf(2022, 10, 25),
         .around =
             {{.name = "Asha Joshi",
               .relation = "mother",
               .phone = "01632 960 431",
               .parental_responsibility = true,
               .lives_with = true},
              {.name = "Meena Joshi", .relation = "grandmother", .phone = "01632 960 432"}}},
        {.person = "KM0127",
         .on = DateOf(2022, 11, 17),
         .around =
             {{.name = "Elena Desai",
               .relation = "mother",
               .phone = "01632 960 471",
               .parental_responsibility = true,
               .lives_with = true,
               .language = "Romanian"},
              {.name = "Vijay Desai",
               .relation = "father",
               .phone = "01632 960 472",
               .parental_responsibility = true,
               .lives_with = true}}},
        {.person = "KM0124",
         .on = DateOf(2022, 7, 5),
         .around = {{.name = "Mei Walker", .relation = "sister", .phone = "01632 960 501"}}}};
}

contacts::ContactRecorded ContactOf(const ContactTold& told) {
    contacts::ContactRecorded contact;
    contact.name = Sensitive<std::string>(told.name);
    contact.relation = told.relation;
    contact.parental_responsibility = told.parental_responsibility;
    contact.lives_with = told.lives_with;
    contact.language = Said(told.language);
    contact.interpreter = contact.language.has_value();
    contact.prefers = contacts::Way::kPhone;
    contact.hours = Said(told.hours);
    return contact;
}

Result<Done> RecordSomebody(
    const Work& work, const people::PersonId& person, const ContactTold& told
) {
    TRY_ASSIGN(const auto known, contacts::RecordContact(work, {person, ContactOf(told)}));
    contacts::AddressRecorded address;
    address.of = known.id;
    address.kind = AddressKind::kPhone;
    address.value = Sensitive<std::string>(told.phone);
    TRY(contacts::RecordAddress(work, {person, address}));
    if (*told.home == '\0') return Done{};
    address.kind = AddressKind::kHome;
    address.value = Sensitive<std::string>(told.home);
    address.confidential = true;
    address.why_not = told.why_not;
    address.asked_by = told.name;
    return Just(contacts::RecordAddress(work, {person, address}));
}

void TellCircles(const DemoStory& story, std::vector<Scene>& scenes) {
    for (const CircleTold& told : Circles())
        scenes.push_back(
            {At(told.on, 12),
             kKeyworker,
             [&story, told](const Work& work) -> Result<Done> {
                 for (const ContactTold& each : told.around)
                     TRY(RecordSomebody(work, story.Person(told.person), each));
                 return Done{};
             }}
        );
}

}  // namespace

std::vector<Scene> CircleScenes(const DemoStory& story) {
    std::vector<Scene> scenes;
    TellConsents(story, scenes);
    TellCircles(story, scenes);
    return scenes;
}

}  // namespace alongside::app

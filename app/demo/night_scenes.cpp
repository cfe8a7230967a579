// Who is on call, crisis sheets, and what happened at night.
// SPDX-License-Identifier: MIT
#include <array>
#include <string>
#include <utility>

#include "care/crisis/write_sheet.h"
#include "care/oncall/record_shift.h"
#include "demo/demo_scenes.h"

namespace alongside::app {
namespace {

using crisis::Agreement;
using identity::Work;
using std::chrono::days;
using std::chrono::hours;

struct ToRing {
    const char* name = "";
    const char* phone = "";
    const char* when = "";
};

// A sheet as it was talked through; what nobody said is empty.
struct SheetTold {
    const char* person = "";
    Date on;
    const char* who_i_am = "";
    const char* how_to_talk = "";
    const char* helps = "";
    const char* worse = "";
    const char* warning_signs = "";
    const char* pinch_points = "";
    const char* first_step = "";
    const char* then_step = "";
    const char* if_worse = "";
    const char* health = "";
    std::array<ToRing, 3> ring = {};
    const char* safe_places = "";
    const char* must_not = "";
    const char* services = "";
    const char* written_with = "";
    Agreement agreement = Agreement::kBoth;
};

std::vector<SheetTold> SheetsOfChildren() {
    return {
        {.person = "KM0083",
         .on = DateOf(2022, 9, 20),
         .who_i_am = "I am Ella. I love otters, my tablet and baking with Mum. I understand more "
                     "than I can say when I am upset.",
         .how_to_talk = "Few words. Ask things I can answer with thumb up or thumb down.\nGive me "
                        "ten seconds before you ask again.",
         .helps = "Mum beside me\nMy heavy blanket\nOtter videos\nA dark, quiet room",
         .worse = "Bright lights and beeping\nBeing asked why\nSomebody holding my arms",
         .warning_signs = "I hum, then I stop eating, then I hide under the table.",
         .pinch_points = "Sunday evenings. Mum’s shifts at the weekend.",
         .first_step = "Turn the lights down. Sit on the floor, not too near.\nSay: Mum is coming, "
                       "or: Mum is on the phone.",
         .then_step = "Blanket and tablet. One person stays, everybody else goes out.",
         .if_worse = "Ring the crisis line with Mum. A&E only with Mum, and ask for the side room.",
         .health = "Melatonin at eight. No other medicines. Allergic to penicillin.",
         .ring =
             {{{"Dawn Evans, Mum", "01632 960 411", "Any time"},
               {"Grandad Pete", "01632 960 412", "When Mum is at work"},
               {"Crisis line for children", "01632 960 020", "Day and night"}}},
         .safe_places = "Her own room. Grandad’s shed.",
         .must_not = "Do not hold her arms. Do not take the tablet away to calm her.",
         .services = "The hospital knows her: show the blue passport at the desk. No police unless "
                     "somebody is hurt.",
         .written_with = "Ella, with pictures, and her mother"},
        {.person = "KM0112",
         .on = DateOf(2022, 10, 13),
         .who_i_am =
             "I am Milo. I build tracks and know every train from here to London. I want to "
             "stay at home.",
         .how_to_talk = "Tell me what happens next, and then what happens after that.",
         .helps = "Walking to the bridge to see a train\nCounting carriages\nMy brother’s music",
         .worse =
             "Waiting without knowing how long\nPeople talking about me as if I were not there",
         .warning_signs = "I pace, and I ask the same question again and again.",
         .pinch_points = "From eleven at night to two. The day before school begins.",
         .first_step = "Say the time and what comes next. Offer the walk, even at night.",
         .then_step = "Write three steps on the whiteboard. Tick them off together.",
         .if_worse = "Ring whoever is on call. If I run to the road, ring 999 and say that I am "
                     "autistic and like trains.",
         .ring =
             {{{"Marta Silva, Mum", "01632 960 421", "Any time"},
               {"Leo, his brother", "01632 960 422", "After school, and at night by text"}}},
         .safe_places = "The footbridge with somebody beside him. His brother’s room.",
         .must_not = "Do not lock the door without telling him.",
         .services = "Police have his photograph and know about the bridge.",
         .written_with = "Milo, his mother and his brother"},
        {.person = "KM0163",
         .on = DateOf(2022, 10, 25),
         .who_i_am = "I am Georgia. I draw manga. I do not like to be touched or called sweet.",
         .how_to_talk = "Text me first, even from the next room. Do not shout through the door.",
         .helps = "My drawing pad\nGran\nBeing told that I am not in trouble",
         .worse = "Slammed doors\nRaised voices\nQuestions one after the other",
         .warning_signs = "I put my shoes on indoors, and I pack my bag.",
         .pinch_points = "Friday and Saturday evenings.",
         .first_step = "Say: you are not in trouble. Ask whether she wants to go to Gran.",
         .then_step = "Ring Gran. Drive her there, or walk with her.",
         .if_worse = "If she has gone: ring Gran, then the bus station, then 101 or 999 with the "
                     "missing form in her folder.",
         .ring =
             {{{"Asha Joshi, Mum", "01632 960 431", "Any time"},
               {"Gran", "01632 960 432", "Any time. She always picks up"}}},
         .safe_places = "Gran’s flat. The library until it closes.",
         .must_not = "Do not say where she is to anybody but Mum and Gran.",
         .written_with = "Georgia and her gran",
         .agreement = Agreement::kYoungPerson},
        {.person = "KM0069",
         .on = DateOf(2022, 11, 3),
         .who_i_am =
             "I am Carys. I live with Jo and Bev. I like swimming, dogs and my sister Nell.",
         .how_to_talk = "Short and true. If you do not know, say that you do not know.",
         .helps = "The dog\nA bath\nRinging Nell\nKnowing who is here in the morning",
         .worse = "Talk about moving\nBags in the hall\nNew people who do not say their name",
         .warning_signs = "She goes quiet and picks at her sleeves.",
         .pinch_points = "After contact on Saturdays. When post comes from the council.",
         .first_step = "Sit with her and the dog. Say: you sleep here tonight.",
         .then_step = "Ring Nell. Then the bath, then the film she knows.",
         .if_worse = "If she has hurt herself: clean and cover it, no fuss, and ring the on-call "
                     "number. Deep cuts: A&E with Bev.",
         .health = "Asthma: blue inhaler in the kitchen drawer.",
         .ring =
             {{{"Jo and Bev Amery, foster carers", "01632 960 441", "Any time"},
               {"Emergency duty team of the council", "01632 960 009", "Nights and weekends"}}},
         .safe_places = "Her room. The dog’s basket.",
         .must_not = "Do not promise that she can stay for ever.",
         .written_with = "Carys and her foster carers"},
        {.person = "KM0164",
         .on = DateOf(2022, 12, 15),
         .who_i_am = "I am Fatima. I like to cook for others, and I sing. I live with Mum in the "
                     "week.",
         .how_to_talk = "Do not talk about food first. Ask about my songs.",
         .helps = "Eating later, alone, with music\nMy aunt\nThe plan on the fridge",
         .worse = "Being watched while I eat\nBeing weighed without warning\nMum and Dad arguing",
         .warning_signs = "She cooks for everybody and eats nothing. She wears her coat indoors.",
         .pinch_points = "The evening before she changes homes.",
         .first_step = "Offer warm milk or soup, leave it, and stay in the next room.",
         .then_step = "Ring the parent she is not with, on the speaker, if she wants that.",
         .if_worse = "Nothing to drink for a day, or she faints: ring 111, and A&E tonight.",
         .health = "Weighed on Tuesdays at the GP, with her back to the scales.",
         .ring =
             {{{"Nadia Hughes, Mum", "01632 960 451", "Monday to Friday"},
               {"Gareth Hughes, Dad", "01632 960 452", "At weekends"},
               {"Aunt Samira", "01632 960 453", "Any time"}}},
         .safe_places = "Her aunt’s kitchen.",
         .must_not = "Do not give either home’s address to anybody.",
         .written_with = "Fatima, and each of her parents by themselves"},
        {.person = "KM0052",
         .on = DateOf(2022, 9, 29),
         .who_i_am =
             "I am Erin. I know a lot about moths. I say sorry a lot, and I do not need to.",
         .how_to_talk = "Quietly. Write it down if I cannot answer.",
         .helps = "Ice in my hand\nThe moth book\nSitting back to back",
         .worse = "Being told to calm down\nSomebody crying because of me",
         .warning_signs = "She tidies everything and gives things away.",
         .pinch_points = "Night times, between ten and midnight.",
         .first_step = "Sit back to back on the landing. Offer ice.",
         .then_step = "Ask: has it happened, or is it near? Believe the answer.",
         .if_worse = "Lock the bathroom cabinet, one adult stays awake, and ring on call.",
         .ring =
             {{{"Fiona Stone, Mum", "01632 960 461", "Any time"},
               {"Crisis line for children", "01632 960 020", "Day and night"}}},
         .safe_places = "The landing. The shed with the moth lamp.",
         .written_with = "Erin, who wrote half of it, and her mother"},
        {.person = "KM0127",
         .on = DateOf(2022, 11, 17),
         .who_i_am = "I am Thomas. I miss Bunic, my grandfather. I like tractors.",
         .how_to_talk = "Romanian at home, English is fine too. Show me, do not only tell me.",
         .helps = "Looking at the photographs of Bunic\nJumping on the trampoline\nWarm bread",
         .worse = "Hearing that it will be all right\nThe hoover",
         .warning_signs = "He asks when Bunic comes back.",
         .pinch_points = "Sundays: that was their day.",
         .first_step = "Get the photographs. Look at them together.",
         .then_step = "Trampoline or a walk to the farm gate.",
         .if_worse = "Two adults, one talks. Ring his father at work: he comes.",
         .ring =
             {{{"Elena Desai, Mum", "01632 960 471", "Any time; speaks Romanian and English"},
               {"Vijay Desai, Dad", "01632 960 472", "At work until six"}}},
         .safe_places = "The trampoline. The farm gate.",
         .written_with = "His mother and father; Thomas chose the pictures",
         .agreement = Agreement::kParent},
        {.person = "KM0143",
         .on = DateOf(2022, 11, 24),
         .who_i_am = "I am Esme and I am eight. I like lists, cats and the number nine.",
         .how_to_talk = "Sing it. I answer songs.",
         .helps = "Counting to nine nine times\nThe cat\nHeadphones",
         .worse = "Surprises\nTwo grown-ups talking at once\nLabels in clothes",
         .warning_signs = "She lines things up faster and faster.",
         .first_step = "Headphones. One voice. Sing what happens now.",
         .then_step = "Let her finish the line she is making.",
         .if_worse = "Clear the room of other children. It passes in twenty minutes: wait.",
         .ring =
             {{{"Saira Malik, foster carer", "01632 960 481", "Any time"},
               {"Emergency duty team of the council", "01632 960 009", "Nights and weekends"}}},
         .safe_places = "Under the stairs, where the cat sleeps.",
         .must_not = "Do not pick her up.",
         .written_with = "Her foster carer and her social worker",
         .agreement = Agreement::kParent}};
}

std::vector<SheetTold> SheetsOfOthers() {
    return {
        {.person = "KM0099",
         .on = DateOf(2022, 12, 1),
         .who_i_am = "I am Zara. I am in Weald View at the moment and I am coming home for Easter.",
         .how_to_talk = "Straight. I can tell when somebody pretends.",
         .helps = "My own clothes\nRinging home at seven\nThe ward’s art room",
         .worse = "Agency staff who do not know my plan\nA change of leave on the day",
         .warning_signs = "She stops drawing and stays in bed.",
         .first_step = "Ask what changed today. Something did.",
         .then_step = "Ring home with her, outside seven o’clock too.",
         .if_worse = "The ward’s own plan, page 3. Tell her before a second person comes in.",
         .ring =
             {{{"Weald View, nurse in charge", "01632 960 030", "Day and night"},
               {"Ruth Collins, Mum", "01632 960 491", "Any time"}}},
         .safe_places = "The art room.",
         .must_not = "Do not cancel a home visit without telling her yourself.",
         .written_with = "Zara, her mother and her named nurse"},
        {.person = "KM0147",
         .on = DateOf(2022, 12, 8),
         .who_i_am = "I am Daniel. I am going home on 20 January. I like maps and toast.",
         .helps = "The calendar with the day on it\nToast\nA map to look at",
         .worse = "Somebody saying maybe about the day",
         .warning_signs = "He asks about the house and then bangs his head.",
         .first_step = "Show the calendar. Say only what is certain.",
         .then_step = "A cushion between head and wall. Do not hold him.",
         .if_worse = "Two people he knows. Ring whoever is on call about the move, not only about "
                     "the night.",
         .health = "Epilepsy: rescue medicine after five minutes, in the red bag.",
         .ring =
             {{{"Weald View, nurse in charge", "01632 960 030", "Until he moves"},
               {"Paul Davies, Dad", "01632 960 495", "Any time"}}},
         .services = "Seizure over five minutes: 999.",
         .written_with = "Daniel, with maps, and his father"},
        {.person = "KM0124",
         .on = DateOf(2022, 7, 5),
         .who_i_am = "I am Hana. I live on my own. I work with plants.",
         .how_to_talk = "By text. I may not pick up and still be all right.",
         .helps = "Somebody who waters the plants with me\nBeing asked what I can do today",
         .worse = "Knocking and shouting my name\nTalk of sectioning",
         .warning_signs = "The blinds stay down. She answers with one letter.",
         .pinch_points = "When a support worker leaves.",
         .first_step = "Text a plant picture. Wait an hour before you go there.",
         .then_step = "Go with her sister. Speak through the letter box, gently.",
         .if_worse = "It feels like before the last admission when she says the plants are dead: "
                     "ring the adult crisis team that day.",
         .ring =
             {{{"Mei Walker, her sister", "01632 960 501", "Any time"},
               {"Adult crisis team", "01632 960 022", "Day and night"}}},
         .safe_places = "The allotment.",
         .written_with = "Hana",
         .agreement = Agreement::kYoungPerson},
        {.person = "KM0113",
         .on = DateOf(2022, 10, 20),
         .who_i_am =
             "I am Lara. I have my own flat and a telly. I do not want to go back to Mum’s.",
         .how_to_talk = "Easy words. Ask me to tell it back.",
         .helps = "A cup of tea with Joy from downstairs\nBowling\nRinging before I am cross",
         .worse = "Letters I cannot read\nBeing told I will lose my flat",
         .warning_signs = "She rings many times in an hour.",
         .first_step = "Ask her to read you the letter on the phone. It is usually the letter.",
         .then_step = "Say who will sort it out, and when you ring again. Then do ring.",
         .if_worse = "If she is out on the street at night: Joy first, then the police on 101.",
         .ring =
             {{{"Joy, her neighbour", "01632 960 511", "Until eleven at night"},
               {"Night staff of the house", "01632 960 512", "From ten to seven"}}},
         .safe_places = "Joy’s flat.",
         .written_with = "Lara and her keyworker",
         .agreement = Agreement::kYoungPerson}};
}

crisis::CrisisSheetWritten SheetOf(const SheetTold& told) {
    crisis::CrisisSheetWritten sheet;
    sheet.who_i_am = told.who_i_am;
    sheet.how_to_talk = told.how_to_talk;
    sheet.helps = told.helps;
    sheet.worse = told.worse;
    sheet.warning_signs = told.warning_signs;
    sheet.pinch_points = told.pinch_points;
    sheet.first_step = told.first_step;
    sheet.then_step = told.then_step;
    sheet.if_worse = told.if_worse;
    sheet.health = told.health;
    sheet.safe_places = told.safe_places;
    sheet.must_not = told.must_not;
    sheet.services = told.services;
    sheet.written_with = told.written_with;
    sheet.agreement = told.agreement;
    std::vector<crisis::Rung> rung;
    for (const ToRing& each : told.ring) rung.push_back({each.name, each.phone, each.when});
    crisis::SetRung(sheet, rung);
    return sheet;
}

void TellSheets(
    const DemoStory& story, const std::vector<SheetTold>& sheets, std::vector<Scene>& scenes
) {
    for (const SheetTold& told : sheets)
        scenes.push_back({At(told.on, 15), kKeyworker, [&story, told](const Work& work) {
                              return Just(crisis::WriteSheet(
                                  work,
                                  {.person = story.Person(told.person),
                                   .seen = 0,
                                   .sheet = SheetOf(told),
                                   .review_by = {}}
                              ));
                          }});
}

struct Number {
    const char* post;
    const char* phone;
};
constexpr std::array<Number, 6> kNumbers = {
    {{"TL", "01632 960 101"},
     {"JT", "01632 960 102"},
     {"MK", "01632 960 103"},
     {"NW", "01632 960 104"},
     {"PL", "01632 960 105"},
     {"GH", "01632 960 106"}}};
// Who is first, a week each from Monday 5 December 2022.
constexpr std::array<const char*, 9> kWeeks = {
    "NW", "MK", "PL", "JT", "TL", "NW", "MK", "PL", "JT"};

oncall::Shift ShiftOf(const workforce::PostId& post, oncall::Turn turn, Instant from, Instant to) {
    oncall::Shift shift;
    shift.id = oncall::ShiftId::New();
    shift.turn = turn;
    shift.post = post;
    shift.starts = from;
    shift.ends = to;
    return shift;
}

// From Monday morning to Monday morning; a second at Christmas and New Year. Nobody is found yet
// for the last weekend.
std::vector<oncall::Shift> ShiftsOf(const DemoStory& story, std::size_t first, std::size_t last) {
    const Date december = DateOf(2022, 12, 5);
    std::vector<oncall::Shift> shifts;
    for (std::size_t week = first; week < last; ++week) {
        const Date monday = december + days(7) * static_cast<int>(week);
        const bool is_last = week + 1 == kWeeks.size();
        shifts.push_back(ShiftOf(
            story.PostOf(kWeeks.at(week)).value(),
            oncall::Turn::kFirst,
            At(monday, 9),
            is_last ? At(monday + days(4), 17) : At(monday + days(7), 9)
        ));
        if (monday != DateOf(2022, 12, 19) && monday != DateOf(2022, 12, 26)) continue;
        shifts.push_back(ShiftOf(
            story.PostOf("GH").value(),
            oncall::Turn::kSecond,
            At(monday + days(4), 17),
            At(monday + days(7), 9)
        ));
    }
    return shifts;
}

void TellOnCall(const DemoStory& story, std::vector<Scene>& scenes) {
    scenes.push_back(
        {At(DateOf(2022, 11, 28), 14),
         kLeader,
         [&story](const Work& work) -> Result<Done> {
             for (const Number& number : kNumbers)
                 TRY(oncall::RecordNumber(work, {story.PostOf(number.post).value(), number.phone}));
             TRY(oncall::RecordAreaNumber(
                 work, {"Emergency duty team of the council", "01632 960 009"}
             ));
             return oncall::RecordShifts(work, {ShiftsOf(story, 0, 4)});
         }}
    );
    scenes.push_back({At(DateOf(2022, 12, 19), 14), kLeader, [&story](const Work& work) {
                          return oncall::RecordShifts(work, {ShiftsOf(story, 4, kWeeks.size())});
                      }});
    const auto note = std::make_shared<oncall::NoteId>();
    scenes.push_back(
        {At(DateOf(2023, 1, 2), 8, 50),
         kLeader,
         [note](const Work& work) -> Result<Done> {
             TRY_ASSIGN(
                 const auto left,
                 oncall::LeaveNote(
                     work,
                     {"From Jerome: two calls at New Year, from one family, and they "
                      "settled. The A&E desk asks us to ring before somebody comes."}
                 )
             );
             *note = left.id;
             return Done{};
         }}
    );
    scenes.push_back({At(DateOf(2023, 1, 2), 9, 5), kKeyworker, [note](const Work& work) {
                          return Just(oncall::ReadNote(work, {*note}));
                      }});
    scenes.push_back({At(DateOf(2023, 1, 9), 8, 40), kKeyworker, [](const Work& work) {
                          return Just(oncall::LeaveNote(
                              work,
                              {"For Nisha: a quiet week until Sunday night. What happened then is "
                               "written down and waits on the crisis page: nobody has taken it on "
                               "yet. The charger of the on-call phone is in the top drawer."}
                          ));
                      }});
}

void TellCrises(const DemoStory& story, std::vector<Scene>& scenes) {
    const auto first = std::make_shared<crisis::CrisisId>();
    scenes.push_back(
        {At(DateOf(2022, 12, 27), 2, 30),
         kLeader,
         [&story, first](const Work& work) -> Result<Done> {
             crisis::CrisisNoted note;
             note.happened_on = DateOf(2022, 12, 27);
             note.at = 60 + 20;
             note.happened =
                 "Ella hid under the table and hit her head against it. Her mother rang "
                 "from the kitchen.";
             note.done =
                 "Jerome stayed on the phone for half an hour: lights down, blanket, one "
                 "person. She came out and fell asleep at two.";
             note.told = "Her grandfather, who came over";
             note.next = "See her tomorrow, and ask about Sunday evenings.";
             TRY_ASSIGN(const auto noted, crisis::NoteCrisis(work, {story.Person("KM0083"), note}));
             *first = noted.id;
             return Done{};
         }}
    );
    scenes.push_back({At(DateOf(2022, 12, 28), 9, 40), kLeader, [&story, first](const Work& work) {
                          return Just(crisis::AcknowledgeCrisis(
                              work,
                              {story.Person("KM0083"),
                               *first,
                               "Jerome sees her and her mother at home at eleven. Zachary comes on "
                               "Sunday evenings from now on."}
                          ));
                      }});
    scenes.push_back({At(DateOf(2023, 1, 9), 0, 40), kKeyworker, [&story](const Work& work) {
                          crisis::CrisisNoted note;
                          note.happened_on = DateOf(2023, 1, 8);
                          note.at = 23 * 60 + 50;
                          note.happened =
                              "Milo wanted to walk to the bridge and the door was "
                              "locked. He broke the window beside it.";
                          note.done =
                              "His mother opened the door and his brother walked with him. "
                              "I talked with her until they were back, at half past twelve.";
                          note.told = "Nobody else. The cut on his hand is small and clean.";
                          note.next =
                              "Ring his mother in the morning: she has not slept. Ask about "
                              "the lock.";
                          return Just(crisis::NoteCrisis(work, {story.Person("KM0112"), note}));
                      }});
}

}  // namespace

std::vector<Scene> NightScenes(const DemoStory& story) {
    std::vector<Scene> scenes;
    TellOnCall(story, scenes);
    TellSheets(story, SheetsOfChildren(), scenes);
    TellSheets(story, SheetsOfOthers(), scenes);
    TellCrises(story, scenes);
    return scenes;
}

}  // namespace alongside::app

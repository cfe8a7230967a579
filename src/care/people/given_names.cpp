// The list of given names and their forms, folded as `FoldWords` folds them.
// SPDX-License-Identifier: MIT
#include "care/people/given_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "platform/base/text.h"

namespace alongside::people {
namespace {

// The first of a line is the name that the others are forms of. A word may stand in several lines.
// Names of a boy and of a girl stay apart, for twins often bear them.
constexpr auto kForms = std::to_array<std::string_view>({
    "abdul abdel abd abdal",
    "abigail abi abby abbie abbey",
    "adam ad",
    "adebayo bayo ade",
    "adeola ade ola",
    "adetokunbo tokunbo toks",
    "agnieszka aga agnes agneszka",
    "ahmed ahmad ahmet achmed ahmmed",
    "aisha ayesha aysha aishah aesha aicha",
    "aleksander alexander alex alek olek sandy xander zander alec sasha",
    "aleksandra alexandra alex ola sandra sasha lexi lexie alexa",
    "alfred alfie alf fred freddie",
    "alice ali alicia",
    "alison ali allison",
    "amelia amy millie milly mia",
    "amina aminah aaminah amena",
    "andrew andy drew andrzej andrei andre",
    "angela angie ange",
    "anna ann anne annie ania anka anya hannah",
    "anthony tony ant antony antoni antek",
    "archibald archie",
    "arthur art artie artur",
    "barbara basia barb babs",
    "bartosz bartek bartlomiej bart",
    "bartholomew bart",
    "beatrice bea trixie beatrix",
    "benjamin ben benny benji",
    "bernadette bernie",
    "caroline carrie caro karolina carolyn",
    "catherine katherine kathryn catharine kate katie cath cathy kathy kathleen kitty kat "
    "katarzyna "
    "kasia katya katerina caitlin kayleigh",
    "charles charlie chuck chas karol",
    "charlotte charlie lottie lotte char",
    "chidinma chidi",
    "chidiebere chidi ebere",
    "christina chris tina chrissy krystyna krysia kristina christine",
    "christopher chris kit krzysztof krzys kris topher",
    "chukwuemeka emeka chuka",
    "chinedu nedu",
    "chioma oma",
    "claire clare clair klara clara",
    "daniel dan danny daniil danyal",
    "daniela dani danielle",
    "david dave davey dawid dai daud dawood daoud",
    "deborah debbie deb debra",
    "dominic dom nick dominik",
    "dorota dorothy dot dottie dolly",
    "edward ed eddie ted teddy ned",
    "eleanor ellie nell nora elinor ella",
    "elizabeth elisabeth liz lizzie lizzy beth betty bess eliza ela elzbieta libby lisa elsie "
    "betsy",
    "emily em emmy emilia",
    "emma em emmy",
    "emmanuel manny emanuel",
    "ewa eva eve evie",
    "farid fareed",
    "fatima fatimah fatma fathima faatimah",
    "florence flo florrie flossie",
    "francis frank frankie franciszek",
    "frances fran frankie francesca",
    "frederick fred freddie freddy fredrick",
    "gabriel gabe gabriele",
    "gabriella gabby gabrielle gabi",
    "geoffrey geoff jeff jeffrey",
    "george georgie jerzy jorge giorgi",
    "georgina georgie georgia gina",
    "gerald gerry jerry gerard",
    "grace gracie",
    "grzegorz gregory greg gregor",
    "gurpreet gurprit",
    "hamza hamzah",
    "harjit harjeet harjit",
    "harold harry hal",
    "harriet harri hattie",
    "hassan hasan hasaan",
    "henry harry hal henryk hank",
    "hussain hussein husain husayn hossain hossein hussayn hosein",
    "ibrahim ebrahim ibraheem abraham abe",
    "imran imraan",
    "isaac ishaq zac isaak",
    "isabella bella isabel izzy isobel izzie isabelle",
    "ismail ismael ishmael esmail",
    "jack jackie jacek",
    "jacob jake jakub kuba yaqub yakub yaqoob",
    "jacqueline jackie jacqui",
    "james jim jimmy jamie jem",
    "jan john johnny jack jon janek ivan ian sean shaun shawn",
    "jasmine yasmin yasmeen jasmin jaz jazmin yasmine",
    "jaswinder jassi",
    "jennifer jen jenny jenna",
    "jessica jess jessie",
    "joanna jo joanne joan asia joasia",
    "jonathan jon jonny jonathon johnathan",
    "joseph joe joey jozef yusuf yousef youssef yosef yusef yousuf",
    "josephine jo josie",
    "joshua josh yeshua",
    "judith judy jude",
    "julia jules julie julita",
    "julian jules",
    "kabir kabeer",
    "kamal kamaal",
    "karen kaz karin",
    "kenneth ken kenny",
    "khadija khadijah khadeeja khadeja hadiza",
    "khalid khaled kalid",
    "kimberley kim kimberly",
    "kwame kwamena",
    "laura lauren laurie",
    "lawrence larry laurence laurie loz",
    "leonard leo len lenny",
    "leo leon",
    "lillian lily lilly lil lilian",
    "lucas luke lukasz luca lukas",
    "lucy lucia lucja lucie",
    "madeleine maddie maddy madeline madelyn",
    "magdalena magda madzia lena",
    "malgorzata gosia margaret maggie meg peggy marge greta daisy megan margot",
    "manjit manjeet",
    "marcin martin marty marcus",
    "marek mark marc",
    "maria mary marie maryam mariam miriam maja marysia mia molly maryem meriem",
    "mateusz matthew matt mat mateo mathew",
    "matilda tilly tilda mattie",
    "maurice mo morris",
    "maxwell max",
    "maximilian max maksymilian maks",
    "michael mike mick micky mikey michal mikolaj mikhail mischa",
    "michelle shell chelle michele",
    "mohammed muhammad mohamed mohammad muhammed mohamad mohd md mo mohammod muhamed mehmet "
    "mohamud mohamoud mahomed",
    "monika monica",
    "mustafa mustapha moustafa",
    "nadia nadya",
    "naomi noemi",
    "natalia natalie nat natasha tasha",
    "nathan nat nate nathaniel",
    "ngozi ngo",
    "nicholas nick nicky nicolas mikolaj klaus",
    "nicola nicky nicole nikki",
    "noor nour nur",
    "olivia liv livvy ollie oliwia",
    "oliver ollie olly oli oliwier",
    "olusegun segun",
    "oluwaseun seun",
    "oluwatobi tobi tobiloba",
    "oluwafemi femi",
    "oluwadamilola dami damilola",
    "omar umar omer",
    "osman usman uthman othman",
    "pamela pam",
    "patricia pat patsy tricia trish",
    "patrick pat paddy patryk",
    "pawel paul pavel pablo",
    "penelope penny",
    "peter pete piotr piotrek",
    "philip phil phillip pip filip",
    "priya pria",
    "rachel rach rachael rahel",
    "rahim raheem",
    "raymond ray",
    "rebecca becky bex becca rebekah",
    "richard rich rick dick ricky ryszard richie",
    "robert rob bob bobby robbie bert",
    "ronald ron ronnie",
    "rukhsana ruksana roksana",
    "sadia sadiya saadia",
    "said saeed sayed syed sayeed",
    "samantha sam sammy",
    "samuel sam sammy",
    "sarah sara sally",
    "shabana shabnam",
    "sebastian seb bas",
    "simon szymon si",
    "sofia sophie sophia zofia zosia soph sofie",
    "stanley stan stanislaw staszek",
    "stephen steven steve stefan ste szczepan",
    "stephanie steph stefania",
    "sukhwinder sukhi sukhvinder",
    "susan sue susie suzanne zuzanna susanna suzie zuzia",
    "taiwo taye",
    "tariq tarik tarek",
    "teresa tess terry theresa tessa",
    "terence terry",
    "thaddeus tadeusz tadek ted",
    "theodore theo ted teddy",
    "thomas tom tommy tomasz tomek tomas",
    "timothy tim timmy",
    "tomiwa tomi",
    "valerie val",
    "veronica ronnie weronika veronika",
    "victor vic wiktor viktor",
    "victoria vicky tori vicki wiktoria viktoria",
    "vincent vince vinny wincenty",
    "walter wally walt",
    "wasim waseem",
    "wilhelm william will bill billy liam willy willem",
    "wojciech wojtek adalbert",
    "yahya yahia yehia",
    "yetunde yetty tunde",
    "zachary zac zach zak zack zachariah zakariya zakaria",
    "zainab zaynab zeinab zeynep zaineb",
});

using Forms = std::unordered_map<std::string, std::vector<std::string_view>>;

Forms ReadForms() {
    Forms forms;
    for (const std::string_view line : kForms) {
        const auto words = Split(line, ' ');
        for (const std::string_view word : words) {
            auto& full_names = forms[std::string(word)];
            if (full_names.empty() || full_names.back() != words.front())
                full_names.push_back(words.front());
        }
    }
    return forms;
}

}  // namespace

std::vector<std::string_view> FullNamesOf(std::string_view word) {
    static const Forms forms = ReadForms();
    const auto found = forms.find(std::string(word));
    return found == forms.end() ? std::vector<std::string_view>() : found->second;
}

bool AreFormsOfOneName(std::string_view one, std::string_view other) {
    const auto names = FullNamesOf(one);
    const auto others = FullNamesOf(other);
    return std::ranges::any_of(names, [&](std::string_view name) {
        return std::ranges::find(others, name) != others.end();
    });
}

}  // namespace alongside::people

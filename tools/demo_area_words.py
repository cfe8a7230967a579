"""The invented words and the published counts that make_demo_area.py tells its story with."""
from datetime import date

COLUMNS = {
    "area": ["code", "name", "from", "serves_18_25", "readmission_days"],
    "people": ["person_id", "nhs_number", "given_name", "family_name", "preferred_name", "date_of_birth",
               "date_of_death", "gender", "pronouns", "ethnicity", "first_language", "interpreter_needed", "postcode",
               "locality", "learning_disability", "autism", "gp_ods", "school", "ehcp_from", "ehcp_to", "looked_after"],
    "posts": ["worker_id", "name", "role", "employer", "grade", "part_time", "fte", "carries_caseload", "vacant",
              "opened_on", "closed_on", "started_on", "left_on", "elearning_1_on", "elearning_2_on", "elearning_3_on",
              "operational_on", "age_cohort", "team", "localities"],
    "register": ["person_id", "referred_on", "referral_source", "decision", "decided_on", "decision_reason", "consent",
                 "consent_on", "removed_on", "removal_reason"],
    "ratings": ["person_id", "rated_on", "rating", "rationale"],
    "episodes": ["person_id", "kind", "opened_on", "phase", "closed_on", "close_reason"],
    "allocations": ["person_id", "worker_id", "role", "from", "to"],
    "admissions": ["person_id", "hospital", "hospital_ods", "ward_type", "secure", "legal_status", "admitted_on",
                   "planned_discharge_on", "discharged_on", "delay_reason"],
    "reviews": ["person_id", "kind", "requested_on", "consent", "status", "planned_on", "held_on", "outcome",
                "report_sent_on"],
    "actions": ["person_id", "title", "agency", "owner", "raised_on", "due_on", "review_held_on", "completed_on",
                "evidence"],
    "risks": ["description", "raised_on", "rag_before", "mitigation", "rag_after", "closed_on"],
}

AREA = [{"code": "QKS", "name": "Kent and Medway", "serves_18_25": "yes", "readmission_days": 365}]

# Leads and second roles at the as-at day: together the published caseloads.
RED_LEADS = {"TL": 8, "JT": 9, "NW": 10, "PL": 4}
AMBER_LEADS = {"CC": 5, "YR": 3, "ME": 3, "NC": 1, "KO": 2, "AE": 3, "SA": 3, "ZB": 2, "DF": 1, "SB": 1}
SECOND_ROLES = {"CC": 6, "YR": 3, "ME": 2, "NC": 1, "KO": 2, "EJ": 2, "AE": 5, "SA": 4, "ZB": 2, "DF": 2, "SB": 3}
# The same for those who stepped back in the quarter: together the published "stepped down".
STEPPED_BACK_LEADS_UNDER_18 = {"TL": 2, "JT": 2, "NW": 2, "PL": 3, "CC": 3, "YR": 2, "ME": 1, "NC": 1, "SA": 2}
STEPPED_BACK_LEADS_18_25 = {"TL": 3, "JT": 2, "NW": 3, "PL": 2, "MK": 1}
STEPPED_BACK_SECOND = {"CC": 3, "YR": 1, "ME": 2, "NC": 1, "SA": 1, "DF": 1}

ADMITTED_UNDER_18 = [date(2022, 11, 9), date(2022, 1, 20), date(2022, 5, 11), date(2022, 8, 2)]
ADMITTED_18_25 = [date(2019, 6, 17), date(2020, 2, 24), date(2020, 11, 9), date(2021, 11, 3), date(2021, 3, 15),
                  date(2021, 6, 21), date(2021, 8, 9), date(2021, 12, 6), date(2022, 1, 31), date(2022, 3, 7),
                  date(2022, 4, 19), date(2022, 5, 30), date(2022, 7, 18), date(2022, 9, 5), date(2022, 6, 13)]
# Earlier stays of people who have since moved on, by their number there.
EARLIER_STAYS = {
    0: [(date(2021, 12, 6), date(2022, 1, 28))],
    4: [(date(2021, 11, 29), date(2021, 12, 17)), (date(2022, 1, 17), date(2022, 2, 11))],
    9: [(date(2021, 12, 13), date(2022, 1, 14))],
}


def post(worker_id, name, role, grade, started, *, employer="LA", part_time=False, caseload="no", cohort="all",
         team="", localities="", learnt=True, working=True):
    """One row of posts.csv; modules follow one another by three weeks from the start."""
    row = {"worker_id": worker_id, "name": name, "role": role, "employer": employer, "grade": grade,
           "part_time": "yes" if part_time else "no", "fte": "0.6" if part_time else "1",
           "carries_caseload": caseload, "vacant": "no" if started else "yes",
           "opened_on": min(started or date(2022, 11, 1), date(2022, 11, 1)) if not learnt else started,
           "started_on": started, "age_cohort": cohort, "team": team, "localities": localities}
    if learnt:
        for module in (1, 2, 3):
            row[f"elearning_{module}_on"] = date.fromordinal(started.toordinal() + 21 * module)
    if working:
        row["operational_on"] = date.fromordinal(started.toordinal() + 77)
    return row


EAST, WEST = "Ashford;Canterbury;Dover;Folkestone;Thanet", "Dartford;Gravesham;Maidstone;Tonbridge;Tunbridge Wells"
NORTH = "Medway;Swale;Gravesham"
CONSULTANTS, BEHAVIOUR, PEERS, OFFICE = "Practice consultants", "Behaviour support", "Peer associates", "Programme office"
POSTS = [
    post("GH", "Gillian Harcastle", "Programme lead", "8b/KR13", date(2020, 9, 1), part_time=True, team=OFFICE),
    post("VM", "Vera Mistry", "Senior educational psychologist", "8b/KR13", date(2020, 11, 2), part_time=True, team=OFFICE),
    post("AO", "Adaora Onyeka", "Project officer", "6/KR10", date(2020, 10, 5), team=OFFICE),
    post("SL", "Simon Leyland", "Project officer", "6/KR10", date(2021, 4, 6), part_time=True, team=OFFICE),
    post("BN", "Bronwen Nye", "Programme administrator", "3/KR5", date(2020, 10, 19), team=OFFICE),
    post("TP", "Tadeusz Piotrowski", "Programme administrator", "3/KR5", date(2021, 9, 6), team=OFFICE),
    post("HS", "Harpreet Sandhar", "Occupational therapy lead", "8a/KR12", date(2022, 11, 14), team=BEHAVIOUR,
         learnt=False, working=False),
    post("TL", "Tessa Lindqvist", "Practice consultant", "8a/KR12", date(2020, 11, 16), caseload="yes", cohort="under-18",
         team=CONSULTANTS, localities=EAST),
    post("JT", "Jerome Tavistock", "Practice consultant", "8a/KR12", date(2020, 11, 16), caseload="yes",
         cohort="under-18", team=CONSULTANTS, localities=WEST),
    post("MK", "Miriam Kestle", "Practice consultant", "8a/KR12", date(2021, 1, 4), part_time=True, caseload="yes",
         team=CONSULTANTS),
    post("NW", "Nisha Wadhwani", "Practice consultant", "8a/KR12", date(2020, 11, 30), caseload="yes", cohort="under-18",
         team=CONSULTANTS, localities=NORTH),
    post("PL", "Peter Lathom", "Practice consultant", "8a/KR12", date(2020, 11, 30), caseload="yes", cohort="under-18",
         team=CONSULTANTS, localities=EAST),
    post("CC", "Carmel Costigan", "Board certified behaviour analyst", "7/KR11", date(2021, 1, 11), caseload="yes",
         cohort="under-18", team=BEHAVIOUR),
    post("YR", "Yewande Rotimi", "Board certified behaviour analyst", "7/KR11", date(2021, 3, 1), part_time=True,
         caseload="yes", cohort="under-18", team=BEHAVIOUR),
    post("ME", "Mabel Eastry", "Behaviour technician", "4/KR7", date(2021, 4, 19), caseload="yes", cohort="under-18",
         team=BEHAVIOUR),
    post("NC", "Nathaniel Crouch", "Behaviour technician", "4/KR7", date(2021, 6, 7), part_time=True, caseload="yes",
         cohort="under-18", team=BEHAVIOUR),
    post("KO", "Kehinde Ogilvie", "Behaviour technician", "4/KR7", date(2022, 5, 9), caseload="yes", cohort="under-18",
         team=BEHAVIOUR),
    post("JC", "Jodie Crundale", "Behaviour technician", "4/KR7", date(2022, 12, 5), cohort="under-18", team=BEHAVIOUR,
         learnt=False, working=False),
    post("BT5", "", "Behaviour technician", "4/KR7", None, cohort="under-18", team=BEHAVIOUR, learnt=False,
         working=False),
    post("LF", "Lorna Fairbrass", "Parent strategy officer", "5/KR8", date(2022, 11, 28), part_time=True, team=PEERS,
         learnt=False, working=False),
    post("MD", "Mandeep Dulai", "Parent strategy officer", "5/KR8", date(2022, 12, 12), part_time=True, team=PEERS,
         learnt=False, working=False),
    post("RK", "Rachel Knibbs", "Local Offer IASK worker", "4/KR7", date(2022, 11, 21), team=OFFICE, learnt=False,
         working=False),
    post("EJ", "Esi Jarvis", "Peer associate lead", "5/KR8", date(2021, 2, 1), employer="third-sector", caseload="yes",
         cohort="under-18", team=PEERS),
    post("AE", "Aled Emrys", "Peer associate", "4/KR7", date(2021, 3, 15), employer="third-sector", caseload="yes",
         cohort="under-18", team=PEERS),
    post("SA", "Sunita Achari", "Peer associate", "4/KR7", date(2021, 5, 10), employer="third-sector", caseload="yes",
         cohort="under-18", team=PEERS),
    post("ZB", "Zachary Bellweather", "Peer associate", "4/KR7", date(2021, 9, 20), employer="third-sector",
         part_time=True, caseload="yes", cohort="under-18", team=PEERS),
    post("DF", "Demi Fordham", "Peer associate", "4/KR7", date(2022, 1, 17), employer="third-sector", caseload="yes",
         cohort="under-18", team=PEERS),
    post("SB", "Saoirse Brody", "Peer associate", "4/KR7", date(2022, 3, 7), employer="third-sector", caseload="yes",
         cohort="under-18", team=PEERS),
]
STARTED = {row["worker_id"]: row["started_on"] for row in POSTS}

RISKS = [
    {"description": "Too few regulated placement providers, so that unregulated services are used for children with complex needs",
     "raised_on": date(2021, 11, 8), "rag_before": "red",
     "mitigation": "Grab packs for social workers to hand to providers when a placement is set up: risk assessments, recording sheets, what to expect of one another",
     "rag_after": "amber"},
    {"description": "Constant change, and difficulty recruiting, across health, social care and education",
     "raised_on": date(2022, 4, 11), "rag_before": "red",
     "mitigation": "Local solutions are under way; they need national recruitment campaigns beside them", "rag_after": "amber"},
    {"description": "Cases split unevenly: one practice consultant carries the whole 18+ cohort while more young adults need support",
     "raised_on": date(2022, 7, 4), "rag_before": "red",
     "mitigation": "Recruit 18+ keyworkers at every level: practice consultant, behaviour support, peer associate", "rag_after": "amber"},
    {"description": "Referral form asks families to repeat what other teams already know", "raised_on": date(2022, 9, 12),
     "rag_before": "amber", "mitigation": "Shorter form agreed with schools and the community team", "rag_after": "green"},
    {"description": "Office move could interrupt the duty telephone line", "raised_on": date(2021, 9, 6),
     "rag_before": "amber", "mitigation": "Calls diverted to mobile telephones during the move", "rag_after": "green",
     "closed_on": date(2021, 12, 3)},
]

LOCALITIES = [("Ashford", "TN23"), ("Canterbury", "CT1"), ("Dartford", "DA1"), ("Dover", "CT16"), ("Folkestone", "CT19"),
              ("Gravesham", "DA12"), ("Maidstone", "ME15"), ("Maidstone", "ME14"), ("Medway", "ME7"), ("Medway", "ME4"),
              ("Medway", "ME5"), ("Swale", "ME10"), ("Thanet", "CT9"), ("Thanet", "CT11"), ("Tonbridge", "TN9"),
              ("Tunbridge Wells", "TN2"), ("Sevenoaks", "TN13")]
SCHOOLS = ["Chalk Ridge School", "Oasthouse Academy", "Saltings School", "Greensand School", "Hopfield Primary School",
           "Stour Meadow School", "Cobnut Lane Academy", "Larkfield Down School", "Medlar Grange School",
           "Withywood School", "Educated at home", "Shingle Bay School"]
COLLEGES = ["Weald Valley College", "Estuary College", "Three Rivers Sixth Form", "", ""]
ETHNICITIES = [("White British", "English")] * 17 + [
    ("Any other White background", "Polish"), ("Any other White background", "Romanian"), ("Black African", "English"),
    ("Black Caribbean", "English"), ("Indian", "Punjabi"), ("Indian", "English"), ("Asian other", "Nepali"),
    ("Pakistani", "English"), ("White and Black Caribbean", "English"), ("White and Asian", "English"),
    ("Gypsy or Roma", "English"), ("Not stated", "English")]
HOSPITALS = [("Saltmarsh House", "CAMHS general adolescent", "none"), ("Weald View Hospital", "CAMHS general adolescent", "none"),
             ("Weald View Hospital", "CAMHS psychiatric intensive care", "low")]
HOSPITALS_ADULT = [("Northdown Unit", "adult acute", "none"), ("Orchard Lodge", "learning disability and autism", "none"),
                   ("Orchard Lodge", "learning disability and autism", "low"), ("Ragstone Court", "adult rehabilitation", "low"),
                   ("Ragstone Court", "forensic", "medium")]
SOURCES = ["health"] * 4 + ["social-care"] * 3 + ["school"] * 3 + ["family"] * 2 + ["police", "self"]
SOURCES_ADULT = ["health"] * 4 + ["social-care"] * 4 + ["family", "college", "self"]
PHASES = ["building relationships", "assessing and planning", "active support", "active support", "reviewing"]
ACCEPTED = ["Risk of admission described by two services", "Family asked for support that no single service can give",
            "School place lost and distress rising", "Home is close to breaking point without a joined-up plan"]
ACCEPTED_ADULT = ["Risk of admission described by two services", "Supported living arrangement at risk of ending",
                  "Moving on from children's services without an agreed plan", "Family carers need support that is joined up"]
ACCEPTED_INSIDE = "In hospital, and a plan for home is needed"
ACCEPTED_NEAR = "Admission is being talked about; the family want every alternative tried"
DECLINED = ["Support from the local SEND team fits better; family introduced to them",
            "Lives outside Kent and Medway; passed to the home area with the family's consent",
            "No sign of a risk of admission now; agreed with the family when to come back"]
REMOVED = {"stepped-back": "Settled for six months; agreed with the family", "moved-area": "Moved; handed over to the new area",
           "aged-out": "26th birthday; adult services lead from here", "other": "Asked to be taken off the register"}

# No review is held on these days of the demonstration's year.
HOLIDAYS = {date(2022, 4, 15), date(2022, 4, 18), date(2022, 5, 2), date(2022, 6, 2), date(2022, 6, 3), date(2022, 8, 29),
            date(2022, 9, 19), date(2022, 12, 26), date(2022, 12, 27), date(2023, 1, 2)}
OUTCOMES = {
    "community": ["Can be supported at home with more help in the evenings",
                  "Stays at home; the family have somebody to ring at night",
                  "Where they live is at risk and everything hangs on it: a plan was agreed",
                  "Nobody wants an admission; a short break and a sleep plan come first"],
    "post-admission": ["Needs to be in hospital for now; the plan for home begins today",
                       "Safe on the ward, and misses home; visits are agreed",
                       "Could leave as soon as support at home is in place"],
    "inpatient": ["Ready to leave once a home with the right support is found",
                  "Treatment goes on; discharge is aimed for in the spring",
                  "Care has improved since the last review; two recommendations are still open",
                  "Feels safe. The plan for home needs one agency to lead it"],
    "laep": ["admission-avoided: Dad can stay awake tonight and the crisis team visits at nine",
             "admission-needed: Nobody could keep them safe at home tonight",
             "admission-avoided: A bed at the short-break house was found until Monday",
             "admission-needed: Wanted to come in; everything else had been tried this week"],
    "cancelled": ["They did not want a review now", "Things are calm again; the family ask for it to wait"],
}
# What reviews recommend: of whom (child, adult), where (home, ward) and to whom. "" of the owner: the lead keyworker.
RECOMMENDED = [
    ("Agree who leads on sleep", "CAMHS", "Care coordinator", "child", "home ward"),
    ("Look again at the medicine, with the family", "CAMHS", "Psychiatrist", "child", "home ward"),
    ("Offer family sessions at a time that both parents can make", "CAMHS", "Therapist", "child", "home"),
    ("Arrange a short break each month", "Children’s social care", "Social worker", "child", "home"),
    ("Ask the carers what would help at night", "Children’s social care", "Social worker", "child", "home ward"),
    ("Name one person whom the family can ring", "Children’s social care", "Team manager", "child", "home ward"),
    ("Find a school place near home", "School", "Inclusion lead", "child", "home ward"),
    ("Agree a quiet place at school and a way to ask for it", "School", "Class teacher", "child", "home"),
    ("Plan the way back to school, one morning at a time", "School", "Inclusion lead", "child", "home ward"),
    ("Agree who pays for support at home", "ICB", "Commissioner", "child adult", "home ward"),
    ("Ask for a communication assessment", "ICB", "Commissioner", "child adult", "home ward"),
    ("Find two homes to visit", "Adult social care", "Social worker", "adult", "ward"),
    ("Choose the care provider together", "Adult social care", "Social worker", "adult", "ward"),
    ("Tell the landlord what has to change in the flat", "Adult social care", "Housing officer", "adult", "home ward"),
    ("Book the yearly health check", "GP practice", "Practice nurse", "adult", "home"),
    ("Plan the first weekend at home", "Hospital ward", "Ward manager", "child adult", "ward"),
    ("Write down what helps and what does not, in their words", "Hospital ward", "Named nurse", "child adult", "ward"),
    ("Look again at the observations at night", "Hospital ward", "Named nurse", "child adult", "ward"),
    ("Visit every week and ring between visits", "Keyworking team", "", "child adult", "home ward"),
    ("Make a plan for hard evenings with the family", "Keyworking team", "", "child adult", "home"),
    ("Bring the planner to the next review", "Keyworking team", "", "child adult", "home ward"),
    ("Introduce the peer associate", "Keyworking team", "", "child adult", "home ward"),
]
EVIDENCE = ["Confirmed by the family", "Letter seen", "Told us at the team meeting", "First visit took place",
            "Minutes of the meeting", "The person said so"]

RATIONALES = {
    "red": ["Three calls to the crisis line in a fortnight; wants to stay at home and needs help at night.",
            "Foster placement has given notice; no new home agreed yet.",
            "Has stopped eating with others since the move; the GP is worried.",
            "Two visits to A&E this month. Feels safest with Mum beside them.",
            "Out of school for six weeks and sleeping by day; parents exhausted.",
            "Admission was mentioned at the last meeting; the family hope for support at home.",
            "Missing from home twice. Says that evenings are the hardest.",
            "Grief after losing a grandparent; distress most days.",
            "Respite ended at short notice and both parents are unwell.",
            "Harm to self has become more frequent; safety plan agreed with the family today."],
    "amber": ["Back at school part time; mornings are still hard.",
              "New medicine is helping; look again in a month.",
              "Support worker agreed but not started yet.",
              "Enjoys the sensory room; unsettled after weekends.",
              "Changing class and anxious about it.",
              "Fewer hard evenings since the bedtime plan.",
              "Family managing with the short break, which ends soon.",
              "Big changes at home ahead. Knows whom to text when it is too much."],
    "green": ["Going to school every day and proud of it.",
              "Settled in the new class for a whole term.",
              "Family say they can manage and know whom to ring.",
              "Swims twice a week, sleeps well, no crisis for months.",
              "Own plan is working; goals met.",
              "Friends round at weekends; parents rested."],
    "red adult": ["Supported living provider has given notice; next home not found.",
                  "Police called twice this month; wants somebody to talk to before it gets that far.",
                  "Not sleeping, not answering the door to staff. Sister visits daily.",
                  "Stopped medicine after a change of team; the GP asked for help.",
                  "Back with parents after the placement ended; home is too small for all.",
                  "Says it feels like before the last admission. Safety plan shared.",
                  "No named social worker since the summer; nobody holds the plan.",
                  "Distress every evening; staff team is new and not yet trained."],
    "amber adult": ["New staff team is learning what helps; two calm weeks.",
                    "Job coach found a volunteering place; nervous and keen.",
                    "Moved flat last month; noise is difficult.",
                    "Meets the peer associate weekly; evenings alone are hard.",
                    "Budget agreed, hours start next month.",
                    "Sees the community nurse each fortnight; sleeping better.",
                    "College place confirmed; travel still to be practised."],
    "green adult": ["Own front door for half a year and proud of it.",
                    "Works two mornings in the garden centre; no crisis for months.",
                    "Knows the early signs and rings before it is too much.",
                    "College going well; family step back bit by bit.",
                    "Plan is in their own words and it works."],
}

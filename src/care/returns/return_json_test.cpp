#include "care/returns/return_json.h"

#include <gtest/gtest.h>

#include "care/returns/return_text.h"

namespace alongside::returns {
namespace {

// The demonstration area's figures, in which every kind of value appears.
ProgressReturn Demonstration() {
    const Quarter quarter = *Quarter::Parse("2022/23-Q3");
    ProgressReturn of{.area = "QKS", .quarter = quarter, .as_at = quarter.LastDay()};
    of.on_register = {
        RegisterFigures{.red = 31, .amber = 24, .green = 18, .blue = 4},
        RegisterFigures{.red = 22, .amber = 8, .green = 11, .blue = 15}};
    of.with_keyworker = {
        KeyworkerFigures{.red = 31, .amber = 24, .red_or_amber = 55},
        KeyworkerFigures{.red = 9, .amber = 0, .red_or_amber = 30}};
    of.inpatients = {InpatientFigures{4, 4}, InpatientFigures{0, 0}};
    of.admissions = {{0, 1}, {0, 0}};
    of.stepped_back = {18, 11};
    of.workforce = {
        {.worker = "TL",
         .role = "Practice consultant",
         .employer = workforce::Employer::kLocalAuthority,
         .grade = "8a/KR12",
         .elearning = true,
         .operational = true,
         .caseload = 8}};
    of.risks = {{.description = "Too few providers", .rag_before = insight::RiskLevel::kRed}};
    of.findings = {{FindingCode::kBelowTarget, "with_keyworker.18_25", "9 of 30."}};
    return of;
}

TEST(ReturnJson, HasTheShapeAndOrderOfTheForm) {
    const std::string expected = R"({
  "area": "QKS",
  "quarter": "2022/23-Q3",
  "as_at": "2022-12-31",
  "serves_18_25": true,
  "register": {
    "under_18": {
      "red": 31,
      "amber": 24,
      "green": 18,
      "total": 73,
      "blue": 4
    },
    "18_25": {
      "red": 22,
      "amber": 8,
      "green": 11,
      "total": 41,
      "blue": 15
    }
  },
  "with_keyworker": {
    "under_18": {
      "red": 31,
      "amber": 24,
      "total": 55,
      "percent": 100.0,
      "met": true
    },
    "18_25": {
      "red": 9,
      "amber": 0,
      "total": 9,
      "percent": 30.0,
      "met": false
    }
  },
  "inpatients": {
    "under_18": {
      "total": 4,
      "with_keyworker": 4,
      "percent": 100.0,
      "met": true
    },
    "18_25": {
      "total": 0,
      "with_keyworker": 0,
      "percent": null,
      "met": null
    }
  },
  "admissions": {
    "under_18": {
      "new": 0,
      "readmissions": 1
    },
    "18_25": {
      "new": 0,
      "readmissions": 0
    },
    "met": false
  },
  "supported": {
    "under_18": {
      "inpatient": 0,
      "red": 0,
      "amber": 0,
      "green": 0,
      "unrated": 0,
      "preventive": 0,
      "total": 0
    },
    "18_25": {
      "inpatient": 0,
      "red": 0,
      "amber": 0,
      "green": 0,
      "unrated": 0,
      "preventive": 0,
      "total": 0
    }
  },
  "stepped_back": {
    "under_18": 18,
    "18_25": 11
  },
  "workforce": [
    {
      "worker": "TL",
      "role": "Practice consultant",
      "employer": "LA",
      "grade": "8a/KR12",
      "part_time": false,
      "vacant": false,
      "elearning": true,
      "operational": true,
      "caseload": 8,
      "stepped_down": null
    }
  ],
  "narrative": {
    "successes": "",
    "development": "",
    "challenges": ""
  },
  "risks": [
    {
      "description": "Too few providers",
      "rag_before": "red",
      "mitigation": "",
      "rag_after": null
    }
  ],
  "findings": [
    {
      "code": "below-target",
      "where": "with_keyworker.18_25",
      "says": "9 of 30."
    }
  ]
})";
    EXPECT_EQ(ReturnJson(Demonstration()), expected);
}

TEST(ReturnJson, IsNullForABandThatIsNotServed) {
    ProgressReturn of = Demonstration();
    of.serves_18_25 = false;
    of.on_register.from_18_to_25.reset();
    EXPECT_NE(ReturnJson(of).find("\"18_25\": null"), std::string::npos);
}

TEST(ReturnJson, KeepsHostileTextInsideItsString) {
    ProgressReturn of = Demonstration();
    of.narrative.successes = "\"}\x01\xff<script>";
    EXPECT_NE(
        ReturnJson(of).find("\"successes\": \"\\\"}\\u0001\xEF\xBF\xBD<script>\""),
        std::string::npos
    );
}

TEST(ReturnText, SaysTheSameForATerminal) {
    const std::string text = ReturnText(Demonstration());
    for (const char* line :
         {"Quarterly progress return for QKS, 2022/23-Q3, as at 31 December 2022\n",
          "  Register: red                                   31              22\n",
          "  Red or amber, share (target 90 %)      100.0 % met  30.0 % not met\n",
          "nobody to count",
          "  1. Too few providers (red before, not rated after)\n",
          "below-target with_keyworker.18_25: 9 of 30.\n"})
        EXPECT_NE(text.find(line), std::string::npos) << line << text;
}

TEST(ReturnText, KeepsWhatSomebodyTypedOnItsLine) {
    EXPECT_EQ(
        FindingsText({{FindingCode::kNegative, "a\nb", "c\x1b[2J"}}), "negative a b: c [2J\n"
    );
}

}  // namespace
}  // namespace alongside::returns

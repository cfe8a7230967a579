// Field by field, and then what does not go together.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/row.h"

#include <algorithm>
#include <array>
#include <utility>

#include "care/spreadsheets/likeliest_sheet.h"
#include "care/spreadsheets/reading.h"
#include "care/spreadsheets/said_otherwise.h"
#include "platform/base/text.h"

namespace alongside::spreadsheets {
namespace {

using Kind = Note::Kind;

constexpr int kOldestExpected = 25;
constexpr int kOldestBelievable = 40;
constexpr std::size_t kLongestKept = 1'000;

class RowReader {
public:
    RowReader(const Layout& layout, const KeptRow& kept, const ReadingContext& context)
        : layout_(layout), kept_(kept), context_(context) {}

    RegisterLine Take() {
        if (!IsAboutSomebody()) return {};
        line_.about_somebody = true;
        ReadWho();
        ReadMoreOfWho();
        ReadRegister();
        ReadRatings();
        ReadKeyworker();
        ReadHospital();
        CheckDays();
        CheckStillThere();
        if (kept_.row.hidden) Remark({}, "This row is hidden in the spreadsheet");
        return std::move(line_);
    }

private:
    // What was typed is text; what stands in the spreadsheet may have a colour or be a number.
    Cell CellOf(Field field) const {
        const auto typed = kept_.typed.find(field);
        if (typed != kept_.typed.end()) return {.text = typed->second};
        const auto column = layout_.ColumnOf(field);
        return column ? kept_.row.At(*column) : Cell();
    }
    std::string TextOf(Field field) const {
        std::string text = Tidied(CellOf(field).text);
        if (text.size() <= kLongestKept) return text;
        text.resize(kLongestKept);
        while (!IsValidUtf8(text)) text.pop_back();
        return text;
    }

    void Problem(std::optional<Field> field, std::string words) {
        line_.notes.push_back({Kind::kProblem, field, std::move(words)});
    }
    void Remark(std::optional<Field> field, std::string words) {
        line_.notes.push_back({Kind::kRemark, field, std::move(words)});
    }
    template <class T>
    std::optional<T> Noted(Field field, Read<T> read) {
        if (!read.problem.empty()) Problem(field, std::move(read.problem));
        if (!read.remark.empty()) Remark(field, std::move(read.remark));
        return std::move(read.value);
    }
    std::optional<std::string> SomeText(Field field) const {
        std::string text = TextOf(field);
        if (text.empty()) return std::nullopt;
        return text;
    }
    std::optional<Date> DayOf(Field field, DayKind kind = DayKind::kOther) {
        return Noted(field, ReadDay(CellOf(field), kind, context_.today, OrderOf(field)));
    }
    // What is typed here is typed in the British order.
    DayOrder OrderOf(Field field) const {
        const auto column = layout_.ColumnOf(field);
        const bool month_first = !IsTyped(field) && column && layout_.columns[*column].month_first;
        return month_first ? DayOrder::kMonthFirst : DayOrder::kDayFirst;
    }

    bool IsRepeatedHeading() const {
        int same = 0;
        for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
            const std::string& heading = layout_.columns[i].heading;
            if (!heading.empty() && Tidied(kept_.row.At(i).text) == heading) ++same;
        }
        return same > 1;
    }
    bool IsTotal() const {
        constexpr std::array<std::string_view, 9> kTotals = {
            "total", "totals", "count", "average", "key", "sum", "subtotal", "number of", "grand"};
        for (const Cell& cell : kept_.row.cells) {
            const std::string folded = Folded(cell.text);
            if (folded.empty()) continue;
            for (const std::string_view word : kTotals)
                if (folded == word || folded.starts_with(std::string(word) + " ")) return true;
            return false;
        }
        return false;
    }
    // One word across the whole width, which the spreadsheet merged, or alone in its row, and of
    // nobody: a heading between people, or a note below them.
    bool IsBanner() const {
        const Cell* own = nullptr;
        bool repeated = false;
        for (std::size_t i = 0; i < kept_.row.cells.size(); ++i) {
            const Cell& cell = kept_.row.cells[i];
            repeated = repeated || cell.repeated;
            if (cell.text.empty() || cell.repeated || IsAdded(i)) continue;
            if (own != nullptr) return false;
            own = &cell;
        }
        return own != nullptr &&
               (repeated || NamesThoseGone(own->text) || IsNote(own->text) ||
                ReadRating({.text = own->text}, NumberedRatings::kNotSaid).value.has_value());
    }
    // A column that we added stands behind all that the spreadsheet has.
    bool IsAdded(std::size_t column) const {
        return column < layout_.columns.size() && IsHeadingOfAdded(layout_.columns[column].heading);
    }
    static bool IsNote(std::string_view text) {
        constexpr std::array<std::string_view, 9> kNotes = {
            "note",
            "notes",
            "nb",
            "updated",
            "last",
            "please",
            "printed",
            "confidential",
            "official"};
        const std::string folded = Folded(text);
        const std::string first = folded.substr(0, folded.find(' '));
        const bool page = folded.size() > 5 && folded.starts_with("page ") && folded[5] >= '0' &&
                          folded[5] <= '9';
        return page || text.starts_with('*') || std::ranges::find(kNotes, first) != kNotes.end();
    }
    bool IsAboutSomebody() const {
        if (kept_.typed.empty() && (IsRepeatedHeading() || IsTotal() || IsBanner())) return false;
        constexpr std::array<Field, 6> kWho = {
            Field::kName,
            Field::kGivenName,
            Field::kFamilyName,
            Field::kNameAndBorn,
            Field::kBorn,
            Field::kNhsNumber};
        // A name that is merged over several rows is about the first of them.
        return std::ranges::any_of(kWho, [&](Field field) {
            return !TextOf(field).empty() && !CellOf(field).repeated;
        });
    }

    void SetName(const NameParts& parts) {
        line_.details.given_name = Sensitive(parts.given);
        line_.details.family_name = Sensitive(parts.family);
        if (!parts.preferred.empty() && !line_.details.preferred_name)
            line_.details.preferred_name = Sensitive(parts.preferred);
    }
    // As it stands: two names may be two lines of one cell.
    void ReadNameOf(Field field, const std::string& text) {
        if (const auto parts = Noted(field, spreadsheets::ReadName(text)))
            SetName(*parts);
        else if (Tidied(text).empty())
            Problem(field, "There is no name");
    }
    void ReadSplitName() {
        const std::string given = NameCase(TextOf(Field::kGivenName));
        const std::string family = NameCase(TextOf(Field::kFamilyName));
        if (given.empty()) Problem(Field::kGivenName, "There is no given name");
        if (family.empty()) Problem(Field::kFamilyName, "There is no family name");
        SetName({given, family, {}});
    }
    bool Has(Field field) const {
        return layout_.ColumnOf(field).has_value() || kept_.typed.contains(field);
    }
    bool IsTyped(Field field) const { return kept_.typed.contains(field); }

    void ReadWho() {
        if (const auto preferred = SomeText(Field::kPreferredName))
            line_.details.preferred_name = Sensitive(NameCase(*preferred));
        const bool parts_typed = IsTyped(Field::kGivenName) && IsTyped(Field::kFamilyName);
        const bool in_one = Has(Field::kNameAndBorn) && !IsTyped(Field::kName) && !parts_typed;
        const auto both =
            in_one ? SplitNameAndDay(
                         CellOf(Field::kNameAndBorn), context_.today, OrderOf(Field::kNameAndBorn)
                     )
                   : NameAndDay();
        if (in_one)
            ReadNameOf(Field::kNameAndBorn, both.name);
        else if (Has(Field::kName) && !parts_typed)
            ReadNameOf(Field::kName, CellOf(Field::kName).text);
        else
            ReadSplitName();
        if (in_one && !IsTyped(Field::kBorn) && TextOf(Field::kBorn).empty())
            SetBorn(Field::kNameAndBorn, Noted(Field::kNameAndBorn, both.day));
        else
            SetBorn(Field::kBorn, DayOf(Field::kBorn, DayKind::kBirth));
        if (const auto number = Noted(Field::kNhsNumber, ReadNhsNumber(CellOf(Field::kNhsNumber))))
            line_.details.nhs_number = Sensitive(*number);
        line_.details.reference = TextOf(Field::kReference);
    }
    void SetBorn(Field field, std::optional<Date> born) {
        if (!born) {
            const bool said = std::ranges::any_of(line_.notes, [&](const Note& note) {
                return note.kind == Kind::kProblem && note.field == field;
            });
            if (!said) Problem(field, "There is no date of birth");
            return;
        }
        line_.details.date_of_birth = *born;
        const int age = AgeOn(*born, context_.today);
        if (*born > context_.today)
            Problem(field, "This day of birth, " + InWords(*born) + ", is still to come");
        else if (age >= kOldestBelievable)
            Problem(field, "Born on " + InWords(*born) + " they would be " + std::to_string(age));
        else if (age > kOldestExpected)
            Remark(field, "Born on " + InWords(*born) + " they are " + std::to_string(age));
    }

    void ReadDiagnosesOf() {
        people::DetailsRecorded& details = line_.details;
        const auto both =
            Noted(Field::kDiagnosis, spreadsheets::ReadDiagnoses(TextOf(Field::kDiagnosis)));
        if (both) {
            details.autism = both->autism;
            details.learning_disability = both->learning_disability;
        }
        // A question mark alone says something here, so what stands there is not tidied first.
        if (const auto autism = Noted(Field::kAutism, ReadDiagnosis(CellOf(Field::kAutism).text)))
            details.autism = *autism;
        if (const auto disability = Noted(
                Field::kLearningDisability, ReadDiagnosis(CellOf(Field::kLearningDisability).text)
            ))
            details.learning_disability = *disability;
    }

    void ReadMoreOfWho() {
        people::DetailsRecorded& details = line_.details;
        details.gender = SomeText(Field::kGender);
        details.pronouns = SomeText(Field::kPronouns);
        details.ethnicity = SomeText(Field::kEthnicity);
        details.first_language = SomeText(Field::kLanguage);
        details.interpreter_needed =
            Noted(Field::kInterpreter, ReadYesNo(TextOf(Field::kInterpreter)));
        details.postcode = SomeText(Field::kPostcode);
        details.locality = SomeText(Field::kLocality);
        details.school = SomeText(Field::kSchool);
        details.looked_after = Noted(Field::kLookedAfter, ReadYesNo(TextOf(Field::kLookedAfter)));
        ReadDiagnosesOf();
        ReadEhcp();
    }
    // Most areas write "yes": there is no day in that to record.
    void ReadEhcp() {
        const auto read = ReadDay(CellOf(Field::kEhcpFrom), DayKind::kOther, context_.today);
        line_.details.ehcp_from = read.value;
        if (!read.problem.empty())
            Remark(Field::kEhcpFrom, "Not taken: it does not say since when there is a plan");
    }

    void ReadRegister() {
        line_.referred_on = DayOf(Field::kReferredOn);
        line_.on_register_since = DayOf(Field::kOnRegisterSince);
        line_.left_on = DayOf(Field::kLeftOn);
        line_.referred_by =
            Noted(Field::kReferredBy, spreadsheets::ReadReferredBy(TextOf(Field::kReferredBy)));
        line_.consent = Noted(Field::kConsent, spreadsheets::ReadConsent(TextOf(Field::kConsent)));
        line_.consent_on = DayOf(Field::kConsentOn);
        if (!line_.consent) line_.consent_on.reset();
    }

    void ReadRatings() {
        const Cell cell = CellOf(Field::kRating);
        const auto colour = Noted(Field::kRating, spreadsheets::ReadRating(cell, layout_.numbers));
        if (colour == Colour::kBlue) line_.inpatient = true;
        if (colour == Colour::kRed) line_.rating = dsr::Rating::kRed;
        if (colour == Colour::kAmber) line_.rating = dsr::Rating::kAmber;
        if (colour == Colour::kGreen) line_.rating = dsr::Rating::kGreen;
        line_.rated_on = DayOf(Field::kRatedOn);
        const std::string from = "From the spreadsheet sent on " + InWords(context_.sent_on);
        const std::string why = TextOf(Field::kRationale);
        line_.rationale = why.empty() ? from : why + " (" + from + ")";
    }

    void ReadKeyworker() {
        constexpr std::array<std::string_view, 9> kNobody = {
            "none",
            "unallocated",
            "not allocated",
            "waiting",
            "vacant",
            "waiting list",
            "awaiting allocation",
            "no",
            "to be allocated"};
        const std::string name = TextOf(Field::kKeyworker);
        line_.keyworker_since = DayOf(Field::kKeyworkerSince);
        if (name.empty() || std::ranges::find(kNobody, Folded(name)) != kNobody.end()) return;
        std::vector<std::string> names;
        for (const WorkerName& worker : context_.workers) names.push_back(worker.name);
        if (const auto found = FindNamed(name, names)) {
            line_.keyworker = context_.workers[*found].id;
            if (Folded(names[*found]) != Folded(name))
                Remark(Field::kKeyworker, "Taken to be " + names[*found]);
            return;
        }
        Remark(
            Field::kKeyworker,
            "No keyworker is named: nobody in your team, or more than one, is called “" + name + "”"
        );
    }

    void ReadHospital() {
        line_.hospital = TextOf(Field::kHospital);
        if (Folded(line_.hospital) == "no" || Folded(line_.hospital) == "none" ||
            Folded(line_.hospital) == "home")
            line_.hospital.clear();
        line_.admitted_on = DayOf(Field::kAdmittedOn);
        const auto status =
            Noted(Field::kLegalStatus, spreadsheets::ReadLegalStatus(TextOf(Field::kLegalStatus)));
        constexpr std::string_view kNotKnown = "99";
        line_.legal_status = status.value_or(std::string(kNotKnown));
        const bool whole = !line_.hospital.empty() && line_.admitted_on;
        if (line_.inpatient && !whole)
            Problem(
                Field::kRating,
                "Blue means in hospital: say which hospital, and since when, or choose another "
                "rating"
            );
        else if (!line_.hospital.empty() && !line_.admitted_on)
            Remark(Field::kHospital, "Not taken: it does not say since when they are there");
        else if (line_.hospital.empty() && line_.admitted_on)
            Remark(Field::kAdmittedOn, "Not taken: it does not say which hospital");
    }

    void CheckDays() {
        const std::array<std::pair<Field, std::optional<Date>>, 7> days = {
            {{Field::kReferredOn, line_.referred_on},
             {Field::kOnRegisterSince, line_.on_register_since},
             {Field::kLeftOn, line_.left_on},
             {Field::kConsentOn, line_.consent_on},
             {Field::kRatedOn, line_.rated_on},
             {Field::kKeyworkerSince, line_.keyworker_since},
             {Field::kAdmittedOn, line_.admitted_on}}};
        const Date born = line_.details.date_of_birth;
        for (const auto& [field, day] : days) {
            if (!day) continue;
            if (*day > context_.today)
                Problem(field, InWords(*day) + " is still to come");
            else if (*day < born && born <= context_.today)
                Problem(field, InWords(*day) + " is before they were born");
        }
        SettleRegister();
    }

    // "Closed" or "Deceased" in a column that is not taken over must not be lost: nobody who has
    // left or died comes in as if they were there.
    void CheckStillThere() {
        constexpr std::array<std::string_view, 13> kGone = {
            "closed",
            "removed",
            "left",
            "discharged from dsr",
            "inactive",
            "off dsr",
            "deceased",
            "died",
            "rip",
            "moved out of area",
            "archived",
            "struck through",
            "no longer on dsr"};
        if (line_.left_on || IsTyped(Field::kLeftOn)) return;
        for (std::size_t i = 0; i < kept_.row.cells.size(); ++i) {
            const bool taken = i < layout_.columns.size() && layout_.columns[i].field.has_value();
            constexpr std::size_t kLongest = 24;
            if (taken || kept_.row.cells[i].text.size() > kLongest) continue;
            const std::string text = Tidied(kept_.row.cells[i].text);
            if (std::ranges::find(kGone, Folded(text)) == kGone.end()) continue;
            Problem(
                Field::kLeftOn,
                "The row says “" + text +
                    "”: write on which day they left the register, leave the row out, or save it "
                    "without a day if they are still there"
            );
            return;
        }
    }

    // Since when somebody is on the register, if need be from what else is known.
    void SettleRegister() {
        std::optional<Date>& since = line_.on_register_since;
        if (!since && line_.referred_on) {
            since = line_.referred_on;
            Remark(Field::kOnRegisterSince, "Taken to be the day of the referral");
        }
        if (!since && line_.rated_on) {
            since = line_.rated_on;
            Remark(Field::kOnRegisterSince, "Taken to be the day of the rating");
        }
        if (!since) {
            since = context_.today;
            Remark(
                Field::kOnRegisterSince,
                "Not said: today counts, and can be put right in the record"
            );
        }
        if (!line_.referred_on) line_.referred_on = since;
        if (*line_.referred_on > *since)
            Problem(Field::kReferredOn, "The referral is later than the day they were taken on");
        if (line_.left_on && *line_.left_on < *since)
            Problem(Field::kLeftOn, "They cannot leave before they came");
        if (line_.rating && !line_.rated_on) {
            line_.rated_on = line_.left_on ? *since : context_.today;
            Remark(Field::kRatedOn, "Not said: the rating counts from " + InWords(*line_.rated_on));
        }
        if (line_.rating && *line_.rated_on < *since)
            Remark(Field::kRatedOn, "They were rated before they were on the register");
    }

    const Layout& layout_;
    const KeptRow& kept_;
    const ReadingContext& context_;
    RegisterLine line_;
};

}  // namespace

bool RegisterLine::HasProblem() const {
    return std::ranges::find(notes, Note::Kind::kProblem, &Note::kind) != notes.end();
}

RegisterLine ReadRow(const Layout& layout, const KeptRow& kept, const ReadingContext& context) {
    return RowReader(layout, kept, context).Take();
}

std::string SaidOf(const Layout& layout, const KeptRow& kept, Field field) {
    const auto typed = kept.typed.find(field);
    if (typed != kept.typed.end()) return typed->second;
    const auto column = layout.ColumnOf(field);
    return column ? Tidied(kept.row.At(*column).text) : std::string();
}

std::vector<std::string> KeysOf(const RegisterLine& line) {
    std::vector<std::string> keys;
    const people::DetailsRecorded& details = line.details;
    if (details.nhs_number) keys.push_back("n" + details.nhs_number->Reveal());
    const std::string family = Folded(details.family_name.Reveal());
    if (!family.empty())
        keys.push_back(
            "p" + Folded(details.given_name.Reveal()) + "|" + family + "|" +
            ToText(details.date_of_birth)
        );
    return keys;
}

}  // namespace alongside::spreadsheets

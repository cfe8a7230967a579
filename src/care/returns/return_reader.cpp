// A signed return, from JSON to a value.
// SPDX-License-Identifier: MIT
#include "care/returns/return_reader.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace alongside::returns {
namespace {

using Json = nlohmann::json;

Json Parse(std::string_view text) {
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) throw std::invalid_argument("a signed return is not JSON");
    return json;
}

// What a return of ours always holds, held as the kind that it always is.
template <class T>
T Take(const Json& from, const char* name) {
    const auto it = from.find(name);
    if (it == from.end()) throw std::invalid_argument(std::string("no ") + name);
    try {
        return it->get<T>();
    } catch (const Json::exception&) {
        throw std::invalid_argument(std::string("no readable ") + name);
    }
}

template <class E>
E Named(const Json& from, const char* name) {
    const auto value = EnumNamed<E>(Take<std::string>(from, name));
    if (!value) throw std::invalid_argument(std::string("an unknown ") + name);
    return *value;
}

std::optional<int> MaybeInt(const Json& from, const char* name) {
    const auto value = Take<Json>(from, name);
    if (value.is_null()) return std::nullopt;
    return Take<int>(from, name);
}

Date DayIn(const Json& from, const char* name) {
    const auto day = ParseDate(Take<std::string>(from, name));
    if (!day) throw std::invalid_argument(std::string("no day in ") + name);
    return *day;
}

void Read(const Json& from, RegisterFigures& to) {
    to = {
        Take<int>(from, "red"),
        Take<int>(from, "amber"),
        Take<int>(from, "green"),
        Take<int>(from, "blue")};
}

// The base of its percentage is the register's, and is set from there.
void Read(const Json& from, KeyworkerFigures& to) {
    to = {Take<int>(from, "red"), Take<int>(from, "amber")};
}

void Read(const Json& from, InpatientFigures& to) {
    to = {Take<int>(from, "total"), Take<int>(from, "with_keyworker")};
}

void Read(const Json& from, SpellsBegun& to) {
    to = {Take<int>(from, "new"), Take<int>(from, "readmissions")};
}

void Read(const Json& from, SupportedFigures& to) {
    to = {
        Take<int>(from, "inpatient"),
        Take<int>(from, "red"),
        Take<int>(from, "amber"),
        Take<int>(from, "green"),
        Take<int>(from, "unrated"),
        Take<int>(from, "preventive")};
}

void Read(const Json& from, int& to) {
    to = from.get<int>();
}

template <class T>
void Read(const Json& from, std::optional<T>& to) {
    if (from.is_null()) {
        to.reset();
    } else {
        Read(from, to.emplace());
    }
}

template <class T>
void ReadBands(const Json& from, const char* section, ByBand<T>& to) {
    const auto bands = Take<Json>(from, section);
    for (const auto band : kBands)
        Read(Take<Json>(bands, std::string(NameOf(band)).c_str()), to[band]);
}

WorkerLine ReadWorker(const Json& from) {
    return {
        .post = {},
        .worker = Take<std::string>(from, "worker"),
        .role = Take<std::string>(from, "role"),
        .employer = Named<workforce::Employer>(from, "employer"),
        .grade = Take<std::string>(from, "grade"),
        .part_time = Take<bool>(from, "part_time"),
        .vacant = Take<bool>(from, "vacant"),
        .elearning = Take<bool>(from, "elearning"),
        .operational = Take<bool>(from, "operational"),
        .caseload = MaybeInt(from, "caseload"),
        .stepped_down = MaybeInt(from, "stepped_down")};
}

Risk ReadRisk(const Json& from) {
    Risk risk{
        .description = Take<std::string>(from, "description"),
        .rag_before = Named<insight::RiskLevel>(from, "rag_before"),
        .mitigation = Take<std::string>(from, "mitigation"),
        .open = {kAlways}};
    if (!Take<Json>(from, "rag_after").is_null())
        risk.rag_after = Named<insight::RiskLevel>(from, "rag_after");
    return risk;
}

Finding ReadFinding(const Json& from) {
    return {
        .code = Named<FindingCode>(from, "code"),
        .where = Take<std::string>(from, "where"),
        .says = Take<std::string>(from, "says")};
}

}  // namespace

ProgressReturn ReadReturn(std::string_view text) {
    const Json json = Parse(text);
    const auto quarter = Quarter::Parse(Take<std::string>(json, "quarter"));
    if (!quarter) throw std::invalid_argument("no quarter");
    ProgressReturn read{
        .area = Take<std::string>(json, "area"),
        .quarter = *quarter,
        .as_at = DayIn(json, "as_at"),
        .serves_18_25 = Take<bool>(json, "serves_18_25")};
    ReadBands(json, "register", read.on_register);
    ReadBands(json, "with_keyworker", read.with_keyworker);
    ReadBands(json, "inpatients", read.inpatients);
    ReadBands(json, "admissions", read.admissions);
    ReadBands(json, "supported", read.supported);
    ReadBands(json, "stepped_back", read.stepped_back);
    for (const auto band : kBands) {
        const auto& on = read.on_register[band];
        if (auto& with = read.with_keyworker[band]; with && on)
            with->red_or_amber = on->red + on->amber;
    }
    read.admissions_met = Take<bool>(Take<Json>(json, "admissions"), "met");
    for (const Json& line : Take<Json>(json, "workforce"))
        read.workforce.push_back(ReadWorker(line));
    const auto narrative = Take<Json>(json, "narrative");
    read.narrative = {
        Take<std::string>(narrative, "successes"),
        Take<std::string>(narrative, "development"),
        Take<std::string>(narrative, "challenges")};
    for (const Json& risk : Take<Json>(json, "risks")) read.risks.push_back(ReadRisk(risk));
    for (const Json& finding : Take<Json>(json, "findings"))
        read.findings.push_back(ReadFinding(finding));
    return read;
}

}  // namespace alongside::returns

// A computed return as JSON, in the shape that is published and typed.
// SPDX-License-Identifier: MIT
#include "care/returns/return_json.h"

#include <nlohmann/json.hpp>

namespace alongside::returns {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json OrNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

template <class T, class Write>
Json BothBands(const ByBand<T>& figures, Write write) {
    Json bands = Json::object();
    for (const auto band : kBands) bands[std::string(NameOf(band))] = write(figures[band]);
    return bands;
}

template <class T, class Write>
Json BothBands(const ByBand<std::optional<T>>& figures, Write write) {
    return BothBands<std::optional<T>>(figures, [&](const std::optional<T>& band) {
        return band ? write(*band) : Json(nullptr);
    });
}

void AddShare(Json& to, const Share& share) {
    const auto tenths = PercentOf(share, 1);
    to["percent"] = tenths ? Json(static_cast<double>(*tenths) / 10) : Json(nullptr);
    to["met"] = OrNull(MeetsTarget(share));
}

Json Write(const RegisterFigures& figures) {
    return {
        {"red", figures.red},
        {"amber", figures.amber},
        {"green", figures.green},
        {"total", figures.total()},
        {"blue", figures.blue}};
}

Json Write(const KeyworkerFigures& figures) {
    Json json = {{"red", figures.red}, {"amber", figures.amber}, {"total", figures.share().count}};
    AddShare(json, figures.share());
    return json;
}

Json Write(const InpatientFigures& figures) {
    Json json = {{"total", figures.total}, {"with_keyworker", figures.with_keyworker}};
    AddShare(json, figures.share());
    return json;
}

Json Write(const SpellsBegun& begun) {
    return {{"new", begun.new_admissions}, {"readmissions", begun.readmissions}};
}

Json Write(const SupportedFigures& figures) {
    return {
        {"inpatient", figures.inpatient},
        {"red", figures.red},
        {"amber", figures.amber},
        {"green", figures.green},
        {"unrated", figures.unrated},
        {"preventive", figures.preventive},
        {"total", figures.total()}};
}

Json Write(const WorkerLine& line) {
    return {
        {"worker", line.worker},
        {"role", line.role},
        {"employer", NameOf(line.employer)},
        {"grade", line.grade},
        {"part_time", line.part_time},
        {"vacant", line.vacant},
        {"elearning", line.elearning},
        {"operational", line.operational},
        {"caseload", OrNull(line.caseload)},
        {"stepped_down", OrNull(line.stepped_down)}};
}

Json Write(const Risk& risk) {
    return {
        {"description", risk.description},
        {"rag_before", NameOf(risk.rag_before)},
        {"mitigation", risk.mitigation},
        {"rag_after", risk.rag_after ? Json(NameOf(*risk.rag_after)) : Json(nullptr)}};
}

Json Write(const Finding& finding) {
    return {{"code", NameOf(finding.code)}, {"where", finding.where}, {"says", finding.says}};
}

template <class T>
Json List(const std::vector<T>& values) {
    Json list = Json::array();
    for (const T& value : values) list.push_back(Write(value));
    return list;
}

// Text that is not UTF-8 can only come from a broken database; it must not stop a return.
std::string Dump(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string ReturnJson(const ProgressReturn& computed) {
    const auto write = [](const auto& figures) { return Write(figures); };
    Json json = {
        {"area", computed.area},
        {"quarter", computed.quarter.ToText()},
        {"as_at", ToText(computed.as_at)},
        {"serves_18_25", computed.serves_18_25}};
    json["register"] = BothBands(computed.on_register, write);
    json["with_keyworker"] = BothBands(computed.with_keyworker, write);
    json["inpatients"] = BothBands(computed.inpatients, write);
    json["admissions"] = BothBands(computed.admissions, write);
    json["admissions"]["met"] = computed.admissions_met;
    json["supported"] = BothBands(computed.supported, write);
    json["stepped_back"] = BothBands(computed.stepped_back, [](int count) { return Json(count); });
    json["workforce"] = List(computed.workforce);
    json["narrative"] = {
        {"successes", computed.narrative.successes},
        {"development", computed.narrative.development},
        {"challenges", computed.narrative.challenges}};
    json["risks"] = List(computed.risks);
    json["findings"] = List(computed.findings);
    return Dump(json);
}

std::string FindingsJson(const std::vector<Finding>& findings) {
    return Dump(List(findings));
}

}  // namespace alongside::returns

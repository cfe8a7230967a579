// Turns the records of one file into typed rows. Included by bundle_reader.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "care/exchange/bundle_faults.h"
#include "care/exchange/bundle_schema.h"
#include "care/exchange/csv_reader.h"
#include "care/exchange/field_values.h"
#include "care/exchange/row_rules.h"

namespace alongside::exchange {

/// Reads rows of one type from one file; what is wrong goes to the list.
template <class Row>
class RowReader {
public:
    RowReader(ByteSource& source, NoteList& faults) : csv_(source), faults_(faults) {}

    /// Matches the header against the schema. False when no row can be read.
    bool ReadHeader() {
        if (csv_.ReadHeader() != CsvRead::kRecord) {
            AddCsvFault();
            return false;
        }
        const std::size_t before = faults_.count();
        const auto& names = csv_.columns();
        std::apply([&](const auto&... column) { (Find(names, column), ...); }, kColumns);
        for (const std::string& name : names)
            if (!IsKnown(name)) AddFault(1, "", "has a column that is not known: " + name);
        return faults_.count() == before;
    }

    enum class Step { kRow, kFaultyRow, kEnd };

    /// The next row. A faulty one has been reported and must not be used.
    Step Next(Row& row) {
        switch (csv_.Next()) {
            case CsvRead::kEnd:
                return Step::kEnd;
            case CsvRead::kStopped:
                AddCsvFault();
                return Step::kEnd;
            case CsvRead::kFaultyRecord:
                AddCsvFault();
                return Step::kFaultyRow;
            case CsvRead::kRecord:
                break;
        }
        row = Row{};
        faulty_ = false;
        std::size_t index = 0;
        std::apply([&](const auto&... column) { (Read(row, column, index++), ...); }, kColumns);
        if (faulty_) return Step::kFaultyRow;
        row_faults_.clear();
        CheckRow(row, row_faults_);
        for (FieldFault& fault : row_faults_)
            AddFault(csv_.line(), fault.field, std::move(fault.message));
        return row_faults_.empty() ? Step::kRow : Step::kFaultyRow;
    }

    /// The line on which the row begins.
    std::size_t line() const { return csv_.line(); }

    void AddFault(std::size_t line, std::string_view column, std::string message) {
        faulty_ = true;
        faults_.Add({std::string(Schema<Row>::kFile), line, std::string(column), std::move(message)}
        );
    }

private:
    static constexpr const auto& kColumns = Schema<Row>::kColumns;
    static constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);

    static bool IsKnown(std::string_view name) {
        return std::apply(
            [&](const auto&... column) { return ((column.name == name) || ...); }, kColumns
        );
    }

    template <class Value>
    void Find(const std::vector<std::string>& names, const Column<Row, Value>& column) {
        const auto found = std::find(names.begin(), names.end(), column.name);
        const bool absent = found == names.end();
        positions_.at(next_position_++) =
            absent ? kAbsent : static_cast<std::size_t>(found - names.begin());
        if (absent && column.need != Need::kOptional)
            AddFault(1, column.name, "the column is required and is not there");
    }

    template <class Value>
    void Read(Row& row, const Column<Row, Value>& column, std::size_t index) {
        const std::size_t position = positions_[index];
        if (position == kAbsent) return;
        const CsvField& field = csv_.fields()[position];
        if (field.text.empty()) {
            if (column.need != Need::kOptional) AddFault(field.line, column.name, "is required");
            return;
        }
        FieldProblem problem = CheckText(field.text, column.need);
        if (problem.empty()) problem = ReadField(field.text, row.*column.member);
        if (!problem.empty()) AddFault(field.line, column.name, std::move(problem));
    }

    void AddCsvFault() { AddFault(csv_.fault().line, "", csv_.fault().message); }

    CsvReader csv_;
    NoteList& faults_;
    std::array<std::size_t, kColumnCount<Row>> positions_{};
    std::size_t next_position_ = 0;
    std::vector<FieldFault> row_faults_;
    bool faulty_ = false;
};

}  // namespace alongside::exchange

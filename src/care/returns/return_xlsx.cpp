// A computed return as a spreadsheet.
// SPDX-License-Identifier: MIT
#include "care/returns/return_xlsx.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <array>
#include <chrono>
#include <initializer_list>
#include <stdexcept>
#include <utility>

namespace alongside::returns {
namespace {

// What one cell of a spreadsheet may hold, in bytes: its limit is in characters, so this is safe.
constexpr std::size_t kMaxCell = 32'000;

void Require(bool done) {
    if (!done) throw std::runtime_error("the spreadsheet could not be written");
}

// A file without a name, in memory.
class MemoryFile {
public:
    MemoryFile() : descriptor_(memfd_create("return.xlsx", MFD_CLOEXEC)) {
        Require(descriptor_ >= 0);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(descriptor_); }

    std::string Path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
    std::string Bytes() const {
        const off_t size = lseek(descriptor_, 0, SEEK_END);
        Require(size > 0);
        std::string bytes(static_cast<std::size_t>(size), '\0');
        Require(pread(descriptor_, bytes.data(), bytes.size(), 0) == size);
        return bytes;
    }

private:
    int descriptor_;
};

// One sheet, written from the top, a row at a time.
class Sheet {
public:
    Sheet(lxw_workbook* book, lxw_format* bold, const char* name)
        : sheet_(workbook_add_worksheet(book, name)), bold_(bold) {
        Require(sheet_ != nullptr);
        worksheet_set_column(sheet_, 0, 0, kFirstColumnWidth, nullptr);
        worksheet_set_column(sheet_, 1, kLastColumn, kColumnWidth, nullptr);
    }

    void Heading(std::initializer_list<std::string_view> cells) {
        for (const std::string_view cell : cells) Write(std::string(cell), bold_);
        EndRow();
    }
    void Text(const std::string& text) { Write(text, nullptr); }
    void Number(double number) {
        Require(worksheet_write_number(sheet_, row_, column_++, number, nullptr) == LXW_NO_ERROR);
    }
    void Blank() { ++column_; }
    void EndRow() {
        ++row_;
        column_ = 0;
    }

private:
    static constexpr double kFirstColumnWidth = 40;
    static constexpr double kColumnWidth = 16;
    static constexpr lxw_col_t kLastColumn = 9;

    void Write(std::string text, lxw_format* format) {
        if (text.size() > kMaxCell) {
            std::size_t end = kMaxCell;
            while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
            text.resize(end);
        }
        Require(
            worksheet_write_string(sheet_, row_, column_++, text.c_str(), format) == LXW_NO_ERROR
        );
    }

    lxw_worksheet* sheet_;
    lxw_format* bold_;
    lxw_row_t row_ = 0;
    lxw_col_t column_ = 0;
};

template <class T, class Read>
void BandRow(Sheet& sheet, const std::string& name, const ByBand<T>& figures, Read read) {
    sheet.Text(name);
    for (const auto band : kBands) sheet.Number(static_cast<double>(read(figures[band])));
    sheet.EndRow();
}

template <class T, class Read>
void BandRow(
    Sheet& sheet, const std::string& name, const ByBand<std::optional<T>>& figures, Read read
) {
    sheet.Text(name);
    for (const auto band : kBands) {
        if (figures[band])
            sheet.Number(static_cast<double>(read(*figures[band])));
        else
            sheet.Text("not served");
    }
    sheet.EndRow();
}

void WritePercent(Sheet& sheet, const std::optional<Share>& share) {
    const auto tenths = share ? PercentOf(*share, 1) : std::nullopt;
    if (tenths)
        sheet.Number(static_cast<double>(*tenths) / 10);
    else
        sheet.Text(share ? "nobody to count" : "not served");
}

void WriteMet(Sheet& sheet, const std::optional<Share>& share) {
    const auto met = share ? MeetsTarget(*share) : std::nullopt;
    if (met)
        sheet.Text(*met ? "yes" : "no");
    else
        sheet.Blank();
}

template <class T>
void ShareRows(Sheet& sheet, const std::string& name, const ByBand<std::optional<T>>& figures) {
    ByBand<std::optional<Share>> shares;
    for (const auto band : kBands)
        if (figures[band]) shares[band] = figures[band]->share();
    sheet.Text(name);
    for (const auto band : kBands) WritePercent(sheet, shares[band]);
    sheet.EndRow();
    sheet.Text(name + ": target met");
    for (const auto band : kBands) WriteMet(sheet, shares[band]);
    sheet.EndRow();
}

void WriteMetrics(Sheet sheet, const ProgressReturn& of) {
    for (const auto& [name, value] :
         {std::pair("Area", of.area),
          std::pair("Quarter", of.quarter.ToText()),
          std::pair("As at", ToText(of.as_at))}) {
        sheet.Text(name);
        sheet.Text(value);
        sheet.EndRow();
    }
    sheet.Heading({"Metric", "Under 18", "18 to 25"});
    const std::array<std::pair<const char*, int RegisterFigures::*>, 4> colours = {{
        {"Register: red", &RegisterFigures::red},
        {"Register: amber", &RegisterFigures::amber},
        {"Register: green", &RegisterFigures::green},
        {"Register: blue (in hospital)", &RegisterFigures::blue},
    }};
    for (const auto& [name, figure] : colours)
        BandRow(sheet, name, of.on_register, [figure = figure](const auto& on) {
            return on.*figure;
        });
    BandRow(sheet, "Register: total in the community", of.on_register, [](const auto& on) {
        return on.total();
    });
    BandRow(sheet, "Red with a named keyworker", of.with_keyworker, [](const auto& with) {
        return with.red;
    });
    BandRow(sheet, "Amber with a named keyworker", of.with_keyworker, [](const auto& with) {
        return with.amber;
    });
    ShareRows(sheet, "Red or amber with a named keyworker, %", of.with_keyworker);
    BandRow(sheet, "Inpatients", of.inpatients, [](const auto& patients) {
        return patients.total;
    });
    BandRow(sheet, "Inpatients with a named keyworker", of.inpatients, [](const auto& patients) {
        return patients.with_keyworker;
    });
    ShareRows(sheet, "Inpatients with a named keyworker, %", of.inpatients);
    BandRow(sheet, "New admissions", of.admissions, [](const auto& begun) {
        return begun.new_admissions;
    });
    BandRow(sheet, "Re-admissions", of.admissions, [](const auto& begun) {
        return begun.readmissions;
    });
    sheet.Text("Admissions: target met");
    sheet.Text(of.admissions_met ? "yes" : "no");
}

void WriteSupport(Sheet sheet, const ProgressReturn& of) {
    sheet.Heading({"Supported in the quarter", "Under 18", "18 to 25"});
    const std::array<std::pair<const char*, int SupportedFigures::*>, 6> rows = {{
        {"Inpatient", &SupportedFigures::inpatient},
        {"Red", &SupportedFigures::red},
        {"Amber", &SupportedFigures::amber},
        {"Green", &SupportedFigures::green},
        {"Without a rating", &SupportedFigures::unrated},
        {"Preventive", &SupportedFigures::preventive},
    }};
    for (const auto& [name, figure] : rows)
        BandRow(sheet, name, of.supported, [figure = figure](const auto& supported) {
            return supported.*figure;
        });
    BandRow(sheet, "Total", of.supported, [](const auto& supported) { return supported.total(); });
    BandRow(sheet, "Stepped back", of.stepped_back, [](int count) { return count; });
    for (const auto& [name, words] :
         {std::pair("Going well", &of.narrative.successes),
          std::pair("Development", &of.narrative.development),
          std::pair("Challenges", &of.narrative.challenges)}) {
        sheet.Text(name);
        sheet.Text(*words);
        sheet.EndRow();
    }
}

void WriteWorkforce(Sheet sheet, const ProgressReturn& of) {
    sheet.Heading(
        {"Role",
         "Worker",
         "Employer",
         "Grade",
         "Part time",
         "Vacant",
         "eLearning",
         "Operational",
         "Caseload",
         "Stepped down"}
    );
    for (const WorkerLine& line : of.workforce) {
        sheet.Text(line.role);
        sheet.Text(line.worker);
        sheet.Text(std::string(NameOf(line.employer)));
        sheet.Text(line.grade);
        for (const bool value : {line.part_time, line.vacant, line.elearning, line.operational})
            sheet.Text(value ? "yes" : "no");
        for (const auto& count : {line.caseload, line.stepped_down}) {
            if (count)
                sheet.Number(*count);
            else
                sheet.Blank();
        }
        sheet.EndRow();
    }
}

void WriteRisks(Sheet sheet, const ProgressReturn& of) {
    sheet.Heading({"Risk", "Before", "Mitigation", "After"});
    for (const Risk& risk : of.risks) {
        sheet.Text(risk.description);
        sheet.Text(std::string(NameOf(risk.rag_before)));
        sheet.Text(risk.mitigation);
        sheet.Text(risk.rag_after ? std::string(NameOf(*risk.rag_after)) : std::string());
        sheet.EndRow();
    }
}

void WriteFindings(Sheet sheet, const ProgressReturn& of) {
    sheet.Heading({"Finding", "Where", "Words"});
    for (const Finding& finding : of.findings) {
        sheet.Text(std::string(NameOf(finding.code)));
        sheet.Text(finding.where);
        sheet.Text(finding.says);
        sheet.EndRow();
    }
}

}  // namespace

std::string ReturnXlsx(const ProgressReturn& computed) {
    const MemoryFile file;
    lxw_workbook* book = workbook_new(file.Path().c_str());
    Require(book != nullptr);
    try {
        // Otherwise the library writes the present moment into the file.
        lxw_doc_properties properties{};
        properties.created = std::chrono::system_clock::to_time_t(computed.as_at);
        Require(workbook_set_properties(book, &properties) == LXW_NO_ERROR);
        lxw_format* bold = workbook_add_format(book);
        Require(bold != nullptr);
        format_set_bold(bold);
        WriteMetrics({book, bold, "Metrics"}, computed);
        WriteSupport({book, bold, "Support"}, computed);
        WriteWorkforce({book, bold, "Workforce"}, computed);
        WriteRisks({book, bold, "Risks"}, computed);
        WriteFindings({book, bold, "Findings"}, computed);
    } catch (...) {
        lxw_workbook_free(book);
        throw;
    }
    // Closing writes the file and frees the book, whatever comes of it.
    Require(workbook_close(book) == LXW_NO_ERROR);
    return file.Bytes();
}

}  // namespace alongside::returns

#!/usr/bin/env python3
"""Writes registers as services keep them, of invented people: one spreadsheet for each way of laying one out.

    make_spreadsheets.py FOLDER

What is made of each stands in expected.txt beside them; workbook_test compares. NHS numbers begin with 999: nobody has them.
"""
# SPDX-License-Identifier: MIT
import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
FILLS = ["FF0000", "FFC000", "92D050", "00B0F0"]
# Styles of a cell: (value, STYLE).
RED, AMBER, GREEN, BLUE, DAY, LONG_DAY, MONTH, STRUCK = range(1, 9)
# Colours of a rule, by number.
RULE_FILLS = ["FFC7CE", "FFEB9C", "C6EFCE"]


def styles():
    fills = "".join(
        f'<fill><patternFill patternType="solid"><fgColor rgb="FF{c}"/></patternFill></fill>' for c in FILLS)
    rules = "".join(f'<dxf><fill><patternFill><bgColor rgb="FF{c}"/></patternFill></fill></dxf>' for c in RULE_FILLS)
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/></numFmts>'
        '<fonts><font/><font><strike/></font></fonts><fills><fill><patternFill patternType="none"/></fill>'
        f'<fill><patternFill patternType="gray125"/></fill>{fills}</fills><cellXfs><xf/><xf fillId="2"/><xf fillId="3"/>'
        '<xf fillId="4"/><xf fillId="5"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="17"/><xf fontId="1"/></cellXfs>'
        f"<dxfs>{rules}</dxfs></styleSheet>")


class Raw(str):
    """A cell as it stands in the file; @ is where its place goes."""


def cell(row, column, value):
    style = ""
    if isinstance(value, tuple):
        value, style = value[0], f' s="{value[1]}"'
    at = f'r="{chr(ord("A") + column)}{row}"{style}'
    if isinstance(value, Raw):
        return value.replace("@", at)
    if value is None or value == "":
        return f"<c {at}/>" if style else ""
    if isinstance(value, str):
        return f'<c {at} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f"<c {at}><v>{value!r}</v></c>"


def sheet(rows, merged=(), hidden=(), rules="", columns=""):
    body = ""
    for number, row in enumerate(rows, 1):
        mark = ' hidden="1"' if number in hidden else ""
        body += f'<row r="{number}"{mark}>' + "".join(cell(number, i, value) for i, value in enumerate(row)) + "</row>"
    merges = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
    merges = f"<mergeCells>{merges}</mergeCells>" if merged else ""
    return f'<worksheet xmlns="{MAIN}">{columns}<sheetData>{body}</sheetData>{merges}{rules}</worksheet>'


def rule(kind, fill, formula, where, **more):
    more = "".join(f' {name}="{escape(value)}"' for name, value in more.items())
    formulas = "".join(f"<formula>{escape(text)}</formula>" for text in formula)
    return (f'<conditionalFormatting sqref="{where}"><cfRule type="{kind}" dxfId="{fill}"{more}>{formulas}</cfRule>'
            "</conditionalFormatting>")


def workbook(sheets, attributes="", states=(), strings=None):
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{i}"{" state=" + chr(34) + "hidden" + chr(34) if name in states else ""} r:id="r{i}"/>'
        for i, name in enumerate(sheets, 1))
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr{attributes}/><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">' + "".join(
            f'<Relationship Id="r{i}" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1)) + "</Relationships>",
        "xl/styles.xml": styles()}
    for i, text in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/sheet{i}.xml"] = text
    if strings:
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{strings}</sst>'
    return parts


PIPPA, KIT, NED, UNA = "Pippa Ashgrove", "Kit Odell", "Ned Barrow", "Una Field"
SIMPLE = [["Name", "DOB", "RAG"], [PIPPA, "3/4/2011", "R"], [KIT, "9/5/2010", "A"], [NED, "7/7/2012", "G"]]

BOOKS = {
    "two_rows_of_headings": workbook({"DSR": sheet([
        ["Dynamic Support Register – OFFICIAL SENSITIVE"], ["As at 31/10/2026"], [],
        ["", "YOUNG PERSON", "", "", "", "DSR", "", "", "ADMISSION"],
        ["No", "Surname", "Forename(s)", "D.O.B.", "NHS No", "RAG", "Date of RAG", "Date onto DSR", "Hospital", "Date"],
        [1, "Ashgrove", "Pippa", (40636, DAY), 9990200017, "R", "01/10/26", "02/09/2026"],
        [2, "O'Dell", "Kit", (39800, LONG_DAY), 9990200025, "Amber", "12.10.2026", "1 Sept 2026", "Harbour House", (46280, DAY)],
        [3, "St. John-Smythe", "Aurora", "12/13/2010", "999 020 0033", "Blue", "3/10/2026", "04/05/2026", "Willow Ward", "01/10/2026"],
        [], ["", "", "", "", "Total:", 3], ["Key:", "R = Red", "A = Amber"]], merged=["A1:J1", "B4:E4", "F4:H4", "I4:J4"])}),
    "a_sheet_for_each_month": workbook({
        "Guidance": sheet([["How to use this tracker"], ["Name", "goes in column A"], ["RAG", "Red Amber Green"]]),
        "Sept 26": sheet(SIMPLE), "Nov 26": sheet(SIMPLE), "Oct 26": sheet(SIMPLE),
        "Closed": sheet(SIMPLE + [[UNA, "1/1/2009", "G"]] * 3)}),
    "hidden_parts_and_struck_out": workbook({
        "Old": sheet(SIMPLE), "Now": sheet(
            [["Name", "DOB", "old RAG", "RAG"], [PIPPA, "3/4/2011", "G", "R"], [KIT, "9/5/2010", "R", "A"],
             [(NED, STRUCK), ("7/7/2012", STRUCK), ("G", STRUCK), "G"]],
            hidden=[3], columns='<cols><col min="3" max="3" hidden="1"/></cols>')}, states=["Old"]),
    "names_in_every_way": workbook({"Sheet1": sheet([
        ["YP", "Date of birth", "Risk"], ["ASHGROVE, Pippa (known as Pip)", "3rd Apr 2011", "Red ↑"],
        ["Ned BARROW", "2012-07-07", "Green →"], ["Ms Una Field-Hay (she/her)", "7 Jul 12", "🔴"],
        ["DE SOUZA Ana Maria", "7-7-2012", "🟠 Amber"], ["Pip Dow & Max Dow", "7/7/2012", "A"],
        ["Kit Odell\nMax Odell", "9/5/2010", "A"], ["Jo / Joanna Vale", "8/7/2012", "AMBER*"],
        ["Tess Quill – aka Tessie", "8/8/2012", "red (new)"], ["R.S.", "1/1/2012", "R"],
        ["1. vale, max", "9/9/2012", "was amber now red"], ["", "8/8/2011", "Red/Amber"]])}),
    "a_day_in_three_columns": workbook({"Sheet1": sheet([
        ["First name", "Last name", "Date of birth", "", "", "RAG"], ["", "", "DD", "MM", "YYYY"],
        ["Pippa", "Ashgrove", "03", "04", "2011", "R"], ["Kit", "Odell", 9, "May", 10, "A"]], merged=["C1:E1"])}),
    "months_before_days": workbook({"S": sheet([
        ["Name", "DOB", "RAG"], [PIPPA, "04/13/2011", "R"], [KIT, "05/25/2010", "A"], [NED, "07/08/2012", "G"]])}),
    "ages_alone": workbook({"S": sheet([["Name", "Age", "RAG"], [PIPPA, 15, "R"], [KIT, "14 yrs", "A"]])}),
    "days_from_1904_and_months": workbook({"S": sheet([
        ["Name", "DOB", "RAG"], [PIPPA, (40636 - 1462, DAY), "R"], [KIT, (40634 - 1462, MONTH), "A"]])}, attributes=' date1904="1"'),
    "nhs_numbers": workbook({"S": sheet([
        ["NHS", "Name", "DOB", "RAG"], [9.990200017e9, PIPPA, "3/4/2011", "R"], ["'999 020 0025", KIT, "9/5/2010", "A"],
        ["9.99E+09", NED, "7/7/2012", "G"], ["Not known", UNA, "1/1/2011", "G"]])}),
    "colours_of_cells": workbook({"S": sheet([
        ["Name", "DOB", "RAG"], [PIPPA, "3/4/2011", (None, RED)], [KIT, "9/5/2010", (None, AMBER)], [NED, "7/7/2012", (None, GREEN)],
        [UNA, "1/1/2011", (None, BLUE)]])}),
    "colours_of_names": workbook({"S": sheet([
        ["Name", "DOB", "Notes"], [(PIPPA, RED), "3/4/2011", "x"], [(KIT, AMBER), "9/5/2010", "y"], [(NED, GREEN), "7/7/2012", "z"],
        [UNA, "1/1/2011", "q"]])}),
    "colours_by_rules": workbook({"S": sheet(
        [["Name", "DOB", "Risk score"], [PIPPA, "3/4/2011", 17], [KIT, "9/5/2010", "Tier 2"], [NED, "7/7/2012", 2], [UNA, "1/1/2011"]],
        rules=rule("cellIs", 0, ["15"], "C2:C5", operator="greaterThanOrEqual", priority="2")
        + rule("containsText", 1, [], "C2:C5", text="tier 2", priority="1")
        + rule("expression", 2, ['AND($C2<5,$A2<>"")'], "C2:C5", priority="3"))}),
    "colours_by_rules_not_followed": workbook({"S": sheet(
        [["Name", "DOB", "Score", "RAG"], [PIPPA, "3/4/2011", 8, (None, GREEN)], [KIT, "9/5/2010", 5, (None, GREEN)]],
        rules=rule("expression", 0, ['VLOOKUP(A2,Data!A:B,2,0)="x"'], "D2:D3", priority="1"))}),
    "headings_between_rows": workbook({"S": sheet([
        ["DSR"], ["Name", "DOB", "Date added"], ["RED"], [PIPPA, "3/4/2011", "1/2/2026"], ["AMBER"], [KIT, "9/5/2010", "1/2/2026"],
        ["GREEN"], [NED, "7/7/2012", "1/2/2026"], [], ["CLOSED CASES"], [UNA, "1/1/2011", "1/2/2025"], [], ["Total on DSR", 3],
        ["Updated by KW on 3/11/2026"], ["* new this month"], ["Page 1"]], merged=["A3:C3", "A5:C5", "A10:C10"])}),
    "people_side_by_side": workbook({"S": sheet([
        ["Name", PIPPA, KIT], ["DOB", "3/4/2011", "9/5/2010"], ["RAG", "R", "A"], ["NHS number", 9990200017, 9990200025]])}),
    "counts_of_nobody": workbook({"S": sheet([["", "Red", "Amber"], ["North", 3, 4], ["South", 1, 0], ["Total", 4, 4]])}),
    "rich_text_formulas_errors": workbook(
        {"S": sheet([
            [Raw('<c @ t="s"><v>1</v></c>'), "DOB", "RAG"],
            [Raw('<c @ t="s"><v>0</v></c>'), (40636, DAY), Raw('<c @ t="str"><f>IF(1,"Red","")</f><v>Red</v></c>')],
            [KIT, Raw('<c @ t="e"><v>#N/A</v></c>'), "A"], [NED, "7/7/2012", "#REF!"], [UNA, Raw('<c @ s="5"><f>TODAY()</f></c>'), "G"]])},
        strings='<si><r><t>Pippa</t></r><r><rPr><b/></rPr><t xml:space="preserve"> ASHGROVE</t></r></si><si><t>Name</t></si>'),
    "cells_merged_down": workbook({"S": sheet([
        ["Locality", "Name", "DOB", "RAG", "Action"], ["North", PIPPA, "3/4/2011", "R", "Ring"], ["", "", "", "", "Visit"],
        ["", KIT, "9/5/2010", "A", "Plan"], ["South", NED, "7/7/2012", "G", ""]], merged=["A2:A4", "B2:B3", "C2:C3", "D2:D3"])}),
    "long_headings": workbook({"S": sheet([
        ["Young Person's Initials and Surname\n(no full names in emails!)", "Date of Birth (dd/mm/yyyy)", "NHS Number (10 digits)", "LD Y/N",
         "ASD Y/N", "Current\nRAG rating", "RAG prev", "Date accepted onto DSR", "Social worker & contact", "Consent obtained? Y/N",
         "Next DSR discussion"],
        ["P Ashgrove", "03/04/2011", "999 020 0017", "Y", "Y", "R", "G", "1/2/26", "Sue Clegg", "Y", "1/12/26"],
        [KIT, "09/05/2010", "999 020 0025", "N", "Pathway", "A", "R", "1/3/26", "", "N", ""]])}),
    "elsewhere_and_without_places": {
        "_rels\\.rels": '<Relationships><Relationship Type="x/officeDocument" Target="/excel/Book.xml"/></Relationships>',
        "excel/book.xml": f'<x:workbook xmlns:x="{MAIN}" xmlns:r="{OFFICE}"><x:sheets><x:sheet name="S" r:id="r1"/></x:sheets></x:workbook>',
        "excel/_rels/book.xml.rels": '<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>',
        "excel/s.xml": f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>' + "".join(
            "<x:row>" + "".join(f'<x:c t="inlineStr"><x:is><x:t>{text}</x:t></x:is></x:c>' for text in row) + "</x:row>"
            for row in SIMPLE) + "</x:sheetData></x:worksheet>"},
    "wide_and_deep": workbook({
        "Postcodes": '<worksheet><sheetData>' + "<row><c><v>1</v></c></row>" * 5_010 + "</sheetData></worksheet>",
        "DSR": sheet(SIMPLE).replace("</row>", '<c r="ZZ1"><v>5</v></c></row>', 1)}),
    "entities": {**workbook({"S": ""}), "xl/worksheets/sheet1.xml":
        '<!DOCTYPE l [<!ENTITY b "bbbbbbbb"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + sheet([["Name", "DOB", "RAG"], ["Pippa B@x;", "3/4/2011", "R"]]).replace("@", "&")},
}

TEXTS = {
    "windows.csv": "Name,DOB,RAG,Notes\nZoë Ashgrove,03/04/2011,R,\"two\nlines, “quoted”\"\nKit Odell,9.5.10,A,\n".encode("cp1252"),
    "utf16_without_mark.txt": "Name\tDOB\tRAG\nZoë Ashgrove\t03/04/2011\tR\n".encode("utf-16-le"),
    "quotes_left_open.csv": b'Name,DOB,RAG,Note\nPippa Ashgrove,3/4/2011,R,"tall" girl\nKit Odell,9/5/2010,A,"says hello\n'
                            b'Ned Barrow,7/7/2012,G,6" "bye\nUna Field,1/1/2011,R,"a ""b"" c"\n',
}


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, parts in BOOKS.items():
        with zipfile.ZipFile(folder / f"{name}.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
            for part, text in parts.items():
                archive.writestr(zipfile.ZipInfo(part, (2026, 11, 3, 9, 0, 0)), text, zipfile.ZIP_DEFLATED)
    for name, data in TEXTS.items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    main()

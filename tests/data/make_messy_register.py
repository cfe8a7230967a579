#!/usr/bin/env python3
"""Writes messy_register.xlsx: a register as a service may keep it in a spreadsheet, of invented people.

    make_messy_register.py FILE

A title over the sheet, merged headings in two rows, empty rows, a hidden row, days in many ways, ratings as letters,
words and colours, a person twice, a total, a second sheet with notes. NHS numbers begin with 999: nobody has them.
"""
# SPDX-License-Identifier: MIT
import sys
import zipfile
from xml.sax.saxutils import escape

RED, AMBER, GREEN, DAY = 1, 2, 3, 4

# Row by row: column letter -> text, number, (number, style) or (None, style).
ROWS = {
    1: {"A": "DYNAMIC SUPPORT REGISTER – Winterfold locality – CONFIDENTIAL"},
    2: {"A": "Last updated: 3 Jan 2023 (KW)"},
    4: {"B": "Young person", "F": "RAG", "H": "Keyworker"},
    5: {"A": "No.", "B": "Name", "C": "DOB", "D": "NHS no.", "E": "LD / Autism", "F": "Rating", "G": "Date",
        "H": "Name", "I": "Date added to DSR", "J": "Ward", "K": "Admission date", "L": "Social worker", "M": "Comments"},
    7: {"A": 1, "B": "QUILLFEATHER, Jessamy", "C": (40636, DAY), "D": 9990200017, "E": "Autism + LD", "F": "R",
        "G": "3/1/2023", "I": "1.12.22", "M": "Mum rings on Fridays"},
    8: {"A": 2, "B": "Barnaby Thistlewood (Barney)", "C": "3.4.09", "D": "999 020 0025", "E": "ASD", "F": (None, AMBER),
        "G": "12-Dec-22", "I": "1 November 2022"},
    9: {"A": 3, "B": "Ottoline Marchbanks", "C": "2010-07-19", "D": "'9990200033", "E": "LD, ?ASD", "F": "Green",
        "G": "5/12/2022", "I": "44866"},
    10: {"A": 4, "B": "Miss Perpetua van der Hoeven", "C": "25th March 2007", "E": "autism", "F": "Red - high",
         "G": "20/12/22", "I": "2/9/22", "L": "Sue Clegg"},
    11: {"A": 5, "B": "MCALLISTER, Fergus", "C": "12/2011", "E": "LD", "F": "G", "I": "3/10/22"},
    12: {"A": 6, "B": "Thaddeus Oakapple", "C": "1/8/06", "D": 9990200041, "E": "both", "F": "B", "I": "4/4/22",
         "J": "Harbour House", "K": "2/1/2023"},
    14: {"A": 7, "B": "Jessamy Quillfeather", "C": "3 April 2011", "D": "9990200017", "F": "red", "I": "1/12/2022"},
    15: {"A": 8, "B": "Zoë O'Hanrahan", "C": "30/11/2008", "E": "Autism", "F": "Amber/Green", "I": "6/6/22"},
    16: {"A": 9, "B": "Cosmo Larkrise", "C": "14.02.2012", "E": "asd (awaiting assessment)", "F": (None, GREEN), "I": "7/7/22"},
    18: {"A": "Total", "B": 9},
}
MERGED = ["A1:M1", "B4:E4", "F4:G4"]
HIDDEN = {16}


def cell(row, letter, value):
    style = ""
    if isinstance(value, tuple):
        value, style = value[0], f' s="{value[1]}"'
    at = f'r="{letter}{row}"{style}'
    if value is None:
        return f"<c {at}/>"
    if isinstance(value, str):
        return f'<c {at} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f"<c {at}><v>{value}</v></c>"


def sheet(rows, merged=(), hidden=()):
    body = ""
    for number, cells in rows.items():
        mark = ' hidden="1"' if number in hidden else ""
        body += f'<row r="{number}"{mark}>' + "".join(cell(number, at, value) for at, value in cells.items()) + "</row>"
    merges = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
    merges = f'<mergeCells count="{len(merged)}">{merges}</mergeCells>' if merged else ""
    return f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData>{merges}</worksheet>'


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def fill(colour):
    return f'<fill><patternFill patternType="solid"><fgColor rgb="FF{colour}"/></patternFill></fill>'


PARTS = {
    "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    "</Types>",
    "_rels/.rels": f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
    '<sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="DSR current" sheetId="2" r:id="rId2"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>'
    f'<Relationship Id="rId3" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<?xml version="1.0"?><styleSheet xmlns="{MAIN}">'
    '<fonts count="1"><font/></fonts><fills count="5"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill>' + fill("FF0000") + fill("FFC000") + fill("92D050") + "</fills>"
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="5"><xf/><xf fillId="2"/><xf fillId="3"/><xf fillId="4"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": sheet({1: {"A": "To do"}, 2: {"A": "Ask the school about the spring list"}}),
    "xl/worksheets/sheet2.xml": sheet(ROWS, MERGED, HIDDEN),
}


def main():
    with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in PARTS.items():
            archive.writestr(zipfile.ZipInfo(name, (2023, 1, 3, 9, 0, 0)), text, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()

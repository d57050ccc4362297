#!/usr/bin/env python3
"""Times python-docx and openpyxl writing what the portal wrote: documents.py REPORT.docx APPENDICES.xlsx

Prints NAME=MILLISECONDS, medians. Reading the samples and opening the libraries is not timed; every paragraph, run, font,
cell and column width is written again, layout beyond that is not.
"""
import io
import statistics
import sys
import time

import docx
import openpyxl
from docx.oxml.ns import qn
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

ROWS = 100_000


def median(write, rounds, warmups=2):
    times = []
    for turn in range(warmups + rounds):
        start = time.perf_counter()
        write()
        if turn >= warmups:
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def report(paragraphs):
    document = docx.Document()
    for runs in paragraphs:
        paragraph = document.add_paragraph()
        for text in runs:
            run = paragraph.add_run(text)
            run.font.name = "Times New Roman"
            run.font.size = Pt(16)
            run._element.rPr.rFonts.set(qn("w:eastAsia"), "仿宋_GB2312")
    document.save(io.BytesIO())


def workbook(sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    thin = Side(style="thin")
    border, font, align = Border(thin, thin, thin, thin), Font(name="仿宋_GB2312", size=11), Alignment(wrap_text=True, vertical="center")
    for title, widths, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        for row in sheet.iter_rows():
            for cell in row:
                cell.border, cell.font, cell.alignment = border, font, align
        for column, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = width
    book.save(io.BytesIO())


def main():
    source = docx.Document(sys.argv[1])
    paragraphs = [[run.text for run in paragraph.runs] for paragraph in source.paragraphs]
    book = openpyxl.load_workbook(sys.argv[2])
    sheets = [
        (sheet.title, [12] * sheet.max_column, [[cell for cell in row] for row in sheet.iter_rows(values_only=True)])
        for sheet in book.worksheets
    ]
    line = ["2023-0001", "灌溉用水轮次先后的争议", "示例1村", "邻里", "网格员上报", "一般", "2023-01-01", 3, "人民调解", "2023-02-01", 500, "双方签订调解协议。"]
    print(f"PythonDocx={median(lambda: report(paragraphs), 15):.2f}")
    print(f"Openpyxl={median(lambda: workbook(sheets), 9):.2f}")
    print(f"OpenpyxlLarge={median(lambda: workbook([('积案台账', [12] * 12, [line] * ROWS)]), 1, 0):.2f}")


if __name__ == "__main__":
    main()

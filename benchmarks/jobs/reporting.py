"""Writing the full report."""

from __future__ import annotations

import json
import subprocess
from html import escape
from pathlib import Path
from typing import Any

from planner_desktop.assets import resource

from ..files import EXPORTED, TABLES
from .exporting import export
from .job import LARGE, MIDDLE, OURS, SMALL, Goal, Job, Task, Work

PATIENCE = 240.0
"""Seconds after which a program is not waited for any more."""


def export_report(folder: Path) -> Task:
    from planner_desktop.report import registry  # noqa: F401

    return export(folder, "out.pdf")


def office_print(folder: Path) -> Task:
    office = ["soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless"]
    settings = {"UseTaggedPDF": {"type": "boolean", "value": "true"}}
    tagged = f"pdf:calc_pdf_Export:{json.dumps(settings)}"
    convert = [*office, "--convert-to", tagged, "--outdir", str(folder / "printed")]
    # The first start makes the profile, which is none of the work.
    subprocess.run([*office, "--terminate_after_init"], check=True, capture_output=True)

    def task() -> int:
        subprocess.run([*convert, str(folder / EXPORTED)], check=True, capture_output=True, timeout=PATIENCE)
        return (folder / "printed" / EXPORTED).with_suffix(".pdf").stat().st_size

    return task


def weasyprint_print(folder: Path) -> Task:
    from weasyprint import HTML

    said = json.loads((folder / TABLES).read_bytes())

    def task() -> int:
        target = folder / "weasyprint.pdf"
        HTML(string=_html(said)).write_pdf(target, pdf_variant="pdf/ua-1")
        return target.stat().st_size

    return task


def _html(said: dict[str, Any]) -> str:
    font = resource("fonts", "DejaVuSans.ttf").as_uri()
    bold = resource("fonts", "DejaVuSans-Bold.ttf").as_uri()
    head = "".join(
        f"<th scope=col style='width:{width:.1f}pt'>{escape(label)}</th>" for label, width in said["columns"]
    )
    parts = [f"<h1>{escape(said['title'])}</h1>"]
    for section in said["sections"]:
        parts.append(f"<h2>{escape(section['title'])}</h2><table><thead><tr>{head}</tr></thead><tbody>")
        for kind, *cells in section["rows"]:
            if kind == "band":
                parts.append(f"<tr class=band><td colspan={len(said['columns'])}>{_lines(cells[0])}</td></tr>")
            else:
                parts.append("<tr>" + "".join(f"<td>{_lines(cell)}</td>" for cell in cells) + "</tr>")
        parts.append("</tbody></table>")
    return f"""<html lang=en-GB><head><title>{escape(said["title"])}</title><style>
@font-face {{ font-family: Plan; src: url({font}) }}
@font-face {{ font-family: Plan; font-weight: bold; src: url({bold}) }}
@page {{ size: A4 landscape; margin: 15mm 15mm 18mm }}
body {{ font: {said["size"]}pt/1.28 Plan }}
table {{ table-layout: fixed; width: 100%; border-collapse: collapse }}
td, th {{ border: 0.4pt solid #999; padding: 3pt 3.5pt; vertical-align: top; text-align: left }}
.band td, th {{ background: #e8ecf4 }}
</style></head><body>{"".join(parts)}</body></html>"""


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def typst_print(folder: Path) -> Task:
    import typst

    said = json.loads((folder / TABLES).read_bytes())
    source = folder / "report.typ"

    def task() -> int:
        target = folder / "typst.pdf"
        source.write_text(_typst(said), encoding="utf-8")
        typst.compile(
            str(source),
            output=str(target),
            font_paths=[str(resource("fonts"))],
            ignore_system_fonts=True,
            pdf_standards="ua-1",
        )
        return target.stat().st_size

    return task


def _typst(said: dict[str, Any]) -> str:
    """The tables as a Typst document; every text stands as a string, so nothing in it is markup."""
    columns = ", ".join(f"{width:.1f}fr" for _, width in said["columns"])
    head = ", ".join(f"[#{_string(label)}]" for label, _ in said["columns"])
    parts = [
        f"#set document(title: {_string(said['title'])})",
        f'#set text(font: "DejaVu Sans", lang: "en", region: "gb", size: {said["size"]}pt)',
        "#set page(width: 297mm, height: 210mm, margin: (x: 15mm, top: 15mm, bottom: 18mm))",
        f"= #{_string(said['title'])}",
    ]
    for section in said["sections"]:
        parts.append(f"== #{_string(section['title'])}")
        parts.append(f"#table(columns: ({columns}), inset: 3pt, table.header({head}),")
        for kind, *cells in section["rows"]:
            if kind == "band":
                parts.append(
                    f"table.cell(colspan: {len(said['columns'])}, fill: rgb(232, 236, 244), {_string(cells[0])}),"
                )
            else:
                parts.append(", ".join(_string(cell) for cell in cells) + ",")
        parts.append(")")
    return "\n".join(parts)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


_AGAINST_OFFICE = ("pdf", "pdf-office", 0.5, (MIDDLE, LARGE))

PDF = Work(
    "pdf",
    "Full report, tagged PDF",
    "LibreOffice turns the exported workbook into a tagged PDF. WeasyPrint and Typst set the tables of the report as "
    "PDF/UA-1, with the same texts, font, sizes of letters and of pages, and widths of columns; they get the finished "
    "texts, which the program composes first.",
    {
        "pdf": Job(OURS, export_report, (SMALL, MIDDLE, LARGE)),
        "pdf-office": Job("LibreOffice", office_print, (MIDDLE, LARGE), "soffice"),
        "pdf-typst": Job("Typst", typst_print, (SMALL, MIDDLE)),
        "pdf-weasyprint": Job("WeasyPrint", weasyprint_print, (SMALL, MIDDLE)),
    },
    (
        Goal("at most half of LibreOffice's time", *_AGAINST_OFFICE),
        Goal("less memory than LibreOffice", "pdf", "pdf-office", 1.0, (MIDDLE, LARGE), "peak"),
    ),
)

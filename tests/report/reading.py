"""How a test reads a PDF back: as a screen reader does, and as the eye does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf

from tests.report.accessible import findings


def pages_text(data: bytes, folder: Path) -> list[str]:
    """What is seen on each page, page furniture included."""
    path = folder / "seen.pdf"
    path.write_bytes(data)
    shown = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, encoding="utf-8")
    return shown.stdout.split("\f")[:-1]


def read_aloud(data: bytes, folder: Path) -> str:
    """The structure tree's text in reading order, one line for each piece of marked content."""
    path = folder / "read.pdf"
    path.write_bytes(data)
    shown = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True, encoding="utf-8")
    return "\n".join(re.findall(r'^ *"(.*)"$', shown.stdout, re.MULTILINE))


def opened(data: bytes) -> pikepdf.Pdf:
    """The document; what is read from it lives as long as it is held."""
    return pikepdf.open(BytesIO(data))


def elements(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    """The structure elements of a role, in reading order."""
    found, todo = [], [pdf.Root.StructTreeRoot.K]
    while todo:
        element = todo.pop()
        if f"/{role}" == element.S:
            found.append(element)
        todo.extend(kid for kid in reversed(kids(element)) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid)
    return found


def alternatives(data: bytes) -> list[str]:
    """What stands for each figure, for those who cannot see it."""
    pdf = opened(data)
    return [str(figure.Alt) for figure in elements(pdf, "Figure")]


def kids(element: pikepdf.Object) -> list[Any]:
    """An element's kids as a list, whatever form they have: elements, content references, or bare content ids."""
    held = element.get("/K", pikepdf.Array())
    return list(held) if isinstance(held, pikepdf.Array) else [held]


def check_standard(data: bytes, folder: Path) -> None:
    """Fail where PDF/UA-1 or the file's syntax is not met; the reference checks are asked too, where at hand."""
    pdf = opened(data)
    assert findings(pdf) == []
    assert not pdf.check_pdf_syntax()
    corpus = os.environ.get("PLANNER_CORPUS")
    if corpus:
        path = folder / "checked.pdf"
        path.write_bytes(data)
        command = [sys.executable, str(Path(corpus, "checks", "pdfcheck.py")), "--strict", str(path)]
        told = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        assert told.returncode == 0, told.stdout

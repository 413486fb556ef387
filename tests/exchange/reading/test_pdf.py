"""What goes wrong while a PDF is read: the file is damaged, or the program is."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdfminer.utils import mult_matrix
from reportlab.pdfgen.canvas import Canvas

from planner_desktop.domain.errors import Refused
from planner_desktop.exchange.reading import pdf
from planner_desktop.exchange.reading.pdf_page import join_lines


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "plan.pdf"
    canvas = Canvas(str(path), pageCompression=0)
    canvas.drawString(72, 700, "Action plan")
    canvas.save()
    return path


def test_a_mistake_of_the_programs_own_is_not_called_damage(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "read_page", lambda *_: join_lines("", None, broken=False))  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        pdf.read_pdf(page)


def test_an_object_that_the_library_cannot_use_is_damage(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "read_page", lambda *_: mult_matrix(None, None))  # type: ignore[arg-type]
    with pytest.raises(Refused, match=r"plan\.pdf"):
        pdf.read_pdf(page)

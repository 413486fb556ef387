"""The mail of an issued report opens in the program that the desktop has for mails, and says what that needs."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from planner_desktop.app.boards import add_board
from planner_desktop.gui.reports.reports_page import ReportsPage
from planner_desktop.gui.versions.issue_dialog import IssueDialog

from ..conftest import User

PROGRAM = """#!/bin/sh
cp "$1" "{got}.part" && mv "{got}.part" "{got}"
"""
ENTRY = """[Desktop Entry]
Type=Application
Name=Mail program of a test
Exec={program} %f
MimeType=message/rfc822;
"""


@pytest.fixture
def mail_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a program of this desktop open mails; the file that it was given last will be here."""
    got, home = tmp_path / "got.eml", tmp_path / "home"
    settings = {"HOME": home, "XDG_DATA_HOME": home / "share", "XDG_CONFIG_HOME": home / "config"}
    for name, folder in settings.items():
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    for name in ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    program = home / "mailer"
    program.write_text(PROGRAM.format(got=got), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    entries = home / "share" / "applications"
    entries.mkdir()
    (entries / "mailer.desktop").write_text(ENTRY.format(program=program), encoding="utf-8")
    subprocess.run(["xdg-mime", "default", "mailer.desktop", "message/rfc822"], check=True, env=os.environ)
    draft = tmp_path / "draft.eml"
    draft.write_text("Subject: Draft\n\nWords\n", encoding="utf-8")
    kind = subprocess.run(["xdg-mime", "query", "filetype", draft], check=True, env=os.environ, capture_output=True)
    if kind.stdout.strip() != b"message/rfc822":
        pytest.skip("This desktop does not know a mail by its file's ending, as those that people use do.")
    return got


@pytest.mark.window
@pytest.mark.skipif(shutil.which("xdg-mime") is None, reason="xdg-utils is not there, which knows the mail program")
def test_what_was_issued_opens_as_a_draft_with_the_report(user: User, mail_program: Path, tmp_path: Path) -> None:
    members = ("chair@board.example", "clerk@board.example")
    change_set, board = add_board(user.document.plan, "Bwrdd Diogelu Môn & Arfon", members, ("summary",))
    user.document.apply(change_set)
    user.press("Ctrl+5")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, ReportsPage)
    page.choose(board)
    folder = tmp_path / "to the board"
    folder.mkdir()
    user.in_dialog(IssueDialog, lambda _dialog: user.press("Return"))
    user.name_file(folder)
    user.press("Ctrl+Shift+I")
    user.expect(mail_program.exists, "the mail program got the draft")
    [report], [draft] = folder.glob("*.pdf"), folder.glob("*.eml")
    assert mail_program.read_bytes() == draft.read_bytes()
    require_a_draft(draft.read_bytes(), members, report)


def require_a_draft(content: bytes, members: tuple[str, ...], report: Path) -> None:
    """What Outlook and Thunderbird go by when they open an .eml to be written on."""
    assert content.isascii()
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) < 1000
    assert b"\n" not in b"".join(lines)
    mail = message_from_bytes(content, policy=default)
    assert isinstance(mail, EmailMessage)
    assert not mail.defects
    assert mail["X-Unsent"] == "1"
    assert [address.addr_spec for address in mail["To"].addresses] == list(members)
    assert {"Date", "Message-ID", "Received"}.isdisjoint(mail.keys())
    assert "Môn & Arfon" in mail["Subject"]
    body = mail.get_body()
    assert body is not None
    assert body.get_content_type() == "text/plain"
    [attached] = mail.iter_attachments()
    assert attached.get_content_disposition() == "attachment"
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_filename() == report.name
    assert attached.get_content() == report.read_bytes()

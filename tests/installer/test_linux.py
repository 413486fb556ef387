"""What the Linux desktop is told of the program agrees with the program."""

from __future__ import annotations

import configparser
import gzip
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installer.documents import manual, write_documents
from installer.linux import HERE, shared_files
from installer.shipped import OWN
from planner_desktop import __version__
from planner_desktop.cli.names import VERBS
from planner_desktop.storage.connection import APPLICATION_ID

NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read(HERE / "planner-desktop.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def kind() -> ElementTree.Element:
    found = ElementTree.parse(HERE / "planner-desktop-mime.xml").find(f"{NAMESPACE}mime-type")
    assert found is not None
    return found


@pytest.fixture
def metainfo() -> ElementTree.Element:
    return ElementTree.parse(HERE / "planner-desktop.metainfo.xml").getroot()


def test_the_entry_opens_a_file_of_the_programs_type(
    entry: configparser.SectionProxy, kind: ElementTree.Element, metainfo: ElementTree.Element
) -> None:
    assert entry["Exec"] == "planner-desktop %f"
    assert entry["MimeType"] == f"{kind.get('type')};"
    assert metainfo.findtext("provides/mediatype") == kind.get("type")
    assert metainfo.findtext("launchable") == "planner-desktop.desktop"


def test_the_type_knows_plan_files_by_name_and_by_content(kind: ElementTree.Element) -> None:
    glob = kind.find(f"{NAMESPACE}glob")
    content = kind.find(f"{NAMESPACE}magic/{NAMESPACE}match/{NAMESPACE}match")
    assert glob is not None
    assert content is not None
    assert glob.get("pattern") == "*.actionplan"
    assert (content.get("offset"), int(content.get("value", ""), 16)) == ("68", APPLICATION_ID)


def test_the_newest_release_is_this_version(metainfo: ElementTree.Element) -> None:
    newest = metainfo.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_everything_shared_is_there_with_an_icon_for_each_size(entry: configparser.SectionProxy) -> None:
    files = shared_files()
    assert [source for source in files if not source.exists()] == []
    places = [Path(target) for target in files.values() if "/apps/" in target]
    icons = {place.parts[2] for place in places if place.stem == entry["Icon"]}
    assert {"scalable", "16x16", "48x48", "256x256"} <= icons


@pytest.mark.parametrize(
    ("command", "file"),
    [
        (["desktop-file-validate"], "planner-desktop.desktop"),
        (["appstreamcli", "validate", "--no-net"], "planner-desktop.metainfo.xml"),
    ],
)
def test_the_desktops_own_checks_pass(command: list[str], file: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed.")
    done = subprocess.run([*command, HERE / file], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_manual_page_names_every_verb_and_is_one_that_man_understands() -> None:
    page = manual()
    assert [verb for verb in VERBS if f"    {verb}" not in page] == []
    if shutil.which("groff") is None:
        pytest.skip("groff, which sets manual pages, is not installed.")
    said = subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8"], input=page.encode(), capture_output=True, check=True, timeout=60
    )
    assert said.stderr == b""


def test_the_papers_are_there_for_every_user_to_read(tmp_path: Path) -> None:
    write_documents(tmp_path, __version__)
    changes = gzip.decompress((tmp_path / "doc" / OWN / "changelog.gz").read_bytes()).decode()
    assert changes.startswith(f"{OWN} ({__version__}) stable; urgency=")
    assert {path.stat().st_mode & 0o777 for path in tmp_path.rglob("*") if path.is_file()} == {0o644}

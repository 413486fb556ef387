"""Mail drafts, whatever stands in the names."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.exchange.mail import Draft, is_address, write_draft

HEADERS = {"X-Unsent", "To", "Cc", "Subject", "MIME-Version", "Content-Type"}


def read(draft: Draft) -> EmailMessage:
    message = message_from_bytes(write_draft(draft), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def to(name: str, address: str = "duty@council.example") -> Draft:
    return Draft([(name, address)], [(name, address)], name, name, (f"{name}.xlsx", b"PK"))


@pytest.mark.parametrize(
    "name",
    [
        "Duty\r\nBcc: all@council.example",
        "Duty\nX-Evil: 1\n\nbody",
        "Duty\u2028Bcc: all@council.example",
        "Duty\x00\x1b manager",
        'Duty "the boss" <x@y.example>, other@z.example',
        "Dúty – manager (acting); team: A",
    ],
)
def test_no_name_becomes_a_header_or_another_receiver(name: str) -> None:
    message = read(to(name))
    assert set(message.keys()) <= HEADERS
    for header in ("To", "Cc"):
        assert [address.addr_spec for address in message[header].addresses] == ["duty@council.example"]


@given(st.text(max_size=60))
def test_any_name_at_all_makes_a_draft_for_one_receiver(name: str) -> None:
    message = read(to(name))
    assert set(message.keys()) <= HEADERS
    assert [address.addr_spec for address in message["To"].addresses] == ["duty@council.example"]


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        ("duty@council.example", True),
        (" duty.team+plan@sub.council.example ", True),
        ("", False),
        ("duty", False),
        ("duty@council.example, all@council.example", False),
        ("duty@council.example\nBcc: all@council.example", False),
        ("<duty@council.example>", False),
        ("du..ty@council.example", False),
    ],
)
def test_an_address_that_no_program_can_use_is_left_out(address: str, usable: bool) -> None:
    assert is_address(address) is usable
    assert ("To" in read(to("Duty", address))) is usable


def test_the_words_of_the_mail_are_kept_as_they_are() -> None:
    text = "Dear Zoë,\n\nyour “part” – see below.\n.\nFrom here on"
    body = read(Draft([], [], "Hello", text, ("a.xlsx", b"PK"))).get_body()
    assert body is not None
    assert body.get_content().splitlines() == text.splitlines()

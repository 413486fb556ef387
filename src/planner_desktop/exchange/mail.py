"""A mail draft as a file that the mail program opens, ready to be looked at and sent.  Nothing is ever sent here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

WORKBOOK = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
REPORT = ("application", "pdf")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Draft:
    """`to` and `copied` are (name, address); `attachment` is the name of an .xlsx workbook or .pdf, and its content."""

    to: Sequence[tuple[str, str]]
    copied: Sequence[tuple[str, str]]
    subject: str
    text: str
    attachment: tuple[str, bytes]


def write_draft(draft: Draft) -> bytes:
    """The draft as an .eml file, which opens for editing since it says X-Unsent.

    Somebody without a usable address is left out of the header, for the owner to fill in.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    for header, people in (("To", draft.to), ("Cc", draft.copied)):
        addresses = [_address(name, address) for name, address in people if is_address(address)]
        if addresses:
            message[header] = addresses
    message["Subject"] = one_line(draft.subject)
    message.set_content(_encodable(draft.text), charset="utf-8", cte="base64")
    name, content = draft.attachment
    main, sub = REPORT if name.endswith(".pdf") else WORKBOOK
    message.add_attachment(content, maintype=main, subtype=sub, filename=one_line(name))
    return message.as_bytes()


def is_address(text: str) -> bool:
    """Whether a mail program can use this address."""
    return _ADDRESS.fullmatch(text.strip()) is not None and ".." not in text


def one_line(text: str) -> str:
    """A text as it may stand in a header: on one line, without signs that nobody sees."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in _encodable(text)).split())


def _address(name: str, address: str) -> Address:
    return Address(one_line(name), addr_spec=address.strip())


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")

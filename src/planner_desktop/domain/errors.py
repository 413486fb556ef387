"""The expected kind of error: something a person asked for that cannot be done."""

from __future__ import annotations


class Refused(Exception):
    """A request refused in words a plan owner understands.

    `happened` says what is wrong, `untouched` what was left as it was, `advice` what to do about it.
    Anything else that is raised is a bug.
    """

    def __init__(self, happened: str, *, untouched: str = "", advice: str = "") -> None:
        self.happened = happened
        self.untouched = untouched
        self.advice = advice
        super().__init__(_joined(happened, untouched, advice))

    @property
    def brief(self) -> str:
        """What is wrong and what to do, for where somebody is still typing and nothing was at stake."""
        return _joined(self.happened, self.advice)


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def out_of_memory() -> Refused:
    """The refusal of what needs more memory than the computer has left."""
    return Refused(
        "There is not enough memory for this.",
        untouched="Nothing was changed.",
        advice="Close other programs, then try again.",
    )


class Damaged(Refused):
    """A plan file that no longer holds what was written into it; what of it still reads can be opened apart."""


class Protected(Refused):
    """A file that asks for a password or passphrase, or for another than was given."""


class NotSent(Refused):
    """A file that the open plan did not send out; it may be one to import."""

"""A stored number as the words a person sees in the cell.

A date keeps the day, month and year as its format shows them, with two exceptions: the format that follows
each computer's own settings, and numeric formats with the month first, become 2011-03-31, the one form that
cannot be misread.  Formats: ECMA-376 part 1, 18.8.30 and 18.8.31.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 20: "h:mm", 21: "h:mm:ss", 45: "mm:ss",
}  # fmt: skip
_EASTERN = dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd")
_COMPUTERS_OWN = {**_EASTERN, 14: "yyyy-mm-dd", 22: "yyyy-mm-dd h:mm"}

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]')
_ELAPSED = re.compile(r"\[(h+)\]:mm$", re.IGNORECASE)
_MOST = 1e15
"""Larger numbers have more digits than a workbook keeps."""
_KEPT = "\0"
"""Stands for literal words while a section's digits are looked for."""
_DATE_TOKEN = re.compile(r"yyyy|yy|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|am/pm|a/p|.", re.IGNORECASE | re.DOTALL)
_MONTH_FIRST = re.compile(r"^m{1,2}[/.-]d{1,2}\b|^m{1,2}[/.-]d{1,2}[/.-]", re.IGNORECASE)
_EPOCH = datetime(1899, 12, 30)
_EPOCH_1904 = datetime(1904, 1, 1)


@lru_cache(maxsize=512)
def format_code(number: int, custom: str | None) -> str:
    """The format's code, for its number in the file and the code that the file gives for it."""
    if custom is None:
        return _COMPUTERS_OWN.get(number) or _BUILT_IN.get(number, "General")
    first = custom.split(";")[0]
    if "[$-F800]" in first or "[$-F400]" in first or _MONTH_FIRST.match(_bare(first).strip()):
        return "yyyy-mm-dd"
    return custom


@lru_cache(maxsize=512)
def is_date(code: str) -> bool:
    return code != "General" and re.search(r"[dmyhs]", _bare(code), re.IGNORECASE) is not None


def _bare(code: str) -> str:
    return _LITERAL.sub("", code)


def shown_number(value: float, code: str, *, epoch_1904: bool) -> tuple[str, bool]:
    """The words of a stored number, and whether they are a date."""
    if code == "General":
        return plain_number(value), False
    if elapsed := _ELAPSED.match(code):
        minutes = round(value * 1440)
        return f"{minutes // 60:0{len(elapsed[1])}}:{minutes % 60:02}", False
    if is_date(code):
        moment = moment_of(value, epoch_1904=epoch_1904)
        if moment is not None:
            at_midnight = code == _COMPUTERS_OWN[22] and moment.time() == time.min
            return shown_date(moment, "yyyy-mm-dd" if at_midnight else code.split(";")[0]), True
    form = _form(code, (value > 0) - (value < 0))
    return (form.shown(value) if form and abs(value) < _MOST else plain_number(value)), False


@dataclass(frozen=True, slots=True)
class _Form:
    """One section of a number's format: what stands around the digits and how many there are.

    `digits` is False where the words stand alone; `signed`: the section is not the one for negative numbers.
    """

    before: str
    after: str
    digits: bool = True
    whole: int = 0
    places: int = 0
    kept_places: int = 0
    thousands: bool = False
    factor: Decimal = Decimal(1)
    signed: bool = True

    def shown(self, value: float) -> str:
        if not self.digits:
            return self.before
        scaled = Decimal(repr(abs(value))) * self.factor
        rounded = scaled.quantize(Decimal(1).scaleb(-self.places), ROUND_HALF_UP)
        whole, point, rest = f"{rounded:{',' if self.thousands else ''}f}".partition(".")
        while len(rest) > self.kept_places and rest.endswith("0"):
            rest = rest[:-1]
        sign = "-" if value < 0 and self.signed and rounded else ""
        return f"{sign}{self.before}{whole.rjust(self.whole, '0')}{point if rest else ''}{rest}{self.after}"


@lru_cache(maxsize=1024)
def _form(code: str, sign: int) -> _Form | None:
    """The section of a format for positive numbers, negative ones or 0; None where it shows them as they are typed."""
    sections = re.findall(r'(?:[^;"\\]|"[^"]*"|\\.)+', code)
    at = 1 if sign < 0 and len(sections) > 1 else 2 if sign == 0 and len(sections) > 2 else 0
    section = sections[at] if at < len(sections) else ""
    words = _LITERAL.sub(lambda m: _KEPT if m[0][0] in '"\\' else "", section)
    literal = [m[1] or m[2] or "" for m in _LITERAL.finditer(section) if m[0][0] in '"\\']
    money = next((m[3] for m in _LITERAL.finditer(section) if m[3]), "")
    digits = re.search(r"[0#?][0#?,. ]*(?<=[0#?,.])", words)
    if re.search(r"[eE][+-]|/", words) or (digits is None and (not literal or "general" in words.lower())):
        return None
    said = iter(literal)

    def filled(text: str) -> str:
        return re.sub(_KEPT, lambda _: next(said), text)

    if digits is None:
        return _Form(filled(words).strip(), "", digits=False)
    whole, _, places = digits[0].partition(".")
    before, after = filled(words[: digits.start()]), filled(words[digits.end() :])
    factor = Decimal(100) if "%" in words else Decimal(1).scaleb(-3 * (len(digits[0]) - len(digits[0].rstrip(","))))
    before = f"{money}{before}" if money and section.find(money) < section.find(digits[0][0]) else before
    return _Form(
        before.lstrip(), after.rstrip(), whole=whole.count("0"), places=sum(sign in "0#?" for sign in places),
        kept_places=places.count("0"), thousands="," in whole.rstrip(","), factor=factor, signed=at != 1,
    )  # fmt: skip


def plain_number(value: float) -> str:
    """A number without a format: whole numbers without a point, others as typed."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.11g}"


def shown_date(moment: datetime, code: str) -> str:
    """A date in the words of its format."""
    words: list[str] = []
    tokens = _DATE_TOKEN.findall(_LITERAL.sub(lambda m: m[1] or m[2] or "", code))
    lower = [token.lower() for token in tokens]
    afternoon = any(token in ("am/pm", "a/p") for token in lower)
    for place, token in enumerate(lower):
        minutes = token in ("m", "mm") and _among_hours(lower, place)
        words.append(_date_words(moment, token, minutes=minutes, afternoon=afternoon) or tokens[place])
    return "".join(words).strip()


def _among_hours(tokens: list[str], place: int) -> bool:
    """Whether an m stands for minutes: after hours or before seconds."""
    letters = [(at, token[0]) for at, token in enumerate(tokens) if token[0] in "ymdhs"]
    index = next(at for at, (where, _) in enumerate(letters) if where == place)
    before = letters[index - 1][1] if index else ""
    after = letters[index + 1][1] if index + 1 < len(letters) else ""
    return before == "h" or after == "s"


def _date_words(moment: datetime, token: str, *, minutes: bool, afternoon: bool) -> str:
    if minutes:
        return f"{moment:%M}"
    hour = moment.hour % 12 or 12 if afternoon else moment.hour
    return {
        "yyyy": f"{moment.year:04}", "yy": f"{moment:%y}", "mmmmm": f"{moment:%B}"[0], "mmmm": f"{moment:%B}",
        "mmm": f"{moment:%b}", "mm": f"{moment:%m}", "m": str(moment.month), "dddd": f"{moment:%A}",
        "ddd": f"{moment:%a}", "dd": f"{moment:%d}", "d": str(moment.day), "hh": f"{hour:02}", "h": str(hour),
        "ss": f"{moment:%S}", "s": str(moment.second), "am/pm": f"{moment:%p}", "a/p": f"{moment:%p}"[0],
    }.get(token, "")  # fmt: skip


def moment_of(value: float, *, epoch_1904: bool) -> datetime | None:
    """The moment that a stored number stands for; None where there is none such."""
    try:
        return (_EPOCH_1904 if epoch_1904 else _EPOCH) + timedelta(seconds=round(value * 86_400))
    except OverflowError:
        return None

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.readings.people import (
    PersonRead,
    Role,
    people_correction,
    read_people,
    read_people_correction,
)
from planner_desktop.domain.readings.people_words import names_supporters

# words | leads | support
CASES = [
    ("AB & CD – EF / GH", "AB CD", "EF GH"),
    ("AB / CD", "AB CD", ""),
    ("AB&CD", "AB CD", ""),
    ("AB, CD, and EF,", "AB CD EF", ""),
    ("1) AB – EF 2) CD", "AB CD", "EF"),
    ("1)AB\n2) CD - EF", "AB CD", "EF"),
    ("AB & CD –\nEF / GH\nAB & CD – EF / GH", "AB CD", "EF GH"),
    ("AB re implementation", "AB", ""),
    ("AB - EF re development CD & GH - IJ re. delivery", "AB CD GH", "EF IJ"),
    ("AB EF for implementation", "AB EF", ""),
    ("AB AB - EF", "AB", "EF"),
    ("AB to lead, CD / EF to draft", "AB", "CD EF"),
    ("AB – EF (inc GH) (Telecoms) CD & IJ – KL", "AB CD IJ", "EF GH KL"),
    ("HoX – ABCD", "HoX", "ABCD"),
    ("HoX & ABCD", "HoX ABCD", ""),
    ("OMB*", "OMB", ""),
    ("TBC", "", ""),
    ("", "", ""),
]


@pytest.mark.parametrize(("words", "leads", "support"), CASES)
def test_initials(words: str, leads: str, support: str) -> None:
    people = read_people(words)
    assert [person.name for person in people if person.role is Role.LEAD] == leads.split()
    assert [person.name for person in people if person.role is Role.SUPPORT] == support.split()


@pytest.mark.parametrize(
    ("words", "leads", "support"),
    [
        ("Jane Roe with P&Q Team", ["Jane Roe"], ["P&Q Team"]),
        ("Jane Roe With Senior Management Team", ["Jane Roe"], ["Senior Management Team"]),
        ("Led by Jane Roe, assisted by John Doe", ["Jane Roe"], ["John Doe"]),
        ("Lead: Jane Roe Support: John Doe", ["Jane Roe"], ["John Doe"]),
        ("Jane Roe & John Doe", ["Jane Roe", "John Doe"], []),
        ("Jane Roe John Doe Mary Major", ["Jane Roe", "John Doe", "Mary Major"], []),
        ("Jane Roe Mary Ann Major", ["Jane Roe Mary Ann Major"], []),
        (
            "Jane Roe / John Doe  Borough wide Service Manager",
            ["Jane Roe", "John Doe", "Borough wide Service Manager"],
            [],
        ),
        ("Head of Service, Duty Team", ["Head of Service, Duty Team"], []),
        ("Director of Safeguarding, Children & Families", ["Director of Safeguarding, Children & Families"], []),
        ("Head of Service – Safeguarding", ["Head of Service – Safeguarding"], []),
        ("Head of Performance & Head of HR", ["Head of Performance", "Head of HR"], []),
        ("Health & Safety Team", ["Health & Safety Team"], []),
        ("Health and Wellness Committee", ["Health and Wellness Committee"], []),
        ("Coordinator, Stay Safe and MAT managers", ["Coordinator", "Stay Safe and MAT managers"], []),
        ("Chaplain/Liturgical Team", ["Chaplain", "Liturgical Team"], []),
        ("LSCB P&QA Sub Group", ["LSCB P&QA Sub Group"], []),
        ("CYPS lead AB / CD", ["CYPS lead", "AB", "CD"], []),
        ("Review group AB & CD AB & CD – EF", ["Review group", "AB", "CD"], ["EF"]),
        ("GSA with CDO Council and ICSP", ["GSA"], ["CDO Council", "ICSP"]),
    ],
)
def test_names_titles_and_bodies(words: str, leads: list[str], support: list[str]) -> None:
    people = read_people(words)
    assert [person.name for person in people if person.role is Role.LEAD] == leads
    assert [person.name for person in people if person.role is Role.SUPPORT] == support


@pytest.mark.parametrize(
    ("words", "known", "names"),
    [
        ("Secretary/Treasurer", {"Secretary/Treasurer"}, ["Secretary/Treasurer"]),
        ("Audit, Risk & Assurance / AB", {"Audit, Risk & Assurance"}, ["Audit, Risk & Assurance", "AB"]),
        ("Jane Roe Mary Ann Major", {"Jane Roe"}, ["Jane Roe", "Mary Ann Major"]),
    ],
)
def test_a_name_of_the_register_stays_whole(words: str, known: set[str], names: list[str]) -> None:
    assert [person.name for person in read_people(words, frozenset(known))] == names


@pytest.mark.parametrize("words", ["HRBP & HoS – WDL", "HRBP / HoS – WDL", "HRBP, HoS – WDL"])
def test_posts_of_the_register_lead_and_support_also_where_others_stand_before_them(words: str) -> None:
    read = read_people(words, frozenset({"HRBP", "HoS", "WDL"}))
    assert [(person.name, person.role) for person in read] == [
        ("HRBP", Role.LEAD),
        ("HoS", Role.LEAD),
        ("WDL", Role.SUPPORT),
    ]


NAMES = st.text().map(lambda name: " ".join(name.split())).filter(bool)


CAPITALS = st.sampled_from(
    ["TS", "KE", "SMLC", "LEAD", "LED", "INC", "WITH", "NA", "TBC", "NONE", "ALL", "DCI", "NHS", "CARE", "MAY", "AND"]
)
SIGNS = st.sampled_from([" / ", "/", " & ", "&", " – ", " - ", "–", ", ", " "])
REGISTERS = st.sampled_from([frozenset[str](), frozenset({"TS", "NHS"}), frozenset({"TS / KE", "KE & NHS", "AND"})])


@given(st.lists(st.tuples(CAPITALS, SIGNS), min_size=1), REGISTERS)
def test_initials_alone_are_read_as_they_are_beside_other_words(
    said: list[tuple[str, str]], known: frozenset[str]
) -> None:
    words = "".join(name + sign for name, sign in said).rstrip(" /&–-,")
    assert read_people(words, known) == read_people(f"{words};", known)


@given(st.lists(st.builds(PersonRead, NAMES, st.sampled_from(Role))).map(tuple))
def test_a_correction_is_read_back(people: tuple[PersonRead, ...]) -> None:
    assert read_people_correction(people_correction(people)) == people


def test_a_correction_reads_plainly() -> None:
    people = (PersonRead("AB", Role.LEAD), PersonRead("CD", Role.LEAD), PersonRead("EF", Role.SUPPORT))
    assert people_correction(people) == "lead: AB; CD / support: EF"


@pytest.mark.parametrize("text", ["", "AB", "lead AB", "owner: AB", "lead:"])
def test_another_form_is_no_correction(text: str) -> None:
    assert read_people_correction(text) is None


@given(st.text())
def test_any_text_is_read_without_error(words: str) -> None:
    assert all(person.name.strip() for person in read_people(words))


def test_a_dash_parts_people_whom_the_register_knows() -> None:
    words = "Front door – Quality & Learning"
    assert read_people(words) == (PersonRead(words, Role.LEAD),)
    known = frozenset({"Front door", "Quality & Learning"})
    assert read_people(words, known) == (
        PersonRead("Front door", Role.LEAD),
        PersonRead("Quality & Learning", Role.SUPPORT),
    )


@pytest.mark.parametrize(
    ("label", "supporters"),
    [
        ("Assisted by", True),
        ("Supported by:", True),
        ("Responsibility – Support", True),
        ("Supporting officers", True),
        ("Key partners", True),
        ("Partner agencies", True),
        ("Agencies involved", True),
        ("Operational lead", True),
        ("Support needed", False),
        ("Resources and support", False),
        ("Partnership", False),
        ("Ward", False),
        ("Management response", False),
    ],
)
def test_a_plans_own_column_may_name_those_who_support(label: str, supporters: bool) -> None:
    assert names_supporters(f"custom:{label}") is supporters
    assert not names_supporters("responsible")

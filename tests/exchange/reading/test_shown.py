"""Numbers and dates in a workbook as people see them."""

from __future__ import annotations

import pytest

from planner_desktop.exchange.reading.shown import format_code, shown_number


@pytest.mark.parametrize(
    ("value", "number", "custom", "words"),
    [
        (3, 0, None, "3"),
        (3.5, 0, None, "3.5"),
        (0.1 + 0.2, 0, None, "0.3"),
        (1e20, 0, None, "1e+20"),
        (0.8, 9, None, "80%"),
        (0.125, 10, None, "12.50%"),
        (1234567.5, 4, None, "1,234,567.50"),
        (1200, 164, '"£"#,##0', "£1,200"),
        (1200, 164, "[$£-809]#,##0.00", "£1,200.00"),
        (7, 164, '0 "days"', "7 days"),
        (1, 164, "0000", "0001"),
        (7, 164, "[Red]000", "007"),
        (1234.5, 164, "[$£-809]#,##0", "£1,235"),
        (-1234.5, 164, '_-"£"* #,##0.00_-;-"£"* #,##0.00_-', "-£1,234.50"),
        (-5, 164, "#,##0;(#,##0)", "(5)"),
        (-5, 164, "0.0", "-5.0"),
        (-0.2, 164, "0", "0"),
        (1.5, 164, "0.##", "1.5"),
        (2, 164, "0.##", "2"),
        (12, 164, '"Q"0', "Q12"),
        (5, 164, '"Yes";"No";"No"', "Yes"),
        (0, 164, '"Yes";"No";"No"', "No"),
        (20, 164, '0"%"', "20%"),
        (2500000, 164, '0.0,,"m"', "2.5m"),
        (0.005, 164, "0%", "1%"),
        (1.25, 164, "[h]:mm", "30:00"),
        (1.5, 164, "# ?/?", "1.5"),
        (1e300, 164, "0.00", "1e+300"),
        (3, 164, ";;;", "3"),
        (40633, 164, "dd/mm/yyyy", "31/03/2011"),
        (40633, 164, "d mmmm yyyy", "31 March 2011"),
        (40633, 164, "[$-809]dd mmmm yyyy;@", "31 March 2011"),
        (40633, 22, None, "2011-03-31"),
        (40633, 164, "[$-809]ddd dd mmm yy", "Thu 31 Mar 11"),
        (40633, 17, None, "Mar-11"),
        (40633.75, 164, "dd/mm/yyyy hh:mm", "31/03/2011 18:00"),
        (40633.75, 164, "d/m/yy h:mm AM/PM", "31/3/11 6:00 PM"),
        (40633, 14, None, "2011-03-31"),
        (40633, 164, "mm/dd/yyyy", "2011-03-31"),
        (40633, 164, "[$-F800]dddd, mmmm dd, yyyy", "2011-03-31"),
        (0.75, 20, None, "18:00"),
        (-1, 164, "dd/mm/yyyy", "29/12/1899"),
        (1e12, 164, "dd/mm/yyyy", "1000000000000"),
    ],
)
def test_a_number_reads_as_its_format_shows_it(value: float, number: int, custom: str | None, words: str) -> None:
    assert shown_number(value, format_code(number, custom), epoch_1904=False)[0] == words


def test_days_of_old_macintosh_workbooks_count_from_1904() -> None:
    assert shown_number(39171, "dd/mm/yyyy", epoch_1904=True) == ("31/03/2011", True)

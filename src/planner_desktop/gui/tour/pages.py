"""Every page in both looks and both sizes."""

from __future__ import annotations

from .tour import Tour

_SINCE = " Two more teams have begun."
_PAGES = (
    ("Ctrl+2", "overview"),
    ("Ctrl+3", "people"),
    ("Ctrl+4", "returns"),
    ("Ctrl+5", "reports"),
    ("Ctrl+6", "versions"),
    ("Ctrl+7", "readings"),
)


def chapter(tour: Tour) -> None:
    _go_on_working(tour)
    tour.pick("1a")
    tour.window.form.messageBar.hide()
    tour.look("plan")
    tour.tell("Looked at it in light and dark, and both as on a screen at 200%.")
    for keys, name in _PAGES:
        tour.hand.press(keys)
        tour.look(name)
        tour.tell(f"Turned to the page {name} with {keys}.")
    tour.hand.press("Ctrl+1")


def _go_on_working(tour: Tour) -> None:
    """Something is to be seen of what changed since the version that was issued."""
    item = tour.item("2d")
    tour.pick("2d")
    tour.window.form.pane.focus_field("progress")
    tour.hand.press("Ctrl+End")
    tour.hand.write(_SINCE)
    tour.hand.press("F6")
    tour.hand.expect(lambda: tour.words(item, "progress").endswith(_SINCE), "the words are in the plan")

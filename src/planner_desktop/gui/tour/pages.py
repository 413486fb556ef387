"""Every page in both looks and both sizes."""

from __future__ import annotations

from .tour import Tour

_PAGES = (
    ("Ctrl+2", "overview"),
    ("Ctrl+3", "people"),
    ("Ctrl+4", "returns"),
    ("Ctrl+5", "reports"),
    ("Ctrl+6", "versions"),
    ("Ctrl+7", "readings"),
)


def chapter(tour: Tour) -> None:
    tour.pick("1a")
    tour.window.form.messageBar.hide()
    tour.look("plan")
    tour.tell("Looked at it in light and dark, and both as on a screen at 200%.")
    for keys, name in _PAGES:
        tour.hand.press(keys)
        tour.look(name)
        tour.tell(f"Turned to the page {name} with {keys}.")
    tour.hand.press("Ctrl+1")

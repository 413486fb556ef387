"""The full plan as a Word document that others can work on."""

from .document import write_document

__all__ = ["write_document"]

"""Dialogs: each is a form, its validation and one function `ask` that gives a value, or None when left."""

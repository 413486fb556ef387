"""Forms compiled from ui/ by `dev.py forms`: do not edit."""

"""What the program understands of a cell's words: pure functions from words to readings.

A reading is never stored and never replaces the words; it is recomputed from them, and where the owner
corrected it, from the correction.
"""

"""The tour: the owner's work done in the real window by mouse and keys, with a picture and a file of each step."""

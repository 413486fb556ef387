"""The tests; a package of this name that a library brings along must not take its place."""

"""The tree of a plan: a model that only translates, its view and how its cells are painted."""

"""Reading plans: from a file somebody made up, in whatever layout, to a plan.

Every format gives grids of cells; from there on all take one way: headers and content give a mapping, and the
mapping and the grids give the plan.
"""

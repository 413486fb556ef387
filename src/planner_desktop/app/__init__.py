"""The use cases: what a plan owner does, as short functions, with the document they do it to.  No Qt."""

"""The overview: the plan's figures, its charts and what a board will ask about."""

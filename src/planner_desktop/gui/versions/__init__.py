"""The versions page: what was issued, what has changed since, and the plan as it was."""

"""The returns page: what was sent and what came back, and what the owner makes of it."""

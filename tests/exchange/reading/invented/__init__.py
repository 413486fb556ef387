"""Plans as councils, departments, schools and charities publish them, invented, each with the outline it must give."""

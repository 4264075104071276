"""Charts as values: Python computes the positions, `templates/svg.html` writes the elements."""

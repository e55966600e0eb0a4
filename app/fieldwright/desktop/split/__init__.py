"""Two views of one project at once: the map, and beside it the sheet or a page around the map."""

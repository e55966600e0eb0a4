"""Help where it is looked for: pages from ``resources/help``, those that are made from our own tables, and a tour of the window."""

"""What is done on the map between its two trees: mapping several fields at once, folding, focus, breadcrumbs, marks, the table of rules."""

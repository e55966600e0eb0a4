"""The map as a sheet: one row a target field, everything about its rule in cells, edited as in a spreadsheet."""

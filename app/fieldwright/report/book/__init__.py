"""The parts of a workbook: its styles, cells, pages, tables, names of sheets, and the stamp that it carries."""

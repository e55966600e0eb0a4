"""Everything that is exported: workbook, HTML, Markdown, JSON, CSV, JSONata."""

"""What reconciling found, as one HTML file, Markdown, CSV of the records, and JSON."""

"""The specification as one HTML file."""

from fieldwright.report.html.document import html_of

__all__ = ["html_of"]

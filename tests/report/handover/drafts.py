"""Documents made by hand."""

from pathlib import Path

from fieldwright.report.handover.model import Document, Section

FILE = Path("runbook.md")
START = "## Start\n\nOpen the valve.\n\n* slowly\n* **Who:** the shift"
STOP = "## Stop\n\nClose the valve.\n\nTable: Valves\n\n| Valve | Turns |\n| --- | --- |\n| A `1` | 3<br>4 |"
WATCH = "## Monitor\n\nLook at [the gauge](https://gauge.example/a)."


def document(start: str = START, stop: str | None = STOP, watch: str | None = WATCH, **facts: str) -> Document:
    texts = {"title": "# Runbook: pump", "start": start, "stop": stop, "monitor": watch}
    sections = tuple(Section(id_, text) for id_, text in texts.items() if text is not None)
    return Document(facts.get("kind", "runbook"), facts.get("of", "pump"), "runbook", "Runbook: pump", sections)

"""The delta specification as one HTML file: no network, no script."""

from typing import Any

from markupsafe import Markup

from fieldwright.report.delta.columns import TABLES, several_maps, shown_columns, summary_lines
from fieldwright.report.delta.model import KINDS, Delta
from fieldwright.report.page import coded, environment, part, policy


def html_of(delta: Delta) -> bytes:
    """The page's bytes, UTF-8."""
    style = part("page.css") + part("delta.css")
    several = several_maps(delta)
    made = environment()
    filters: dict[str, Any] = made.filters
    filters["coded"] = coded
    text = made.from_string(part("delta.html.j2")).render(
        delta=delta,
        several=several,
        kinds=KINDS,
        summary=summary_lines(delta),
        tables=[
            (table, shown_columns(table, getattr(delta, key), several=several), getattr(delta, key))
            for key, table in TABLES.items()
            if key != "rules"
        ],
        policy=policy(style, ""),
        style=Markup(style),  # noqa: S704  # our own files, hashed in the policy
    )
    return text.encode("utf-8")

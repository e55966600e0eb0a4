"""The result as one HTML file: no network, no script."""

from markupsafe import Markup

from fieldwright.project.reconciling.model import DIFFERING, Reconciliation
from fieldwright.report.page import environment, part, policy
from fieldwright.report.reconciling.sentences import count_lines, facts, headline, meaning, more_lines, place, shown


def html_of(result: Reconciliation) -> bytes:
    """The page's bytes, UTF-8."""
    style = part("page.css") + part("reconciliation.css")
    groups = [
        (kind, count, meaning(kind), [one for one in result.listed if one.kind == kind])
        for kind, count in result.counts.items()
        if count
    ]
    text = (
        environment()
        .from_string(part("reconciliation.html.j2"))
        .render(
            result=result, headline=headline(result), facts=facts(result), counts=count_lines(result), groups=groups,
            fields=[one for one in result.fields if one.differing or one.within_tolerance], untouched=sum(1 for one in result.fields if not one.differing and not one.within_tolerance),
            more=more_lines(result), shown=shown, place=place, differing=DIFFERING, policy=policy(style, ""),
            style=Markup(style),  # noqa: S704  # our own files, hashed in the policy
        )
    )  # fmt: skip
    return text.encode("utf-8", "backslashreplace")

"""Evidence as one page that asks nothing of the network."""

from fieldwright import __version__
from fieldwright.report.evidence.model import Evidence
from fieldwright.report.page import coded, environment, part, policy


def html_of(evidence: Evidence) -> str:
    """The evidence as a page, to be read on a screen and on paper. The same evidence gives the same bytes."""
    jinja = environment()
    jinja.filters["coded"] = coded
    style = part("page.css") + part("evidence.css")
    template = jinja.from_string(part("evidence.html.j2"))
    cases = evidence.cases
    counts = (
        ("run", len(cases)), ("passed", len(cases) - evidence.failed), ("failed", evidence.failed),
    )  # fmt: skip
    return template.render(evidence=evidence, counts=counts, style=style, policy=policy(style, ""), version=__version__)

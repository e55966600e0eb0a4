"""Evidence as one page that asks nothing of the network."""

from markupsafe import Markup

from fieldwright import __version__
from fieldwright.report.evidence.model import Evidence
from fieldwright.report.page import coded, environment, part, policy


def html_of(evidence: Evidence) -> str:
    """The evidence as a page, to be read on a screen and on paper. The same evidence gives the same bytes."""
    jinja = environment()
    jinja.filters["coded"] = coded
    style = part("page.css") + part("evidence.css")
    template = jinja.from_string(part("evidence.html.j2"))
    return template.render(
        evidence=evidence,
        style=Markup(style),  # noqa: S704  # our own files, hashed in the policy
        policy=policy(style, ""),
        version=__version__,
    )

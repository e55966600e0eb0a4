"""The forms of a report of changes, as a table."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from attrs import frozen

from fieldwright.report.changes.model import ChangeReport


@frozen
class Form:
    """How a report can be written: its name, what it is for, and the module and function that write it."""

    name: str
    title: str
    writer: str


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        one.name: one
        for one in (
            Form("text", "text, coloured on a terminal", "text:text_of"),
            Form("json", "JSON of a stable shape", "json:json_of"),
            Form("markdown", "Markdown, for a pull request", "markdown:markdown_of"),
            Form("html", "web page, one file", "html:html_of"),
            Form("junit", "JUnit XML, a test case a change", "junit:junit_of"),
            Form("sarif", "SARIF 2.1.0, for code scanning", "sarif:sarif_of"),
        )
    }
)
"""Every form by its name."""


def written(
    report: ChangeReport,
    form: str,
    *,
    by: str = "message",
    limit: int = -1,
    coloured: bool = False,
    fold_docs: bool = True,
) -> str:
    """The report in a form. ``limit`` is how many changes of a group text lists, 0 for all, -1 for the usual number."""
    from fieldwright.report.changes.text import LINES, text_of

    if form == "text":
        return text_of(report, by=by, limit=LINES if limit < 0 else limit, coloured=coloured, fold_docs=fold_docs)
    module, _, name = FORMS[form].writer.partition(":")
    write: Callable[..., str] = getattr(import_module(f"fieldwright.report.changes.{module}"), name)
    return write(report, by=by) if form in ("markdown", "html") else write(report)

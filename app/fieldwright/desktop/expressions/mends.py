"""What mends a problem of an expression that is being written: another text, or an edit of the project. No widgets here."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from fieldwright.desktop.expressions.asking import Looked
from fieldwright.desktop.language import tr, translated
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import Finding
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project

_MEANT = re.compile(r"(?:did you mean|write) (\$\w+)", re.IGNORECASE)


@frozen(eq=False)
class Offer:
    """A mend: what it does, and the text that it writes; without one it is an edit of more than the expression."""

    title: str
    text: str | None = None
    edit: object = None
    """A `project.mends.place.Mend`."""


def of_mark(text: str, message: str, start: int, end: int) -> Iterator[Offer]:
    """What the text's own problems say: another name."""
    found = _MEANT.search(message)
    if found and start >= 0:
        yield Offer(tr("Write {name}", name=found[1]), f"{text[:start]}{found[1]}{text[end:]}")


def of_findings(looked: Looked, findings: Sequence[Finding], project: Project, attribute: str) -> Iterator[Offer]:
    """What mends findings of the rule as it is written."""
    from fieldwright.project.mends.offered import mends_of

    bench = looked.bench
    if bench is None:
        return
    for one in findings:
        rule = bench.map.rule(one.target)
        if rule is None:
            continue
        written = set_rule(project, bench.map.name, rule)
        for mend in mends_of(bench, one):
            try:
                after = mend.apply(written)
                changed = after.map(bench.map.name).rule(one.target)
            except FieldwrightError:
                continue
            only = changed is not None and after == set_rule(written, bench.map.name, changed)
            rewritten = changed is not None and changed == rule.with_text(attribute, changed.text(attribute))
            if changed is not None and only and rewritten:
                yield Offer(translated(mend.title), changed.text(attribute))
            else:
                yield Offer(tr("{mend} (keeps the expression)", mend=translated(mend.title)), None, mend)

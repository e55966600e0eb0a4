"""What the uses of a lookup cover, for its dialog: a sentence for each use, and a mark for each row. No Qt."""

from collections.abc import Sequence

from attrs import Factory, evolve, frozen

from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr, translated
from fieldwright.expression.lookups import key_text
from fieldwright.mapping.lookup_coverage import Covered, lookup_coverage
from fieldwright.mapping.model import Lookup, LookupRow

MOST_LINES = 3
MARKED = 20_000
"""Rows that are marked; of larger tables the sentences tell."""


@frozen
class Covering:
    """Sentences for the uses, and what is said of rows by their keys' texts."""

    lines: tuple[str, ...] = ()
    marks: dict[str, str] = Factory(dict)


def covering(document: Document, name: str, rows: Sequence[LookupRow], made: Lookup) -> Covering:
    """What the uses of the lookup that the project calls ``name`` cover, with the rows and facts of ``made``."""
    here = evolve(made, name=name, rows=tuple(rows), table=None)
    uses = [
        use
        for bench in document.benches.values()
        if name in bench.lookups
        for use in lookup_coverage(evolve(bench, lookups={**bench.lookups, name: here}), name)
    ]
    lines = [
        tr("{target} (backwards): {said}.", target=use.target, said=translated(use.said))
        if use.back
        else f"{use.target}: {translated(use.said)}."
        for use in uses[:MOST_LINES]
    ]
    if len(uses) > MOST_LINES:
        lines.append(tr("And {count} more uses.", count=len(uses) - MOST_LINES))
    return Covering(tuple(lines), _marks(uses, rows) if len(rows) <= MARKED else {})


def _marks(uses: Sequence[Covered], rows: Sequence[LookupRow]) -> dict[str, str]:
    forward = [one for one in uses if not one.back]
    if not forward or not all(one.known for one in forward):
        return {}
    never = [{key_text(key) for key in one.never} for one in forward]
    marks: dict[str, str] = {}
    for row in rows:
        text = key_text(row.key)
        reached = sum(text not in one for one in never)
        marks[text] = (
            tr("never reached")
            if not reached
            else tr("reached")
            if len(forward) == 1
            else tr("reached by {reached} of {uses}", reached=reached, uses=len(forward))
        )
    return marks

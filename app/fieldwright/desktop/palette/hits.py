"""What the palette finds in the project and among the actions: plain values, ranked, without a widget."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nsmallest

from attrs import frozen

from fieldwright.desktop.actions import ACTIONS, keys
from fieldwright.desktop.language import tr, translated
from fieldwright.mapping.findings import Finding
from fieldwright.project.model import Project

MOST = 60
"""Hits that are shown."""
MOST_OF_A_KIND = 8
"""Of each kind, where several kinds are asked for."""


@frozen
class Group:
    """A kind of hit: the word behind each of its lines, its icon, and the sign that asks for nothing else."""

    id: str
    word: str
    icon: str
    sign: str = ""


ACTION, FIELD, RULE, FINDING, OTHER = GROUPS = (
    Group("action", tr("action"), "play", ">"),
    Group("field", tr("field"), "schema", "@"),
    Group("rule", tr("rule"), "fx", "="),
    Group("finding", tr("finding"), "warning", "!"),
    Group("other", tr("in the project"), "folder", "#"),
)
SIGNS = {one.sign: one for one in GROUPS}


@frozen
class Hit:
    """Something found: what it is called, what is said behind it, where it leads.

    ``go`` names the way and ``at`` its end: ``action`` an id, ``target`` a map and a path, ``finding`` its number, ``item`` a list of the project and a
    place in it, ``lookup``, ``function`` and ``map`` a name, ``source`` an alias and a path.
    """

    group: Group
    title: str
    detail: str = ""
    go: str = ""
    at: tuple[str, ...] = ()
    icon: str = ""
    enabled: bool = True
    key: str = ""
    """The shortcut, for actions."""
    field: object = None
    """The field itself, for those of a source."""
    also: tuple[str, str] | None = None
    """Another title and detail that it is found by, without being shown: for actions the English words."""


@frozen
class Asked:
    """A question to the palette: its words, and the only group that is asked for, if any."""

    words: tuple[str, ...]
    group: Group | None = None

    @property
    def text(self) -> str:
        """The words as they were asked."""
        return " ".join(self.words)


def asked(text: str) -> Asked:
    """What a text asks for: a sign in front asks for one group."""
    stripped = text.strip()
    group = SIGNS.get(stripped[:1])
    words = (stripped[1:] if group else stripped).casefold().split()
    return Asked(tuple(words), group)


def found(question: Asked, project: Project, findings: Sequence[Finding], enabled: Callable[[str], bool]) -> list[Hit]:
    """What fits, best first: all words in the title or the detail, a title that begins with them before one that only holds them."""
    made: list[Hit] = []
    sources: tuple[tuple[Group, Iterable[Hit]], ...] = (
        (ACTION, _actions(enabled)),
        (RULE, _rules(project)),
        (OTHER, _others(project)),
        (FINDING, _findings(findings)),
    )
    for group, hits in sources:
        if question.group in (None, group) and (question.words or question.group or group is ACTION):
            most = MOST if question.group else MOST_OF_A_KIND
            ranked = (
                (rank, at, hit) for at, hit in enumerate(hits) if (rank := _rank(hit, question.words)) is not None
            )
            made += [hit for _, _, hit in nsmallest(most, ranked, key=lambda one: one[:2])]
    return made[:MOST]


def _rank(hit: Hit, words: Sequence[str]) -> tuple[int, int] | None:
    """How far from the top a hit stands; None where it does not fit."""
    ranks = [
        _fits(title, detail, words) for title, detail in {(hit.title, hit.detail), hit.also or (hit.title, hit.detail)}
    ]
    best = min((one for one in ranks if one is not None), default=None)
    return None if best is None else (best + (0 if hit.enabled else 4), len(hit.title) if words else 0)


def _fits(title: str, detail: str, words: Sequence[str]) -> int | None:
    """0 where the title begins with the words, more where they stand further from its beginning; None where one is missing."""
    title, worst = title.casefold(), 0
    for word in words:
        at = title.find(word)
        if at < 0:
            if word not in detail.casefold():
                return None
            worst = max(worst, 3)
        elif at and title[at - 1].isalnum():
            worst = max(worst, 2)
        elif at:
            worst = max(worst, 1)
    return worst


def _actions(enabled: Callable[[str], bool]) -> Iterator[Hit]:
    for one in ACTIONS.values():
        title, other = (text.replace("&", "").rstrip("…") for text in (one.text, one.english[0]))
        also = (other, one.english[1])
        yield Hit(ACTION, title, one.tip, "action", (one.id,), one.icon, enabled(one.id), keys(one), also=also)


def _rules(project: Project) -> Iterator[Hit]:
    for each in project.maps:
        for rule in each.rules:
            texts = (
                rule.value or rule.each or rule.reason,
                rule.words,
                rule.note,
                rule.question.text if rule.question else "",
            )
            detail = "  ".join(" ".join(text.split()) for text in texts if text)
            yield Hit(RULE, rule.target, detail, "target", (each.name, rule.target))


def _findings(findings: Sequence[Finding]) -> Iterator[Hit]:
    for at, one in enumerate(findings):
        yield Hit(
            FINDING, f"{one.id} {one.target}".strip(), translated(one.message), "finding", (str(at),), one.severity
        )


def _others(project: Project) -> Iterator[Hit]:
    for one in project.maps:
        yield Hit(OTHER, one.name, _line(tr("Map"), one.description), "map", (one.name,), "map")
    for name, ref in project.schemas.items():
        yield Hit(OTHER, name, _line(tr("Schema"), ref.file), "schema", (name,), "schema")
    for lookup in project.lookups:
        yield Hit(OTHER, lookup.name, _line(tr("Lookup"), lookup.description), "lookup", (lookup.name,), "lookup")
    for function in project.functions:
        yield Hit(
            OTHER, f"${function.name}", _line(tr("Function"), function.description), "function", (function.name,), "fx"
        )
    for at, case in enumerate(project.use_cases):
        yield Hit(
            OTHER,
            f"{case.id} {case.title}".strip(),
            _line(tr("Use case"), case.outcome),
            "item",
            ("use_cases", str(at)),
            "check",
        )
    for at, flow in enumerate(project.flows):
        yield Hit(OTHER, flow.name, _line(tr("Flow"), flow.description), "item", ("flows", str(at)), "compare")
    for test in project.tests:
        yield Hit(OTHER, test.name, _line(tr("Test case"), test.proves), "test", (test.name,), "sample")
    for said in project.comments:
        if said.path:
            yield Hit(
                OTHER,
                said.text,
                _line(tr("Comment"), tr("{author} at {path}", author=said.author, path=said.path)),
                "comment",
                (said.map, said.side, said.path),
                "comment",
            )


def _line(kind: str, text: str) -> str:
    return f"{kind}: {text}" if text else kind

"""Rules that a new version of a schema broke: kept, set back to draft, with a question that says why and what may take the place."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches

from attrs import evolve, frozen

from fieldwright.diff.impact.candidates import MOST, Candidate, Candidates
from fieldwright.diff.impact.model import APPROVAL as APPROVALS
from fieldwright.diff.impact.model import EXAMPLE as EXAMPLES
from fieldwright.diff.impact.model import FIELD, LOOKUP, MAP, OPEN, RULE, Hit, Impact
from fieldwright.diff.impact.model import TEST as TESTS
from fieldwright.diff.impact.pairing import Pairing, root_of
from fieldwright.diff.impact.reach import Changed
from fieldwright.diff.model import BREAKING
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Question, Rule
from fieldwright.project.approving import UNAPPROVED
from fieldwright.project.model import Project
from fieldwright.project.steps import APPROVAL, BROKEN, EXAMPLE, LOOKUP_ROWS, REQUIRED, TEST, Step
from fieldwright.schema.model import Schema


@frozen
class Marked:
    """A project with its broken rules marked, and what is left to a person."""

    project: Project
    steps: tuple[Step, ...] = ()


def marked(project: Project, schema: str, impact: Impact, changed: Sequence[Changed], new: Schema) -> Marked:
    """Mark every rule that a change breaks and that did not follow by itself. Nothing of a rule goes but its status; a question that is there stays."""
    steps: list[Step] = []
    broken: dict[tuple[str, str], list[Hit]] = {}
    for hit in impact.hits:
        if hit.what == RULE and hit.severity == BREAKING and hit.mended == OPEN:
            broken.setdefault((hit.map, hit.name), []).append(hit)
    by_name = {one.name: one for one in changed}
    offered = {(one.name, side): Candidates(_whole(pair, new)) for one in changed for side, pair in one.pairs.items()}
    texts: dict[str, dict[str, str]] = {}
    for (map_name, target), hits in broken.items():
        now = by_name[map_name].targets.get(target, target)
        candidates = _candidates(offered, hits)
        why = "; ".join(dict.fromkeys(one.text for one in hits))
        texts.setdefault(map_name, {})[now] = _question(schema, target, hits, candidates)
        steps.append(Step(BROKEN, why, False, map_name, now, candidates=candidates))
    for map_name, of_map in texts.items():
        project = _with_marks(project, map_name, of_map)
    return Marked(project, (*steps, *_left(impact, by_name, new)))


def _whole(pair: Pairing, new: Schema) -> Pairing:
    """The pair with all that the new version has, where only a part was compared."""
    return Pairing(
        pair.old_message, pair.new_message, pair.old, root_of(new, pair.new_message), pair.exact, pair.by_origin
    )


def _candidates(offered: dict[tuple[str, str], Candidates], hits: Iterable[Hit]) -> tuple[Candidate, ...]:
    """What may stand for the fields that a rule uses and that are gone: of one the best, of several the best of each."""
    by_path: dict[str, tuple[Candidate, ...]] = {}
    for hit in hits:
        known = offered.get((hit.map, hit.side))
        old = known.pair.old_field(hit.path) if known is not None else None
        if known is not None and old is not None and known.pair.new_field(hit.path) is None:
            by_path.setdefault(bare_path(hit.path), known.for_(old))
    if len(by_path) == 1:
        return next(iter(by_path.values()))
    return tuple(found[0] for found in by_path.values() if found)


def for_which(one: Candidate, among: Sequence[Candidate]) -> str:
    """Which field a candidate is for, where several are of different ones."""
    return f" for {one.old}" if len({each.old for each in among}) > 1 else ""


def _question(schema: str, target: str, hits: Sequence[Hit], candidates: Sequence[Candidate]) -> str:
    why = "; ".join(dict.fromkeys(one.text.removeprefix(f"rule {target} ") for one in hits))
    said = f"The new version of {schema} breaks this rule: it {why}."
    if candidates:
        said += f" May it be {', '.join(f'{one.path}{for_which(one, candidates)}' for one in candidates)}?"
    return said


def _with_marks(project: Project, map_name: str, texts: Mapping[str, str]) -> Project:
    here = project.map(map_name)
    rules = tuple(_mark(one, texts[one.target]) if one.target in texts else one for one in here.rules)
    return project.with_map(evolve(here, rules=rules))


def _mark(rule: Rule, text: str) -> Rule:
    made = evolve(rule, **UNAPPROVED)
    if rule.question is None:
        return evolve(made, question=Question(text))
    if text in rule.note or text == rule.question.text:
        return made
    return evolve(made, note=f"{rule.note}\n{text}" if rule.note else text)


_KINDS = {FIELD: REQUIRED, LOOKUP: LOOKUP_ROWS, APPROVALS: APPROVAL, EXAMPLES: EXAMPLE, TESTS: TEST, MAP: BROKEN}


def _left(impact: Impact, by_name: dict[str, Changed], new: Schema) -> tuple[Step, ...]:
    """What else is left open, in the order of `steps.STEPS`; of a test case all in one."""
    found: dict[Step, None] = {}
    cases: dict[str, list[Hit]] = {}
    for one in impact.affected:
        for hit in one.hits:
            if hit.what == TESTS:
                cases.setdefault(hit.name, []).append(hit)
            elif hit.what in _KINDS and hit.mended == OPEN:
                held = by_name.get(hit.map)
                target = hit.name if hit.what in (FIELD, APPROVALS, EXAMPLES) else ""
                now = held.targets.get(target, target) if held is not None else target
                code = str(one.change.after) if hit.what == LOOKUP and one.change.id == "enum-value-added" else ""
                name = hit.name if hit.what == LOOKUP else ""
                gone = hit.what == MAP and one.change.id == "message-removed"
                candidates = _messages(one.change.message, new) if gone else ()
                step = Step(_KINDS[hit.what], hit.text, False, hit.map, now, name, after=code, candidates=candidates)
                found[step] = None
    for name, hits in cases.items():
        more = len(hits) - 1
        text = hits[0].text + (f"; and {more:,} more" if more else "")
        found[Step(TEST, text, False, hits[0].map, name=name)] = None
    order = list(dict.fromkeys(_KINDS.values()))
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _messages(gone: str, new: Schema) -> tuple[Candidate, ...]:
    """Messages whose names are like that of one that is gone."""
    names = get_close_matches(gone, [one.name for one in new.messages()], n=MOST, cutoff=0.5)
    scores = ((name, SequenceMatcher(None, gone, name).ratio()) for name in names)
    return tuple(
        Candidate(name, round(score, 3), f"a name that is {round(score * 100)} % alike") for name, score in scores
    )

"""What a new version of a schema hits in the maps that use it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from attrs import Factory, evolve, frozen

from fieldwright.diff.impact.differences import Difference, Way, Ways
from fieldwright.diff.impact.entries import Entry
from fieldwright.diff.impact.examples import example_hits
from fieldwright.diff.impact.found import Found, new_findings
from fieldwright.diff.impact.judging import DEPRECATION, Verdict, judged, of_group
from fieldwright.diff.impact.model import (
    APPROVAL,
    DROPPED,
    FIELD,
    FOLLOWS,
    LOOKUP,
    MAP,
    OPEN,
    RULE,
    WHATS,
    Affected,
    Count,
    Hit,
    Impact,
)
from fieldwright.diff.impact.pairing import Pairing
from fieldwright.diff.impact.ties import Ties
from fieldwright.diff.impact.uses import DROPS, LEAVES, Use, Uses, source_uses, target_uses
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.made import change
from fieldwright.diff.model import BREAKING, DOCS, RISKY, SAFE, SEVERITIES, SOURCE, TARGET, Change, Comparison, worse
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.scopes import paths_above, scopes_of
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import Field

APPROVED = "B12"
"""The finding that an approval was given for something else."""


@frozen(eq=False)
class Changed:
    """A map with a new version of one of its schemas: as it was, and as it is once all that follows by itself has followed.

    ``pairs`` are the messages that have another version, by the source's alias or `TARGET`; ``targets`` new targets by old ones, where they are
    others; ``unreached`` what did not follow, as (old target, old path).
    """

    before: Bench
    after: Bench
    pairs: Mapping[str, Pairing]
    targets: Mapping[str, str] = Factory(dict)
    unreached: frozenset[tuple[str, str]] = frozenset()

    @property
    def name(self) -> str:
        """The map's name."""
        return self.before.map.name


class Reach:
    """The hits of all maps by change. Made once for a comparison."""

    def __init__(self, comparison: Comparison, rated: Callable[[Finding], Finding | None] = lambda one: one) -> None:
        """``rated`` gives a finding the severity that the team gives it; None where the team does not want to hear of it."""
        self.comparison = comparison
        self._rated = rated
        self.ties = Ties(comparison)
        self._xml = {comparison.old.medium, comparison.new.medium} == {"xml"}
        self._hits: dict[int, list[Hit]] = {}
        self._changes: dict[int, Change] = {}
        self._notes: dict[str, None] = {}
        self._used: dict[tuple[str, str], tuple[Use, ...]] = {}

    def impact(self, schema: str, totals: Mapping[str, int]) -> Impact:
        """All that was added, by change, the worst first. ``totals`` say how many of each of `WHATS` there are."""
        order = {id(one): at for at, one in enumerate(self.comparison.changes)}
        affected = [Affected(self._changes[key], _merged(hits)) for key, hits in self._hits.items()]
        affected.sort(key=lambda one: (SEVERITIES.index(one.severity), order.get(id(one.change), len(order))))
        untouched = tuple(one for one in self.comparison.changes if id(one) not in self._hits)
        return Impact(schema, tuple(affected), untouched, _counts(affected, totals), tuple(self._notes))

    def add(self, change: Change, hit: Hit) -> None:
        """One more hit of a change."""
        self._changes.setdefault(id(change), change)
        self._hits.setdefault(id(change), []).append(hit)

    def note(self, text: str) -> None:
        """Say what could not be told."""
        self._notes[text] = None

    def add_map(self, changed: Changed) -> None:
        """All that is hit in one map."""
        entries: list[Entry] = []
        for alias, uses in self._uses(changed):
            self._used[changed.name, alias] = tuple(uses)
            pair = changed.pairs[alias]
            role = TARGET if alias == TARGET else SOURCE
            self._add_message(changed, pair, role)
            if pair.new is None or pair.old is None:
                continue
            ways = Ways(pair, xml=self._xml)
            for held in uses.by_path.values():
                for use in held:
                    entries += (
                        evolve(one, alias=alias, new_path=self._now(pair, use))
                        for one in self._entries(changed, ways, role, use)
                    )
        filled = TARGET in changed.pairs and changed.pairs[TARGET].new is not None
        wanted = {
            one.use.rule.target
            for one in entries
            if one.use.rule is not None and (one.change.as_(one.role) != DOCS or one.change.id in DEPRECATION)
        }
        found = new_findings(changed.before, changed.after, changed.targets, wanted, filled=filled).rated(self._rated)
        self._add_entries(changed, entries, found)
        self._add_required(changed, found.required)
        for one, hit in example_hits(changed.before, changed.after, changed.pairs, entries):
            self.add(one, hit)

    def used(self, changed: Changed, side: str) -> tuple[str, ...]:
        """The old paths that the rules of a map use of a side, each once."""
        found = self._used.get((changed.name, side), ())
        return tuple(dict.fromkeys(one.path for one in found if one.verb not in (DROPS, LEAVES)))

    def change_at(self, pair: Pairing, path: str) -> Change | None:
        """The change that most likely has payloads of the old version refused at a path, or above it, or else of its message; None where nothing changed."""
        steps = [path, *paths_above(path)[::-1], ""] if path else [""]
        for one in steps:
            found = self.ties.at_path(pair, one)
            if found:
                return min(found, key=lambda held: SEVERITIES.index(held.target_severity))
        held = [one for one in self.comparison.changes if pair.new_message in (one.message, one.old_message)]
        return next(iter(held or self.comparison.changes), None)

    def _now(self, pair: Pairing, use: Use) -> str:
        return pair.new_path(use.path) if pair.undescribed(use.path) is not None else ""

    # -- uses

    def _uses(self, changed: Changed) -> Iterator[tuple[str, Uses]]:
        sources = [alias for alias in changed.pairs if alias != TARGET]
        if sources:
            known = source_uses(changed.before, scopes_of(changed.before))
            yield from ((alias, known.get(alias, Uses(alias))) for alias in sources)
        if TARGET in changed.pairs:
            yield TARGET, target_uses(changed.before)

    def _add_message(self, changed: Changed, pair: Pairing, role: str) -> None:
        side = "writes" if role == TARGET else "reads"
        if pair.new is None:
            one = next((held for held in self.ties.of_message(pair) if held.id == "message-removed"), None)
            one = one or change(
                "message-removed",
                self.comparison.preset or "strict",
                f"{pair.old_message} is gone",
                message=pair.old_message,
            )
            text = f"map {changed.name} {side} the message {pair.old_message}, which is gone"
            self.add(one, Hit(MAP, changed.name, text, BREAKING, changed.name, OPEN))
            return
        namespaces = self.ties.of_namespace(pair)
        if namespaces is not None:
            now = namespaces.after or "none"
            text = f"map {changed.name} {side} {pair.old_message}, whose namespace is now {now}: the map follows"
            self.add(namespaces, Hit(MAP, changed.name, text, namespaces.as_(role), changed.name, FOLLOWS))
        for one in self.ties.of_message(pair):
            follows = bool(one.old_message) and one.old_message != one.message and pair.old_message != pair.new_message
            severity = one.as_(role)
            mended = FOLLOWS if follows else OPEN if severity in (BREAKING, RISKY) else ""
            text = f"map {changed.name} {side} {pair.old_message}: {one.text}{': the map follows' if follows else ''}"
            self.add(one, Hit(MAP, changed.name, text, severity, changed.name, mended))
        for one in self.ties.of_parameters(pair):
            text = f"map {changed.name} {side} {pair.old_message}, and of what is sent along with it {one.text}"
            severity = one.target_severity
            self.add(
                one, Hit(MAP, changed.name, text, severity, changed.name, OPEN if severity in (BREAKING, RISKY) else "")
            )

    def _entries(self, changed: Changed, ways: Ways, role: str, use: Use) -> Iterator[Entry]:
        way = ways.to(use.path, whole=use.whole, item=use.item)
        if way.old is None:
            return
        paths = frozenset({bare_path(way.path), bare_path(way.new_path)})
        subject = _subject(use, way)
        for one in way.renamed:
            field = ways.pair.new_field(one.old)
            tied = self.ties.elsewhere(ways.pair, ways.pair.old_field(one.old) or way.old, field, moved=one.moved)
            reached = (use.name, one.old) not in changed.unreached
            follows = "the decision follows" if use.verb == DROPS else "the rule follows"
            said = (
                f"{subject}, which is now {way.new_path}: {follows if reached else 'it cannot be rewritten by itself'}"
            )
            if tied is not None:
                severity = SAFE if use.verb == DROPS and reached else BREAKING
                yield Entry(
                    tied, role, use, said, paths=paths, verdict=Verdict(severity, mended=FOLLOWS if reached else OPEN)
                )
        if way.gone is not None:
            yield from self._gone(ways, way, role, use, subject, paths)
        for one in way.found:
            yield from self._difference(ways, way, one, role, use, paths)
        if way.cut:
            self.note(f"below {way.path or 'the payload'} more differs than was looked at")

    def _gone(self, ways: Ways, way: Way, role: str, use: Use, subject: str, paths: frozenset[str]) -> Iterator[Entry]:
        assert way.gone is not None
        assert way.old is not None
        tied = self.ties.gone(ways.pair, way.gone)
        if tied is None:
            return
        alone = way.gone.value_path == way.old.value_path
        if way.undescribed:
            said = f"{subject}, which is no longer described and may hold anything"
            verdict = Verdict(RISKY, mended=OPEN)
        else:
            said = f"{subject}, which is gone" + ("" if alone else f" with {way.gone.value_path}")
            verdict = Verdict(BREAKING, mended=OPEN)
        if is_within(bare_path(use.item), bare_path(way.gone.value_path)):
            said = f"{_subject(use, way)} of the items of {way.gone.value_path}, which is gone"
            verdict = Verdict(RISKY, "it will read from what the loop repeats over then")
        if use.verb == DROPS:
            verdict = Verdict(SAFE)
        elif use.rule is not None and use.verb == LEAVES:
            verdict = Verdict(SAFE, "it was decided that it stays empty")
        yield Entry(tied, role, use, said, paths=paths, verdict=verdict)

    def _difference(
        self, ways: Ways, way: Way, one: Difference, role: str, use: Use, paths: frozenset[str]
    ) -> Iterator[Entry]:
        if one.old is not None and one.new is not None:
            tied = self.ties.difference(one.said, ways.pair, one.old, one.new)
        elif one.old is not None:
            tied = self.ties.gone(ways.pair, one.old)
        else:
            assert one.new is not None
            tied = self.ties.added(ways.pair, one.new)
        if tied is None:
            return
        here = one.new or one.old
        assert here is not None
        yield Entry(tied, role, use, f"{_subject(use, way)}{_where(one, here)}{one.said.text}", one.said.id, paths)

    # -- judging

    def _add_entries(self, changed: Changed, entries: Sequence[Entry], found: Found) -> None:
        left: dict[str, list[Finding]] = {target: list(held) for target, held in found.of_rules.items()}
        first: dict[str, tuple[Entry, Hit]] = {}
        approvals: dict[str, Change] = {}
        told = _told(entries, found)
        for entry in entries:
            use, target = entry.use, entry.use.name
            mine = _mine(entry, found.of_rules.get(target, ())) if use.rule is not None else ()
            if entry.change.as_(entry.role) in (SAFE, DOCS) and entry.change.id not in DEPRECATION:
                mine = tuple(one for one in mine if (target, one) not in told)
            verdict = entry.verdict or judged(entry.change, entry.role, use, mine, id=entry.id)
            for one in mine:
                if one in left.get(target, ()):
                    left[target].remove(one)
            what = DROPPED if use.rule is None else RULE
            text = entry.said + (f": {verdict.why}" if verdict.why else "")
            hit = Hit(
                what,
                use.name,
                text,
                verdict.severity,
                changed.name,
                verdict.mended,
                mine,
                entry.alias,
                use.path,
                entry.new_path,
            )
            self.add(entry.change, hit)
            first.setdefault(target, (entry, hit))
            if use.rule is not None and verdict.severity != DOCS:
                approvals.setdefault(target, entry.change)
            for hit in self._tables(entry, found, verdict):
                self.add(entry.change, hit)
        for target, findings in left.items():
            self._add_left(changed, target, findings, first.get(target), approvals.get(target))

    def _add_left(
        self,
        changed: Changed,
        target: str,
        findings: Sequence[Finding],
        first: tuple[Entry, Hit] | None,
        approved: Change | None,
    ) -> None:
        """What was found and belongs to no change in particular: it is told with the first that reaches the rule."""
        if any(one.id == APPROVED for one in findings) and approved is not None:
            text = f"the approval of rule {target} no longer holds: it was given for another definition"
            self.add(approved, Hit(APPROVAL, target, text, RISKY, changed.name, OPEN))
        known = first is not None and first[1].severity == BREAKING
        rest = tuple(one for one in findings if one.id[0] != "B" and not (known and one.id in ("E02", "E03")))
        if rest and first is not None:
            said = f"rule {target}: {', '.join(dict.fromkeys(one.id for one in rest))}"
            worst = BREAKING if any(one.severity == "error" for one in rest) else RISKY
            if any(one.severity in ("error", "warning") for one in rest):
                self.add(first[0].change, Hit(RULE, target, said, worst, changed.name, OPEN, rest))

    def _tables(self, entry: Entry, found: Found, verdict: Verdict) -> Iterator[Hit]:
        names = found.tables.get(entry.use.name, ()) if KINDS[entry.change.id].group == "values" else ()
        told = [one for one in found.of_rules.get(entry.use.name, ()) if one.id in ("K03", "K04", "K07")]
        for name in names:
            if entry.id == "enum-value-added" and entry.role == SOURCE:
                lacking = [one for one in told if one.id == "K03"]
                value = _code(entry.change.after)
                text = (
                    f"lookup {name} has no row for {value}"
                    if lacking
                    else f"lookup {name} has a row for {value} already, or says what holds"
                )
                yield Hit(LOOKUP, name, text, RISKY if lacking else SAFE, "", OPEN if lacking else "", tuple(lacking))
            elif told and verdict.severity in (BREAKING, RISKY):
                yield Hit(LOOKUP, name, f"lookup {name}: {told[0].message}", verdict.severity, "", OPEN, tuple(told))

    def _add_required(self, changed: Changed, required: Iterable[Finding]) -> None:
        pair = changed.pairs.get(TARGET)
        side = changed.after.target
        if pair is None or side is None:
            return
        for one in required:
            field = side.field(one.target)
            tied = self._added(pair, field) if field is not None else None
            if tied is not None:
                self.add(tied, Hit(FIELD, one.target, one.message, BREAKING, changed.name, OPEN, (one,)))

    def _added(self, pair: Pairing, field: Field) -> Change | None:
        """The change that a field, or what it stands in, must be there by."""
        known = [one for one in field.upwards() if one.parent is not None and not one.shape.alternative]
        for one in known:
            tied = self.ties.added(pair, one)
            if tied is not None and id(tied) in {id(held) for held in self.comparison.changes}:
                return tied
        return self.ties.added(pair, field)


# --- words and sums ------------------------------------------------------------------------------------------------------


def _subject(use: Use, way: Way) -> str:
    if use.verb == DROPS:
        return f"the decision to drop {way.path}"
    return f"rule {use.name} {use.verb} {way.path or 'the whole payload'}"


def _where(one: Difference, here: Field) -> str:
    path = here.value_path or "the payload"
    return {"at": ", which ", "above": f"; above it {path} ", "below": f" as a whole, in which {path} "}[one.where]


def is_within(path: str, above: str) -> bool:
    """Whether a bare path is another or lies below it; the empty path lies below none."""
    return bool(path) and (path == above or path.startswith(f"{above}."))


def _code(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _mine(entry: Entry, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that this change can have brought about: of its family, and of the path if they name paths."""
    fitting = of_group(entry.id or entry.change.id, findings)
    if entry.role == TARGET:
        return fitting
    return tuple(one for one in fitting if not one.sources or not entry.paths.isdisjoint(map(bare_path, one.sources)))


def _told(entries: Iterable[Entry], found: Found) -> set[tuple[str, Finding]]:
    """The findings, with their rule's old target, that a change can have brought about which hurts in general."""
    hurting = (one for one in entries if one.use.rule is not None and one.change.as_(one.role) not in (SAFE, DOCS))
    return {(one.use.name, each) for one in hurting for each in _mine(one, found.of_rules.get(one.use.name, ()))}


def _merged(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """Each hit once, the worst first; of what harms a thing nothing is said that does not."""
    worst: dict[tuple[str, str, str], int] = {}
    for one in hits:
        worst[one.key] = min(worst.get(one.key, len(SEVERITIES)), SEVERITIES.index(one.severity))
    kept = dict.fromkeys(one for one in hits if SEVERITIES.index(one.severity) == worst[one.key])
    return tuple(sorted(kept, key=lambda one: SEVERITIES.index(one.severity)))


def _counts(affected: Iterable[Affected], totals: Mapping[str, int]) -> dict[str, Count]:
    worst: dict[tuple[str, str, str], str] = {}
    for one in affected:
        for hit in one.hits:
            worst[hit.key] = worse(hit.severity, worst.get(hit.key, DOCS))
    made: dict[str, Count] = {}
    for what in WHATS:
        held = [severity for key, severity in worst.items() if key[0] == what]
        hit = sum(1 for one in held if one in (BREAKING, RISKY))
        safe = sum(1 for one in held if one == SAFE)
        made[what] = Count(hit, safe, max(totals.get(what, 0), hit + safe))
    return made

"""A map that follows what a new version of a schema renamed or moved: in its expressions, targets and decisions."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import Factory, evolve, frozen

from fieldwright.diff.impact.pairing import Pairing, Renamed
from fieldwright.diff.model import TARGET
from fieldwright.expression.lineage import Scope
from fieldwright.expression.rename import redirected, renamed
from fieldwright.mapping.approval import words_carried
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.scopes import (
    Scopes,
    block_path,
    expression_for,
    paths_above,
    reads_of_rule,
    scopes_of,
    texts_of,
)
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.placing import placed
from fieldwright.project.renaming import Rewrite, rewritten
from fieldwright.project.reviews.places import with_fields_moved
from fieldwright.schema.paths import Step, format_path, parse_path

_MARK = "fieldwrightFollows"
"""How a name starts that stands for a field only while several change names at once, so that two may swap theirs."""


@frozen
class Followed:
    """One renamed or moved field of one side, and the targets, as they were, of the rules that now use it so.

    ``unreached`` are the targets of rules in which something of it could not be rewritten.
    """

    side: str
    """The source's alias, or `diff.model.TARGET`."""
    renamed: Renamed
    rules: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    unreached: tuple[str, ...] = ()


@frozen(eq=False)
class Following:
    """A map once all has followed; ``targets`` has the new targets by the old ones, where they are others."""

    project: Project
    followed: tuple[Followed, ...] = ()
    targets: Mapping[str, str] = Factory(dict)


def following(project: Project, before: Bench, pairs: Mapping[str, Pairing]) -> Following:
    """The project in which a map uses its fields by the names that they have now. ``before`` is the map with the old version.

    ``pairs`` are the messages that have another version, by the source's alias or `TARGET`. What cannot be rewritten stays as it is.
    """
    followed: list[Followed] = []
    for alias, pair in pairs.items():
        if alias != TARGET and pair.new is not None:
            project, done = _sources(project, before, alias, pair)
            followed += done
    targets: Mapping[str, str] = {}
    pair = pairs.get(TARGET)
    if pair is not None and pair.new is not None:
        project, done, targets = _targets(project, before, pair)
        followed += done
    return Following(project, tuple(followed), targets)


# --- sources -------------------------------------------------------------------------------------------------------------


def _sources(project: Project, before: Bench, alias: str, pair: Pairing) -> tuple[Project, list[Followed]]:
    map_ = project.map(before.map.name)
    readers = _readers(before, alias)
    dropped = [one.path for one in map_.dropped if one.alias == alias]
    known = {one.old: one for path in (*readers, *dropped) for one in pair.renamed_on(path)}
    if not known:
        return with_fields_moved(project, map_.name, alias, lambda path: _as_written(pair, path)), []
    inward = sorted(known.values(), key=lambda one: len(parse_path(one.old)))
    names = {one.old: f"{_MARK}{at}" for at, one in enumerate(inward)}
    reading = {one.old: _below(readers, one.old) for one in inward}
    work = _Work(before, alias, list(map_.rules))
    for one in reversed(inward):  # in the old places, the innermost first
        work.rename(reading[one.old], one.old, _beside(one.old, names[one.old]))
    for one in inward:  # to the new places, the outermost first
        work.rename(reading[one.old], _beside(one.current, names[one.old]), one.new)
    left = {one.old: work.left(reading[one.old], one, names[one.old]) for one in inward}
    now = tuple(evolve(one, path=_as_written(pair, one.path)) if one.alias == alias else one for one in map_.dropped)
    done = [
        Followed(alias, one, work.targets(at for at in reading[one.old] if work.changed(at) and at not in left[one.old]), tuple(_under(dropped, one.old)),
                 work.targets(left[one.old]))
        for one in inward
    ]  # fmt: skip
    rules = tuple(
        words_carried(was, rule, [parse_path(one.old)[-1].name for one in inward if at in reading[one.old]])
        for at, (was, rule) in enumerate(zip(map_.rules, work.rules, strict=True))
    )
    project = project.with_map(evolve(map_, rules=rules, dropped=now))
    return with_fields_moved(project, map_.name, alias, lambda path: _as_written(pair, path)), done


def _readers(bench: Bench, alias: str) -> dict[str, tuple[int, ...]]:
    """Which rules, by their places in the map, read each path of a source."""
    scopes = scopes_of(bench)
    found: dict[str, dict[int, None]] = {}
    for at, rule in enumerate(bench.map.rules):
        for _, read in reads_of_rule(rule, scopes):
            if (read.alias or scopes.root.root_alias) == alias:
                found.setdefault(read.path, {})[at] = None
    return {path: tuple(places) for path, places in found.items()}


class _Work:
    """The rules of a map while they are rewritten; rules are named by their places."""

    def __init__(self, bench: Bench, alias: str, rules: list[Rule]) -> None:
        self.bench = bench
        self.alias = alias
        self.rules = rules
        self._before = tuple(rules)

    def targets(self, places: Iterable[int]) -> tuple[str, ...]:
        """The targets of some rules, each once."""
        return tuple(dict.fromkeys(self.rules[at].target for at in places))

    def changed(self, at: int) -> bool:
        """Whether something of a rule was rewritten."""
        return self.rules[at] != self._before[at]

    def rename(self, places: Iterable[int], old: str, new: str) -> None:
        """Write an old path as a new one in some rules, step by step."""
        self._rewrite(places, lambda text, scope: renamed(text, scope, self.alias, old, new))

    def left(self, places: Sequence[int], one: Renamed, name: str) -> tuple[int, ...]:
        """Write what could not be rewritten step by step as a path from the root, or as it was; give the rules that stay so."""
        marked = _beside(one.current, name)
        waiting = [at for at in places if _mentions(self.rules[at], name)]
        if waiting:
            self._rewrite(waiting, lambda text, scope: self._anew(text, scope, marked, one.new))
            waiting = [at for at in waiting if _mentions(self.rules[at], name)]
            self.rename(waiting, marked, _beside(one.current, parse_path(one.old)[-1].name))
        return (*waiting, *(at for at in places if at not in waiting and self._still_reads(at, one)))

    def _rewrite(self, places: Iterable[int], rewrite: Rewrite) -> None:
        scopes = self._scopes()
        for at in places:
            self.rules[at] = rewritten(self.rules[at], scopes, rewrite)

    def _anew(self, text: str, scope: Scope, old: str, new: str) -> str:
        return redirected(text, scope, self.alias, old, expression_for(scope, self.alias, new))

    def _still_reads(self, at: int, one: Renamed) -> bool:
        """Whether a rule reads the old path after all: inside a function of the project, whose words belong to others too."""
        if not self.bench.functions or self.changed(at):
            return False
        scopes = self._scopes()
        read = (held for _, held in reads_of_rule(self.rules[at], scopes))
        return bool(
            _under((held.path for held in read if (held.alias or scopes.root.root_alias) == self.alias), one.current)
        )

    def _scopes(self) -> Scopes:
        return scopes_of(evolve(self.bench, map=evolve(self.bench.map, rules=tuple(self.rules))))


def _below(readers: Mapping[str, Sequence[int]], old: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(at for path in _under(readers, old) for at in readers[path]))


def _under(paths: Iterable[str], old: str) -> list[str]:
    bare = bare_path(old)
    return [path for path in paths if bare_path(path) == bare or bare_path(path).startswith(f"{bare}.")]


def _beside(path: str, name: str) -> str:
    return format_path([*parse_path(path)[:-1], Step(name)])


def _mentions(rule: Rule, name: str) -> bool:
    return any(name in one.text for one in texts_of(rule))


def _as_written(pair: Pairing, path: str) -> str:
    """A decision's path as it is now; with brackets where the new version has lists."""
    now = pair.new_path(path)
    field = pair.new_field(path) if now != path else None
    return field.value_path if field is not None and "*" not in field.value_path else now


# --- targets -------------------------------------------------------------------------------------------------------------


def _targets(project: Project, before: Bench, pair: Pairing) -> tuple[Project, list[Followed], dict[str, str]]:
    map_ = project.map(before.map.name)
    known: dict[str, Renamed] = {}
    using: dict[str, list[str]] = {}
    moved_by: dict[str, str] = {}
    for rule in map_.rules:
        for one in pair.renamed_on(rule.target):
            known.setdefault(one.old, one)
            using.setdefault(one.old, []).append(rule.target)
            moved_by[rule.target] = pair.new_path(rule.target)
    taken = {rule.target for rule in map_.rules if rule.target not in moved_by}
    taken = {block_path(one) for one in taken}
    twice = Counter(rule.target for rule in map_.rules)
    targets = {old: new for old, new in moved_by.items() if block_path(new) not in taken}
    if not known:
        return with_fields_moved(project, map_.name, TARGET, pair.new_path), [], {}
    elsewhere = {one for one in targets if twice[one] == 1 and not _same_loops(map_, one, targets)}
    out = [rule for rule in map_.rules if rule.target in elsewhere]
    kept = tuple(
        words_carried(rule, evolve(rule, target=targets.get(rule.target, rule.target)))
        for rule in map_.rules
        if rule.target not in elsewhere
    )
    project = project.with_map(evolve(map_, rules=kept))
    if out:
        project = placed(project, map_.name, [(evolve(rule, target=targets[rule.target]), rule) for rule in out], map_)
    done: list[Followed] = []
    for old, one in known.items():
        stay = tuple(each for each in using[old] if each not in targets)
        done.append(Followed(TARGET, one, tuple(each for each in using[old] if each in targets), unreached=stay))
    held = {rule.target for rule in map_.rules}

    def now(path: str) -> str:
        """What is said of a field stays with its rule, where that stays."""
        return targets.get(path, path) if path in held else pair.new_path(path)

    return with_fields_moved(project, map_.name, TARGET, now), done, targets


def _same_loops(map_: Map, target: str, targets: Mapping[str, str]) -> bool:
    """Whether a rule's target stands inside the same blocks as before, whatever they are called now."""
    loops = {block_path(rule.target): rule.target for rule in map_.rules if rule.each}
    before = [block_path(targets.get(loops[path], loops[path])) for path in paths_above(target) if path in loops]
    now = {block_path(targets.get(one, one)) for one in loops.values()}
    after = [path for path in paths_above(targets[target]) if path in now]
    return before == after

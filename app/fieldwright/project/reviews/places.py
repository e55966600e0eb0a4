"""Places of a project that something is said of: a field of a map, a map, or the project; and how people write them."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches

from attrs import evolve, frozen

from fieldwright.files.errors import MissingError
from fieldwright.files.json_text import escaped, tokens
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Map
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Comment, Conflict, Shown
from fieldwright.schema.model import walk

TARGET = "target"
"""The side of a target's fields; a source's is its alias."""

WHOLE = "."
"""How the project as a whole is written."""


@frozen
class Place:
    """A field of a map, by ``side`` and ``path``; a map without ``side``; the project without ``map``."""

    map: str = ""
    side: str = ""
    path: str = ""

    def __str__(self) -> str:
        """As `place_of` reads it: ``orders: customer.name``, ``orders: crm:buyer.mail``, ``orders``, ``.``."""
        if not self.map:
            return WHOLE
        if not self.side:
            return self.map
        return f"{self.map}: {'' if self.side == TARGET else self.side + ':'}{self.path}"


def place_of(text: str, project: Project) -> Place:
    """The place that a text means: ``.`` for the project, ``MAP``, ``MAP: TARGET`` or ``MAP: ALIAS:PATH``; with one map, its name may be left out.

    Whether there is such a field is not asked. Raises `MissingError` for what names no map.
    """
    text = text.strip()
    if text in ("", WHOLE):
        return Place()
    names = sorted((one.name for one in project.maps), key=len, reverse=True)
    for name in names:
        if text == name:
            return Place(name)
        if text.startswith(f"{name}:"):
            return _field(project.map(name), text[len(name) + 1 :].strip())
    if len(names) == 1:
        return _field(project.maps[0], text)
    if not names:
        raise MissingError("the project has no maps", mend="write . for the project as a whole")
    mend = f"write MAP: PATH with one of the maps {', '.join(reversed(names))}"
    raise MissingError(f"{text!r} does not say of which map it is", mend=mend)


def _field(map_: Map, text: str) -> Place:
    if not text:
        return Place(map_.name)
    side, colon, path = text.partition(":")
    if colon and (side == TARGET or any(one.alias == side for one in map_.sources)):
        return Place(map_.name, side, path.strip())
    return Place(map_.name, TARGET, text)


def place_of_comment(one: Comment) -> Place:
    """Where a comment stands."""
    return Place(one.map, one.side, one.path)


def place_of_pointer(pointer: str) -> Place:
    """The rule or map that the JSON pointer of a choice leads to or into; the project where it leads elsewhere."""
    parts = tokens(pointer)
    if len(parts) < 2 or parts[0] != "maps":
        return Place()
    return Place(parts[1], TARGET, parts[3]) if len(parts) > 3 and parts[2] == "rules" else Place(parts[1])


def check_place(place: Place, bench: Bench) -> None:
    """Raises `MissingError` where a field's place is in neither the map's schemas nor its rules. Where a schema is missing, nothing can be told."""
    if not place.side or not place.path:
        return
    if place.side == TARGET:
        side, used = bench.target, [rule.target for rule in bench.map.rules]
    else:
        side = next((one for one in (*bench.sources, *bench.partial) if one.alias == place.side), None)
        used = []
    if side is None or place.path in used or side.field(place.path) is not None:
        return
    near = get_close_matches(
        place.path, [*used, *(one.value_path for one in walk(side.root, depth=4, limit=2000))], n=3
    )
    mend = f"did you mean {' or '.join(near)}?" if near else "fieldwright fields lists the fields of a schema"
    raise MissingError(f"{side.message} has no field {place.path!r}", mend=mend)


def check_shown(one: Shown, benches: Mapping[str, Bench]) -> None:
    """Raises `MissingError` where no side that is meant has the field. Where a schema of one is missing, nothing can be told."""
    wanted = bare_path(one.path.removesuffix(".*"))
    if one.path == "*":
        return
    known: dict[str, None] = {}
    for name, bench in benches.items():
        if one.map not in ("", name):
            continue
        if bench.missing or bench.target is None:
            return
        sides = [*((each.alias, each) for each in (*bench.sources, *bench.partial)), (TARGET, bench.target)]
        for alias, side in sides:
            if one.side not in ("", alias):
                continue
            if side.field(one.path.removesuffix(".*")) is not None:
                return
            for each in walk(side.root, depth=_DEEPEST, limit=_MOST):
                if (bare := bare_path(each.value_path)) == wanted:
                    return
                known[bare] = None
            if len(known) >= _MOST:  # too many to know them all
                return
        if one.side in ("", TARGET) and any(bare_path(rule.target) == wanted for rule in bench.map.rules):
            return
    near = get_close_matches(wanted, known, n=3)
    mend = f"did you mean {' or '.join(near)}?" if near else "fieldwright fields lists the fields of a schema"
    where = str(Place(one.map, one.side, one.path)) if one.map else one.path
    raise MissingError(f"there is no field {where!r} whose values could be shown", mend=mend)


_DEEPEST = 12
_MOST = 20_000
"""How far fields are looked for that are not named exactly."""


# --- following what is renamed ----------------------------------------------------------------------------------------


def with_fields_moved(project: Project, map_name: str, side: str, new_path: Callable[[str], str]) -> Project:
    """The project in which what is said of a side's fields stands at the paths that they have now: comments, open choices, what is shown, use cases' rules.

    What is no path stays as it is.
    """

    def now(path: str) -> str:
        try:
            return new_path(path)
        except ValueError:
            return path

    comments = tuple(
        evolve(one, path=now(one.path)) if (one.map, one.side) == (map_name, side) and one.path else one
        for one in project.comments
    )
    if side == TARGET:
        project = _rules_moved(project, map_name, now)
    return _replaced(project, comments, _shown_moved(project, map_name, side, now))


def with_source_renamed(project: Project, map_name: str, old: str, new: str) -> Project:
    """The project in which what is said of a source's fields names it by its new alias."""
    comments = tuple(
        evolve(one, side=new) if (one.map, one.side) == (map_name, old) else one for one in project.comments
    )
    shown = tuple(evolve(one, side=new) if _is_of(project, one, map_name, old) else one for one in project.shown)
    return _replaced(project, comments, shown)


def _replaced(project: Project, comments: tuple[Comment, ...], shown: tuple[Shown, ...]) -> Project:
    if comments == project.comments and shown == project.shown:
        return project
    return evolve(project, comments=comments, shown=shown)


def _is_of(project: Project, one: Shown, map_name: str, side: str) -> bool:
    return one.side == side and (one.map == map_name or (not one.map and len(project.maps) == 1))


def _shown_moved(project: Project, map_name: str, side: str, now: Callable[[str], str]) -> tuple[Shown, ...]:
    """What is said of every map or side stays for the others: this field gets an entry of its own."""
    made: list[Shown] = []
    for one in project.shown:
        below = one.path.endswith(".*")
        path = one.path[:-2] if below else one.path
        moved = path if path == "*" or one.map not in ("", map_name) or one.side not in ("", side) else now(path)
        if moved == path:
            made.append(one)
            continue
        if not _is_of(project, one, map_name, side):
            made.append(one)
        fresh = evolve(
            one,
            map=one.map or (map_name if len(project.maps) > 1 else ""),
            side=side,
            path=f"{moved}.*" if below else moved,
        )
        if fresh not in project.shown:
            made.append(fresh)
    return tuple(made)


def _rules_moved(project: Project, map_name: str, now: Callable[[str], str]) -> Project:
    def renamed(text: str) -> str:
        prefix = f"{map_name}: "
        return prefix + now(text[len(prefix) :]) if text.startswith(prefix) else text

    conflicts = tuple(_conflict(one, map_name, now) for one in project.conflicts)
    cases = tuple(evolve(one, rules=tuple(map(renamed, one.rules))) for one in project.use_cases)
    if conflicts == project.conflicts and cases == project.use_cases:
        return project
    return evolve(project, conflicts=conflicts, use_cases=cases)


def _conflict(one: Conflict, map_name: str, now: Callable[[str], str]) -> Conflict:
    parts = tokens(one.place)
    if len(parts) < 4 or parts[:3] != ["maps", map_name, "rules"]:
        return one
    moved = [*parts[:3], now(parts[3]), *parts[4:]]
    return evolve(one, place="".join(f"/{escaped(part)}" for part in moved))

"""``fieldwright suggest``: ranked proposals between two schemas or for a project's map, rules from pairs, and how good they are."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import asdict, frozen

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, plural, progress, say, table
from fieldwright.cli.project_names import names_project
from fieldwright.files.errors import MissingError, UnreadableError
from fieldwright.mapping.model import Map, SourceRef, TargetRef
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.suggest.asking import Samples, asking, mapped_in, refused_in
from fieldwright.mapping.suggest.confidence import band
from fieldwright.mapping.suggest.evaluating import evaluated, load_task
from fieldwright.mapping.suggest.memory import NOTHING, Memory, load_memory, memory_file, save_memory, words_taught
from fieldwright.mapping.suggest.model import BANDS, Candidate, Suggestions
from fieldwright.project.remembering import learned_from
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema

if TYPE_CHECKING:
    from fieldwright.mapping.suggest.learning.model import Learned

_BANDS: dict[str, str] = dict(zip(("95", "80", "60", "guess"), BANDS, strict=True))


@frozen
class Wanted:
    """What ``suggest`` is asked for, as its options say."""

    source_message: str = ""
    target_message: str = ""
    map_name: str = ""
    top: int = 5
    least: str = "guess"
    by: str = "order"
    memory: Path | None = None
    remember: bool = True
    as_json: bool = False


def evaluate_task(file: Path, *, as_json: bool) -> int:
    """Print how good the proposals for a task with known answers are."""
    figures = {name: value for name, value in asdict(evaluated(load_task(file))).items() if value is not None}
    if as_json:
        out_json({name: round(value, 4) for name, value in figures.items()})
        return 0
    table([(name.replace("_", " "), f"{value:.3f}") for name, value in figures.items()])
    return 0


def keep_learned(folders: Sequence[Path], export: Path | None, wanted: Wanted) -> int:
    """Learn from project files and keep that in the dictionary; write the dictionary to a file where that is asked for."""
    file = wanted.memory or memory_file()
    held = load_memory(file) if wanted.remember else NOTHING
    if folders:
        for folder in folders:
            found = learned_from(folder)
            held = held.joined(found.memory)
            say(
                f"{folder}: {plural(len(found.projects), 'project')}, {plural(len(found.memory.accepted), 'pair')} accepted, {len(found.memory.refused)} refused"
            )
            for note in found.notes:
                say(f"warning: {note}")
        if wanted.remember:
            save_memory(held, file)
            say(f"{file}: {plural(words_taught(held), 'entry', 'entries')}")
    if export is not None:
        save_memory(held, export)
        say(f"{export}: {plural(words_taught(held), 'entry', 'entries')}")
    return 0


def propose(files: Sequence[Path], pairs: Sequence[Path], wanted: Wanted) -> int:
    """Print what is proposed between two schemas, or for a map of a project."""
    project = names_project(str(files[0]))
    sides = files[:1] if project else files[:2]
    further = [*pairs, *files[len(sides) :]]
    if not project and len(sides) < 2:
        raise MissingError("there is no target", mend="name the source's schema and the target's", file=files[0])
    if further and not pairs:
        raise UnreadableError(f"{further[0]} is one file too many", mend="put --pairs before files of pairs")
    memory = _memory(wanted)
    bench, samples = _of_project(files[0], wanted) if project else (_of_schemas(sides[0], sides[1], wanted), {})
    if bench.target is None or not bench.sources:
        missing = next(iter(bench.missing.items()), ("", ""))
        raise MissingError(
            f"a schema of {bench.map.name} is not there: {missing[1]}",
            mend="put it back beside the project",
            file=files[0],
        )
    known = asking(bench.sources, bench.target, samples=samples, memory=memory, said=progress)
    mapped, refused = mapped_in(bench, known), refused_in(bench.map.refused)
    made = known.suggestions(mapped, refused, top=wanted.top, said=progress)
    progress("")
    learned = _learned(further, bench, wanted) if further else ()
    done = {one.target for one in learned}
    rest = _at_most(wanted.top, [one for one in made.candidates if one.target not in done])
    _print(Suggestions(_in_bands(rest, wanted.least), made.complete), bench, wanted, learned)
    return 0


def _at_most(top: int, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The best so many of each target field; fields that are composed count as the others."""
    counts: dict[str, int] = {}
    kept: list[Candidate] = []
    for one in candidates:
        counts[one.target] = counts.get(one.target, 0) + 1
        if counts[one.target] <= top:
            kept.append(one)
    return kept


def _memory(wanted: Wanted) -> Memory:
    if not wanted.remember:
        return NOTHING
    if wanted.memory is not None and not wanted.memory.exists():
        raise MissingError("there is no such dictionary", mend="make it with --learn FOLDER", file=wanted.memory)
    return load_memory(wanted.memory or memory_file())


def _of_schemas(source: Path, target: Path, wanted: Wanted) -> Bench:
    left, right = load(source), load(target)
    messages = (
        _chosen(left, wanted.source_message, "--source-message"),
        _chosen(right, wanted.target_message, "--target-message"),
    )
    new = Map("map", (SourceRef("source", messages[0]),), TargetRef("target", messages[1]))
    return Bench(
        new,
        (Side(left, messages[0], left.root(messages[0])),),
        Side(right, messages[1], right.root(messages[1]), "target"),
    )


def _of_project(file: Path, wanted: Wanted) -> tuple[Bench, Samples]:
    opened = opened_project(file)
    schemas = Schemas(opened.folder)
    here = opened.project.map(wanted.map_name)
    bench = bench_for(opened.project, schemas, here)
    samples: dict[str, dict[str, list[Any]]] = {}
    for side in (*bench.sources, *((bench.target,) if bench.target is not None else ())):
        name = (
            here.target.schema
            if side is bench.target
            else next(one.schema for one in here.sources if one.alias == side.alias)
        )
        occurring = schemas.beside(opened.project.schemas[name], (side.message,)).messages.get(side.message)
        if occurring is not None:
            samples[side.alias] = {path: [value for value, _ in one.values] for path, one in occurring.fields.items()}
    return bench, samples


def _chosen(schema: Schema, message: str, option: str) -> str:
    messages = schema.messages()
    if message:
        return schema.root(message) and message
    if not messages:
        raise MissingError("the schema has no messages", mend="choose a schema that describes data", file=schema.file)
    if len(messages) > 1:
        say(
            f"{schema.file}: taking the first of {plural(len(messages), 'message')}, {messages[0].name}: choose another with {option}"
        )
    return messages[0].name


def _learned(files: Sequence[Path], bench: Bench, wanted: Wanted) -> "tuple[Learned, ...]":
    from fieldwright.cli.learning import suggest_from_pairs

    found = suggest_from_pairs(files, bench, wanted.by)
    bands = BANDS[: BANDS.index(_BANDS[wanted.least]) + 1]
    return tuple(one for one in found.rules if band(one.confidence) in bands)


def _in_bands(candidates: Sequence[Candidate], least: str) -> tuple[Candidate, ...]:
    bands = BANDS[: BANDS.index(_BANDS[least]) + 1]
    return tuple(one for one in candidates if one.band in bands)


def _print(made: Suggestions, bench: Bench, wanted: Wanted, learned: "Sequence[Learned]" = ()) -> None:
    """The rules that pairs suggest first, then what names and types suggest for other fields."""
    if learned:
        from fieldwright.cli.learning import print_learned, record_of_learned

        if wanted.as_json:
            alias = bench.sources[0].alias
            ranked = sorted(learned, key=lambda one: -one.confidence)
            out_json([*(record_of_learned(one, alias) for one in ranked), *(record_of(one) for one in made.candidates)])
            return
        print_learned(learned)
    if wanted.as_json:
        out_json([record_of(one) for one in made.candidates])
        return
    shown = [one for one in made.candidates if wanted.top > 1 or one.expression]
    several = len(bench.sources) > 1
    for one in shown:
        source = f"{one.alias}: {one.source}" if several else one.source
        also = f" and {one.also}" if one.also else ""
        out(f"{one.band:<11}  {source or '(constant)'}{also} -> {one.target}")
        if one.expression and one.expression != one.source:
            out(f"{'':13}{one.expression}")
        out(f"{'':13}{'; '.join(one.reasons[:3])}")
        if one.doubt:
            out(f"{'':13}but: {one.doubt}")
    if not shown and not learned:
        out("nothing to propose")
    if not made.complete:
        say("warning: a side has more fields than were looked at")


def record_of(one: Candidate) -> dict[str, Any]:
    """A proposal as JSON has it."""
    record: dict[str, Any] = {
        "source": one.source, "target": one.target, "score": one.score, "confidence": one.confidence, "band": one.band,
        "reasons": list(one.reasons), "expression": one.expression, "alias": one.alias, "doubt": one.doubt, "proposed": one.proposed,
    }  # fmt: skip
    if one.also:
        record["also"] = one.also
    if one.loops:
        record["loops"] = [{"target": target, "each": each} for target, each in one.loops]
    if one.lookup:
        record["lookup"] = {"name": one.lookup, "rows": [{"key": key, "value": value} for key, value in one.table]}
    return record

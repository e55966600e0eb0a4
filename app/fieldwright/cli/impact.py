"""``fieldwright impact``: what a new version of a schema hits in a project, what taking it in does, and the delta specification."""

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, frozen

from fieldwright.cli.opening import opened_project, refused_parts
from fieldwright.cli.printing import out, out_as_is, out_json, plural, progress, say
from fieldwright.diff.impact.model import FIELD, OPEN, Affected, Count, Hit, Impact
from fieldwright.diff.model import BREAKING, DOCS, RISKY, SEVERITIES, worse
from fieldwright.diff.policy import Policy
from fieldwright.diff.versions import version_of
from fieldwright.files.errors import MissingError, RefusedError, SaveError
from fieldwright.project.format import BUNDLE_SUFFIX, SUFFIX, Opened, save_project
from fieldwright.project.marking import for_which
from fieldwright.project.original import Original
from fieldwright.project.reopening import reopened
from fieldwright.project.sides import Schemas
from fieldwright.project.steps import Step
from fieldwright.project.upgrading import Upgrade, compared, replaced_by, schema_called, upgraded
from fieldwright.report.delta.gather import delta, delta_of
from fieldwright.report.delta.model import Delta

MOST = 12
"""Hits of one change that text lists; the rest is counted."""


@frozen
class ImpactOptions:
    """What ``impact`` is asked for, as its options say."""

    schema: str = ""
    apply: bool = False
    format: str = "text"
    output: Path | None = None
    fail_on: str = BREAKING
    policy: Path | None = None
    old: str = ""
    examples: bool = False
    renames: tuple[str, ...] = ()
    values: bool = False


def impact(file: Path, new: str, options: ImpactOptions) -> int:
    """Print or write what a new version hits, and take it in where that is asked for; 1 where something is hit as badly as ``fail_on`` says.

    Where ``new`` is a project too, it is the later version of the same one: what differs is told as a delta specification.
    """
    _check_output(options)
    opened = opened_project(file)
    if new.endswith((SUFFIX, BUNDLE_SUFFIX)) and Path(new).is_file():
        return _two_projects(opened, Path(new), options)
    schemas = Schemas(opened.folder)
    with ExitStack() as kept:
        upgrade = _upgraded(opened, new, options, schemas, kept)
        done = _applied(opened, upgrade, new, options)
        _print(upgrade, options, schemas, done=done)
    return 1 if _falls_short(upgrade.impact, options) else 0


def _upgraded(opened: Opened, new: str, options: ImpactOptions, schemas: Schemas, kept: ExitStack) -> Upgrade:
    project, folder = opened.project, opened.folder
    after = version_of(new, kept)
    progress(f"reading {new}")
    name = options.schema or replaced_by(project, after.load(), folder)
    ref = schema_called(project, name)
    reading = ref.reading.within(folder) if ref.reading else None
    fresh = after.load(options=reading)
    if options.apply and after.revision:
        mend = "write the new version to a file first"
        raise RefusedError("a project cannot refer to a revision", mend=mend, file=new)
    old = Original(version_of(options.old, kept).load(options=reading), options.old) if options.old else None
    progress("comparing")
    comparison, note = compared(project, name, fresh, schemas, kept, old=old, policy=_policy(opened, options))
    for schema in (comparison.old, comparison.new):
        refused = refused_parts(schema)
        if refused is not None:
            say(f"fieldwright: {refused}")
    progress("looking at the rules")
    made = upgraded(
        project,
        name,
        after.path,
        folder=folder,
        schemas=schemas,
        comparison=comparison,
        renames=_renames(options.renames),
    )
    return evolve(made, impact=evolve(made.impact, notes=(*((note,) if note else ()), *made.impact.notes)))


def _renames(given: tuple[str, ...]) -> dict[str, str]:
    """New paths by old ones. Raises `MissingError` for what is no pair."""
    pairs = [one.partition("=") for one in given]
    for (old, equals, new), text in zip(pairs, given, strict=True):
        if not (old.strip() and equals and new.strip()):
            raise MissingError(f"{text!r} does not say what a field is called now", mend="write --rename OLD=NEW")
    return {old.strip(): new.strip() for old, _, new in pairs}


def _policy(opened: Opened, options: ImpactOptions) -> Policy:
    """What the project says of changes, and the file, which is the stronger."""
    from fieldwright.diff.policy_files import load_policy, policy_in, together

    said = [policy_in(dict(opened.project.changes), f"{opened.path}: changes")]
    if options.policy is not None:
        said.append(load_policy(options.policy))
    return together(*said)


def _applied(opened: Opened, upgrade: Upgrade, new: str, options: ImpactOptions) -> bool:
    if not options.apply:
        return False
    made = reopened(upgrade.before, upgrade.project)
    if made == opened.project:
        say(f"{opened.path}: as it was: {new} changes nothing in it")
        return True
    save_project(made, opened.path, opened=opened)
    say(f"{opened.path}: {plural(sum(1 for one in upgrade.log if one.done), 'step')} done, "
        f"{plural(len(upgrade.open), 'thing')} left; as it was: {opened.path.name}.bak")  # fmt: skip
    return True


def _falls_short(impact: Impact, options: ImpactOptions) -> bool:
    """Whether something is hit as badly as asked; what follows by itself does not count once it was applied."""
    counted = [one.severity for one in impact.hits if not options.apply or one.mended == OPEN]
    worst = worse(*counted)
    return options.fail_on != "never" and (worst == BREAKING or (worst == RISKY and options.fail_on == RISKY))


# --- printing ------------------------------------------------------------------------------------------------------------


def _print(upgrade: Upgrade, options: ImpactOptions, schemas: Schemas, *, done: bool) -> None:
    if options.format == "text":
        progress("")
        _text(upgrade, options, done=done)
        return
    made = delta_of(upgrade)
    if options.examples:
        from fieldwright.report.delta.running import run_examples

        progress("running the test cases")
        made = delta_of(upgrade, run_examples(upgrade, made, schemas, values=options.values))
    progress("")
    if options.format == "json":
        from fieldwright.report.delta.formats import record_of

        record = {**impact_record(upgrade, done=done), "delta": record_of(made)}
        _write_json(record, options.output)
        return
    _write(made, options)


def _two_projects(opened: Opened, new: Path, options: ImpactOptions) -> int:
    """The delta specification of two versions of a project."""
    if options.apply:
        raise RefusedError("two projects are compared, and nothing is applied", mend="leave --apply out", file=new)
    made = delta(opened.project, opened_project(new).project)
    if options.format == "json":
        from fieldwright.report.delta.formats import record_of

        _write_json({"delta": record_of(made)}, options.output)
    elif options.format == "text":
        _write_text(_delta_lines(made), options.output)
    else:
        _write(made, options)
    return 0 if made.empty or options.fail_on == "never" else 1


def _write(made: Delta, options: ImpactOptions) -> None:
    from fieldwright.files.saving import save_bytes
    from fieldwright.report.delta.formats import WRITERS

    data = WRITERS[options.format](made)
    if options.output is not None:
        save_bytes(options.output, data)
        say(f"wrote {options.output}")
    else:
        out_as_is(data.decode("utf-8"))


def _write_json(record: dict[str, Any], output: Path | None) -> None:
    if output is None:
        out_json(record)
        return
    import json

    from fieldwright.files.saving import save_bytes

    save_bytes(
        output,
        (json.dumps(record, ensure_ascii=False, indent=2, default=str) + "\n").encode("utf-8", "backslashreplace"),
    )
    say(f"wrote {output}")


def _write_text(lines: list[str], output: Path | None) -> None:
    if output is None:
        for line in lines:
            out(line)
        return
    from fieldwright.files.saving import save_bytes

    save_bytes(output, ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace"))
    say(f"wrote {output}")


def _text(upgrade: Upgrade, options: ImpactOptions, *, done: bool) -> None:
    held, log = upgrade.impact, upgrade.log
    lines: list[str] = []
    for one in held.affected:
        if one.severity != DOCS:
            lines += _change_lines(one)
    texts = sum(1 for one in held.affected if one.severity == DOCS)
    if texts:
        lines.append(f"docs     {plural(texts, 'change')} of texts for people at fields that rules use")
    lines += _done_lines(log, done=done)
    lines += [f"note: {text}" for text in held.notes]
    total = plural(len(held.affected) + len(held.untouched), "change")
    reach = ", ".join(f"{count:,} {severity}" for severity, count in _by_severity(held).items())
    lines.append(
        f"{total}, {len(held.affected):,} of which reach the project: {reach}"
        if reach
        else f"{total}: nothing of the project is hit"
    )
    lines.append(
        "untouched: "
        + ", ".join(_untouched(what, one) for what, one in held.counts.items() if one.total and what != FIELD)
    )
    if not done:
        lines.append("nothing was written: --apply takes the new version in")
    _write_text(lines, options.output)


def _change_lines(one: Affected) -> list[str]:
    what = f" ({plural(one.change.places, 'place')})" if one.change.places > 1 else ""
    lines = [f"{one.severity:8} {one.change.id}: {one.change.text}{what}"]
    for hit in one.hits[:MOST]:
        lines.append(f"{'':9}{hit.severity:8} {hit.text}")
        lines += [f"{'':18}{found}" for found in dict.fromkeys(f"{each.id} {each.message}" for each in hit.findings)]
    if len(one.hits) > MOST:
        lines.append(f"{'':9}and {len(one.hits) - MOST:,} more")
    return lines


def _done_lines(log: tuple[Step, ...], *, done: bool) -> list[str]:
    made, left = [one for one in log if one.done], [one for one in log if not one.done]
    lines = ["done:" if done else "--apply would do:", *(f"  {one.text}" for one in made)] if made else []
    if left:
        lines.append("left to you:")
        for one in left:
            lines.append(f"  {one.kind}: {one.text}")
            lines += [
                f"    may be {each.path}{for_which(each, one.candidates)}: {each.reason}" for each in one.candidates
            ]
    return lines


def _by_severity(impact: Impact) -> dict[str, int]:
    counts = {severity: sum(1 for one in impact.affected if one.severity == severity) for severity in SEVERITIES}
    return {severity: count for severity, count in counts.items() if count}


def _untouched(what: str, one: Count) -> str:
    return f"{one.untouched:,} of {plural(one.total, what)}"


def _delta_lines(made: Delta) -> list[str]:
    lines: list[str] = []
    for one in made.rules:
        lines.append(f"{one.kind:10} {one.target}" + (f" (was {one.target_before})" if one.target_before else ""))
        lines += [
            f"{'':11}{word}: {' '.join(text.split())}"
            for word, text in (("was", one.before), ("now", one.after))
            if text
        ]
    lines += [
        f"lookup {one.lookup}: {one.kind} {one.key}: {one.before or 'none'} -> {one.after or 'open'}"
        for one in made.lookups
    ]
    lines += [f"schema {one.name}: {one.before} -> {one.after}" for one in made.schemas]
    lines += [f"open: {one.target}: {one.text}" if one.target else f"open: {one.text}" for one in made.open]
    counts = ", ".join(f"{count:,} {kind}" for kind, count in made.counts.items() if count)
    lines.append(f"rules: {counts or 'none changed'}; {made.unchanged:,} as they were")
    return lines


def impact_record(upgrade: Upgrade, *, done: bool) -> dict[str, Any]:
    """What ``impact --format json`` prints beside the delta specification."""
    held = upgrade.impact
    return {
        "schema": upgrade.schema,
        "applied": done,
        "changes": [
            {"id": one.change.id, "severity": one.severity, "message": one.change.message, "path": one.change.path,
             "old_path": one.change.old_path, "text": one.change.text, "before": one.change.before, "after": one.change.after,
             "places": one.change.places, "hits": [_hit_record(hit) for hit in one.hits]}
            for one in held.affected
        ],
        "untouched_changes": len(held.untouched),
        "counts": {what: {"hit": one.hit, "safe": one.safe, "untouched": one.untouched, "total": one.total}
                   for what, one in held.counts.items()},
        "summary": held.summary(),
        "steps": [{**asdict(one), "candidates": [asdict(each) for each in one.candidates]} for one in upgrade.log],
        "notes": list(held.notes),
    }  # fmt: skip


def _hit_record(hit: Hit) -> dict[str, Any]:
    names = ("what", "map", "name", "severity", "mended", "side", "path", "new_path", "text")
    found = [{"id": one.id, "severity": one.severity, "message": one.message} for one in hit.findings]
    return {**{name: getattr(hit, name) for name in names}, "findings": found}


def _check_output(options: ImpactOptions) -> None:
    """Say what is wrong with the place before the work is done."""
    if options.output is None:
        if options.format == "xlsx":
            raise SaveError("a workbook is not printed", mend="name a file with -o")
        return
    if options.output.is_dir():
        raise SaveError("this is a folder", mend="name a file in it", file=options.output)
    if not options.output.absolute().parent.is_dir():
        raise SaveError(
            "the folder to write into does not exist", mend="make it, or choose another", file=options.output
        )

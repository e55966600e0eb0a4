"""``fieldwright diff`` and ``changes``: two versions compared, and the table of what can change."""

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from attrs import evolve, fields, frozen

from fieldwright.cli.opening import opened_project, refused_parts
from fieldwright.cli.printing import out, out_as_is, out_json, plural, progress, say, table
from fieldwright.cli.project_names import ANY, names_project
from fieldwright.diff.folders import Compared, compare_versions
from fieldwright.diff.kinds import GROUPS, KINDS, PRESETS, STRICT, Kind
from fieldwright.diff.model import BREAKING, DOCS
from fieldwright.diff.policy import AUTO, Policy
from fieldwright.diff.versions import Version, version_in, version_of
from fieldwright.expression.problems import nearest
from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import MissingError, SaveError, UnreadableError
from fieldwright.files.reading import SCHEMA_LIMIT
from fieldwright.report.changes.model import ChangeReport, report_of
from fieldwright.schema.options import ReadingOptions

STALE = 5
"""Stale entries of a baseline that are named each by itself."""


@frozen
class DiffOptions:
    """What ``diff`` is asked for, as its options say."""

    role: str = "both"
    format: str = "text"
    output: Path | None = None
    fail_on: str = BREAKING
    preset: str = ""
    policy: Path | None = None
    project: Path | None = None
    baseline: Path | None = None
    write_baseline: Path | None = None
    ignored: tuple[str, ...] = ()
    severity: str = ""
    messages: tuple[str, ...] = ()
    by: str = "message"
    limit: int = -1
    colour: str = "auto"
    reading: tuple[ReadingOptions | None, ReadingOptions | None] = (None, None)
    values: bool = False


def diff_versions(old: str, new: str, options: DiffOptions) -> int:
    """Print or write what changed; 1 where a change is as bad as ``fail_on`` or worse, for the role."""
    if names_project(old) or names_project(new):
        from fieldwright.cli.comparing_projects import Wanted, diff_projects

        coloured = options.output is None and _coloured(options.colour)
        wanted = Wanted(options.format, options.output, options.fail_on, options.limit, coloured, options.values)
        return diff_projects(old, new, wanted, _about_schemas(options))
    if options.fail_on == ANY:
        options = evolve(options, fail_on=DOCS)
    from fieldwright.report.changes.formats import written

    _check_output(options)
    policy = policy_for(options)
    with ExitStack() as kept:
        versions = _versions(old, new, kept)
        _check_reading(versions, options.reading)
        compared = compare_versions(
            *versions, policy, messages=options.messages, options=options.reading, progress=progress
        )
        report = _report(compared, options)
        if options.write_baseline is not None:
            _write_baseline(compared, options.write_baseline)
        coloured = options.output is None and _coloured(options.colour)
        with paused_collector():  # telling lines reads large documents again
            data = written(report, options.format, by=options.by, limit=options.limit, coloured=coloured or options.colour == "always",
                           fold_docs=options.severity != DOCS)  # fmt: skip
        progress("")
        _say_refused(compared)
        _say_notes(report)
        if options.output is None:
            out_as_is(data)
        else:
            from fieldwright.files.saving import save_bytes
            from fieldwright.report.changes.text import summary_line

            save_bytes(options.output, data.encode("utf-8", "backslashreplace"))
            say(f"{options.output}: {summary_line(report)}")
    return 1 if report.failed else 0


def _about_schemas(options: DiffOptions) -> list[str]:
    """The options given that mean nothing for projects."""
    given = evolve(options, format="text", output=None, fail_on=BREAKING, limit=-1, colour="auto", values=False)
    usual = DiffOptions()
    names = {
        "role": "--as",
        "ignored": "--ignore",
        "messages": "--message",
        "by": "--group-by",
        "reading": "how a file is read",
    }
    return [
        str(names.get(one.name, "--" + one.name.replace("_", "-")))
        for one in fields(DiffOptions) if getattr(given, one.name) != getattr(usual, one.name)
    ]  # fmt: skip


def _versions(old: str, new: str, kept: ExitStack) -> tuple[Version, Version]:
    if old == new == "-":
        mend = "give a file for one of the versions"
        raise UnreadableError("standard input can be read only once", mend=mend)
    before, after = (
        version_in(sys.stdin.buffer.read(SCHEMA_LIMIT + 1), "standard input", kept)
        if one == "-"
        else version_of(one, kept)
        for one in (old, new)
    )
    return before, after


def policy_for(options: DiffOptions) -> Policy:
    """The policy of the project, the file and the options, the later the stronger. Raises a `FieldwrightError`."""
    from fieldwright.diff.policy_files import load_policy, policy_in, together, with_ignored

    said: list[Policy] = []
    if options.project is not None:
        held = opened_project(options.project).project.changes
        said.append(policy_in(dict(held), f"{options.project}: changes"))
    if options.policy is not None:
        said.append(load_policy(options.policy))
    made = together(*said, Policy(options.preset or AUTO))
    return with_ignored(made, options.ignored)


def list_changes(wanted: Sequence[str], preset: str, *, as_json: bool) -> int:
    """Print the kinds of changes: those whose ids or groups are named, or all, with the severities of a preset.

    Raises `MissingError` for an id that there is not.
    """
    chosen = STRICT if preset in ("", AUTO) else preset
    kinds = _chosen(wanted)
    if as_json:
        from fieldwright.report.changes.json import kinds_record

        out_json({"changes": kinds_record(kinds, chosen), "preset": chosen})
        return 0
    if wanted and len(kinds) <= 3:
        for one in kinds:
            _print_kind(one)
        return 0
    for group in dict.fromkeys(one.group for one in kinds):
        out(f"{group}: {GROUPS[group]}")
        rows = [(one.id, *one.under(chosen), one.meaning) for one in kinds if one.group == group]
        table([("id", "as source", "as target", "what it means"), *rows], indent="  ")
    out(f"Severities of the preset {chosen}: {PRESETS[chosen]}. More on one: fieldwright changes ID")
    out("Teams say otherwise with --policy FILE, or in the project under `changes`.")
    return 0


def _print_kind(one: Kind) -> None:
    out(f"{one.id}  {one.title}  ({one.group})")
    out(f"  {one.meaning}")
    if one.hint:
        out(f"  {one.hint}")
    table([(f"{name}:", f"{source} as source,", f"{target} as target") for name in PRESETS for source, target in (one.under(name),)],
          indent="  ")  # fmt: skip


def _chosen(wanted: Sequence[str]) -> list[Kind]:
    if not wanted:
        return list(KINDS.values())
    from fnmatch import fnmatchcase

    found: dict[str, Kind] = {}
    for text in wanted:
        name = text.lower()
        fitting = [one for one in KINDS.values() if one.group == name or fnmatchcase(one.id, name)]
        if not fitting:
            like = nearest(name, [*KINDS, *GROUPS])
            mend = f"did you mean {like}?" if like else f"groups are {', '.join(GROUPS)}"
            raise MissingError(f"there is no change {text}", mend=mend)
        found.update({one.id: one for one in fitting})
    return list(found.values())


def _report(compared: Compared, options: DiffOptions) -> ChangeReport:
    shown_from = options.severity or DOCS
    if options.baseline is None:
        return report_of(compared, role=options.role, fail_on=options.fail_on, shown_from=shown_from)
    from fieldwright.diff.baseline import load_baseline

    baseline = load_baseline(options.baseline)
    stale = baseline.stale(compared.changes)
    return report_of(
        compared, role=options.role, fail_on=options.fail_on, shown_from=shown_from, accepted=baseline.has, stale=stale
    )


def _write_baseline(compared: Compared, file: Path) -> None:
    from fieldwright.diff.baseline import dumped
    from fieldwright.files.saving import save_bytes

    data = dumped(compared.changes)
    save_bytes(file, data)
    count = data.count(b"\n") - 1
    say(f"{file}: {plural(count, 'accepted change')}")


def _say_notes(report: ChangeReport) -> None:
    for note in report.notes:
        say(f"fieldwright: {note}")
    for line in report.stale[:STALE]:
        say(f"fieldwright: stale in the baseline: {line}")
    if len(report.stale) > STALE:
        more = plural(len(report.stale) - STALE, "further stale entry", "further stale entries")
        say(f"fieldwright: {more} in the baseline: --write-baseline leaves them out")


def _check_output(options: DiffOptions) -> None:
    """Say what is wrong with the places before the work is done."""
    for file in (options.output, options.write_baseline):
        if file is None:
            continue
        if file.is_dir():
            raise SaveError("this is a folder", mend="name a file in it", file=file)
        if not file.absolute().parent.is_dir():
            raise SaveError("the folder to write into does not exist", mend="make it, or choose another", file=file)


def _check_reading(
    versions: tuple[Version, Version], reading: tuple[ReadingOptions | None, ReadingOptions | None]
) -> None:
    for version, options in zip(versions, reading, strict=True):
        if options is not None and version.is_folder:
            mend = "leave the options out, or compare two files"
            raise UnreadableError(
                "how a file is read is said for one file, not for a folder", mend=mend, file=version.given
            )


def _say_refused(compared: Compared) -> None:
    """Name the parts that lie outside the folder or on the network: what they hold is not compared."""
    for part in compared.parts:
        for version, schema in ((compared.old, part.comparison.old), (compared.new, part.comparison.new)):
            refused = refused_parts(schema)
            if refused is not None:
                refused.file = version.shown(refused.file)
                say(f"fieldwright: {refused}")


def _coloured(said: str) -> bool:
    if said != "auto":
        return said == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
